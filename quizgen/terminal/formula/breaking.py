"""Breaks formulas wider than the terminal before relations and signs."""

from __future__ import annotations

from quizgen.terminal.formula.boxes import Box, beside, stack, text_box
from quizgen.terminal.formula.characters import SIGNS
from quizgen.terminal.formula.items import Item, depths, resolve
from quizgen.terminal.formula.nodes import Row, Table, UndrawableError
from quizgen.terminal.formula.rows import Pen
from quizgen.terminal.formula.tables import spaced

_INDENT = text_box("    ")


def fitted(row: Row, width: int | None, pen: Pen) -> Box:
    """A whole formula, broken if it is wider than `width`; an inline one is never broken."""
    items = resolve(pen.items(row))
    box = pen.join(items)
    if width is None or box.width <= width or pen.flat:
        return box
    if len(row) == 1 and isinstance(row[0], Table):
        return _broken_rows(row[0], width, pen)
    return _broken(items, width, pen)


def _broken_rows(table: Table, width: int, pen: Pen) -> Box:
    """Aligned equations, each broken separately."""
    equations: list[Box] = []
    for cells in table.rows:
        if not all(cell.joined for cell in cells[1:]):
            raise UndrawableError("wide table")
        items = resolve(item for cell in cells for item in pen.items(cell.row))
        equations.append(_broken(items, width, pen))
    return stack(spaced(equations), 0, "left")


def _broken(items: list[Item], width: int, pen: Pen) -> Box:
    """Lines as full as possible; all but the first are indented."""
    lines: list[list[Item]] = [[]]
    for piece in _pieces(items):
        longer = [*lines[-1], *piece]
        room = width - (_INDENT.width if len(lines) > 1 else 0)
        if lines[-1] and pen.join(longer).width > room:
            lines.append(piece)
        else:
            lines[-1] = longer
    first, *others = map(pen.join, lines)
    boxes = [first, *(beside([_INDENT, box]) for box in others)]
    if any(box.width > width for box in boxes):
        raise UndrawableError("too wide")
    if any(box.height > 1 for box in boxes):
        boxes = spaced(boxes)
    return stack(boxes, 0, "left")


def _pieces(items: list[Item]) -> list[list[Item]]:
    """The row split before relations and signs outside brackets."""
    inside = depths(items) or [1] * len(items)
    pieces: list[list[Item]] = [[]]
    for item, depth in zip(items, inside, strict=True):
        cut = item.kind == "relation" or (item.kind == "infix" and item.char in SIGNS)
        if cut and depth == 0 and pieces[-1]:
            pieces.append([])
        pieces[-1].append(item)
    return pieces
