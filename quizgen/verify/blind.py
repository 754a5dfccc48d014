"""Whether the answer can be guessed: blind strategies, played over many seeds."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from quizgen.core.model import LANGUAGES, OPTION_LETTERS, Language, Option, Part, Prose
from quizgen.verify.rules import content_of

CHANCE = 1 / 4
EDGE = 0.03  # above chance
SURE = 5.0  # standard deviations, where there are too few questions for the edge to mean anything

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


class Guesses:
    """How often each blind strategy hit, by kind of question."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.hits: defaultdict[str, defaultdict[str, float]] = defaultdict(_zeros)

    def play(self, kind: str, part: Part) -> None:
        """Plays every strategy on one part; a tie counts as its share."""
        self.asked[kind] += 1
        hits = self.hits[kind]
        for language in LANGUAGES:
            texts = [_text(option, language) for option in part.options]
            for name, scores in _strategies(texts, part.numeric is not None):
                hits[name] += _hit(scores, part.key) / len(LANGUAGES)
        hits[f"always {OPTION_LETTERS[part.key]}"] += 1

    def merge(self, other: Guesses) -> None:
        """Adds what was counted elsewhere."""
        self.asked.update(other.asked)
        for kind, hits in other.hits.items():
            for name, count in hits.items():
                self.hits[kind][name] += count

    def best(self) -> tuple[float, str]:
        """The highest rate of hits and the strategy that reached it."""
        rates = [
            (hits / self.asked[kind], f"{kind}: {name}")
            for kind, counter in self.hits.items()
            for name, hits in counter.items()
        ]
        return max(rates, default=(0.0, ""))

    def leaks(self) -> list[str]:
        """What can be guessed better than by chance, in words."""
        found = []
        for kind, counter in self.hits.items():
            asked = self.asked[kind]
            deviation = (CHANCE * (1 - CHANCE) / asked) ** 0.5
            limit = CHANCE + (EDGE if asked >= 1000 else max(EDGE, SURE * deviation))
            found += [
                f"guessing {name!r} hits {hits / asked:.3f} of {asked} parts {kind}"
                for name, hits in counter.items()
                if hits / asked > limit
            ]
        return found


def _zeros() -> defaultdict[str, float]:
    return defaultdict(float)


def _strategies(texts: list[str], numeric: bool) -> Iterator[tuple[str, list[float]]]:
    """What each strategy thinks of every option; it takes the one it thinks most of."""
    yield "longest", [len(text) for text in texts]
    yield "shortest", [-len(text) for text in texts]
    numbers = [[float(n) for n in _NUMBER.findall(text)] for text in texts]
    if numeric and all(numbers):
        first = [values[0] for values in numbers]
        yield "nearest to zero", [-abs(number) for number in first]
        yield "farthest from zero", [abs(number) for number in first]
        for place, name in enumerate(("smallest", "second smallest", "second largest", "largest")):
            yield name, [float(number == sorted(first)[place]) for number in first]
        distances = [sum(abs(number - other) for other in first) for number in first]
    else:
        pairs = [Counter(a + b for a, b in pairwise(text.replace(" ", ""))) for text in texts]
        distances = [-sum((mine & other).total() for other in pairs) for mine in pairs]
    yield "odd one out", distances
    yield "most typical", [-distance for distance in distances]


def _hit(scores: list[float], key: int) -> float:
    """The chance that whoever takes the highest score takes the key; a tie counts as its share."""
    best = max(scores)
    return 1.0 / scores.count(best) if scores[key] == best else 0.0


def _text(option: Option, language: Language) -> str:
    if isinstance(option.content, Prose):
        return option.content.text.in_language(language)
    return content_of(option)
