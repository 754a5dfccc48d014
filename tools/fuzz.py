"""Feeds any amount of hostile input to quizgen, and reports what it could not handle.

    python tools/fuzz.py quizfile --cases 100000 --seed 1 --jobs 2
    python tools/fuzz.py quizfile --case 4711 --seed 1 --save hostile.json

The kinds of input are in tests/fuzz/. Every input is judged in a process with limits; whatever is
rejected must be rejected in one sentence, and whatever is accepted must be shown safely. The second
command tries a single input again, and shows the traceback. Exits 1 if there is a fault.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # threads would not outlive a fork
sys.path[0] = str(Path(__file__).resolve().parents[1] / "tests")  # where `fuzz` is a package

from fuzz.report import Report  # noqa: E402
from fuzz.runner import Limits, Trial, explained  # noqa: E402

KINDS = ("quizfile", "terminal", "blueprint", "history", "answers", "formulas")
PROGRESS_INTERVAL = 1_000  # cases between two lines of progress


def main(arguments: list[str]) -> int:
    """Tries as many inputs as requested and prints a report; returns 1 if there is a fault."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--cases", type=int, default=1_000, help="how many inputs")
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3), "big"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--case", type=int, help="only this one, with its traceback")
    parser.add_argument("--save", type=Path, help="where to write the input of --case")
    parser.add_argument("--seconds", type=float, default=Limits().seconds, help="for one input")
    parser.add_argument("--megabytes", type=int, default=Limits().megabytes, help="for one input")
    chosen = parser.parse_args(arguments)
    trial = Trial(chosen.kind, chosen.seed, Limits(chosen.seconds, chosen.megabytes))
    report = Report()
    began = time.monotonic()
    if chosen.case is None:
        with suppress(KeyboardInterrupt):  # the results so far are reported
            for done, result in enumerate(trial.run(chosen.cases, chosen.jobs), 1):
                before = report.faults
                report.add(result)
                if report.faults > before:
                    print(f"a new kind of fault: case {result.number}", file=sys.stderr)
                if done % PROGRESS_INTERVAL == 0:
                    print(f"{done} cases, {report.faults} kinds of faults", file=sys.stderr)
    else:
        report.add(trial.alone(chosen.case))
        if chosen.save:
            given = trial.input(chosen.case)
            chosen.save.write_bytes(given if isinstance(given, bytes) else repr(given).encode())
        if any(judge in ("exception", "evaluator") for judge, _ in report.groups):
            print(explained(trial, chosen.case))
    took = time.monotonic() - began
    print(f"{chosen.kind}, seed {chosen.seed}: {sum(report.words.values())} cases in {took:.0f} s")
    print(report)
    return bool(report.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
