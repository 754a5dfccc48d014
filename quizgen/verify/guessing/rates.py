"""The hit rate of a learner or a strategy over many parts, and whether it is too high."""

from __future__ import annotations

from typing import NamedTuple


class Rate(NamedTuple):
    """A mean hit rate over parts; it fails above `limit`.

    `places` are the shares of keys that a learner ranks first to last.
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
        """Whether the rate is above the limit."""
        return self.rate > self.limit

    @property
    def summary(self) -> str:
        """The result in one line."""
        found = f"{self.where}: {self.who} finds the key in {self.rate:.1%}"
        return f"{found} (± {self.standard_error:.1%}, {self.parts} parts, limit {self.limit:.0%})"

    def __str__(self) -> str:
        return f"{self.summary}: {self.advice}"
