"""The nodes of a row as boxes, and the distinction between unary and binary signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from quizgen.terminal.formula.boxes import Box
from quizgen.terminal.formula.characters import SIGNS
from quizgen.terminal.formula.nodes import Kind, UndrawableError

OPERANDS = frozenset({"operand", "number", "word", "group", "fraction", "root", "close"})
_SUMMANDS = OPERANDS | {"postfix", "text", "bar"}
_OPENINGS = frozenset({"open", "comma", "relation"})
_NO_OPERANDS = frozenset({"close", "comma", "infix", "relation"})


@dataclass(frozen=True, slots=True)
class Item:
    """One node of a row, drawn.

    `closed` is its form in brackets, for use where the bare form would be ambiguous.
    """

    box: Box
    kind: Kind
    char: str = ""  # of a symbol, also with index and exponent; otherwise its kind
    closed: Box | None = None
    atom: bool = False  # a bare symbol: may stand as an exponent without brackets
    bare: bool = False  # ends with a raw exponent or index, which must be separated
    middle: bool = False  # a \middle bar
    grown: Callable[[Box], Box] | None = None  # a bracket, drawn as high as a box

    @property
    def text(self) -> str:
        """Its first line."""
        return self.box.lines[0]


def resolve(items: Iterable[Item], *, after_operand: bool = False) -> list[Item]:
    """The same items, with signs (−a) and sums (a − b) distinguished by their neighbours.

    Raises UndrawableError for two numbers side by side, which would read as one.
    """
    row = list(items)
    found: list[Item] = []
    before: Item | None = None
    bars: Counter[str] = Counter()
    for item, after in zip(row, [*row[1:], None], strict=False):
        match item.kind:
            case "infix" if item.char in SIGNS:
                opened = before is not None and before.kind == "bar" and bars[before.char] % 2 == 1
                if opened or not (before.kind in _SUMMANDS if before else after_operand):
                    item = replace(item, kind="prefix")
            case "infix" if not after_operand and _is_placeholder(before, after):
                item = replace(item, kind="operand")
            case "bar":
                bars[item.char] += 1
            case "number" if before is not None and before.kind == "number":
                raise UndrawableError("two numbers without an operator")
            case "space" if before is not None and before.kind == "prefix":
                continue
        found.append(item)
        if item.kind != "space":
            before = item
    return _stripped(found)


def _is_placeholder(before: Item | None, after: Item | None) -> bool:
    """Whether an operator between these stands for an operand, such as in (⋅)²."""
    opened = before is None or before.kind in _OPENINGS
    return opened and (after is None or after.kind in _NO_OPERANDS)


def _stripped(items: list[Item]) -> list[Item]:
    """The items without leading and trailing space."""
    visible = [at for at, item in enumerate(items) if item.kind != "space"]
    return items[visible[0] : visible[-1] + 1] if visible else []


def depths(items: list[Item]) -> list[int]:
    """The bracket depth of each item, its own included; empty if brackets are unbalanced."""
    depth = 0
    found = []
    for item in items:
        depth += item.kind == "open"
        found.append(depth)
        depth -= item.kind == "close"
    return found if not depth and all(value >= 0 for value in found) else []
