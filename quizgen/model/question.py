"""The model of questions and quizzes: the values passed from the bank to every reader.

Everything here is immutable and has one JSON form. Prose is `Text`, in both languages; mathematics
and numbers are kept outside it, once. Prose has exactly two kinds of inline markup, `` `code` ``
and ``$TeX$``. Source listings mark their blanks as ``__(あ)__``.
"""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType

from quizgen.model import bounds
from quizgen.model.fields import (
    Code,
    Coordinate,
    Decimal,
    FamilyName,
    GridPosition,
    Integer,
    Level,
    Line,
    Name,
    Natural,
    Numbers,
    Passage,
    Seed,
    Shape,
    Share,
    Source,
    Target,
    TeX,
    TopicName,
    Version,
)

Language = Literal["ja", "en"]
Kind = Literal["code", "numeric", "choice", "graph"]
LANGUAGES: tuple[Language, ...] = ("ja", "en")
KINDS: tuple[Kind, ...] = ("code", "numeric", "choice", "graph")
LEVELS = (1, 2, 3)
MINUTES = 120  # of the JDLA E exam
BLANK_LABELS = "あいうえおかきくけこさしすせそたちつてと"
OPTION_LETTERS = "ABCDEFGH"
ITEM_LABELS = (("ア", "i"), ("イ", "ii"), ("ウ", "iii"), ("エ", "iv"))  # of statements, ja and en

T = TypeVar("T")
Label = Annotated[str, Meta(pattern=rf"\A[{BLANK_LABELS}]\Z")]
Several = Annotated[tuple[T, ...], Meta(max_length=bounds.BLOCKS)]
Rows = Annotated[tuple[T, ...], Meta(max_length=bounds.ROWS)]
Columns = Annotated[tuple[T, ...], Meta(max_length=bounds.COLUMNS)]
Coordinates = Annotated[tuple[Coordinate, ...], Meta(min_length=1, max_length=bounds.POINTS)]


