"""The verdict over all families together: strategies in general, and learners."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from quizgen.verify.guessing.guesses import Guesses
from quizgen.verify.guessing.later_seeds import mean_over_families, on_later_seeds
from quizgen.verify.guessing.limits import (
    MIN_PARTS_FOR_STRATEGY,
    OVER_PARTS,
    TESTS_OVER_PARTS,
    limit_over_parts,
)
from quizgen.verify.guessing.measures.measure import Array
from quizgen.verify.guessing.offers import GROUPS
from quizgen.verify.guessing.other_topics import on_other_topics
from quizgen.verify.guessing.rates import Rate
from quizgen.verify.guessing.sample import Sample
from quizgen.verify.guessing.strategies import Strategy


@dataclass
class Judgement:
    """What can be guessed across a whole bank."""

    strategies: list[Rate] = field(default_factory=list)  # over many parts, the best first
    learners: list[Rate] = field(default_factory=list)  # over many parts
    within: list[Rate] = field(default_factory=list)  # learners, one family each

    @property
    def failures(self) -> list[str]:
        """Sentences about what can be guessed too well."""
        rates = (*self.strategies, *self.learners, *self.within)
        return [str(rate) for rate in rates if rate.fails]


def judged(guesses: Mapping[str, Guesses], samples: Mapping[str, Sample]) -> Judgement:
    """Judges all families, given by name."""
    families = on_later_seeds(samples)
    learners = on_other_topics(samples) + mean_over_families(families)
    return Judgement(_over_parts(guesses), learners, families)


def _over_parts(families: Mapping[str, Guesses]) -> list[Rate]:
    played = [guess for guesses in families.values() for guess in guesses.all()]
    rates: list[Rate] = []
    for group in GROUPS:
        found: defaultdict[Strategy, list[float]] = defaultdict(list)
        for guess in played:
            if group.contains(guess.place):
                found[guess.strategy].append(guess.rate)
        rates += [
            _mean(strategy, group.name, np.array(reached))
            for strategy, reached in found.items()
            if len(reached) >= MIN_PARTS_FOR_STRATEGY
        ]
    return sorted(rates, key=lambda rate: -rate.rate)


def _mean(strategy: Strategy, where: str, reached: Array) -> Rate:
    error = float(reached.std(ddof=1) / len(reached) ** 0.5)
    return Rate(
        strategy.chosen,
        where,
        float(reached.mean()),
        error,
        len(reached),
        limit_over_parts(OVER_PARTS, error, TESTS_OVER_PARTS),
        (),
        strategy.advice,
    )
