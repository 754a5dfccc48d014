"""Learners trained on earlier seeds of the same parts that they are tested on."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from quizgen.verify.guessing.batch import batched
from quizgen.verify.guessing.learners import LEARNERS, Learner, key_places, scores
from quizgen.verify.guessing.limits import (
    BY_CHANCE,
    TESTS_OVER_PARTS,
    WITHIN_MEAN,
    WITHIN_WORST,
    limit_over_parts,
)
from quizgen.verify.guessing.measures.measure import Array
from quizgen.verify.guessing.offers import Offer
from quizgen.verify.guessing.rates import Rate
from quizgen.verify.guessing.sample import Sample

MIN_OFFERS = 40  # offers of a part; nothing can be learned from fewer
TRAINING_FRACTION = 0.75  # of them are for training
ADVICE = (
    "for every mistake that makes the result larger or changes its sign, "
    "add one that does the opposite by about as much"
)


def on_later_seeds(samples: Mapping[str, Sample]) -> list[Rate]:
    """The rate on the numbers of every family, by the learner that is better overall."""
    parts = {family: _number_parts(sample) for family, sample in samples.items()}
    tried = [
        [_family(family, learner, offers) for family, offers in parts.items() if offers]
        for learner in LEARNERS
    ]
    return max(tried, key=lambda rates: sum(rate.rate for rate in rates))


def mean_over_families(families: list[Rate]) -> list[Rate]:
    """The mean over families, if there are several."""
    if len(families) < 2:
        return []
    rates = np.array([rate.rate for rate in families])
    error = float(rates.std(ddof=1) / len(rates) ** 0.5)
    mean = Rate(
        families[0].who,
        "numbers",
        float(rates.mean()),
        error,
        sum(rate.parts for rate in families),
        limit_over_parts(WITHIN_MEAN, error, len(LEARNERS)),
        tuple(map(float, np.mean([rate.places for rate in families], axis=0))),
        ADVICE,
    )
    return [mean]


def _number_parts(sample: Sample) -> list[list[Offer]]:
    return [
        offers
        for place, offers in sample.offers.items()
        if place.form == "numbers" and len(offers) >= MIN_OFFERS
    ]


def _family(family: str, learner: Learner, parts: list[list[Offer]]) -> Rate:
    places = np.concatenate([_part(family, learner, offers) for offers in parts])
    error = float((BY_CHANCE * (1 - BY_CHANCE) / len(places)) ** 0.5)
    rate = tuple(map(float, places.mean(axis=0)))
    who = f"{learner.name} trained on earlier seeds"
    limit = limit_over_parts(WITHIN_WORST, error, TESTS_OVER_PARTS)
    return Rate(who, f"{family}: numbers", rate[0], error, len(parts), limit, rate, ADVICE)


def _part(family: str, learner: Learner, offers: list[Offer]) -> Array:
    earlier = round(TRAINING_FRACTION * len(offers))
    named = [(family, offer) for offer in offers]
    known, later = batched(named[:earlier], "numbers"), batched(named[earlier:], "numbers")
    return key_places(scores(learner, [known], later), later.key)
