"""What is asked next, and which questions may stand on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle
from typing import Any

from quizgen.core.blank import bare_code
from quizgen.core.draw import Stream
from quizgen.core.family import Family
from quizgen.core.model import Kind, Listing, Question

DRAWS = 4  # in a slot


def slots(
    groups: Iterable[Sequence[Family]], stream: Stream, kinds: Sequence[Kind] = ()
) -> Iterator[tuple[Family, Kind]]:
    """Endlessly, what to ask next: groups take turns, then their families, then the kinds of these.

    `kinds` are those wanted; none means all.
    """
    groups = list(groups)
    turns = [cycle(stream.shuffled(families)) for families in groups]
    kinds_of = {
        family.id: cycle(stream.shuffled(wanted_kinds(family, kinds)))
        for families in groups
        for family in families
    }
    for turn in cycle(stream.shuffled(turns)):
        family = next(turn)
        yield family, next(kinds_of[family.id])


def wanted_kinds(family: Family, kinds: Sequence[Kind]) -> list[Kind]:
    """The kinds of a family that are wanted; all of them if `kinds` is empty."""
    return [kind for kind in family.kinds if not kinds or kind in kinds]


def draws(family: Family, kind: Kind, stream: Stream) -> Iterator[Question]:
    """A few questions of a family and kind, each drawn when it is asked for."""
    for _ in range(DRAWS):
        seed = stream.below(100_000) * len(family.kinds) + family.kinds.index(kind)
        yield family.question(seed)


class Sheet:
    """The questions so far: none asked twice, none answered by what another one shows."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self._contents: set[Any] = set()
        self._keys: set[str] = set()
        self._listings: set[str] = set()

    def add(self, question: Question) -> None:
        """Takes the question in."""
        self.questions.append(question)
        self._contents.add(_content(question))
        self._keys |= _code_keys(question)
        self._listings |= _listings(question)

    def suits(self, question: Question) -> bool:
        """Whether it is new, and neither it nor what is there shows the other's code key."""
        if _content(question) in self._contents:
            return False
        keys, listings = _code_keys(question), _listings(question)
        return not any(key in shown for key in keys for shown in self._listings) and not any(
            key in shown for key in self._keys - keys for shown in listings
        )

    def asks_again(self, question: Question) -> bool:
        """Whether code that it asks for was asked for before."""
        return not self._keys.isdisjoint(_code_keys(question))


def _content(question: Question) -> Any:
    return question.family, question.given, frozenset(part.options for part in question.parts)


def _code_keys(question: Question) -> set[str]:
    contents = [part.options[part.key].content for part in question.parts]
    return {bare_code(c.source) for c in contents if isinstance(c, Listing)}


def _listings(question: Question) -> set[str]:
    return {bare_code(e.source) for e in question.exhibits if isinstance(e, Listing)}
