"""Which wrong options stand beside the key: chosen so that the key cannot be guessed.

Whoever knows nothing can still look: at the position, the size, the length, the likeness of the
options. For every such blind strategy a coin decides beforehand whether it may hit (with the
chance 1/k that it deserves), and the distractors are chosen to obey the coins.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizgen.core.draw import Redraw, Stream

OPTIONS = 4
MAY_HIT = 1 / OPTIONS
TEXT_SUBSETS = 120  # sets of distractors that are compared
NUMBER_SUBSETS = 12


class Face(NamedTuple):
    """What a blind eye sees of an option: its text and, if it is a number, size and decimals.

    `decimals` are those that the number needs, zeros at the end not counted.
    """

    text: str
    number: float | None = None
    decimals: int = 0


Scores = Callable[[Sequence[Face]], list[float]]  # a blind strategy takes the highest score


def _by_rank(position: int) -> Scores:
    def scores(faces: Sequence[Face]) -> list[float]:
        numbers = [face.number or 0.0 for face in faces]
        wanted = sorted(numbers)[position]
        return [float(number == wanted) for number in numbers]

    return scores


def _distance(faces: Sequence[Face]) -> list[float]:
    """How far each is from the others: numbers from their mean, texts by what they share."""
    if faces[0].number is None:
        return [
            -round(sum(similarity(face.text, o.text) for o in faces if o is not face), 9)
            for face in faces
        ]
    numbers = [face.number or 0.0 for face in faces]
    total, count = sum(numbers), len(numbers)
    return [abs(count * number - total) for number in numbers]


RANKS: dict[str, Scores] = {
    "smallest": _by_rank(0),
    "second smallest": _by_rank(1),
    "second largest": _by_rank(-2),
    "largest": _by_rank(-1),
}
MAGNITUDES: dict[str, Scores] = {
    "nearest to zero": lambda faces: [-abs(face.number or 0.0) for face in faces],
    "farthest from zero": lambda faces: [abs(face.number or 0.0) for face in faces],
}
LOOKS: dict[str, Scores] = {
    "shortest": lambda faces: [-len(face.text) for face in faces],
    "longest": lambda faces: [len(face.text) for face in faces],
    "odd one out": _distance,
    "most typical": lambda faces: [-d for d in _distance(faces)],
}
NUMBER_LOOKS: dict[str, Scores] = {
    "roundest": lambda faces: [-face.decimals for face in faces],
}
COINS = (*MAGNITUDES, *NUMBER_LOOKS, *LOOKS)  # strategies with a coin; ranks have turns


def strategies_for(face: Face) -> dict[str, Scores]:
    """The blind strategies that can be played on options of that sort."""
    return LOOKS if face.number is None else RANKS | MAGNITUDES | NUMBER_LOOKS | LOOKS


def hit(scores: Sequence[float], key: int) -> float:
    """The chance that whoever takes the highest score takes the key (ties are shared)."""
    best = max(scores)
    return 1.0 / scores.count(best) if scores[key] == best else 0.0


def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring characters of a text, without spaces."""
    text = "".join(text.split())
    return frozenset(a + b for a, b in itertools.pairwise(text))


@lru_cache(maxsize=4096)
def similarity(one: str, other: str) -> float:
    """The share of character pairs that two texts have in common (Jaccard index)."""
    a, b = pairs(one), pairs(other)
    return len(a & b) / len(a | b) if a | b else 1.0


class Turn(NamedTuple):
    """What is decided before a part is drawn, and stays while it is drawn again.

    `rank` is how many wrong numbers lie below the key, `position` where the key stands, and each
    of the `coins` says of one blind strategy whether it may hit.
    """

    rank: int
    position: int
    coins: dict[str, bool]


def turn_of(stream: str, place: int) -> Turn:
    """The turn of the `place`-th question: of every four, each rank and position comes once."""
    block, member = divmod(place, OPTIONS)
    blocks = Stream(f"{stream}/turns/{block}")
    rank = blocks.shuffled(range(OPTIONS))[member]
    position = blocks.shuffled(range(OPTIONS))[member]
    coins = [[blocks.random() < MAY_HIT for _ in COINS] for _ in range(OPTIONS)][member]
    return Turn(rank, position, dict(zip(COINS, coins, strict=True)))


class Choice(NamedTuple):
    """The indices of three wrong faces, and how much they disobey the coins."""

    picked: tuple[int, ...]
    given_away: float
    missed: float


def choose(
    key: Face, wrong: Sequence[Face], stream: Stream, turn: Turn, *, patient: bool
) -> Choice:
    """Three of the `wrong` faces, such that no blind strategy is favoured.

    Raises Redraw where there are too few wrong options, or too few on one side of the key; while
    `patient`, also where numbers cannot obey the coins.
    """
    if len(wrong) < OPTIONS - 1:
        raise Redraw("fewer than three misconceptions give an option of their own")
    strategies = [*LOOKS.items()]
    if key.number is None:
        subsets = list(itertools.combinations(range(len(wrong)), OPTIONS - 1))
        tried = stream.shuffled(subsets)[:TEXT_SUBSETS]
    else:
        tried = stream.shuffled(_with_rank(key, wrong, turn.rank))[:NUMBER_SUBSETS]
        strategies += NUMBER_LOOKS.items()
        if len({(face.number or 0.0) < 0 for face in (key, *wrong)}) == 2:
            strategies += MAGNITUDES.items()  # with one sign, the rank has decided already
    forbidden = [scores for name, scores in strategies if not turn.coins[name]]
    allowed = [scores for name, scores in strategies if turn.coins[name]]
    best, fewest = tried[0], (float("inf"), 0.0)
    for subset in tried:
        faces = [key, *(wrong[i] for i in subset)]
        given_away = sum(_above_chance(hit(scores(faces), 0)) for scores in forbidden)
        if given_away > fewest[0]:
            continue
        # A strategy that never hits helps to eliminate, so allowed hits are welcome.
        missed = sum(1.0 - hit(scores(faces), 0) for scores in allowed)
        if (given_away, missed) < fewest:
            best, fewest = subset, (given_away, missed)
        if fewest == (0.0, 0.0):
            break
    if patient and key.number is not None and fewest[0] >= 0.5:
        raise Redraw("a blind strategy would hit the key")
    return Choice(best, *fewest)


def _above_chance(chance: float) -> float:
    return chance if chance > 1.0 / OPTIONS else 0.0


def _with_rank(key: Face, wrong: Sequence[Face], rank: int) -> list[tuple[int, ...]]:
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
        raise Redraw("too few misconceptions lie on one side of the key")
    return subsets
