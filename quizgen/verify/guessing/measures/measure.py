"""What can be seen of an option beside the others, as a number: guesses are made by extremes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Whole = NDArray[np.int64]
Seen = TypeVar("Seen")


class Measure(NamedTuple, Generic[Seen]):
    """A number for each of four options, with names for the options that have most and least.

    `too_much` and `too_little` say what an author should do where the key is too often the one
    with most, or with least. A `ranked` measure has an order that a person sees at a glance, so
    that the two in the middle can be told as well.
    """

    of: Callable[[Seen], Any]
    most: str
    least: str
    too_much: str
    too_little: str
    ranked: bool


class Measures(list[Measure[Seen]]):
    """A list of measures; `add` puts a function on it."""

    def add(
        self, most: str, least: str, *, too_much: str, too_little: str, ranked: bool = False
    ) -> Callable[[Callable[[Seen], Any]], Callable[[Seen], Any]]:
        """A decorator."""

        def register(of: Callable[[Seen], Any]) -> Callable[[Seen], Any]:
            self.append(Measure(of, most, least, too_much, too_little, ranked))
            return of

        return register
