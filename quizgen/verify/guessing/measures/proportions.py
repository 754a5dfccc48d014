"""Which of four numbers are multiples, squares or reciprocals of each other."""

from __future__ import annotations

import numpy as np

from quizgen.verify.guessing.measures.measure import Array, Measures
from quizgen.verify.guessing.measures.numbers import OTHERS, Numbers, in_relation

MEASURES: Measures[Numbers] = Measures()


@MEASURES.add(
    "number whose double is offered too",
    "number whose double is not offered",
    too_much="add mistakes of half the key, and mistakes that are double each other",
    too_little="add mistakes of twice the key",
)
def doubles(x: Numbers) -> Array:
    return in_relation(x.times(2, -2))


@MEASURES.add(
    "number whose half is offered too",
    "number whose half is not offered",
    too_much="add mistakes of twice the key, and mistakes that are half each other",
    too_little="add mistakes of half the key",
)
def halves(x: Numbers) -> Array:
    return in_relation(x.times(1 / 2, -1 / 2))


@MEASURES.add(
    "number with a double or a half",
    "number without a double or a half",
    too_much="add mistakes that are double each other",
    too_little="add mistakes of half or twice the key",
)
def doubles_or_halves(x: Numbers) -> Array:
    return in_relation(x.times(2, 1 / 2))


_MULTIPLES = (3, 4, 5, 6, 8, 9, -3, -4, -5, -6, -8, -9)
_SIMPLE = sorted({s * a / b for a in range(1, 7) for b in range(1, 7) for s in (1, -1)})


@MEASURES.add(
    "number with an integer multiple",
    "number without an integer multiple",
    too_much="add mistakes that divide the key, and mistakes that are multiples of each other",
    too_little="add mistakes that multiply the key",
)
def multiples(x: Numbers) -> Array:
    return in_relation(x.times(*_MULTIPLES))


@MEASURES.add(
    "number that is an integer multiple of another",
    "number that is no integer multiple of another",
    too_much="add mistakes that multiply the key",
    too_little="add mistakes that divide the key",
)
def multiple_of(x: Numbers) -> Array:
    return in_relation(x.times(*(1 / m for m in _MULTIPLES)))


@MEASURES.add(
    "number in a simple ratio to most others",
    "number in a simple ratio to fewest others",
    too_much="combine two mistakes: a factor between mistakes, not only between one and the key",
    too_little="add mistakes by a simple factor",
)
def simple_ratios(x: Numbers) -> Array:
    return in_relation(x.times(*_SIMPLE))


@MEASURES.add(
    "number that another repeats with a shifted decimal point",
    "number that no other repeats with a shifted decimal point",
    too_much="add mistakes that are ten times each other",
    too_little="add mistakes of a tenth or ten times the key",
)
def powers_of_ten(x: Numbers) -> Array:
    return in_relation(x.times(0.01, 0.1, 10, 100))


@MEASURES.add(
    "number whose square is offered too",
    "number whose square is not offered",
    too_much="add mistakes that take a root",
    too_little="add mistakes that take a square",
)
def squared(x: Numbers) -> Array:
    same = x.equal(x.values[:, :, None] ** 2, x.values[:, None]).all(axis=3)
    return in_relation(same & OTHERS)


@MEASURES.add(
    "number whose root is offered too",
    "number whose root is not offered",
    too_much="add mistakes that take a square",
    too_little="add mistakes that take a root",
)
def rooted(x: Numbers) -> Array:
    same = x.equal(x.values[:, None] ** 2, x.values[:, :, None]).all(axis=3)
    return in_relation(same & OTHERS)


@MEASURES.add(
    "number whose reciprocal is offered too",
    "number whose reciprocal is not offered",
    too_much="add mistakes that are reciprocals of each other",
    too_little="add the reciprocal of the key",
)
def reciprocals(x: Numbers) -> Array:
    product = x.values[:, :, None] * x.values[:, None]
    return in_relation((np.abs(product - 1) <= 0.005).all(axis=3) & OTHERS)
