"""Many offers as arrays, for training and testing learners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from quizgen.verify.guessing.measures import measured
from quizgen.verify.guessing.measures.measure import Array, Whole
from quizgen.verify.guessing.offers import Form, Group, Offer
from quizgen.verify.guessing.sample import Sample

MIN_OFFERS = 12  # offers of a part; a part with fewer is left out


class Batch(NamedTuple):
    """N offers of one form in one language.

    `part` identifies clusters of questions that count as one observation; for code, which is the
    same for every seed, a cluster is a blank. Shapes: `key`, `topic`, `part` (N,);
    `seen` (N, 4, M).
    """

    form: Form
    texts: tuple[tuple[str, ...], ...]
    key: Whole
    topic: NDArray[np.str_]
    part: NDArray[np.str_]
    seen: Array

    def where(self, chosen: NDArray[np.bool_]) -> Batch:
        """The chosen offers."""
        texts = tuple(text for text, kept in zip(self.texts, chosen, strict=True) if kept)
        key, topic, part, seen = self.key, self.topic, self.part, self.seen
        return Batch(self.form, texts, key[chosen], topic[chosen], part[chosen], seen[chosen])

    def mean_by_part(self, rates: Array) -> tuple[Array, Array]:
        """The mean over parts of the rates of every offer, and its standard error."""
        means = np.array([rates[self.part == part].mean(axis=0) for part in np.unique(self.part)])
        if len(means) < 2:
            return means[0], np.full_like(means[0], np.inf)
        return means.mean(axis=0), means.std(axis=0, ddof=1) / len(means) ** 0.5


def batched(offers: Sequence[tuple[str, Offer]], form: Form) -> Batch:
    """Offers, each with its family, measured as if all were of one form."""
    texts = tuple(offer.texts for _, offer in offers)
    return Batch(
        form,
        texts,
        np.array([offer.key for _, offer in offers]),
        np.array([topic_of(family) for family, _ in offers]),
        np.array([_cluster(family, offer) for family, offer in offers]),
        measured(form, texts),
    )


def topic_of(family: str) -> str:
    """The topic of a family, from its name."""
    return family.split("/")[0]


def _cluster(family: str, offer: Offer) -> str:
    blank = offer.texts[offer.key] if offer.place.form == "code" else ""
    return f"{family} {offer.place.part} {blank}"


def offers_of(samples: Mapping[str, Sample], group: Group, at_most: int) -> list[tuple[str, Offer]]:
    """The sampled offers of a group, equally many per part, at most `at_most` in total."""
    parts = [
        (family, offers)
        for family, sample in samples.items()
        for place, offers in sample.offers.items()
        if group.contains(place) and len(offers) >= MIN_OFFERS
    ]
    each = max(MIN_OFFERS, at_most // max(1, len(parts)))
    return [(family, offer) for family, offers in parts for offer in offers[:each]]
