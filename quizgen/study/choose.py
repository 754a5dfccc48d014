"""What to ask next: what is due, then weak topics, then new families, then what is due soonest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from quizgen.history.fields import Why
from quizgen.history.local_time import day
from quizgen.history.tables import Attempt, Card
from quizgen.study.schedule import is_due

MAX_RECENT = 300  # past questions considered, over all topics
MAX_JUDGED = 12  # questions by which a topic is judged
MIN_JUDGED = 3  # fewer say nothing about a topic
WEAK_BELOW = 0.7  # share of right answers below which a topic is weak


class Choice(NamedTuple):
    """A family to ask, and why."""

    family: str
    why: Why


def choices(
    families: Sequence[str],
    cards: Mapping[str, Card],
    recent: Sequence[Attempt],
    now: datetime,
    level: Callable[[str], int],
) -> list[Choice]:
    """All families, the next one to ask first.

    `recent` are the last questions, the latest first; `level` is called only for families of the
    topic from which the next new one is taken.
    """
    known = [family for family in families if family in cards]
    due = sorted(
        (family for family in known if is_due(cards[family], now)),
        key=lambda family: cards[family].due,
    )
    today = {attempt.family for attempt in recent if attempt.day == day(now)}
    weak = weak_families(known, recent, leave_out={*due, *today})
    new = _new(families, cards, level)
    taken = {*due, *weak, *new}
    ahead = sorted(
        (family for family in known if family not in taken),
        key=lambda family: (family in today, cards[family].due),  # those asked today come last
    )
    return [
        *(Choice(family, "due") for family in due),
        *(Choice(family, "weak") for family in weak),
        *(Choice(family, "new") for family in new),
        *(Choice(family, "ahead") for family in ahead),
    ]


def topic_of(family: str) -> str:
    """The topic of a family's id."""
    return family.split("/")[0]


def share_right(attempts: Iterable[Attempt]) -> float:
    """The share of questions that were answered right; one half if there are none."""
    outcomes = [attempt.outcome == "right" for attempt in attempts]
    return sum(outcomes) / len(outcomes) if outcomes else 0.5


def weak_topics(recent: Sequence[Attempt]) -> dict[str, float]:
    """The topics that are weak, each with its share of right answers, the weakest first."""
    topics: dict[str, list[Attempt]] = {}
    for attempt in recent:
        topics.setdefault(topic_of(attempt.family), []).append(attempt)
    shares = {
        topic: share_right(attempts[:MAX_JUDGED])
        for topic, attempts in topics.items()
        if len(attempts) >= MIN_JUDGED
    }
    weak = {topic: share for topic, share in shares.items() if share < WEAK_BELOW}
    return dict(sorted(weak.items(), key=lambda item: (item[1], item[0])))


def weak_families(
    known: Iterable[str], recent: Sequence[Attempt], leave_out: Collection[str]
) -> list[str]:
    """The families of weak topics, the weakest first."""
    topics = weak_topics(recent)

    def weakness(family: str) -> tuple[float, float, str]:
        own = [attempt for attempt in recent if attempt.family == family]
        return topics[topic_of(family)], share_right(own[:MAX_JUDGED]), family

    return sorted((f for f in known if topic_of(f) in topics and f not in leave_out), key=weakness)


def _new(
    families: Sequence[str], cards: Mapping[str, Card], level: Callable[[str], int]
) -> list[str]:
    """Families never rated: from the least practised topic, the easiest first."""
    new = [family for family in families if family not in cards]
    if not new:
        return []
    begun = [topic_of(family) for family in families if family in cards]
    topic = min(map(topic_of, new), key=lambda topic: (begun.count(topic), topic))
    first = min((f for f in new if topic_of(f) == topic), key=lambda f: (level(f), f))
    return [first, *(family for family in new if family != first)]
