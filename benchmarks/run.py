"""Measures the speed that the product promises: `python benchmarks/run.py`.

Machines are noisy, so every cold measurement is a ratio to a baseline measured alternately with it,
and every figure is a median of several rounds. Run it with the package installed, on an idle
machine.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

BASELINE = "import numpy, jinja2, click"


def wall(command: list[str], folder: str) -> float:
    """Seconds that a command takes."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # packages installed by pip are compiled
    start = time.perf_counter()
    subprocess.run(
        command,
        cwd=folder,
        check=True,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def command_line() -> list[str]:
    """The command that starts the installed `quizgen`."""
    script = Path(sys.executable).with_name("quizgen")
    return [str(script)] if script.exists() else [sys.executable, "-m", "quizgen"]


def cold(rounds: int) -> None:
    """A cold `quizgen make --topic batchnorm`, compared with three bare imports."""
    with tempfile.TemporaryDirectory() as folder:
        make = [*command_line(), "make", "--topic", "batchnorm", "-o", "out"]
        bare = [sys.executable, "-c", BASELINE]
        wall(make, folder), wall(bare, folder)
        ratios, seconds = [], []
        for _ in range(rounds):
            base = wall(bare, folder)
            took = wall(make, folder)
            ratios.append(took / base)
            seconds.append(took)
        print(
            f"cold make --topic batchnorm: {statistics.median(ratios):.2f} times "
            f"`{BASELINE}` (median of {rounds}; {statistics.median(seconds):.3f} s; promised: 2)"
        )
        check = (
            "import sys; from quizgen.cli import main; "
            "main(['make','--topic','batchnorm','-o','out'], standalone_mode=False); "
            "sys.exit('sympy' in sys.modules)"
        )
        result = subprocess.run([sys.executable, "-c", check], cwd=folder, capture_output=True)
        print(f"SymPy imported on that path: {'yes' if result.returncode else 'no'}")


def study(rounds: int) -> None:
    """A cold `quizgen study` to its first question, compared with three bare imports.

    Once with an empty history, and once with ten thousand questions in it.
    """
    with tempfile.TemporaryDirectory() as folder:
        bare = [sys.executable, "-c", BASELINE]
        begin = [*command_line(), "study", "--data", "data"]
        for name, count in (("empty", 0), ("full", 10_000)):
            fill(Path(folder, name), count)
        ratios: dict[str, list[float]] = {"empty": [], "full": []}
        for _ in range(rounds):
            base = wall(bare, folder)
            for name, found in ratios.items():
                shutil.rmtree(Path(folder, "data"), ignore_errors=True)  # no unfinished question
                shutil.copytree(Path(folder, name), Path(folder, "data"))
                found.append(wall(begin, folder) / base)
        empty, full = (statistics.median(ratios[name]) for name in ("empty", "full"))
        print(
            f"cold study to the first question: {empty:.2f} times `{BASELINE}` with an empty "
            f"history (median of {rounds}; promised: 2.5), {full:.2f} times with 10,000 questions "
            f"in it, {full / empty:.2f} times as long"
        )


def fill(folder: Path, count: int) -> None:
    """Makes a history of `count` questions, of all families in turn, 50 a day until yesterday."""
    from quizgen import load_bank
    from quizgen.history.history import History
    from quizgen.history.local_time import day
    from quizgen.history.tables import Response
    from quizgen.study.schedule import recompute_card

    families = load_bank().ids
    history = History(folder)
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    with history.transaction():
        for number in range(count):
            family, seed = families[number % len(families)], number
            began = yesterday - timedelta(days=(count - number) // 50, minutes=-(number % 50))
            at, right = round(began.timestamp() * 1000), number % 7 > 0
            outcome, rating = ("right", 3) if right else ("wrong", 1)
            put = (f"{number:032x}", family, 1, seed, 1, "due", 1, at, day(began), 0, 0.0)
            history.database.execute(
                f"INSERT INTO attempts VALUES ({', '.join('?' * 14)})",
                (*put, at + 60_000, outcome, rating),
            )
            verdict, name = ("right", "") if right else ("wrong", "some-misconception")
            history.respond(f"{number:032x}", Response("あ", at, "B", verdict, name), 60.0)
        for family in families:
            recompute_card(history, family)
    history.close()


def memory() -> None:
    """Peak memory of `make`, and the cost of a thousand questions compared with a hundred."""
    with tempfile.TemporaryDirectory() as folder:
        for count in (10, 100, 1000):
            arguments = ["make", "--topic", "all", "-n", str(count), "--seed", "1", "-o", "out"]
            pid = os.fork()
            if pid == 0:
                os.chdir(folder)
                sink = os.open(os.devnull, os.O_WRONLY)
                os.dup2(sink, 1)
                os.dup2(sink, 2)
                os.execv(command_line()[0], [*command_line(), *arguments])
            start = time.perf_counter()
            _, _, usage = os.wait4(pid, 0)
            seconds = time.perf_counter() - start
            print(
                f"make --topic all -n {count}: {seconds:.2f} s, {seconds / count * 1000:.1f} ms "
                f"per question, peak {usage.ru_maxrss / 1024:.0f} MB (promised for 10: 150 MB)"
            )


def families(questions: int) -> None:
    """Certified numeric questions per second, on one core in this process, by family."""
    from quizgen import load_bank

    bank = load_bank()
    good, _ = bank.families()
    rates: dict[str, float] = {}
    attempts: dict[str, float] = {}
    for family in good:
        if "numeric" not in family.kinds:
            continue
        step, first = len(family.kinds), family.kinds.index("numeric")
        seeds = range(first, first + step * questions, step)
        for seed in seeds[:50]:
            family.question(seed)
        start = time.process_time()
        drawn = [family.drawn(seed).attempts for seed in seeds]
        rates[family.id] = questions / (time.process_time() - start)
        attempts[family.id] = sum(drawn) / questions
    for name, rate in sorted(rates.items(), key=lambda item: item[1]):
        print(f"  {name:32} {rate:8,.0f} questions/s   {attempts[name]:5.2f} draws each")
    print(
        f"certified numeric questions/s: median {statistics.median(rates.values()):,.0f} "
        f"(promised: 3,000), minimum {min(rates.values()):,.0f} (promised: 300)"
    )


def keys(questions: int) -> None:
    """Keys per second: drawn, computed by the engine and proven, without any options."""
    import numpy as np

    from quizgen import load_bank
    from quizgen.authoring.draw import Draw, Redraw
    from quizgen.families.family import _exact_givens
    from quizgen.proof.certificate import compare

    rates = []
    for family in load_bank().families()[0]:
        if "numeric" not in family.kinds:
            continue
        done, start = 0, 0.0
        for seed in range(2 * questions):
            if seed == questions // 4:  # warm
                done, start = 0, time.process_time()
            try:
                draft = family.drafts["numeric"](Draw(f"{family.id}/{seed}", "numeric"))
            except Redraw:
                continue
            given = _exact_givens(draft)
            with np.errstate(all="ignore"):
                known = {name: exact.floats() for name, exact in given.items()}
                outputs = family._outputs(family.engine, "numeric", {**known, **draft.structure})
                compare(outputs, family.prover("numeric").prove(given, draft.structure))
            done += 1
        rates.append(done / (time.process_time() - start))
    print(
        f"keys alone (drawn, computed, proven)/s: median {statistics.median(rates):,.0f}, "
        f"minimum {min(rates):,.0f}"
    )


def rules(questions: int) -> None:
    """Questions per second that are drawn, certified and checked by every rule, on one core."""
    from quizgen import load_bank
    from quizgen.verify import examine

    families = load_bank().families()[0]
    for family in families:
        examine(family, range(20))
    start = time.process_time()
    for family in families:
        examine(family, range(1000, 1000 + questions))
    seconds = time.process_time() - start
    print(
        f"verified with all rules: {len(families) * questions / seconds:,.0f} questions/s per core"
    )


def worksheet(rounds: int) -> None:
    """A warm HTML worksheet of ten questions, a different quiz every time."""
    from quizgen import Recipe, load_bank, make_quiz, render_quiz

    bank = load_bank()
    quizzes = [make_quiz(bank, Recipe(("all",), 10, seed)) for seed in range(rounds + 5)]
    for quiz in quizzes[:5]:
        render_quiz(quiz, "html", "ja")
    seconds = []
    for quiz in quizzes[5:]:
        start = time.perf_counter()
        render_quiz(quiz, "html", "ja")
        seconds.append(time.perf_counter() - start)
    print(
        f"HTML worksheet of 10 fresh questions, warm: {statistics.median(seconds) * 1000:.1f} ms "
        f"(median of {rounds}; promised: 20)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--questions", type=int, default=1000)
    options = parser.parse_args()
    cold(options.rounds)
    study(options.rounds)
    memory()
    worksheet(options.rounds)
    keys(options.questions)
    families(options.questions)
    rules(options.questions // 5)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"(this process: {peak:.0f} MB)")


if __name__ == "__main__":
    main()
