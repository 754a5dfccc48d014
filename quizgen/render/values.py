"""Numbers and given values as TeX, and the size of formulas."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import ROUND_CEILING, Context, Decimal
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from quizgen.authoring.tex import matrix, number_tex
from quizgen.model.errors import QuizgenError
from quizgen.model.labels import label
from quizgen.model.question import (
    ITEM_LABELS,
    Given,
    Language,
    Listing,
    Node,
    Numeric,
    Part,
    Question,
    Text,
)
from quizgen.render import inline
from quizgen.render.mathml import tree
from quizgen.render.words import words

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_GLYPHS = dict.fromkeys("0123456789", 0.52) | dict.fromkeys(".,()", 0.34)
_GLYPHS |= {"∑": 1.4, "∏": 1.3, "−": 0.8, "∂": 0.6}
_INVISIBLE = dict.fromkeys(range(0x2061, 0x2065))


def asks_only_code(question: Question) -> bool:
    """Whether no part asks for a result of the given values.

    They are then printed with the answers, which run wrong code on them.
    """
    return all(
        not part.target and isinstance(part.options[0].content, Listing) for part in question.parts
    )


def level_line(question: Question, language: Language) -> str:
    """The level of a question, and of the parts that have their own."""
    w = words(language)
    line = w["level"].format(level=question.level)
    for part in question.parts:
        if part.level:  # unset if it is the question's
            line += w["part_level"].format(label=label(part.label, language), level=part.level)
    return line


def labelled_statements(part: Part, language: Language) -> list[tuple[str, Text]]:
    """The statements whose truth a part asks about, with their names."""
    names = [ja if language == "ja" else en for ja, en in ITEM_LABELS]
    return list(zip(names, part.statements or (), strict=False))


def given_here(question: Question) -> tuple[Given, ...]:
    """The given values that are printed with the question."""
    return () if asks_only_code(question) else question.printed_givens


def given_to_try(question: Question) -> tuple[Given, ...]:
    """The given values that are printed with the answers only, which run wrong code on them."""
    return question.given if asks_only_code(question) else ()


def has_indices(question: Question) -> bool:
    """Whether single entries are asked for, so that the convention for indices matters."""
    return any(part.target.endswith("]") for part in question.parts)


def array_tex(shape: tuple[int, ...], numbers: tuple[str, ...], form: str = "plain") -> str:
    """Numbers in C order as TeX: a scalar, a row vector, or a matrix.

    Raises QuizgenError if there are none, or not as many as the shape says.
    """
    if not numbers or math.prod(shape) != len(numbers):
        raise QuizgenError(
            f"array: has {len(numbers)} numbers; its shape {list(shape)} needs {math.prod(shape)}"
        )
    return matrix(shape, [number_tex(number, form) for number in numbers])


def given_formulas(given: Given) -> list[str]:
    """A given value as a formula ``symbol = value``; a tensor as one for each of its matrices."""
    if len(given.shape) <= 2:
        return [f"{given.symbol} = {array_tex(given.shape, given.numbers, given.form)}"]
    size = given.shape[-2] * given.shape[-1]
    if not size or math.prod(given.shape) != len(given.numbers):
        raise QuizgenError(
            f"array {given.name}: has {len(given.numbers)} numbers; its shape is {given.shape}"
        )
    name = rf"\mathtt{{{given.name}}}".replace("_", r"\_")
    formulas = []
    for number, index in enumerate(product(*map(range, given.shape[:-2]))):
        slice_ = given.numbers[number * size : (number + 1) * size]
        value = array_tex(given.shape[-2:], slice_, given.form)
        formulas.append(f"{name}[{','.join(map(str, index))}] = {value}")
    return formulas


def numeric_tex(numeric: Numeric) -> str:
    """The rounded key of a typed answer as TeX."""
    return array_tex(numeric.shape, numeric.numbers)


def bound_tex(bound: float) -> str:
    """An error bound as TeX with two digits, rounded up so that it stays a bound."""
    if bound == 0:
        return "0"
    rounded = Decimal(bound).normalize(Context(prec=2, rounding=ROUND_CEILING))
    digits, _, exponent = f"{rounded:.1e}".partition("e")
    return rf"{digits} \times 10^{{{int(exponent)}}}"


def plain(tex: str) -> str:
    """A formula on one line of text, for text alternatives."""
    from quizgen.terminal.formula import formula  # large, and most sheets need none

    return formula(tex, display=False)


def node_label(node: Node, language: Language) -> str:
    """The label of a node of a graph, on one line of text."""
    if isinstance(node.tex, Text):
        return " ".join(bare(node.tex, language).split())
    return plain(node.tex)


def bare(text: Text, language: Language) -> str:
    """A line of prose without its marks, formulas as plain text."""
    return "".join(
        plain(token.text) if token.kind == "math" else token.text
        for token in inline.tokens(text.in_language(language))
    )


@lru_cache(maxsize=4096)
def extent(tex: str) -> tuple[float, float]:
    """The approximate width and height of a rendered formula, in ems."""
    return _extent(tree(tex))


def prose_width(text: str) -> float:
    """The approximate width of a rendered line of text, in ems."""
    return sum(1.0 if unicodedata.east_asian_width(char) in "WF" else 0.55 for char in text)


def _extent(node: Element) -> tuple[float, float]:
    if node.tag == "mtable":
        return _table_extent(node)
    sizes = [_extent(child) for child in node]
    match node.tag:
        case "mfrac":
            return max(width for width, _ in sizes) + 0.2, sum(high for _, high in sizes)
        case "msqrt":
            width, high = _in_a_row(sizes)
            return width + 0.9, high + 0.2
        case "msup" | "msub":
            return sizes[0][0] + 0.7 * sizes[1][0], sizes[0][1] + 0.25
        case "msubsup":
            return sizes[0][0] + 0.7 * max(sizes[1][0], sizes[2][0]), sizes[0][1] + 0.5
        case "mover" | "munder" | "munderover":
            return _stacked(sizes)
        case "mspace":
            return 0.2, 0.0
    if not sizes:
        text = (node.text or "").translate(_INVISIBLE)
        space = 0.5 if node.tag == "mo" and text and text in "=+−×→<>≤≥≠≈" else 0.0
        return sum(_GLYPHS.get(char) or prose_width(char) for char in text) + space, 1.2
    return _in_a_row(sizes)


def _table_extent(node: Element) -> tuple[float, float]:
    rows = [[_extent(cell) for cell in row] for row in node]
    columns = max((len(row) for row in rows), default=0)
    width = sum(
        max((row[column][0] for row in rows if column < len(row)), default=0.0)
        for column in range(columns)
    )
    return width + columns * 0.9, sum(max((h for _, h in row), default=0.0) + 0.3 for row in rows)


def _in_a_row(sizes: Sequence[tuple[float, float]]) -> tuple[float, float]:
    widths, heights = zip(*sizes, strict=True) if sizes else ((), ())
    return sum(widths), max(heights, default=0.0)


def _stacked(sizes: Iterable[tuple[float, float]]) -> tuple[float, float]:
    (base, high), *others = sizes
    return max(base, *(0.7 * width for width, _ in others)), high + 0.5 * len(others)
