"""Mock exams on their way out of a history and into another one, paper and all."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date
from sqlite3 import Row

import msgspec

from quizgen.core import bounds
from quizgen.core.errors import QuizgenError
from quizgen.core.model import Quiz
from quizgen.core.quizfile import loads
from quizgen.study.database import Database
from quizgen.study.fields import (
    Count,
    Day,
    Label,
    Line,
    Minutes,
    Moment,
    Seconds,
    Truth,
    Uid,
    one_line,
)

LARGEST_PAPER = bounds.PAPER


class ExamError(QuizgenError):
    """A mock exam cannot be read, or contradicts its paper; the text says why."""


class ChoiceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, order=True):
    """The option chosen for a part; questions and options are counted from 0."""

    question: Count
    part: Label
    choice: Count


class PlaceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, order=True):
    """The time spent on a question of an exam, and its mark."""

    question: Count
    seconds: Seconds
    marked: Truth


class ExamRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mock exam; `paper` is the quiz file, compressed by zlib, in base 64."""

    uid: Uid
    code: Line
    minutes: Minutes
    paper: bytes
    began: Moment
    day: Day
    used: Seconds
    place: Count
    closed: Moment | None
    parts: Count | None
    score: Count | None
    choices: tuple[ChoiceRecord, ...]
    questions: tuple[PlaceRecord, ...]


_COLUMNS = ExamRecord.__struct_fields__[:-2]
_EXAMS = f"SELECT {', '.join(_COLUMNS)} FROM exams"
_CHOICES = "SELECT question, part, choice FROM exam_choices WHERE exam IS ? ORDER BY question, part"
_PLACES = "SELECT question, seconds, marked FROM exam_questions WHERE exam IS ? ORDER BY question"


def exam_records(database: Database) -> tuple[ExamRecord, ...]:
    """All exams of a history, in order of time, their papers unread.

    HistoryError if a row holds what it cannot hold.
    """
    rows = database.rows(f"{_EXAMS} ORDER BY began, uid")
    try:
        return tuple(_record(database, row) for row in rows)
    except ValueError as error:
        raise database.damaged(error) from error


def read_exam(database: Database, uid: str) -> tuple[ExamRecord, Quiz]:
    """An exam of a history, and its paper; ExamError if it cannot be read."""
    rows = database.rows(f"{_EXAMS} WHERE uid IS ? LIMIT 1", (uid,))  # NULL may be there twice
    try:
        (record,) = [_record(database, row) for row in rows]
    except ValueError as error:
        raise ExamError(one_line(error)) from error
    return record, check_exam(record)


def _record(database: Database, row: Row) -> ExamRecord:
    """An exam with all that belongs to it; ValueError if a row holds what it cannot hold."""
    choices = database.rows(_CHOICES, (row["uid"],))
    places = database.rows(_PLACES, (row["uid"],))
    values = dict(row) | {"choices": [*map(dict, choices)], "questions": [*map(dict, places)]}
    return msgspec.convert(values, ExamRecord)


def check_exam(exam: ExamRecord) -> Quiz:
    """Checks what the types cannot say, and returns the paper; ExamError if anything is wrong."""
    paper = _paper(exam)
    options = {
        (place, part.label): len(part.options)
        for place, question in enumerate(paper.questions)
        for part in question.parts
    }
    places = [record.question for record in exam.questions]
    chosen = [(record.question, record.part) for record in exam.choices]
    fits = (
        paper.code == exam.code
        and paper.exam is not None
        and paper.exam.minutes == exam.minutes
        and exam.place < len(paper.questions)
        and all(place < len(paper.questions) for place in places)
        and all(
            record.choice < options.get((record.question, record.part), 0)
            for record in exam.choices
        )
        and len(set(places)) == len(places)
        and len(set(chosen)) == len(chosen)
    )
    if not fits:
        raise ExamError("it does not fit its paper")
    if (exam.score is None) is not (exam.parts is None) or (exam.score or 0) > (exam.parts or 0):
        raise ExamError("it has no possible score")
    if exam.score is not None and (exam.closed is None or exam.parts != len(options)):
        raise ExamError("it has a score, but was not submitted")
    return paper


def _paper(exam: ExamRecord) -> Quiz:
    """The paper; ExamError if it is not whole, or would fill the memory."""
    unpacking = zlib.decompressobj()
    try:
        date.fromisoformat(exam.day)
        data = unpacking.decompress(exam.paper, LARGEST_PAPER)
        if not unpacking.eof:
            raise ExamError("its paper is too large, or only a part of one")
        return loads(data)
    except (zlib.error, ValueError, ArithmeticError, RecursionError, QuizgenError) as error:
        raise ExamError(one_line(error)) from error


def exam_along(exam: ExamRecord) -> tuple[bool, float]:
    """How far along an exam is: closed or not, and how much of its time has passed."""
    return exam.closed is not None, exam.used


def wanted_exams(database: Database, exams: Sequence[ExamRecord]) -> list[ExamRecord]:
    """The exams that are not here, and those that are open here and closed there."""
    rows = database.rows("SELECT uid, code, began, closed IS NULL FROM exams")
    here = {uid: (code, began, bool(open_)) for uid, code, began, open_ in rows}
    return [
        exam
        for exam in exams
        if exam.uid not in here
        or (here[exam.uid] == (exam.code, exam.began, True) and exam.closed is not None)
    ]


def put_exams(database: Database, exams: Sequence[ExamRecord]) -> int:
    """Takes in the exams that are wanted; returns how many."""
    wanted = wanted_exams(database, exams)
    for exam in wanted:
        _put(database, exam)
    return len(wanted)


def _put(database: Database, exam: ExamRecord) -> None:
    for table, column in (("exam_choices", "exam"), ("exam_questions", "exam"), ("exams", "uid")):
        database.execute(f"DELETE FROM {table} WHERE {column} = ?", (exam.uid,))
    values = [getattr(exam, column) for column in _COLUMNS]
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO exams ({', '.join(_COLUMNS)}) VALUES ({marks})", values)
    for choice in exam.choices:
        database.execute(
            "INSERT INTO exam_choices (exam, question, part, choice) VALUES (?, ?, ?, ?)",
            (exam.uid, *msgspec.structs.astuple(choice)),
        )
    for place in exam.questions:
        database.execute(
            "INSERT INTO exam_questions (exam, question, seconds, marked) VALUES (?, ?, ?, ?)",
            (exam.uid, *msgspec.structs.astuple(place)),
        )
