"""How round four numbers are, how they end, and which digits they share."""

from __future__ import annotations

import numpy as np

from quizgen.verify.guessing.measures.measure import Array, Measures
from quizgen.verify.guessing.measures.numbers import EXACT, OTHERS, Numbers, in_relation

MEASURES: Measures[Numbers] = Measures()


def _significant(text: str) -> int:
    return len(text.replace(".", "").replace("-", "").strip("0"))


def _zeros(text: str) -> int:
    digits = text.replace(".", "").replace("-", "")
    return len(digits) - len(digits.rstrip("0"))


@MEASURES.add(
    "least round number",
    "roundest number",
    too_much="draw the givens so that mistakes give numbers no rounder than the key",
    too_little="draw the givens so that mistakes give numbers as round as the key",
)
def significant_digits(x: Numbers) -> Array:
    return x.printed(_significant)


@MEASURES.add(
    "number with most trailing zeros",
    "number with fewest trailing zeros",
    too_much="draw the givens so that mistakes give numbers as round as the key",
    too_little="draw the givens so that mistakes give numbers no rounder than the key",
)
def zeros_at_the_end(x: Numbers) -> Array:
    return x.printed(_zeros)


@MEASURES.add(
    "longest number",
    "shortest number",
    too_much="add mistakes that give longer numbers",
    too_little="add mistakes that give shorter numbers",
)
def characters(x: Numbers) -> Array:
    return x.printed(len)


@MEASURES.add(
    "whole number",
    "number that is not whole",
    too_much="draw the givens so that mistakes give whole numbers too",
    too_little="draw the givens so that the key is whole as often as the mistakes",
)
def whole(x: Numbers) -> Array:
    return x.count(np.abs(x.values - np.round(x.values)) < EXACT)


@MEASURES.add(
    "number that ends in 5",
    "number that does not end in 5",
    too_much="draw the givens so that mistakes end in 5 too",
    too_little="draw the givens so that the key ends in 5 as often as the mistakes",
)
def ends_in_five(x: Numbers) -> Array:
    return x.printed(lambda text: text.rstrip("0").endswith("5"))


@MEASURES.add(
    "zero",
    "number that is not zero",
    too_much="add mistakes that give zero",
    too_little="drop the mistake that gives zero, or let the key be zero sometimes",
)
def zeros(x: Numbers) -> Array:
    return x.count(np.abs(x.values) < EXACT)


@MEASURES.add(
    "number below 1 in magnitude",
    "number not below 1 in magnitude",
    too_much="add mistakes below 1",
    too_little="add mistakes above 1",
)
def below_one(x: Numbers) -> Array:
    return x.count(np.abs(x.values) < 1 - EXACT)


@MEASURES.add(
    "number that shares most digits with the others",
    "number that shares fewest digits with the others",
    too_much="add mistakes that resemble each other in their digits, not the key",
    too_little="add mistakes that resemble the key in their digits",
)
def shared_digits(x: Numbers) -> Array:
    shown = [["".join(row) for row in four] for four in x.strings]
    counts = np.array([[[text.count(d) for d in "123456789"] for text in four] for four in shown])
    shared = np.minimum(counts[:, :, None], counts[:, None]).sum(axis=3)
    return in_relation(np.where(OTHERS, shared, 0))


def _leading(row: tuple[str, ...]) -> str:
    return row[0].lstrip("-0.")[:1]


@MEASURES.add(
    "number whose first digit most others share",
    "number whose first digit no other shares",
    too_much="add mistakes that share a first digit with each other, not with the key",
    too_little="add mistakes that share their first digit with the key",
)
def shared_first_digit(x: Numbers) -> Array:
    leading = [[_leading(row) for row in four] for four in x.strings]
    return np.array([[four.count(digit) for digit in four] for four in leading], float)
