"""Kills a session again and again, at any moment, and looks for what was lost.

    python tools/crash.py                 200 kills of `quizgen study`
    python tools/crash.py --kills 1000 --seed 7

A learner at a pseudo-terminal answers as fast as the questions come. Whatever the screen has
acknowledged, a verdict, a rating, a flag, must be in the history after the process was killed,
and the next session must begin with the question that was left open. Exits 1 if anything is lost.
"""

from __future__ import annotations

import argparse
import codecs
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pexpect

from quizgen.grading.judge import outcome
from quizgen.study.database import BACKUP, NAME
from quizgen.study.history import History
from quizgen.study.schedule import card_of

PATIENCE = 60  # seconds without a prompt: it hangs
STARTING = 1.0  # seconds within which a start is killed
ANSWERING = 0.5  # seconds after the first prompt
LEAVING = 0.06  # seconds after the key that quits
MAKING = 0.03  # seconds after the file of a new history has appeared
NEW = 0.15  # the share of sessions that begin with an empty folder
MOMENT = 0.04  # seconds after an answer was typed, or its feedback was seen
OLD = 48 * 3600  # seconds: a copy of the history that is due to be renewed

ANSWERED = "after an answer was typed"
TOLD = "after the feedback"
QUIZGEN = ("-c", "from quizgen.cli import main; main()")
RATINGS = ("again", "hard", "good", "easy")
LISTENS = "\x1b[?2004h"  # the line editor begins to take keys
CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|[\r\x07]")

Fact = tuple[str, ...]  # what was acknowledged: ("answer", question, part), ("flag", question), ...


class Talk(NamedTuple):
    """How a command talks with the learner, in English on a wide screen."""

    command: tuple[str, ...]
    question: re.Pattern[str]  # its name in the line below the title
    part: re.Pattern[str]  # the prompt of a part
    after: re.Pattern[str]  # the prompt after a question
    verdict: re.Pattern[str]
    rated: re.Pattern[str]
    undone: re.Pattern[str]
    flagged: re.Pattern[str]
    while_asked: tuple[str, ...]  # keys
    once_answered: tuple[str, ...]


STUDY = Talk(
    command=("study", "-n", "1000"),
    question=re.compile(r"\| (\S+/\S+@\d+:\d+)$"),
    part=re.compile(r"^\((\w)\) A-.*>"),
    after=re.compile(r"^>"),
    verdict=re.compile(r"^(?:(o) Right\.|x Wrong\.|x Recorded as wrong\.)$"),
    rated=re.compile(r"\bRated (\w+); next"),
    undone=re.compile(r"^The rating of `(\S+)` is withdrawn"),
    flagged=re.compile(r"^(?:(Flagged)|Flag taken away): `(\S+)`"),
    while_asked=("h", "f", "r", "?", "x\r", "k", "yy\r"),
    once_answered=("1", "2", "3", "4", "u", "f", "s", "w", "m"),
)
TALKS = {"study": STUDY}
ANSWERS = ("A", "b", "C", "(D)", "Ａ", "0.5", "-1/3", "２", "sqrt(2)", "1, 2, 3, 4")


