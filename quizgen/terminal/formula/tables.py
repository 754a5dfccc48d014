"""Matrices, cases and aligned equations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.terminal.formula.boxes import Align, Box, beside, padded, stack, text_box
from quizgen.terminal.formula.items import Item
from quizgen.terminal.formula.nodes import Table, UndrawableError

if TYPE_CHECKING:
    from quizgen.terminal.formula.rows import Pen

_NUMBER = re.compile(r"−?\d+(\.\d+)?")


def table(node: Table, pen: Pen) -> Item:
    """A table in columns, without brackets."""
    if pen.flat:
        raise UndrawableError("table in one line")
    drawn = [
        [pen.row(cell.row, after_operand=cell.joined) for cell in cells] for cells in node.rows
    ]
    columns = [
        _column(boxes, [cell.align for cell in cells])
        for boxes, cells in zip(zip(*drawn, strict=True), zip(*node.rows, strict=True), strict=True)
    ]
    lines: list[Box] = []
    for boxes, cells in zip(zip(*columns, strict=True), node.rows, strict=True):
        parts = [boxes[0]]
        for box, cell in zip(boxes[1:], cells[1:], strict=True):
            parts += [text_box("" if cell.joined else "  "), box]
        lines.append(beside(parts))
    if any(box.height > 1 for boxes in drawn for box in boxes):
        lines = spaced(lines)
    box = stack(lines, 0, "left")
    baseline = box.baseline if len(node.rows) == 1 else (box.height - 1) // 2
    return Item(replace(box, baseline=baseline), node.kind, "table")


def table_line(node: Table, pen: Pen) -> str:
    """A matrix on one line: its rows after semicolons, its cells after commas."""
    rows = []
    for cells in node.rows:
        texts = [pen.row(cell.row).lines[0] for cell in cells]
        if any(not text or ", " in text or ";" in text for text in texts):
            raise UndrawableError("cell in one line")
        rows.append(", ".join(texts))
    return "; ".join(rows)


def spaced(boxes: list[Box]) -> list[Box]:
    """Boxes with a blank line between each two."""
    return [part for box in boxes for part in (box, text_box(""))][:-1]


def _column(boxes: Sequence[Box], aligns: list[Align]) -> list[Box]:
    """The cells of a column, made equally wide."""
    if aligns[0] == "center":
        boxes = _on_decimal_point(boxes)
    width = max(box.width for box in boxes)
    return [padded(box, width, align) for box, align in zip(boxes, aligns, strict=True)]


def _on_decimal_point(boxes: Sequence[Box]) -> Sequence[Box]:
    """A column of numbers aligned at their decimal points."""
    texts = [box.lines[0] for box in boxes]
    if any(box.height > 1 for box in boxes) or not all(map(_NUMBER.fullmatch, texts)):
        return boxes
    wholes, tails = zip(*(text.partition(".")[::2] for text in texts), strict=True)
    left, right = max(map(len, wholes)), max(map(len, tails))
    point = 1 if right else 0
    return [
        text_box(whole.rjust(left) + (f".{tail}" if tail else "").ljust(right + point))
        for whole, tail in zip(wholes, tails, strict=True)
    ]
