"""Mock exams: choices, marks, the clock, the end."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import NamedTuple

import msgspec

from quizgen.history.database import Database
from quizgen.history.local_time import day, milliseconds
from quizgen.history.records import ExamRecord, exam_record
from quizgen.history.tables import EXAM_CHOICES, EXAMS, Exam
from quizgen.model.question import Quiz


class ExamRef(NamedTuple):
    """What identifies an exam, as far as its row can be read."""

    uid: str
    day: str
    code: str


class Exams:
    """The mock exams of a history.

    `uid` names one of them; its questions, and the options of their parts, are counted from 0.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- open and closed exams

    def begin(self, paper: Quiz, now: datetime) -> str:
        """Records a new exam; returns its uid."""
        from quizgen.history.exam_paper import packed  # slow to import

        assert paper.exam is not None
        exam = Exam(
            uid=uuid.uuid4().hex,
            code=paper.code,
            minutes=paper.exam.minutes,
            paper=packed(paper),
            began=milliseconds(now),
            day=day(now),
            used=0.0,
            place=0,
            closed=None,
            parts=None,
            score=None,
        )
        self._database.execute(EXAMS.insert, msgspec.structs.astuple(exam))
        return exam.uid

    def read(self, uid: str) -> ExamRecord:
        """The current state of an exam; ExamError if it cannot be read."""
        return exam_record(self._database, uid)

    def unfinished(self) -> list[ExamRef]:
        """The exams that were neither submitted nor given up, the latest first."""
        return self._refs("closed IS NULL")

    def submitted(self) -> list[ExamRef]:
        """The exams that were submitted, the latest first."""
        return self._refs("score IS NOT NULL")

    def _refs(self, condition: str) -> list[ExamRef]:
        rows = self._database.rows(
            f"SELECT uid, day, code FROM exams WHERE {condition} ORDER BY closed DESC, began DESC"
        )
        return [ExamRef(*row) for row in rows]

    def submit(self, uid: str, parts: int, right: int, now: datetime) -> None:
        """Closes an exam with its score."""
        self._database.execute(
            "UPDATE exams SET closed = ?, parts = ?, score = ? WHERE uid = ?",
            (milliseconds(now), parts, right, uid),
        )

    def give_up(self, uid: str, now: datetime) -> None:
        """Closes an exam without a score, even one that cannot be read."""
        self._database.execute(
            "UPDATE exams SET closed = ? WHERE uid IS ?", (milliseconds(now), uid)
        )

    # ---- the clock

    def spend(self, uid: str, question: int, seconds: float, used: float) -> None:
        """Adds to the time spent on a question, and sets that of the whole exam."""
        with self._database.transaction():
            self._database.execute("UPDATE exams SET used = ? WHERE uid = ?", (used, uid))
            self._change(uid, question, "seconds = seconds + ?", seconds)

    def seconds(self, uid: str) -> dict[int, float]:
        """The time spent on each question that was shown."""
        rows = self._database.rows(
            "SELECT question, seconds FROM exam_questions WHERE exam = ?", (uid,)
        )
        return {row["question"]: row["seconds"] for row in rows}

    # ---- questions

    def go_to(self, uid: str, question: int) -> None:
        """Records which question is on the screen."""
        self._database.execute("UPDATE exams SET place = ? WHERE uid = ?", (question, uid))

    def choose(self, uid: str, question: int, part: str, choice: int | None) -> None:
        """Records the option chosen for a part, or clears the choice."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM exam_choices WHERE exam = ? AND question = ? AND part = ?",
                (uid, question, part),
            )
            if choice is not None:
                self._database.execute(EXAM_CHOICES.insert, (uid, question, part, choice))

    def choices(self, uid: str) -> dict[tuple[int, str], int]:
        """The options chosen so far, by question and label of the part."""
        rows = self._database.rows(f"{EXAM_CHOICES.select} WHERE exam = ?", (uid,))
        return {(row["question"], row["part"]): row["choice"] for row in rows}

    def mark(self, uid: str, question: int) -> None:
        """Marks a question for later, or removes the mark."""
        self._change(uid, question, "marked = 1 - marked")

    def marks(self, uid: str) -> set[int]:
        """The marked questions."""
        rows = self._database.rows(
            "SELECT question FROM exam_questions WHERE exam = ? AND marked", (uid,)
        )
        return {row["question"] for row in rows}

    def _change(self, uid: str, question: int, change: str, *values: float) -> None:
        with self._database.transaction():
            self._database.execute(
                "INSERT OR IGNORE INTO exam_questions (exam, question) VALUES (?, ?)",
                (uid, question),
            )
            self._database.execute(
                f"UPDATE exam_questions SET {change} WHERE exam = ? AND question = ?",
                (*values, uid, question),
            )
