"""Which wrong options stand beside the key: chosen so that the key cannot be guessed.

Whoever knows nothing can still look: at the position, the size, the length, the likeness of the
options. For every such blind strategy a coin decides beforehand whether it may hit (with the
chance 1/k that it deserves), and the distractors are chosen to obey the coins.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizgen.core.draw import Redraw, Stream

OPTIONS = 4
MAY_HIT = 0.25  # the chance that a blind strategy deserves
CODE_SUBSETS = 120  # sets of distractors that are compared
NUMBER_SUBSETS = 16


class Face(NamedTuple):
    """What a blind eye sees of an option: its text and, if it is a number, its size."""

    text: str
    number: float | None


Strategy = Callable[[Sequence[Face]], list[int]]


def _extreme(values: Sequence[float], largest: bool) -> list[int]:
    best = max(values) if largest else min(values)
    return [i for i, value in enumerate(values) if value == best]


def _rank(position: int) -> Strategy:
    def strategy(faces: Sequence[Face]) -> list[int]:
        if faces[0].number is None:
            return []
        order = sorted(range(len(faces)), key=lambda i: faces[i].number or 0.0)
        return [order[position]]

    return strategy


def _magnitude(largest: bool) -> Strategy:
    def strategy(faces: Sequence[Face]) -> list[int]:
        if faces[0].number is None:
            return []
        return _extreme([abs(face.number or 0.0) for face in faces], largest)

    return strategy


def _length(largest: bool) -> Strategy:
    return lambda faces: _extreme([len(face.text) for face in faces], largest)


def _likeness(largest: bool) -> Strategy:
    def strategy(faces: Sequence[Face]) -> list[int]:
        n = len(faces)
        if faces[0].number is not None:
            values = [face.number or 0.0 for face in faces]
            total = sum(values)
            # distance from the mean of the others
            return _extreme([-abs(v - (total - v) / (n - 1)) for v in values], largest)
        texts = [face.text for face in faces]
        return _extreme(
            [
                round(sum(similarity(t, other) for other in texts if other is not t), 9)
                for t in texts
            ],
            largest,
        )

    return strategy


def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring characters of a text, without spaces."""
    text = "".join(text.split())
    return frozenset(a + b for a, b in itertools.pairwise(text))


@lru_cache(maxsize=4096)
def similarity(one: str, other: str) -> float:
    """The share of character pairs that two texts have in common (Jaccard index)."""
    a, b = pairs(one), pairs(other)
    return len(a & b) / len(a | b) if a | b else 1.0


def _roundest(faces: Sequence[Face]) -> list[int]:
    """The numbers with the fewest decimals that are not 0 at the end."""
    if faces[0].number is None:
        return []
    return _extreme([_decimals(face.text) for face in faces], largest=False)


def _decimals(text: str) -> int:
    return sum(len(d.rstrip("0")) for d in re.findall(r"\.(\d+)", text))


STRATEGIES: dict[str, Strategy] = {
    "smallest": _rank(0),
    "second smallest": _rank(1),
    "second largest": _rank(-2),
    "largest": _rank(-1),
    "nearest to zero": _magnitude(False),
    "farthest from zero": _magnitude(True),
    "roundest": _roundest,
    "shortest": _length(False),
    "longest": _length(True),
    "odd one out": _likeness(False),
    "most typical": _likeness(True),
}
_SOFT = tuple(STRATEGIES[name] for name in list(STRATEGIES)[4:])
_MAGNITUDES = _SOFT[:2]


class Turn(NamedTuple):
    """What is decided before a part is drawn, and stays while it is drawn again.

    `rank` is how many wrong numbers lie below the key, `position` where the key stands, and each
    of the `coins` says of one blind strategy whether it may hit.
    """

    rank: int
    position: int
    coins: tuple[bool, ...]


def turn_of(stream: str, place: int) -> Turn:
    """The turn of the `place`-th question: of every four, each rank and position comes once."""
    block, member = divmod(place, OPTIONS)
    blocks = Stream(f"{stream}/turns/{block}")
    rank = blocks.shuffled(range(OPTIONS))[member]
    position = blocks.shuffled(range(OPTIONS))[member]
    coins = [[blocks.random() < MAY_HIT for _ in _SOFT] for _ in range(OPTIONS)]
    return Turn(rank, position, tuple(coins[member]))


def choose(
    key: Face, wrong: Sequence[Face], stream: Stream, turn: Turn, *, patient: bool
) -> list[int]:
    """The indices of three of the `wrong` faces, such that no blind strategy is favoured.

    Raises Redraw where there are too few wrong options, or too few on one side of the key; while
    `patient`, also where numbers cannot obey the coins.
    """
    if len(wrong) < OPTIONS - 1:
        raise Redraw("fewer than three misconceptions give an option of their own")
    if key.number is None:
        subsets = list(itertools.combinations(range(len(wrong)), OPTIONS - 1))
        order = stream.shuffled(range(len(subsets)))[:CODE_SUBSETS]
    else:
        subsets = _by_rank(key, wrong, turn.rank)
        order = stream.shuffled(range(len(subsets)))[:NUMBER_SUBSETS]
    one_sign = len({(face.number or 0.0) < 0 for face in (key, *wrong)}) == 1
    best, fewest = order[0], (float("inf"), 0.0)
    for i in order:
        betrayed = _betrayal([key, *(wrong[j] for j in subsets[i])], turn.coins, one_sign)
        if betrayed < fewest:
            best, fewest = i, betrayed
        if betrayed == (0.0, 0.0):
            break
    if patient and key.number is not None and fewest[0] >= 0.5:
        raise Redraw("a blind strategy would hit the key")
    return list(subsets[best])


def _betrayal(faces: Sequence[Face], coins: Sequence[bool], one_sign: bool) -> tuple[float, float]:
    """How much faces (the key first) disobey the coins: hits that must not be, missed hits.

    The second matters less: what never hits helps to eliminate, what hits gives the key away.
    """
    given_away = missed = 0.0
    for strategy, may_hit in zip(_SOFT, coins, strict=True):
        if one_sign and strategy in _MAGNITUDES:
            continue  # the order has decided already
        picks = strategy(faces)
        hit = 1.0 / len(picks) if 0 in picks else 0.0
        if may_hit:
            missed += 1.0 - hit
        elif hit > 1.0 / len(faces):
            given_away += hit
    return given_away, missed


def _by_rank(key: Face, wrong: Sequence[Face], rank: int) -> list[tuple[int, ...]]:
    """Subsets in which exactly `rank` of the wrong numbers lie below the key."""
    size = key.number or 0.0
    below = [i for i, face in enumerate(wrong) if (face.number or 0.0) < size]
    above = [i for i, face in enumerate(wrong) if (face.number or 0.0) >= size]
    subsets = [
        low + high
        for low in itertools.combinations(below, rank)
        for high in itertools.combinations(above, OPTIONS - 1 - rank)
    ]
    if not subsets:
        raise Redraw("no misconception lies on one side of the key")
    return subsets
