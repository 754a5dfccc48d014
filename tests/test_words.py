"""The words of the interface, in both languages with the same things filled in; the glossary."""

import re
from pathlib import Path

import pytest

import quizgen
from quizgen.exam.words import words as exam
from quizgen.model.vocabulary import Vocabulary
from quizgen.render.words import words as render
from quizgen.study.history_words import words as history
from quizgen.study.stats_words import words as stats
from quizgen.study.today_words import words as today
from quizgen.study.words import words as study

ALL = {
    "render": render,
    "study": study,
    "stats": stats,
    "history": history,
    "today": today,
    "exam": exam,
}
JAPANESE = "[ぁ-んァ-ヶ一-龥]"
SAME = {"topic_separator", "weekdays", "out_of", "colon"}  # no words


ROOT = Path(__file__).parents[1]
GLOSSARY = ROOT / "docs" / "glossary.md"
TERMS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ")
][1:]
AVOIDED = [spelling for *_, cell in TERMS for spelling in filter(None, cell.split(", "))]


WRITTEN = [
    path
    for path in sorted([*ROOT.glob("quizgen/**/*"), *ROOT.glob("docs/**/*"), *ROOT.glob("*.md")])
    if path.suffix in {".py", ".txt", ".toml", ".md", ".html"} and path != GLOSSARY
    if "derived" not in path.parts and not path.name.lower().startswith("gallery")  # generated
]


def test_every_term_in_both_languages_in_order():
    assert len(TERMS) > 60
    assert all(en and ja and re.search(f"{JAPANESE}|[A-Z]", ja) for en, ja, _ in TERMS)
    assert [en for en, *_ in TERMS] == sorted((en for en, *_ in TERMS), key=str.lower)


@pytest.mark.parametrize("path", WRITTEN, ids=str)
def test_no_text_uses_a_spelling_that_the_glossary_avoids(path):
    text = path.read_text(encoding="utf-8")
    for spelling in AVOIDED:
        bounded = rf"\b{re.escape(spelling)}\b" if spelling.isascii() else re.escape(spelling)
        assert not re.search(bounded, text, re.IGNORECASE), spelling


@pytest.mark.parametrize("where", ALL)
def test_every_word_in_both_languages(where):
    for name, passage in ALL[where].texts.items():
        assert passage.ja, name
        assert passage.en, name
        assert set(re.findall(r"\{\w*\}", passage.ja)) == set(re.findall(r"\{\w*\}", passage.en)), (
            name
        )
        if name in SAME:
            continue
        assert not re.search(JAPANESE, passage.en), name
        assert re.search(JAPANESE, re.sub(r"\{\w*\}", "", passage.ja)), name


@pytest.mark.parametrize("where", ALL)
def test_japanese_is_in_plain_style(where):
    for name, passage in ALL[where].texts.items():
        assert not re.search("です|ます[。、]|ません|ください|しょう", passage.ja), name


def test_every_vocabulary_is_looked_at():
    sources = Path(quizgen.__file__).parent.rglob("*.py")
    made = [path for path in sources if "= Vocabulary(" in path.read_text(encoding="utf-8")]
    assert len(made) == len(ALL)
    assert all(isinstance(words, Vocabulary) for words in ALL.values())


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("study/words.py", "study"),
        ("study/stats_words.py", "stats"),
        ("study/history_words.py", "history"),
        ("study/today_words.py", "today"),
        ("exam/words.py", "exam"),
    ],
)
def test_no_word_is_left_over(where, name):
    root = Path(quizgen.__file__).parent
    folder = root / where.split("/")[0]
    texts = [p.read_text(encoding="utf-8") for p in folder.glob("*.py") if p.name not in where]
    texts += [p.read_text(encoding="utf-8") for p in (root / "cli").glob("*.py")]
    texts += [p.read_text(encoding="utf-8") for p in (root / "templates").rglob("*.html")]
    source = "\n".join(texts)
    computed = re.compile(
        r"key_.*|rating_.|by_.*|verdict_.*|due|weak|new|ahead|like|exam|questions|parts|time|streak"
    )
    for word in ALL[name].texts:
        used = re.search(rf"[\"']{re.escape(word)}[\"']", source) or f"w.{word}" in source
        assert used or computed.fullmatch(word), word
