"""Drawing: every random quantity of a question, from named streams that never change.

Built only on `random.Random(text).random()`, the only sequence Python guarantees to keep. Each
quantity has its own stream, so adding one does not change the others.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from quizgen.model.errors import AuthorError
from quizgen.model.question import Kind

T = TypeVar("T")


class Redraw(Exception):  # noqa: N818 - a request, not an error
    """The draw is unusable (a clash, a rounding boundary, a trivial key): draw again."""


class Stream:
    """A sequence of choices that depends only on its name."""

    def __init__(self, name: str) -> None:
        self.random = random.Random(name).random

    def below(self, n: int) -> int:
        """A whole number from 0 to n - 1."""
        return int(self.random() * n)

    def one_by_one(self, items: Sequence[T]) -> Iterator[T]:
        """The items in random order, drawn lazily."""
        moved: dict[int, int] = {}  # items that are not at their own place
        for place in range(len(items)):
            other = place + self.below(len(items) - place)
            drawn = moved.get(other, other)
            moved[other] = moved.get(place, place)
            yield items[drawn]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """At most `count` distinct items, in random order."""
        return list(islice(self.one_by_one(items), count))

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in random order."""
        pool = list(items)
        for last in range(len(pool) - 1, 0, -1):
            other = self.below(last + 1)
            pool[last], pool[other] = pool[other], pool[last]
        return pool


class Draw:
    """What a family draws its question from. `kind` says which kind of question is wanted.

    Each quantity has a name; AuthorError if one is drawn twice, because both would be the same.
    """

    def __init__(self, stream: str, kind: Kind) -> None:
        self.stream = stream
        self.kind = kind
        self._drawn: set[str] = set()

    def _named(self, name: str) -> Stream:
        if name in self._drawn:
            raise AuthorError(
                f"{name!r} is drawn twice; each quantity of a draft needs its own name"
            )
        self._drawn.add(name)
        return Stream(f"{self.stream}/{name}")

    def integer(self, name: str, low: int, high: int, *, exclude: Sequence[int] = ()) -> int:
        """A whole number from `low` to `high`, both included, none of `exclude`."""
        return self.choice(name, _without(range(low, high + 1), exclude))

    def integers(
        self,
        name: str,
        low: int,
        high: int,
        *,
        shape: int | tuple[int, ...],
        exclude: Sequence[int] = (),
    ) -> NDArray[np.int64]:
        """An array of whole numbers from `low` to `high`, both included, none of `exclude`."""
        pool = _without(range(low, high + 1), exclude)
        stream = self._named(name)
        size = shape if isinstance(shape, int) else int(np.prod(shape))
        return np.array([pool[stream.below(len(pool))] for _ in range(size)]).reshape(shape)

    def choice(self, name: str, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self._named(name).below(len(options))]

    def sample(self, name: str, options: Sequence[T], count: int) -> list[T]:
        """`count` distinct options, in random order."""
        return self._named(name).shuffled(options)[:count]

    def shuffled(self, name: str, items: Sequence[T]) -> list[T]:
        """The items in random order."""
        return self._named(name).shuffled(items)

    def decimal(self, name: str, options: Sequence[str]) -> Fraction:
        """One of the decimals, written as text (``"0.1"``), exactly."""
        return Fraction(self.choice(name, options))

    def require(self, condition: Any, why: str = "") -> None:
        """Draws the question again unless `condition` holds; `why` says what is wrong."""
        if not condition:
            raise Redraw(why)


def _without(numbers: range, exclude: Sequence[int]) -> Sequence[int]:
    return [n for n in numbers if n not in exclude] if exclude else numbers
