"""What shows of options that stand side by side, to somebody who knows nothing of the subject.

Such a person can compare them: sizes, simple ratios, lengths, what they have in common. Only ranks
count in that. Of numbers there is one thing more to be seen by itself: about how large each is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Feature = Sequence[float]  # one value an option; only their order counts


class Look(NamedTuple):
    """What shows of options: features to compare them by, and the band that each lies in."""

    features: Sequence[Feature]
    bands: Sequence[int]
