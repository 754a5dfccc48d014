"""Which question comes next, and which questions may appear on one sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle, zip_longest
from typing import Any, NamedTuple

from msgspec import UNSET

from quizgen.authoring.blank import without_spaces
from quizgen.authoring.draft import CodePart, StatementSetPart, StatementsPart, WrongLinePart
from quizgen.authoring.draw import Stream
from quizgen.families.family import Family, listing_of, with_labels
from quizgen.model.question import Kind, Listing, Part, Prose, Question
from quizgen.options.code_part import printed
from quizgen.options.line_part import fault_of, line_text

MAX_DRAWS = 6  # per kind, before it is considered exhausted


def round_robin(groups: Iterable[Sequence[Family]], stream: Stream) -> Iterator[Family]:
    """Endless turns: in every round each family once, alternating between groups."""
    shuffled = [stream.shuffled(families) for families in stream.shuffled(list(groups))]
    return cycle([f for turn in zip_longest(*shuffled) for f in turn if f is not None])


class Outline(NamedTuple):
    """What a question asks, and the code that it shows and asks for."""

    asked: Any  # distinguishes two questions of a family other than by their numbers
    keys: frozenset[str]
    listings: frozenset[str]


class Sheet:
    """The questions so far: none asked twice, none answered by another one."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self._asked: set[Any] = set()
        self._contents: set[Any] = set()
        self._keys: set[str] = set()
        self._listings: set[str] = set()

    def add(self, question: Question) -> None:
        """Adds the question."""
        asked, keys, listings = outline(question)
        self.questions.append(question)
        self._asked.add(asked)
        self._contents.add((asked, question.given))
        self._keys |= keys
        self._listings |= listings

    def accepts(self, question: Question, *, repeat: bool = False) -> bool:
        """Whether it asks something new, and neither it nor the sheet shows the other's key.

        With `repeat`, new numbers are enough.
        """
        found = outline(question)
        new = not repeat or (found.asked, question.given) not in self._contents
        return new and self.may_accept(found, repeat=repeat)

    def may_accept(self, outline: Outline, *, repeat: bool = False) -> bool:
        """Whether a question of this outline may suit; with `repeat`, repeated ones may."""
        asked, keys, listings = outline
        if not repeat and asked in self._asked:
            return False
        if not self._keys.isdisjoint(keys):
            return False  # two sets of options with one key in common give it away
        return not any(key in shown for key in keys for shown in self._listings) and not any(
            key in shown for key in self._keys for shown in listings
        )


class Turns:
    """Draws a family's question for a sheet when its turn comes, changing the kind each time."""

    def __init__(self, sheet: Sheet, stream: Stream, kinds: Sequence[Kind] = ()) -> None:
        self._sheet = sheet
        self._stream = stream
        self._wanted = kinds
        self._kinds: dict[str, list[Kind]] = {}
        self._exhausted: set[tuple[str, Kind, bool]] = set()

    def next(self, family: Family, *, repeat: bool) -> Question | None:
        """A question of the family that suits the sheet; None if a few draws find none."""
        kinds = self._kinds.get(family.id)
        if kinds is None:
            kinds = self._stream.shuffled(wanted_kinds(family, self._wanted))
        self._kinds[family.id] = [*kinds[1:], kinds[0]]
        for kind in kinds:
            if (family.id, kind, repeat) in self._exhausted:
                continue
            for _ in range(MAX_DRAWS):
                number = self._stream.below(100_000)
                seed = number * len(family.kinds) + family.kinds.index(kind)
                drafted = drafted_outline(family, seed)
                if drafted and not self._sheet.may_accept(drafted, repeat=repeat):
                    continue
                question = family.question(seed)
                if self._sheet.accepts(question, repeat=repeat):
                    return question
            self._exhausted.add((family.id, kind, repeat))
        return None


def wanted_kinds(family: Family, kinds: Sequence[Kind]) -> list[Kind]:
    """The requested kinds that a family has; all of its kinds if `kinds` is empty."""
    return [kind for kind in family.kinds if not kinds or kind in kinds]


def outline(question: Question) -> Outline:
    """The outline of a question."""
    keys = [part.options[part.key].content for part in question.parts]
    sizes = {given.name for given in question.given if given.form == "whole"}
    case = {name: value for name, value in question.case.items() if name not in sizes}
    return Outline(
        _asked(question.family, question.kind, case, map(_asked_for, question.parts)),
        _bare(key.source for key in keys if isinstance(key, Listing)),
        _bare(e.source for e in question.exhibits if isinstance(e, Listing)),
    )


def drafted_outline(family: Family, seed: int) -> Outline | None:
    """The outline of the question of `seed`, from its first draft: nothing is computed.

    None if that draft would be drawn again, if it asks for a statement, which is chosen later, or
    if it shows a script.
    """
    draft, kind = family.first_draft(seed), family.kind_of(seed)
    if draft is None or draft.script is not None:
        return None
    asked: list[str] = []
    keys: list[str] = []
    shown = [listing_of(draft, kind)] if kind in draft.parts else []
    for label, part in with_labels(draft.parts.get(kind, ())):
        if isinstance(part, StatementsPart | StatementSetPart):
            return None
        if isinstance(part, CodePart):
            keys.append(printed(part, label))
            asked.append(keys[-1])
        elif isinstance(part, WrongLinePart):
            fault = fault_of(part, family.mistakes_of(kind))
            shown.append(fault.source)
            asked.append(line_text(fault.line).en)
        else:
            asked.append(part.output)
    return Outline(
        _asked(family.id, kind, draft.case, asked), _bare(keys), _bare(filter(None, shown))
    )


def _asked(family: str, kind: Kind, case: Mapping[str, Any], parts: Iterable[str]) -> Any:
    return family, kind, tuple(sorted(case.items(), key=repr)), tuple(parts)


def _asked_for(part: Part) -> str:
    content = part.options[part.key].content
    if isinstance(content, Listing) and not part.target:
        return content.source
    if part.statements is not UNSET:
        return "\n".join(sorted(text.en for text in part.statements))
    if isinstance(content, Prose) and not part.target:  # which statement is true
        return content.text.en
    return part.target.partition("[")[0]


def _bare(sources: Iterable[str]) -> frozenset[str]:
    return frozenset(map(without_spaces, sources))


def repeats(questions: Iterable[Question]) -> int:
    """How many of the questions repeat an earlier one with different numbers."""
    listed = [outline(question).asked for question in questions]
    return len(listed) - len(set(listed))
