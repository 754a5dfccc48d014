"""`quizgen exam start`, run by a learner and killed.

A choice counts as acknowledged when a question is on the screen again: the same one, or the next
one, which is shown once the choice is saved. The same applies to marks and moves. A submission is
acknowledged when the screen shows the score. The saved time is bounded from both sides: the clock
starts between Enter and the first question, and is saved with every line that is answered.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path

from crashing.record import Fact, Record
from crashing.session import ANSWERED, PRESSED, TOLD, Session, pattern
from quizgen.exam.conversation import SAVE_INTERVAL
from quizgen.exam.words import words

PARTS = 8
LATE = 2  # seconds: the clock is checked every second, and the machine may be busy
SUBMITTED = "after the exam was submitted"

SAY = words("en")
OPEN = pattern(SAY["resume"].partition("{left}")[0], code=r"exam-n\S+", answered=r"\d+")
BEGINNING = re.compile(r"`(?P<code>exam-n\S+)`")
GIVEN_UP = pattern(SAY["given_up"])
QUESTION = pattern(SAY["position"].replace("{section}", ""), number=r"\d+", count=r"\d+")
MARKED = re.compile(rf" {re.escape(SAY['marked'])}$")
CHOSEN = re.compile(pattern(SAY["your_answer"], label=r"\w", letter=r"\w+").pattern + "$")
UNREADABLE = pattern(SAY["unreadable"])
SURE = pattern(SAY["submit"].partition("?")[0])
REALLY = pattern(SAY["really"].partition("?")[0])
TOTAL = pattern(SAY["total"], right=r"\d+", parts=r"\d+")
PART = re.compile(r"^\((\w)\) A[-–].*>")  # a prompt
OTHER = re.compile(r"^>")
MOVES = ("n", "p", "\r", "\x1b[C", "\x1b[D", "2\r", "３\r", "99\r")
LOOKS = ("?", "l", "r", "zz\r")


class Exam(Session):
    """One run of `quizgen exam start`."""

    aims = (ANSWERED, TOLD, SUBMITTED)
    figure = "kills between a choice's or a submission's commit and the next screen"

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._code = ""  # of the exam that is on the screen
        self._resumed = ""  # of the one that was offered, with how many choices
        self._resumed_choices = 0
        self._first = 0  # the question that it went on with
        self._number = 0  # the question that is on the screen
        self._labels: list[str] = []  # of its parts
        self._marked = False
        self._dialogue = ""  # the subject of a bare prompt
        self._asked_for: dict[Fact, object] = {}  # by the last keys
        self._pressed = 0.0  # when Enter let the clock run, at the earliest
        self._running = 0.0  # when it ran, at the latest
        self._sent = self._written = 0.0  # the last line, and the last one that was answered
        self._submitted = False
        super().__init__(folder, chance)

    def command(self) -> tuple[str, ...]:
        """Gives every exam its own code."""
        seed = self.chance.randrange(10**9)
        return ("exam", "start", "-n", str(PARTS), "--minutes", "120", "--seed", str(seed))

    # ---- reading

    def see(self, line: str) -> None:
        """Records the output about the exam, a question, its choices."""
        if found := OPEN.search(line):
            self._resumed = self._code = found["code"]
            self._resumed_choices = int(found["answered"])
            self._dialogue = "open"
        elif REALLY.search(line):
            self._dialogue = "really"
        elif GIVEN_UP.search(line):
            self._settle()
        elif found := BEGINNING.search(line):
            self._code = found["code"]
            self._dialogue = "begin"
        elif found := QUESTION.search(line):
            self._see_question(int(found["number"]), bool(MARKED.search(line)))
        elif found := CHOSEN.search(line):
            letter = None if found["letter"] == SAY["none"] else found["letter"]
            self.acknowledge(self._choice(found["label"]), letter)
            self._labels.append(found["label"])
        elif UNREADABLE.search(line):
            self._asked_for.clear()
            self.unsure.clear()
        elif SURE.search(line):
            self._dialogue = "submit"
        elif found := TOTAL.search(line):
            self._settle()
            self.acknowledge(("score", self._code), (int(found["right"]), int(found["parts"])))
            self._dialogue = "review"

    def _see_question(self, number: int, marked: bool) -> None:
        if self._dialogue == "review":  # its review begins
            return
        self._running = self._running or time.monotonic()
        self._first = self._first or number
        self._settle()
        self._number, self._labels, self._marked = number, [], marked
        self.acknowledge(("position", self._code), number)
        self.acknowledge(("mark", self._code, str(number)), marked)
        self.phase = TOLD

    def _settle(self) -> None:
        """Records that the last request is done, because the screen has moved on."""
        self._written = self._sent
        for fact, value in self._asked_for.items():
            self.acknowledge(fact, value)
        self._asked_for.clear()

    def _choice(self, label: str) -> Fact:
        return ("choice", self._code, str(self._number), label)

    # ---- typing

    def knows(self, prompt: str) -> bool:
        """A part, or one of the questions about the exam."""
        return bool(PART.search(prompt) or OTHER.search(prompt))

    def reply(self, prompt: str) -> None:
        """Chooses, moves, marks, looks at the overview; finally submits."""
        if self._number and self._dialogue != "review":  # the clock runs
            self._written = self._sent
        part = PART.search(prompt)
        self._at_part(part[1]) if part else self._at_a_question_about_the_exam()

    def _at_a_question_about_the_exam(self) -> None:
        match self._dialogue:
            case "open":
                self._enter("n" if self.chance.random() < 0.15 else "\r")
            case "really":
                if self.chance.random() < 0.5:
                    self._ask("y", {("given up", self._code): True})
                else:
                    self._enter("\r")
            case "begin":
                self._enter("\r")
            case "submit":
                if self.aim == SUBMITTED or self.chance.random() < 0.5:
                    self._submitted = True
                    self._ask("y", {("score", self._code): None}, SUBMITTED)
                else:
                    self._ask("\r", {})
            case _:
                self._ask("\r", {})

    def _enter(self, keys: str) -> None:
        self._pressed = time.monotonic()
        self.send(keys)

    def _at_part(self, part: str) -> None:
        kind = self.chance.random()
        position: Fact = ("position", self._code)
        if self.aim == SUBMITTED or kind < 0.04:
            self._ask("s", {})
        elif kind < 0.65:
            self._choose(part)
        elif kind < 0.75:
            mark: Fact = ("mark", self._code, str(self._number))
            self._ask("m", {mark: not self._marked})
        elif kind < 0.9:
            self._ask(self.chance.choice(MOVES), {position: None})
        else:
            self._ask(self.chance.choice(LOOKS), {})

    def _choose(self, part: str) -> None:
        """One option, one for each part that follows, or a choice taken back."""
        start = self._labels.index(part)
        left = self._labels[start:]
        several = left if self.chance.random() < 0.3 else left[:1]
        chosen: dict[str, str | None] = {label: self.chance.choice("ABCD") for label in several}
        typed = " ".join(letter for letter in chosen.values() if letter)
        if len(self._labels) > 1 and self.chance.random() < 0.3:
            chosen = {self._labels[1]: self.chance.choice((None, "A", "D"))}
            typed = f"2 {chosen[self._labels[1]] or '-'}"
        facts: dict[Fact, object] = {self._choice(label): c for label, c in chosen.items()}
        self._ask(f"{typed.lower()}\r", facts | {("position", self._code): None}, ANSWERED)

    def _ask(self, keys: str, facts: dict[Fact, object], phase: str = PRESSED) -> None:
        self._asked_for = dict(facts)
        self.unsure |= set(facts)
        self._sent = time.monotonic()
        self.send(keys, phase)

    # ---- once it was killed

    def faults(self, before: Record, after: Record) -> Iterator[str]:
        """It resumes the unfinished exam where it was left; the clock is right."""
        if self._code and [self._resumed] != (before.exams or [""]):
            yield f"offered {self._resumed!r}, unfinished: {before.exams}"
        if self._resumed:
            self.figures["open exams resumed"] += 1
            choices = [fact for fact in before.facts if fact[:2] == ("choice", self._resumed)]
            if self._resumed_choices != len(choices):
                yield f"offered {self._resumed_choices} choices of {len(choices)}"
            position = before.facts.get(("position", self._resumed))
            if self._first and self._code == self._resumed and self._first != position:
                yield f"continued with question {self._first}, left at {position}"
        if self._running and self._code in after.used:
            yield from self._clock(after.used[self._code] - before.used.get(self._code, 0.0))

    def _clock(self, kept: float) -> Iterator[str]:
        """The saved time is at most the time that passed, and at most one interval less."""
        if kept > self.killed - self._pressed:
            yield f"the clock ran {kept} s in {self.killed - self._pressed} s"
        if kept < self._written - self._running:
            yield f"the clock kept {kept} s of the {self._written - self._running} s saved"
        lost = self.killed - self._running - kept
        if self._submitted or self.phase in ("leaving", "it had just left"):
            return
        self.figures["clocks killed while they ran"] += 1
        self.figures["clocks that lost more than half of an interval"] += lost > SAVE_INTERVAL / 2
        if lost > SAVE_INTERVAL + LATE:
            yield f"the clock lost {lost} s"
