"""What a question is: the values that flow from the bank to every reader.

Everything here is immutable and has one JSON form. Prose stands in `Text`, in both languages;
mathematics and numbers stand outside it, once. Inline, prose knows exactly two marks:
`` `code` `` and ``$TeX$``. Source listings mark their blanks as ``__(あ)__``.
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
    Integer,
    Level,
    Line,
    Name,
    Natural,
    Numbers,
    Passage,
    Place,
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
MINUTES = 120  # that the JDLA E exam takes
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
    """How the blank `label` looks inside a listing: ``__(あ)__``."""
    return f"__({label})__"


class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whatever a quiz file holds."""


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

    The lines of one that is `numbered` are counted from 1. `given` names the givens that it
    assigns, which are not printed apart.
    """

    source: Source
    numbered: bool = False
    given: Several[Name] = ()


class Table(Value, frozen=True, tag="table", omit_defaults=True):
    """A table; the cells hold TeX, the header prose.

    One of data numbers its rows in the first column and has in the others, column by column, what
    is `given` under these names, which is not printed apart.
    """

    header: Columns[Text]
    rows: Rows[Columns[TeX]]
    given: Several[Name] = ()


class Node(Value, frozen=True):
    """A node of a graph, placed on a grid (column to the right, row downwards).

    Its label is TeX, or a `Text` where it is a word. An ``operation`` is drawn as a circle round
    it, a ``box`` (a layer, a gate) as a rectangle, a ``variable`` is bare.
    """

    name: Line
    tex: TeX | Text
    column: Place
    row: Place
    shape: Literal["operation", "variable", "box"] = "operation"


class Edge(Value, frozen=True):
    """An edge of a graph: TeX of its value (forward) and its gradient (backward).

    A blank is written as its label in brackets, ``(あ)``; an empty string shows nothing.
    """

    source: Line
    target: Line
    forward: TeX = ""
    backward: TeX = ""


class Graph(Value, frozen=True, tag="graph"):
    """A computational graph (values above its edges, gradients below them), or a diagram.

    A diagram has `alt`, which says in a sentence what it shows: a cell, the layers of a network.
    """

    nodes: Annotated[tuple[Node, ...], Meta(max_length=bounds.NODES)]
    edges: Annotated[tuple[Edge, ...], Meta(max_length=bounds.EDGES)]
    alt: Text | UnsetType = UNSET


class Axis(Value, frozen=True):
    """An axis of a plot: what it shows, and from where to where."""

    name: Text
    low: Coordinate
    high: Coordinate
    scale: Literal["linear", "log"] = "linear"


class Series(Value, frozen=True):
    """What one entry of a plot's key stands for: points (x_i, y_i), drawn in one `form`.

    A ``curve`` joins them in their order, ``points`` stand alone, ``bars`` rise from 0, a ``line``
    is the straight line through two of them, from edge to edge.
    """

    form: Literal["curve", "points", "bars", "line"]
    name: Text
    x: Coordinates
    y: Coordinates


class Plot(Value, frozen=True, tag="plot"):
    """Series over two axes; `alt` says in a sentence what is plotted, and never what is asked."""

    alt: Text
    x: Axis
    y: Axis
    series: Annotated[tuple[Series, ...], Meta(min_length=1, max_length=bounds.SERIES)]


Block = Prose | Formula | Listing | Table | Graph | Plot


class Given(Value, frozen=True):
    """A value the learner is told, exactly as printed: numbers are decimals or fractions.

    `symbol` is its TeX, `name` the engine's name for it. With ``form="ln"`` each number n is
    printed as ln n and the value is that logarithm. With ``form="whole"`` it is a size, which
    code and proof take as a whole number. With ``form="plotted"`` a figure shows it, as the
    coordinates of a series, and it is not printed beside it.
    """

    name: Name
    symbol: TeX
    shape: Shape
    numbers: Numbers
    form: Literal["plain", "ln", "whole", "plotted"] = "plain"


class Counterexample(Value, frozen=True):
    """What a wrong expression yields on the given values, beside what is right (both TeX).

    If running it fails, `error` says how and `wrong` is empty.
    """

    symbol: TeX
    wrong: TeX
    right: TeX
    error: Line = ""


class Mistake(Value, frozen=True):
    """A misconception by its name, and what is mistaken about it."""

    name: Line
    reason: Text


# one mistake, or two that are made together
Cause = Annotated[tuple[Mistake, ...], Meta(min_length=1, max_length=2)]


class Option(Value, frozen=True):
    """One thing that can be chosen.

    `causes` are the ways in which somebody who errs comes to it, the likeliest first; the key has
    none.
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
    """One blank or one asked value of a question, with its options and the index of the key.

    `source` is where the key is stated (paper, section) if it is knowledge that no route computes.
    `level` is there where it is not that of the question, `statements` where options are sets of
    them: they are labelled ア, イ, ... (i, ii, ... in English).
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

    `engine` and `check` name the two routes, `exact` says that the second one was rational
    arithmetic without any rounding, `bound` is the largest relative difference, proven. Of a
    question that was read from a file and cannot be drawn again here, `unchecked` says why: then
    nothing of this record is known to be true.
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
    def given_apart(self) -> tuple[Given, ...]:
        """The givens that no listing, no table and no plot shows."""
        shown = {
            name
            for block in self.exhibits
            if isinstance(block, Listing | Table)
            for name in block.given
        }
        return tuple(g for g in self.given if g.name not in shown and g.form != "plotted")

    @property
    def id(self) -> str:
        """The name by which the same question can be drawn again."""
        return f"{self.family}@{self.version}:{self.seed}"

    def witnesses_of(self, part: Part) -> list[Witness]:
        """The compared numbers that a part asks for, in row order."""
        return [
            witness
            for witness in self.certificate.witnesses
            if witness.target == part.target or witness.target.startswith(f"{part.target}[")
        ]


def read_name(name: str) -> tuple[str, int, int] | None:
    """Family, version and seed of the name of a question, ``Question.id``; None if it is none."""
    match = re.fullmatch(r"([^@]+)@([0-9]{1,9}):([0-9]{1,19})", name)
    if match is None or int(match[3]) > bounds.SEED:
        return None
    return match[1], int(match[2]), int(match[3])


class Recipe(Value, frozen=True):
    """How a quiz was drawn; empty `levels` or `kinds` mean all of them.

    `count` is the number of questions, in a mock exam the number of parts.
    """

    topics: Annotated[tuple[TopicName, ...], Meta(max_length=bounds.TOPICS)]
    count: Annotated[int, Meta(ge=1, le=bounds.QUESTIONS)]
    seed: Seed
    levels: Several[Level] = ()
    kinds: Several[Kind] = ()


class Section(Value, frozen=True):
    """The next so many questions of a mock exam, under one heading."""

    title: Text
    questions: Annotated[int, Meta(ge=1, le=bounds.QUESTIONS)]


class Exam(Value, frozen=True):
    """What makes a quiz the paper of a mock exam: its time, and its questions in sections.

    `note` says whence the weights of the sections come, `blueprint` is the name of the file that
    gave them, empty for the one that is shipped.
    """

    title: Text
    note: Text
    minutes: Annotated[int, Meta(ge=1, le=bounds.MINUTES)]
    blueprint: Line
    sections: Annotated[tuple[Section, ...], Meta(max_length=bounds.SECTIONS)]


class Quiz(Value, frozen=True, omit_defaults=True):  # a file without exam has no `exam`
    """Ordered questions with how they were drawn. `code` draws the same quiz again."""

    recipe: Recipe
    code: Code
    questions: Annotated[tuple[Question, ...], Meta(min_length=1, max_length=bounds.QUESTIONS)]
    exam: Exam | None = None

    @property
    def part_count(self) -> int:
        """How many parts its questions have."""
        return sum(len(question.parts) for question in self.questions)