class Session:
    """One run of the command, up to its death."""

    def __init__(self, talk: Talk, folder: Path, chance: random.Random) -> None:
        self.talk = talk
        self.chance = chance
        self.phase = "start-up"
        self.facts: dict[Fact, object] = {}
        self.unsure: set[Fact] = set()  # what was asked for, and not yet acknowledged
        self.first = ""  # the question that it began with
        self._question = self._part = self._typed = self._tail = ""
        self._undone = False
        self._listening = 0
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._child = pexpect.spawn(
            sys.executable,
            [*QUIZGEN, *talk.command, "--lang", "en", "--data", str(folder)],
            dimensions=(50, 200),
            env={**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"},
        )
        self._child.delaybeforesend = None

    def run_until(self, moment: float, phase: str = "") -> None:
        """Answers until a moment of the monotonic clock, or until a phase is reached."""
        while (left := moment - time.monotonic()) > 0 and self.phase != phase:
            self._answer_if_asked()
            if self.phase != phase:
                self._read(min(left, 0.05))

    def wait_for_a_prompt(self) -> None:
        """Waits for the first question; raises TimeoutError if none comes."""
        until = time.monotonic() + PATIENCE
        while not self._asked():
            if time.monotonic() > until or not self._read(0.05):
                raise TimeoutError(f"no question:\n{self._tail}")

    def leave(self) -> None:
        """Answers until the end of a question, and quits."""
        self.run_until(time.monotonic() + self.chance.random() * ANSWERING)
        self.wait_for_a_prompt()
        self._child.send("q")
        self.phase = "leaving"

    def make_history(self, path: Path) -> None:
        """Waits for the file of a new history, and a moment."""
        until = time.monotonic() + PATIENCE
        while not path.exists():
            if time.monotonic() > until or not self._read(0.001):
                raise TimeoutError(f"no history:\n{self._tail}")
        self.phase = "making the history"
        time.sleep(self.chance.random() * MAKING)

    def kill(self) -> None:
        """Kills it, and reads what had already been shown."""
        phase = self.phase if self._child.isalive() else "it had just left"
        self._child.kill(signal.SIGKILL)
        while self._read(1):
            pass
        self.phase = phase
        self._child.close(force=True)

    # ---- reading

    def _read(self, timeout: float) -> bool:
        try:
            text = self._decode(self._child.read_nonblocking(1 << 16, timeout=timeout))
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        *lines, self._tail = (self._tail + text).split("\n")
        for line in lines:
            self._listening = 0
            self._see(CODES.sub("", line))
        return True

    def _see(self, line: str) -> None:
        talk = self.talk
        if found := talk.question.search(line):
            self._question = found[1]
            self.first = self.first or found[1]
            self._undone = False
        elif found := talk.verdict.search(line):
            verdict = "right" if found[1] else "wrong"
            self._acknowledge(("answer", self._question, self._part), (self._typed, verdict))
            self.phase = TOLD
        elif found := talk.rated.search(line):
            self._acknowledge(("rating", self._question), RATINGS.index(found[1]) + 1)
        elif found := talk.undone.search(line):
            self._acknowledge(("rating", found[1]), None)
        elif found := talk.flagged.search(line):
            self._acknowledge(("flag", found[2]), bool(found[1]))

    def _acknowledge(self, fact: Fact, value: object) -> None:
        self.facts[fact] = value
        self.unsure.discard(fact)

    # ---- typing

    def _asked(self) -> str:
        """The prompt that waits for a line; empty while there is none."""
        shown = self._tail.rpartition(LISTENS)
        prompt = CODES.sub("", shown[2]) if shown[1] else ""
        new = self._tail.count(LISTENS) > self._listening
        known = self.talk.part.search(prompt) or self.talk.after.search(prompt)
        return prompt if new and known else ""

    def _answer_if_asked(self) -> None:
        prompt = self._asked()
        if not prompt:
            return
        self._listening = self._tail.count(LISTENS)
        part = self.talk.part.search(prompt)
        self._at_part(part[1]) if part else self._after_the_question()

    def _at_part(self, part: str) -> None:
        self._part = part
        if self.chance.random() < 0.7:
            self._typed = self.chance.choice(ANSWERS)
            self._send(f"{self._typed}\r", "answer", part)
            return
        key = self.chance.choice(self.talk.while_asked)
        self._typed = ""
        self._send(key, *{"x\r": ("answer", part), "f": ("flag",)}.get(key, ()))

    def _after_the_question(self) -> None:
        key = self.chance.choice((*self.talk.once_answered, *["\r"] * 4))
        if key == "u" and self._undone:
            key = "\r"  # a second one would withdraw the rating of the question before
        self._undone = self._undone or key == "u"
        self._send(key, *{"f": ("flag",), "s": (), "w": ()}.get(key, ("rating",)))

    def _send(self, keys: str, kind: str = "", *rest: str) -> None:
        self.phase = ANSWERED if kind == "answer" else "after a key was typed"
        if kind:
            self.unsure.add((kind, self._question, *rest))
            if kind == "answer":  # of the last part: the rating comes with it
                self.unsure.add(("rating", self._question))
        self._child.send(keys)


class Record(NamedTuple):
    """What is in a history, as the facts of a session, and the question that is left open."""

    facts: dict[Fact, object]
    left_open: str
    faults: list[str]


def half_made(path: Path) -> bool:
    """Whether a history exists and has no tables yet."""
    if not path.exists():
        return False
    with sqlite3.connect(path) as database:
        ((version,),) = database.execute("PRAGMA user_version")
    database.close()
    return bool(version == 0)


def recorded(folder: Path) -> Record:
    """Reads a history, and whether it is consistent."""
    faults: list[str] = []
    with sqlite3.connect(folder / NAME) as database:
        for check in ("integrity_check", "foreign_key_check"):
            told = [row for row in database.execute(f"PRAGMA {check}") if row != ("ok",)]
            faults += [f"{check}: {row}" for row in told]
    database.close()
    history = History(folder)
    facts: dict[Fact, object] = {}
    for (uid,) in history.database.rows("SELECT uid FROM attempts"):
        attempt = history.attempt(uid)
        responses = history.responses(uid)
        for response in responses:
            facts["answer", attempt.question, response.part] = (response.typed, response.verdict)
        facts["rating", attempt.question] = attempt.rating
        became = outcome([response.verdict for response in responses])
        if attempt.closed is not None and attempt.outcome != "skipped":
            if len(responses) != attempt.parts or attempt.outcome != became:
                faults.append(f"{attempt} is closed with {responses}")
        elif attempt.rating is not None or len(responses) > attempt.parts:
            faults.append(f"{attempt} is open, or skipped, and rated")
    for question, _ in history.flags():
        facts["flag", question] = True
    families = {question.partition("@")[0] for _, question, *_ in facts}
    folded = {family: card_of(family, history.ratings(family)) for family in families}
    cards = history.cards()
    if cards != {family: card for family, card in folded.items() if card is not None}:
        faults.append("the cards are not what the ratings make of them")
    if len(history.left_open()) > 1:
        faults.append(f"{len(history.left_open())} questions are open")
    left_open = [attempt.question for attempt in history.left_open()]
    history.database.close()
    return Record(facts, left_open[0] if left_open else "", faults)


class Trial:
    """Kills, and what became of them."""

    def __init__(self, talk: Talk, chance: random.Random) -> None:
        self.talk = talk
        self.chance = chance
        self.phases: Counter[str] = Counter()
        self.facts: dict[Fact, object] = {}  # of the history that is being written
        self.acknowledged: Counter[str] = Counter()
        self.figures: Counter[str] = Counter()
        self.faults: list[str] = []
        self._left_open = ""
        self._parts = 0  # copies of the history that were left half made

    def kill_once(self, folder: Path) -> None:
        """Runs a session, kills it, and compares what it has shown with what it has kept."""
        began = time.monotonic()
        session = Session(self.talk, folder, self.chance)
        try:
            when = self.chance.random()
            if not folder.exists() and when < 0.5:
                session.make_history(folder / NAME)
            elif when < 0.25:
                session.run_until(began + self.chance.random() * STARTING)
            else:
                session.wait_for_a_prompt()
                if when < 0.85:
                    delay = self.chance.random() * ANSWERING
                    session.run_until(time.monotonic() + delay)
                    self._aim(session)
                else:
                    self._let_the_copy_be_old(folder)
                    session.leave()
                    time.sleep(self.chance.random() * LEAVING)
        except TimeoutError as error:
            self.faults.append(str(error))
        session.kill()
        self._compare(session, folder)

    def _aim(self, session: Session) -> None:
        """Waits, two times in three, until just after an answer was typed, or its feedback seen."""
        aim = self.chance.choice((ANSWERED, TOLD, ""))
        if aim:
            session.run_until(time.monotonic() + ANSWERING, aim)
            time.sleep(self.chance.random() ** 3 * MOMENT)

    def _let_the_copy_be_old(self, folder: Path) -> None:
        copy = folder / BACKUP
        if copy.exists():
            old = time.time() - OLD
            os.utime(copy, (old, old))

    def _compare(self, session: Session, folder: Path) -> None:
        self.phases[session.phase] += 1
        if session.first and self._left_open:
            self.figures["open questions resumed"] += 1
            if session.first != self._left_open:
                self.faults.append(f"began with {session.first}, left open: {self._left_open}")
        for fact in session.unsure:
            self.facts.pop(fact, None)
        for fact in session.facts:
            self.acknowledged[fact[0]] += 1
        self.facts |= {f: v for f, v in session.facts.items() if f not in session.unsure}
        self.facts |= {f: v for f, v in session.facts.items() if f[0] == "answer"}
        parts = len(list(folder.glob("*.part")))
        self.figures["kills during a copy of the history"] += parts > self._parts
        self._parts = parts
        self.figures["histories left half made"] += half_made(folder / NAME)
        record = recorded(folder) if (folder / NAME).exists() else Record({}, "", [])
        self.faults += record.faults
        self.faults += self._lost(record)
        kept = [fact for fact in session.unsure if fact[0] == "answer" and fact in record.facts]
        self.figures["kills between commit and feedback"] += bool(kept)
        self._left_open = record.left_open

    def _lost(self, record: Record) -> Iterator[str]:
        for fact, value in self.facts.items():
            found = record.facts.get(fact, False if fact[0] == "flag" else None)
            if found != value:
                self.figures["lost"] += 1
                yield f"{' '.join(fact)}: shown {value}, kept {found}"

    def begin_anew(self) -> None:
        """The next session writes into an empty folder."""
        self.facts.clear()
        self._left_open = ""
        self._parts = 0


def main(arguments: list[str]) -> int:
    """Kills as often as asked for, prints figures; 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("command", nargs="?", choices=TALKS, default="study")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3), "big"))
    chosen = parser.parse_args(arguments)
    trial = Trial(TALKS[chosen.command], random.Random(chosen.seed))
    began = time.monotonic()
    place = Path(tempfile.mkdtemp(prefix="crash-"))
    folder = place / "0"
    for number in range(chosen.kills):
        known = len(trial.faults)
        trial.kill_once(folder)
        for fault in trial.faults[known:]:
            print(f"kill {number + 1}, {folder}: {fault}")
        if len(trial.faults) > known or trial.chance.random() < NEW:
            folder = place / str(number)
            trial.begin_anew()
    print(f"seed {chosen.seed}, {time.monotonic() - began:.0f} s")
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
