"""How often each strategy hits the key, for every part of a family in each language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from quizgen.verify.guessing.limits import AT_A_PART, BY_CHANCE, limit_at_a_part
from quizgen.verify.guessing.measures import measured
from quizgen.verify.guessing.offers import CHOICES, Form, Offer, Place
from quizgen.verify.guessing.strategies import Strategy, picks, strategies

Counts = NDArray[np.int64]  # [strategy, options picked, whether the key is among them]


class Guess(NamedTuple):
    """The hit rate of one strategy for one part."""

    place: Place
    strategy: Strategy
    questions: int
    rate: float
    limit: float

    def __str__(self) -> str:
        found = f"{self.place}: {self.strategy.chosen} is the key"
        return f"{found} in {self.rate:.0%} of {self.questions:,} sheets: {self.strategy.advice}"


class Guesses:
    """Counts of hits, which can be merged."""

    def __init__(self) -> None:
        self.counts: dict[Place, Counts] = {}

    def play(self, offers: Iterable[Offer]) -> None:
        """Plays every strategy on every offer."""

        def form(offer: Offer) -> Form:
            return offer.place.form

        for name, group in groupby(sorted(offers, key=form), key=form):
            same = list(group)
            rows = defaultdict(list)
            for row, offer in enumerate(same):
                rows[offer.place].append(row)
            picked = picks(name, measured(name, [offer.texts for offer in same]))
            keys = np.array([offer.key for offer in same])
            hit = np.take_along_axis(picked, keys[:, None, None], axis=2)[:, :, 0]
            cell = 2 * picked.sum(axis=2) + hit
            for place, at in rows.items():
                self._add(
                    place,
                    np.stack([(cell[at] == c).sum(axis=0) for c in range(2 * CHOICES + 2)], 1),
                )

    def _add(self, place: Place, counts: Counts) -> None:
        self.counts[place] = self.counts.get(place, 0) + counts

    def merge(self, other: Guesses) -> None:
        """Adds the counts of another process."""
        for place, counts in other.counts.items():
            self._add(place, counts)

    def all(self) -> list[Guess]:
        """The results of every strategy, the best first."""
        found = [
            guess for place, counts in self.counts.items() for guess in _guesses(place, counts)
        ]
        return sorted(found, key=lambda guess: -guess.rate)

    def best(self) -> tuple[float, str]:
        """The highest hit rate, with its part and strategy."""
        for guess in self.all():
            return guess.rate, f"{guess.place}: {guess.strategy.name}"
        return 0.0, ""

    def leaks(self) -> list[str]:
        """What can be guessed better than by chance: the best strategy for every part."""
        found: dict[Place, list[Guess]] = {}
        for guess in self.all():
            if guess.rate > guess.limit:
                found.setdefault(guess.place, []).append(guess)
        return [f"{best}{_and_more(len(rest))}" for best, *rest in found.values()]


def _and_more(strategies: int) -> str:
    return f" (and {strategies} more)" if strategies else ""


def _guesses(place: Place, counts: Counts) -> list[Guess]:
    gate = AT_A_PART[place.form]
    of_size = np.arange(1, CHOICES + 1)
    table = counts.reshape(-1, CHOICES + 1, 2)[:, 1:]
    questions = int(table[0].sum())
    rates = table[:, :, 1] @ (1 / of_size) / questions
    variances = table.sum(axis=2) @ (BY_CHANCE * (1 / of_size - BY_CHANCE))
    return [
        Guess(
            place,
            strategy,
            questions,
            float(rate),
            limit_at_a_part(gate, questions, float(variance)),
        )
        for strategy, rate, variance in zip(strategies(place.form), rates, variances, strict=True)
    ]
