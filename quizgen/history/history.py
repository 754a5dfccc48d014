"""What was answered: questions put to the learner, responses, ratings, flags."""

from __future__ import annotations

import uuid
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import msgspec

from quizgen.history.database import Database
from quizgen.history.errors import HistoryError, one_line
from quizgen.history.exams import Exams
from quizgen.history.fields import Moment, Outcome, Rating, Seed, Why
from quizgen.history.local_time import day, milliseconds
from quizgen.history.tables import (
    ATTEMPTS,
    CARDS,
    FLAGS,
    RESPONSES,
    Attempt,
    Card,
    Flag,
    Response,
    Row,
)
from quizgen.model.question import Question


class _Rated(Row, frozen=True):
    closed: Moment
    rating: Rating


class _Seed(Row, frozen=True):
    seed: Seed


class History:
    """The learner's history in a folder; HistoryError if it cannot be opened.

    Everything it returns matches its types: a row with anything else is an error.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.database = Database(folder, read_only=read_only)
        self.exams = Exams(self.database)

    @property
    def folder(self) -> Path:
        """The folder that contains it."""
        return self.database.folder

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing."""
        return self.database.transaction()

    def close(self) -> None:
        """Closes it, after the daily backup."""
        try:
            if self.database.writable:
                self.database.back_up()
        finally:
            self.database.close()

    # ---- a question and its responses

    def begin(self, question: Question, why: Why, session: int, now: datetime) -> Attempt:
        """Records that a question is put to the learner; `session` is the number of its lock."""
        attempt = Attempt(
            uid=uuid.uuid4().hex,
            family=question.family,
            version=question.version,
            seed=question.seed,
            parts=len(question.parts),
            why=why,
            slot=session,
            began=milliseconds(now),
            day=day(now),
            hints=0,
            seconds=0.0,
            closed=None,
            outcome=None,
            rating=None,
        )
        _check(attempt)
        self.database.execute(ATTEMPTS.insert, msgspec.structs.astuple(attempt))
        return attempt

    def respond(self, uid: str, response: Response, seconds: float) -> None:
        """Records a response and the time that it took; it is safe once this returns."""
        _check(response)
        with self.transaction():
            self.database.execute(RESPONSES.insert, (uid, *msgspec.structs.astuple(response)))
            self.spend(uid, seconds)

    def spend(self, uid: str, seconds: float) -> None:
        """Adds to the time spent on a question."""
        self.database.execute(
            "UPDATE attempts SET seconds = seconds + ? WHERE uid = ?", (seconds, uid)
        )

    def hint(self, uid: str) -> None:
        """Records that a step of the solution was seen."""
        self.database.execute("UPDATE attempts SET hints = hints + 1 WHERE uid = ?", (uid,))

    def finish(self, uid: str, outcome: Outcome, now: datetime) -> None:
        """Closes a question."""
        self.database.execute(
            "UPDATE attempts SET closed = ?, outcome = ? WHERE uid = ?",
            (milliseconds(now), outcome, uid),
        )

    def rate(self, uid: str, rating: int | None) -> None:
        """Sets the rating of a question, or withdraws it."""
        self.database.execute("UPDATE attempts SET rating = ? WHERE uid = ?", (rating, uid))

    def attempt(self, uid: str) -> Attempt:
        """The current state of a question put to the learner; HistoryError if it is gone."""
        for attempt in self.database.read(Attempt, f"{ATTEMPTS.select} WHERE uid = ?", (uid,)):
            return attempt
        raise HistoryError(
            f"{self.database.path}: another quizgen has reset it in the meantime; start again"
        )

    def responses(self, uid: str) -> list[Response]:
        """The responses to a question so far, in order."""
        return self.database.read(
            Response, f"{RESPONSES.select} WHERE attempt = ? ORDER BY at, part", (uid,)
        )

    def unfinished(self) -> list[Attempt]:
        """Unfinished questions, the latest first."""
        return self.database.read(
            Attempt, f"{ATTEMPTS.select} WHERE closed IS NULL ORDER BY began DESC"
        )

    # ---- for choosing the next question

    def recent(self, count: int) -> list[Attempt]:
        """The last questions that were rated, the latest first."""
        return self.database.read(
            Attempt,
            f"{ATTEMPTS.select} WHERE closed IS NOT NULL AND rating IS NOT NULL "
            "ORDER BY closed DESC LIMIT ?",
            (count,),
        )

    def seeds(self, family: str) -> list[int]:
        """The seeds already asked for a family, in order."""
        rows = self.database.read(
            _Seed, "SELECT seed FROM attempts WHERE family = ? ORDER BY began", (family,)
        )
        return [row.seed for row in rows]

    def ratings(self, family: str) -> list[tuple[int, int]]:
        """The ratings of a family in order, each with its time."""
        rows = self.database.read(
            _Rated,
            "SELECT closed, rating FROM attempts WHERE family = ? AND closed IS NOT NULL "
            "AND rating IS NOT NULL ORDER BY closed, uid",
            (family,),
        )
        return [(row.closed, row.rating) for row in rows]

    def cards(self) -> dict[str, Card]:
        """The schedule of every family that was rated."""
        return {card.family: card for card in self.database.read(Card, CARDS.select)}

    def put_card(self, family: str, card: Card | None) -> None:
        """Replaces the schedule of a family, or removes it."""
        with self.transaction():
            self.database.execute("DELETE FROM cards WHERE family = ?", (family,))
            if card is not None:
                self.database.execute(CARDS.insert, msgspec.structs.astuple(card))

    # ---- flags

    def flag(self, question: str, now: datetime) -> bool:
        """Sets or removes the flag of a question; returns whether it is now set."""
        with self.transaction():
            taken = self.database.execute("DELETE FROM flags WHERE question = ?", (question,))
            if taken.rowcount:
                return False
            self.database.execute(FLAGS.insert, (question, milliseconds(now)))
            return True

    def flags(self) -> list[Flag]:
        """The flagged questions, the latest first."""
        return self.database.read(Flag, f"{FLAGS.select} ORDER BY at DESC, question")


def _check(record: Attempt | Response) -> None:
    """Rejects records that could not be read back; HistoryError names what is wrong."""
    try:
        msgspec.convert(msgspec.structs.asdict(record), type(record))
    except msgspec.ValidationError as error:
        raise HistoryError(f"{one_line(record)} cannot be recorded ({one_line(error)})") from error
