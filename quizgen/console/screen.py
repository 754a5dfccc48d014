"""What the learner sees: pages in one language, as wide as the terminal is now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

from quizgen.core.errors import UsageError
from quizgen.core.model import Language
from quizgen.render.lines import encodable
from quizgen.render.terminal import Page


class Screen:
    """A terminal that shows pages; UsageError if it cannot show the language at all."""

    def __init__(self, language: Language, console: Console | None = None) -> None:
        self.language = language
        self.console = console or Console(highlight=False)
        self.unicode = self.console.encoding.lower().startswith("utf")
        if language == "ja" and not self.unicode:
            try:
                "日本語".encode(self.console.encoding)
            except UnicodeEncodeError as error:
                raise UsageError(
                    f"the encoding of this terminal, {self.console.encoding}, has no Japanese; "
                    "use --lang en, or a UTF-8 locale"
                ) from error

    @contextmanager
    def page(self) -> Iterator[Page]:
        """A page that is shown at the end of the block."""
        page = Page(self.language, self.console)
        yield page
        page.print()

    def say(self, text: str, style: str = "") -> None:
        """Shows a paragraph."""
        with self.page() as page:
            page.say(text, style)

    def gap(self) -> None:
        """Shows an empty line."""
        self.console.print()

    def clear(self) -> None:
        """Empties the screen, if it is one."""
        self.console.clear()

    def writable(self, text: str) -> str:
        """`text` in characters that the terminal has."""
        return text if self.unicode else encodable(text, self.console.encoding)
