"""A measure of an option compared with the others: strategies pick its extremes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Whole = NDArray[np.int64]
Seen = TypeVar("Seen")


class Measure(NamedTuple, Generic[Seen]):
    """A number for each of four options, with names for the options with the most and the least.

    `too_much` and `too_little` say what an author should do if the key is too often the one with
    the most, or the least. For a `ranked` measure a person sees the whole order at a glance, so
    the two in the middle can be picked as well.
    """

    of: Callable[[Seen], Any]
    most: str
    least: str
    too_much: str
    too_little: str
    ranked: bool


class Measures(list[Measure[Seen]]):
    """A list of measures; `add` registers a function."""

    def add(
        self, most: str, least: str, *, too_much: str, too_little: str, ranked: bool = False
    ) -> Callable[[Callable[[Seen], Any]], Callable[[Seen], Any]]:
        """A decorator."""

        def register(of: Callable[[Seen], Any]) -> Callable[[Seen], Any]:
            self.append(Measure(of, most, least, too_much, too_little, ranked))
            return of

        return register
