"""What a learner or a strategy reaches over many parts, and whether that is too much."""

from __future__ import annotations

from typing import NamedTuple


class Rate(NamedTuple):
    """A mean rate of hits over parts; it fails above `limit`.

    `places` are the shares of the key at first to last place in a learner's order.
    """

    who: str
    where: str
    rate: float
    standard_error: float
    parts: int
    limit: float
    places: tuple[float, ...]
    advice: str

    @property
    def fails(self) -> bool:
        """Whether this is more than may be guessed."""
        return self.rate > self.limit

    @property
    def summary(self) -> str:
        """What was reached, in a line."""
        found = f"{self.where}: {self.who} finds the key in {self.rate:.1%}"
        return f"{found} (± {self.standard_error:.1%}, {self.parts} parts, limit {self.limit:.0%})"

    def __str__(self) -> str:
        return f"{self.summary}: {self.advice}"
