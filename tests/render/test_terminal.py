"""The terminal at many widths, in both languages, with and without colour and Unicode."""

import importlib.util
import io
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from quizgen.model.labels import labelled
from quizgen.model.question import Given, Listing, Prose
from quizgen.model.question import Text as Words
from quizgen.terminal.lines import Unit, wrap
from quizgen.terminal.questions import Page, show_question

HERE = Path(__file__).parent


def _sample():
    spec = importlib.util.spec_from_file_location("terminal_sample", HERE / "sample.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SAMPLE = _sample()
WIDTHS = (60, 72, 80, 100, 120, 200)


def shown(question, language="ja", width=80, answer=True, **options):
    stream = io.StringIO()
    console = Console(file=stream, width=width, **options)
    show_question(question, language, console, answer=answer)
    return stream.getvalue()


@pytest.mark.parametrize("question", SAMPLE.QUESTIONS, ids=lambda question: question.kind)
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_screen(question, language, width):
    text = shown(question, language, width)
    assert max(map(cell_len, text.split("\n"))) <= width
    assert "\x1b" not in text
    assert not re.search(r" $", text, re.MULTILINE)


@pytest.mark.parametrize("question", SAMPLE.QUESTIONS, ids=lambda question: question.kind)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_everything_is_there_at_every_width(question, language):
    def squeezed(width):
        return re.sub(r"[\s↪│─┼]", "", shown(question, language, width))

    for part in question.parts:
        ask = re.split(r"[$]", labelled(part, language).ask.in_language(language))[-1]
        assert re.sub(r"\s", "", ask) in squeezed(80)
        for option in part.options:
            for (mistake,) in option.causes:
                reason = re.split(r"[$`]", mistake.reason.in_language(language))[0]
                assert re.sub(r"\s", "", reason) in squeezed(60)
    assert question.id in squeezed(60)


def test_the_answer_is_shown_only_when_asked_for():
    asked = shown(SAMPLE.CODE, "en", answer=False)
    assert "Correct answer" not in asked
    assert "checked independently" not in asked
    answered = shown(SAMPLE.CODE, "en", width=200)
    assert answered.startswith(asked.rstrip("\n")[:40])
    assert "(a) C  (dout * self.xn).sum(axis=0)" in answered
    assert "∂L/∂γ becomes (−6, 2.5) instead of (−2.449, 1.225)." in re.sub(r"\s+", " ", answered)
    assert "Running it fails: ValueError: matmul" in answered
    assert "`differentiate_the_definition`" in answered


def test_the_listing_is_whole_and_its_blanks_stand_out_without_colour(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    text = shown(SAMPLE.CODE, width=100, force_terminal=True)
    assert "\x1b[1;7m__(あ)__\x1b[0m" in text
    assert "\x1b[3" not in text.replace("\x1b[3m", "")  # italics, but no colour
    plain = re.sub(r"\x1b\[[\d;]*m", "", text)
    code = [line[4:] for line in plain.split("\n") if line.startswith("  │")]
    assert (
        "\n".join(code[: SAMPLE.BATCHNORM_SOURCE.count("\n")]) == SAMPLE.BATCHNORM_SOURCE.rstrip()
    )


def test_a_long_line_of_code_is_folded_and_nothing_is_lost():
    text = shown(SAMPLE.CODE, width=60)
    code = [line[4:] for line in text.split("\n") if line.startswith("  │")]
    assert any(line.startswith("↪ ") for line in code)
    joined = re.sub(r"\n↪ ", " ", "\n".join(code))
    assert "dx = (dxn - dxn.mean(axis=0) - __(い)__) / self.std" in joined


def test_matrices_stand_side_by_side_where_there_is_room():
    wide, narrow = shown(SAMPLE.NUMERIC, width=80), shown(SAMPLE.NUMERIC, width=40)
    assert "    X = ⎛1  −2     3⎞    W = ⎜−1   0⎟    ── = ⎛1  −1  ⎞\n" in wide
    assert "    X = ⎛1  −2     3⎞    W = ⎜−1   0⎟\n" in narrow
    assert "  A. ⎜−1   2.25⎟    B. ⎛ 1  −1      1  ⎞" in wide


def test_the_graph_is_a_table_of_its_edges():
    text = shown(SAMPLE.GRAPH, "en", answer=False)
    assert re.search(r"÷ → × +│ \(a\) +│ 2", text)
    assert re.search(r"x → \(1/N\) ∑ \[mean\] +│ 4 +│ \(b\)", text)
    assert re.search(r"\(1/N\) ∑ \[var\] → √\(⋅ \+ ε\)", text)
    columns = {
        tuple(cell_len(line[: at.start()]) for at in re.finditer("[│┼]", line))
        for line in text.split("\n")
        if re.search("[│┼]", line)
    }
    assert len(columns) == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp932", "euc_jp", "cp437", "utf-8"])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_no_encoding_raises(encoding, language):
    for question in SAMPLE.QUESTIONS:
        raw = io.BytesIO()
        stream = io.TextIOWrapper(raw, encoding=encoding)
        show_question(question, language, Console(file=stream, width=70), answer=True)
        stream.flush()
        text = raw.getvalue().decode(encoding)
        assert question.id in text
        if encoding == "ascii" and language == "en":
            assert "?" not in text.replace("(n?,k),(k,m?)->(n?,m?)", "").replace("n?,", "")


def test_ascii_keeps_the_names_of_blanks():
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    show_question(SAMPLE.CODE, "en", Console(file=stream, width=100))
    stream.flush()
    text = raw.getvalue().decode()
    assert "self.dgamma = __(a)__" in text
    assert "(a) Choose the expression for blank (a)." in text
    assert "X = (1, -2; 4, 0.5; -2, 3)" in text


def test_a_stack_of_matrices_is_shown_slice_by_slice():
    page = Page("en", Console(file=io.StringIO(), width=80))
    page._given([Given("x", "X", (2, 1, 2, 2), tuple("12345678"))])
    text = "\n".join(line.plain for line in page.lines)
    assert "x[0, 0] = ⎛1  2⎞    x[1, 0] = ⎛5  6⎞" in text


def test_text_is_never_read_as_markup():
    text = shown(SAMPLE.CHOICE, "en")
    assert "& <rules>" in text
    page = Page("en", Console(file=io.StringIO(), width=80))
    page._paragraph(page._prose("the [red]log[/red] of $[x]$ and `a[0]`"))
    assert page.lines[0].plain == "the [red]log[/red] of [x] and `a[0]`"


HOSTILE = "\x1b[2J\x1b]0;t\x07\r\x08\x9b1A\u202e\u2028\u2066\x7f"
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069]")
TEXTS = {
    *("ja", "en", "tex", "source", "target", "name", "symbol", "forward", "backward"),
    *("engine", "check", "error", "wrong", "right", "misconception", "label", "family"),
}


def tampered(value, field=""):
    """The value with something hostile in all of its texts."""
    if isinstance(value, str):
        return f"{value[:3]}{HOSTILE}{value[3:]}" if field in TEXTS else value
    if isinstance(value, tuple):
        return tuple(tampered(member, field) for member in value)
    if isinstance(value, msgspec.Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
        return type(value)(**{name: tampered(old, name) for name, old in fields.items()})
    return value


@pytest.mark.parametrize("question", SAMPLE.QUESTIONS, ids=lambda question: question.kind)
@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "latin-1"])
def test_nothing_in_a_question_steers_the_terminal(question, language, encoding):
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    console = Console(file=stream, width=100, force_terminal=True, color_system="256")
    show_question(tampered(question), language, console, answer=True)
    stream.flush()
    text = re.sub(r"\x1b\[[0-9;]*m", "", raw.getvalue().decode(encoding))
    assert not OBEYED.search(text)
    assert text.count(r"\x1b[2J") > 10


