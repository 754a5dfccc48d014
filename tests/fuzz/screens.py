"""Judge of what a terminal is sent."""

from collections.abc import Iterator

from rich.cells import cell_len

from . import sheets
from .outcome import Finding


def judge(text: str, width: int) -> Iterator[Finding]:
    """Control characters, and (only noted) lines that are wider than the screen."""
    yield from sheets.plain(text, "terminal")
    widest = max((cell_len(line) for line in text.split("\n")), default=0)
    if widest > width:
        yield Finding("wide line", f"on {width} columns", str(widest))
