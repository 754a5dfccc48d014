"""The learner's input: lines, and single keys on an empty line.

In a terminal, prompt_toolkit edits the line; it is imported when the first question is already on
the screen. From a pipe, a key is a line of its own.
"""

from __future__ import annotations

import os
import signal
import sys
import time
import unicodedata
from collections.abc import Callable, Collection
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Protocol

from quizgen.model.errors import Terminated, UsageError
from quizgen.terminal.lines import writable

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

MAX_LINE_LENGTH = 2000  # characters
MAX_READ_BYTES = 4 * MAX_LINE_LENGTH  # bytes
DUMB_TERMINALS = ("dumb", "unknown")  # terminals without line editing
RESIZE_DELAY = 0.3  # seconds without a change after which resizing is over


class Resized(Exception):  # noqa: N818  # an event, not an error
    """The width of the terminal has changed; `typed` is the text on the line."""

    def __init__(self, typed: str) -> None:
        super().__init__()
        self.typed = typed


class TimeOver(Exception):  # noqa: N818  # an event, not an error
    """The time ran out while waiting for the learner."""


class Keyboard(Protocol):
    """A source of lines; `away` counts the seconds for which the process was stopped."""

    interactive: bool
    away: float

    def line(
        self,
        prompt: str,
        keys: Collection[str] = (),
        typed: str = "",
        status: Callable[[], str] | None = None,
        *,
        free: bool = True,
    ) -> str:
        """The next line, or one of `keys` as soon as it is pressed on an empty line.

        Without `free`, only `keys` and an empty line can be entered. `typed` is the initial text of
        the line. `status`, if given, is shown above it, refreshed every second, and raises TimeOver
        to stop waiting. Raises EOFError at the end of input (Ctrl-D in a terminal),
        KeyboardInterrupt at Ctrl-C, Resized when the width has changed.
        """


def keyboard() -> Keyboard:
    """The terminal if there is one at both ends, otherwise lines from standard input.

    Raises UsageError if there is no standard input.
    """
    if sys.stdin is None:
        raise UsageError("standard input is closed; run this in a terminal, or use a pipe")
    terminal = sys.stdin.isatty() and sys.stdout.isatty()
    if terminal and os.environ.get("TERM") not in DUMB_TERMINALS:
        return Terminal()
    return Lines(sys.stdin.buffer, echo=not terminal)


def plain(text: str) -> str:
    """Half-width, lower case, without spaces: ``Ｈ`` is h."""
    return unicodedata.normalize("NFKC", text).strip().lower()


class Lines:
    """Lines from a pipe or a file; with `echo` they are printed, to make the output readable."""

    interactive = False
    away = 0.0

    def __init__(self, stream: BinaryIO, *, echo: bool = True) -> None:
        self._stream = stream
        self._echo = echo

    def line(
        self,
        prompt: str,
        keys: Collection[str] = (),
        typed: str = "",
        status: Callable[[], str] | None = None,
        *,
        free: bool = True,
    ) -> str:
        """The next line of the stream; see `Keyboard.line`."""
        if status is not None:
            sys.stdout.write(f"{status()}\n")
        sys.stdout.write(prompt)
        sys.stdout.flush()
        read = self._read()
        if not read:
            sys.stdout.write("\n")
            raise EOFError
        line = read.decode("utf-8", "replace").strip()
        if self._echo:
            sys.stdout.write(writable(line, sys.stdout.encoding or "utf-8") + "\n")
        return plain(line) if plain(line) in keys else line

    def _read(self) -> bytes:
        """The next line, truncated if it is too long."""
        read = rest = self._stream.readline(MAX_READ_BYTES)
        while len(rest) == MAX_READ_BYTES and not rest.endswith(b"\n"):
            rest = self._stream.readline(MAX_READ_BYTES)
        return read


class Terminal:
    """A line edited in a terminal."""

    interactive = True

    def __init__(self) -> None:
        self.away = 0.0  # seconds for which the process was stopped by Ctrl-Z

    def line(
        self,
        prompt: str,
        keys: Collection[str] = (),
        typed: str = "",
        status: Callable[[], str] | None = None,
        *,
        free: bool = True,
    ) -> str:
        """The typed line; see `Keyboard.line`."""
        from prompt_toolkit import PromptSession
        from prompt_toolkit.output import create_output

        output = create_output(sys.stdout)
        vars(output)["enable_cpr"] = False  # not every terminal reports its cursor position
        session: PromptSession[str] = PromptSession(
            output=output,
            erase_when_done=status is not None,  # it is out of date
        )
        watch = _Watch(session, status)
        try:
            return session.prompt(
                lambda: [("", watch.status()), ("bold", prompt)],
                default=typed,
                key_bindings=self._bindings(keys, free=free),
                refresh_interval=1 if status is not None else 0,
            )
        except Terminated:
            with suppress(OSError):  # the terminal may be gone
                session.app.renderer.reset()  # not done yet if the line was being drawn
            raise

    def _bindings(self, keys: Collection[str], *, free: bool) -> KeyBindings:
        from prompt_toolkit.application import get_app, run_in_terminal
        from prompt_toolkit.filters import Condition
        from prompt_toolkit.key_binding import KeyBindings
        from prompt_toolkit.keys import Keys

        bindings = KeyBindings()
        empty = Condition(lambda: not get_app().current_buffer.text)

        @bindings.add(Keys.Any, filter=empty)
        def press(event: KeyPressEvent) -> None:
            key = plain(event.data)
            if free or key in keys:
                event.current_buffer.insert_text(event.data[:MAX_LINE_LENGTH])
            if key in keys:
                event.app.exit(result=key)

        @bindings.add("c-z")
        def suspend(event: KeyPressEvent) -> None:
            run_in_terminal(self._stop)

        for name in {"left", "right"} & set(keys):

            @bindings.add(name, filter=empty)
            def move(event: KeyPressEvent, name: str = name) -> None:
                event.app.exit(result=name)

        return bindings

    def _stop(self) -> None:
        """Suspends this process until it is continued."""
        stopped = time.monotonic()
        if hasattr(signal, "SIGTSTP"):
            os.kill(0, signal.SIGTSTP)
        self.away += time.monotonic() - stopped


class _Watch:
    """Stops waiting for a line when the width changes or the time is over."""

    def __init__(self, session: PromptSession[str], status: Callable[[], str] | None) -> None:
        self._session = session
        self._status = status
        self._columns = session.output.get_size().columns
        session.app.before_render += self._look

    def status(self) -> str:
        """The line above, if there is one; empty once the time is over."""
        try:
            return f"{self._status()}\n" if self._status is not None else ""
        except TimeOver as over:
            self._end(over)
            return ""

    def _look(self, app: Application[str]) -> None:
        if app.output.get_size().columns != self._columns and app.loop is not None:
            app.loop.call_later(RESIZE_DELAY, self._resized)

    def _resized(self) -> None:
        self._end(Resized(self._session.default_buffer.text))

    def _end(self, reason: Exception) -> None:
        app = self._session.app
        if app.future is not None and not app.future.done():
            app.exit(exception=reason)
