"""Numeric parts: a proven key, rounded with certainty, among the numbers of misconceptions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from quizgen.core import ball
from quizgen.core.draft import Misconception, NumericPart
from quizgen.core.draw import Redraw, Stream
from quizgen.core.errors import AuthorError
from quizgen.core.facts import Candidate, Facts, arranged
from quizgen.core.model import Formula, Numeric, Part
from quizgen.core.options import Face, Turn, rank_is_possible
from quizgen.core.tex import matrix

NEAR = 0.01  # of the key: options nearer than this are told apart by nobody who estimates
MORE = 5  # misconceptions that are tried when those before were not enough
LARGEST = 1e12  # in units of the last decimal

Units = list[int]  # numbers in units of the last decimal


def numeric_part(
    part: NumericPart, label: str, facts: Facts, stream: Stream, turn: Turn, *, patient: bool
) -> Part:
    """Asks for the first of the part's places, in random order, that will do; else Redraw."""
    refusal = Redraw("the part has no place to ask for")
    places = stream.shuffled(part.places)
    while True:
        for place in places:
            try:
                key, wrong, numeric = _candidates(part, place, facts, turn)
                options = arranged([key], wrong, stream, turn, patient=patient)
            except Redraw as redraw:
                refusal = redraw
                continue
            index = f"[{', '.join(map(str, place))}]" if place is not None else ""
            ask = part.ask_for(place)
            return Part(label, ask, options, turn.position, part.output + index, numeric)
        if not facts.try_more(MORE):
            raise refusal


def _candidates(
    part: NumericPart, place: tuple[int, ...] | None, facts: Facts, turn: Turn
) -> tuple[Candidate, list[Candidate], Numeric]:
    shape, balls = facts.proof(part.output)
    if shape is None:
        raise AuthorError(f"{facts.family}: {part.output!r} is a truth value; ask with choice()")
    if place is not None:
        flat = _flat(place, shape)
        shape, balls = (), balls[flat : flat + 1]
    key = _key(part, shape, balls, facts)
    margin = 0 if part.decimals == 0 else 2  # twice the tolerance
    near_key = max(margin, NEAR * max(map(abs, key)))
    values: list[tuple[Units, Misconception]] = []
    taken: set[tuple[int, ...]] = set()  # values in cells as wide as the margin, and one beside
    for misconception, array in facts.mistaken(part.output):
        mistaken = _mistaken(array, part, place, shape)
        if mistaken is None or _same(mistaken, key, near_key):
            continue
        cell = tuple(unit // (margin + 1) for unit in mistaken)
        if cell not in taken:
            values.append((mistaken, misconception))
            taken.add(cell)
            if len(cell) == 1:
                taken |= {(cell[0] - 1,), (cell[0] + 1,)} if margin else set()
    if not rank_is_possible(size_of(key), [size_of(u) for u, _ in values], turn.rank):
        raise Redraw("too few misconceptions lie on one side of the key")
    shown = part.decimals
    if all(ball.radius(b) == 0.0 for b in balls):
        shown = _needed([key, *(units for units, _ in values)], shown)
    numeric = Numeric(
        shape=shape,
        numbers=tuple(_decimal(k, part.decimals, shown) for k in key),
        decimals=part.decimals,
        tolerance="0" if part.decimals == 0 else _decimal(1, part.decimals, part.decimals),
    )
    wrong = [_candidate(part, u, m, shape, shown) for u, m in values]
    return _candidate(part, key, None, shape, shown), wrong, numeric


def _key(part: NumericPart, shape: tuple[int, ...], balls: Sequence[Any], facts: Facts) -> Units:
    """The rounded key; Redraw where rounding is not certain, or where 0 or 1 would be right."""
    rounded = [ball.rounded(b, part.decimals) for b in balls]
    key = [k for k in rounded if k is not None]
    if len(key) < len(rounded):
        if part.decimals == 0:
            raise AuthorError(f"{facts.family}: {part.output!r} is no whole number; give decimals=")
        raise Redraw("a value lies too near a rounding boundary")
    one = 10**part.decimals
    margin = 0 if part.decimals == 0 else 1
    if not shape and (abs(key[0]) <= margin or abs(key[0] - one) <= margin):
        raise Redraw("the key is 0 or 1")
    if not any(key) or all(k == one for k in key):
        raise Redraw("the key is all 0 or all 1")
    return key


def _flat(index: tuple[int, ...], shape: tuple[int, ...]) -> int:
    place = 0
    for i, side in zip(index, shape, strict=True):
        place = place * side + i
    return place


def _mistaken(
    array: Any, part: NumericPart, place: tuple[int, ...] | None, shape: tuple[int, ...]
) -> Units | None:
    """A mistaken result in units of the last decimal; None where it cannot stand as an option."""
    if place is None:
        if array.shape != shape:
            return None
        values: list[float] = array.ravel().tolist()
    else:
        try:
            values = [array.item(place)]
        except (IndexError, ValueError):  # the mistake changed the shape
            return None
    units = []
    one = 10**part.decimals
    for value in values:
        scaled = value * one
        if not -LARGEST < scaled < LARGEST:  # nan fails too
            return None
        if abs(scaled - math.floor(scaled) - 0.5) < 1e-6:  # a machine might round it otherwise
            return None
        unit = round(scaled)
        if part.between is not None and not part.between[0] * one < unit < part.between[1] * one:
            return None
        units.append(unit)
    return units


def _same(one: Units, other: Units, margin: float) -> bool:
    if len(one) == 1:
        return abs(one[0] - other[0]) <= margin
    return all(abs(a - b) <= margin for a, b in zip(one, other, strict=True))


def _needed(numbers: Sequence[Units], decimals: int) -> int:
    """How many decimals the numbers need, so that short numbers are printed short."""
    unit = 1
    while decimals and all(n % (10 * unit) == 0 for units in numbers for n in units):
        decimals -= 1
        unit *= 10
    return decimals


def _decimal(units: int, decimals: int, shown: int) -> str:
    digits = str(abs(units)).rjust(decimals + 1, "0")
    whole = digits[: len(digits) - decimals]
    sign = "-" if units < 0 else ""
    if not shown:
        return sign + whole
    return f"{sign}{whole}.{digits[len(whole) : len(whole) + shown]}"


def _candidate(
    part: NumericPart,
    units: Units,
    misconception: Misconception | None,
    shape: tuple[int, ...],
    shown: int,
) -> Candidate:
    texts = [_decimal(u, part.decimals, shown) for u in units]
    text = matrix(shape, texts)
    face = Face(text, size_of(units), sum(map(needed_decimals, texts)), part.signed)
    return Candidate(face, Formula(text), misconception)


def size_of(numbers: Sequence[float]) -> float:
    """By what a blind eye orders vectors: the first number, then the second, then the third."""
    return numbers[0] if len(numbers) == 1 else sum(n * 1e-4**i for i, n in enumerate(numbers[:3]))


def needed_decimals(number: str) -> int:
    """The decimals of a printed number, zeros at the end not counted."""
    return len(number.rstrip("0")) - number.index(".") - 1 if "." in number else 0
