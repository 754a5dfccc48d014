"""Lines of text in columns: wrapped by the Japanese rules, folded, put into any encoding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
    """Code or a formula: in one piece if it is short, otherwise broken at blanks only."""
    text = visible(text)
    if cell_len(text) <= 24:
        return [Unit(text, style)]
    return [Unit(piece, style) for piece in re.findall(r" +|[^ ]+", text)]


def wrap(units: Iterable[Unit], width: int) -> list[Text]:
    """Units on lines of at most `width` columns, by the Japanese rules where they apply."""
    lines: list[Text] = []
    line = Text()
    used = 0
    gap: Unit | None = None
    for group in _groups(units, width):
        blank = group[0].text.isspace()
        if blank:
            gap = group[0]
            continue
        size = sum(cell_len(unit.text) for unit in group)
        between = cell_len(gap.text) if gap and used else 0
        if used and used + between + size > width:
            lines.append(line)
            line, used, between = Text(), 0, 0
        if between and gap:
            line.append(gap.text, gap.style)
        used += between
        gap = None
        for unit in group:
            rest, size = unit.text, cell_len(unit.text)
            while size > width - used and size > width > 1:
                head = fitting(rest, width - used)
                line.append(head, unit.style)
                rest, size = rest[len(head) :], size - cell_len(head)
                lines.append(line)
                line, used = Text(), 0
            line.append(rest, unit.style)
            used += size
    if used:
        lines.append(line)
    return lines


def _groups(units: Iterable[Unit], width: int) -> list[list[Unit]]:
    """Units that must stay on one line, if they fit on one."""
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


def fitting(text: str, width: int) -> str:
    """As much of the beginning of `text` as fits; at least one character."""
    used = 0
    for at, char in enumerate(text):
        used += cell_len(char)
        if used > width:
            return text[: max(at, 1)]
    return text


def folded(line: Text, width: int) -> list[Text]:
    """A line of code in pieces of at most `width` columns, broken at blanks where possible."""
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
    """Prints lines, and nothing that is not seen in them; what the encoding lacks is replaced.

    This is where everything that rich has laid out leaves for the screen.
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
    """A line of text, harmless, in characters that a terminal of this encoding has."""
    text = visible(text)
    return text if has_unicode(encoding) else encodable(text, encoding)


def has_unicode(encoding: str) -> bool:
    """Whether an encoding has every character."""
    return encoding.lower().startswith("utf")


def encodable(text: str, encoding: str) -> str:
    """`text` with whatever `encoding` lacks replaced."""
    found = []
    for char in text.translate(_RULES):
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            char = _PLAIN.get(char, "?")
        found.append(char)
    return "".join(found).encode(encoding, "replace").decode(encoding)
