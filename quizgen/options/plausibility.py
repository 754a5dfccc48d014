"""How plausible an option looks to somebody who knows nothing about the subject.

The options are ranked by every feature, a table gives points for each rank and for each band, and
an option with one more point is taken twice as often.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.options.features import Features

_STEPS = 12  # steps per quarter of a point, so that up to four tied options can share one
_POWERS = [round(2 ** (20 + step / (4 * _STEPS))) for step in range(4 * _STEPS)]


class Table(NamedTuple):
    """Points, in quarters: feature → rank (lowest first) → points; and band → points.

    Bands beyond the end of the table have no points.
    """

    ranks: Sequence[Sequence[int]]
    bands: Sequence[int] = ()


class Guesser:
    """Scores each option by the points of a table for its ranks and its band."""

    def __init__(self, table: Table) -> None:
        # feature → first of the tied ranks → number of ties → each one's share of their points
        self._ranks = [
            [
                [0, *(sum(points[first:end]) * _STEPS // (end - first) for end in ends)]
                for first in range(len(points))
                for ends in [range(first + 1, len(points) + 1)]
            ]
            for points in table.ranks
        ]
        self._bands = dict(enumerate(points * _STEPS for points in table.bands))

    def guess_weights(self, features: Features) -> list[int]:
        """The relative frequency with which each option is taken."""
        steps = [self._bands.get(band, 0) for band in features.bands]
        for values, points in zip(features.ranked, self._ranks, strict=True):
            ordered = sorted(values)
            if ordered[0] == ordered[-1]:
                continue
            for option, value in enumerate(values):
                steps[option] += points[ordered.index(value)][ordered.count(value)]
        least = min(steps)
        return [_power(step - least) for step in steps]


def _power(steps: int) -> int:
    """Two to the power of that many steps, up to a common factor."""
    doublings, rest = divmod(steps, 4 * _STEPS)
    return _POWERS[rest] << doublings
