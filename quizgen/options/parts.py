"""Builds parts with options from drafted ones: keys are proven, wrong options are wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from quizgen.authoring.draft import (
    ChoicePart,
    CodePart,
    NumericPart,
    PartDraft,
    PrintoutPart,
    StatementSetPart,
    WrongLinePart,
)
from quizgen.authoring.draw import Stream
from quizgen.model.question import Option, Part
from quizgen.options import choose
from quizgen.options.code_part import CodePool
from quizgen.options.facts import Facts
from quizgen.options.line_part import LinePool
from quizgen.options.mutants import Mutants
from quizgen.options.numeric import entries_to_ask, numeric_part
from quizgen.options.text_parts import (
    ChoicePool,
    PrintoutPool,
    StatementPool,
    statement_set_part,
    visible,
)

T = TypeVar("T")


class OptionPool(choose.Pool[T], Protocol[T]):
    """A pool that also turns its candidates into options."""

    def option(self, candidate: T) -> Option:
        """The option itself."""


def prepare_part(
    part: PartDraft, label: str, facts: Facts, mutants: Mutants, stream: Stream
) -> Callable[[], Part]:
    """A function that makes the part, with its options in their final order.

    Both steps raise Redraw if the draw is unusable. This first one examines the key alone: trying
    mistakes is most of the work, and waits until the keys of all parts are usable.
    """
    position = stream.below(choose.OPTIONS)
    if isinstance(part, NumericPart):
        entries = entries_to_ask(part, facts, stream)
        return lambda: numeric_part(part, entries, label, facts, position, stream)

    def built(
        pool: OptionPool[T],
        target: str = "",
        source: str = "",
        order: Callable[[T], str] | None = None,
    ) -> Part:
        shown = stream.shuffled(choose.choose(pool, stream))
        shown.insert(position, pool.key)
        if order is not None:
            shown.sort(key=order)
        options = tuple(map(pool.option, shown))
        return Part(label, part.ask, options, shown.index(pool.key), target, source=source)

    if isinstance(part, CodePart):
        return lambda: built(CodePool(part, label, facts, mutants))
    if isinstance(part, ChoicePart):
        order = (lambda shown: visible(shown.content)) if part.ordered else None
        return lambda: built(ChoicePool(part, facts), part.output, order=order)
    if isinstance(part, WrongLinePart):
        return lambda: built(LinePool(part, facts))
    if isinstance(part, PrintoutPart):
        return lambda: built(PrintoutPool(part, facts), part.output)
    if isinstance(part, StatementSetPart):
        return lambda: statement_set_part(part, label, facts, position, stream)
    pool = StatementPool(part, facts, stream)
    return lambda: built(pool, source=pool.key.source)
