"""A row of symbols side by side, with the spaces and brackets that their neighbours require."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.terminal.formula.boxes import Box, beside, text_box
from quizgen.terminal.formula.brackets import grown
from quizgen.terminal.formula.characters import SIGNS
from quizgen.terminal.formula.items import OPERANDS, Item, resolve
from quizgen.terminal.formula.nodes import Node, Row
from quizgen.terminal.formula.spacing import gap

_ENDS = frozenset({"relation", "comma", "close"})
_BEGINNINGS = frozenset({"relation", "comma", "open", "prefix"})


@dataclass(frozen=True, slots=True)
class Pen:
    """How a formula is drawn: `flat` on one line, otherwise in two dimensions."""

    flat: bool
    ascii_only: bool
    item: Callable[[Node, Pen], Item]

    def items(self, row: Row) -> list[Item]:
        """Every node of a row, drawn separately."""
        return [self.item(node, self) for node in row]

    def row(self, row: Row, *, tight: bool = False, after_operand: bool = False) -> Box:
        """A row, drawn; `tight` as in an exponent or index."""
        items = resolve(self.items(row), after_operand=after_operand)
        return self.join(items, tight=tight, after_operand=after_operand)

    def join(self, items: list[Item], *, tight: bool = False, after_operand: bool = False) -> Box:
        """Items with known signs, side by side."""
        if not items:
            return text_box("")
        if not self.flat:
            items = grown(items)
        boxes: list[Box] = []
        if after_operand and items[0].kind in ("relation", "infix"):
            boxes.append(text_box(" "))
        before: Item | None = None
        for item, after in zip(items, [*items[1:], None], strict=True):
            blanks = gap(before, item, flat=self.flat, tight=tight) if before else 0
            if blanks:
                boxes.append(text_box(" " * blanks))
            alone = item.closed is None or _stands_alone(before, item, after)
            boxes.append(item.box if alone or item.closed is None else item.closed)
            before = item
        return beside(boxes)


def _stands_alone(before: Item | None, item: Item, after: Item | None) -> bool:
    """Whether a fraction or root on one line needs no brackets between these."""
    ends = after is None or after.kind in _ENDS or _is_sign(after)
    if item.kind == "fraction":
        return ends and (before is None or before.kind in _BEGINNINGS or _is_sign(before))
    if after is not None and after.kind in ("infix", "slash"):
        ends = True
    if item.char and before is not None:  # ³√ after a number
        return ends and before.kind not in OPERANDS
    return ends


def _is_sign(item: Item) -> bool:
    return item.kind == "infix" and item.char in SIGNS
