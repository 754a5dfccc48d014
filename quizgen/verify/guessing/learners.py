"""Two different learners: trained on offers with their keys, they score options of other offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from quizgen.verify.guessing.batch import Batch
from quizgen.verify.guessing.features import common_words, places, raw, standing, words_held
from quizgen.verify.guessing.logit import Logit
from quizgen.verify.guessing.measures.measure import Array, Whole
from quizgen.verify.guessing.trees import Trees

MAX_WORDS = 40  # that are features of their own


class Learner(NamedTuple):
    """A way to turn options into features, and a model to fit.

    When each topic is tested by a learner trained on the others, the hit rates of topics are
    slightly correlated, so the standard error of their mean is larger than their number suggests:
    `agreement` times, as measured on 16 artificial banks of 48 parts with uninformative options.
    """

    name: str
    features: Callable[[Array], Array]
    fitted: Callable[[Array, Whole], Logit | Trees]
    agreement: float


LEARNERS = (
    Learner("a linear ranker", standing, Logit, 1.65),
    Learner("boosted trees", places, Trees, 1.02),
)


def scores(learner: Learner, trained_on: Sequence[Batch], tried_on: Batch) -> Array:
    """The score of every option of the last batch, (N, 4), learned from the others."""
    words: list[str] = []
    if tried_on.form != "numbers":
        texts = [four for batch in trained_on for four in batch.texts]
        topics = [topic for batch in trained_on for topic in batch.topic]
        words = common_words(texts, topics, MAX_WORDS)
    x = np.concatenate([_features(learner, batch, words) for batch in trained_on])
    key = np.concatenate([batch.key for batch in trained_on])
    return learner.fitted(x, key).scores(_features(learner, tried_on, words))


def _features(learner: Learner, batch: Batch, words: Sequence[str]) -> Array:
    rest = raw(batch.seen) if batch.form == "numbers" else words_held(batch.texts, words)
    return np.concatenate([learner.features(batch.seen), rest], axis=2)


def key_places(scored: Array, key: Whole) -> Array:
    """The rank of the key by score, as shares of first to last place, (N, 4)."""
    own = np.take_along_axis(scored, key[:, None], axis=1)
    better = (scored > own).sum(axis=1, keepdims=True)
    equal = (scored == own).sum(axis=1, keepdims=True)
    place = np.arange(scored.shape[1])
    return np.asarray(((place >= better) & (place < better + equal)) / equal)
