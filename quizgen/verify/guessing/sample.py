"""A bounded sample of offers, for training and testing learners."""

from __future__ import annotations

from collections.abc import Iterable

from quizgen.verify.guessing.offers import Offer, Place

MAX_OFFERS = 400  # offers per part, those with the lowest seeds


class Sample:
    """The first offers of every part of a family."""

    def __init__(self) -> None:
        self.offers: dict[Place, list[Offer]] = {}

    def add(self, offers: Iterable[Offer]) -> None:
        """Keeps the offers with the lowest seeds; the order in which they come does not matter."""
        changed: set[Place] = set()
        for offer in offers:
            self.offers.setdefault(offer.place, []).append(offer)
            changed.add(offer.place)
        for place in changed:
            self.offers[place] = sorted(self.offers[place], key=lambda o: o.seed)[:MAX_OFFERS]

    def merge(self, other: Sample) -> None:
        """Adds the sample of another process."""
        for offers in other.offers.values():
            self.add(offers)
