"""Fits the guessers in `quizgen/options/tables.json` to the bank's questions.

It draws questions and records, for every part, all sets of options that may be tried, in order. A
table determines the probability that each set is kept. What still distinguishes the key in the sets
kept is fitted by a conditional logit, in which the probability that an option is the key is
proportional to 2 to the power of its points. These points are added to the table, and the procedure
is repeated until they are small. First one table is fitted to all parts of a form together, for
parts that have none of their own; starting from it, one is fitted to every part of the bank. Code
has only the common table: the options of a blank are the same few in every question, so a table of
its own would hide the key from those who know the blank, and reveal it to those who know others.

python tools/fit_plausibility.py                        fits and writes all tables
python tools/fit_plausibility.py --family softmax/value   only those of this family (repeatable)
python tools/fit_plausibility.py --check                only reports how well keys can be guessed
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from quizgen import load_bank
from quizgen.authoring.draw import Redraw, Stream
from quizgen.families.family import Family
from quizgen.model.files import write_atomically
from quizgen.options import choose, guessers
from quizgen.options.features import Features
from quizgen.options.numbers import BANDS
from quizgen.options.plausibility import Guesser, Table

FIRST = 9_000_000  # seeds from here on are used for nothing else
SEEDS = 600
DRAWS = 100  # per part, for the table of all parts
ROUNDS = 4
STEPS = 3
RIDGE = 4.0  # strength of the prior, in sets
RIDGE_OF_ALL = 10.0
SETS_PER_PART = (
    20.0  # effective number of sets of a part in the table of all parts: they are very similar
)
QUARTERS = 4
SHARES = 12  # a rank is divided into twelfths, because up to four options can tie

Array = NDArray[np.float64]
Name = tuple[guessers.Form, str]
FORMS = get_args(guessers.Form)
COMMON = "code"  # the form whose parts have no tables of their own


class Asking(Guesser):
    """A stand-in for the guesser of a part, which records the part."""

    def __init__(self, form: guessers.Form, family: str, part: str) -> None:
        self.name = (form, f"{family}: {part}")


class Part(NamedTuple):
    """Sets of options of a part that may be tried, the key first.

    `features` (sets, 4, columns) in twelfths; the draw of each set, and its position in that draw.
    """

    form: guessers.Form
    features: NDArray[np.uint8]
    draw: NDArray[np.int64]
    turn: NDArray[np.int64]

    def first(self, draws: int) -> Part:
        """The same part with only the first draws."""
        _, *columns = self
        return Part(self.form, *(column[self.draw < draws] for column in columns))

    @property
    def columns(self) -> NDArray[np.float32]:
        """Every option's share in every rank of every feature, and in every band."""
        return self.features.astype(np.float32) / np.float32(SHARES)


def recorded(families: Sequence[Family], seeds: range) -> dict[Name, Part]:
    """Every part of these families, with the sets that are tried in its questions."""
    found: defaultdict[Name, list[list[NDArray[np.uint8]]]] = defaultdict(list)

    def recording(pool: Any, stream: Stream) -> Any:
        tried = list(choose.sets(pool, stream))
        if not tried:
            raise Redraw("no set of wrong options")
        found[pool.guesser.name].append(
            [shares(pool.features([pool.key, *wrong])) for wrong in tried]
        )
        return tried[stream.below(len(tried))]

    choose.choose = recording
    guessers.guesser = Asking  # type: ignore[assignment]
    for family in families:
        for seed in seeds:
            family.drawn(seed)
    return {
        name: Part(
            name[0],
            np.array([one for sets in draws for one in sets]),
            np.repeat(np.arange(len(draws)), [len(sets) for sets in draws]),
            np.concatenate([np.arange(len(sets)) for sets in draws]),
        )
        for name, draws in sorted(found.items())
    }


def shares(features: Features) -> NDArray[np.uint8]:
    """One row per option: its share in every rank of every feature, and its band."""
    ranks = choose.OPTIONS * len(features.ranked)
    found = np.zeros((choose.OPTIONS, ranks + (2 * BANDS if any(features.bands) else 0)), np.uint8)
    for feature, values in enumerate(features.ranked):
        ordered = sorted(values)
        for option, value in enumerate(values):
            first, ties = ordered.index(value), ordered.count(value)
            at = choose.OPTIONS * feature + first
            found[option, at : at + ties] = SHARES // ties
    if any(features.bands):
        found[range(choose.OPTIONS), [ranks + band for band in features.bands]] = SHARES
    return found


def chances(columns: Array, points: Array) -> Array:
    """The probability of every option, (sets, 4)."""
    scores = columns @ points.astype(np.float32)
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True), float)


