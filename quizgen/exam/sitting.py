"""A mock exam in progress, without its screen: choices, marks, the clock, submission.

Everything is saved to the history immediately, so that an exam resumes where it stopped, however it
stopped. The clock runs only while the exam is open in a terminal.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from quizgen.exam.score import Answered, Score, score_of
from quizgen.grading.judge import outcome
from quizgen.history.errors import ExamError, one_line
from quizgen.history.exam_paper import paper_of
from quizgen.history.exams import ExamRef
from quizgen.history.history import History
from quizgen.history.local_time import milliseconds
from quizgen.history.misconceptions import names_of
from quizgen.history.tables import Response
from quizgen.model.question import Part, Question, Quiz
from quizgen.study import schedule


class Unreadable(NamedTuple):
    """An exam of the history that cannot be read, and why."""

    uid: str
    day: str
    code: str
    why: str


class Sitting:
    """One mock exam in the history; questions and parts are numbered from 0.

    Raises ExamError if it cannot be read, or contradicts its paper.
    """

    def __init__(self, history: History, uid: str) -> None:
        record = history.exams.read(uid)
        self.paper = paper_of(record)
        self._history = history
        self._exams = history.exams
        self.uid = uid
        self.seconds = record.minutes * 60
        self.used = record.used
        self.current_question = record.place

    # ---- open and closed exams

    @classmethod
    def begin(cls, history: History, paper: Quiz, now: datetime) -> Sitting:
        """Records a new exam and opens it."""
        sitting = cls(history, history.exams.begin(paper, now))
        sitting.paper = paper  # just drawn and proven
        return sitting

    @classmethod
    def unfinished(
        cls, history: History, unreadable: list[Unreadable] | None = None
    ) -> Sitting | None:
        """The exam that was neither submitted nor given up, if there is one.

        One that cannot be read is skipped, and added to `unreadable`.
        """
        return cls._first(history, history.exams.unfinished(), unreadable)

    @classmethod
    def last(cls, history: History, unreadable: list[Unreadable] | None = None) -> Sitting | None:
        """The last submitted exam, if there is one; see `unfinished`."""
        return cls._first(history, history.exams.submitted(), unreadable)

    @classmethod
    def _first(
        cls, history: History, exams: list[ExamRef], unreadable: list[Unreadable] | None
    ) -> Sitting | None:
        for uid, day, code in exams:
            try:
                return cls(history, uid)
            except ExamError as error:
                if unreadable is not None:
                    unreadable.append(Unreadable(uid, one_line(day), one_line(code), str(error)))
        return None

    # ---- the clock

    @property
    def left(self) -> float:
        """The seconds left."""
        return float(max(self.seconds - self.used, 0.0))

    def spend(self, seconds: float) -> None:
        """Advances the clock, at most to the end, for the question on the screen."""
        seconds = min(seconds, self.left)
        self.used += seconds
        self._exams.spend(self.uid, self.current_question, seconds, self.used)

    # ---- choices and marks

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of the paper."""
        return self.paper.questions

    def go_to(self, position: int) -> None:
        """Makes a question the current one."""
        self.current_question = min(max(position, 0), len(self.questions) - 1)
        self._exams.go_to(self.uid, self.current_question)

    def choose(self, question: int, part: Part, choice: int | None) -> None:
        """Records the option chosen for a part, or clears the choice."""
        self._exams.choose(self.uid, question, part.label, choice)

    def choices(self) -> dict[tuple[int, str], int]:
        """The options chosen so far, by question and label of the part."""
        return self._exams.choices(self.uid)

    def mark(self, question: int) -> None:
        """Marks a question for later, or removes the mark."""
        self._exams.mark(self.uid, question)

    def marks(self) -> set[int]:
        """The marked questions."""
        return self._exams.marks(self.uid)

    # ---- the end

    def give_up(self, now: datetime) -> None:
        """Closes the exam without a score."""
        self._exams.give_up(self.uid, now)

    def score(self) -> Score:
        """The score so far."""
        return score_of(self.paper, self.choices())

    def submit(self, now: datetime) -> Score:
        """Closes the exam with its score, and adds every answered question to the schedule."""
        score = self.score()
        with self._history.transaction():
            self._exams.submit(self.uid, score.parts, score.right, now)
            seconds = self._exams.seconds(self.uid)
            for position, question in enumerate(self.questions):
                spent = seconds.get(position, 0.0)
                self._record(question, spent, score.of(position), now)
        return score

    def _record(
        self, question: Question, seconds: float, answers: list[Answered], now: datetime
    ) -> None:
        """Records one question as practised; it is rated if any part was answered."""
        history = self._history
        answered = [answer for answer in answers if answer.choice is not None]
        attempt = history.begin(question, "exam", 0, now)
        for answer in answered:
            response = Response(
                part=answer.part.label,
                at=milliseconds(now),
                typed=answer.letter,
                verdict=answer.verdict,
                misconception=names_of(answer.chosen.causes),
            )
            history.respond(attempt.uid, response, 0)
        history.spend(attempt.uid, seconds)
        if not answered:
            history.finish(attempt.uid, "skipped", now)
            return
        became = outcome([answer.verdict for answer in answers])
        history.finish(attempt.uid, became, now)
        rating = schedule.GOOD if became == "right" else schedule.AGAIN
        schedule.rate(history, attempt.uid, question.family, rating)
