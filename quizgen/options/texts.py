"""What shows of code, and of prose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from quizgen.options.look import Look
from quizgen.options.tokens import tokens

OPERATORS = ("+", "-", "*", "/", "**")


def of_texts(texts: Sequence[str]) -> Look:
    """Texts are compared by what they are built of, and by what they have in common."""
    counts = [_counted(text) for text in texts]
    found: list[list[_Common]] = [[] for _ in texts]
    within, around = [0] * len(texts), [0] * len(texts)
    for i, j in combinations(range(len(texts)), 2):
        common = _common(texts[i], texts[j])
        found[i].append(common)
        found[j].append(common)
        for one, other in ((i, j), (j, i)):
            if counts[one] <= counts[other]:
                within[one] += 1
                around[other] += 1
    numbers = [[float(token) for token in count if token[0].isdecimal()] for count in counts]
    options = Counter(token for count in counts for token in count)
    return Look(
        [
            [sum(common.tokens for common in row) for row in found],
            [max(common.tokens for common in row) for row in found],
            [sum(common.start for common in row) for row in found],
            [sum(common.end for common in row) for row in found],
            [sum(common.places for common in row) for row in found],
            within,
            around,
            [len(text) for text in texts],
            [sum(abs(len(text) - len(other)) for other in texts) for text in texts],
            [count.total() for count in counts],
            [len(count) for count in counts],
            [sum(options[token] == 1 for token in count) for count in counts],
            [sum(options[token] == len(texts) - 1 for token in count) for count in counts],
            *([count[sign] for count in counts] for sign in ("-", "+", "*", "/", "**", ".", "=")),
            [sum(count[sign] for sign in OPERATORS) for count in counts],
            [count["("] for count in counts],
            [sum(letter.isdecimal() for letter in text) for text in texts],
            [max(row, default=0) for row in numbers],
            [sum(number % 1 == 0 for number in row) for row in numbers],
        ],
        [0] * len(texts),
    )


class _Common(NamedTuple):
    """How many tokens two texts have in common: any, from the start, from the end, in place."""

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
    """How many hold before the first that does not."""
    return same.index(False) if False in same else len(same)
