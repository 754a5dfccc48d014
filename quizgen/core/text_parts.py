"""The wrong options of parts in words or symbols: mistaken results, and false statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from quizgen.core import ball
from quizgen.core.draft import ChoicePart, Content, Statement, StatementsPart
from quizgen.core.draw import Redraw, Stream
from quizgen.core.errors import AuthorError
from quizgen.core.facts import Facts, array_of, cause_of
from quizgen.core.model import Cause, Formula, Mistake, Option, Prose, Text
from quizgen.core.mutants import Mistakes, Wrong
from quizgen.options import choose, tables
from quizgen.options.look import Look
from quizgen.options.plausibility import Guesser
from quizgen.options.texts import of_texts


class Shown(NamedTuple):
    """What is printed of an option, and what leads to it; of the key nothing does."""

    content: Content
    causes: tuple[Cause, ...] = ()
    source: str = ""


class TextPool:
    """A key in words or symbols, and what can stand beside it."""

    form: tables.Form = "texts"
    key: Shown
    singles: Sequence[Shown]
    guesser: Guesser

    def size(self, option: Shown) -> int:
        """How long it is."""
        return len(visible(option.content))

    def both(self, one: int, other: int) -> Shown | None:
        """Two mistakes together; statements do not combine."""
        return None

    def look(self, options: Sequence[Shown]) -> Look:
        """What shows of them beside each other."""
        return of_texts([visible(option.content) for option in options])

    def chances(self, options: Sequence[Shown]) -> Sequence[int]:
        """By how the texts look."""
        return self.guesser.chances(self.look(options))

    def fits(self, wrong: Sequence[Shown]) -> bool:
        """Whether all differ as printed."""
        return len({visible(o.content) for o in (self.key, *wrong)}) == choose.OPTIONS

    def option(self, shown: Shown) -> Option:
        """The option itself."""
        return Option(shown.content, shown.causes)


class ChoicePool(TextPool):
    """The proven result in words or symbols, and those of people who err."""

    def __init__(self, part: ChoicePart, facts: Facts) -> None:
        self._part = part
        self._facts = facts
        self.guesser = tables.guesser(self.form, facts.family, part.name)
        shape, balls = facts.proof(part.output)
        key = tuple(int(b) for b in balls) if shape is None else _whole(balls, part, facts)
        self.key = Shown(part.show(key))
        found: dict[str, tuple[Content, list[Mistakes]]] = {}
        for wrong in facts.singles:
            content = self._content(wrong)
            if content is not None:
                found.setdefault(visible(content), (content, []))[1].append(wrong.mistakes)
        self._mistakes = [causes[0] for _, causes in found.values()]
        self.singles = [Shown(c, tuple(map(cause_of, causes))) for c, causes in found.values()]
        self._found = {visible(shown.content): shown for shown in self.singles}

    def both(self, one: int, other: int) -> Shown | None:
        """Two mistakes together; where a single one comes to the same, that one."""
        mistakes = self._mistakes[one] + self._mistakes[other]
        content = self._content(self._facts.wrong(mistakes))
        if content is None:
            return None
        return self._found.get(visible(content), Shown(content, (cause_of(mistakes),)))

    def _content(self, wrong: Wrong | None) -> Content | None:
        """What mistakes come to, as it is shown; None where that is no option."""
        array = array_of(wrong, self._part.output)
        if array is None or not np.all(np.isfinite(array)):
            return None
        content = self._part.show(tuple(round(v) for v in array.ravel().tolist()))
        return content if visible(content) != visible(self.key.content) else None


class StatementPool(TextPool):
    """One of the true statements, and all that are false."""

    def __init__(self, part: StatementsPart, facts: Facts, stream: Stream) -> None:
        self.guesser = tables.guesser(self.form, facts.family, part.name)
        true, false = [], []
        for statement in part.statements:
            content = Prose(Text(statement.ja, statement.en))
            if _is_true(statement, facts):
                true.append(Shown(content, source=statement.source))
                continue
            if not statement.why_ja or not statement.why_en:
                raise AuthorError(
                    f"{facts.family}: {statement.name!r} is false; say why (ja and en)"
                )
            why = Mistake(statement.name, Text(statement.why_ja, statement.why_en))
            false.append(Shown(content, ((why,),)))
        if not true:
            raise Redraw("no statement is true")
        self.key = true[stream.below(len(true))]
        self.singles = false


def _is_true(statement: Statement, facts: Facts) -> bool:
    """As it says itself, by a source, or as the check proves."""
    if statement.true is None:
        shape, balls = facts.proof(statement.name)
        return shape is None and bool(balls[0])
    if statement.true and not statement.source:
        raise AuthorError(
            f"{facts.family}: {statement.name!r} is said to be true; give its source="
        )
    return statement.true


def _whole(balls: Sequence[Any], part: ChoicePart, facts: Facts) -> tuple[int, ...]:
    numbers = [ball.rounded(b, 0) for b in balls]
    if None in numbers:
        raise AuthorError(f"{facts.family}: {part.output!r} is not whole; ask with numeric()")
    return tuple(int(n or 0) for n in numbers)


def visible(content: Content) -> str:
    """What is printed, in both languages."""
    if isinstance(content, Prose):
        return content.text.ja + content.text.en
    return content.tex if isinstance(content, Formula) else content.source
