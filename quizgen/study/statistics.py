"""The learner's statistics: totals, streaks, mastery, misconceptions, upcoming reviews.

A question counts once a part of it was answered, on the learner's date when it was asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from quizgen.history.history import History
from quizgen.history.local_time import from_milliseconds
from quizgen.history.misconceptions import names_in
from quizgen.history.tables import Card
from quizgen.history.totals import MisconceptionCount, ScoredExam, Totals
from quizgen.study.choose import topic_of
from quizgen.study.schedule import retrievability

DAYS_BACK = 14  # days of study time to show
DAYS_AHEAD = 7  # days of reviews to show, after today
MAX_EXAMS = 10  # mock exams to show
MIN_OCCURRENCES = 2  # occurrences that make a misconception recurring
A_DAY = timedelta(days=1)


class Mastery(NamedTuple):
    """A topic: the chance of a right answer now, averaged over its families; how many are known."""

    topic: str
    chance: float
    known: int
    families: int


class Recurring(NamedTuple):
    """A misconception that occurred more than once, how often, and the last day."""

    family: str
    misconception: str
    times: int
    last: date


class Statistics(NamedTuple):
    """The figures. `seconds` has the last days, `due` today and the next ones, in order.

    `exams` are the last ones, the latest first.
    """

    today: date
    questions: int
    parts: int
    right: int
    time: float
    streak: int
    longest: int
    studied_today: bool
    mastery: list[Mastery]
    seconds: list[tuple[date, float]]
    overdue: int
    due: list[tuple[date, int]]
    recurring: list[Recurring]
    exams: list[ScoredExam]


def statistics(history: History, families: Sequence[str], now: datetime) -> Statistics:
    """The figures at the moment `now`; `families` are those that can be asked.

    HistoryError if the history contains an invalid value.
    """
    totals = Totals(history)
    today = now.date()
    cards = history.cards()
    answered = totals.answered()
    days = totals.days()
    seconds = totals.seconds()
    dates = [
        from_milliseconds(cards[family].due).astimezone(now.tzinfo).date()
        for family in families
        if family in cards
    ]
    streak, longest = streaks(days, today)
    return Statistics(
        today=today,
        questions=answered.questions,
        parts=answered.parts,
        right=answered.right,
        time=answered.time,
        streak=streak,
        longest=longest,
        studied_today=today in days,
        mastery=mastery(families, cards, now),
        seconds=[
            (day, seconds.get(day, 0.0))
            for day in _days(today - (DAYS_BACK - 1) * A_DAY, DAYS_BACK)
        ],
        overdue=sum(day < today for day in dates),
        due=[(day, dates.count(day)) for day in _days(today, 1 + DAYS_AHEAD)],
        recurring=recurring(totals.misconceptions()),
        exams=totals.scored_exams(MAX_EXAMS),
    )


def recurring(shown: Iterable[MisconceptionCount]) -> list[Recurring]:
    """The misconceptions that occurred often enough.

    Two that occurred together count for both. The most frequent one comes first.
    """
    times: Counter[tuple[str, str]] = Counter()
    last: dict[tuple[str, str], date] = {}
    for kept in shown:
        for name in names_in(kept.misconception):
            which = (kept.family, name)
            times[which] += kept.times
            last[which] = max(last.get(which, date.min), kept.last)
    found = [
        Recurring(*which, n, last[which]) for which, n in times.items() if n >= MIN_OCCURRENCES
    ]
    return sorted(found, key=lambda r: (-r.times, -r.last.toordinal(), r.family, r.misconception))


def streaks(days: Iterable[date], today: date) -> tuple[int, int]:
    """The current and the longest streak, in days.

    A streak lasts until a whole day has passed without study. The day after `today` can come from
    a time zone further east; later days come from a wrong clock.
    """
    run = longest = 0
    last = date.min
    for day in sorted(days):
        if day <= today + A_DAY:
            run = run + 1 if day - last == A_DAY else 1
            longest = max(longest, run)
            last = day
    return (run if today - last <= A_DAY else 0), longest


def mastery(families: Iterable[str], cards: Mapping[str, Card], now: datetime) -> list[Mastery]:
    """Every topic, with the mean chance over all of its families.

    A family is known once its interval is in days. One never asked, or still being learnt, counts
    as 0: FSRS would consider even a wrong answer remembered for the rest of the day.
    """
    topics: dict[str, list[float]] = {}
    for family in families:
        card = cards.get(family)
        chance = retrievability(card, now) if card is not None and card.days else 0.0
        topics.setdefault(topic_of(family), []).append(chance)
    return [
        Mastery(topic, sum(chances) / len(chances), sum(map(bool, chances)), len(chances))
        for topic, chances in topics.items()
    ]


def _days(first: date, count: int) -> list[date]:
    return [first + number * A_DAY for number in range(count)]
