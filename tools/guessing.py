"""Reports in detail what can be guessed from options alone, on any seeds.

    python tools/guessing.py --seeds 2000 --from 700000

`quizgen verify` gives the same verdict on the seeds from 0; families that were adjusted until they
passed there need to be judged on others. Exits 1 if anything can be guessed.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import quizgen
from quizgen.verify import FamilyReport
from quizgen.verify.guessing import Judgement

STRATEGIES_SHOWN = 10


def main() -> int:
    """Draws questions, judges them and prints the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=2000, help="how many seeds per family")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the first of them")
    parser.add_argument("--topic", action="append", default=[], help="only this one (repeatable)")
    parser.add_argument("--bank", action="append", default=[], type=Path, help="a folder")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    asked = parser.parse_args()
    report = quizgen.verify_bank(
        quizgen.load_bank(asked.bank),
        asked.topic,
        seeds=asked.seeds,
        first=asked.first,
        jobs=asked.jobs,
    )
    for family in report.families:
        print_parts(family)
    print_bank(report.guessing)
    print(f"\n{report.questions:,} questions in {report.seconds:.0f} s")
    for failure in report.failures:
        print(f"FAILED {failure}")
    return 0 if report.passed else 1


def print_parts(family: FamilyReport) -> None:
    """The best strategy for every part of a family."""
    print(family.family)
    best = {guess.place: guess for guess in reversed(family.guesses.all())}
    for place, guess in sorted(best.items()):
        name = guess.strategy.name
        print(f"  {place!s:20} {guess.questions:6,} {guess.rate:.3f} ({guess.limit:.3f}) {name}")


def print_bank(judgement: Judgement) -> None:
    """The rates over many parts, of the best strategies and of learners."""
    print("\nover all parts")
    for rate in (*judgement.strategies[:STRATEGIES_SHOWN], *judgement.learners):
        places = " ".join(f"{share:.2f}" for share in rate.places)
        print(f"  {rate.summary} {places}")


if __name__ == "__main__":
    sys.exit(main())
