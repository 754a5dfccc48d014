"""Boxes of characters, placed side by side, on top of each other, or at the corners."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rich.cells import cell_len

Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Box:
    """Lines of text of equal width; `baseline` is the index of the line on the baseline."""

    lines: tuple[str, ...]
    baseline: int
    width: int

    @property
    def height(self) -> int:
        """The number of lines."""
        return len(self.lines)


def text_box(text: str) -> Box:
    """One line of text."""
    return Box((text,), 0, cell_len(text))


def beside(boxes: Iterable[Box]) -> Box:
    """Boxes from left to right on a common baseline."""
    row = list(boxes)
    if len(row) == 1:
        return row[0]
    above = max((box.baseline for box in row), default=0)
    below = max((box.height - box.baseline for box in row), default=1)
    lines: list[list[str]] = [[] for _ in range(above + below)]
    for box in row:
        first = above - box.baseline
        for at, line in enumerate(lines):
            inside = first <= at < first + box.height
            line.append(box.lines[at - first] if inside else " " * box.width)
    return Box(tuple(map("".join, lines)), above, sum(box.width for box in row))


def stack(boxes: Sequence[Box], base: int, align: Align = "center") -> Box:
    """Boxes from top to bottom; the baseline is that of box number `base`."""
    width = max(box.width for box in boxes)
    lines = [line for box in boxes for line in padded(box, width, align).lines]
    above = sum(box.height for box in boxes[:base])
    return Box(tuple(lines), above + boxes[base].baseline, width)


def padded(box: Box, width: int, align: Align) -> Box:
    """A box padded to `width` with blank columns on both sides."""
    room = width - box.width
    if not room:
        return box
    left = {"left": 0, "center": room // 2, "right": room}[align]
    lines = (" " * left + line + " " * (room - left) for line in box.lines)
    return Box(tuple(lines), box.baseline, width)


def at_corners(box: Box, lower: str, upper: str, least: int = 0) -> Box:
    """A box with text to the right of its last and first lines, at least `least` columns wide.

    To the right of a single line, the lower text comes first.
    """
    if box.height == 1:
        return text_box(box.lines[0] + (lower + upper).ljust(least))
    width = max(len(lower), len(upper), least)
    right = [upper, *[""] * (box.height - 2), lower]
    lines = (line + text.ljust(width) for line, text in zip(box.lines, right, strict=True))
    return Box(tuple(lines), box.baseline, box.width + width)
