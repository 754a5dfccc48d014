"""The visible features of numbers, and of vectors of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from operator import eq, sub

from quizgen.options.features import Feature, Features

BANDS = 40  # for non-negative numbers, and equally many for negative ones

Units = tuple[int, ...]  # a number or a vector, in units of the last decimal


def of_numbers(options: Sequence[Units]) -> Features:
    """The features of vectors: sums, summed magnitudes, and those of their entries."""
    levels = [sum(numbers) for numbers in options]
    sizes = [2 * sum(map(abs, numbers)) or 1 for numbers in options]  # 0 counts as half a unit
    texts = [[str(abs(number)).rstrip("0") for number in numbers] for numbers in options]
    return Features(
        [
            levels,
            sizes,
            [sum(number < 0 for number in numbers) for numbers in options],
            *_in_pairs(options, levels, sizes, [text[0][:1] for text in texts]),
            *_made_of_others(levels),
            [sum(len(text) for text in row) for row in texts],
            [sum(text.endswith("5") for text in row) for row in texts],
            [sum(map(_zeros, numbers)) for numbers in options],
        ],
        [_band(level, size) for level, size in zip(levels, sizes, strict=True)],
    )


def _in_pairs(
    options: Sequence[Units], levels: Sequence[int], sizes: Sequence[int], first: Sequence[str]
) -> list[Feature]:
    """Features of each number in pairs with every other one."""
    nothing = [0] * len(options)
    nearest, closest = [float("inf")] * len(options), [float("inf")] * len(options)
    apart, away, equal, opposite = [1.0] * len(options), nothing[:], nothing[:], nothing[:]
    simple, smaller, larger, alike, lead = (nothing[:] for _ in range(5))
    for i, j in combinations(range(len(options)), 2):
        low, high = (i, j) if sizes[i] < sizes[j] else (j, i)
        ratio = sizes[high] / sizes[low]
        times = _multiple(sizes[high], sizes[low]) if ratio < 5 else 0
        distance = sum(map(abs, map(sub, options[i], options[j])))
        same = sum(map(eq, options[i], options[j]))
        for option in (i, j):
            nearest[option] = min(nearest[option], ratio)
            closest[option] = min(closest[option], distance)
            apart[option] *= ratio
            away[option] += distance
            equal[option] += same
            simple[option] += times > 0
            alike[option] += (levels[i] < 0) == (levels[j] < 0)
            lead[option] += first[i] == first[j]
            opposite[option] += sizes[i] == sizes[j] and levels[i] == -levels[j]
        smaller[low] += times > 1
        larger[high] += times > 1
    return [nearest, apart, closest, away, equal, opposite, simple, smaller, larger, alike, lead]


def _made_of_others(levels: Sequence[int]) -> tuple[list[int], list[int]]:
    """Whether each sums with another to a third, and how often it lies halfway between two."""
    added, halfway = [0] * len(levels), [0] * len(levels)
    for three in combinations(range(len(levels)), 3):
        low, middle, high = sorted(three, key=levels.__getitem__)
        a, b, c = levels[low], levels[middle], levels[high]
        if -1 <= a + b - c <= 1 or -1 <= b + c - a <= 1 or -1 <= a + c - b <= 1:
            added[low] = added[middle] = added[high] = 1
        if -2 <= a + c - 2 * b <= 2:
            halfway[middle] += 1
    return added, halfway


def _multiple(large: int, small: int) -> int:
    """Whether their ratio is 1, 3/2 or 4/3 (1) or a whole number up to 4 (that), up to rounding."""
    for times in (2, 3, 4):
        if -times - 1 <= large - times * small <= times + 1:
            return times
    close = (
        large - small <= 2 or -5 <= 2 * large - 3 * small <= 5 or -7 <= 3 * large - 4 * small <= 7
    )
    return int(close)


def _zeros(number: int) -> int:
    """The number of trailing zeros."""
    digits = str(number)
    return len(digits) - len(digits.rstrip("0"))


def _band(level: int, size: int) -> int:
    """The nearest power of √2, and the sign."""
    return min((size * size).bit_length(), BANDS) - 1 + (BANDS if level < 0 else 0)
