"""The features of an option for a learner: its rank among the four, and its contents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from quizgen.verify.guessing.measures.measure import Array
from quizgen.verify.guessing.measures.tokens import tokens

MAX_MEASURE = 1e4  # larger measures are clipped to it


def places(seen: Array) -> Array:
    """Measures (N, 4, M) as ranks from -1 to 1, ties in the middle."""
    below, above = _compared(seen)
    return (below - above) / 3


def standing(seen: Array) -> Array:
    """Measures (N, 4, M) as ranks, shares of the maximum and minimum, and standard scores."""
    below, above = _compared(seen)
    ties = 4 - below - above
    centred = seen - seen.mean(axis=1, keepdims=True)
    spread = seen.std(axis=1, keepdims=True)
    score = centred / np.where(spread > 0, spread, 1.0)
    return np.concatenate(
        [(below - above) / 3, (above == 0) / ties, (below == 0) / ties, score], axis=2
    )


def raw(seen: Array) -> Array:
    """Measures unchanged but clipped."""
    return np.clip(seen, -MAX_MEASURE, MAX_MEASURE)


def _compared(seen: Array) -> tuple[Array, Array]:
    m = np.round(seen, 9)
    below = (m[:, :, None] > m[:, None]).sum(axis=2)
    above = (m[:, :, None] < m[:, None]).sum(axis=2)
    return below, above


def common_words(texts: Sequence[tuple[str, ...]], topics: Sequence[str], most: int) -> list[str]:
    """The tokens that occur in the most topics, and in at least two."""
    pairs = {(text, topic) for four, topic in zip(texts, topics, strict=True) for text in four}
    where: defaultdict[str, set[str]] = defaultdict(set)
    for text, topic in pairs:
        for token in tokens(text):
            where[token].add(topic)
    known = [token for token, seen in where.items() if len(seen) > 1]
    return sorted(known, key=lambda token: (-len(where[token]), token))[:most]


def words_held(texts: Sequence[tuple[str, ...]], words: Sequence[str]) -> Array:
    """How often each word occurs in each option, minus the mean over the four, (N, 4, words)."""
    counts = {text: Counter(tokens(text)) for four in texts for text in four}
    rows = {text: [count[word] for word in words] for text, count in counts.items()}
    held = np.array([[rows[text] for text in four] for four in texts], float)
    held = held.reshape(len(texts), 4, len(words))
    return np.asarray(held - held.mean(axis=1, keepdims=True))