def blank_mark(label: str) -> str:
    """The blank `label` as it appears in a listing: ``__(あ)__``."""
    return f"__({label})__"


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base class of everything in a quiz file."""


class Text(Value, frozen=True):
    """One passage of prose in every language."""

    ja: Passage
    en: Passage

    def in_language(self, language: Language) -> str:
        """The passage in `language`."""
        return self.ja if language == "ja" else self.en


class Prose(Value, frozen=True, tag="prose"):
    """A paragraph."""

    text: Text


class Formula(Value, frozen=True, tag="formula"):
    """Displayed mathematics in TeX, the same in every language."""

    tex: TeX


class Listing(Value, frozen=True, tag="listing", omit_defaults=True):
    """Python source, with blanks ``__(あ)__``.

    With `numbered`, lines are numbered from 1. `given` names the givens that it assigns, which are
    not printed separately.
    """

    source: Source
    numbered: bool = False
    given: Several[Name] = ()


class Table(Value, frozen=True, tag="table", omit_defaults=True):
    """A table; cells are TeX, the header is prose.

    A data table has row numbers in its first column, and in the others the givens named in `given`,
    which are not printed separately.
    """

    header: Columns[Text]
    rows: Rows[Columns[TeX]]
    given: Several[Name] = ()


class Node(Value, frozen=True):
    """A node of a graph, placed on a grid (column to the right, row downwards).

    Its label is TeX, or a `Text` for words. An ``operation`` is drawn in a circle, a ``box`` (a
    layer, a gate) in a rectangle, a ``variable`` without outline.
    """

    name: Line
    tex: TeX | Text
    column: GridPosition
    row: GridPosition
    shape: Literal["operation", "variable", "box"] = "operation"


class Edge(Value, frozen=True):
    """An edge of a graph, with TeX of its value (forward) and its gradient (backward).

    A blank is written as its label in brackets, ``(あ)``; an empty string shows nothing.
    """

    source: Line
    target: Line
    forward: TeX = ""
    backward: TeX = ""


class Graph(Value, frozen=True, tag="graph"):
    """A computational graph (values above its edges, gradients below them), or a diagram.

    A diagram (a cell, the layers of a network) has `alt`, a one-sentence description.
    """

    nodes: Annotated[tuple[Node, ...], Meta(max_length=bounds.NODES)]
    edges: Annotated[tuple[Edge, ...], Meta(max_length=bounds.EDGES)]
    alt: Text | UnsetType = UNSET


class Axis(Value, frozen=True):
    """An axis of a plot: its name, range and scale."""

    name: Text
    low: Coordinate
    high: Coordinate
    scale: Literal["linear", "log"] = "linear"


class Series(Value, frozen=True):
    """One series of a plot: points (x_i, y_i), drawn in one `form`.

    A ``curve`` joins them in order, ``points`` are not joined, ``bars`` rise from 0, a ``line`` is
    the straight line through its two points, from edge to edge.
    """

    form: Literal["curve", "points", "bars", "line"]
    name: Text
    x: Coordinates
    y: Coordinates


class Plot(Value, frozen=True, tag="plot"):
    """Series over two axes; `alt` describes them in a sentence, without giving away the key."""

    alt: Text
    x: Axis
    y: Axis
    series: Annotated[tuple[Series, ...], Meta(min_length=1, max_length=bounds.SERIES)]


Block = Prose | Formula | Listing | Table | Graph | Plot


class Given(Value, frozen=True):
    """A given value, exactly as printed: numbers are decimals or fractions.

    `symbol` is its TeX, `name` the engine's name for it. With ``form="ln"`` each number n is
    printed as ln n and the value is that logarithm. With ``form="whole"`` it is a size, which
    code and proof take as an integer. With ``form="plotted"`` a figure shows it, as the
    coordinates of a series, and it is not printed.
    """

    name: Name
    symbol: TeX
    shape: Shape
    numbers: Numbers
    form: Literal["plain", "ln", "whole", "plotted"] = "plain"


class Counterexample(Value, frozen=True):
    """What a wrong expression yields on the given values, and the right value (both TeX).

    If running it fails, `error` says how and `wrong` is empty.
    """

    symbol: TeX
    wrong: TeX
    right: TeX
    error: Line = ""


class Mistake(Value, frozen=True):
    """The name of a misconception, and what is wrong with it."""

    name: Line
    reason: Text


# one mistake, or two made together
Cause = Annotated[tuple[Mistake, ...], Meta(min_length=1, max_length=2)]


class Option(Value, frozen=True):
    """One option of a part.

    `causes` are the mistakes that lead to it, the likeliest first; the key has none.
    """

    content: Listing | Formula | Prose
    causes: Several[Cause] = ()
    counterexample: Counterexample | None = None


class Numeric(Value, frozen=True):
    """How a typed number is judged: the rounded key, its decimals and the tolerance.

    Every number within `tolerance` of the exact value is right.
    """

    shape: Shape
    numbers: Numbers
    decimals: Annotated[int, Meta(ge=0, le=12)]
    tolerance: Decimal


class Part(Value, frozen=True):
    """One blank of a question, or one value to find, with its options and the index of the key.

    `source` is where the key is stated (paper, section) if it is knowledge that is not computed.
    `level` is set if it differs from the question's, `statements` if the options are sets of
    statements: they are labelled ア, イ, ... (i, ii, ... in English).
    """

    label: Label
    ask: Text
    options: Annotated[tuple[Option, ...], Meta(min_length=2, max_length=len(OPTION_LETTERS))]
    key: Natural
    target: Target
    numeric: Numeric | None = None
    source: Line = ""
    level: Level | UnsetType = UNSET
    statements: Annotated[tuple[Text, ...], Meta(max_length=len(ITEM_LABELS))] | UnsetType = UNSET


class Witness(Value, frozen=True):
    """One compared number: the engine's value, the independent value, its proven error bound."""

    target: Target
    engine: float
    check: Decimal
    radius: Share


