"""Which of four numbers is the largest, the closest to the others, or an outlier."""

from __future__ import annotations

import numpy as np

from quizgen.verify.guessing.measures.measure import Array, Measures
from quizgen.verify.guessing.measures.numbers import OTHERS, Numbers

MEASURES: Measures[Numbers] = Measures()


def _distance(x: Numbers) -> Array:
    return np.asarray(np.abs(x.level[:, :, None] - x.level[:, None]))


def _log_distance(x: Numbers) -> Array:
    logs = np.log(np.maximum(x.size, 1e-3))
    return np.asarray(np.abs(logs[:, :, None] - logs[:, None]))


def _nearest(distance: Array) -> Array:
    return np.asarray(np.where(OTHERS, distance, np.inf).min(axis=2))


@MEASURES.add(
    "largest number",
    "smallest number",
    too_much="add mistakes that make the result larger",
    too_little="add mistakes that make the result smaller",
    ranked=True,
)
def level(x: Numbers) -> Array:
    return x.level


@MEASURES.add(
    "number farthest from zero",
    "number nearest to zero",
    too_much="add mistakes that make the result larger in magnitude",
    too_little="add mistakes that make the result smaller in magnitude",
    ranked=True,
)
def magnitude(x: Numbers) -> Array:
    return x.size


@MEASURES.add(
    "number farthest from the mean",
    "number nearest to the mean",
    too_much="add mistakes that are farther out than the key on the same side",
    too_little="add mistakes that are closer to each other than to the key",
)
def from_the_mean(x: Numbers) -> Array:
    return np.asarray(np.abs(x.level - x.level.mean(axis=1, keepdims=True)))


@MEASURES.add(
    "number farthest from all others",
    "number nearest to all others",
    too_much="add mistakes that change the result only a little",
    too_little="add mistakes that are closer to each other than to the key",
)
def from_all_others(x: Numbers) -> Array:
    return np.asarray(_distance(x).sum(axis=2))


@MEASURES.add(
    "number without a close neighbour",
    "number with the closest neighbour",
    too_much="add mistakes that change the result only a little",
    too_little="add pairs of mistakes that are close to each other",
)
def from_the_nearest(x: Numbers) -> Array:
    return _nearest(_distance(x))


@MEASURES.add(
    "number of a magnitude unlike the others",
    "number of a magnitude most like the others",
    too_much="add mistakes of the key's magnitude",
    too_little="add mistakes whose magnitudes are alike but not the key's",
)
def magnitude_from_all_others(x: Numbers) -> Array:
    return np.asarray(_log_distance(x).sum(axis=2))


@MEASURES.add(
    "number whose ratio to its neighbour is farthest from 1",
    "number whose ratio to another is closest to 1",
    too_much="add mistakes that change the result by only a few percent",
    too_little="add pairs of mistakes that differ by only a few percent",
)
def magnitude_from_the_nearest(x: Numbers) -> Array:
    return _nearest(_log_distance(x))
