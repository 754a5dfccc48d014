"""When to ask again: ratings from answers, and cards that are FSRS's and nothing else."""

import os
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.history.history import History
from quizgen.history.local_time import milliseconds
from quizgen.history.tables import Card, Response
from quizgen.study.schedule import (
    AGAIN,
    EASY,
    GOOD,
    HARD,
    SECONDS_PER_PART,
    card_of,
    is_due,
    rate,
    recompute_card,
    retrievability,
    suggested,
)

START = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
MINUTE, DAY = 60_000, 86_400_000

# ratings, each some minutes after the one before
GAPS = st.integers(1, 90 * 24 * 60)
RATINGS = (AGAIN, HARD, GOOD, EASY)
RATED = st.lists(st.tuples(GAPS, st.sampled_from(RATINGS)), min_size=1, max_size=12)


def timed(rated: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ratings with their moments."""
    at, found = milliseconds(START), []
    for minutes, rating in rated:
        at += minutes * MINUTE
        found.append((at, rating))
    return found


def moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC)


# ---- the rating that is suggested

FAST, NORMAL, LONG = 0.3, 1.0, 5.0  # of the time that the exam gives


@pytest.mark.parametrize(
    ("outcome", "hints", "time", "rating"),
    [
        ("right", 0, FAST, EASY),
        ("right", 0, NORMAL, GOOD),
        ("right", 0, LONG, HARD),
        ("right", 1, FAST, HARD),
        ("right", 3, NORMAL, HARD),
        ("right", 4, NORMAL, AGAIN),
        ("right", 9, FAST, AGAIN),
        ("partly right", 0, FAST, AGAIN),
        ("wrong", 0, FAST, AGAIN),
        ("wrong", 4, LONG, AGAIN),
    ],
)
def test_the_rating_follows_from_outcome_hints_and_time(outcome, hints, time, rating):
    for parts in (1, 3):
        seconds = time * parts * SECONDS_PER_PART
        assert suggested(outcome, parts=parts, hints=hints, steps=4, seconds=seconds) == rating


def test_a_question_without_a_solution_can_be_rated():
    assert suggested("right", parts=1, hints=0, steps=0, seconds=SECONDS_PER_PART) == GOOD


# ---- the card


def by_hand(rated: list[tuple[int, int]]) -> fsrs.Card:
    """FSRS itself, step by step."""
    ten_minutes = [timedelta(minutes=10)]
    scheduler = fsrs.Scheduler(
        learning_steps=ten_minutes, relearning_steps=ten_minutes, enable_fuzzing=False
    )
    card = fsrs.Card()
    for at, rating in rated:
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), moment(at))
    return card


def test_one_family_followed_by_hand():
    """Wrong at first, right ten minutes later, then on the days that come out of it."""
    at = milliseconds(START)
    card = card_of("a/b", [(at, AGAIN)])
    assert card is not None
    assert (card.due - at, card.days) == (10 * MINUTE, False)
    assert card.stability == pytest.approx(0.212)  # FSRS-6's first parameter

    rated = [(at, AGAIN), (card.due, GOOD)]
    card = card_of("a/b", rated)
    assert card is not None
    assert card.days
    assert card.due - card.reviewed == DAY

    intervals = []
    for _ in range(4):
        rated.append((card.due, GOOD))
        card = card_of("a/b", rated)
        assert card is not None
        intervals.append((card.due - card.reviewed) // DAY)
    assert intervals == sorted(set(intervals)), "each right answer earns a longer rest"

    rated.append((card.due, AGAIN))
    lapsed = card_of("a/b", rated)
    assert lapsed is not None
    assert (lapsed.due - lapsed.reviewed, lapsed.days) == (10 * MINUTE, False)
    assert lapsed.stability < card.stability

    known = by_hand(rated)
    assert known.stability == lapsed.stability
    assert known.due == moment(lapsed.due)


@given(RATED)
def test_a_card_is_what_fsrs_makes_of_the_ratings(rated):
    card, known = card_of("a/b", timed(rated)), by_hand(timed(rated))
    assert card is not None
    assert card.stability == known.stability
    assert card.due == milliseconds(known.due)
    assert known.last_review is not None
    assert card.reviewed == milliseconds(known.last_review)
    assert card.days == (known.state == fsrs.State.Review)


@given(RATED)
def test_the_same_ratings_always_give_the_same_card(rated):
    """No random spread, which FSRS has unless it is told not to."""
    assert card_of("a/b", timed(rated)) == card_of("a/b", timed(rated))


def test_no_ratings_no_card():
    assert card_of("a/b", []) is None


def interval(rated: list[tuple[int, int]]) -> int:
    card = card_of("a/b", rated)
    assert card is not None
    return card.due - card.reviewed


@given(st.just([]) | RATED, GAPS)
def test_a_better_rating_never_shortens_the_interval(rated, gap):
    asked = [timed([*rated, (gap, rating)]) for rating in RATINGS]
    again, hard, good, easy = map(interval, asked)
    assert again <= hard <= good <= easy
    assert again == 10 * MINUTE


# ---- cards of a history


def answered(history: History, uid: str, at: int) -> None:
    row = (uid, "a/b", 1, 1, 1, "new", 1, at, "2026-11-21", 0, 9.0, at, "right", None)
    history.database.execute(f"INSERT INTO attempts VALUES ({', '.join('?' * 14)})", row)
    history.respond(uid, Response("あ", at, "A", "right", ""), 9.0)


def test_withdrawing_the_last_rating_gives_the_card_before_it(tmp_path):
    with closing(History(tmp_path)) as history:
        cards: list[Card | None] = [None]
        rated = timed([(5, 1), (11, 3), (1500, 2), (9000, 4), (200_000, 1), (3, 3)])
        for number, (at, rating) in enumerate(rated):
            answered(history, f"{number}", at)
            cards.append(rate(history, f"{number}", "a/b", rating))
            assert history.cards()["a/b"] == cards[-1]
        assert len(set(cards)) == len(cards)
        for number in reversed(range(len(rated))):
            assert rate(history, f"{number}", "a/b", None) == cards[number]
            assert history.cards().get("a/b") == cards[number]


@given(st.permutations(range(5)))
@settings(max_examples=30, deadline=None)
def test_ratings_count_in_order_of_time(order):
    rated = timed([(5, 1), (11, 3), (1500, 2), (9000, 4), (200_000, 1)])
    with tempfile.TemporaryDirectory() as folder, closing(History(Path(folder))) as history:
        for number in order:
            answered(history, f"{number}", rated[number][0])
            rate(history, f"{number}", "a/b", rated[number][1])
        assert recompute_card(history, "a/b") == history.cards()["a/b"] == card_of("a/b", rated)


# ---- due


def at_hour(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the learner's own clock."""
    return datetime(2026, 11, day, hour, minute).astimezone()


def card(due: datetime, *, days: bool) -> Card:
    return Card("a/b", milliseconds(due), milliseconds(due) - DAY, days, 1.0)


@pytest.fixture(params=["Asia/Tokyo", "America/Los_Angeles", "UTC"])
def zone(request, monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone cannot be set here")
    monkeypatch.setitem(os.environ, "TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_an_interval_of_days_is_due_from_the_morning_on(zone):
    evening = card(at_hour(22, 23, 30), days=True)
    assert not is_due(evening, at_hour(21, 23, 59))
    assert is_due(evening, at_hour(22, 0, 1))
    assert is_due(evening, at_hour(25, 12))


def test_an_interval_of_minutes_is_due_to_the_minute(zone):
    soon = card(at_hour(22, 11, 30), days=False)
    assert not is_due(soon, at_hour(22, 11, 29))
    assert is_due(soon, at_hour(22, 11, 30))


# ---- the chance to remember


@given(RATED)
def test_retrievability_falls_from_one(rated):
    card = card_of("a/b", timed(rated))
    assert card is not None
    chances = [retrievability(card, moment(card.reviewed + n * DAY)) for n in range(30)]
    assert chances[0] == 1
    assert all(earlier > later > 0 for earlier, later in pairwise(chances))


@given(RATED)
def test_a_card_is_due_when_nine_of_ten_would_be_remembered(rated):
    card = card_of("a/b", timed([*rated, (2 * 24 * 60, GOOD)]))
    assert card is not None
    assert card.days
    chance = retrievability(card, moment(card.due))
    if card.stability >= 1:  # a rest is at least a day, and whole days
        assert chance == pytest.approx(0.9, abs=0.03)
    else:
        assert chance < 0.9
