"""Blueprints: the shipped one fits the bank, and what is wrong in another one is named."""

import tracemalloc
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.exam.blueprint import SHIPPED, Section, default_blueprint, read_blueprint
from quizgen.model import bounds
from quizgen.model.errors import UsageError
from quizgen.model.question import Text

GOOD = """
title = { ja = "模試", en = "Mock" }
note = { ja = "比率は本校による。", en = "Weights by the school." }

[[sections]]
title = { ja = "前半", en = "First" }
weight = 1.5
topics = ["softmax", "entropy"]

[[sections]]
title = { ja = "後半", en = "Second" }
weight = 3
topics = ["dropout"]
"""


def test_the_shipped_blueprint_names_every_topic_of_the_bank_once(bank):
    named = [topic for section in default_blueprint().sections for topic in section.topics]
    built_in = {path.parent.name for path in SHIPPED.parent.glob("*/[!_]*.py")}
    assert sorted(named) == sorted(built_in)
    assert built_in <= set(bank.topics)


def test_a_blueprint_is_read_whole():
    blueprint = read_blueprint(GOOD, "x.toml")
    assert blueprint.title == Text("模試", "Mock")
    assert blueprint.note == Text("比率は本校による。", "Weights by the school.")
    assert blueprint.sections == (
        Section(Text("前半", "First"), 1.5, ("softmax", "entropy")),
        Section(Text("後半", "Second"), 3.0, ("dropout",)),
    )


def test_bytes_marks_and_line_ends_of_other_systems_change_nothing():
    expected = read_blueprint(GOOD, "x.toml")
    for data in (GOOD.encode(), GOOD.encode("utf-8-sig"), GOOD.replace("\n", "\r\n").encode()):
        assert read_blueprint(data, "x.toml") == expected


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("weight = 3", "weight =", "is not TOML (Invalid value (at line 12"),
        ("weight = 3", "weight = 0", "sections[2].weight is 0; use a number from 1e-06"),
        ("weight = 3", "weight = -1", "sections[2].weight is -1; use a number from 1e-06"),
        ("weight = 3", "weight = nan", "sections[2].weight is nan"),
        ("weight = 3", "weight = inf", "sections[2].weight is inf"),
        ("weight = 3", "weight = 1e-7", "sections[2].weight is 1e-07; use a number from 1e-06"),
        ("weight = 3", "weight = 1e7", "is 10000000.0; use a number from 1e-06 to 1000000"),
        ("weight = 3", "weight = 5e-324", "sections[2].weight is 5e-324"),
        ("weight = 3", "weight = true", "sections[2].weight is True"),
        ("weight = 3", "weight = '3'", "sections[2].weight is '3'"),
        ("weight = 3", f"weight = 1{'0' * 400}", "sections[2].weight is 1000"),
        ("weight = 3", "wieght = 3", "unknown field 'sections[2].wieght'; did you mean"),
        ("weight = 3", "", "sections[2].weight is missing"),
        ('"First"', '""', "sections[1].title.en is ''; it must be a non-empty"),
        ('"First"', "7", "sections[1].title.en is 7; it must be a non-empty"),
        (', en = "First"', "", "sections[1].title.en is missing"),
        (', en = "Mock"', "", "title.en is missing"),
        (', en = "Mock"', ', en = "Mock", fr = "Blanc"', "unknown field 'title.fr'"),
        ('{ ja = "模試", en = "Mock" }', '"Mock"', "title is 'Mock'; it must be a table of ja, en"),
        ('["dropout"]', "[]", "sections[2].topics is []; it needs at least the name of a topic"),
        ('["dropout"]', '"dropout"', "sections[2].topics is 'dropout'; it needs at least"),
        ('["dropout"]', "[7]", "sections[2].topics contains 7; topics are names in quotes"),
        ('["dropout"]', '["entropy"]', "topic 'entropy' appears 2 times; name it once"),
        ('["dropout"]', '["d", "d", "d"]', "topic 'd' appears 3 times"),
        (GOOD[GOOD.index("[[") :], "", "sections is missing"),
        (GOOD[GOOD.index("[[") :], "sections = []", "sections is []; it needs at least a table"),
        (
            GOOD[GOOD.index("[[") :],
            "sections = [1]",
            "sections[1] is 1; it must be a table of title",
        ),
        (GOOD, "", "title is missing"),
        (GOOD, "x = " + "[" * 60_000, "is not TOML"),
        (GOOD, "x = " + "{a=" * 20_000, "is not TOML"),
        (GOOD, "x = [\n" * 9_000, "is not TOML"),
        (
            '"First"',
            f'"{"x" * 201}"',
            "sections[1].title.en has 201 characters; at most 200 are allowed",
        ),
        ('"Mock"', f'"{"x" * 201}"', "title.en has 201 characters; at most 200 are allowed"),
        (
            '"Weights by the school."',
            f'"{"x" * 4001}"',
            "note.en has 4001 characters; at most 4000 are",
        ),
        (
            '"First"',
            '"Fi\\u001brst"',
            r"sections[1].title.en contains the character \x1b; remove it",
        ),
        (
            '"前半"',
            '"前\u202e半"',
            r"sections[1].title.ja contains the character \u202e; remove it",
        ),
        (
            '"First"',
            '"""First\nhalf"""',
            r"sections[1].title.en contains the character \n; remove it",
        ),
        (
            '"Weights by the school."',
            '"\\u0085"',
            r"note.en is '\x85'; it must be a non-empty text",
        ),
        (
            '"Weights by the school."',
            '"a\\u0085"',
            r"note.en contains the character \x85; remove it",
        ),
        (
            '["dropout"]',
            str([f"t{n}" for n in range(1001)]),
            "names 1003 topics; at most 1000 are allowed",
        ),
        ('["dropout"]', str(["d" * 20_000] * 2), "ddddd' appears 2 times; name it once"),
        (GOOD, "#" * 64_001, "is longer than 64,000 bytes"),
        (GOOD, f"a{'.a' * 101} = 1", "line 1 has more than 100 dots; split it"),
        (GOOD, f"\n\n[a{'. a' * 20_000}]", "line 3 has more than 100 dots; split it"),
    ],
)
def test_what_is_wrong_is_named_in_one_sentence(old, new, sentence):
    assert old in GOOD
    with pytest.raises(UsageError) as caught:
        read_blueprint(GOOD.replace(old, new), "my.toml")
    text = str(caught.value)
    assert text.startswith("my.toml: ")
    assert sentence in text
    assert "\n" not in text
    assert len(text) < 200


