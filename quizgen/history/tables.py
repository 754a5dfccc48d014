"""The tables of the history: the only declaration of their columns apart from the migrations.

All code that reads, writes, copies or exports whole rows takes the columns from here; a test
compares them with the tables that the migrations create.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from quizgen.history.fields import (
    Count,
    Day,
    Due,
    FamilyName,
    Label,
    Line,
    Minutes,
    Moment,
    Outcome,
    PartCount,
    QuestionName,
    Rating,
    Seconds,
    Seed,
    Stability,
    Truth,
    Typed,
    Uid,
    Verdict,
    Why,
)


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row; its types restrict the values of columns, beyond what SQLite checks."""


class Attempt(Row, frozen=True):
    """A question put to the learner, and its outcome. Times are in milliseconds, UTC."""

    uid: Uid
    family: FamilyName
    version: Count
    seed: Seed
    parts: PartCount
    why: Why
    slot: Count  # the number of the session that asks it; 0 in a mock exam
    began: Moment
    day: Day
    hints: Count
    seconds: Seconds
    closed: Moment | None
    outcome: Outcome | None
    rating: Rating | None

    @property
    def question(self) -> str:
        """The name of the question."""
        return f"{self.family}@{self.version}:{self.seed}"


class Response(Row, frozen=True):
    """The response to one part; `typed` is empty if the learner did not know."""

    part: Label
    at: Moment
    typed: Typed
    verdict: Verdict
    misconception: Line


class Flag(Row, frozen=True):
    """A question that the learner wants to see again."""

    question: QuestionName
    at: Moment


class Card(Row, frozen=True):
    """The schedule of a family. `due` and `reviewed` are in milliseconds, UTC.

    `days` says whether the interval is in days or in minutes; `stability` is FSRS's, in days.
    """

    family: FamilyName
    due: Due
    reviewed: Moment
    days: Truth
    stability: Stability


class Exam(Row, frozen=True):
    """A mock exam; `paper` is the quiz file, compressed by zlib."""

    uid: Uid
    code: Line
    minutes: Minutes
    paper: bytes
    began: Moment
    day: Day
    used: Seconds  # time on its clock
    place: Count  # the question shown last
    closed: Moment | None
    parts: Count | None
    score: Count | None


class ExamChoice(Row, frozen=True):
    """The option chosen for a part of a mock exam; questions and options are counted from 0."""

    question: Count
    part: Label
    choice: Count


class ExamQuestion(Row, frozen=True):
    """The time spent on a question of a mock exam, and its mark."""

    question: Count
    seconds: Seconds
    marked: Truth


class Table(NamedTuple):
    """A table, its row type, and the column that refers to the owning row, if any."""

    name: str
    row: type[Row]
    owner: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """All of its columns, in order."""
        owner = (self.owner,) if self.owner else ()
        return owner + self.row.__struct_fields__

    @property
    def select(self) -> str:
        """The beginning of a query for rows."""
        return f"SELECT {', '.join(self.row.__struct_fields__)} FROM {self.name}"

    @property
    def insert(self) -> str:
        """The statement that adds a row, given the values of all columns."""
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {self.name} ({', '.join(self.columns)}) VALUES ({marks})"


ATTEMPTS = Table("attempts", Attempt)
RESPONSES = Table("responses", Response, owner="attempt")
FLAGS = Table("flags", Flag)
CARDS = Table("cards", Card)
EXAMS = Table("exams", Exam)
EXAM_CHOICES = Table("exam_choices", ExamChoice, owner="exam")
EXAM_QUESTIONS = Table("exam_questions", ExamQuestion, owner="exam")
TABLES = (ATTEMPTS, RESPONSES, FLAGS, CARDS, EXAMS, EXAM_CHOICES, EXAM_QUESTIONS)
