"""MathML → the tree of the formula, row by row.

Groups without meaning are dissolved. An element, attribute or operator that is not known here makes
the formula undrawable.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.cells import cell_len

from quizgen.terminal.formula.boxes import Align
from quizgen.terminal.formula.characters import (
    ACCENTS,
    APPLY,
    BARS,
    BRACES,
    BRACKETS,
    EMPTY_BRACKET,
    LINE,
    OPERATORS,
    PRIMES,
    TIMES,
    without_typeface,
)
from quizgen.terminal.formula.nodes import (
    Binomial,
    Brace,
    Cell,
    Fenced,
    Fraction,
    Kind,
    Limits,
    Line,
    Node,
    Root,
    Row,
    Scripts,
    Symbol,
    Table,
    UndrawableError,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OPERATOR_ATTRIBUTES = (
    "stretchy", "form", "lspace", "rspace", "movablelimits", "minsize", "maxsize", "symmetric",
)  # fmt: skip
_PARTS = {
    "mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "msubsup": 3, "munder": 2, "mover": 2,
    "munderover": 3,
}  # fmt: skip
_BASES = frozenset({
    "operand", "number", "word", "text", "function", "group", "fraction", "root", "big", "close",
    "bar",
})  # fmt: skip
_LIMITED = frozenset({"big", "function", "word"})
_DOTS = {".": "…", "·": "⋯"}


def read(math: Element) -> Row:
    """The tree of a `<math>` element; raises UndrawableError."""
    return _Reader(_letters(math)).row(math)


class _Reader:
    """Reads the elements of one formula, with its letters written according to `letters`."""

    def __init__(self, letters: dict[str, str]) -> None:
        self.letters = letters

    def row(self, elements: Iterable[Element]) -> Row:
        """The nodes of a row, with nested rows (which only group) dissolved."""
        found: list[Node] = []
        for element in elements:
            if element.tag == "mrow":
                found += self.group(element)
            elif _is_applied(element, found):
                found[-1] = replace(found[-1], kind="function")
            elif not (element.tag == "mo" and _text(element) in (APPLY, EMPTY_BRACKET, TIMES)):
                node = self.node(element)
                found += [node] if node else []
        return tuple(_ellipses(found))

    def group(self, element: Element) -> Row:
        """The nodes of an `<mrow>`: one if it has brackets that grow."""
        _check(element, "displaystyle", "scriptlevel")
        first, last = (element[0], element[-1]) if len(element) > 1 else (None, None)
        if not (_is_fence(first, BRACKETS) and _is_fence(last, BRACKETS.values())):
            return self.row(element)
        left, *inside, right = element
        if len(inside) == 1 and inside[0].tag == "mfrac" and inside[0].get("linethickness"):
            return (self.binomial(_text(left), inside[0], _text(right)),)
        return (Fenced(_text(left), self.row(inside), _text(right)),)

    def node(self, element: Element) -> Node | None:
        """One element that is not a row, or None if it is invisible."""
        if len(element) != _PARTS.get(element.tag, len(element)):
            raise UndrawableError(f"{element.tag} with {len(element)} parts")
        match element.tag:
            case "mi":
                return self.identifier(element)
            case "mn":
                _check(element)
                return Symbol(_text(element), "number", atom=True)
            case "mo":
                return _operator(element)
            case "mtext":
                return _words(element)
            case "mspace":
                return _space(element)
            case "mfrac":
                return self.fraction(element)
            case "msqrt" | "mroot":
                return self.root(element)
            case "msup" | "msub" | "msubsup":
                return self.scripts(element)
            case "munder" | "mover" | "munderover":
                return self.under_or_over(element)
            case "mtable":
                return self.table(element)
        raise UndrawableError(f"element {element.tag}")

    def identifier(self, element: Element) -> Symbol:
        """A letter, or a word of several."""
        _check(element, "mathvariant")
        raw = _text(element)
        if not raw or len(element):
            raise UndrawableError("empty identifier")
        if raw == ":":  # \colon, which has no space before it
            return Symbol(raw, "comma")
        return Symbol(self.letters[raw], "word" if len(raw) > 1 else "operand", atom=True)

    def fraction(self, element: Element) -> Fraction:
        """A fraction with a line."""
        _check(element, "displaystyle", "scriptlevel", "style")
        if not re.fullmatch(r"(padding-top: [\d.]+em)?", element.get("style", "")):
            raise UndrawableError("fraction")
        return Fraction(self.row([element[0]]), self.row([element[1]]))

    def binomial(self, left: str, element: Element, right: str) -> Binomial:
        """A fraction without a line."""
        _check(element, "linethickness", "displaystyle", "scriptlevel")
        if element.get("linethickness") != "0" or len(element) != 2:
            raise UndrawableError("binomial")
        return Binomial(left, self.row([element[0]]), self.row([element[1]]), right)

    def root(self, element: Element) -> Node:
        """A root; with only a space under it, it is the operation itself, in a graph."""
        _check(element)
        if element.tag == "mroot":
            return Root(self.row([element[0]]), self.row([element[1]]))
        body = self.row(element)
        if body and all(node.kind == "space" for node in body):
            return Symbol("√( )", "operand")
        return Root(body)

    def base(self, element: Element) -> Node:
        """The base of an index or a limit: one node, without an index of its own."""
        nodes = self.row([element])
        if not nodes and element.tag == "mrow":
            return Symbol("", "operand")
        if len(nodes) != 1:
            raise UndrawableError("script on several symbols")
        (node,) = nodes
        if node.kind not in _BASES or isinstance(node, Scripts | Table):
            raise UndrawableError(f"script on a {node.kind}")
        if isinstance(node, Symbol) and node.kind == "text" and " " in node.text.strip():
            raise UndrawableError("script on a sentence")
        return node

    def scripts(self, element: Element) -> Scripts:
        """A base with index and exponent."""
        _check(element)
        base = self.base(element[0])
        sub = self.row([element[1]]) if element.tag != "msup" else None
        sup = self.row([element[-1]]) if element.tag != "msub" else None
        kind: Kind = "operand" if base.kind in ("number", "fraction", "root") else base.kind
        return Scripts(base, sub, sup, kind)

    def under_or_over(self, element: Element) -> Node:
        """Limits, an accent, a line or a brace."""
        if element.get("accent") or element.get("accentunder"):
            return self.accent(element)
        _check(element)
        inner = element[0]
        if inner.tag == element.tag != "munderover" and _mark(inner) in BRACES:
            _check(inner, "accent", "accentunder")
            label = self.row([element[1]])
            return Brace(self.row([inner[0]]), label, below=element.tag == "munder")
        base = self.base(inner)
        if base.kind not in _LIMITED:
            raise UndrawableError("something above or below")
        under = self.row([element[1]]) if element.tag != "mover" else None
        over = self.row([element[-1]]) if element.tag != "munder" else None
        return Limits(base, under, over, base.kind)

    def accent(self, element: Element) -> Node:
        """An accent on one letter, or a line over or under more."""
        _check(element, "accent", "accentunder")
        _check(element[1], "stretchy")
        mark, below = _text(element[1]), element.tag == "munder"
        body = self.row([element[0]])
        if not below and mark in ACCENTS and len(body) == 1:
            (letter,) = body
            if isinstance(letter, Symbol) and _takes_accents(letter):
                text = unicodedata.normalize("NFC", letter.text + ACCENTS[mark])
                return Symbol(text, "operand", atom=True)
        if element.tag == "munderover" or mark != LINE:
            raise UndrawableError(f"accent {mark!r}")
        return Line(body, below)

    def table(self, element: Element) -> Table:
        """A matrix, cases, aligned equations."""
        _check(element, "displaystyle", "scriptlevel", "style")
        if element.get("style", "width: 100%") != "width: 100%":
            raise UndrawableError("table")
        for line in element:
            _check(line)
        rows = [[self.cell(cell) for cell in line if not _is_margin(cell)] for line in element]
        width = max(map(len, rows), default=0)
        if not width:
            raise UndrawableError("empty table")
        return Table(tuple((*row, *[Cell()] * (width - len(row))) for row in rows))

    def cell(self, element: Element) -> Cell:
        """A cell with its alignment."""
        _check(element, "style")
        entries = element.get("style", "").replace(" ", "").split(";")
        style = dict(entry.split(":", 1) for entry in entries if entry)
        if set(style) - {"text-align", "justify-items", "padding-left", "padding-right"}:
            raise UndrawableError("cell")
        align = _alignment(style.get("text-align", "center"))
        joined = style.get("padding-left") == "0" and align == "left"
        return Cell(self.row(element), align, joined)


def _letters(math: Element) -> dict[str, str]:
    """How each identifier is written: without its typeface if that is unambiguous."""
    seen: dict[str, set[str]] = {}
    for element in math.iter("mi"):
        raw = _text(element)
        key = raw + (" upright" if element.get("mathvariant") == "normal" else "")
        seen.setdefault(without_typeface(raw), set()).add(key)
    letters: dict[str, str] = {}
    for letter, keys in seen.items():
        raws = {key.removesuffix(" upright") for key in keys}
        if len(raws) < len(keys):
            raise UndrawableError("upright and italic letter")
        letters |= {raw: letter if len(raws) == 1 else raw for raw in raws}
    return letters


def _operator(element: Element) -> Symbol:
    _check(element, *_OPERATOR_ATTRIBUTES)
    char, form = _text(element), element.get("form")
    if char in BARS and form in ("prefix", "postfix"):
        return Symbol(char, "open" if form == "prefix" else "close")
    if char == "," and element.get("rspace") == "0":  # within a number: 1{,}000
        return Symbol(char, "operand")
    if char and set(char) <= PRIMES:
        return Symbol(char, "postfix")
    if char.isascii() and char.isalpha():
        return Symbol(char, "function")
    if char not in OPERATORS:
        raise UndrawableError(f"operator {char!r}")
    return Symbol(char, OPERATORS[char], middle=char in BARS and element.get("stretchy") == "true")


def _words(element: Element) -> Symbol:
    _check(element)
    if len(element):
        raise UndrawableError("text with parts")
    text = (element.text or "").replace("\u00a0", " ")
    return Symbol(text, "text" if text.strip() else "space")


def _space(element: Element) -> Symbol | None:
    _check(element, "width", "style")
    width, style = element.get("width", "0em"), element.get("style", "margin-left:-")
    if not style.startswith("margin-left:-") or not re.fullmatch(r"[\d.]+em", width):
        raise UndrawableError("space")
    ems = float(width.removesuffix("em"))
    return Symbol(" " * max(1, round(2 * ems)), "space") if ems >= 0.1 else None


def _ellipses(nodes: list[Node]) -> list[Node]:
    """Three dots in a row as one symbol, and so := too."""
    found: list[Node] = []
    for node in nodes:
        found.append(node)
        last = [entry.text if isinstance(entry, Symbol) else "" for entry in found[-3:]]
        if len(last) == 3 and len(set(last)) == 1 and last[0] in _DOTS:
            found[-3:] = [Symbol(_DOTS[last[0]], "operand", atom=True)]
        elif last[-2:] == [":", "="]:
            found[-2:] = [Symbol(":=", "relation")]
    return found


def _is_applied(element: Element, found: list[Node]) -> bool:
    """Whether the last node is applied to what follows."""
    applied = element.tag == "mo" and _text(element) == APPLY
    return applied and bool(found) and found[-1].kind in ("word", "operand")


def _is_fence(element: Element | None, chars: Iterable[str]) -> bool:
    if element is None or element.tag != "mo" or set(element.keys()) - {"lspace", "rspace"}:
        return False
    return _text(element) in {*chars, *BARS, EMPTY_BRACKET}


def _is_margin(cell: Element) -> bool:
    """Whether a cell is only the margin of align*."""
    return cell.get("style") == "width: 50%" and not len(cell)


def _takes_accents(letter: Symbol) -> bool:
    return letter.atom and len(letter.text) == 1 and cell_len(letter.text) == 1


def _mark(element: Element) -> str:
    """The operator above or below."""
    return _text(element[1]) if len(element) == 2 and element[1].tag == "mo" else ""


def _alignment(text: str) -> Align:
    match text:
        case "left" | "center" | "right":
            return text
    raise UndrawableError("cell")


def _text(element: Element) -> str:
    return (element.text or "").replace("\ufe00", "").replace("\ufe01", "")


def _check(element: Element, *attributes: str) -> None:
    unknown = set(element.keys()) - set(attributes)
    if unknown:
        raise UndrawableError(f"{element.tag} with {unknown}")
