"""Which misconception gives a wrong number: first those of the options, then all in the family."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

import numpy as np

from quizgen.authoring.draft import StatementsPart, WrongLinePart
from quizgen.authoring.tex import matrix, number_tex, numbers_in
from quizgen.families.family import Family
from quizgen.grading.arithmetic import Number
from quizgen.model.question import Cause, Formula, Numeric, Option, Part, Text
from quizgen.options.facts import cause_of
from quizgen.options.mutants import Wrong

ROUNDING = Fraction(1, 10**12)  # relative error of a root, or of a 15-digit value
MAX_SEARCHED_SEEDS = 100  # seeds whose statements are searched

Values = Sequence[Number]
Mistaken = Callable[[], Sequence[Wrong]]


class CauseNumbers(NamedTuple):
    """The numbers that a cause leads to."""

    cause: Cause
    values: Sequence[Fraction]


def near(numbers: Values, exact: Sequence[Fraction], tolerance: Fraction) -> bool:
    """Whether every number is within the tolerance of its exact value."""
    return all(
        abs(Fraction(number) - value) <= tolerance + ROUNDING * max(abs(value), tolerance)
        for number, value in zip(numbers, exact, strict=True)
    )


def diagnose(
    part: Part, numeric: Numeric, numbers: Values, exact: Sequence[Fraction], mistaken: Mistaken
) -> tuple[Cause, ...]:
    """The causes that lead to the typed numbers; empty if no known mistake does.

    All single misconceptions that do are returned, in the order of the family; only if there are
    none, two made together in an option. `mistaken` is called only if no single mistake of an
    option explains the numbers.
    """
    tolerance = Fraction(numeric.tolerance)

    def fitting(candidates: Iterable[CauseNumbers]) -> tuple[Cause, ...]:
        return tuple(
            cause
            for cause, values in candidates
            if near(numbers, values, tolerance)
            and not near(values, exact, 2 * tolerance)  # a slip in the last digit explains these
        )

    options = list(_of_options(part, numeric))
    return (
        fitting(candidate for candidate in options if len(candidate.cause) == 1)
        or fitting(_of_family(part, numeric, mistaken))
        or fitting(candidate for candidate in options if len(candidate.cause) > 1)
    )


def _of_options(part: Part, numeric: Numeric) -> Iterator[CauseNumbers]:
    for option in part.options:
        values = option_values(option, numeric.shape)
        if values is not None:
            yield from (CauseNumbers(cause, values) for cause in option.causes)


def option_values(option: Option, shape: tuple[int, ...]) -> list[Fraction] | None:
    """The numbers that an option prints; None unless it prints exactly an array of that shape.

    They are read from the option itself, so that a quiz file can be graded without its bank.
    """
    if not isinstance(option.content, Formula):
        return None
    numbers = numbers_in(option.content.tex)
    if not numbers or matrix(shape, list(map(number_tex, numbers))) != option.content.tex:
        return None
    return [Fraction(number) for number in numbers]


def _of_family(part: Part, numeric: Numeric, mistaken: Mistaken) -> Iterator[CauseNumbers]:
    for wrong in mistaken():
        values = mistaken_values(wrong, part.target, numeric.shape)
        if values is not None:
            yield CauseNumbers(cause_of(wrong.mistakes), values)


def mistaken_values(wrong: Wrong, target: str, shape: tuple[int, ...]) -> list[Fraction] | None:
    """The value of a part's target under a misconception; None if there is none.

    If the mistake changed the shape, entries are found in the same way as for options.
    """
    output, _, index = target.rstrip("]").partition("[")
    try:
        array = np.asarray(wrong.outputs[output], dtype=float)
        if index:
            array = np.asarray(array.item(tuple(map(int, index.split(",")))))
    except (KeyError, IndexError, TypeError, ValueError):  # it fails, or lacks the entry
        return None
    if array.shape != shape or not np.all(np.isfinite(array)):
        return None
    return [Fraction(value) for value in array.ravel().tolist()]


def misconception_text(family: Family, name: str) -> Text | None:
    """What is wrong with a misconception, false statement or right line, by name."""
    for misconception in family.misconceptions:
        if misconception.name == name:
            return misconception.text
    return next((text for known, text in _reasons(family) if known == name and text.ja), None)


def _reasons(family: Family) -> Iterator[tuple[str, Text]]:
    """The reasons of statements and lines, collected over many draws, which may build them."""
    for seed in range(MAX_SEARCHED_SEEDS):
        for parts in family.drawn(seed).draft.parts.values():
            for part in parts:
                if isinstance(part, StatementsPart):
                    for s in part.statements:
                        yield from (
                            (m.name, m.reason) for m in (s.chosen_mistake, s.omitted_mistake)
                        )
                elif isinstance(part, WrongLinePart):
                    yield from ((line.name, line.text) for line in part.right)
