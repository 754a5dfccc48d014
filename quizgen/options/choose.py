"""Which three wrong options stand beside the key.

A mistake changes the key a little. A key among three such changes is the one that is most like all
the others, and can be seen. So two mistakes are taken, and beside them what comes out when both
are made together: key, first, second, both. In such a square every option differs from two others
by one mistake and from the third by two, and none is in the middle.

What is left are directions: most mistakes make code longer and numbers larger. A die says at which
place the key is to stand in the order of sizes, and squares that put it there are looked at first.
A set that is looked at is kept with odds against its key: the likelier a guesser, who knows nothing
but what options look like, takes the key, the more often the set is passed over.
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
SETS = 8  # of every sort that are looked at
ENOUGH = 4  # squares; with fewer, sets of three single mistakes are looked at too
KEPT: dict[guessers.Form, float] = {  # a set's chance, divided by the chance that its key is taken
    "numbers": 0.05,  # every draw brings other numbers, so it helps to draw again
    "vectors": 0.05,
    "code": 0.12,  # the same code every time: to draw again changes nothing
    "texts": 0.06,
}


class Pool(Protocol[T]):
    """The key of a part, and what can stand beside it."""

    @property
    def form(self) -> guessers.Form:
        """What its options are."""

    @property
    def key(self) -> T:
        """What is right."""

    @property
    def singles(self) -> Sequence[T]:
        """What a single mistake comes to."""

    def size(self, option: T) -> Any:
        """By what the options are put in order: how large a number is, how long a text."""

    def both(self, one: int, other: int) -> T | None:
        """What two of the single mistakes come to together; None if that is no option."""

    def chances(self, options: Sequence[T]) -> Sequence[int]:
        """How often a guesser takes each of these options, in proportion."""

    def fits(self, wrong: Sequence[T]) -> bool:
        """Whether these can stand beside the key: all different, and all wrong."""


def choose(pool: Pool[T], stream: Stream) -> Sequence[T]:
    """Three wrong options; Redraw where the pool has none that hide the key."""
    for wrong in sets(pool, stream):
        chances = pool.chances([pool.key, *wrong])
        if stream.random() * chances[0] < KEPT[pool.form] * sum(chances):
            return wrong
    raise Redraw("no set of wrong options hides the key")


def at_random(pool: Pool[T], stream: Stream) -> Sequence[T]:
    """Three single mistakes, whatever they show: in place of `choose`, judges must notice it."""
    for _ in range(100 if len(pool.singles) >= WRONG else 0):
        wrong = stream.some(pool.singles, WRONG)
        if pool.fits(wrong):
            return wrong
    raise Redraw("fewer than three misconceptions give an option of their own")


def sets(pool: Pool[T], stream: Stream) -> Iterator[Sequence[T]]:
    """Sets in the order in which they are looked at: squares, then, if few, three single mistakes.

    Of both, those come first that put the key at a place drawn at random in the order of sizes.
    """
    place = stream.below(OPTIONS)
    size = pool.size(pool.key)
    smaller = [i for i, option in enumerate(pool.singles) if pool.size(option) < size]
    larger = [i for i, option in enumerate(pool.singles) if not pool.size(option) < size]

    likely = (0, 1, 1, 2)[place]  # how many of the two mistakes then make it smaller
    unlikely = [count for count in range(WRONG) if count != likely]
    pairs = [pair for count in unlikely for pair in _pairs(smaller, larger, count)]
    elsewhere = []
    squares = 0
    for square in islice(_squares(pool, _pairs(smaller, larger, likely), stream), SETS):
        squares += 1
        if sum(pool.size(option) < size for option in square) == place:
            yield square
        else:
            elsewhere.append(square)
    yield from elsewhere
    for square in islice(_squares(pool, pairs, stream), SETS):
        squares += 1
        yield square
    if squares < ENOUGH:
        yield from filter(pool.fits, _threes(pool, smaller, larger, place, stream))


def _threes(
    pool: Pool[T], smaller: Sequence[int], larger: Sequence[int], place: int, stream: Stream
) -> Iterator[Sequence[T]]:
    """Three single mistakes: first those that put the key at the place, then any."""
    if len(smaller) >= place and len(larger) >= WRONG - place:
        for _ in range(SETS):
            at = [*stream.some(smaller, place), *stream.some(larger, WRONG - place)]
            yield [pool.singles[i] for i in at]
    if len(pool.singles) >= WRONG:
        for _ in range(SETS):
            yield stream.some(pool.singles, WRONG)


def _pairs(smaller: Sequence[int], larger: Sequence[int], count: int) -> list[tuple[int, int]]:
    """Pairs of single mistakes of which so many are smaller than the key."""
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
