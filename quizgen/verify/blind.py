"""Whether the answer can be guessed: blind strategies, played over many seeds."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from quizgen.core.model import OPTION_LETTERS, Part, Prose
from quizgen.core.options import OPTIONS, STRATEGIES, Face
from quizgen.verify.rules import content_of

EDGE = 0.03  # above chance
SURE = 5.0  # standard deviations, where there are too few questions for the edge to mean anything


class Guesses:
    """How often each blind strategy hit, by kind of question."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.hits: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def play(self, kind: str, part: Part) -> None:
        """Plays every strategy on one part; a tie counts as its share."""
        self.asked[kind] += 1
        hits = self.hits[kind]
        for language in ("ja", "en"):
            faces = [_face(part, place, language) for place in range(len(part.options))]
            for name, strategy in STRATEGIES.items():
                picks = strategy(faces)
                if part.key in picks:
                    hits[name] += 0.5 / len(picks)  # type: ignore[assignment]
        hits[f"always {OPTION_LETTERS[part.key]}"] += 1

    def merge(self, other: Guesses) -> None:
        """Adds what was counted elsewhere."""
        self.asked.update(other.asked)
        for kind, hits in other.hits.items():
            self.hits[kind].update(hits)

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
                f"guessing {name!r} hits {hits / asked:.3f} of {asked} {kind} parts"
                for name, hits in counter.items()
                if hits / asked > limit
            ]
        return found


def _face(part: Part, place: int, language: str) -> Face:
    option = part.options[place]
    if isinstance(option.content, Prose):
        text = option.content.text
        return Face(text.ja if language == "ja" else text.en, None)
    text_shown = content_of(option)
    if part.numeric is None:
        return Face(text_shown, None)
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", text_shown)]
    return Face(text_shown, sum(n * 1e-4**i for i, n in enumerate(numbers[:3])))
