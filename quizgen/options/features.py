"""The visible features of options, to somebody who knows nothing about the subject.

Such a person can compare them: sizes, simple ratios, lengths, what they have in common. Only ranks
count for that. Numbers have one more visible feature: their approximate magnitude.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Feature = Sequence[float]  # one value per option; only their order counts


class Features(NamedTuple):
    """The features of a set of options, of which only ranks count, and the band of each option."""

    ranked: Sequence[Feature]
    bands: Sequence[int]
