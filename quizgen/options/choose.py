"""Which three wrong options stand beside the key.

A mistake changes the key a little. A key among three such changes is therefore the one that is
most like all others, and can be seen. So two mistakes are taken, and beside them what comes out
when both are made together: key, first, second, both. In such a square every option differs from
two others by one mistake and from the third by two, and none is the middle. What is left are
directions (mistakes make code longer and numbers larger): a set is kept with odds against what a
guesser who looks at them thinks of its key, so that in the sets that are kept the key is taken no
more often than any other option.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, combinations, islice
from typing import Any, Protocol, TypeVar

from quizgen.core.draw import Redraw, Stream

T = TypeVar("T")

OPTIONS = 4
WRONG = OPTIONS - 1
SQUARES = 12  # that are looked at
TRIPLES = 12  # single mistakes only, looked at where no square was kept
KEPT = 0.12  # a set is kept with this chance, divided by the chance that its key is guessed


class Pool(Protocol[T]):
    """The key of a part, and what can stand beside it."""

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
    squares = islice(_squares(pool, stream), SQUARES)
    triples = islice(_triples(pool, stream), TRIPLES)
    for wrong in chain(squares, triples):
        chances = pool.chances([pool.key, *wrong])
        if stream.random() * chances[0] < KEPT * sum(chances) and pool.fits(wrong):
            return wrong
    raise Redraw("no set of wrong options hides the key")


def at_random(pool: Pool[T], stream: Stream) -> Sequence[T]:
    """Three single mistakes, whatever they show: in place of `choose`, judges must notice it."""
    for _ in range(100 if len(pool.singles) >= WRONG else 0):
        wrong = stream.some(pool.singles, WRONG)
        if pool.fits(wrong):
            return wrong
    raise Redraw("fewer than three misconceptions give an option of their own")


def _squares(pool: Pool[T], stream: Stream) -> Iterator[Sequence[T]]:
    for one, other in stream.one_by_one(_pairs(len(pool.singles))):
        both = pool.both(one, other)
        if both is not None:
            yield pool.singles[one], pool.singles[other], both


def _triples(pool: Pool[T], stream: Stream) -> Iterator[Sequence[T]]:
    """Single mistakes, with the key at any of the four places in the order of sizes."""
    size = pool.size(pool.key)
    smaller = [option for option in pool.singles if pool.size(option) < size]
    others = [option for option in pool.singles if not pool.size(option) < size]
    places = [k for k in range(OPTIONS) if k <= len(smaller) and WRONG - k <= len(others)]
    while places:
        place = places[stream.below(len(places))]
        yield [*stream.some(smaller, place), *stream.some(others, WRONG - place)]


@cache
def _pairs(count: int) -> list[tuple[int, int]]:
    return list(combinations(range(count), 2))