def test_as_many_sections_as_are_allowed_and_one_more():
    head, _, section = GOOD.partition("[[sections]]")
    section = f"[[sections]]{section.partition('[[sections]]')[0]}"
    topics = '["softmax", "entropy"]'
    many = [section.replace(topics, f'["t{n}"]').replace("\n\n", "\n") for n in range(101)]
    assert len(read_blueprint(head + "".join(many[:100]), "x.toml").sections) == 100
    with pytest.raises(UsageError, match=r"x.toml: has 101 sections; at most 100 are allowed"):
        read_blueprint(head + "".join(many), "x.toml")


def test_a_note_may_have_several_lines():
    note = read_blueprint(GOOD.replace('"Weights by the school."', '"""a\nb"""'), "x.toml").note
    assert note.en == "a\nb"


def keys(prefix: str, parts: int) -> str:
    """As many keys of so many parts as a file may hold, after `prefix`."""
    line = f"{{:x}}{'.b' * (parts - 1)} = 1\n"
    lines = (line.format(n) for n in count())
    text = prefix
    while len(text) + len(line) + 8 < bounds.BLUEPRINT_FILE:
        text += next(lines)
    return text


@pytest.mark.parametrize("header", ["", f"[a{'.a' * bounds.BLUEPRINT_DOTS}]\n"])
@pytest.mark.parametrize("parts", [1, 3, 20, bounds.BLUEPRINT_DOTS + 1])
def test_no_file_that_may_be_read_takes_much_memory(header, parts):
    text = keys(header, parts)
    tracemalloc.start()
    try:
        with pytest.raises(UsageError, match="unknown field"):
            read_blueprint(text, "x.toml")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 100_000_000


def test_what_is_no_text_is_refused():
    with pytest.raises(UsageError, match=r"my.toml: is not UTF-8 text"):
        read_blueprint("模試".encode("shift_jis"), "my.toml")


@given(
    st.text()
    | st.binary()
    | st.tuples(
        st.integers(0, len(GOOD)), st.integers(0, 30), st.text("[]{}=.,\"'# \nab7\x00", max_size=6)
    ).map(lambda cut: GOOD[: cut[0]] + cut[2] + GOOD[cut[0] + cut[1] :])
)
def test_whatever_a_file_holds_it_is_read_or_refused(data):
    try:
        blueprint = read_blueprint(data, "my.toml")
    except UsageError:
        return
    assert blueprint.sections
    assert all(section.weight > 0 and section.topics for section in blueprint.sections)
