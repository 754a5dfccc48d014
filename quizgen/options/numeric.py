"""Numeric parts: a proven, certainly rounded key among the numbers that misconceptions give."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np

from quizgen.authoring.draft import NumericPart
from quizgen.authoring.draw import Redraw, Stream
from quizgen.authoring.tex import matrix, number_tex
from quizgen.model.decimals import decimal
from quizgen.model.errors import AuthorError
from quizgen.model.question import Cause, Formula, Numeric, Option, Part
from quizgen.options import choose, guessers
from quizgen.options.facts import Facts, cause_of
from quizgen.options.features import Features
from quizgen.options.mutants import Mistakes, Wrong
from quizgen.options.numbers import of_numbers
from quizgen.proof import ball

KEY_DISTANCE_DIVISOR = 100  # options within a hundredth of the key are indistinguishable from it
MAX_MAGNITUDE = 1e12  # in units of the last decimal
MIN_DISTANCE = 3  # units between options when a rounded value can be typed

MAX_DENOMINATOR = 10_000  # the largest assumed for a mistaken value
FRACTION_TOLERANCE = 1e-9  # relative; a float closer than this to a fraction is taken to be it

Unit = int | Fraction  # a number in units of the last decimal; exact for fractions
Units = tuple[Unit, ...]
Index = tuple[int, ...] | None  # of the entry that is asked for; None for the whole output


class Number(NamedTuple):
    """The key, or a number that one or more mistakes, each on its own, lead to."""

    units: Units
    causes: tuple[Mistakes, ...]


class Asked(NamedTuple):
    """An entry that can be asked for, its proven shape and its key."""

    at: Index
    shape: tuple[int, ...]
    key: Units
    exact: bool


def entries_to_ask(part: NumericPart, facts: Facts, stream: Stream) -> list[Asked]:
    """The entries of a part with a usable key, in random order; Redraw if there is none."""
    found = []
    refusal = Redraw("the part has no entry to ask for")
    for index in stream.shuffled(part.indices):
        try:
            found.append(_asked(part, index, facts))
        except Redraw as redraw:
            refusal = redraw
    if not found:
        raise refusal
    return found


def numeric_part(
    part: NumericPart,
    entries: Sequence[Asked],
    label: str,
    facts: Facts,
    position: int,
    stream: Stream,
) -> Part:
    """Asks for the first of the entries that has wrong options; Redraw if none has."""
    refusal = Redraw("the part has no entry to ask for")
    for entry in entries:
        pool = NumberPool(part, entry, facts)
        try:
            wrong = choose.choose(pool, stream)
        except Redraw as redraw:
            refusal = redraw
            continue
        options = stream.shuffled(wrong)
        options.insert(position, pool.key)
        decimals = part.decimals
        shown = decimals
        if entry.exact and not part.fraction:
            shown = _needed([o.units for o in options], decimals)
        return Part(
            label,
            part.ask_for(entry.at),
            tuple(_option(o, entry.shape, part, shown) for o in options),
            position,
            part.output + _index_text(entry.at),
            Numeric(
                shape=entry.shape,
                numbers=tuple(_printed(k, part, shown) for k in entry.key),
                decimals=decimals,
                tolerance=tolerance_of(decimals),
            ),
        )
    raise refusal


def tolerance_of(decimals: int) -> str:
    """Half a unit of the last digit: accepts whatever rounds to the key, but no neighbour."""
    return f"0.{'0' * decimals}5" if decimals else "0"


class NumberPool:
    """The key of an entry, and the values that mistakes give for it."""

    def __init__(self, part: NumericPart, entry: Asked, facts: Facts) -> None:
        self._part = part
        self._entry = entry
        self._facts = facts
        self._apart = MIN_DISTANCE if part.decimals else 1
        self._far = max(
            self._apart, int(max(max(k, -k) for k in entry.key)) // KEY_DISTANCE_DIVISOR + 1
        )
        self.key = Number(entry.key, ())
        self.form: guessers.Form = "numbers" if len(entry.key) == 1 else "vectors"
        self.guesser = guessers.guesser(self.form, facts.family, part.name)
        found: dict[Units, list[Mistakes]] = {}
        for wrong in facts.singles:
            units = self._units(wrong)
            if units is not None:
                found.setdefault(units, []).append(wrong.mistakes)
        self.singles = [Number(units, tuple(causes)) for units, causes in found.items()]
        self._found = {number.units: number for number in self.singles}

    def size(self, option: Number) -> Units:
        """Numbers by value, vectors by the first entry that differs."""
        return option.units

    def both(self, one: int, other: int) -> Number | None:
        """Two mistakes together; if a single one gives the same, that one."""
        first, second = self.singles[one], self.singles[other]
        mistakes = (first.causes[0][0], second.causes[0][0])
        units = self._units(self._facts.wrong(mistakes))
        if units is None:
            return None
        return self._found.get(units) or Number(units, (mistakes,))

    def features(self, options: Sequence[Number]) -> Features:
        """The visible features of the options, side by side."""
        return of_numbers([tuple(map(round, option.units)) for option in options])

    def guess_weights(self, options: Sequence[Number]) -> Sequence[int]:
        """As estimated from the features of the numbers."""
        return self.guesser.guess_weights(self.features(options))

    def fits(self, wrong: Sequence[Number]) -> bool:
        """Whether no two of them could be taken for the same number."""
        return all(
            _differ(one.units, other.units, self._apart) for one, other in combinations(wrong, 2)
        )

    def _units(self, wrong: Wrong | None) -> Units | None:
        """The value that mistakes give; None if it cannot accompany the key."""
        if wrong is None or self._part.output not in wrong.outputs:
            return None
        found: list[Unit] = []
        for value in _values(wrong.outputs[self._part.output], self._entry):
            unit = _units(value, self._part)
            if unit is None:
                return None
            found.append(unit)
        return tuple(found) if found and _differ(found, self.key.units, self._far) else None


def _differ(one: Sequence[Unit], other: Units, apart: int) -> bool:
    """Whether any of their entries are at least that many units apart."""
    return any(not -apart < a - b < apart for a, b in zip(one, other, strict=True))


def _asked(part: NumericPart, index: Index, facts: Facts) -> Asked:
    shape, balls = facts.proof(part.output)
    if shape is None:
        raise AuthorError(f"{facts.family}: {part.output!r} is a truth value; ask with choice()")
    if index is not None:
        flat = _flat(index, shape)
        shape, balls = (), balls[flat : flat + 1]
    key = _key(part, shape, balls, facts)
    if _is_given(key, part, index, facts):
        raise Redraw("the key is an unchanged given")
    return Asked(index, shape, key, all(ball.radius(b) == 0.0 for b in balls))


def _key(part: NumericPart, shape: tuple[int, ...], balls: Sequence[Any], facts: Facts) -> Units:
    """The key, rounded unless it is a fraction.

    Redraw if rounding is not certain, or if 0 or 1 would be right.
    """
    rounded = [ball.rounded(b, part.decimals) for b in balls]
    key = tuple(k for k in rounded if k is not None)
    if len(key) < len(rounded):
        if part.decimals == 0:
            raise AuthorError(
                f"{facts.family}: {part.output!r} is not a whole number; give decimals="
            )
        raise Redraw("a value is too close to a rounding boundary")
    one = 10**part.decimals
    margin = 0 if part.decimals == 0 else 1
    if not shape and (-margin <= key[0] <= margin or -margin <= key[0] - one <= margin):
        raise Redraw("the key is 0 or 1")
    if not any(key) or all(k == one for k in key):
        raise Redraw("the key is all 0 or all 1")
    if not part.fraction:
        return key
    fractions = tuple(ball.fraction(b) for b in balls)
    if None in fractions:
        raise AuthorError(
            f'{facts.family}: {part.output!r} is not rational; ask for it with form="decimal"'
        )
    return tuple(one * f for f in fractions if f is not None)


def _is_given(key: Units, part: NumericPart, index: Index, facts: Facts) -> bool:
    """Whether doing nothing gives the key: a given of the same shape has it at the same index.

    For a single number, also a given that is a single number.
    """
    shape, _ = facts.proof(part.output)
    one = 10**part.decimals
    for given in facts.given.values():
        if np.shape(given) == shape:
            numbers = np.asarray(given)[index if index is not None else ...].ravel().tolist()
        elif np.shape(given) == ():
            numbers = [given]
        else:
            continue
        if tuple(round(n * one) for n in numbers) == tuple(map(round, key)):
            return True
    return False


def _flat(index: tuple[int, ...], shape: tuple[int, ...]) -> int:
    flat = 0
    for i, side in zip(index, shape, strict=True):
        flat = flat * side + i
    return flat


def _values(output: Any, entry: Asked) -> list[float]:
    """The numbers of the entry that is asked for; none if the mistake changed the shape."""
    array = np.asarray(output)
    try:
        if entry.at is not None:
            return [float(array.item(entry.at))]
        return [float(v) for v in array.ravel()] if array.shape == entry.shape else []
    except (IndexError, ValueError):
        return []


def _units(value: float, part: NumericPart) -> Unit | None:
    """A mistaken value in units of the last decimal; None if it cannot be an option."""
    if part.fraction:
        return _fraction_units(value, part)
    one: int = 10**part.decimals
    scaled = value * one
    if not -MAX_MAGNITUDE < scaled < MAX_MAGNITUDE:  # nan fails too
        return None
    unit = round(scaled)
    if abs(scaled - unit) > 0.5 - 1e-6:  # another machine might round it otherwise
        return None
    if part.between is not None and not part.between[0] * one < unit < part.between[1] * one:
        return None
    return unit


def _fraction_units(value: float, part: NumericPart) -> Fraction | None:
    """A mistaken value as a short fraction; None if it is not one."""
    if not -MAX_MAGNITUDE < value < MAX_MAGNITUDE:  # nan fails too
        return None
    fraction = Fraction(value).limit_denominator(MAX_DENOMINATOR)
    if abs(float(fraction) - value) > FRACTION_TOLERANCE * abs(value):
        return None
    if part.between is not None and not part.between[0] < fraction < part.between[1]:
        return None
    one: int = 10**part.decimals
    return fraction * one


def _needed(numbers: Sequence[Units], decimals: int) -> int:
    """The number of decimals that the numbers need, so that short numbers are printed short."""
    unit = 1
    while decimals and all(n % (10 * unit) == 0 for units in numbers for n in units):
        decimals -= 1
        unit *= 10
    return decimals


def _printed(unit: Unit, part: NumericPart, shown: int) -> str:
    if isinstance(unit, Fraction):
        return str(unit / 10**part.decimals)
    return decimal(unit // 10 ** (part.decimals - shown), shown)


def _option(number: Number, shape: tuple[int, ...], part: NumericPart, shown: int) -> Option:
    causes: tuple[Cause, ...] = tuple(map(cause_of, number.causes))
    cells = [number_tex(_printed(u, part, shown)) for u in number.units]
    return Option(Formula(matrix(shape, cells)), causes)


def _index_text(index: Index) -> str:
    return f"[{', '.join(map(str, index))}]" if index is not None else ""