def kept(part: Part, columns: Array, points: Array) -> Array:
    """The probability that each set is the one kept, given a table of these points."""
    alone = np.minimum(1.0, choose.ACCEPTANCE[part.form] / chances(columns, points)[:, 0])
    passed = np.zeros((part.draw[-1] + 1, part.turn.max() + 2))
    passed[part.draw, part.turn + 1] = np.log1p(-np.minimum(alone, 1 - 1e-9))
    return np.asarray(alone * np.exp(passed.cumsum(axis=1)[part.draw, part.turn]))


def logit(parts: Sequence[tuple[Array, Array]], ridge: float) -> Array:
    """The points that predict keys best in sets with these columns and weights."""
    points = np.zeros(parts[0][0].shape[2])
    for _ in range(STEPS):
        slope, bend = -ridge * points, ridge * np.eye(len(points))
        for columns, weights in parts:
            taken = chances(columns, points)
            expected = (taken[:, None] @ columns)[:, 0]
            slope += weights @ (columns[:, 0] - expected)
            rooted = np.sqrt(taken * weights[:, None])[:, :, None] * columns
            flat = rooted.reshape(-1, len(points))
            mean = np.sqrt(weights)[:, None] * expected
            bend += flat.T @ flat - mean.T @ mean
        points += np.linalg.solve(bend, slope)
    return points


def fitted(parts: Sequence[Part], points: Array, ridge: float, sets: float | None) -> Array:
    """Points that hide the keys of these parts, each of which counts as `sets` sets."""
    for _ in range(ROUNDS):
        weighted = []
        for part in parts:
            columns = part.columns
            weights = kept(part, columns, points)
            weighted.append((columns, weights * (sets / weights.sum() if sets else 1.0)))
        points = points + logit(weighted, ridge)
    return points


def general(parts: Mapping[Name, Part], form: guessers.Form) -> Table:
    """The table of all parts of a form together."""
    some = [part.first(DRAWS) for name, part in parts.items() if name[0] == form]
    start = np.zeros(some[0].features.shape[2])
    return table(fitted(some, start, RIDGE_OF_ALL, SETS_PER_PART), form)


def points_of(of: Table) -> Array:
    """The points of a table, to base e."""
    flat = [point for row in of.ranks for point in row] + list(of.bands)
    return np.array(flat) * np.log(2) / QUARTERS


def table(points: Array, form: guessers.Form) -> Table:
    """Points to base e as a table of integers, in quarters to base 2."""
    quarters = (points * QUARTERS / np.log(2)).round().astype(int).tolist()
    bands = 2 * BANDS if form in ("numbers", "vectors") else 0
    ranks = quarters[: len(quarters) - bands]
    rows = [ranks[at : at + choose.OPTIONS] for at in range(0, len(ranks), choose.OPTIONS)]
    return Table(rows, quarters[len(ranks) :])


def source(made: Mapping[guessers.Form, Mapping[str, Table]]) -> str:
    """The text of the file of tables: one line each."""
    forms = []
    for form in FORMS:
        lines = [
            f"{json.dumps(part)}: {json.dumps(of_part, separators=(',', ':'))}"
            for part, of_part in sorted(made[form].items())
        ]
        forms.append(f'"{form}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(forms) + "\n}\n"


def check(parts: Mapping[Name, Part]) -> None:
    """Prints how often the key is found by a learner trained on these same questions."""
    for (form, name), part in parts.items():
        found = guessers.read()[form]
        columns = part.columns
        weights = kept(part, columns, points_of(found.get(name, found[guessers.ALL])))
        scores = (columns @ logit([(columns, weights)], RIDGE)).round(6)
        best = scores == scores.max(axis=1, keepdims=True)
        told = weights @ (best[:, 0] / best.sum(axis=1)) / weights.sum()
        print(f"{told:.3f} of {weights.sum() / (part.draw[-1] + 1):.2f} kept: {form}, {name}")


def main() -> None:
    """Fits and writes, or checks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", action="append", default=[])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--from", dest="first", type=int, default=FIRST)
    options = parser.parse_args()
    bank = load_bank()
    families = [bank.family(name) for name in options.family] or bank.families()[0]
    parts = recorded(families, range(options.first, options.first + options.seeds))
    if options.check:
        check(parts)
        return
    made = {form: dict(guessers.read()[form]) for form in FORMS}
    if not options.family:
        made = {form: {guessers.ALL: general(parts, form)} for form in FORMS}
    for (form, name), part in parts.items():
        if form == COMMON:
            continue
        start = points_of(made[form][guessers.ALL])
        made[form][name] = table(fitted([part], start, RIDGE, None), form)
        print(f"{form}: {name}", flush=True)
    write_atomically(guessers.PATH, source(made))


if __name__ == "__main__":
    main()
