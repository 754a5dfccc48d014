"""Four pieces of code, or four sentences, offered side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache

from quizgen.verify.guessing.measures.tokens import Comparison, compare, tokens


class Words:
    """One offer of four texts, tokenized; `holders` counts the options that contain a token."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.texts = texts
        self.tokens = [tokens(text) for text in texts]
        self.counts = [Counter(row) for row in self.tokens]
        self.holders = Counter(token for count in self.counts for token in count)
        self.pairs = [
            [compare(a, b) for j, b in enumerate(texts) if j != i] for i, a in enumerate(texts)
        ]

    def comparisons(self, seen: Callable[[Comparison], float]) -> list[list[float]]:
        """A measure of each option compared with each of the three others."""
        return [[seen(pair) for pair in row] for row in self.pairs]

    def total(self, seen: Callable[[Comparison], float]) -> list[float]:
        """A measure of each option compared with the three others, summed."""
        return [sum(map(seen, row)) for row in self.pairs]

    def each(self, seen: Callable[[str], float]) -> list[float]:
        """A measure of each option by itself."""
        return [seen(text) for text in self.texts]


@cache
def matches(pattern: str) -> Callable[[str], float]:
    """A function that counts the matches of a pattern in a text, ignoring case."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return lru_cache(maxsize=8192)(lambda text: float(len(compiled.findall(text))))
