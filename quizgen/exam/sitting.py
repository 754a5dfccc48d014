"""A mock exam that is being sat, without its screen: choices, marks, the clock, submission.

Everything is in the history at once, so that an exam goes on where it stopped, however it stopped.
The clock runs while the exam is open in a terminal, and stands still otherwise.
"""

from __future__ import annotations

import uuid
import zlib
from datetime import datetime
from typing import NamedTuple

from quizgen.core.model import Part, Question, Quiz
from quizgen.core.quizfile import dumps
from quizgen.exam.score import Answered, Score, score_of
from quizgen.grading.judge import outcome
from quizgen.study import schedule
from quizgen.study.exam_records import ExamError, read_exam
from quizgen.study.fields import one_line
from quizgen.study.history import History, Response
from quizgen.study.misconceptions import names_of
from quizgen.study.moments import day, milliseconds


class Unreadable(NamedTuple):
    """An exam of the history that cannot be read, and why."""

    uid: str
    day: str
    code: str
    why: str


class Sitting:
    """One mock exam in the history; the questions and parts are counted from 0.

    Raises ExamError if it cannot be read, or contradicts its paper.
    """

    def __init__(self, history: History, uid: str) -> None:
        record, self.paper = read_exam(history.database, uid)
        self._history = history
        self._database = history.database
        self.uid = uid
        self.seconds = record.minutes * 60
        self.used = record.used
        self.place = record.place

    # ---- open and closed exams

    @classmethod
    def begin(cls, history: History, paper: Quiz, now: datetime) -> Sitting:
        """Records a new exam and opens it."""
        assert paper.exam is not None
        uid = uuid.uuid4().hex
        history.database.execute(
            "INSERT INTO exams (uid, code, minutes, paper, began, day) VALUES (?, ?, ?, ?, ?, ?)",
            (
                uid,
                paper.code,
                paper.exam.minutes,
                zlib.compress(dumps(paper).encode()),
                milliseconds(now),
                day(now),
            ),
        )
        sitting = cls(history, uid)
        sitting.paper = paper  # just drawn and proven
        return sitting

    @classmethod
    def left_open(
        cls, history: History, unreadable: list[Unreadable] | None = None
    ) -> Sitting | None:
        """The exam that was neither submitted nor given up, if there is one.

        One that cannot be read is passed over, and added to `unreadable`.
        """
        return cls._latest(history, "closed IS NULL", unreadable)

    @classmethod
    def last(cls, history: History, unreadable: list[Unreadable] | None = None) -> Sitting | None:
        """The exam that was submitted last, if there is one; see `left_open`."""
        return cls._latest(history, "score IS NOT NULL", unreadable)

    @classmethod
    def _latest(
        cls, history: History, condition: str, unreadable: list[Unreadable] | None
    ) -> Sitting | None:
        for uid, date, code in history.database.rows(
            f"SELECT uid, day, code FROM exams WHERE {condition} ORDER BY closed DESC, began DESC"
        ):
            try:
                return cls(history, uid)
            except ExamError as error:
                if unreadable is not None:
                    unreadable.append(Unreadable(uid, one_line(date), one_line(code), str(error)))
        return None

    # ---- the clock

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return float(max(self.seconds - self.used, 0.0))

    def spend(self, seconds: float) -> None:
        """Lets the clock run, at most to its end, on the question on the screen."""
        seconds = min(seconds, self.left)
        self.used += seconds
        with self._database.transaction():
            self._database.execute("UPDATE exams SET used = ? WHERE uid = ?", (self.used, self.uid))
            self._of_question(self.place, "seconds = seconds + ?", seconds)

    # ---- choices and marks

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of the paper."""
        return self.paper.questions

    def go_to(self, place: int) -> None:
        """Puts a question on the screen."""
        self.place = min(max(place, 0), len(self.questions) - 1)
        self._database.execute("UPDATE exams SET place = ? WHERE uid = ?", (self.place, self.uid))

    def choose(self, question: int, part: Part, choice: int | None) -> None:
        """Records the option chosen for a part, or takes the choice back."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM exam_choices WHERE exam = ? AND question = ? AND part = ?",
                (self.uid, question, part.label),
            )
            if choice is not None:
                self._database.execute(
                    "INSERT INTO exam_choices VALUES (?, ?, ?, ?)",
                    (self.uid, question, part.label, choice),
                )

    def choices(self) -> dict[tuple[int, str], int]:
        """The options chosen so far, by question and label of the part."""
        rows = self._database.rows(
            "SELECT question, part, choice FROM exam_choices WHERE exam = ?", (self.uid,)
        )
        return {(row["question"], row["part"]): row["choice"] for row in rows}

    def mark(self, question: int) -> None:
        """Marks a question for later, or takes the mark away."""
        self._of_question(question, "marked = 1 - marked")

    def marks(self) -> set[int]:
        """The marked questions."""
        rows = self._database.rows(
            "SELECT question FROM exam_questions WHERE exam = ? AND marked", (self.uid,)
        )
        return {row["question"] for row in rows}

    def _of_question(self, question: int, change: str, *values: float) -> None:
        with self._database.transaction():
            self._database.execute(
                "INSERT OR IGNORE INTO exam_questions (exam, question) VALUES (?, ?)",
                (self.uid, question),
            )
            self._database.execute(
                f"UPDATE exam_questions SET {change} WHERE exam = ? AND question = ?",
                (*values, self.uid, question),
            )

    # ---- the end

    def give_up(self, now: datetime) -> None:
        """Closes the exam without a score."""
        close_without_score(self._history, self.uid, now)

    def score(self) -> Score:
        """The score, as it would be now."""
        return score_of(self.paper, self.choices())

    def submit(self, now: datetime) -> Score:
        """Closes the exam with its score, and gives every answered question to the schedule."""
        score = self.score()
        with self._database.transaction():
            self._database.execute(
                "UPDATE exams SET closed = ?, parts = ?, score = ? WHERE uid = ?",
                (milliseconds(now), score.parts, score.right, self.uid),
            )
            seconds = self._seconds()
            for place, question in enumerate(self.questions):
                self._record(question, seconds.get(place, 0.0), score.of(place), now)
        return score

    def _seconds(self) -> dict[int, float]:
        """The time spent on each question that was on the screen."""
        rows = self._database.rows(
            "SELECT question, seconds FROM exam_questions WHERE exam = ?", (self.uid,)
        )
        return {row["question"]: row["seconds"] for row in rows}

    def _record(
        self, question: Question, seconds: float, answers: list[Answered], now: datetime
    ) -> None:
        """Puts one question among what was practised; it is rated if any part was answered."""
        history = self._history
        answered = [answer for answer in answers if answer.choice is not None]
        attempt = history.begin(question, "exam", 0, now)
        for answer in answered:
            shown = names_of(answer.chosen.causes)
            response = Response(answer.part.label, answer.letter, answer.verdict, shown)
            history.respond(attempt.uid, response, 0, now)
        history.spend(attempt.uid, seconds)
        if not answered:
            history.finish(attempt.uid, "skipped", now)
            return
        became = outcome([answer.verdict for answer in answers])
        history.finish(attempt.uid, became, now)
        rating = schedule.GOOD if became == "right" else schedule.AGAIN
        schedule.rate(history, attempt.uid, question.family, rating)


def close_without_score(history: History, uid: str, now: datetime) -> None:
    """Closes an exam that is given up, or that cannot be read."""
    history.database.execute("UPDATE exams SET closed = ? WHERE uid IS ?", (milliseconds(now), uid))
