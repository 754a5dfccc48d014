"""Tables of misconceptions and statements in plain text."""

import pytest

from quizgen.authoring import Blank, mistakes_beside, statements_beside
from quizgen.engine import softmax
from quizgen.model.errors import AuthorError

BLANK = Blank(softmax, "return")
ROW = "twice = 2 * x == y\n    2倍している。\n    Doubles it.\n"


@pytest.fixture
def table(tmp_path):
    """Writes a table beside a family's file, and gives the name of that file."""

    def written(kind, text):
        (tmp_path / f"family.{kind}.txt").write_text(text, encoding="utf-8")
        return str(tmp_path / "family.py")

    return written


def test_a_row_is_a_misconception(table):
    text = f"# the likeliest first\n{ROW}\n[blank]\nhalf = x / 2\n    半分。\n    Half.\n"
    first, second = mistakes_beside(table("mistakes", text), blank=BLANK)
    assert (first.name, first.code, first.at) == ("twice", "2 * x == y", None)
    assert (first.ja, first.en) == ("2倍している。", "Doubles it.")
    assert second.at is BLANK
    assert second.kinds == first.kinds


@pytest.mark.parametrize("heading", ["[blank: code, choice]", "[blank:code choice]"])
def test_a_heading_names_the_kinds(table, heading):
    (mistake,) = mistakes_beside(table("mistakes", f"{heading}\n{ROW}"), blank=BLANK)
    assert set(mistake.kinds) == {"code", "choice"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("twice 2 * x\n    2倍。\n    Twice.\n", "txt:1: expected 'name = code' and below it"),
        ("twice = 2 * x\n    2倍。\n", "not 1 lines"),
        (ROW + "    三つ目。\n", r"txt:1: .* not 3 lines"),
        ("\ntwice = 2 * x\n    Twice.\n    2倍。\n", "txt:3: expected Japanese"),
        (f"[other]\n{ROW}", r"txt:1: expected one of blank blanks.*not \[other\]"),
        (f"[blank: coding]\n{ROW}", r"after a colon any of .*not \[blank: coding\]"),
        (f"[blank: code, coding]\n{ROW}", r"not \[blank: code, coding\]"),
        (f"[blank\n{ROW}", r"txt:1: a heading must end with \]"),
        ("    2倍。\n", "txt:1: indented text with no row above it"),
    ],
)
def test_what_is_no_row_is_told_with_its_line(table, text, sentence):
    with pytest.raises(AuthorError, match=sentence):
        mistakes_beside(table("mistakes", text), blank=BLANK)


def test_a_table_that_is_missing_is_told(tmp_path):
    with pytest.raises(AuthorError, match=r"family\.mistakes\.txt: cannot be read"):
        mistakes_beside(str(tmp_path / "family.py"))


TRUE = "game\n    ゲームである。\n    It is a game.\n"
FALSE = "no-game\n    ゲームではない。\n    It is no game.\n    ゲームである。\n    It is one.\n"


def test_what_a_source_states_is_true_and_its_twin_false(table):
    text = f"[stated: Goodfellow et al. (2014), §3]\n{TRUE}{FALSE}[stated: §4]\n{TRUE}"
    (true, false), (other,) = statements_beside(table("statements", text))
    assert (true.true, false.true) == (True, False)
    assert true.source == false.source == "Goodfellow et al. (2014), §3"
    assert (false.why_ja, false.why_en) == ("ゲームである。", "It is one.")
    assert other.source == "§4"


def test_of_what_is_computed_the_table_does_not_say_whether_it_is_true(table):
    ((first, second),) = statements_beside(table("statements", f"[game]\n{TRUE}{FALSE}"))
    assert (first.true, second.true) == (None, None)
    assert first.source == second.source == ""


def test_a_statement_without_its_english_is_told(table):
    with pytest.raises(AuthorError, match=r"txt:1: expected a name .* not 3 lines"):
        statements_beside(table("statements", f"{TRUE}    誤りである。\n"))
