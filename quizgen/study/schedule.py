"""When to ask again: FSRS, with one card for each family.

A card is never changed directly: it is what FSRS computes from all ratings of its family, in order.
So ratings can be changed, withdrawn, or merged from another machine, and nothing drifts.

Source: Ye, Su, Cao: A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
Scheduling (KDD 2022), and the Free Spaced Repetition Scheduler (FSRS-6).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from quizgen.history.history import History
from quizgen.history.local_time import from_milliseconds
from quizgen.history.tables import Card

if TYPE_CHECKING:
    from fsrs import Scheduler

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
SECONDS_PER_PART = 72  # the exam gives 120 minutes for about 100
QUICK = 0.4  # of that time: answered without effort
SLOW = 4.0  # of that time: answered, but with much effort
SHORT_STEP = timedelta(minutes=10)  # until a wrong answer is asked again
RETENTION = 0.9  # a card is due when the chance of a right answer has fallen to this


@lru_cache(maxsize=1)
def scheduler() -> Scheduler:
    """FSRS without fuzz: the same ratings always give the same schedule."""
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=RETENTION,
        learning_steps=(SHORT_STEP,),
        relearning_steps=(SHORT_STEP,),
        enable_fuzzing=False,
    )


def suggested(outcome: str, *, parts: int, hints: int, steps: int, seconds: float) -> int:
    """The rating that follows from correctness, hints (of so many `steps`) and time."""
    if outcome != "right" or (hints and hints >= steps):
        return AGAIN
    time = seconds / (SECONDS_PER_PART * parts)
    if hints or time > SLOW:
        return HARD
    return EASY if time < QUICK else GOOD


def card_of(family: str, ratings: Iterable[tuple[int, int]]) -> Card | None:
    """The card that FSRS computes from ratings in order of time; None if there are none."""
    from fsrs import Card as FsrsCard
    from fsrs import Rating, State

    card = FsrsCard(card_id=0)
    for at, rating in ratings:
        card, _ = scheduler().review_card(card, Rating(rating), from_milliseconds(at))
    if card.last_review is None or card.stability is None:
        return None
    return Card(
        family=family,
        due=round(card.due.timestamp() * 1000),
        reviewed=round(card.last_review.timestamp() * 1000),
        days=int(card.state == State.Review),
        stability=card.stability,
    )


def rate(history: History, uid: str, family: str, rating: int | None) -> Card | None:
    """Sets or withdraws the rating of a question, and updates its family's card."""
    with history.transaction():
        history.rate(uid, rating)
        return recompute_card(history, family)


def recompute_card(history: History, family: str) -> Card | None:
    """Recomputes the card of a family from all its ratings."""
    with history.transaction():
        card = card_of(family, history.ratings(family))
        history.put_card(family, card)
        return card


def is_due(card: Card, now: datetime) -> bool:
    """Whether a card is due: to the minute after a wrong answer, else on its day."""
    due = from_milliseconds(card.due)
    if card.days:
        return due.astimezone(now.tzinfo).date() <= now.date()
    return due <= now


def retrievability(card: Card, now: datetime) -> float:
    """The chance of a right answer for the family now, by FSRS, between 0 and 1."""
    from fsrs import Card as FsrsCard
    from fsrs import State

    known = FsrsCard(
        card_id=0,
        state=State.Review,
        stability=card.stability,
        last_review=from_milliseconds(card.reviewed),
        due=from_milliseconds(card.due),
    )
    return float(scheduler().get_card_retrievability(known, now.astimezone(UTC)))
