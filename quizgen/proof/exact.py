"""Exact values: computations use exactly what is printed, to the last digit."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from quizgen.model.decimals import exact_decimal
from quizgen.model.errors import AuthorError
from quizgen.model.question import Given

Number = int | Fraction
Form = Literal["plain", "ln", "whole", "plotted"]
MAX_DECIMALS = 10  # a number that needs more is printed as a fraction


class Exact:
    """An array (or scalar, shape ``()``) of exact numbers n, or of ln n with ``form="ln"``."""

    __slots__ = ("form", "numbers", "shape")

    def __init__(self, shape: tuple[int, ...], numbers: tuple[Number, ...], form: Form = "plain"):
        self.shape = shape
        self.numbers = numbers
        self.form = form

    @classmethod
    def of(cls, value: Any, form: Form = "plain") -> Exact:
        """From integers, fractions, or (nested lists or arrays of) them; never floats."""
        if isinstance(value, Exact):
            return value
        if isinstance(value, (int, Fraction)):
            return cls((), (_plain(value),), form)
        array = np.asarray(value)
        if array.dtype.kind == "f":
            raise AuthorError("a given is a float; give int or Fraction, a float hides digits")
        return cls(array.shape, tuple(map(_plain, array.ravel().tolist())), form)

    @classmethod
    def read(cls, given: Given) -> Exact:
        """From the printed form."""
        return cls(given.shape, tuple(_plain(Fraction(n)) for n in given.numbers), given.form)

    def printed(self, name: str, symbol: str) -> Given:
        """The form in which the learner sees the value."""
        return Given(name, symbol, self.shape, tuple(map(decimal_text, self.numbers)), self.form)

    def written(self) -> Any:
        """The printed numbers as Python values: integers stay integers, arrays are new."""
        if self.form == "ln" or any(isinstance(n, Fraction) for n in self.numbers):
            values = self.floats()
            return values.copy() if self.shape else values
        return np.array(self.numbers).reshape(self.shape) if self.shape else self.numbers[0]

    def floats(self) -> Any:
        """The nearest float64 array, read-only (a Python float if scalar)."""
        values: list[float] = [float(n) for n in self.numbers]
        if self.form == "ln":
            values = np.log(values).tolist()
        if not self.shape:
            return values[0]
        array: NDArray[np.float64] = np.array(values).reshape(self.shape)
        array.flags.writeable = False
        return array


def _plain(number: Any) -> Number:
    """Integers as int, everything else as Fraction."""
    if type(number) is int:
        return number
    if isinstance(number, (bool, np.integer)):
        return int(number)
    if isinstance(number, Fraction):
        return number.numerator if number.denominator == 1 else number
    raise AuthorError(f"a given contains {number!r}; give int or Fraction, a float hides digits")


def decimal_text(number: Number) -> str:
    """``1``, ``-0.25`` or, if no decimal with `MAX_DECIMALS` digits is exact, ``1/3``."""
    return exact_decimal(number, MAX_DECIMALS) or str(number)
