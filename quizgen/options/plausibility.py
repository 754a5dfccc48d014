"""How plausible an option looks beside the others to somebody who knows nothing of the subject.

Such a person can only compare: sizes, simple ratios, lengths, what the options have in common. For
every feature the options are ranked, a table gives points for each rank, and an option with one
point more is taken twice as often. The tables are fitted by `tools/fit_plausibility.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from quizgen.options.tokens import tokens

Feature = Sequence[float]  # one value an option; only their order counts
Table = Sequence[Sequence[int]]  # feature → rank, from the lowest → points, in quarters

OPERATORS = ("+", "-", "*", "/", "**")

_STEPS = 12  # equal steps in a quarter of a point, which up to four tied options can share
_POWERS = [round(2 ** (20 + step / (4 * _STEPS))) for step in range(4 * _STEPS)]


class Guesser:
    """Somebody who ranks options by features and gives each rank the points of a table."""

    def __init__(self, table: Table) -> None:
        # feature → first of the tied ranks → number of ties → the share of each in their points
        self._points = [
            [
                [0, *(sum(points[first:end]) * _STEPS // (end - first) for end in ends)]
                for first in range(len(points))
                for ends in [range(first + 1, len(points) + 1)]
            ]
            for points in table
        ]

    def chances(self, features: Sequence[Feature]) -> list[int]:
        """How often each option is taken, in proportion."""
        steps = [0] * len(features[0])
        for values, points in zip(features, self._points, strict=True):
            ordered = sorted(values)
            if ordered[0] == ordered[-1]:
                continue
            for option, value in enumerate(values):
                steps[option] += points[ordered.index(value)][ordered.count(value)]
        least = min(steps)
        return [_power(step - least) for step in steps]


def _power(steps: int) -> int:
    """Two to the power of so many steps, in proportion."""
    doublings, rest = divmod(steps, 4 * _STEPS)
    return _POWERS[rest] << doublings


def of_numbers(numbers: Sequence[int]) -> list[Feature]:
    """What shows of whole numbers (decimals in units of their last digit)."""
    sizes = [2 * abs(number) or 1 for number in numbers]  # 0 counts as half a unit
    simple, alike, added = [0] * len(numbers), [0] * len(numbers), [0] * len(numbers)
    nearest = [float("inf")] * len(numbers)
    for i, j in combinations(range(len(numbers)), 2):
        large, small = (sizes[i], sizes[j]) if sizes[i] > sizes[j] else (sizes[j], sizes[i])
        ratio = large / small
        if ratio < nearest[i]:
            nearest[i] = ratio
        if ratio < nearest[j]:
            nearest[j] = ratio
        if ratio < 5 and _is_simple(large, small):
            simple[i] += 1
            simple[j] += 1
        if (numbers[i] < 0) == (numbers[j] < 0):
            alike[i] += 1
            alike[j] += 1
    for i, j, k in combinations(range(len(numbers)), 3):
        a, b, c = numbers[i], numbers[j], numbers[k]
        if -1 <= a + b - c <= 1 or -1 <= a - b - c <= 1 or -1 <= b - a - c <= 1:
            added[i] = added[j] = added[k] = 1
    zeros = [_zeros(number) for number in numbers]
    return [numbers, sizes, simple, nearest, alike, added, zeros]


def _is_simple(large: int, small: int) -> bool:
    """Whether their ratio is 1, 2, 3, 4, 3/2 or 4/3, up to rounding."""
    return (
        large - small <= 2
        or -3 <= large - 2 * small <= 3
        or -4 <= large - 3 * small <= 4
        or -5 <= large - 4 * small <= 5
        or -5 <= 2 * large - 3 * small <= 5
        or -7 <= 3 * large - 4 * small <= 7
    )


def of_texts(texts: Sequence[str]) -> list[Feature]:
    """What shows of code or prose."""
    counts = [_counted(text) for text in texts]
    shared: list[list[int]] = [[] for _ in texts]
    for i, j in combinations(range(len(texts)), 2):
        both = _shared(texts[i], texts[j])
        shared[i].append(both)
        shared[j].append(both)
    options = Counter(token for count in counts for token in count)
    return [
        [sum(common) for common in shared],
        [max(common) for common in shared],
        [len(text) for text in texts],
        [count.total() for count in counts],
        [sum(options[token] == 1 for token in count) for count in counts],
        [count["-"] for count in counts],
        [sum(count[sign] for sign in OPERATORS) for count in counts],
        [count["("] for count in counts],
    ]


def _zeros(number: int) -> int:
    """How many zeros stand at its end."""
    digits = str(number)
    return len(digits) - len(digits.rstrip("0"))


@lru_cache(maxsize=4096)
def _counted(text: str) -> Counter[str]:
    return Counter(token.text for token in tokens(text))


@lru_cache(maxsize=16384)
def _shared(one: str, other: str) -> int:
    """How many tokens two texts have in common."""
    return (_counted(one) & _counted(other)).total()
