"""TeX → mathematics drawn with characters, on several lines or, inline, on one.

The drawing is derived from the MathML tree of `mathml()`. Whatever the drawer does not know, and
whatever would read differently once drawn, is left as TeX: rather no drawing than a wrong one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from rich.cells import cell_len

from quizgen.core.errors import QuizgenError
from quizgen.render.mathml import tree

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# ---------------------------------------------------------------------------------------- boxes


@dataclass(frozen=True, slots=True)
class Box:
    """Lines of text of one width; `baseline` is the line that stands on the line of writing."""

    lines: tuple[str, ...]
    baseline: int
    width: int

    @property
    def height(self) -> int:
        """The number of lines."""
        return len(self.lines)


Align = Literal["left", "center", "right"]


def text_box(text: str) -> Box:
    """One line of text."""
    return Box((text,), 0, cell_len(text))


def beside(boxes: Iterable[Box]) -> Box:
    """Boxes from left to right on a common baseline."""
    row = list(boxes)
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
    lines = [_pad(line, box.width, width, align) for box in boxes for line in box.lines]
    above = sum(box.height for box in boxes[:base])
    return Box(tuple(lines), above + boxes[base].baseline, width)


def _pad(line: str, width: int, wanted: int, align: Align) -> str:
    room = wanted - width
    left = {"left": 0, "center": room // 2, "right": room}[align]
    return " " * left + line + " " * (room - left)


# ------------------------------------------------------------------------------------- alphabets


class UndrawableError(Exception):
    """The formula holds something that is not drawn: it is shown as TeX."""


# letters with a small form that nobody takes for another letter
_SUP = dict(
    zip(
        "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW⊤′″‴",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵀ′″‴",
        strict=True,
    )
)
_SUB = dict(
    zip(
        "0123456789+−=()aehijklmnoprstuvxβγρχ",
        "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵪ",
        strict=True,
    )
)
_PRIMES = frozenset("′″‴⁗")
_RELATIONS = frozenset("=≠<>≤≥≡≈∼≃≅∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟵⟹⟸⟺⟷∣∥≪≫≜≔:⊥⊢⊨≐≺≻")
_INFIX = frozenset("+−±∓×·⋅÷∗∘⊙⊗⊕⊖⊘∪∩∧∨∖⋆∙")
_SIGNS = frozenset("+−±∓¬")
_PUNCTUATION = frozenset(",;")
_OPEN = dict(zip("([{⟨⌊⌈", ")]}⟩⌋⌉", strict=True))
_CLOSE = frozenset(_OPEN.values())
_BARS = frozenset("|‖")
_BIG = frozenset("∑∏∐∫∬∭∮⋃⋂⨁⨂⨀")
_MARKS = frozenset("∗†‡∘")
_ORDINARY = frozenset("∀∃…⋯⋮⋱†‡")
_NOTHING = "\u2063"
_APPLY = "\u2061"
_ACCENTS = {
    "ˆ": "\u0302", "\u0302": "\u0302", "¯": "\u0304", "˜": "\u0303", "˙": "\u0307",
    "¨": "\u0308", "\u20d7": "\u20d7", "´": "\u0301", "`": "\u0300", "ˇ": "\u030c",
    "˘": "\u0306", "˚": "\u030a", "\u0332": "\u0305",
}  # fmt: skip
_TALL = {
    # bracket: alone of two lines, then top, middle filler, centre, bottom
    "(": ("⎛⎝", "⎛⎜⎜⎝"), ")": ("⎞⎠", "⎞⎟⎟⎠"), "[": ("⎡⎣", "⎡⎢⎢⎣"), "]": ("⎤⎦", "⎤⎥⎥⎦"),
    "{": ("⎰⎱", "⎧⎪⎨⎩"), "}": ("⎱⎰", "⎫⎪⎬⎭"), "|": ("││", "││││"), "‖": ("‖‖", "‖‖‖‖"),
    "⌊": ("⎢⎣", "⎢⎢⎢⎣"), "⌋": ("⎥⎦", "⎥⎥⎥⎦"), "⌈": ("⎡⎢", "⎡⎢⎢⎢"), "⌉": ("⎤⎥", "⎤⎥⎥⎥"),
}  # fmt: skip
_ASCII = str.maketrans(
    {
        "−": "-", "′": "'", "″": "''", "‴": "'''", "…": "...", "≤": "<=", "≥": ">=", "≠": "!=",
        "→": "->", "⇒": "=>", "√": "sqrt", "∣": "|", "‖": "||", "∼": "~", "∗": "*",
    }
)  # fmt: skip
_MATHEMATICAL = re.compile("[\U0001d5a0-\U0001d5d3\U0001d670-\U0001d6a3\U0001d434-\U0001d467"
                           "\U0001d7e2-\U0001d7eb\U0001d7f6-\U0001d7ff]")  # fmt: skip
_ENVIRONMENT = re.compile(r"\\begin\{.*\\end\{[^}]*\}", re.DOTALL)
_NUMBER = re.compile(r"−?\d+(\.\d+)?")

# ----------------------------------------------------------------------------------------- items

Kind = Literal[
    "operand", "number", "word", "text", "function", "group", "fraction", "root", "big", "infix",
    "relation", "prefix", "postfix", "slash", "open", "close", "bar", "comma", "space",
]  # fmt: skip
_OPERANDS = frozenset({"operand", "number", "word", "group", "fraction", "root", "close"})
_STARTS = frozenset({"operand", "number", "word", "function", "big", "root", "fraction"})


@dataclass(frozen=True, slots=True)
class Item:
    """One symbol, or one thing that behaves like a symbol, in a row.

    `closed` is its form in brackets, for a place where the bare form could be misread.
    """

    box: Box
    kind: Kind
    char: str = ""
    closed: Box | None = None
    atom: bool = False  # a bare symbol: may stand as an exponent without brackets
    bare: bool = False  # ends with a raw exponent or index, which must not run on
    stretch: bool = False  # a \middle delimiter
    redraw: Callable[[int, int], Box] | None = None  # a bracket, drawn higher

    @property
    def text(self) -> str:
        """Its only line."""
        return self.box.lines[0]


def _item(text: str, kind: Kind, *, atom: bool = False) -> Item:
    return Item(text_box(text), kind, text, atom=atom)


class _Drawer:
    """Draws one formula: `flat` on one line, otherwise in two dimensions."""

    def __init__(self, tree: Element, *, flat: bool, ascii_only: bool) -> None:
        self.flat = flat
        self.ascii_only = ascii_only
        self.plain_letters = self._letters(tree)

    # ---- symbols

    def _letters(self, tree: Element) -> dict[str, str]:
        """How each identifier is written: without its typeface if that stays unambiguous."""
        seen: dict[str, set[str]] = {}
        for node in tree.iter("mi"):
            raw = _symbol(node)
            key = raw + (" upright" if node.get("mathvariant") == "normal" else "")
            seen.setdefault(_without_typeface(raw), set()).add(key)
        letters: dict[str, str] = {}
        for letter, keys in seen.items():
            raws = {key.removesuffix(" upright") for key in keys}
            if len(raws) < len(keys):
                raise UndrawableError("upright and italic letter")
            letters |= {raw: letter if len(raws) == 1 else raw for raw in raws}
        return letters

    def _identifier(self, node: Element) -> Item:
        _known(node, "mathvariant")
        raw = _symbol(node)
        if not raw or len(node):
            raise UndrawableError("empty identifier")
        text = self.plain_letters[raw]
        return _item(text, "word" if len(raw) > 1 else "operand", atom=True)

    def _operator(self, node: Element) -> Item:
        _known(
            node, "stretchy", "form", "lspace", "rspace", "movablelimits",
            "minsize", "maxsize", "symmetric",
        )  # fmt: skip
        char = _symbol(node)
        form = node.get("form")
        if char in _BARS and form in ("prefix", "postfix"):
            return self._fence(char, "open" if form == "prefix" else "close")
        if char in _BARS:
            return replace(_item(char, "bar"), stretch=node.get("stretchy") == "true")
        if char in _OPEN:
            return self._fence(char, "open")
        if char in _CLOSE:
            return self._fence(char, "close")
        if char == "!" or (char and set(char) <= _PRIMES):
            return _item(char, "postfix")
        if char == "/":
            return _item(char, "slash")
        if char in _RELATIONS:
            return _item(char, "relation")
        if char in _INFIX:
            return _item(char, "infix")
        if char == "¬":
            return _item(char, "prefix")
        if char in _PUNCTUATION:
            return replace(_item(char, "comma"), stretch=node.get("rspace") == "0")
        if char in _BIG:
            return _item(char, "big")
        if char in _ORDINARY or char == ".":
            return _item(char, "operand")
        if char.isascii() and char.isalpha():
            return _item(char, "function")
        raise UndrawableError(f"operator {char!r}")

    def _fence(self, char: str, kind: Kind) -> Item:
        def redraw(above: int, height: int) -> Box:
            return tall(char, above, height)

        return replace(_item(char, kind), redraw=redraw)

    # ---- rows

    def items(self, nodes: Iterable[Element]) -> list[Item]:
        """The symbols of a row, with rows inside it (which only group) opened."""
        found: list[Item] = []
        for node in nodes:
            if node.tag == "mo" and _symbol(node) in (_APPLY, _NOTHING, "\u2062"):
                if _symbol(node) == _APPLY and found and found[-1].kind in ("word", "operand"):
                    found[-1] = replace(found[-1], kind="function")
                continue
            if node.tag == "mrow":
                _known(node, "displaystyle", "scriptlevel")
                group = self._fenced(node)
                found += [group] if group else self.items(node)
            elif node.tag == "mpadded":
                found.append(self._padded(node))
            else:
                item = self._single(node)
                if item:
                    found.append(item)
        return _dots(found)

    def _resolved(self, found: list[Item], *, after_operand: bool = False) -> list[Item]:
        """The same symbols, now that neighbours tell a sign from a sum."""
        items: list[Item] = []
        before: Item | None = None
        bars: dict[str, int] = {}
        for at, item in enumerate(found):
            if item.kind == "infix" and item.char not in _SIGNS:
                after = found[at + 1].kind if at + 1 < len(found) else "close"
                alone = before is None or before.kind in ("open", "comma", "relation")
                if alone and not after_operand and after in ("close", "comma", "infix", "relation"):
                    item = replace(item, kind="operand")  # a placeholder such as (⋅)²
            if item.kind == "infix" and item.char in _SIGNS:
                opening = before and before.kind == "bar" and bars[before.char] % 2 == 1
                operand = before is None and after_operand
                if before is not None and not opening:
                    operand = before.kind in _OPERANDS | {"postfix", "text", "bar"}
                if not operand:
                    item = replace(item, kind="prefix")
            if item.kind == "bar":
                bars[item.char] = bars.get(item.char, 0) + 1
            if item.kind == "number" and before and before.kind == "number":
                raise UndrawableError("two numbers without an operator")
            if item.kind == "space" and before is not None and before.kind == "prefix":
                continue
            items.append(item)
            if item.kind != "space":
                before = item
        while items and items[0].kind == "space":
            items.pop(0)
        while items and items[-1].kind == "space":
            items.pop()
        return items

    def row(self, found: list[Item], *, tight: bool = False, after_operand: bool = False) -> Box:
        """A row of symbols side by side; `tight` as in an exponent or index."""
        return self._join(self._resolved(found, after_operand=after_operand), tight, after_operand)

    def _join(self, items: list[Item], tight: bool, after_operand: bool = False) -> Box:
        if not items:
            return text_box("")
        if not self.flat:
            items = _stretched(items)
        boxes: list[Box] = []
        if after_operand and items[0].kind in ("relation", "infix"):
            boxes.append(text_box(" "))
        for at, item in enumerate(items):
            before = items[at - 1] if at else None
            after = items[at + 1] if at + 1 < len(items) else None
            if before is not None:
                gap = self._gap(before, item, tight)
                if gap:
                    boxes.append(text_box(" " * gap))
            boxes.append(self._shape(before, item, after))
        return beside(boxes)

    def _shape(self, before: Item | None, item: Item, after: Item | None) -> Box:
        """The box of an item, in brackets where its neighbours could be read into it."""
        if item.closed is None:
            return item.box
        safe = after is None or after.kind in ("infix", "relation", "comma", "close", "space")
        if safe and after is not None and after.kind == "infix":
            safe = item.kind == "root" or after.char in _SIGNS
        if item.kind == "fraction" and before is not None:
            safe &= before.kind in ("relation", "comma", "open", "prefix") or (
                before.kind == "infix" and before.char in _SIGNS
            )
        if item.kind == "root" and after is not None and after.kind == "slash":
            safe = True
        if item.kind == "root" and item.char and before is not None:  # ³√ after a number
            safe &= before.kind not in _OPERANDS
        if after is not None and after.kind == "space":
            safe = False
        if before is not None and before.kind == "space" and item.kind == "fraction":
            safe = False
        return item.box if safe else item.closed

    def _gap(self, a: Item, b: Item, tight: bool) -> int:
        """The blank columns between two neighbours."""
        one = 0 if tight else 1
        if "space" in (a.kind, b.kind):
            return 0
        if not self.flat and (a.kind == "fraction" or b.kind == "fraction"):
            edges = a.kind == "open" or b.kind in ("close", "comma", "postfix")
            return 0 if edges else 1
        if b.char == "index":
            return 0 if a.kind == "open" else 1
        if a.kind == "prefix" or a.kind == "open" or b.kind in ("close", "postfix", "comma"):
            return 0
        if a.kind in ("infix", "relation") or b.kind in ("infix", "relation"):
            return one
        if a.bare and (b.kind in _STARTS or "^" in a.text):
            return 1
        if b.kind == "prefix":
            return 1 if a.kind in ("function", "big", "word") else one if a.kind == "comma" else 0
        if a.kind == "comma":
            return 0 if a.stretch and b.kind == "number" else one
        if "slash" in (a.kind, b.kind):
            return 0
        if a.kind in ("function", "big"):
            near = a.kind == "function" and a.box.height == 1 and not a.bare
            return 0 if near and b.kind in ("open", "group") else 1
        if b.kind in ("function", "big"):
            return 0 if a.kind == "bar" else 1
        if "text" in (a.kind, b.kind):
            edge = a.box.lines[a.box.baseline][-1:] + b.box.lines[b.box.baseline][:1]
            return 1 if edge.isascii() and edge.isalnum() else 0
        if "bar" in (a.kind, b.kind):
            return 0
        if b.kind == "number":
            return 0 if a.char == "." or a.kind == "postfix" else one
        if a.char == ":":
            return one
        if a.kind == "word" or b.kind == "word":
            return 1 if b.kind in _STARTS and a.kind != "group" else 0
        if b.box.lines[b.box.baseline][:1] in _SUB_CHARACTERS:
            return 1
        return 0

    def whole(self, node: Element, *, tight: bool = False) -> Box:
        """A node drawn by itself."""
        return self.row(self.items([node]), tight=tight)

    # ---- elements

    def _single(self, node: Element) -> Item | None:
        match node.tag:
            case "mi":
                return self._identifier(node)
            case "mn":
                _known(node)
                return _item(_symbol(node), "number", atom=True)
            case "mo":
                return self._operator(node)
            case "mtext":
                return self._text(node)
            case "mspace":
                return self._space(node)
            case "mfrac":
                return self._fraction(node)
            case "msqrt" | "mroot":
                return self._root(node)
            case "msup" | "msub" | "msubsup":
                return self._scripts(node)
            case "munder" | "mover" | "munderover":
                return self._limits(node)
            case "mtable":
                return Item(self._table(node), "operand", "table")
        raise UndrawableError(f"element {node.tag}")

    def _text(self, node: Element) -> Item | None:
        _known(node)
        if any(child.tag not in ("b", "i", "code", "span") or len(child) for child in node):
            raise UndrawableError("text with unknown parts")
        text = "".join(node.itertext()).replace("\u00a0", " ")
        if not text:
            return None
        if not text.strip():
            return _item(text, "space")
        return _item(text, "text")

    def _space(self, node: Element) -> Item | None:
        _known(node, "width", "style")
        style = node.get("style", "")
        if style and not style.startswith("margin-left:-"):
            raise UndrawableError("space")
        width = node.get("width", "0em")
        if not re.fullmatch(r"[\d.]+em", width):
            raise UndrawableError("space")
        ems = float(width.removesuffix("em"))
        count = 0 if ems < 0.1 else max(1, round(2 * ems))
        return _item(" " * count, "space") if count else None

    def _padded(self, node: Element) -> Item:
        _known(node, "style")
        if not re.fullmatch(r"(padding-(left|right):[\d.]+(em)?;)+", node.get("style", "")):
            raise UndrawableError("padding")
        items = self.items(node)
        if len(items) > 1 and any(item.kind not in ("word", "space") for item in items):
            raise UndrawableError("operator of several symbols")
        first = items[0]
        kind: Kind = "function" if first.kind == "word" else first.kind
        return replace(first, box=self.row(items), kind=kind)

    def _fenced(self, node: Element) -> Item | None:
        r"""What stands between \left and \right, or None if the row has no such brackets."""
        if len(node) < 2 or not (_is_fence(node[0], _OPEN) and _is_fence(node[-1], _CLOSE)):
            return None
        left, right = (_symbol(node[0]), _symbol(node[-1]))
        inside = list(node[1:-1])
        if len(inside) == 1 and inside[0].tag == "mfrac" and inside[0].get("linethickness"):
            return self._binomial(left, inside[0], right)
        if self.flat:
            if len(inside) == 1 and inside[0].tag == "mtable":
                if left + right not in ("()", "[]"):
                    raise UndrawableError("table in one line")
                body = self._flat_table(inside[0])
            else:
                items = self.items(inside)
                body = self.row(items).lines[0]
                if _NOTHING in left + right and not (len(items) == 1 and items[0].atom):
                    if left + right not in (f"{_NOTHING}|", f"{_NOTHING}{_NOTHING}"):
                        raise UndrawableError("one-sided bracket")
                    body = f"({body})"
            text = f"{left}{body}{right}".replace(_NOTHING, "")
            return Item(text_box(text), "group", text)
        items = self._resolved(self.items(inside))
        box = self._join(items, tight=False)
        middle = [_upright(item, box) if item.stretch and item.char in _BARS else item
                  for item in items]  # fmt: skip
        box = self._join(middle, tight=False)
        fences = [tall(side, box.baseline, box.height) for side in (left, right)]
        return Item(beside([fences[0], box, fences[1]]), "group", "group")

    def _binomial(self, left: str, node: Element, right: str) -> Item:
        _known(node, "linethickness", "displaystyle", "scriptlevel")
        if self.flat or node.get("linethickness") != "0":
            raise UndrawableError("binomial")
        top, bottom = self.whole(node[0]), self.whole(node[1])
        if top.height > 1 or bottom.height > 1:
            raise UndrawableError("binomial of tall things")
        box = stack([top, text_box(""), bottom], 1)
        fences = [tall(side, 1, 3) for side in (left, right)]
        return Item(beside([fences[0], box, fences[1]]), "group", "group")

    def _fraction(self, node: Element) -> Item:
        _known(node, "displaystyle", "scriptlevel", "style")
        if not re.fullmatch(r"(padding-top: [\d.]+em)?", node.get("style", "")):
            raise UndrawableError("fraction")
        top, bottom = self.items([node[0]]), self.items([node[1]])
        over, under = self.row(top), self.row(bottom)
        if not (over.width and under.width):
            raise UndrawableError("empty fraction")
        if self.flat:
            differential = _is_differential(top, bottom)
            above = over.lines[0] if _is_product(top) else _bracketed(over.lines[0], top)
            below = under.lines[0]
            if not differential and not _is_factor(bottom):
                below = _bracketed(below, bottom)
            text = f"{above}/{below}"
            return Item(text_box(text), "fraction", closed=text_box(f"({text})"))
        nested = max(over.height, under.height) > 1
        width = max(over.width, under.width) + (2 if nested else 0)
        return Item(stack([over, text_box("─" * width), under], 1), "fraction")

    def _root(self, node: Element) -> Item:
        _known(node)
        radicand = self.items([node[0]] if node.tag == "mroot" else list(node))
        index = self.whole(node[1], tight=True) if node.tag == "mroot" else None
        body = self.row(radicand)
        if radicand and not body.width and index is None:
            return _item("√( )", "operand")  # the operation itself, in a graph
        if not body.width or (index is not None and index.height > 1):
            raise UndrawableError("root")
        if self.flat:
            mark = ""
            if index is not None:
                if self.ascii_only or not set(index.lines[0]) <= set(_SUP):
                    raise UndrawableError("root")
                mark = "".join(_SUP[char] for char in index.lines[0])
            inner = body.lines[0]
            closed = f"{mark}√({inner})"
            single = len(radicand) == 1 and radicand[0].atom and not self.ascii_only
            if mark:
                return Item(text_box(closed), "root", mark, closed=text_box(f"({closed})"))
            bare = text_box(f"√{inner}") if single else text_box(closed)
            return Item(bare, "root", closed=text_box(closed))
        return Item(_radical(body, index), "root", "index" if index else "root")

    # ---- scripts

    def _scripts(self, node: Element) -> Item:
        _known(node)
        base = self._base(node[0])
        sub = node[1] if node.tag != "msup" else None
        sup = node[-1] if node.tag != "msub" else None
        return self._attached(base, sub, sup)

    def _base(self, node: Element) -> Item:
        items = self.items([node])
        if not items and node.tag == "mrow":
            return _item("", "operand")
        if len(items) != 1:
            raise UndrawableError("script on several symbols")
        item = items[0]
        if item.kind in ("infix", "relation", "prefix", "postfix", "slash", "comma", "space",
                         "open"):  # fmt: skip
            raise UndrawableError(f"script on {item.char!r}")
        if node.tag in ("msup", "msub", "msubsup") or item.char == "table" or item.bare:
            raise UndrawableError("script on a script")
        if item.kind == "text" and " " in item.text.strip():
            raise UndrawableError("script on a sentence")
        return item

    def _attached(self, base: Item, sub: Element | None, sup: Element | None) -> Item:
        below = self._script(sub, _SUB)
        above = self._script(sup, _SUP)
        box = base.box
        if base.kind in ("fraction", "root") and self.flat:
            box = text_box(f"({box.lines[0]})")
        elif base.kind == "fraction":
            raise UndrawableError("script on a fraction")
        elif base.kind == "root":
            box = beside([tall(char, box.baseline, box.height) if char else box
                          for char in ("(", "", ")")])  # fmt: skip
        redraw = None
        if base.redraw is not None:
            fence = base.redraw

            def redraw(up: int, height: int) -> Box:
                return self._with_scripts(fence(up, height), below, above)[0]

        shape, bare = self._with_scripts(box, below, above)
        if bare and not box.width:
            raise UndrawableError("script on nothing")
        kind = "operand" if base.kind in ("number", "fraction", "root") else base.kind
        return replace(
            base, box=shape, kind=kind, closed=None, atom=False, bare=bare, redraw=redraw
        )

    def _script(self, node: Element | None, small: dict[str, str]) -> _Script | None:
        if node is None:
            return None
        items = self._resolved(self.items([node]))
        box = self._join(items, tight=True)
        if not box.width:
            raise UndrawableError("empty script")
        primes = all(item.kind == "postfix" and set(item.char) <= _PRIMES for item in items)
        text = box.lines[0]
        reduced = ""
        if box.height == 1 and not (self.ascii_only and not primes) and set(text) <= set(small):
            reduced = "".join(small[char] for char in text)
        atom = len(items) == 1 and (items[0].atom or items[0].char in _MARKS)
        if not reduced and not primes and any(set(item.char) <= _PRIMES and item.char
                                              for item in items):  # fmt: skip
            raise UndrawableError("prime beside an exponent")
        raw = text if atom else f"({text})"
        return _Script(box, reduced, raw, primes)

    def _with_scripts(self, box: Box, sub: _Script | None, sup: _Script | None) -> tuple[Box, bool]:
        """`box` with its index and exponent, and whether it ends with a raw one."""
        if sup is not None and sup.primes:
            if box.height > 1:
                box = _beside_at(box, sup.small, 0)
            else:
                box = text_box(box.lines[0] + sup.small)
            sup = None
        if all(script is None or script.small for script in (sub, sup)):
            if box.height == 1:
                small = (sub.small if sub else "") + (sup.small if sup else "")
                return text_box(box.lines[0] + small), False
            if sub is not None:
                box = _beside_at(box, sub.small, box.height - 1)
            if sup is not None:
                first = 0 if sub is None else None
                box = _beside_at(box, sup.small, first, overlap=len(sub.small) if sub else 0)
            return box, False
        if not self.flat:
            # small beside the base if possible, otherwise on lines of its own
            width = max(len(script.small) or script.box.width for script in (sub, sup) if script)
            lines = [line + " " * width for line in box.lines]
            baseline = box.baseline
            for script, at in ((sub, -1), (sup, 0)):
                if script is not None and script.small:
                    line = box.lines[at] + script.small
                    lines[at] = line + " " * (width - len(script.small))
            if sup is not None and not sup.small:
                lines[:0] = _shifted(sup.box, box.width, width)
                baseline += sup.box.height
            if sub is not None and not sub.small:
                lines += _shifted(sub.box, box.width, width)
            return Box(tuple(lines), baseline, box.width + width), False
        text = box.lines[0]
        # an exponent that has small characters stands first: σ²_B, never σ_B²
        if sub is not None and sub.small:
            text += sub.small
            sub = None
        if sup is not None and sup.small:
            text += sup.small
            sup = None
        text += f"_{sub.raw}" if sub else ""
        text += f"^{sup.raw}" if sup else ""
        return text_box(text), bool(sub or sup)

    def _limits(self, node: Element) -> Item:
        if node.get("accent") or node.get("accentunder"):
            return self._accent(node)
        _known(node)
        if node[0].tag in ("munder", "mover") and node.tag == node[0].tag:
            mark = node[0][1]
            if mark.tag == "mo" and _symbol(mark) in ("⏟", "⏞"):
                return self._brace(node)
        base = self._base(node[0])
        under = node[1] if node.tag != "mover" else None
        over = node[-1] if node.tag != "munder" else None
        if base.kind not in ("big", "function", "word"):
            raise UndrawableError("something above or below")
        if self.flat:
            return self._attached(base, under, over)
        parts = [base.box]
        at = 0
        if over is not None:
            parts.insert(0, self.whole(over, tight=True))
            at = 1
        if under is not None:
            parts.append(self.whole(under, tight=True))
        return replace(base, box=stack(parts, at), atom=False)

    def _accent(self, node: Element) -> Item:
        _known(node, "accent", "accentunder")
        _known(node[1], "stretchy")
        mark = _symbol(node[1])
        items = self.items([node[0]])
        below = node.tag == "munder"
        if node.tag == "munderover" or mark not in _ACCENTS or (below and mark != "\u0332"):
            raise UndrawableError(f"accent {mark!r}")
        one = items[0] if len(items) == 1 else None
        if one and one.atom and len(one.text) == 1 and one.box.width == 1 and not below:
            text = unicodedata.normalize("NFC", one.text + _ACCENTS[mark])
            return _item(text, "operand", atom=True)
        if self.flat or mark != "\u0332":
            raise UndrawableError("accent over several symbols")
        body = self.row(items)
        line = text_box(("‾" if below else "_") * body.width)
        parts = [body, line] if below else [line, body]
        return Item(stack(parts, 0 if below else 1), "group", "group")

    def _brace(self, node: Element) -> Item:
        """A brace below or above, with its label."""
        if self.flat:
            raise UndrawableError("brace in one line")
        inner = node[0]
        _known(inner, "accent", "accentunder")
        body = self.row(self.items([inner[0]]))
        label = self.whole(node[1], tight=True)
        below = _symbol(inner[1]) == "⏟"
        width = max(body.width, 3)
        half = (width - 1) // 2
        left, tip, right = ("╰", "┬", "╯") if below else ("╭", "┴", "╮")
        line = left + "─" * (half - 1) + tip + "─" * (width - half - 2) + right
        parts = [body, text_box(line), label]
        return Item(stack(parts if below else parts[::-1], 0 if below else 2), "group", "group")

    # ---- tables

    def _cells(self, node: Element) -> list[list[tuple[Align, bool, list[Item]]]]:
        """For each cell: its alignment, whether it goes on from the cell before, its symbols."""
        _known(node, "displaystyle", "scriptlevel", "style")
        if node.get("style", "width: 100%") != "width: 100%":
            raise UndrawableError("table")
        rows = []
        for line in node:
            _known(line)
            row: list[tuple[Align, bool, list[Item]]] = []
            for cell in line:
                if cell.get("style") == "width: 50%" and not len(cell):
                    continue  # the margins of align*
                align, joined = _cell_style(cell)
                row.append((align, joined, self.items(cell)))
            rows.append(row)
        width = max((len(row) for row in rows), default=0)
        if not width:
            raise UndrawableError("empty table")
        for row in rows:
            row += [("center", False, [])] * (width - len(row))
        return rows

    def _flat_table(self, node: Element) -> str:
        rows = []
        for row in self._cells(node):
            texts = [self.row(items).lines[0] for _, _, items in row]
            if any(not text or ", " in text or ";" in text for text in texts):
                raise UndrawableError("cell in one line")
            rows.append(", ".join(texts))
        return "; ".join(rows)

    def _table(self, node: Element) -> Box:
        if self.flat:
            raise UndrawableError("table in one line")
        rows = self._cells(node)
        drawn = [
            [self.row(items, after_operand=joined) for _, joined, items in row] for row in rows
        ]
        columns = range(len(rows[0]))
        for column in columns:
            cells = [row[column] for row in drawn]
            if rows[0][column][0] == "center":
                for row, box in zip(drawn, _on_decimal_point(cells), strict=True):
                    row[column] = box
        widths = [max(row[column].width for row in drawn) for column in columns]
        lines: list[Box] = []
        roomy = any(box.height > 1 for row in drawn for box in row)
        for at, row in enumerate(drawn):
            parts: list[Box] = []
            for column in columns:
                align, joined, _ = rows[at][column]
                if column:
                    parts.append(text_box("" if joined else "  "))
                box = row[column]
                padded = tuple(_pad(line, box.width, widths[column], align) for line in box.lines)
                parts.append(Box(padded, box.baseline, widths[column]))
            if at and roomy:
                lines.append(text_box(""))
            lines.append(beside(parts))
        box = stack(lines, 0, "left")
        return replace(box, baseline=lines[0].baseline if len(rows) == 1 else (box.height - 1) // 2)

    # ---- a whole formula

    def top(self, nodes: list[Element], width: int | None) -> Box:
        """The formula; broken before relations and signs if it is wider than `width`."""
        if len(nodes) == 1 and nodes[0].tag == "mtable" and not self.flat:
            box = self._table(nodes[0])
            if width is None or box.width <= width:
                return box
            broken: list[Box] = []
            for row in self._cells(nodes[0]):
                if not all(joined for _, joined, _ in row[1:]):
                    raise UndrawableError("wide table")
                line = self._resolved([item for _, _, items in row for item in items])
                broken += [self._broken(line, width), text_box("")]
            return stack(broken[:-1], 0, "left")
        items = self._resolved(self.items(nodes))
        box = self._join(items, tight=False)
        if width is None or box.width <= width or self.flat:
            return box
        return self._broken(items, width)

    def _broken(self, items: list[Item], width: int) -> Box:
        indent = text_box("    ")
        lines: list[list[Item]] = [[]]
        for piece in _pieces(items):
            trial = [*lines[-1], *piece]
            room = width - (indent.width if len(lines) > 1 else 0)
            if lines[-1] and self._join(trial, tight=False).width > room:
                lines.append(piece)
            else:
                lines[-1] = trial
        boxes = [self._join(lines[0], tight=False)]
        boxes += [beside([indent, self._join(line, tight=False)]) for line in lines[1:]]
        if any(box.width > width for box in boxes):
            raise UndrawableError("too wide")
        if any(box.height > 1 for box in boxes):
            boxes = [part for box in boxes for part in (box, text_box(""))][:-1]
        return stack(boxes, 0, "left")


@dataclass(frozen=True, slots=True)
class _Script:
    box: Box
    small: str  # in small characters, if every character has one
    raw: str  # after _ or ^, in brackets unless it is one symbol
    primes: bool


_SUB_CHARACTERS = frozenset(_SUB.values())

# -------------------------------------------------------------------------------------- helpers


def _symbol(node: Element) -> str:
    return (node.text or "").replace("\ufe00", "").replace("\ufe01", "")


def _without_typeface(text: str) -> str:
    return _MATHEMATICAL.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


def _known(node: Element, *attributes: str) -> None:
    unknown = set(node.keys()) - set(attributes)
    if unknown:
        raise UndrawableError(f"{node.tag} with {unknown}")


def _cell_style(cell: Element) -> tuple[Align, bool]:
    _known(cell, "style")
    style = dict(
        entry.split(":", 1) for entry in cell.get("style", "").replace(" ", "").split(";") if entry
    )
    if set(style) - {"text-align", "justify-items", "padding-left", "padding-right"}:
        raise UndrawableError("cell")
    align: Align = "center"
    match style.get("text-align", "center"):
        case "left":
            align = "left"
        case "right":
            align = "right"
        case "center":
            pass
        case _:
            raise UndrawableError("cell")
    return align, style.get("padding-left") == "0" and align == "left"


def _is_fence(node: Element, chars: Iterable[str]) -> bool:
    if node.tag != "mo" or set(node.keys()) - {"lspace", "rspace"}:
        return False
    return _symbol(node) in {*chars, *_BARS, _NOTHING}


def _dots(items: list[Item]) -> list[Item]:
    """Three dots in a row are one symbol, and so is :=."""
    found: list[Item] = []
    for item in items:
        found.append(item)
        last = [entry.char for entry in found[-3:]]
        if last in ([".", ".", "."], ["·", "·", "·"]):
            found[-3:] = [_item("…" if last[0] == "." else "⋯", "operand", atom=True)]
        elif last[-2:] == [":", "="] and item.kind == "relation":
            found[-2:] = [_item(":=", "relation")]
    return found


def _depths(items: list[Item]) -> list[int]:
    """How many unstretched brackets each item stands in; a bracket counts as inside itself."""
    depth = 0
    depths = []
    for item in items:
        if item.kind == "open":
            depth += 1
        depths.append(depth)
        if item.kind == "close":
            depth -= 1
    if depth or any(value < 0 for value in depths):
        return []
    return depths


def _pieces(items: list[Item]) -> list[list[Item]]:
    """The row cut before relations and signs outside brackets."""
    depths = _depths(items)
    pieces: list[list[Item]] = [[]]
    for at, item in enumerate(items):
        cut = item.kind == "relation" or (item.kind == "infix" and item.char in _SIGNS)
        if cut and depths and depths[at] == 0 and pieces[-1]:
            pieces.append([])
        pieces[-1].append(item)
    return pieces


def _stretched(items: list[Item]) -> list[Item]:
    """Plain brackets grow round what is higher than they."""
    found = list(items)
    open_at: list[int] = []
    for at, item in enumerate(items):
        if item.kind == "open":
            open_at.append(at)
        elif item.kind == "close":
            if not open_at:
                return items
            start = open_at.pop()
            left, right = items[start], item
            inside = beside(entry.box for entry in found[start + 1 : at])
            pair = left.char + right.char[:1]
            matched = _OPEN.get(left.char) == right.char[:1] or pair in ("||", "‖‖")
            table = any(entry.char == "table" for entry in found[start + 1 : at])
            if inside.height < (2 if table else 3) or not matched:
                continue
            if not (left.redraw and right.redraw):
                continue
            above, height = inside.baseline, inside.height
            found[start] = replace(left, box=left.redraw(above, height))
            found[at] = replace(right, box=right.redraw(above, height))
    return items if open_at else found


def _upright(item: Item, box: Box) -> Item:
    return replace(item, box=tall(item.char, box.baseline, box.height))


def tall(char: str, above: int, height: int) -> Box:
    """A bracket over `height` lines, `above` of them over the baseline."""
    if char == _NOTHING:
        return Box(("",) * height, above, 0)
    if height == 1:
        return text_box(char)
    if char not in _TALL:
        raise UndrawableError(f"high {char}")
    two, long = _TALL[char]
    top, filler, centre, bottom = tuple(long)
    if height == 2:
        return Box(tuple(two), above, 1)
    middle = [filler] * (height - 2)
    middle[(height - 2) // 2] = centre
    return Box((top, *middle, bottom), above, 1)


def _radical(body: Box, index: Box | None) -> Box:
    """A root sign before `body` and a line over it."""
    height = body.height
    if height == 1:
        hook = ["√"]
    else:
        hook = [" " * (height - at) + "╱" + " " * at for at in range(height)]
        hook[-1] = "╲╱" + " " * (height - 1)
    width = len(hook[0])
    over = " " * width + "_" * body.width
    lines = [over, *(left + line for left, line in zip(hook, body.lines, strict=True))]
    extra = 0
    if index is not None:
        label = index.lines[0]
        extra = max(0, index.width - 1)
        lines = [" " * extra + line for line in lines]
        # over the foot of the sign, where nothing else stands
        foot = height - 1 if height > 1 else 0
        lines[foot] = label + lines[foot][index.width :]
    return Box(tuple(lines), body.baseline + 1, width + body.width + extra)


def _beside_at(box: Box, small: str, line: int | None, overlap: int = 0) -> Box:
    """Small characters right of line number `line`; with None at the top, over earlier ones."""
    if line is None:
        first = box.lines[0]
        kept = first[: len(first) - overlap] if overlap else first
        wide = max(overlap, len(small))
        lines = [kept + small.ljust(wide)]
        lines += [entry + " " * (wide - overlap) for entry in box.lines[1:]]
        return Box(tuple(lines), box.baseline, box.width + wide - overlap)
    lines = [
        entry + (small if at == line else " " * len(small)) for at, entry in enumerate(box.lines)
    ]
    return Box(tuple(lines), box.baseline, box.width + len(small))


def _shifted(box: Box, left: int, width: int) -> list[str]:
    return [" " * left + _pad(line, box.width, width, "left") for line in box.lines]


def _on_decimal_point(cells: list[Box]) -> list[Box]:
    """A column of numbers one below the other by their decimal points."""
    texts = [box.lines[0] for box in cells]
    if any(box.height > 1 for box in cells) or not all(map(_NUMBER.fullmatch, texts)):
        return cells
    wholes, tails = zip(*(text.partition(".")[::2] for text in texts), strict=True)
    left, right = max(map(len, wholes)), max(map(len, tails))
    point = 1 if right else 0
    return [
        text_box(whole.rjust(left) + (f".{tail}" if tail else "").ljust(right + point))
        for whole, tail in zip(wholes, tails, strict=True)
    ]


def _is_product(items: list[Item]) -> bool:
    """Whether a numerator needs no brackets."""
    depths = _depths(items)
    if not depths:
        return False
    after = [*(item.kind for item in items[1:]), ""]
    return all(
        item.kind in ("operand", "group", "number")
        or (item.kind in ("word", "root") and len(items) == 1)
        or (item.kind == "function" and follower in ("open", "group") and not item.bare)
        for item, depth, follower in zip(items, depths, after, strict=True)
        if depth == 0
    ) and not any(item.bare for item in items[:-1])


def _in_brackets(items: list[Item]) -> bool:
    """Whether one pair of plain brackets encloses everything."""
    depths = _depths(items)
    return bool(
        depths
        and all(depths)
        and [item.kind for item in items if item.kind == "open"][:1]
        and items[0].char == "("
        and items[-1].box.lines[0] == ")"
        and not any(
            depth == 1 and item.kind == "close"
            for item, depth in zip(items[:-1], depths, strict=False)
        )
    )


def _is_factor(items: list[Item]) -> bool:
    """Whether a denominator needs no brackets."""
    if len(items) == 1:
        return items[0].kind in ("operand", "group", "number", "word", "root")
    return _in_brackets(items)


def _bracketed(text: str, items: list[Item]) -> str:
    return text if _in_brackets(items) else f"({text})"


def _is_differential(top: list[Item], bottom: list[Item]) -> bool:
    """∂L/∂x and dy/dx: the only denominators of two symbols that need no brackets."""
    if len(bottom) != 2 or not top or bottom[1].kind not in ("operand", "word"):
        return False
    mark = bottom[0].text[:1]
    alone = bottom[0].text == mark
    return alone and mark in "∂d" and top[0].text[:1] == mark and len(top) <= 2


# --------------------------------------------------------------------------------------- public


def readable(tex: str) -> str:
    """The TeX source on one line."""
    return re.sub(r"\s+", " ", tex).strip()


@lru_cache(maxsize=4096)
def draw(
    tex: str, *, display: bool = True, ascii_only: bool = False, width: int | None = None
) -> Box | None:
    """The drawing of `tex`, or None if it holds anything that is not drawn."""
    if "\\\\" in _ENVIRONMENT.sub("", tex):  # math-core drops a lone line break
        return None
    try:
        math = tree(tex, display=display and not ascii_only)
        drawer = _Drawer(math, flat=ascii_only or not display, ascii_only=ascii_only)
        box = drawer.top(list(math), width)
    except (UndrawableError, QuizgenError, IndexError):
        return None
    if ascii_only:
        text = box.lines[0].translate(_ASCII)
        box = text_box(text)
        if not text.isascii():
            return None
    return box if box.width else None


def formula(
    tex: str, *, display: bool = True, ascii_only: bool = False, width: int | None = None
) -> str:
    """`tex` as lines of text; with ``display=False`` one line.

    A displayed formula wider than `width` columns is broken before relations and signs. What
    cannot be drawn, or not in that width, is given on one line, if need be as TeX.
    """
    box = draw(tex, display=display, ascii_only=ascii_only, width=width)
    if box is None and display and width is not None:
        box = draw(tex, display=False, ascii_only=ascii_only)
    if box is None:
        return readable(tex)
    return "\n".join(line.rstrip() for line in box.lines)
