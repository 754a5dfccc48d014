import re

import pytest

from quizgen.families.bank import load_bank
from quizgen.families.syllabus import items, syllabus
from quizgen.model.errors import AuthorError


def test_items_are_named_by_their_chapter_and_titled_in_both_languages():
    for chapter in syllabus():
        for number, (name, title) in enumerate(chapter.items.items(), 1):
            assert name == f"{chapter.name}{number:02}"
            assert title.ja.strip()
            assert not re.search(r"[ぁ-んァ-ヶ一-龠]", title.en)
    assert len({title.en for title in items().values()}) == len(items())


def test_every_family_says_what_it_covers_and_how_long_it_takes(bank):
    families, broken = bank.families()
    assert not broken
    for family in families:
        assert family.covers, family.id
        assert list(family.covers) == sorted(set(family.covers)), family.id
        assert family.minutes is not None, family.id


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            'covers=("A62",)',
            "covers names 'A62', which is not a syllabus item; `quizgen topics",
        ),
        ("minutes=0", "minutes is 0; use an integer from 1 to 30"),
        ("minutes=2.5", "minutes is 2.5; use an integer from 1 to 30"),
    ],
)
def test_what_is_no_item_and_no_time_is_refused(folder, line, sentence):
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("level=1,", f"level=1, {line},"), encoding="utf-8")
    with pytest.raises(AuthorError, match=r"^layers/weights: ") as error:
        load_bank([folder]).family("layers/weights")
    assert sentence in str(error.value)
