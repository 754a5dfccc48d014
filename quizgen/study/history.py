"""What was answered: questions put to the learner, responses, ratings, flags."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from quizgen.core.model import Question
from quizgen.study.database import Database, HistoryError
from quizgen.study.fields import (
    Count,
    Day,
    Due,
    FamilyName,
    Label,
    Line,
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
    one_line,
)
from quizgen.study.moments import day, milliseconds


class Response(NamedTuple):
    """What was answered to one part; `typed` is empty where the learner did not know."""

    part: Label
    typed: Typed
    verdict: Verdict
    misconception: Line


class Attempt(NamedTuple):
    """A question put to the learner, and what became of it. Times are in milliseconds, UTC."""

    uid: Uid
    family: FamilyName
    version: Count
    seed: Seed
    parts: PartCount
    why: Why
    slot: Count
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


class Card(NamedTuple):
    """The schedule of a family. `due` and `reviewed` are in milliseconds, UTC.

    `days` tells an interval of days from one of minutes; `stability` is FSRS's, in days.
    """

    family: FamilyName
    due: Due
    reviewed: Moment
    days: Truth
    stability: Stability


class Rated(NamedTuple):
    """A rating and its time."""

    at: Moment
    rating: Rating


class Flag(NamedTuple):
    """The name of a flagged question, and the time of its flag."""

    question: QuestionName
    at: Moment


class _Seed(NamedTuple):
    seed: Seed


class History:
    """The learner's history in a folder; HistoryError where it cannot be opened.

    Whatever it gives out is what its types say: a row that holds anything else is an error.
    """

    def __init__(self, folder: Path, *, only_reads: bool = False) -> None:
        self.database = Database(folder, only_reads=only_reads)

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.database.folder

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing."""
        return self.database.transaction()

    def close(self) -> None:
        """Closes it, with a copy of the day."""
        try:
            if self.database.writable:
                self.database.back_up()
        finally:
            self.database.close()

    # ---- a question and its responses

    def begin(self, question: Question, why: Why, slot: int, now: datetime) -> Attempt:
        """Records that a question is put to the learner."""
        attempt = Attempt(
            uid=uuid.uuid4().hex,
            family=question.family,
            version=question.version,
            seed=question.seed,
            parts=len(question.parts),
            why=why,
            slot=slot,
            began=milliseconds(now),
            day=day(now),
            hints=0,
            seconds=0.0,
            closed=None,
            outcome=None,
            rating=None,
        )
        _check(attempt)
        marks = ", ".join("?" * len(attempt))
        self.database.execute(f"INSERT INTO attempts VALUES ({marks})", attempt)
        return attempt

    def respond(self, uid: str, response: Response, seconds: float, now: datetime) -> None:
        """Records a response and the time that it took; it is safe once this returns."""
        _check(response)
        with self.transaction():
            self.database.execute(
                "INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?)",
                (
                    uid,
                    response.part,
                    milliseconds(now),
                    response.typed,
                    response.verdict,
                    response.misconception,
                ),
            )
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
        """A question put to the learner, as it stands; HistoryError if it is there no more."""
        for attempt in self.database.read(Attempt, f"{_ATTEMPTS} WHERE uid = ?", (uid,)):
            return attempt
        raise HistoryError(
            f"{self.database.path}: another quizgen has emptied it meanwhile; start again"
        )

    def responses(self, uid: str) -> list[Response]:
        """What was answered to a question so far, in order."""
        return self.database.read(
            Response,
            "SELECT part, typed, verdict, misconception FROM responses WHERE attempt = ? "
            "ORDER BY at, part",
            (uid,),
        )

    def left_open(self) -> list[Attempt]:
        """Questions that were not finished, the latest first."""
        return self.database.read(Attempt, f"{_ATTEMPTS} WHERE closed IS NULL ORDER BY began DESC")

    # ---- what the choice of the next question needs

    def recent(self, count: int) -> list[Attempt]:
        """The last questions that were rated, the latest first."""
        return self.database.read(
            Attempt,
            f"{_ATTEMPTS} WHERE closed IS NOT NULL AND rating IS NOT NULL "
            "ORDER BY closed DESC LIMIT ?",
            (count,),
        )

    def seeds(self, family: str) -> list[int]:
        """The seeds of a family that were asked, in order."""
        rows = self.database.read(
            _Seed, "SELECT seed FROM attempts WHERE family = ? ORDER BY began", (family,)
        )
        return [row.seed for row in rows]

    def ratings(self, family: str) -> list[Rated]:
        """The ratings of a family in order."""
        return self.database.read(
            Rated,
            "SELECT closed, rating FROM attempts WHERE family = ? AND closed IS NOT NULL "
            "AND rating IS NOT NULL ORDER BY closed, uid",
            (family,),
        )

    def cards(self) -> dict[str, Card]:
        """The schedule of every family that was rated."""
        cards = self.database.read(Card, "SELECT family, due, reviewed, days, stability FROM cards")
        return {card.family: card for card in cards}

    def put_card(self, family: str, card: Card | None) -> None:
        """Replaces the schedule of a family, or removes it."""
        with self.transaction():
            self.database.execute("DELETE FROM cards WHERE family = ?", (family,))
            if card is not None:
                self.database.execute("INSERT INTO cards VALUES (?, ?, ?, ?, ?)", card)

    # ---- flags

    def flag(self, question: str, now: datetime) -> bool:
        """Sets the flag of a question, or takes it away; whether it is set now."""
        with self.transaction():
            taken = self.database.execute("DELETE FROM flags WHERE question = ?", (question,))
            if taken.rowcount:
                return False
            self.database.execute("INSERT INTO flags VALUES (?, ?)", (question, milliseconds(now)))
            return True

    def flags(self) -> list[Flag]:
        """The flagged questions, the latest first."""
        return self.database.read(Flag, "SELECT question, at FROM flags ORDER BY at DESC, question")


_ATTEMPTS = f"SELECT {', '.join(Attempt._fields)} FROM attempts"


def _check(record: Attempt | Response) -> None:
    """Nothing is written that could not be read again; HistoryError names what is wrong."""
    try:
        msgspec.convert(tuple(record), type(record))
    except msgspec.ValidationError as error:
        raise HistoryError(f"{one_line(record)} cannot be recorded ({one_line(error)})") from error


def share_right(attempts: Iterable[Attempt]) -> float:
    """The share of questions that were answered right; one half where there are none."""
    outcomes = [attempt.outcome == "right" for attempt in attempts]
    return sum(outcomes) / len(outcomes) if outcomes else 0.5
