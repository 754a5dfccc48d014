"""Which of four numbers are negative, and which appear with the opposite sign."""

from __future__ import annotations

import numpy as np

from quizgen.verify.guessing.measures.measure import Array, Measures
from quizgen.verify.guessing.measures.numbers import EXACT, OTHERS, Numbers, in_relation

MEASURES: Measures[Numbers] = Measures()


@MEASURES.add(
    "negative number",
    "number that is not negative",
    too_much="add mistakes that give negative numbers",
    too_little="add mistakes that give positive numbers",
)
def negative(x: Numbers) -> Array:
    return x.count(x.values < -EXACT)


@MEASURES.add(
    "number with the most common sign",
    "number with the rarest sign",
    too_much="add mistakes that reverse the sign",
    too_little="add pairs of mistakes that keep the sign",
)
def shared_sign(x: Numbers) -> Array:
    signs = np.sign(np.where(np.abs(x.level) < EXACT, 0.0, x.level))
    return in_relation(signs[:, :, None] == signs[:, None])


@MEASURES.add(
    "number whose negative is offered too",
    "number whose negative is not offered",
    too_much="add mistakes that are negatives of each other",
    too_little="add the negative of the key",
)
def negatives(x: Numbers) -> Array:
    return in_relation(x.times(-1))


@MEASURES.add(
    "number whose magnitude appears twice",
    "number whose magnitude appears once",
    too_much="add pairs of mistakes with the same magnitude",
    too_little="add the negative of the key",
)
def magnitudes_twice(x: Numbers) -> Array:
    return in_relation(x.equal(x.size[:, :, None], x.size[:, None]) & OTHERS)
