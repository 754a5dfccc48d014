"""Whether the answer can be guessed: blind strategies, played over many seeds."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from quizgen.core.model import OPTION_LETTERS, Part, Prose
from quizgen.core.numeric import needed_decimals, size_of
from quizgen.core.options import OPTIONS, Face, blind_hits
from quizgen.verify.rules import content_of

EDGE = 0.03  # above chance
SURE = 5.0  # standard deviations, where there are too few questions for the edge to mean anything


class Guesses:
    """How often each blind strategy hit, by kind of question."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.hits: defaultdict[str, defaultdict[str, float]] = defaultdict(_zeros)

    def play(self, kind: str, part: Part) -> None:
        """Plays every strategy on one part; a tie counts as its share."""
        self.asked[kind] += 1
        hits = self.hits[kind]
        for language in ("ja", "en"):
            faces = [_face(part, place, language) for place in range(len(part.options))]
            for name, chance in blind_hits(faces, part.key).items():
                hits[name] += chance / 2
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
            deviation = (1 / OPTIONS * (1 - 1 / OPTIONS) / asked) ** 0.5
            limit = 1 / OPTIONS + (EDGE if asked >= 1000 else max(EDGE, SURE * deviation))
            found += [
                f"guessing {name!r} hits {hits / asked:.3f} of {asked} parts {kind}"
                for name, hits in counter.items()
                if hits / asked > limit
            ]
        return found


def _zeros() -> defaultdict[str, float]:
    return defaultdict(float)


def _face(part: Part, place: int, language: str) -> Face:
    content = part.options[place].content
    if isinstance(content, Prose):
        return Face(content.text.ja if language == "ja" else content.text.en)
    printed = content_of(part.options[place])
    if part.numeric is None:
        return Face(printed)
    numbers = re.findall(r"-?\d+(?:\.\d+)?", printed)
    return Face(printed, size_of([float(n) for n in numbers]), sum(map(needed_decimals, numbers)))
