"""Questions and mock exams with all that belongs to them, for export and import."""

from __future__ import annotations

from sqlite3 import Row
from typing import Annotated

import msgspec
from msgspec import Meta

from quizgen.history.database import Database
from quizgen.history.errors import ExamError, one_line
from quizgen.history.tables import (
    ATTEMPTS,
    EXAM_CHOICES,
    EXAM_QUESTIONS,
    EXAMS,
    RESPONSES,
    Attempt,
    Exam,
    ExamChoice,
    ExamQuestion,
    Response,
    Table,
)
from quizgen.model.question import BLANK_LABELS


class AttemptRecord(Attempt, frozen=True):
    """A question put to the learner, with its responses."""

    responses: Annotated[tuple[Response, ...], Meta(max_length=len(BLANK_LABELS))]

    @property
    def progress(self) -> tuple[bool, int]:
        """Its progress: closed or not, and how many parts are answered."""
        return self.closed is not None, len(self.responses)


class ExamRecord(Exam, frozen=True):
    """A mock exam, with what was chosen and marked."""

    choices: tuple[ExamChoice, ...]
    questions: tuple[ExamQuestion, ...]

    @property
    def progress(self) -> tuple[bool, float]:
        """Its progress: closed or not, and how much of its time has passed."""
        return self.closed is not None, self.used


# ---- questions


def attempt_records(database: Database) -> tuple[AttemptRecord, ...]:
    """All questions with their responses, in order of time.

    HistoryError if a row contains an invalid value.
    """
    responses: dict[str, list[dict[str, object]]] = {}
    columns = ", ".join(RESPONSES.columns)
    for row in database.rows(f"SELECT {columns} FROM {RESPONSES.name} ORDER BY at, part"):
        record = dict(row)
        responses.setdefault(record.pop(RESPONSES.owner), []).append(record)
    attempts = [
        dict(row) | {"responses": responses.pop(row["uid"], [])}
        for row in database.rows(f"{ATTEMPTS.select} ORDER BY began, uid")
    ]
    if responses:
        raise database.damaged("responses to a missing question")
    try:
        return msgspec.convert(attempts, tuple[AttemptRecord, ...])
    except msgspec.ValidationError as error:
        raise database.damaged(error) from error


def put_attempt(database: Database, attempt: AttemptRecord) -> None:
    """Records a question with its responses, replacing any existing record."""
    _remove(database, attempt.uid, RESPONSES, ATTEMPTS)
    _insert(database, ATTEMPTS, attempt)
    for response in attempt.responses:
        _insert(database, RESPONSES, response, attempt.uid)


# ---- mock exams


def exam_records(database: Database) -> tuple[ExamRecord, ...]:
    """All exams of a history, in order of time, their papers unread.

    HistoryError if a row contains an invalid value.
    """
    rows = database.rows(f"{EXAMS.select} ORDER BY began, uid")
    try:
        return tuple(_exam(database, row) for row in rows)
    except ValueError as error:
        raise database.damaged(error) from error


def exam_record(database: Database, uid: str) -> ExamRecord:
    """An exam of a history, its paper unread; ExamError if a row contains an invalid value."""
    rows = database.rows(f"{EXAMS.select} WHERE uid IS ? LIMIT 1", (uid,))  # NULL may be twice
    try:
        (record,) = [_exam(database, row) for row in rows]
    except ValueError as error:
        raise ExamError(one_line(error)) from error
    return record


def put_exam(database: Database, exam: ExamRecord) -> None:
    """Records an exam, replacing any existing record."""
    _remove(database, exam.uid, EXAM_CHOICES, EXAM_QUESTIONS, EXAMS)
    _insert(database, EXAMS, exam)
    for choice in exam.choices:
        _insert(database, EXAM_CHOICES, choice, exam.uid)
    for question in exam.questions:
        _insert(database, EXAM_QUESTIONS, question, exam.uid)


def _exam(database: Database, row: Row) -> ExamRecord:
    """An exam with all that belongs to it; ValueError if a row contains an invalid value."""
    uid = row["uid"]
    choices = database.rows(
        f"{EXAM_CHOICES.select} WHERE exam IS ? ORDER BY question, part", (uid,)
    )
    questions = database.rows(f"{EXAM_QUESTIONS.select} WHERE exam IS ? ORDER BY question", (uid,))
    values = dict(row) | {"choices": [*map(dict, choices)], "questions": [*map(dict, questions)]}
    return msgspec.convert(values, ExamRecord)


# ---- rows


def _insert(database: Database, table: Table, row: msgspec.Struct, *owner: str) -> None:
    values = (getattr(row, column) for column in table.row.__struct_fields__)
    database.execute(table.insert, (*owner, *values))


def _remove(database: Database, uid: str, *tables: Table) -> None:
    for table in tables:
        database.execute(f"DELETE FROM {table.name} WHERE {table.owner or 'uid'} = ?", (uid,))
