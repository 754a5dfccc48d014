"""Chooses three wrong options for a key.

A mistake changes the key a little. A key among three such changes is the option most similar to the
others, and can be recognized. So two mistakes are taken, together with the result of making both:
key, first, second, both. In such a square every option differs from two others by one mistake and
from the third by two, and none is in the middle.

What remains is direction: most mistakes make code longer and numbers larger. So the rank of the key
by size is drawn at random, and squares that put it there are tried first. A set is then accepted
by rejection sampling: the likelier a guesser, who knows only what the options look like, takes the
key, the more often the set is rejected.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product
from typing import Any, Protocol, TypeVar

from quizgen.authoring.draw import Redraw, Stream
from quizgen.options import guessers

T = TypeVar("T")

OPTIONS = 4
WRONG = OPTIONS - 1
MAX_SETS = 8  # tried of each sort
MIN_SQUARES = 4  # with fewer, sets of three single mistakes are tried too
ACCEPTANCE: dict[guessers.Form, float] = {  # P(a set is kept) × P(its key is guessed)
    "numbers": 0.03,  # every draw has different numbers, so drawing again helps
    "vectors": 0.03,
    "code": 0.12,  # the code is the same every time, so drawing again does not help
    "texts": 0.06,
}


class Pool(Protocol[T]):
    """The key of a part, and its possible wrong options."""

    @property
    def form(self) -> guessers.Form:
        """The form of its options."""

    @property
    def key(self) -> T:
        """The right option."""

    @property
    def singles(self) -> Sequence[T]:
        """The results of single mistakes."""

    def size(self, option: T) -> Any:
        """The sort key of the options: the size of a number, the length of a text."""

    def both(self, one: int, other: int) -> T | None:
        """The result of two single mistakes together; None if it cannot be an option."""

    def guess_weights(self, options: Sequence[T]) -> Sequence[int]:
        """The relative probability that a guesser takes each of these options."""

    def fits(self, wrong: Sequence[T]) -> bool:
        """Whether these can accompany the key: all different, and all wrong."""


def choose(pool: Pool[T], stream: Stream) -> Sequence[T]:
    """Three wrong options; Redraw if no set from the pool hides the key."""
    for wrong in sets(pool, stream):
        weights = pool.guess_weights([pool.key, *wrong])
        if stream.random() * weights[0] < ACCEPTANCE[pool.form] * sum(weights):
            return wrong
    raise Redraw("no set of wrong options hides the key")


def at_random(pool: Pool[T], stream: Stream) -> Sequence[T]:
    """Three single mistakes at random: used in place of `choose`, the judge must notice it."""
    for _ in range(100 if len(pool.singles) >= WRONG else 0):
        wrong = stream.some(pool.singles, WRONG)
        if pool.fits(wrong):
            return wrong
    raise Redraw("fewer than three misconceptions give an option of their own")


def sets(pool: Pool[T], stream: Stream) -> Iterator[Sequence[T]]:
    """Sets in the order in which they are tried: squares, then, if few, three single mistakes.

    Within each sort, sets that give the key a randomly drawn rank by size come first.
    """
    rank = stream.below(OPTIONS)
    size = pool.size(pool.key)
    smaller = [i for i, option in enumerate(pool.singles) if pool.size(option) < size]
    larger = [i for i, option in enumerate(pool.singles) if not pool.size(option) < size]

    likely = (0, 1, 1, 2)[rank]  # how many of the two mistakes then make it smaller
    unlikely = [count for count in range(WRONG) if count != likely]
    pairs = [pair for count in unlikely for pair in _pairs(smaller, larger, count)]
    elsewhere = []
    squares = 0
    for square in islice(_squares(pool, _pairs(smaller, larger, likely), stream), MAX_SETS):
        squares += 1
        if sum(pool.size(option) < size for option in square) == rank:
            yield square
        else:
            elsewhere.append(square)
    yield from elsewhere
    for square in islice(_squares(pool, pairs, stream), MAX_SETS):
        squares += 1
        yield square
    if squares < MIN_SQUARES:
        yield from filter(pool.fits, _threes(pool, smaller, larger, rank, stream))


def _threes(
    pool: Pool[T], smaller: Sequence[int], larger: Sequence[int], rank: int, stream: Stream
) -> Iterator[Sequence[T]]:
    """Three single mistakes: first those that give the key this rank, then any."""
    if len(smaller) >= rank and len(larger) >= WRONG - rank:
        for _ in range(MAX_SETS):
            at = [*stream.some(smaller, rank), *stream.some(larger, WRONG - rank)]
            yield [pool.singles[i] for i in at]
    if len(pool.singles) >= WRONG:
        for _ in range(MAX_SETS):
            yield stream.some(pool.singles, WRONG)


def _pairs(smaller: Sequence[int], larger: Sequence[int], count: int) -> list[tuple[int, int]]:
    """Pairs of single mistakes, the given number of which are smaller than the key."""
    if count == 1:
        return list(product(smaller, larger))
    return list(combinations(smaller if count else larger, 2))


def _squares(
    pool: Pool[T], pairs: Sequence[tuple[int, int]], stream: Stream
) -> Iterator[Sequence[T]]:
    for one, other in stream.one_by_one(pairs):
        both = pool.both(one, other)
        if both is not None and pool.fits(square := (pool.singles[one], pool.singles[other], both)):
            yield square
