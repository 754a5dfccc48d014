"""The tree of a formula: its meaning, before anything is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from quizgen.terminal.formula.boxes import Align

Kind = Literal[
    "operand", "number", "word", "text", "function", "group", "fraction", "root", "big", "infix",
    "relation", "prefix", "postfix", "slash", "open", "close", "bar", "comma", "space",
]  # fmt: skip


class UndrawableError(Exception):
    """The formula contains something that cannot be drawn: it is shown as TeX."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A letter, number, word, operator, bracket or space."""

    text: str
    kind: Kind
    atom: bool = False  # may stand as an exponent without brackets
    middle: bool = False  # a \middle bar


@dataclass(frozen=True, slots=True)
class Fraction:
    """One row over another with a line between."""

    top: Row
    bottom: Row
    kind: Kind = "fraction"


@dataclass(frozen=True, slots=True)
class Binomial:
    """One row over another in brackets."""

    left: str
    top: Row
    bottom: Row
    right: str
    kind: Kind = "group"


@dataclass(frozen=True, slots=True)
class Root:
    """A root; `index` is 3 in a cubic one."""

    body: Row
    index: Row | None = None
    kind: Kind = "root"


@dataclass(frozen=True, slots=True)
class Scripts:
    """A base with an index, an exponent or both."""

    base: Node
    sub: Row | None
    sup: Row | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Limits:
    """A sum, a limit or a maximum, with the expressions under and over it."""

    base: Node
    under: Row | None
    over: Row | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Line:
    """A line over or under several symbols."""

    body: Row
    below: bool
    kind: Kind = "group"


@dataclass(frozen=True, slots=True)
class Brace:
    """A horizontal brace with its label."""

    body: Row
    label: Row
    below: bool
    kind: Kind = "group"


@dataclass(frozen=True, slots=True)
class Fenced:
    r"""The contents of \left and \right."""

    left: str
    inside: Row
    right: str
    kind: Kind = "group"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `joined` if it continues the previous cell."""

    row: Row = ()
    align: Align = "center"
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with the same number of cells."""

    rows: tuple[tuple[Cell, ...], ...]
    kind: Kind = "operand"


Node: TypeAlias = (
    Symbol | Fraction | Binomial | Root | Scripts | Limits | Line | Brace | Fenced | Table
)
Row: TypeAlias = tuple[Node, ...]
