"""What is asked next, and which questions may stand on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import cycle, zip_longest
from typing import Any

from msgspec import UNSET

from quizgen.core.blank import bare_code
from quizgen.core.draw import Stream
from quizgen.core.family import Family
from quizgen.core.model import Kind, Listing, Part, Prose, Question

DRAWS = 6  # of a kind, before it is taken to have nothing more to ask


def rounds(groups: Iterable[Sequence[Family]], stream: Stream) -> Iterator[Family]:
    """Endlessly, whose turn it is: in every round each family once, the groups taking turns."""
    shuffled = [stream.shuffled(families) for families in stream.shuffled(list(groups))]
    return cycle([f for turn in zip_longest(*shuffled) for f in turn if f is not None])


class Sheet:
    """The questions so far: none asked twice, none answered by what another one shows."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self._asked: set[Any] = set()
        self._contents: set[Any] = set()
        self._keys: set[str] = set()
        self._listings: set[str] = set()

    def add(self, question: Question) -> None:
        """Takes the question in."""
        self.questions.append(question)
        self._asked.add(asked(question))
        self._contents.add(_content(question))
        self._keys |= _code_keys(question)
        self._listings |= _listings(question)

    def suits(self, question: Question, *, repeat: bool = False) -> bool:
        """Whether it asks something new, and neither it nor what is there shows the other's key.

        With `repeat` it is enough that its numbers are new.
        """
        if _content(question) in self._contents if repeat else asked(question) in self._asked:
            return False
        keys, listings = _code_keys(question), _listings(question)
        if not self._keys.isdisjoint(keys):
            return False  # two sets of options with one key in common tell it
        return not any(key in shown for key in keys for shown in self._listings) and not any(
            key in shown for key in self._keys for shown in listings
        )


class Turns:
    """Draws for a sheet what a family asks when it is its turn: another kind than the last time."""

    def __init__(self, sheet: Sheet, stream: Stream, kinds: Sequence[Kind] = ()) -> None:
        self._sheet = sheet
        self._stream = stream
        self._wanted = kinds
        self._kinds: dict[str, list[Kind]] = {}
        self._exhausted: set[tuple[str, Kind, bool]] = set()

    def next(self, family: Family, *, repeat: bool) -> Question | None:
        """A question of the family that suits the sheet; None if a few draws found none."""
        kinds = self._kinds.get(family.id)
        if kinds is None:
            kinds = self._stream.shuffled(wanted_kinds(family, self._wanted))
        self._kinds[family.id] = [*kinds[1:], kinds[0]]
        for kind in kinds:
            if (family.id, kind, repeat) in self._exhausted:
                continue
            for _ in range(DRAWS):
                number = self._stream.below(100_000)
                question = family.question(number * len(family.kinds) + family.kinds.index(kind))
                if self._sheet.suits(question, repeat=repeat):
                    return question
            self._exhausted.add((family.id, kind, repeat))
        return None


def wanted_kinds(family: Family, kinds: Sequence[Kind]) -> list[Kind]:
    """The kinds of a family that are wanted; all of them if `kinds` is empty."""
    return [kind for kind in family.kinds if not kinds or kind in kinds]


def asked(question: Question) -> Any:
    """What tells two questions of a family apart, apart from their numbers."""
    sizes = {given.name for given in question.given if given.form == "whole"}
    case = tuple(sorted((i for i in question.case.items() if i[0] not in sizes), key=repr))
    return question.family, question.kind, case, tuple(map(_asked_for, question.parts))


def repeats(questions: Iterable[Question]) -> int:
    """How many of the questions ask the same as an earlier one, with other numbers."""
    listed = list(map(asked, questions))
    return len(listed) - len(set(listed))


def _asked_for(part: Part) -> str:
    content = part.options[part.key].content
    if isinstance(content, Listing) and not part.target:
        return content.source
    if part.statements is not UNSET:
        return "\n".join(sorted(text.en for text in part.statements))
    if isinstance(content, Prose) and not part.target:  # which statement is true
        return content.text.en
    return part.target.partition("[")[0]


def _content(question: Question) -> Any:
    return asked(question), question.given


def _code_keys(question: Question) -> set[str]:
    contents = [part.options[part.key].content for part in question.parts if not part.target]
    return {bare_code(c.source) for c in contents if isinstance(c, Listing)}


def _listings(question: Question) -> set[str]:
    return {bare_code(e.source) for e in question.exhibits if isinstance(e, Listing)}
