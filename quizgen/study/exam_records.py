"""Mock exams on their way out of a history and into another one, paper and all."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from quizgen.core.errors import QuizgenError
from quizgen.core.model import Quiz
from quizgen.core.quizfile import loads
from quizgen.study.database import Database
from quizgen.study.fields import Count, Day, Label, Line, Moment, Seconds, Uid

LARGEST_PAPER = 50_000_000  # bytes, once unpacked


class ChoiceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, order=True):
    """The option chosen for a part; questions and options are counted from 0."""

    question: Count
    part: Label
    choice: Count


class PlaceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, order=True):
    """The time spent on a question of an exam, and its mark."""

    question: Count
    seconds: Seconds
    marked: Annotated[int, Meta(ge=0, le=1)]


class ExamRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mock exam; `paper` is the quiz file, compressed by zlib, in base 64."""

    uid: Uid
    code: Line
    minutes: Annotated[int, Meta(ge=1, le=24 * 60)]
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


def exam_records(database: Database) -> tuple[ExamRecord, ...]:
    """All exams of a history, in order of time."""
    return tuple(
        ExamRecord(
            **dict(row),
            choices=tuple(
                ChoiceRecord(*choice)
                for choice in database.rows(
                    "SELECT question, part, choice FROM exam_choices WHERE exam = ? "
                    "ORDER BY question, part",
                    (row["uid"],),
                )
            ),
            questions=tuple(
                PlaceRecord(*place)
                for place in database.rows(
                    "SELECT question, seconds, marked FROM exam_questions WHERE exam = ? "
                    "ORDER BY question",
                    (row["uid"],),
                )
            ),
        )
        for row in database.rows(f"SELECT {', '.join(_COLUMNS)} FROM exams ORDER BY began, uid")
    )


def check_exam(exam: ExamRecord) -> None:
    """Checks what the types cannot say; ValueError where an exam contradicts itself."""
    date.fromisoformat(exam.day)
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
        raise ValueError(f"the exam {exam.uid} does not fit its paper")
    if (exam.score is None) is not (exam.parts is None) or (exam.score or 0) > (exam.parts or 0):
        raise ValueError(f"the exam {exam.uid} has no possible score")
    if exam.score is not None and (exam.closed is None or exam.parts != len(options)):
        raise ValueError(f"the exam {exam.uid} has a score, but was not submitted")


def _paper(exam: ExamRecord) -> Quiz:
    """The paper; ValueError if it is not whole, or would fill the memory."""
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(exam.paper, LARGEST_PAPER)
        if not unpacking.eof:
            raise ValueError("its paper is too large, or only a part of one")
        return loads(data)
    except (zlib.error, ValueError, QuizgenError) as error:
        raise ValueError(f"the exam {exam.uid}: {error}") from error


def put_exams(database: Database, exams: Sequence[ExamRecord]) -> int:
    """Takes in exams that are not here, and those that are open here and closed there.

    Returns how many.
    """
    open_here = {
        uid: closed is None for uid, closed in database.rows("SELECT uid, closed FROM exams")
    }
    taken = [
        exam
        for exam in exams
        if exam.uid not in open_here or (open_here[exam.uid] and exam.closed is not None)
    ]
    for exam in taken:
        _put(database, exam)
    return len(taken)


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
