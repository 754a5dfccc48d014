"""Bar charts in the terminal, in columns: labels, values and bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from quizgen.model.visible import visible
from quizgen.terminal.lines import PROSE_WIDTH, pieces, wrap
from quizgen.terminal.questions import Page

INDENT = 2
GAP = 2
LONGEST_BAR = 50
SHORTEST_BAR = 4


class Bar(NamedTuple):
    """A line of a chart: its label, its values as text, and the length of its bar, 0 to 1."""

    label: str
    values: tuple[str, ...]
    length: float


class Chart(NamedTuple):
    """A table whose last column is a bar; `columns` are the headings of the others."""

    title: str
    note: str
    columns: tuple[str, ...]
    bars: tuple[Bar, ...]


def draw_chart(page: Page, chart: Chart) -> None:
    """Labels, values and bars in columns.

    The bar comes last, so that everything stays aligned even if the terminal draws it too wide.
    """
    page.heading(chart.title)
    if chart.note:
        page.say(chart.note, indent=INDENT)
    head = Bar(chart.columns[0], chart.columns[1:], 0)
    lines = [head, *chart.bars]
    widths = [max(cell_len(bar.values[n]) for bar in lines) for n in range(len(head.values))]
    room = min(page.width, PROSE_WIDTH) - INDENT - sum(GAP + width for width in widths)
    label_width = min(max(cell_len(bar.label) for bar in lines), room - GAP - SHORTEST_BAR)
    longest = min(room - label_width - GAP, LONGEST_BAR)
    for bar in lines:
        *above, label = wrap(pieces(bar.label), label_width)
        page.lines += [Text(" " * INDENT) + line for line in above]
        cells = [filled(label.plain, label_width)]
        for value, width in zip(bar.values, widths, strict=True):
            cells.append(filled(value, width, right=True))
        cells.append(_bar(bar.length, longest, page))
        add_line(page, (" " * GAP).join(cells), "bold" if bar is head else "")


def draw_facts(page: Page, facts: Sequence[tuple[str, str]]) -> None:
    """Labels and their texts, in two columns."""
    width = max(cell_len(label) for label, _ in facts)
    for label, value in facts:
        page.say(value, hang=" " * INDENT + filled(label, width + GAP))


def add_line(page: Page, text: str, style: str = "") -> None:
    """A line that is shown verbatim, without marks or line breaks."""
    page.lines.append(Text(" " * INDENT + visible(text.rstrip()), style=style))


def filled(text: str, width: int, *, right: bool = False) -> str:
    """`text` padded to `width` columns."""
    blanks = " " * (width - cell_len(text))
    return blanks + text if right else text + blanks


def _bar(length: float, longest: int, page: Page) -> str:
    """Anything above zero is visible."""
    size = max(round(length * longest), 1) if length else 0
    return ("█" if page.unicode else "#") * size
