"""Four numbers, or vectors of numbers, offered side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quizgen.verify.guessing.measures.measure import Array
from quizgen.verify.guessing.offers import CHOICES, numbers_in

Relation = NDArray[np.bool_]  # [question, i, j]: holds between option i and option j

EXACT = 1e-9
ROUNDED_FROM = 3  # printed decimals; numbers with fewer are considered exact
OTHERS = ~np.eye(CHOICES, dtype=bool)


class Numbers:
    """Many offers of four numbers, every option a vector of one length, mostly 1.

    Shapes: `values` (N, 4, K); `level` (their sum) and `size` (sum of magnitudes) (N, 4).
    """

    def __init__(self, texts: Sequence[tuple[str, ...]]) -> None:
        self.strings = [[numbers_in(text) for text in four] for four in texts]
        self.values: Array = np.array(
            [[[float(Fraction(s)) for s in row] for row in four] for four in self.strings]
        )
        self.level: Array = self.values.sum(axis=2)
        self.size: Array = np.abs(self.values).sum(axis=2)
        decimals = [max(_decimals(s) for row in four for s in row) for four in self.strings]
        self.unit = np.array([0.1**d if d >= ROUNDED_FROM else 0.0 for d in decimals])

    def equal(self, one: Array, other: Array, units: float = 1.0) -> Relation:
        """Whether values agree, as far as a reader can tell after rounding; (N, ...) both."""
        unit = self.unit.reshape(-1, *(1,) * (one.ndim - 1))
        tolerance = np.minimum(units * unit, 0.02 * np.abs(other)) + EXACT
        return np.asarray(np.abs(one - other) <= tolerance)

    def times(self, *ratios: float) -> Relation:
        """[question, i, j]: option j, not zero, is one of these multiples of option i."""
        values = self.values[:, None]
        found = np.zeros((len(values), CHOICES, CHOICES), dtype=bool)
        for ratio in ratios:
            units = 0.6 + 0.6 * abs(ratio)
            found |= self.equal(ratio * self.values[:, :, None], values, units).all(axis=3)
        return np.asarray(found & (self.size[:, None] > EXACT) & OTHERS)

    def count(self, truth: NDArray[np.bool_]) -> Array:
        """The number of entries of each option for which `truth` (N, 4, K) holds."""
        return np.asarray(truth.sum(axis=2), float)

    def printed(self, count: Callable[[str], float]) -> Array:
        """A count in the printed numbers of each option, summed, (N, 4)."""
        return np.array([[sum(map(count, row)) for row in four] for four in self.strings], float)


def _decimals(text: str) -> int:
    return len(text.partition(".")[2])


def in_relation(relation: NDArray[Any]) -> Array:
    """The number of options in a relation (N, 4, 4) to each, (N, 4)."""
    return np.asarray(relation.sum(axis=2), float)
