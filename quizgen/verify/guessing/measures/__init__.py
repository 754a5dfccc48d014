"""All measures of options that are offered side by side, by the form of the options."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from quizgen.verify.guessing.measures import (
    build,
    digits,
    likeness,
    order,
    proportions,
    prose,
    signs,
    sums,
)
from quizgen.verify.guessing.measures.measure import Array, Measure
from quizgen.verify.guessing.measures.numbers import Numbers
from quizgen.verify.guessing.measures.words import Words
from quizgen.verify.guessing.offers import CHOICES, Form, numbers_in

MEASURES: dict[Form, tuple[Measure[Any], ...]] = {
    "numbers": (
        *order.MEASURES,
        *digits.MEASURES,
        *signs.MEASURES,
        *proportions.MEASURES,
        *sums.MEASURES,
    ),
    "code": (*likeness.MEASURES, *build.MEASURES),
    "texts": (*likeness.MEASURES, *build.MEASURES, *prose.MEASURES),
}


def measured(form: Form, texts: Sequence[tuple[str, ...]]) -> Array:
    """Every measure of every offer, (N, 4, M), in the order of `MEASURES`."""
    if form != "numbers":
        return np.array([_words(form, four) for four in texts])
    lengths = np.array([len(numbers_in(four[0])) for four in texts])
    found = np.empty((len(texts), CHOICES, len(MEASURES[form])))
    for length in np.unique(lengths):
        same = np.flatnonzero(lengths == length).tolist()
        seen = Numbers([texts[at] for at in same])
        found[same] = np.stack([measure.of(seen) for measure in MEASURES[form]], axis=-1)
    return found


def _words(form: Form, texts: tuple[str, ...]) -> Array:
    """The measures of four texts, which do not depend on their order."""
    order = sorted(range(CHOICES), key=texts.__getitem__)
    return _sorted_words(form, tuple(texts[at] for at in order))[np.argsort(order)]


@lru_cache(maxsize=32768)  # code and statements recur often
def _sorted_words(form: Form, texts: tuple[str, ...]) -> Array:
    seen = Words(texts)
    return np.array([measure.of(seen) for measure in MEASURES[form]], float).T
