"""Lines of text in columns: wrapped by the Japanese rules, folded, encoded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment, Segments
from rich.text import Text

from quizgen.model.labels import LETTERS
from quizgen.model.question import BLANK_LABELS
from quizgen.model.visible import visible

if TYPE_CHECKING:
    from rich.console import Console

PROSE_WIDTH = 100  # longer lines are hard to read
_PIECE = re.compile(r" +|[!-~\u00a1-\u02ff]+|.", re.DOTALL)
_NEVER_FIRST = frozenset(
    "、。，．,.;:!?！？：；）〕］｝〉》」』】)]}ゝゞーァィゥェォッャュョぁぃぅぇぉっゃゅょ・％%"
)
_NEVER_LAST = frozenset("（〔［｛〈《「『【([{")
_RULES = str.maketrans("│─┼", "|-+")  # two columns wide where the encoding is an old Japanese one
_PLAIN = {
    "■": "#", "•": "-", "↪": ">", "→": "->", "—": "-", "–": "-", "−": "-", "…": "...",
    "（": "(", "）": ")", "：": ": ", "、": ", ", "。": ". ", "’": "'", "·": "*",
    **dict(zip(BLANK_LABELS, LETTERS, strict=True)),
}  # fmt: skip


class Unit(NamedTuple):
    """Text that is never broken, in one style."""

    text: str
    style: str = ""


def pieces(text: str, style: str = "") -> list[Unit]:
    """Prose as units: Latin words whole, Japanese characters one by one."""
    return [Unit(piece, style) for piece in _PIECE.findall(visible(text))]


def broken_at_blanks(text: str, style: str = "") -> list[Unit]:
    """Code or a formula: in one piece if it is short, otherwise broken only at spaces."""
    text = visible(text)
    if cell_len(text) <= 24:
        return [Unit(text, style)]
    return [Unit(piece, style) for piece in re.findall(r" +|[^ ]+", text)]


def wrap(units: Iterable[Unit], width: int) -> list[Text]:
    """Units on lines of at most `width` columns, by the Japanese rules where they apply."""
    lines = _Lines(width)
    gap = Unit("")
    for group in _groups(units, width):
        if group[0].text.isspace():
            gap = group[0]
            continue
        lines.leave_room(gap, sum(cell_len(unit.text) for unit in group))
        gap = Unit("")
        for unit in group:
            lines.put(unit)
    return [*lines.full, lines.line] if lines.used else lines.full


class _Lines:
    """The full lines, and the one being filled."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.full: list[Text] = []
        self.line = Text()
        self.used = 0  # columns of this line

    def leave_room(self, gap: Unit, size: int) -> None:
        """Starts a new line if a gap and `width` columns do not fit; otherwise adds the gap."""
        if not self.used:
            return
        if self.used + cell_len(gap.text) + size > self.width:
            self._end()
        else:
            self._append(gap.text, gap.style)

    def put(self, unit: Unit) -> None:
        """Adds a unit, in pieces if it is wider than a line."""
        rest, size = unit.text, cell_len(unit.text)
        while size > self.width - self.used and size > self.width > 1:
            head = fitting(rest, self.width - self.used)
            self._append(head, unit.style)
            rest, size = rest[len(head) :], size - cell_len(head)
            self._end()
        self._append(rest, unit.style)

    def _append(self, text: str, style: str) -> None:
        self.line.append(text, style)
        self.used += cell_len(text)

    def _end(self) -> None:
        self.full.append(self.line)
        self.line, self.used = Text(), 0


def _groups(units: Iterable[Unit], width: int) -> list[list[Unit]]:
    """Groups of units that must stay on one line if they fit."""
    groups: list[list[Unit]] = []
    for unit in units:
        if not unit.text:
            continue
        last = groups[-1][-1].text if groups else " "
        glued = not unit.text.isspace() and not last.isspace()
        if glued and (unit.text[0] in _NEVER_FIRST or last[-1] in _NEVER_LAST):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return [
        part
        for group in groups
        for part in (
            [group]
            if sum(cell_len(unit.text) for unit in group) <= width
            else [[unit] for unit in group]
        )
    ]


def in_columns(row: Iterable[Iterable[Unit]], widths: Sequence[int]) -> list[Text]:
    """A row of a table: its cells side by side, each wrapped to its width."""
    cells = [wrap(units, width) for units, width in zip(row, widths, strict=True)]
    lines = []
    for parts in zip_longest(*cells, fillvalue=Text()):
        line = Text("  ")
        for column, (part, width) in enumerate(zip(parts, widths, strict=True)):
            line.append(" │ " if column else "")
            line.append_text(part)
            line.append(" " * (width - part.cell_len))
        line.rstrip()
        lines.append(line)
    return lines


def fitting(text: str, width: int) -> str:
    """As much of the beginning of `text` as fits, at least one character."""
    used = 0
    for at, char in enumerate(text):
        used += cell_len(char)
        if used > width:
            return text[: max(at, 1)]
    return text


def folded(line: Text, width: int) -> list[Text]:
    """A line of code in pieces of at most `width` columns, broken at spaces if possible."""
    parts: list[Text] = []
    mark = Text("↪ ")
    room = width
    while line.cell_len > room:
        head = fitting(line.plain, room)
        cut = len(head)
        at = head.rfind(" ")
        if at > len(head) // 2:
            cut = at + 1
        first, line = line.divide([cut])
        parts.append(mark + first if parts else first)
        room = width - 2
    parts.append(mark + line if parts else line)
    return parts


def show(lines: Iterable[Iterable[Segment]], console: Console) -> None:
    """Prints lines without invisible characters; those missing from the encoding are replaced.

    Everything that rich has laid out passes through here on its way to the screen.
    """
    harmless = Segments(_harmless(lines))
    if has_unicode(console.encoding):
        console.print(harmless, crop=False)
        return
    with console.capture() as capture:
        console.print(harmless, crop=False)
    console.file.write(encodable(capture.get(), console.encoding))


def _harmless(lines: Iterable[Iterable[Segment]]) -> Iterator[Segment]:
    for line in lines:
        for segment in line:
            yield Segment(visible(segment.text), segment.style)
        yield Segment.line()


def writable(text: str, encoding: str) -> str:
    """A line of text made safe, in characters that a terminal with this encoding has."""
    text = visible(text)
    return text if has_unicode(encoding) else encodable(text, encoding)


def has_unicode(encoding: str) -> bool:
    """Whether an encoding has every character of a text."""
    return encoding.lower().startswith("utf")


def encodable(text: str, encoding: str) -> str:
    """`text` with the characters that `encoding` lacks replaced."""
    found = []
    for char in text.translate(_RULES):
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            char = _PLAIN.get(char, "?")
        found.append(char)
    return "".join(found).encode(encoding, "replace").decode(encoding)
