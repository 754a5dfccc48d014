"""Indices and exponents, limits, lines and braces over and under."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.terminal.formula.boxes import Box, at_corners, beside, stack, text_box
from quizgen.terminal.formula.brackets import enclosed
from quizgen.terminal.formula.characters import PRIMES, SCRIPT_MARKS, SUBSCRIPTS, SUPERSCRIPTS
from quizgen.terminal.formula.items import Item, resolve
from quizgen.terminal.formula.nodes import Brace, Limits, Line, Row, Scripts, UndrawableError

if TYPE_CHECKING:
    from quizgen.terminal.formula.rows import Pen


@dataclass(frozen=True, slots=True)
class _Script:
    """An index or exponent, in its possible forms."""

    box: Box
    small: str = ""  # in small characters, if every character has one
    raw: str = ""  # after _ or ^, in brackets unless it is one symbol
    primes: bool = False

    @property
    def width(self) -> int:
        """The columns that it occupies beside its base."""
        return len(self.small) or self.box.width


_NO_SCRIPT = _Script(text_box(""))


def scripts(node: Scripts, pen: Pen) -> Item:
    """A base with its index and exponent."""
    return _attached(pen.item(node.base, pen), node.sub, node.sup, pen, node)


def limits(node: Limits, pen: Pen) -> Item:
    """A sum, a limit or a maximum, with the expressions under and over it."""
    base = pen.item(node.base, pen)
    if pen.flat:
        return _attached(base, node.under, node.over, pen, node)
    parts = [base.box]
    if node.over is not None:
        parts.insert(0, pen.row(node.over, tight=True))
    if node.under is not None:
        parts.append(pen.row(node.under, tight=True))
    at = 0 if node.over is None else 1
    return replace(base, box=stack(parts, at), kind=node.kind, atom=False)


def _attached(
    base: Item, sub: Row | None, sup: Row | None, pen: Pen, node: Scripts | Limits
) -> Item:
    if base.bare:
        raise UndrawableError("script on a script")
    below, above = _script(sub, SUBSCRIPTS, pen), _script(sup, SUPERSCRIPTS, pen)
    body = _body(base, pen)
    box, bare = _with_scripts(body, below, above, pen)
    if bare and not body.width:
        raise UndrawableError("script on nothing")

    def grown(inside: Box) -> Box:
        assert base.grown is not None
        return _with_scripts(base.grown(inside), below, above, pen)[0]

    return Item(
        box, node.kind, base.char, bare=bare, middle=base.middle, grown=base.grown and grown
    )


def _body(base: Item, pen: Pen) -> Box:
    """The box of a base, in brackets if it would be ambiguous."""
    if base.kind not in ("fraction", "root"):
        return base.box
    if pen.flat:
        return text_box(f"({base.text})")
    if base.kind == "fraction":
        raise UndrawableError("script on a fraction")
    return enclosed("(", base.box, ")")


def _script(row: Row | None, small: dict[str, str], pen: Pen) -> _Script:
    if row is None:
        return _NO_SCRIPT
    items = resolve(pen.items(row))
    box = pen.join(items, tight=True)
    if not box.width:
        raise UndrawableError("empty script")
    text = box.lines[0]
    primes = all(map(_is_prime, items))
    reduced = ""
    if box.height == 1 and set(text) <= set(small) and (primes or not pen.ascii_only):
        reduced = "".join(small[char] for char in text)
    elif not primes and any(map(_is_prime, items)):
        raise UndrawableError("prime beside an exponent")
    atom = len(items) == 1 and (items[0].atom or items[0].char in SCRIPT_MARKS)
    return _Script(box, reduced, text if atom else f"({text})", primes)


def _is_prime(item: Item) -> bool:
    return bool(item.char) and set(item.char) <= PRIMES


def _with_scripts(box: Box, sub: _Script, sup: _Script, pen: Pen) -> tuple[Box, bool]:
    """`box` with its index and exponent, and whether it ends with a raw one."""
    if sup.primes:  # come before everything else
        box, sup = at_corners(box, "", sup.small), _NO_SCRIPT
    sub_is_raw, sup_is_raw = (bool(script.raw and not script.small) for script in (sub, sup))
    if pen.flat:
        # an exponent with small characters comes first: σ²_B, never σ_B²
        text = box.lines[0] + sub.small + sup.small
        text += f"_{sub.raw}" if sub_is_raw else ""
        text += f"^{sup.raw}" if sup_is_raw else ""
        return text_box(text), sub_is_raw or sup_is_raw
    # small characters beside the base if possible, otherwise on separate lines
    raw = sub_is_raw or sup_is_raw
    width = max(sub.width, sup.width) if raw else 0
    parts = [at_corners(box, sub.small, sup.small, width)]
    left = text_box(" " * box.width)
    if sup_is_raw:
        parts.insert(0, beside([left, sup.box]))
    if sub_is_raw:
        parts.append(beside([left, sub.box]))
    return stack(parts, 1 if sup_is_raw else 0, "left"), False


def line(node: Line, pen: Pen) -> Item:
    """A line over or under several symbols."""
    if pen.flat:
        raise UndrawableError("line in one line")
    body = pen.row(node.body)
    if node.below:
        return Item(stack([body, text_box("‾" * body.width)], 0), node.kind)
    return Item(stack([text_box("_" * body.width), body], 1), node.kind)


def brace(node: Brace, pen: Pen) -> Item:
    """A horizontal brace with its label."""
    if pen.flat:
        raise UndrawableError("brace in one line")
    body = pen.row(node.body)
    label = pen.row(node.label, tight=True)
    width = max(body.width, 3)
    half = (width - 1) // 2
    left, tip, right = "╰┬╯" if node.below else "╭┴╮"
    shape = text_box(left + "─" * (half - 1) + tip + "─" * (width - half - 2) + right)
    if node.below:
        return Item(stack([body, shape, label], 0), node.kind)
    return Item(stack([label, shape, body], 2), node.kind)
