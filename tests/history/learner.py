"""A learner who never was: six weeks of answers in a history, the same ones every time."""

import random
from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace

from quizgen.history.history import History
from quizgen.history.local_time import milliseconds
from quizgen.history.tables import Response
from quizgen.study import schedule

JAPAN = timezone(timedelta(hours=9), "JST")
BEGAN = datetime(2026, 10, 10, 20, 0, tzinfo=JAPAN)
NOW = datetime(2026, 11, 21, 21, 30, tzinfo=JAPAN)
DAYS_OFF = {5, 6, 19, 20, 21, 33}


def question(family: str, seed: int, parts: int = 1):
    """As much of a question as the history looks at."""
    return SimpleNamespace(
        family=family, version=1, seed=seed, parts=[None] * parts, id=f"{family}@1:{seed}"
    )


def answer(
    history: History,
    family: str,
    at: datetime,
    *,
    verdicts: str = "r",
    misconception: str = "",
    seconds: float = 60.0,
    seed: int = 0,
    rating: int | None = None,
    typed: str = "B",
    why: str = "due",
) -> str:
    """A whole question, answered at one moment; `verdicts` has r or w for each part."""
    attempt = history.begin(question(family, seed, len(verdicts)), why, 1, at)
    for label, verdict in zip("あいう", verdicts, strict=False):
        right = verdict == "r"
        named = "" if right else misconception
        verdict = "right" if right else "wrong"
        response = Response(label, milliseconds(at), typed, verdict, named)
        history.respond(attempt.uid, response, seconds / len(verdicts))
    right = verdicts.count("r")
    outcome = "right" if right == len(verdicts) else "partly right" if right else "wrong"
    history.finish(attempt.uid, outcome, at)
    if rating is None:
        rating = schedule.GOOD if outcome == "right" else schedule.AGAIN
    schedule.rate(history, attempt.uid, family, rating)
    return attempt.uid


def six_weeks(history: History, bank, chance: random.Random) -> None:
    """Ten questions or so most evenings; some families hard, some never reached."""
    families = bank.ids[: len(bank.ids) * 5 // 6]
    skill = {family: chance.uniform(0.3, 0.95) for family in families}
    with history.transaction():
        for number in range(43):
            if number in DAYS_OFF:
                continue
            at = BEGAN + timedelta(days=number, minutes=chance.randrange(60))
            known = families[: 3 + number]
            for family in chance.sample(known, min(len(known), chance.randint(3, 14))):
                seconds = chance.uniform(15, 220)
                at += timedelta(seconds=seconds)
                right = chance.random() < skill[family] + number / 200
                names = [m.name for m in bank.family(family).misconceptions] or [""]
                answer(
                    history,
                    family,
                    at,
                    verdicts=chance.choice(["r", "rr"]) if right else chance.choice(["w", "rw"]),
                    misconception=names[0] if chance.random() < 0.6 else "",
                    seconds=seconds,
                    seed=chance.randrange(10**6),
                    typed=chance.choice(["A", "B", "-0.5", "1/3", "1, 2"]),
                )
        for family in families[:3]:
            history.flag(f"{family}@1:{chance.randrange(1000)}", NOW.astimezone(UTC))


def dump(history: History) -> list[str]:
    """Everything that the database holds."""
    return list(history.database._connection.iterdump())
