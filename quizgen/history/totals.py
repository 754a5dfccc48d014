"""Totals of the history: answers, days, minutes, misconceptions, scores."""

from __future__ import annotations

from datetime import date

from quizgen.history.fields import Count, FamilyName, Line, Total
from quizgen.history.history import History
from quizgen.history.tables import Row

_ANSWERED = """
SELECT count(DISTINCT attempt) AS questions, count(*) AS parts,
    coalesce(sum(verdict = 'right'), 0) AS right,
    (SELECT coalesce(sum(seconds), 0) FROM attempts) AS time
FROM responses
"""
_DAYS = "SELECT DISTINCT day FROM attempts WHERE uid IN (SELECT attempt FROM responses)"
_SECONDS = "SELECT day, sum(seconds) AS seconds FROM attempts GROUP BY day"
_SHOWN = """
SELECT family, misconception, count(*) AS times, max(day) AS last
FROM responses JOIN attempts ON uid = attempt
WHERE misconception != '' GROUP BY family, misconception
"""
_TAKEN = """
SELECT day, code, score, parts FROM exams WHERE score IS NOT NULL
ORDER BY closed DESC, uid LIMIT ?
"""


class Answered(Row, frozen=True):
    """How many questions and parts were answered, how many parts right, in how many seconds."""

    questions: int
    parts: int
    right: int
    time: Total


class MisconceptionCount(Row, frozen=True):
    """How often a misconception was recorded, and the last day."""

    family: FamilyName
    misconception: Line
    times: int
    last: date


class ScoredExam(Row, frozen=True):
    """A mock exam that was submitted."""

    day: date
    code: Line
    score: Count
    parts: Count


class _Day(Row, frozen=True):
    day: date


class _Spent(Row, frozen=True):
    day: date
    seconds: Total


class Totals:
    """Figures over all of a history.

    All columns are checked first, because SQL sums treat text as 0: HistoryError if a column
    contains an invalid value.
    """

    def __init__(self, history: History) -> None:
        self._database = history.database
        self._database.check_columns()

    def answered(self) -> Answered:
        """The totals of questions and parts answered."""
        (answered,) = self._database.read(Answered, _ANSWERED)
        return answered

    def days(self) -> set[date]:
        """The days on which something was answered."""
        return {row.day for row in self._database.read(_Day, _DAYS)}

    def seconds(self) -> dict[date, float]:
        """The time spent on each day."""
        return {row.day: row.seconds for row in self._database.read(_Spent, _SECONDS)}

    def misconceptions(self) -> list[MisconceptionCount]:
        """The misconceptions that responses showed, as recorded."""
        return self._database.read(MisconceptionCount, _SHOWN)

    def scored_exams(self, count: int) -> list[ScoredExam]:
        """The last mock exams that were submitted, the latest first."""
        exams = self._database.read(ScoredExam, _TAKEN, (count,))
        if not all(exam.score <= exam.parts > 0 for exam in exams):
            raise self._database.damaged("an exam has an impossible score")
        return exams
