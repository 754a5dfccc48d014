"""The learner's screen: pages in one language, as wide as the terminal currently is."""

from __future__ import annotations

import sys
from collections.abc import Callable

from rich.console import Console

from quizgen.model.errors import UsageError
from quizgen.model.question import Language
from quizgen.terminal.lines import has_unicode, writable
from quizgen.terminal.questions import Page

Piece = Callable[[Page], None]
"""Something to show: a function that writes it on a page of any width."""


class Screen:
    """A terminal that shows pages, and can show the last ones again.

    Raises UsageError if standard output is closed, or cannot show the language at all.
    """

    def __init__(self, language: Language, console: Console | None = None) -> None:
        if console is None and sys.stdout is None:
            raise UsageError("standard output is closed; run this in a terminal")
        self.language = language
        self.console = console or Console(highlight=False)
        self.unicode = has_unicode(self.console.encoding)
        self._pieces: list[Piece] = []
        if language == "ja" and not self.unicode:
            try:
                "日本語".encode(self.console.encoding)
            except UnicodeEncodeError as error:
                raise UsageError(
                    f"the encoding of this terminal, {self.console.encoding}, has no Japanese; "
                    "use --lang en, or a UTF-8 locale"
                ) from error

    def show(self, piece: Piece, *, gap: bool = False) -> None:
        """Shows a piece, after an empty line if `gap`, and remembers it."""
        if gap:
            self.gap()
        self._pieces.append(piece)
        self._draw(piece)

    def say(self, text: str, style: str = "", *, gap: bool = False) -> None:
        """Shows a paragraph."""
        self.show(lambda page: page.say(text, style), gap=gap)

    def gap(self) -> None:
        """Shows an empty line."""
        self.show(lambda page: page.console.print())

    def forget(self) -> None:
        """Starts a new page: what was shown so far will not be shown again."""
        self._pieces.clear()

    def redraw(self) -> None:
        """Clears the screen and shows the remembered pieces at the current width."""
        self.clear()
        for piece in self._pieces:
            self._draw(piece)

    def clear(self) -> None:
        """Clears the screen, if it is a terminal."""
        self.console.clear()

    def writable(self, text: str) -> str:
        """A line of text made safe, in characters that the terminal has."""
        return writable(text, self.console.encoding)

    def _draw(self, piece: Piece) -> None:
        page = Page(self.language, self.console)
        piece(page)
        page.print()