class Certificate(Value, frozen=True, omit_defaults=True):
    """The record of the independent check.

    `engine` and `check` name the two routes, `exact` says that the check used rational arithmetic
    only, without rounding, `bound` is a proven bound on the relative difference. For a question
    read from a file that cannot be drawn again here, `unchecked` says why: then nothing in this
    record is verified.
    """

    engine: Line
    check: Line
    exact: bool
    bound: Share
    witnesses: Annotated[tuple[Witness, ...], Meta(max_length=bounds.WITNESSES)]
    unchecked: Text | None = None


class Question(Value, frozen=True):
    """One drawn instance of a family: ``family@version:seed``."""

    family: FamilyName
    version: Version
    seed: Seed
    kind: Kind
    level: Level
    topic: Text
    title: Text
    stem: Several[Block]
    given: Several[Given]
    case: Annotated[dict[Name, Integer | Line], Meta(max_length=bounds.BLOCKS)]
    conventions: Several[Text]
    exhibits: Several[Block]
    parts: Annotated[tuple[Part, ...], Meta(min_length=1, max_length=len(BLANK_LABELS))]
    solution: Several[Block]
    certificate: Certificate

    @property
    def printed_givens(self) -> tuple[Given, ...]:
        """The givens that no listing, table or plot shows."""
        shown = {
            name
            for block in self.exhibits
            if isinstance(block, Listing | Table)
            for name in block.given
        }
        return tuple(g for g in self.given if g.name not in shown and g.form != "plotted")

    @property
    def id(self) -> str:
        """The name that identifies the question and draws it again."""
        return f"{self.family}@{self.version}:{self.seed}"

    def witnesses_of(self, part: Part) -> list[Witness]:
        """The compared numbers that a part asks for, in row order."""
        return [
            witness
            for witness in self.certificate.witnesses
            if witness.target == part.target or witness.target.startswith(f"{part.target}[")
        ]


def read_name(name: str) -> tuple[str, int, int] | None:
    """Family, version and seed from a question name, ``Question.id``; None if it is not one."""
    match = re.fullmatch(r"([^@]+)@([0-9]{1,9}):([0-9]{1,19})", name)
    if match is None or int(match[3]) > bounds.SEED:
        return None
    return match[1], int(match[2]), int(match[3])


class Recipe(Value, frozen=True):
    """How a quiz is drawn; empty `levels` or `kinds` mean all.

    `count` is the number of questions, for a mock exam the number of parts.
    """

    topics: Annotated[tuple[TopicName, ...], Meta(max_length=bounds.TOPICS)]
    count: Annotated[int, Meta(ge=1, le=bounds.QUESTIONS)]
    seed: Seed
    levels: Several[Level] = ()
    kinds: Several[Kind] = ()


class Section(Value, frozen=True):
    """A run of consecutive questions of a mock exam, under one heading."""

    title: Text
    questions: Annotated[int, Meta(ge=1, le=bounds.QUESTIONS)]


class Exam(Value, frozen=True):
    """What makes a quiz the paper of a mock exam: its time limit and sections.

    `note` says where the section weights come from, `blueprint` is the name of the file that
    defined them, empty for the built-in one.
    """

    title: Text
    note: Text
    minutes: Annotated[int, Meta(ge=1, le=bounds.MINUTES)]
    blueprint: Line
    sections: Annotated[tuple[Section, ...], Meta(max_length=bounds.SECTIONS)]


class Quiz(Value, frozen=True, omit_defaults=True):  # without an exam, the file has no `exam`
    """Ordered questions and the recipe they were drawn by. `code` draws the same quiz again."""

    recipe: Recipe
    code: Code
    questions: Annotated[tuple[Question, ...], Meta(min_length=1, max_length=bounds.QUESTIONS)]
    exam: Exam | None = None

    @property
    def part_count(self) -> int:
        """The total number of parts."""
        return sum(len(question.parts) for question in self.questions)
