"""Fits what a guesser thinks of options, `quizgen/options/tables.py`, to the questions of the bank.

It starts from tables of zeros. In every round it draws questions, their wrong options chosen by
the tables as they are, looks for what still tells the key from the other options, and adds that to
the tables; after a few rounds there is little left to add. What is looked for is a conditional
logit: the key is an option with a chance in proportion to 2 to the power of its points.

python tools/fit_plausibility.py            fits and writes the tables
python tools/fit_plausibility.py --check    only says what the tables leave to be seen
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quizgen import load_bank
from quizgen.core import code_part, numeric, text_parts
from quizgen.core.draw import Stream
from quizgen.core.files import write_atomically
from quizgen.options import choose, tables
from quizgen.options.plausibility import Feature, Guesser

PATH = Path(tables.__file__)
ROUNDS = 4
SEEDS = 300
FAMILY = 20.0  # sets that all sets of a family count as: of one family they are much alike
RIDGE = 10.0  # how much evidence a point must have
QUARTERS = 4

Array = NDArray[np.float64]
Table = tuple[tuple[int, ...], ...]
PLACES: dict[str, tuple[Any, str]] = {  # where each table is used
    "NUMBERS": (numeric, "NUMBERS"),
    "CODE": (code_part, "GUESSER"),
    "TEXTS": (text_parts, "GUESSER"),
}


class Watcher(Guesser):
    """A guesser that remembers what it looked at last."""

    seen: Sequence[Feature]

    def chances(self, features: Sequence[Feature]) -> list[int]:
        """As a guesser."""
        self.seen = features
        return super().chances(features)


def shares(features: Sequence[Feature]) -> Array:
    """One row an option: its share in every rank of every feature."""
    columns = []
    for values in features:
        ordered = sorted(values)
        columns += [[(v == at) / ordered.count(v) for v in values] for at in ordered]
    return np.array(columns, dtype=float).T


def watched(fitted: dict[str, Table], seeds: int) -> dict[str, list[tuple[str, Array]]]:
    """The sets that are chosen by these tables, the key first, each with its family."""
    found: dict[str, list[tuple[str, Array]]] = {name: [] for name in fitted}
    watchers = {name: Watcher(table) for name, table in fitted.items()}
    for name, (module, attribute) in PLACES.items():
        setattr(module, attribute, watchers[name])
    names = {numeric.NumberPool: "NUMBERS", code_part.CodePool: "CODE"}
    honest = choose.choose
    family_id = ""

    def watching(pool: Any, stream: Stream) -> Any:
        wrong = honest(pool, stream)
        name = names.get(type(pool), "TEXTS")
        if name != "NUMBERS" or len(pool.key.units) == 1:
            found[name].append((family_id, shares(watchers[name].seen)))
        return wrong

    choose.choose = watching
    try:
        for family in load_bank().families()[0]:
            family_id = family.id
            for seed in range(seeds):
                family.drawn(seed)
    finally:
        choose.choose = honest
    return found


def logit(sets: list[tuple[str, Array]]) -> Array:
    """The points by which the keys, which come first, are best told; every family counts alike."""
    looks = np.array([look for _, look in sets])
    counts = Counter(family for family, _ in sets)
    weights = np.array([FAMILY / counts[family] for family, _ in sets])
    points = np.zeros(looks.shape[2])
    for _ in range(20):
        chances = np.exp(looks @ points)
        chances /= chances.sum(axis=1, keepdims=True)
        expected = np.einsum("so,sof->sf", chances, looks)
        slope = weights @ (looks[:, 0] - expected) - RIDGE * points
        spread = looks - expected[:, None]
        bend = np.einsum("s,so,sof,sog->fg", weights, chances, spread, spread)
        points += np.linalg.solve(bend + RIDGE * np.eye(len(points)), slope)
    return points


def told(sets: list[tuple[str, Array]], points: Array) -> float:
    """How often the option with the most points is the key, every family counting alike."""
    hits: dict[str, list[float]] = {}
    for family, look in sets:
        scores = (look @ points).round(9)
        hits.setdefault(family, []).append(
            (scores[0] == scores.max()) / sum(scores == scores.max())
        )
    return float(np.mean([np.mean(of_family) for of_family in hits.values()]))


def source(fitted: dict[str, Table]) -> str:
    """The module that holds the tables."""
    head = (PATH.read_text(encoding="utf-8")).partition("\n\nNUMBERS")[0]
    blocks = [
        f"{name} = (\n" + "".join(f"    {ranks},\n" for ranks in table) + ")\n"
        for name, table in fitted.items()
    ]
    return head + "\n\n" + "".join(blocks)


def rounded(points: Array) -> Table:
    """Points to the base of e, as a table of whole quarters to the base of 2."""
    quarters = (points * QUARTERS / np.log(2)).round().astype(int)
    return tuple(map(tuple, quarters.reshape(-1, choose.OPTIONS).tolist()))


def look(fitted: dict[str, Table], seeds: int) -> dict[str, Array]:
    """What these tables leave to be seen, said and returned."""
    left = {}
    for name, sets in watched(fitted, seeds).items():
        left[name] = logit(sets)
        print(f"  {name}: told in {told(sets, left[name]):.3f} of {len(sets)} sets", flush=True)
    return left


def main() -> None:
    """Fits and writes, or checks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--seeds", type=int, default=SEEDS)
    options = parser.parse_args()
    if options.check:
        look({name: getattr(tables, name) for name in PLACES}, options.seeds)
        return
    points = {name: np.zeros(choose.OPTIONS * len(getattr(tables, name))) for name in PLACES}
    for number in range(ROUNDS):
        print(f"round {number + 1} of {ROUNDS}")
        left = look({name: rounded(p) for name, p in points.items()}, options.seeds)
        points = {name: points[name] + left[name] for name in PLACES}
    write_atomically(PATH, source({name: rounded(p) for name, p in points.items()}))


if __name__ == "__main__":
    main()
