"""Lines through a pipe: keys in any width, bytes of any kind, and an end."""

import io

import pytest
from rich.console import Console

from quizgen.terminal.keyboard import MAX_READ_BYTES, Lines, TimeOver, plain
from quizgen.terminal.screen import Screen


def lines(content: bytes, *, echo: bool = True) -> Lines:
    return Lines(io.BytesIO(content), echo=echo)


@pytest.mark.parametrize("typed", ["h", "H", "ｈ", "Ｈ", "  h  ", "\u3000ｈ"])
def test_a_key_is_a_line_of_its_own_in_any_width(typed):
    assert lines(f"{typed}\n".encode()).line("> ", ("h", "?")) == "h"


def test_what_is_no_key_stays_as_it_was_typed():
    keyboard = lines("Ｈ\r\nhh\n\n１／３\nlast".encode())
    assert [keyboard.line("> ", ("?",)) for _ in range(5)] == ["Ｈ", "hh", "", "１／３", "last"]
    with pytest.raises(EOFError):
        keyboard.line("> ")


def test_bytes_that_are_no_text_are_read_as_unknown_characters():
    assert lines(b"\xff\xfe1\n").line("> ") == "\N{REPLACEMENT CHARACTER}" * 2 + "1"


@pytest.mark.parametrize("echo", [True, False])
def test_the_output_shows_what_was_read(capsys, echo):
    lines("１／３\n".encode(), echo=echo).line("(あ) > ")
    assert capsys.readouterr().out == ("(あ) > １／３\n" if echo else "(あ) > ")


def test_the_time_may_be_over_before_a_line_is_read():
    def over() -> str:
        raise TimeOver

    keyboard = lines(b"A\n")
    with pytest.raises(TimeOver):
        keyboard.line("> ", status=over)
    assert keyboard.line("> ") == "A"


def test_the_status_stands_above_the_prompt(capsys):
    lines(b"A\n").line("> ", status=lambda: "a minute left")
    assert capsys.readouterr().out == "a minute left\n> A\n"


def test_what_is_echoed_cannot_steer_the_terminal(capsys):
    lines("1\x1b[2J\u202e\x9b\n".encode()).line("> ")
    assert capsys.readouterr().out == "> 1\\x1b[2J\\u202e\\x9b\n"


@pytest.mark.parametrize(
    ("encoding", "written"), [("utf-8", "(あ) \\x1b>"), ("ascii", "(a) \\x1b>")]
)
def test_a_prompt_is_harmless_and_in_the_encoding_of_the_screen(encoding, written):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    assert Screen("en", Console(file=stream)).writable("(あ) \x1b>") == written


def test_plain():
    assert plain(" Ｑ？ ") == "q?"


def test_the_rest_of_a_line_that_is_too_long_is_no_answer(capsys):
    keyboard = Lines(io.BytesIO(b"0" * (5 * MAX_READ_BYTES) + b"A\nB\n" + b"1" * MAX_READ_BYTES))
    assert keyboard.line("> ") == "0" * MAX_READ_BYTES
    assert keyboard.line("> ") == "B"
    assert keyboard.line("> ") == "1" * MAX_READ_BYTES
    with pytest.raises(EOFError):
        keyboard.line("> ")


@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_a_line_of_just_the_longest_length_ends_where_it_ends(capsys, beyond):
    first = b"0" * (MAX_READ_BYTES + beyond)
    keyboard = Lines(io.BytesIO(first + b"\nB\n"))
    assert keyboard.line("> ") == first.decode()[:MAX_READ_BYTES]
    assert keyboard.line("> ") == "B"