def test_a_line_of_any_page_is_made_harmless_when_it_is_printed():
    stream = io.StringIO()
    page = Page("en", Console(file=stream, width=40))
    page.lines += [Text(f"a{HOSTILE}\nb\t", style="bold"), Text("c")]
    page.print()
    assert stream.getvalue().startswith(r"a\x1b[2J")
    assert stream.getvalue().endswith("\\nb\nc\n")
    assert not OBEYED.search(stream.getvalue())


def test_what_is_written_out_is_wrapped_as_it_is_seen():
    stream = io.StringIO()
    page = Page("en", Console(file=stream, width=40))
    page.say("\u202e" * 30 + " " + "\x1b" * 30)
    page.row("\u202e" * 30)
    page.print()
    assert max(map(len, stream.getvalue().split("\n"))) == 40


def test_lines_of_prose_and_tabs_of_code_are_laid_out_here():
    stream = io.StringIO()
    page = Page("en", Console(file=stream, width=40))
    page.blocks([Prose(Words("あ", "one\ntwo")), Listing("if a:\n\tb")])
    page.print()
    assert stream.getvalue() == "one two\n\n  │ if a:\n  │     b\n"


def test_japanese_lines_begin_and_end_as_they_should():
    units = [Unit(char) for char in "これは（長い）文である。「引用」も、あるのだ。ーー"]
    for width in range(6, 30):
        lines = [line.plain for line in wrap(units, width)]
        assert "".join(lines) == "".join(unit.text for unit in units)
        assert all(cell_len(line) <= width for line in lines)
        if width < 8:
            continue
        assert not any(line[0] in "、。）」ー" or line[-1] in "（「" for line in lines)


def test_a_word_wider_than_the_line_is_cut():
    lines = [line.plain for line in wrap([Unit("a" * 25), Unit(" "), Unit("b")], 10)]
    assert lines == ["a" * 10, "a" * 10, "aaaaa b"]


@pytest.mark.parametrize("width", [1, 20, 30])
def test_a_very_narrow_screen_does_not_fail(width):
    for question in SAMPLE.QUESTIONS:
        assert shown(question, "ja", width)


def test_importing_it_pays_for_nothing_that_is_not_used():
    code = (
        "import sys, quizgen.terminal.questions; "
        "print(*(m for m in ('rich.syntax', 'pygments', 'rich.table', 'sympy') "
        "if m in sys.modules))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == ""
