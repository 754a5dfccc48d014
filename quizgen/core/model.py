"""What a question is: the values that flow from the bank to every reader.

Everything here is immutable and has one JSON form. Prose stands in `Text`, in both languages;
mathematics and numbers stand outside it, once. Inline, prose knows exactly two marks:
`` `code` `` and ``$TeX$``. Source listings mark their blanks as ``__(あ)__``.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

Language = Literal["ja", "en"]
Kind = Literal["code", "numeric", "choice", "graph"]
LANGUAGES: tuple[Language, ...] = ("ja", "en")
KINDS: tuple[Kind, ...] = ("code", "numeric", "choice", "graph")
LEVELS = (1, 2, 3)
MINUTES = 120  # that E資格 takes
BLANK_LABELS = "あいうえおかきくけこさしすせそたちつてと"
OPTION_LETTERS = "ABCDEFGH"


def blank_mark(label: str) -> str:
    """How the blank `label` looks inside a listing: ``__(あ)__``."""
    return f"__({label})__"


class Text(msgspec.Struct, frozen=True):
    """One passage of prose in every language."""

    ja: str
    en: str

    def in_language(self, language: Language) -> str:
        """The passage in `language`."""
        return self.ja if language == "ja" else self.en


class Prose(msgspec.Struct, frozen=True, tag="prose"):
    """A paragraph."""

    text: Text


class Formula(msgspec.Struct, frozen=True, tag="formula"):
    """Displayed mathematics in TeX, the same in every language."""

    tex: str


class Listing(msgspec.Struct, frozen=True, tag="listing"):
    """Python source, with blanks ``__(あ)__``."""

    source: str


class Table(msgspec.Struct, frozen=True, tag="table"):
    """A table; the cells hold TeX, the header prose."""

    header: tuple[Text, ...]
    rows: tuple[tuple[str, ...], ...]


class Node(msgspec.Struct, frozen=True):
    """A node of a computational graph, placed on a grid (column to the right, row downwards).

    An ``operation`` is drawn as a circle round its TeX label, a ``variable`` as bare TeX.
    """

    name: str
    tex: str
    column: int | float
    row: int | float
    shape: Literal["operation", "variable"] = "operation"


class Edge(msgspec.Struct, frozen=True):
    """An edge of a computational graph: TeX of its value (forward) and its gradient (backward).

    A blank is written as its label in brackets, ``(あ)``; an empty string shows nothing.
    """

    source: str
    target: str
    forward: str
    backward: str


class Graph(msgspec.Struct, frozen=True, tag="graph"):
    """A computational graph: values above its edges, gradients below them."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


Block = Prose | Formula | Listing | Table | Graph


class Given(msgspec.Struct, frozen=True):
    """A value the learner is told, exactly as printed: numbers are decimals or fractions.

    `symbol` is its TeX, `name` the engine's name for it. With ``form="ln"`` each number n is
    printed as ln n and the value is that logarithm.
    """

    name: str
    symbol: str
    shape: tuple[int, ...]
    numbers: tuple[str, ...]
    form: Literal["plain", "ln"] = "plain"


class Counterexample(msgspec.Struct, frozen=True):
    """What a wrong expression yields on the given values, beside what is right (both TeX).

    If running it fails, `error` says how and `wrong` is empty.
    """

    symbol: str
    wrong: str
    right: str
    error: str = ""


class Mistake(msgspec.Struct, frozen=True):
    """A misconception by its name, and what is mistaken about it."""

    name: str
    reason: Text


Cause = tuple[Mistake, ...]  # one mistake, or two that are made together


class Option(msgspec.Struct, frozen=True):
    """One thing that can be chosen.

    `causes` are the ways in which somebody who errs comes to it, the likeliest first; the key has
    none.
    """

    content: Listing | Formula | Prose
    causes: tuple[Cause, ...] = ()
    counterexample: Counterexample | None = None


class Numeric(msgspec.Struct, frozen=True):
    """How a typed number is judged: the rounded key, its decimals and the tolerance.

    Every number within `tolerance` of the exact value is right.
    """

    shape: tuple[int, ...]
    numbers: tuple[str, ...]
    decimals: int
    tolerance: str


class Part(msgspec.Struct, frozen=True):
    """One blank or one asked value of a question, with its options and the index of the key."""

    label: str
    ask: Text
    options: tuple[Option, ...]
    key: int
    target: str
    numeric: Numeric | None = None


class Witness(msgspec.Struct, frozen=True):
    """One compared number: the engine's value, the independent value, its proven error bound."""

    target: str
    engine: float
    check: str
    radius: float


class Certificate(msgspec.Struct, frozen=True):
    """The record of the independent check.

    `engine` and `check` name the two routes, `exact` says that the second one was rational
    arithmetic without any rounding, `bound` is the largest relative difference, proven.
    """

    engine: str
    check: str
    exact: bool
    bound: float
    witnesses: tuple[Witness, ...]


class Question(msgspec.Struct, frozen=True):
    """One drawn instance of a family: ``family@version:seed``."""

    family: str
    version: int
    seed: int
    kind: Kind
    level: int
    topic: Text
    title: Text
    stem: tuple[Block, ...]
    given: tuple[Given, ...]
    case: dict[str, int | str]
    conventions: tuple[Text, ...]
    exhibits: tuple[Block, ...]
    parts: tuple[Part, ...]
    solution: tuple[Block, ...]
    certificate: Certificate

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
    match = re.fullmatch(r"([^@]+)@(\d+):(\d+)", name)
    return (match[1], int(match[2]), int(match[3])) if match else None


class Recipe(msgspec.Struct, frozen=True):
    """How a quiz was drawn; empty `levels` or `kinds` mean all of them.

    `count` is the number of questions, in a mock exam the number of parts.
    """

    topics: tuple[str, ...]
    count: int
    seed: int
    levels: tuple[int, ...] = ()
    kinds: tuple[Kind, ...] = ()


class Section(msgspec.Struct, frozen=True):
    """The next so many questions of a mock exam, under one heading."""

    title: Text
    questions: int


class Exam(msgspec.Struct, frozen=True):
    """What makes a quiz the paper of a mock exam: its time, and its questions in sections.

    `note` says whence the weights of the sections come, `blueprint` is the name of the file that
    gave them, empty for the one that is shipped.
    """

    title: Text
    note: Text
    minutes: int
    blueprint: str
    sections: tuple[Section, ...]


class Quiz(msgspec.Struct, frozen=True, omit_defaults=True):  # a file without exam has no `exam`
    """Ordered questions with how they were drawn. `code` draws the same quiz again."""

    recipe: Recipe
    code: str
    questions: tuple[Question, ...]
    exam: Exam | None = None

    @property
    def part_count(self) -> int:
        """How many parts its questions have."""
        return sum(len(question.parts) for question in self.questions)
