r"""Brackets that grow with what they enclose, \left and \right, binomials."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.terminal.formula.boxes import Box, beside, stack, text_box
from quizgen.terminal.formula.characters import BARS, BRACKETS, EMPTY_BRACKET, TALL
from quizgen.terminal.formula.items import Item, resolve
from quizgen.terminal.formula.nodes import Binomial, Fenced, Table, UndrawableError
from quizgen.terminal.formula.tables import table_line

if TYPE_CHECKING:
    from quizgen.terminal.formula.rows import Pen

_PAIRS = {*BRACKETS.items(), *((bar, bar) for bar in BARS)}


def tall(char: str, body: Box) -> Box:
    """A bracket as high as `body`."""
    height = body.height
    if char == EMPTY_BRACKET:
        return Box(("",) * height, body.baseline, 0)
    if height == 1:
        return text_box(char)
    if char not in TALL:
        raise UndrawableError(f"high {char}")
    two, many = TALL[char]
    if height == 2:
        return Box(tuple(two), body.baseline, 1)
    top, filler, centre, bottom = tuple(many)
    middle = [filler] * (height - 2)
    middle[(height - 2) // 2] = centre
    return Box((top, *middle, bottom), body.baseline, 1)


def enclosed(left: str, body: Box, right: str) -> Box:
    """A box between brackets of the same height."""
    return beside([tall(left, body), body, tall(right, body)])


def grown(items: list[Item]) -> list[Item]:
    """The items, with plain brackets grown to the height of their contents."""
    found = list(items)
    opened: list[int] = []
    for at, item in enumerate(items):
        if item.kind == "open":
            opened.append(at)
        elif item.kind == "close":
            if not opened:
                return items
            start = opened.pop()
            found[start : at + 1] = _grown_pair(found[start : at + 1])
    return items if opened else found


def _grown_pair(items: list[Item]) -> list[Item]:
    """The items from a bracket to the one that closes it."""
    left, *inside, right = items
    body = beside(item.box for item in inside)
    least = 2 if any(item.char == "table" for item in inside) else 3
    matched = (left.char, right.char) in _PAIRS
    if body.height < least or not (matched and left.grown and right.grown):
        return items
    first, last = left.grown(body), right.grown(body)
    return [replace(left, box=first), *inside, replace(right, box=last)]


def fenced(node: Fenced, pen: Pen) -> Item:
    r"""The contents of \left and \right."""
    if pen.flat:
        return Item(text_box(_fenced_line(node, pen)), node.kind)
    items = resolve(pen.items(node.inside))
    box = pen.join(items)
    if any(item.middle for item in items):
        bars = [replace(i, box=tall(i.char, box)) if i.middle else i for i in items]
        box = pen.join(bars)
    return Item(enclosed(node.left, box, node.right), node.kind)


def _fenced_line(node: Fenced, pen: Pen) -> str:
    sides = node.left + node.right
    if len(node.inside) == 1 and isinstance(node.inside[0], Table):
        if sides not in ("()", "[]"):
            raise UndrawableError("table in one line")
        return f"{node.left}{table_line(node.inside[0], pen)}{node.right}"
    items = pen.items(node.inside)
    body = pen.join(resolve(items)).lines[0]
    if EMPTY_BRACKET in sides and not (len(items) == 1 and items[0].atom):
        if sides not in (f"{EMPTY_BRACKET}|", EMPTY_BRACKET * 2):
            raise UndrawableError("one-sided bracket")
        body = f"({body})"
    return f"{node.left}{body}{node.right}".replace(EMPTY_BRACKET, "")


def binomial(node: Binomial, pen: Pen) -> Item:
    """One row over another in brackets."""
    if pen.flat:
        raise UndrawableError("binomial in one line")
    top, bottom = pen.row(node.top), pen.row(node.bottom)
    if top.height > 1 or bottom.height > 1:
        raise UndrawableError("binomial of tall things")
    body = stack([top, text_box(""), bottom], 1)
    return Item(enclosed(node.left, body, node.right), node.kind)
