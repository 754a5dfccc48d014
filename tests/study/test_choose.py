"""What is asked next: what is due, then what is weak, then what is new, then what comes soonest."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.history.local_time import day, milliseconds
from quizgen.history.tables import Attempt, Card
from quizgen.study.choose import (
    MAX_JUDGED,
    MIN_JUDGED,
    WEAK_BELOW,
    choices,
    weak_families,
    weak_topics,
)

NOW = datetime(2026, 11, 21, 20, 0).astimezone()


def card(family: str, days: float) -> Card:
    """A card that is due so many days from now."""
    due = milliseconds(NOW + timedelta(days=days))
    return Card(family, due, due - 86_400_000, True, 1.0)


def cards(**due: float) -> dict[str, Card]:
    found = {name.replace("__", "/"): days for name, days in due.items()}
    return {family: card(family, days) for family, days in found.items()}


def attempt(family: str, outcome: str = "right", days_ago: float = 1) -> Attempt:
    moment = NOW - timedelta(days=days_ago)
    at = milliseconds(moment)
    return Attempt(
        "uid", family, 1, 1, 1, "new", 1, at, day(moment), 0, 9.0, at, outcome, 3
    )  # fmt: skip


def level_one(family: str) -> int:
    return 1


def ordered(families, known, recent=(), level=level_one) -> list[tuple[str, str]]:
    return [tuple(choice) for choice in choices(families, known, recent, NOW, level)]


def families_of(found: list[tuple[str, str]], why: str) -> list[str]:
    return [family for family, reason in found if reason == why]


def test_due_before_weak_before_new_before_ahead():
    found = ordered(
        ["ok/later", "ok/soon", "weak/a", "weak/due", "young/n"],
        cards(ok__later=9, ok__soon=2, weak__a=3, weak__due=-1),
        [attempt("weak/a", "wrong")] * MIN_JUDGED,
    )
    assert found == [
        ("weak/due", "due"),
        ("weak/a", "weak"),
        ("young/n", "new"),
        ("ok/soon", "ahead"),
        ("ok/later", "ahead"),
    ]


def test_the_most_overdue_comes_first():
    found = ordered(["a/x", "a/y", "b/z"], cards(a__x=-1, a__y=-9, b__z=-4))
    assert families_of(found, "due") == ["a/y", "b/z", "a/x"]


def test_due_later_today_is_due():
    assert ordered(["a/x"], cards(a__x=0.1)) == [("a/x", "due")]
    assert ordered(["a/x"], cards(a__x=0.3)) == [("a/x", "ahead")], "after midnight"


def test_ahead_of_its_date_comes_what_is_due_soonest_but_was_not_asked_today():
    """What was wrong a minute ago is due in nine; until then there is better to do."""
    recent = [attempt("a/wrong", "wrong", days_ago=0.001)]
    found = ordered(["a/wrong", "b/x", "b/y"], cards(a__wrong=0.2, b__x=9, b__y=2), recent)
    assert families_of(found, "ahead") == ["b/y", "b/x", "a/wrong"]


# ---- weak topics


def test_a_topic_is_weak_by_its_last_questions():
    right, wrong = attempt("t/f"), attempt("t/f", "wrong")
    assert weak_topics([wrong] * (MIN_JUDGED - 1)) == {}, "too few say nothing"
    assert weak_topics([wrong] * MIN_JUDGED) == {"t": 0}
    assert weak_topics([right] * MAX_JUDGED + [wrong] * 50) == {}, "long ago"
    assert weak_topics([wrong] * MAX_JUDGED + [right] * 50) == {"t": 0}
    assert weak_topics([right] * 7 + [wrong] * 3) == {}, f"not below {WEAK_BELOW}"
    assert weak_topics([right] * 6 + [wrong] * 4) == {"t": 0.6}
    assert weak_topics([attempt("t/f", "partly right")] * MIN_JUDGED) == {"t": 0}, "not right"


def test_the_weakest_topic_and_its_weakest_family_come_first():
    recent = [
        *[attempt("half/good"), attempt("half/bad", "wrong")] * 3,
        *[attempt("none/some", "wrong")] * 3,
    ]
    known = ["half/bad", "half/good", "half/unseen", "none/some", "fine/one"]
    found = ordered(known, {family: card(family, 5) for family in known}, recent)
    assert families_of(found, "weak") == ["none/some", "half/bad", "half/unseen", "half/good"]
    assert families_of(found, "ahead") == ["fine/one"]


def test_a_family_asked_today_is_not_asked_again_as_weak():
    recent = [attempt("t/today", "wrong", days_ago=0.01), *[attempt("t/f", "wrong")] * 3]
    found = ordered(["t/f", "t/today"], cards(t__f=5, t__today=5), recent)
    assert found == [("t/f", "weak"), ("t/today", "ahead")]
    found = ordered(["t/f", "t/today"], cards(t__f=5, t__today=-1), recent)
    assert found == [("t/today", "due"), ("t/f", "weak")], "but when it is due"


def test_a_new_family_of_a_weak_topic_is_new():
    recent = [attempt("t/f", "wrong")] * 3
    assert weak_families([], recent, leave_out=()) == []
    assert ordered(["t/f", "t/g"], cards(t__f=5), recent) == [("t/f", "weak"), ("t/g", "new")]


# ---- new families

LEVELS = {"a/1": 3, "a/2": 1, "a/3": 2, "b/1": 2, "b/2": 1, "c/1": 3}


def test_topics_take_turns_and_the_easiest_comes_first():
    known: dict[str, Card] = {}
    asked = []
    while len(known) < len(LEVELS):
        found = ordered(list(LEVELS), known, level=LEVELS.__getitem__)
        family = families_of(found, "new")[0]
        known[family] = card(family, 9)
        asked.append(family)
    assert asked == ["a/2", "b/2", "c/1", "a/3", "b/1", "a/1"]


def test_only_one_topic_is_asked_for_its_levels():
    """A level is in the family's file, and reading files takes time."""
    asked: list[str] = []

    def level(family: str) -> int:
        asked.append(family)
        return LEVELS[family]

    ordered(list(LEVELS), {"a/2": card("a/2", 1)}, level=level)
    assert sorted(asked) == ["b/1", "b/2"]
    asked.clear()
    ordered(["a/1"], cards(a__1=1), level=level)
    assert asked == []


# ---- whatever lies in the history

NAMES = st.sampled_from([f"{topic}/{name}" for topic in "abc" for name in "xyz"])


@given(
    st.sets(NAMES, min_size=1),
    st.dictionaries(NAMES, st.integers(-20, 20)),
    st.lists(
        st.tuples(NAMES, st.sampled_from(["right", "wrong", "partly right"]), st.integers(0, 9)),
        max_size=60,
    ),
)
def test_every_family_is_listed_once_and_in_order(families, due, rated):
    known = {family: card(family, days) for family, days in due.items()}
    recent = [attempt(*one) for one in sorted(rated, key=lambda one: one[2])]
    found = ordered(sorted(families), known, recent)
    assert sorted(family for family, _ in found) == sorted(families)
    reasons = [why for _, why in found]
    assert reasons == sorted(reasons, key=["due", "weak", "new", "ahead"].index)
    for family, why in found:
        assert (why == "new") == (family not in known)
        if family in known:
            assert (why == "due") == (known[family].due < milliseconds(NOW + timedelta(hours=4)))


@pytest.mark.parametrize("family", ["gone/from-the-bank"])
def test_what_the_bank_no_longer_has_is_not_asked(family):
    recent = [attempt(family, "wrong")] * 9
    assert ordered(["a/x"], {family: card(family, -3)}, recent) == [("a/x", "new")]
