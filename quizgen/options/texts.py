"""The visible features of code and prose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quizgen.options.features import Features
from quizgen.options.tokens import tokens

OPERATORS = ("+", "-", "*", "/", "**")


def of_texts(texts: Sequence[str]) -> Features:
    """The features of texts: what they consist of, and what they have in common."""
    return _of_texts(tuple(texts))  # the code of a blank is the same in every question


@lru_cache(maxsize=16384)
def _of_texts(texts: tuple[str, ...]) -> Features:
    counts = [_counted(text) for text in texts]
    return Features(
        [
            *_in_common(texts),
            [sum(count <= other for other in counts) - 1 for count in counts],
            [sum(count >= other for other in counts) - 1 for count in counts],
            [len(text) for text in texts],
            [sum(abs(len(text) - len(other)) for other in texts) for text in texts],
            [count.total() for count in counts],
            [len(count) for count in counts],
            *_shared(counts),
            *([count[sign] for count in counts] for sign in ("-", "+", "*", "/", "**", ".", "=")),
            [sum(count[sign] for sign in OPERATORS) for count in counts],
            [count["("] for count in counts],
            [sum(letter.isdecimal() for letter in text) for text in texts],
            *_numbers(counts),
        ],
        [0] * len(texts),
    )


def _in_common(texts: Sequence[str]) -> list[list[int]]:
    """What each shares with the others: tokens (total and maximum), start, end, positions."""
    rows = [
        [_common(text, other) for j, other in enumerate(texts) if j != i]
        for i, text in enumerate(texts)
    ]
    return [
        [sum(common.tokens for common in row) for row in rows],
        [max(common.tokens for common in row) for row in rows],
        [sum(common.start for common in row) for row in rows],
        [sum(common.end for common in row) for row in rows],
        [sum(common.places for common in row) for row in rows],
    ]


def _shared(counts: Sequence[Counter[str]]) -> list[list[int]]:
    """How many tokens of each occur in no other, and how many in all but one."""
    options = Counter(token for count in counts for token in count)
    return [
        [sum(options[token] == others for token in count) for count in counts]
        for others in (1, len(counts) - 1)
    ]


def _numbers(counts: Sequence[Counter[str]]) -> list[list[float]]:
    """The largest number in each, and the count of integers."""
    rows = [[float(token) for token in count if token[0].isdecimal()] for count in counts]
    return [
        [max(row, default=0) for row in rows],
        [sum(number % 1 == 0 for number in row) for row in rows],
    ]


class _Common(NamedTuple):
    """The number of tokens two texts share: anywhere, from the start, from the end, in place."""

    tokens: int
    start: int
    end: int
    places: int


@lru_cache(maxsize=4096)
def _listed(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(text))


@lru_cache(maxsize=4096)
def _counted(text: str) -> Counter[str]:
    return Counter(_listed(text))


@lru_cache(maxsize=16384)
def _common(one: str, other: str) -> _Common:
    a, b = _listed(one), _listed(other)
    same = [x == y for x, y in zip(a, b, strict=False)]
    ends = [x == y for x, y in zip(reversed(a), reversed(b), strict=False)]
    return _Common(
        (_counted(one) & _counted(other)).total(), _leading(same), _leading(ends), sum(same)
    )


def _leading(same: Sequence[bool]) -> int:
    """The number of leading true values."""
    return same.index(False) if False in same else len(same)
