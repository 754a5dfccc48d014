"""Output of the commands: everything that they write to a screen or a pipe goes through here.

Messages and tables are for people: invisible characters are escaped, and characters that the
encoding lacks are replaced. Documents are for programs and browsers: always the same UTF-8 bytes.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TextIO

import click

from quizgen.model.errors import UsageError
from quizgen.model.visible import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text


def say(sentence: str = "", *, err: bool = False) -> None:
    """Writes a line to standard output, or with `err` to standard error if it is open."""
    stream: Any = _Stderr() if err else sys.stdout
    stream.write(f"{_writable(sentence, stream.encoding)}\n")
    stream.flush()


def document(text: str) -> None:
    """Writes a document to standard output in UTF-8; a terminal gets its lines through `say`."""
    if sys.stdout.isatty():
        for line in text.removesuffix("\n").split("\n"):
            say(line)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def console() -> Console:
    """The console for output in columns."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


def cell(text: str, style: str = "") -> Text:
    """A table cell with literal text: nothing in it is read as markup."""
    from rich.text import Text

    return Text(visible(text), style)


def table(rows: Table) -> None:
    """Writes a table whose cells were made by `cell`."""
    from quizgen.terminal.lines import show

    screen = console()
    show(screen.render_lines(rows, pad=False), screen)


@contextmanager
def progress(what: str, count: int = 1) -> Iterator[Callable[..., None]]:
    """A progress bar on standard error; yields a function to call with newly done and total."""
    stderr: Any = _Stderr()
    with click.progressbar(length=count, label=visible(what), file=stderr) as bar:

        def more(done: int, count: int = count) -> None:
            bar.length = count
            bar.update(done)

        yield more


def confirm(question: str) -> bool:
    """Whether the answer is yes (default: no). Raises UsageError if standard input is closed."""
    if sys.stdin is None:
        raise UsageError("standard input is closed; run this in a terminal, or pipe input to it")
    return click.confirm(_writable(question, sys.stdout.encoding))


def finish() -> None:
    """Flushes the standard streams, so that Python does not fail on them at exit."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            _flush_or_give_up(stream)


def _flush_or_give_up(stream: TextIO) -> None:
    try:
        stream.flush()
    except OSError:
        _give_up(stream)


def _give_up(stream: TextIO) -> None:
    """Discards what the stream has buffered, and everything written to it from now on."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _Stderr:
    """Standard error, whose failure must not stop the command: failed output is dropped."""

    def __init__(self) -> None:
        self._stream: TextIO = sys.stderr or io.StringIO()
        self.encoding = self._stream.encoding

    def write(self, text: str) -> None:
        try:
            self._stream.write(text)
        except OSError:
            _give_up(self._stream)

    def flush(self) -> None:
        _flush_or_give_up(self._stream)

    def isatty(self) -> bool:
        return self._stream.isatty()


def _writable(text: str, encoding: str | None) -> str:
    if encoding is None or encoding.lower() == "utf-8":
        return visible(text)
    from quizgen.terminal.lines import writable  # rich's widths are not needed for UTF-8

    return writable(text, encoding)
