"""Honest quiz files, from which hostile ones are made."""

import hashlib
import json
from functools import cache
from random import Random
from typing import Any

import msgspec

from quizgen import Bank, load_bank
from quizgen.model.question import Quiz
from quizgen.quiz.file import SCHEMA_VERSION

INSTALLED = 0.15  # the share of files that keep their families
GONE = "gone"  # a topic of no bank
OTHER_VERSION = 999


@cache
def bank() -> Bank:
    """The bank of all built-in families."""
    return load_bank()


@cache
def questions() -> tuple[bytes, ...]:
    """A question of every kind of every family, as JSON."""
    families = [bank().family(name) for name in bank().ids]
    return tuple(
        msgspec.json.encode(family.question(seed))
        for family in families
        for seed in range(len(family.kinds))
    )


def file(chance: Random) -> dict[str, Any]:
    """A quiz file of one to three questions, one in six of them a mock exam."""
    if chance.random() < 1 / 6:
        return exam_file(chance)
    return _file(_quiz(_questions(chance), chance.randrange(100)))


def exam_file(chance: Random) -> dict[str, Any]:
    """The quiz file of a mock exam."""
    quiz = _quiz(_questions(chance), chance.randrange(100))
    parts = sum(len(question["parts"]) for question in quiz["questions"])
    quiz["recipe"]["count"] = parts
    quiz["code"] = f"exam-n{parts}-s{quiz['recipe']['seed']}-3f9a"
    quiz["exam"] = _exam(len(quiz["questions"]), chance)
    return _file(quiz)


def plain_file(number: int) -> dict[str, Any]:
    """The quiz file of one honest question, by its number."""
    return _file(_quiz([json.loads(questions()[number])], number))


def _questions(chance: Random) -> list[Any]:
    """Some honest questions; most of them say that they are of a family that is not installed.

    There is nothing to compare those with, so everything behind the comparison is reached.
    """
    (count,) = chance.choices((1, 2, 3), (7, 2, 1))
    drawn = [json.loads(data) for data in chance.sample(questions(), count)]
    if chance.random() > INSTALLED:
        for question in drawn:
            _take_away(question, chance)
    return drawn


def _quiz(drawn: list[Any], seed: int) -> dict[str, Any]:
    topics = list(dict.fromkeys(question["family"].split("/")[0] for question in drawn))
    count = len(drawn)
    return {
        "recipe": {"topics": topics, "count": count, "seed": seed, "levels": [], "kinds": []},
        "code": f"{'+'.join(topics)}-n{count}-s{seed}-3f9a",
        "questions": drawn,
    }


def _file(quiz: dict[str, Any]) -> dict[str, Any]:
    return {
        "schema_version": SCHEMA_VERSION if "exam" in quiz else 1,
        "generator": "quizgen 0.1.0",
        "digest": digest(json.dumps(quiz)),
        "quiz": quiz,
    }


def digest(quiz: str) -> str:
    """The SHA-256 of a quiz in compact form with sorted keys; empty if this JSON holds none."""
    try:
        whole = msgspec.json.decode(quiz.encode(), type=Quiz)
    except (ValueError, RecursionError):
        return ""
    return hashlib.sha256(msgspec.json.encode(whole, order="deterministic")).hexdigest()


def quiz() -> Quiz:
    """An honest quiz of one question."""
    return msgspec.convert(plain_file(0)["quiz"], Quiz)


def is_installed(family: Any, version: Any) -> bool:
    """Whether a question can be drawn again, and so compared."""
    return family in bank().ids and version == bank().family(family).version


def _take_away(question: dict[str, Any], chance: Random) -> None:
    if chance.random() < 0.5:
        question["version"] = OTHER_VERSION
    else:
        question["family"] = f"{GONE}/{question['family'].split('/')[1]}"


def _exam(count: int, chance: Random) -> dict[str, Any]:
    first = chance.randint(1, count)
    sizes = [first, count - first] if first < count else [count]
    return {
        "title": {"ja": "模擬試験", "en": "Mock exam"},
        "note": {"ja": "比率は $1$ 対 $1$ である。", "en": "The weights are `1` to `1`."},
        "minutes": chance.choice((10, 120)),
        "blueprint": chance.choice(("", "mock.toml")),
        "sections": [{"title": {"ja": "前半", "en": "First"}, "questions": size} for size in sizes],
    }
