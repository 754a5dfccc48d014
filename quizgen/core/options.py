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
STRICT = 0.25
TEXT_SUBSETS = 120  # sets of distractors that are compared
NUMBER_SUBSETS = 12


class Face(NamedTuple):
    """What a blind eye sees of an option: its text and, if it is a number, size and decimals.

    `decimals` are those that the number needs, zeros at the end not counted; `signed` says that
    the numbers of its part may have either sign.
    """

    text: str
    number: float | None = None
    decimals: int = 0
    signed: bool = True


FaceScore = Callable[[Face], float]  # a blind strategy takes the face that scores highest,
SetScore = Callable[[Sequence[Face]], list[float]]  # or looks at all of them together


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


def _ranked(position: int) -> SetScore:
    def scores(faces: Sequence[Face]) -> list[float]:
        numbers = [face.number or 0.0 for face in faces]
        wanted = sorted(numbers)[position]
        return [float(number == wanted) for number in numbers]

    return scores


RANKS: dict[str, SetScore] = {
    "smallest": _ranked(0),
    "second smallest": _ranked(1),
    "second largest": _ranked(-2),
    "largest": _ranked(-1),
}
MAGNITUDES: dict[str, FaceScore] = {
    "nearest to zero": lambda face: -abs(face.number or 0.0),
    "farthest from zero": lambda face: abs(face.number or 0.0),
}
ROUNDNESS: dict[str, FaceScore] = {"roundest": lambda face: -face.decimals}
LENGTHS: dict[str, FaceScore] = {
    "shortest": lambda face: -len(face.text),
    "longest": lambda face: len(face.text),
}
LIKENESS = {"odd one out": 1.0, "most typical": -1.0}  # the sign of `_distance`
COINS = (*MAGNITUDES, *ROUNDNESS, *LENGTHS, *LIKENESS)  # strategies with a coin; ranks have turns


def blind_hits(faces: Sequence[Face], key: int) -> dict[str, float]:
    """The chance with which each blind strategy takes the key."""
    single: dict[str, FaceScore] = dict(LENGTHS)
    ranks: dict[str, SetScore] = {}
    if faces[0].number is not None:
        single |= MAGNITUDES | ROUNDNESS
        ranks = RANKS
    hits = {name: hit([score(face) for face in faces], key) for name, score in single.items()}
    hits |= {name: hit(scores(faces), key) for name, scores in ranks.items()}
    return hits | _likeness_hits(faces, key)


def _likeness_hits(faces: Sequence[Face], key: int) -> dict[str, float]:
    distances = _distance(faces)
    return {
        name: hit([sign * distance for distance in distances], key)
        for name, sign in LIKENESS.items()
    }


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
    of the `coins` says of one blind strategy whether it may hit. Where all numbers happen to have
    one sign, the rank has decided already which is nearest to zero; a `strict` turn draws again
    rather than accept what its coins forbid, since otherwise such draws would come too often.
    """

    rank: int
    position: int
    coins: dict[str, bool]
    strict: bool


def turn_of(stream: str, place: int) -> Turn:
    """The turn of the `place`-th question: of every four, each rank and position comes once."""
    block, member = divmod(place, OPTIONS)
    blocks = Stream(f"{stream}/turns/{block}")
    rank = blocks.shuffled(range(OPTIONS))[member]
    position = blocks.shuffled(range(OPTIONS))[member]
    coins = [[blocks.random() < MAY_HIT for _ in COINS] for _ in range(OPTIONS)][member]
    strict = [blocks.random() < STRICT for _ in range(OPTIONS)][member]
    return Turn(rank, position, dict(zip(COINS, coins, strict=True)), strict)


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
    single = dict(LENGTHS)
    if key.number is None:
        subsets = list(itertools.combinations(range(1, len(wrong) + 1), OPTIONS - 1))
        tried = stream.some(subsets, TEXT_SUBSETS)
    else:
        tried = stream.some(_with_rank(key, wrong, turn.rank), NUMBER_SUBSETS)
        single |= ROUNDNESS
        both_signs = len({(face.number or 0.0) < 0 for face in (key, *wrong)}) == 2
        if key.signed and (both_signs or turn.strict):
            single |= MAGNITUDES
    faces = [key, *wrong]
    scored = [(turn.coins[name], [score(face) for face in faces]) for name, score in single.items()]
    best, fewest = tried[0], (float("inf"), 0.0)
    for subset in tried:
        given_away = missed = 0.0
        for may_hit, scores in scored:
            chance = _hit_of(scores, subset)
            if may_hit:
                missed += 1.0 - chance
            else:
                given_away += _above_chance(chance)
        if given_away > fewest[0]:
            continue
        for name, chance in _likeness_hits([key, *(faces[i] for i in subset)], 0).items():
            if turn.coins[name]:
                missed += 1.0 - chance
            else:
                given_away += _above_chance(chance)
        # A strategy that never hits helps to eliminate, so allowed hits are welcome.
        if (given_away, missed) < fewest:
            best, fewest = subset, (given_away, missed)
        if fewest == (0.0, 0.0):
            break
    if patient and key.number is not None and fewest[0] >= 0.5:
        raise Redraw("a blind strategy would hit the key")
    return Choice(tuple(i - 1 for i in best), *fewest)


def _hit_of(scores: Sequence[float], subset: tuple[int, ...]) -> float:
    """`hit` of the key, at index 0, among the faces of a subset."""
    own = scores[0]
    ties = 1
    for i in subset:
        if scores[i] > own:
            return 0.0
        ties += scores[i] == own
    return 1.0 / ties


def _above_chance(chance: float) -> float:
    return chance if chance > 1.0 / OPTIONS else 0.0


def rank_is_possible(key: float, wrong: Sequence[float], rank: int) -> bool:
    """Whether enough wrong numbers lie below and above the key to give it that rank."""
    below = sum(number < key for number in wrong)
    return below >= rank and len(wrong) - below >= OPTIONS - 1 - rank


def _with_rank(key: Face, wrong: Sequence[Face], rank: int) -> list[tuple[int, ...]]:
    """Subsets, counted from 1, in which exactly `rank` of the wrong numbers lie below the key."""
    size = key.number or 0.0
    below = [i for i, face in enumerate(wrong, start=1) if (face.number or 0.0) < size]
    above = [i for i, face in enumerate(wrong, start=1) if (face.number or 0.0) >= size]
    if len(below) < rank or len(above) < OPTIONS - 1 - rank:
        raise Redraw("too few misconceptions lie on one side of the key")
    return [
        low + high
        for low in itertools.combinations(below, rank)
        for high in itertools.combinations(above, OPTIONS - 1 - rank)
    ]
