"""Draws a tree of MathML: every kind of node with its own function."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from quizgen.terminal.formula.boxes import Box, text_box
from quizgen.terminal.formula.brackets import binomial, fenced, tall
from quizgen.terminal.formula.breaking import fitted
from quizgen.terminal.formula.characters import ASCII
from quizgen.terminal.formula.fractions import fraction, root
from quizgen.terminal.formula.items import Item
from quizgen.terminal.formula.nodes import (
    Binomial,
    Brace,
    Fenced,
    Fraction,
    Limits,
    Line,
    Node,
    Root,
    Scripts,
    Symbol,
    Table,
    UndrawableError,
)
from quizgen.terminal.formula.reading import read
from quizgen.terminal.formula.rows import Pen
from quizgen.terminal.formula.scripts import brace, limits, line, scripts
from quizgen.terminal.formula.tables import table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def draw_mathml(
    math: Element, *, display: bool = True, ascii_only: bool = False, width: int | None = None
) -> Box | None:
    """The drawing of a `<math>` element, or None if it contains anything that cannot be drawn.

    With ``display=False`` it has one line. A displayed formula wider than `width` columns is broken
    before relations and signs; also None if that does not make it narrow enough.
    """
    pen = Pen(flat=ascii_only or not display, ascii_only=ascii_only, item=_item)
    try:
        box = fitted(read(math), width, pen)
    except UndrawableError:
        return None
    if ascii_only:
        box = text_box(box.lines[0].translate(ASCII))
        if not box.lines[0].isascii():
            return None
    return box if box.width else None


def _item(node: Node, pen: Pen) -> Item:
    return _DRAWERS[type(node)](node, pen)


def _symbol(node: Symbol, pen: Pen) -> Item:
    grown = None
    if node.kind in ("open", "close"):

        def grown(body: Box) -> Box:
            return tall(node.text, body)

    box = text_box(node.text)
    return Item(box, node.kind, node.text, atom=node.atom, middle=node.middle, grown=grown)


_DRAWERS: dict[type[Node], Callable[[Any, Pen], Item]] = {
    Symbol: _symbol,
    Fraction: fraction,
    Binomial: binomial,
    Root: root,
    Scripts: scripts,
    Limits: limits,
    Line: line,
    Brace: brace,
    Fenced: fenced,
    Table: table,
}
