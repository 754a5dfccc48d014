"""Asks for a line, in a terminal whose width may change meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Collection

from quizgen.terminal.keyboard import Keyboard, Resized
from quizgen.terminal.screen import Screen


def ask(
    screen: Screen,
    keyboard: Keyboard,
    prompt: str,
    keys: Collection[str] = (),
    status: Callable[[], str] | None = None,
    *,
    free: bool = True,
) -> str:
    """The next line or key, as read by `Keyboard.line`.

    When the width changes, everything that the screen remembers is shown again, along with the text
    typed so far.
    """
    typed = ""
    while True:
        try:
            line = keyboard.line(screen.writable(prompt), keys, typed, status, free=free)
            return line.strip()
        except Resized as resized:
            typed = resized.typed
            screen.redraw()
