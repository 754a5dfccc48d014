"""Which of four numbers add up, or are equally spaced."""

from __future__ import annotations

import numpy as np

from quizgen.verify.guessing.measures.measure import Array, Measures
from quizgen.verify.guessing.measures.numbers import EXACT, OTHERS, Numbers, Relation, in_relation
from quizgen.verify.guessing.offers import CHOICES

MEASURES: Measures[Numbers] = Measures()

_FIRST, _SECOND = np.triu_indices(CHOICES, 1)  # the six pairs of options
_ENDS = np.eye(CHOICES)[_FIRST] + np.eye(CHOICES)[_SECOND]  # [pair, option]


@MEASURES.add(
    "number whose complement to 1 is offered too",
    "number whose complement to 1 is not offered",
    too_much="add mistakes that add up to 1 with each other",
    too_little="add 1 minus the key",
)
def complements(x: Numbers) -> Array:
    total = x.values[:, :, None] + x.values[:, None]
    return in_relation(x.equal(total, np.ones_like(total)).all(axis=3) & OTHERS)


@MEASURES.add(
    "number that differs from another by 1",
    "number that differs from no other by 1",
    too_much="add mistakes that differ by 1 from each other",
    too_little="add mistakes that are off by 1 from the key",
)
def off_by_one(x: Numbers) -> Array:
    distance = np.abs(x.values[:, :, None] - x.values[:, None])
    return in_relation(x.equal(distance, np.ones_like(distance)).all(axis=3) & OTHERS)


def _of_two_others(x: Numbers, made: Array) -> Relation:
    """[question, i, j, k]: option i equals `made` from the others j and k."""
    same = x.equal(x.level[:, :, None, None], made[:, None])
    i, j, k = np.ogrid[:4, :4, :4]
    apart = (i != j) & (i != k) & (j < k)
    return np.asarray(same & apart & (np.abs(x.level) > EXACT)[:, :, None, None])


@MEASURES.add(
    "number that is the sum of two others",
    "number that is no sum of two others",
    too_much="add mistakes that are the key plus another mistake",
    too_little="add a mistake that omits one term of a sum, and one that omits the other",
)
def sums(x: Numbers) -> Array:
    made = x.level[:, :, None] + x.level[:, None]
    return np.asarray(_of_two_others(x, made).sum(axis=(2, 3)), float)


@MEASURES.add(
    "number that adds up to a third one with another",
    "number that adds up to a third one with no other",
    too_much="add mistakes that add up to other mistakes",
    too_little="add mistakes that are the key plus another mistake",
)
def summands(x: Numbers) -> Array:
    triples = _of_two_others(x, x.level[:, :, None] + x.level[:, None])
    return np.asarray(triples.sum(axis=(1, 3)) + triples.sum(axis=(1, 2)), float)


@MEASURES.add(
    "number that is the product of two others",
    "number that is no product of two others",
    too_much="add mistakes that multiply the key by another number offered",
    too_little="add a mistake that omits one factor, and one that omits the other",
)
def products(x: Numbers) -> Array:
    made = x.level[:, :, None] * x.level[:, None]
    return np.asarray(_of_two_others(x, made).sum(axis=(2, 3)), float)


@MEASURES.add(
    "number halfway between two others",
    "number not halfway between two others",
    too_much="add mistakes that are all on one side of the key",
    too_little="add mistakes that err as far above the key as below it",
)
def halfway(x: Numbers) -> Array:
    made = (x.level[:, :, None] + x.level[:, None]) / 2
    return np.asarray(_of_two_others(x, made).sum(axis=(2, 3)), float)


@MEASURES.add(
    "number in pairs with equal distances",
    "number in no pairs with equal distances",
    too_much="add mistakes as far from each other as the key is from one of them",
    too_little="add mistakes as far from the key as two mistakes are from each other",
)
def equal_distances(x: Numbers) -> Array:
    gaps = np.abs(x.level[:, _FIRST] - x.level[:, _SECOND])
    equal = x.equal(gaps[:, :, None], gaps[:, None]) & ~np.eye(len(_FIRST), dtype=bool)
    return np.asarray(equal.sum(axis=2) @ _ENDS, float)
