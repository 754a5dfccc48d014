"""Kills sessions again and again, at any moment, and checks what was lost.

    python tools/crash.py                 200 kills of `quizgen study`
    python tools/crash.py exam --kills 1000 --seed 7

A learner at a pseudo-terminal answers as fast as the questions come. Everything that the screen has
acknowledged (a verdict, a rating, a flag, a choice, a mark, a score) must be in the history after
the process was killed, and the next session must continue what was left unfinished. Some of the
histories are of an older version at first, and must be upgraded completely or not at all. Exits 1
if anything is lost.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from crashing.exam import Exam
from crashing.record import (
    COPY,
    OLD_VERSION,
    Fact,
    no_record,
    plant,
    recorded,
    tables,
    version,
)
from crashing.session import ANSWERING, Session
from crashing.study import Study

from quizgen.history.database import BACKUP

STARTING = 1.0  # seconds within which a starting session is killed
LEAVING = 0.06  # seconds after the key that quits
NEW = 0.15  # the share of sessions that begin with another folder
PLANTED = 0.6  # the share of those with a history of an older version
STAYING = 0.06  # the share of sessions in which nothing is typed for a while
STAY = (3.0, 8.0)  # seconds of that while
MOMENT = 0.04  # seconds after an answer was typed, or its feedback was seen
OLD = 48 * 3600  # seconds: the age of a backup that is due to be replaced

COMMANDS: dict[str, type[Session]] = {"study": Study, "exam": Exam}


class Trial:
    """The kills and their outcomes."""

    def __init__(self, command: type[Session], chance: random.Random, place: Path) -> None:
        self.command = command
        self.chance = chance
        self.place = place
        self.phases: Counter[str] = Counter()
        self.acknowledged: Counter[str] = Counter()
        self.figures: Counter[str] = Counter()
        self.faults: list[str] = []
        self._count = 0
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Lets the next session write into a new folder."""
        self._count += 1
        self.folder = self.place / str(self._count)
        self.facts: dict[Fact, object] = {}
        self._planted: dict[Fact, object] = {}
        self._tables: set[str] = set()
        self._before = no_record()
        self._parts = 0  # incomplete copies of the history
        if self.chance.random() < PLANTED:
            plant(self.folder)
            self._before = recorded(self.folder)
            self._planted = self._before.facts
            self._tables = tables(self.folder)
            self.facts = dict(self._planted)
            self.figures["histories of an older version"] += 1

    def kill_once(self) -> Iterator[str]:
        """Runs a session, kills it, and yields what it has shown but not kept."""
        session = self.command(self.folder, self.chance)
        faults: list[str] = []
        try:
            self._live(session)
        except TimeoutError as error:
            faults.append(str(error))
        session.kill()
        faults += [session.trouble] if session.trouble else []
        faults += self._compare(session)
        self.faults += faults
        yield from (f"{self.folder}: {fault}" for fault in faults)
        if faults or self.chance.random() < NEW:
            self._begin_anew()

    def _live(self, session: Session) -> None:
        """Runs a session up to the moment when it is to be killed."""
        began = time.monotonic()
        when = self.chance.random()
        if version(self.folder) in (None, OLD_VERSION) and when < 0.7:
            session.make_history()
        elif when < 0.25:
            session.run_until(began + self.chance.random() * STARTING)
        else:
            session.wait_for_a_prompt()
            if when < 0.25 + STAYING:
                session.run_until(time.monotonic() + ANSWERING)
                session.stay(self.chance.uniform(*STAY))
            elif when < 0.85:
                session.run_until(time.monotonic() + self.chance.random() * ANSWERING)
                self._aim(session)
            else:
                self._let_the_copy_be_old()
                session.leave()
                time.sleep(self.chance.random() * LEAVING)

    def _aim(self, session: Session) -> None:
        """Waits, usually, until just after something was typed, or its effect was seen."""
        aim = self.chance.choice((*session.aims, ""))
        if aim:
            session.run_until(time.monotonic() + ANSWERING, aim)
            time.sleep(self.chance.random() ** 3 * MOMENT)

    def _let_the_copy_be_old(self) -> None:
        copy = self.folder / BACKUP
        if copy.exists():
            old = time.time() - OLD
            os.utime(copy, (old, old))

    # ---- after the kill

    def _compare(self, session: Session) -> Iterator[str]:
        self.phases[session.phase] += 1
        for fact in session.unsure:
            self.facts.pop(fact, None)
        for fact in session.facts:
            self.acknowledged[fact[0]] += 1
        self.facts |= {f: v for f, v in session.facts.items() if f not in session.unsure}
        self.facts |= {f: v for f, v in session.facts.items() if f[0] == "answer"}
        parts = len(list(self.folder.glob("*.part")))
        self.figures["kills during a copy of the history"] += parts > self._parts
        self._parts = parts
        self.figures["histories left half made"] += version(self.folder) == 0
        yield from self._older()
        record = recorded(self.folder) if version(self.folder) else no_record()
        lost = list(record.missing(self.facts))
        self.figures["lost"] += len(lost)
        yield from (*record.faults, *lost)
        yield from session.faults(self._before, record)
        self.figures.update(session.figures)
        self.figures[session.figure] += any(
            fact in record.facts and record.facts[fact] != self._before.facts.get(fact)
            for fact in session.unsure
            if fact[0] in ("answer", "choice", "score")
        )
        self._before = record

    def _older(self) -> Iterator[str]:
        """A history of an older version is unchanged, or upgraded with a complete copy."""
        if not self._planted:
            return
        old = version(self.folder) == OLD_VERSION
        self.figures["kills that left a history in its older version"] += old
        if old and tables(self.folder) != self._tables:
            yield "the history was upgraded only partly"
        if (self.folder / COPY).exists():
            copy = recorded(self.folder, COPY)
            yield from (*copy.faults, *copy.missing(self._planted))
            self.figures["of them, with its copy already made"] += old
        elif not old:
            yield "the history was upgraded without a copy"


def main(arguments: list[str]) -> int:
    """Kills as often as requested and prints figures; returns 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", nargs="?", choices=COMMANDS, default="study")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3), "big"))
    chosen = parser.parse_args(arguments)
    place = Path(tempfile.mkdtemp(prefix="crash-"))
    trial = Trial(COMMANDS[chosen.command], random.Random(chosen.seed), place)
    began = time.monotonic()
    for number in range(chosen.kills):
        for fault in trial.kill_once():
            print(f"kill {number + 1}, {fault}", flush=True)
    print(f"{chosen.command}, seed {chosen.seed}, {time.monotonic() - began:.0f} s")
    print(f"{sum(trial.phases.values()):6} kills")
    for phase, count in trial.phases.most_common():
        print(f"{count:6}   {phase}")
    for kind, count in trial.acknowledged.items():
        print(f"{count:6} times acknowledged: {kind}")
    for name, count in trial.figures.items():
        print(f"{count:6} {name}")
    print(f"{len(trial.faults):6} faults")
    if not trial.faults:
        shutil.rmtree(place)
    return bool(trial.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
