"""Learners trained on other topics than those they are tested on."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from quizgen.verify.guessing.batch import Batch, batched, offers_of, topic_of
from quizgen.verify.guessing.learners import LEARNERS, Learner, key_places, scores
from quizgen.verify.guessing.limits import HELD_OUT, MIN_PARTS_FOR_LEARNER, limit_over_parts
from quizgen.verify.guessing.offers import CODE, GROUPS
from quizgen.verify.guessing.rates import Rate
from quizgen.verify.guessing.sample import Sample

MAX_OFFERS = 1_500  # of a form, over all parts
FOLDS = 8  # for cross-validation by topic

ADVICE = "make sets whose wrong options are related to each other as the key is to them"


def on_other_topics(samples: Mapping[str, Sample]) -> list[Rate]:
    """The rate of every learner on every form that has two topics and enough parts.

    Training on code helps to recognize true sentences, so the code of other topics is added when
    the options are sentences.
    """
    found: list[Rate] = []
    code = offers_of(samples, CODE, MAX_OFFERS)
    for group in GROUPS:
        offers = offers_of(samples, group, MAX_OFFERS)
        if len({topic_of(family) for family, _ in offers}) > 1:
            helping = [batched(code, "texts")] if group.form == "texts" and code else []
            tried = batched(offers, group.form)
            if len(np.unique(tried.part)) >= MIN_PARTS_FOR_LEARNER:
                found += [_rate(group.name, learner, tried, helping) for learner in LEARNERS]
    return found


def _rate(name: str, learner: Learner, batch: Batch, helping: list[Batch]) -> Rate:
    topics = np.unique(batch.topic)
    places = np.empty(batch.seen.shape[:2])
    for fold in range(min(FOLDS, len(topics))):
        left_out = topics[fold::FOLDS]
        held = np.isin(batch.topic, left_out)
        training = [one.where(~np.isin(one.topic, left_out)) for one in (batch, *helping)]
        scored = scores(learner, [one for one in training if len(one.key)], batch.where(held))
        places[held] = key_places(scored, batch.key[held])
    rates, errors = batch.mean_by_part(places)
    error = learner.agreement * float(errors[0])
    return Rate(
        f"{learner.name} trained on other topics",
        name,
        float(rates[0]),
        error,
        len(np.unique(batch.part)),
        limit_over_parts(HELD_OUT, error, len(LEARNERS) * len(GROUPS)),
        tuple(map(float, rates)),
        ADVICE,
    )
