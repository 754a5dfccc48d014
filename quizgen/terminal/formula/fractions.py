"""Fractions and roots, with brackets when they are on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.terminal.formula.boxes import Box, stack, text_box
from quizgen.terminal.formula.characters import SUPERSCRIPTS
from quizgen.terminal.formula.items import Item, depths, resolve
from quizgen.terminal.formula.nodes import Fraction, Root, UndrawableError

if TYPE_CHECKING:
    from quizgen.terminal.formula.rows import Pen


def fraction(node: Fraction, pen: Pen) -> Item:
    """A fraction: with a line between its rows, or on one line with a slash."""
    top, bottom = pen.items(node.top), pen.items(node.bottom)
    over, under = pen.join(resolve(top)), pen.join(resolve(bottom))
    if not (over.width and under.width):
        raise UndrawableError("empty fraction")
    if not pen.flat:
        nested = max(over.height, under.height) > 1
        width = max(over.width, under.width) + (2 if nested else 0)
        return Item(stack([over, text_box("─" * width), under], 1), node.kind)
    above = over.lines[0] if _is_product(top) else _bracketed(over.lines[0], top)
    below = under.lines[0]
    if not (_is_differential(top, bottom) or _is_factor(bottom)):
        below = _bracketed(below, bottom)
    text = f"{above}/{below}"
    return Item(text_box(text), node.kind, closed=text_box(f"({text})"))


def _is_product(items: list[Item]) -> bool:
    """Whether a numerator needs no brackets."""
    inside = depths(items)
    if not inside or any(item.bare for item in items[:-1]):
        return False
    after = [*(item.kind for item in items[1:]), ""]
    return all(
        item.kind in ("operand", "group", "number")
        or (item.kind in ("word", "root") and len(items) == 1)
        or (item.kind == "function" and follower in ("open", "group") and not item.bare)
        for item, depth, follower in zip(items, inside, after, strict=True)
        if depth == 0
    )


def _is_factor(items: list[Item]) -> bool:
    """Whether a denominator needs no brackets."""
    if len(items) == 1:
        return items[0].kind in ("operand", "group", "number", "word", "root")
    return _has_brackets(items)


def _is_differential(top: list[Item], bottom: list[Item]) -> bool:
    """∂L/∂x and dy/dx: the only denominators of two symbols that need no brackets."""
    if len(bottom) != 2 or not top or bottom[1].kind not in ("operand", "word"):
        return False
    mark = bottom[0].text
    return mark in ("∂", "d") and top[0].text[:1] == mark and len(top) <= 2


def _has_brackets(items: list[Item]) -> bool:
    """Whether one pair of plain brackets encloses everything."""
    inside = depths(items)
    if not inside or not all(inside):
        return False
    early = any(
        depth == 1 and item.kind == "close" for item, depth in zip(items[:-1], inside, strict=False)
    )
    return items[0].char == "(" and items[-1].text == ")" and not early


def _bracketed(text: str, items: list[Item]) -> str:
    return text if _has_brackets(items) else f"({text})"


def root(node: Root, pen: Pen) -> Item:
    """A root: under a line, or on one line with brackets."""
    items = pen.items(node.body)
    body = pen.join(resolve(items))
    index = pen.row(node.index, tight=True) if node.index is not None else None
    if not body.width or (index is not None and index.height > 1):
        raise UndrawableError("root")
    if not pen.flat:
        return Item(_radical(body, index), node.kind, "index" if index else "root")
    inner = body.lines[0]
    if index is None:
        closed = text_box(f"√({inner})")
        single = len(items) == 1 and items[0].atom and not pen.ascii_only
        return Item(text_box(f"√{inner}") if single else closed, node.kind, closed=closed)
    if pen.ascii_only or not set(index.lines[0]) <= set(SUPERSCRIPTS):
        raise UndrawableError("root")
    mark = "".join(SUPERSCRIPTS[char] for char in index.lines[0])
    text = f"{mark}√({inner})"
    return Item(text_box(text), node.kind, mark, closed=text_box(f"({text})"))


def _radical(body: Box, index: Box | None) -> Box:
    """A root sign before `body` and a line over it."""
    height = body.height
    hook = ["√"]
    if height > 1:
        hook = [" " * (height - at) + "╱" + " " * at for at in range(height)]
        hook[-1] = "╲╱" + " " * (height - 1)
    width = len(hook[0])
    over = " " * width + "_" * body.width
    lines = [over, *(left + line for left, line in zip(hook, body.lines, strict=True))]
    extra = 0
    if index is not None:
        extra = max(0, index.width - 1)
        lines = [" " * extra + line for line in lines]
        # over the foot of the sign, where there is space
        foot = height - 1 if height > 1 else 0
        lines[foot] = index.lines[0] + lines[foot][index.width :]
    return Box(tuple(lines), body.baseline + 1, width + body.width + extra)
