"""The wrong options of parts in words or symbols: mistaken results, and false statements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from quizgen.authoring.draft import (
    ChoicePart,
    Content,
    PrintoutPart,
    Statement,
    StatementSetPart,
    StatementsPart,
)
from quizgen.authoring.draw import Redraw, Stream
from quizgen.authoring.python_output import as_printed, is_steady
from quizgen.model.errors import AuthorError
from quizgen.model.question import (
    ITEM_LABELS,
    Cause,
    Formula,
    Listing,
    Mistake,
    Option,
    Part,
    Prose,
    Text,
)
from quizgen.options import choose, guessers
from quizgen.options.facts import Facts, array_of, cause_of
from quizgen.options.features import Features
from quizgen.options.mutants import Mistakes, Wrong
from quizgen.options.numbers import of_numbers
from quizgen.options.plausibility import Guesser
from quizgen.options.texts import of_texts
from quizgen.proof import ball

_LAYOUT = re.compile(r"\\(?:begin|end)\{\w+\}|\\[\\ ,]|[&,()]")  # of a matrix or a list
_WHOLE = re.compile(r"-?\d+")


class TextOption(NamedTuple):
    """What is printed for an option, and its causes; the key has none."""

    content: Content
    causes: tuple[Cause, ...] = ()
    source: str = ""


class TextPool:
    """A key in words or symbols, and its possible wrong options."""

    form: guessers.Form = "texts"
    key: TextOption
    singles: Sequence[TextOption]
    guesser: Guesser

    def size(self, option: TextOption) -> int:
        """The length of the text."""
        return len(visible(option.content))

    def both(self, one: int, other: int) -> TextOption | None:
        """None by default: statements do not combine."""
        return None

    def features(self, options: Sequence[TextOption]) -> Features:
        """The visible features of the options, side by side."""
        return of_texts([visible(option.content) for option in options])

    def guess_weights(self, options: Sequence[TextOption]) -> Sequence[int]:
        """As estimated from the features of the texts."""
        return self.guesser.guess_weights(self.features(options))

    def fits(self, wrong: Sequence[TextOption]) -> bool:
        """Whether all differ as printed."""
        return len({visible(o.content) for o in (self.key, *wrong)}) == choose.OPTIONS

    def option(self, shown: TextOption) -> Option:
        """The option itself."""
        return Option(shown.content, shown.causes)


class ResultPool(TextPool):
    """The proven result as shown, and the results of mistakes."""

    def __init__(self, key: Content, name: str, facts: Facts) -> None:
        self._facts = facts
        self.key = TextOption(key)
        found: dict[str, tuple[Content, list[Mistakes]]] = {}
        for wrong in facts.singles:
            content = self._content(wrong)
            if content is not None:
                found.setdefault(visible(content), (content, []))[1].append(wrong.mistakes)
        self._mistakes = [causes[0] for _, causes in found.values()]
        self.singles = [TextOption(c, tuple(map(cause_of, causes))) for c, causes in found.values()]
        self._found = {visible(shown.content): shown for shown in self.singles}
        self._numbers = _are_rows([shown.content for shown in (self.key, *self.singles)])
        if self._numbers:
            self.form = "vectors"
        self.guesser = guessers.guesser(self.form, facts.family, name)

    def size(self, option: TextOption) -> Any:
        """Rows of numbers by the first that differs, all else by its length."""
        return _row(option.content) if self._numbers else super().size(option)

    def features(self, options: Sequence[TextOption]) -> Features:
        """The visible features of the options; rows of numbers are compared as vectors."""
        if not self._numbers:
            return super().features(options)
        return of_numbers([_row(option.content) or () for option in options])

    def fits(self, wrong: Sequence[TextOption]) -> bool:
        """Whether all differ as printed, and rows of numbers are equally long."""
        lengths = {len(_row(o.content) or ()) for o in (self.key, *wrong)}
        return super().fits(wrong) and not (self._numbers and len(lengths) > 1)

    def both(self, one: int, other: int) -> TextOption | None:
        """Two mistakes together; if a single one gives the same, that one."""
        mistakes = self._mistakes[one] + self._mistakes[other]
        content = self._content(self._facts.wrong(mistakes))
        if content is None:
            return None
        return self._found.get(visible(content), TextOption(content, (cause_of(mistakes),)))

    def _content(self, wrong: Wrong | None) -> Content | None:
        """The result of mistakes, as shown; None if it cannot be an option."""
        content = self._shown(wrong) if wrong is not None else None
        if content is None or visible(content) == visible(self.key.content):
            return None
        return content

    def _shown(self, wrong: Wrong) -> Content | None:
        """The result of mistakes; None if it cannot be shown."""
        raise NotImplementedError


class ChoicePool(ResultPool):
    """The result in words or symbols."""

    def __init__(self, part: ChoicePart, facts: Facts) -> None:
        self._part = part
        shape, balls = facts.proof(part.output)
        key = tuple(int(b) for b in balls) if shape is None else _whole(balls, part, facts)
        super().__init__(part.show(key), part.name, facts)

    def _shown(self, wrong: Wrong) -> Content | None:
        array = array_of(wrong, self._part.output)
        if array is None or not np.all(np.isfinite(array)):
            return None
        return self._part.show(tuple(round(v) for v in array.ravel().tolist()))


class PrintoutPool(ResultPool):
    """The result as Python prints it; code that fails prints the name of its exception."""

    def __init__(self, part: PrintoutPart, facts: Facts) -> None:
        self._output = part.output
        super().__init__(Listing(_proven_printout(part.output, facts)), part.name, facts)

    def _shown(self, wrong: Wrong) -> Content | None:
        if wrong.error:
            return Listing(wrong.error)
        if self._output not in wrong.outputs or not is_steady(wrong.outputs[self._output]):
            return None
        return Listing(as_printed(wrong.outputs[self._output]))


def _proven_printout(output: str, facts: Facts) -> str:
    """The engine's result as printed; Redraw if the check's is printed differently."""
    shape, balls = facts.proof(output)
    result = facts.outputs[output]
    if not is_steady(result):
        raise Redraw("a printed number shows a rounding error, or a 0 with a sign")
    values = np.array([float(ball.nearest(b)) for b in balls]).reshape(shape or ())
    proven = values.astype(np.asarray(result).dtype)
    printed = as_printed(result)
    if as_printed(tuple(proven.tolist()) if isinstance(result, tuple) else proven) != printed:
        raise Redraw("a printed number is too close to a rounding boundary")
    return printed


class StatementPool(TextPool):
    """One of the true statements, and all false ones."""

    def __init__(self, part: StatementsPart, facts: Facts, stream: Stream) -> None:
        self.guesser = guessers.guesser(self.form, facts.family, part.name)
        true, false = [], []
        for statement in part.statements:
            content = Prose(Text(statement.ja, statement.en))
            if _is_true(statement, facts):
                true.append(TextOption(content, source=statement.source))
                continue
            false.append(TextOption(content, ((_why(statement, facts),),)))
        if not true:
            raise Redraw("no statement is true")
        self.key = true[stream.below(len(true))]
        self.singles = false


def statement_set_part(
    part: StatementSetPart, label: str, facts: Facts, position: int, stream: Stream
) -> Part:
    """Two true statements among four, and four pairs in which every statement appears twice.

    So no pair stands out by what it shares with the others. Redraw if the pool does not have two
    of each.
    """
    mixed = stream.shuffled(part.statements)
    true = [s for s in mixed if _is_true(s, facts)][:2]
    false = [s for s in mixed if not _is_true(s, facts)][:2]
    if len(true) < 2 or len(false) < 2:
        raise Redraw("the pool does not have two true and two false statements")
    chosen = stream.shuffled([*true, *false])
    # around a square whose corners are the statements: each side is a pair, the key is one of them
    (a, b), (c, d) = true, false
    options = [
        _pair(chosen, b, c, (_why(c, facts), a.omitted_mistake)),
        _pair(chosen, c, d, (_why(c, facts), _why(d, facts))),
        _pair(chosen, d, a, (_why(d, facts), b.omitted_mistake)),
    ]
    options = stream.shuffled(options)
    options.insert(position, _pair(chosen, a, b))
    return Part(
        label,
        part.ask,
        tuple(options),
        position,
        "",
        source="; ".join(dict.fromkeys(s.source for s in true if s.source)),
        statements=tuple(Text(s.ja, s.en) for s in chosen),
    )


def _pair(
    chosen: Sequence[Statement], one: Statement, other: Statement, cause: Cause = ()
) -> Option:
    """Two of the statements by their labels."""
    labels = [ITEM_LABELS[place] for place, s in enumerate(chosen) if s is one or s is other]
    ja, en = zip(*labels, strict=True)
    return Option(Prose(Text("・".join(ja), ", ".join(en))), (cause,) if cause else ())


def _why(statement: Statement, facts: Facts) -> Mistake:
    """What is wrong with a false statement; AuthorError if that is missing."""
    if not statement.why_ja or not statement.why_en:
        raise AuthorError(f"{facts.family}: {statement.name!r} is false; say why (ja and en)")
    return statement.chosen_mistake


def _is_true(statement: Statement, facts: Facts) -> bool:
    """Whether a statement is true: as declared with its source, or as the check proves."""
    if statement.true is None:
        shape, balls = facts.proof(statement.name)
        return shape is None and bool(balls[0])
    if statement.true and not statement.source:
        raise AuthorError(f"{facts.family}: {statement.name!r} is declared true; give its source=")
    return statement.true


def _whole(balls: Sequence[Any], part: ChoicePart, facts: Facts) -> tuple[int, ...]:
    numbers = [ball.rounded(b, 0) for b in balls]
    if None in numbers:
        raise AuthorError(
            f"{facts.family}: {part.output!r} is not a whole number; ask with numeric()"
        )
    return tuple(int(n or 0) for n in numbers)


def _are_rows(contents: Sequence[Content]) -> bool:
    """Whether all are rows of as many whole numbers; rows of 0 and 1 are truth values instead."""
    rows = [_row(content) or () for content in contents]
    cells = {number for row in rows for number in row}
    return len(set(map(len, rows))) == 1 and not cells <= {0, 1}


@lru_cache(maxsize=4096)
def _row(content: Content) -> tuple[int, ...] | None:
    """The whole numbers that a formula consists of, and nothing else; None of all other content."""
    if not isinstance(content, Formula):
        return None
    cells = _LAYOUT.sub(" ", content.tex).split()
    if not cells or not all(map(_WHOLE.fullmatch, cells)):
        return None
    return tuple(map(int, cells))


def visible(content: Content) -> str:
    """The printed text, in both languages."""
    if isinstance(content, Prose):
        return content.text.ja + content.text.en
    return content.tex if isinstance(content, Formula) else content.source
