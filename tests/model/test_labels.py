"""The labels of parts: stored in one way, shown in two, typed in both."""

import pytest

from quizgen.model.labels import (
    LETTERS,
    blank_label,
    blank_labels,
    label,
    labelled,
    read_label,
)
from quizgen.model.question import (
    BLANK_LABELS,
    Counterexample,
    Edge,
    Formula,
    Given,
    Graph,
    Listing,
    Node,
    Option,
    Part,
    Prose,
    Table,
    Text,
)

BLANK, WORD = "(い)", r"\text{(b)}"


def test_every_label_has_a_letter_of_its_own():
    assert len(set(LETTERS)) == len(LETTERS) == len(BLANK_LABELS)
    assert [label(stored, "en") for stored in BLANK_LABELS] == list(LETTERS)
    assert [label(stored, "ja") for stored in BLANK_LABELS] == list(BLANK_LABELS)


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (Listing("a = __(い)__  # (い)"), Listing("a = __(b)__  # (い)")),
        (Listing("s = '(い)'"), Listing("s = '(い)'")),
        (Formula(f"x + {BLANK}"), Formula(f"x + {WORD}")),
        (Formula(r"\text{blank (い) or い}"), Formula(r"\text{blank (b) or い}")),
        (Formula(r"\frac{(あ)}{(い)}"), Formula(rf"\frac{{\text{{(a)}}}}{{{WORD}}}")),
        (
            Text("(い) い", "(い) い `__(い)__` $(い)$"),
            Text("(い) い", f"(b) い `__(b)__` ${WORD}$"),
        ),
        (Prose(Text("(い)", "(い)")), Prose(Text("(い)", "(b)"))),
        (
            Table((Text("(い)", "(い)"),), ((BLANK,), ("2",))),
            Table((Text("(い)", "(b)"),), ((WORD,), ("2",))),
        ),
        (
            Graph((Node("(い)", BLANK, 0, 0),), (Edge("(い)", "(い)", BLANK, BLANK),)),
            Graph((Node("(い)", WORD, 0, 0),), (Edge("(い)", "(い)", WORD, WORD),)),
        ),
        (Given("x", BLANK, (), ("1",)), Given("x", WORD, (), ("1",))),
        (
            Part(
                "い",
                Text("(い)", "(い)"),
                (Option(Listing("__(い)__"), (), Counterexample(BLANK, "1", "2")),),
                0,
                "(い)",
            ),
            Part(
                "b",
                Text("(い)", "(b)"),
                (Option(Listing("__(b)__"), (), Counterexample(WORD, "1", "2")),),
                0,
                "(い)",
            ),
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_marks_are_translated_and_nothing_else(stored, shown):
    assert labelled(stored, "en") == shown
    assert labelled(shown, "en") == shown
    assert labelled(stored, "ja") is stored


@pytest.mark.parametrize(
    ("tex", "label"),
    [
        ("(い)", "い"),
        (r" \text{(い)} ", "い"),
        (WORD, "b"),
        ("(b)", ""),
        ("(い) + 1", ""),
        ("", ""),
    ],
)
def test_a_variable_in_brackets_is_no_blank(tex, label):
    assert blank_label(tex) == label


def test_the_blanks_of_a_formula():
    assert blank_labels(r"(あ) + \text{(b)} + f(c) + \text{or}") == "あb"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("(b) c", ("い", "c")),
        ("(B)c", ("い", "c")),
        ("(い) c", ("い", "c")),
        ("（い）ｃ", ("い", "ｃ")),
        ("（ｂ）: c", ("い", "c")),
        ("い c", ("い", "c")),
        ("い：-1/2", ("い", "-1/2")),
        ("(あ) -", ("あ", "-")),
        ("(b)", ("", "(b)")),
        ("い", ("", "い")),
        ("(b)(c)", ("", "(b)(c)")),
        ("b c", ("", "b c")),
        ("(1) 2", ("", "(1) 2")),
        ("(z) c", ("", "(z) c")),
        ("(1 + 2) / 3", ("", "(1 + 2) / 3")),
        ("", ("", "")),
    ],
)
def test_labels_as_they_are_typed(typed, read):
    assert read_label(typed) == read
