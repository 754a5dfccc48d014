"""A session at a pseudo-terminal, with a learner who answers as fast as the questions come."""

from __future__ import annotations

import codecs
import os
import random
import re
import signal
import sys
import time
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pexpect

from crashing.record import Fact, Record

TIMEOUT = 60  # seconds without a prompt, after which it counts as hanging
ANSWERING = 0.5  # seconds after the first prompt
MAKING = 0.008  # seconds after the first file of a new history, or of a newer version, appeared

ANSWERED = "after an answer was typed"
TOLD = "after the feedback"
PRESSED = "after a key was typed"
QUIZGEN = ("-c", "from quizgen.cli import main; main()")
LISTENS = "\x1b[?2004h"  # the line editor begins to take keys
CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|[\r\x07]")


def pattern(text: str, **fields: str) -> re.Pattern[str]:
    """A pattern that finds a text of the interface; its fields become named groups."""
    pieces = re.split(r"\{(\w+)\}", text)
    literal, names = pieces[::2], pieces[1::2]
    groups = [f"(?P<{name}>{fields.get(name, '.*?')})" for name in names] + [""]
    return re.compile("".join(re.escape(a) + b for a, b in zip(literal, groups, strict=True)))


class Session(ABC):
    """One run of a command, in English on a wide screen, until it is killed."""

    aims: tuple[str, ...] = (ANSWERED, TOLD)  # the phases in which it is killed most often
    figure = ""  # the name of kills between a commit and its acknowledgement

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.chance = chance
        self.folder = folder
        self.phase = "start-up"
        self.aim = ""
        self.facts: dict[Fact, object] = {}
        self.unsure: set[Fact] = set()  # requested, and not yet acknowledged
        self.figures: Counter[str] = Counter()
        self.killed = 0.0  # when
        self.trouble = ""  # its output if it failed by itself
        self._tail = ""  # the incomplete last line of the output
        self._heard = ""  # the output since the last keys
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._child = pexpect.spawn(
            sys.executable,
            [*QUIZGEN, *self.command(), "--lang", "en", "--data", str(folder)],
            dimensions=(50, 200),
            env={**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"},
        )
        self._child.delaybeforesend = None

    # ---- defined by each command

    @abstractmethod
    def command(self) -> tuple[str, ...]:
        """The command and its options."""

    @abstractmethod
    def see(self, line: str) -> None:
        """Processes a line of the screen."""

    @abstractmethod
    def reply(self, prompt: str) -> None:
        """Types something at a prompt."""

    @abstractmethod
    def knows(self, prompt: str) -> bool:
        """Whether the line is a complete prompt."""

    @abstractmethod
    def faults(self, before: Record, after: Record) -> Iterator[str]:
        """Further faults, after it was killed."""

    # ---- the run

    def run_until(self, moment: float, phase: str = "") -> None:
        """Answers until a time of the monotonic clock, or until a phase is reached."""
        self.aim = phase
        while (left := moment - time.monotonic()) > 0 and not (phase and self.phase == phase):
            if prompt := self.asked():
                self._heard = ""
                self.reply(prompt)
            elif not self.read(min(left, 0.05)):
                return

    def wait_for_a_prompt(self) -> None:
        """Waits for a prompt, or for the end; raises TimeoutError if neither comes."""
        until = time.monotonic() + TIMEOUT
        while not self.asked() and self.read(0.05):
            if time.monotonic() > until:
                raise TimeoutError(f"no prompt:\n{self._heard}")

    def stay(self, seconds: float) -> None:
        """Types nothing."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.read(0.05):
            pass

    def leave(self) -> None:
        """Answers for a while, and quits."""
        self.run_until(time.monotonic() + self.chance.random() * ANSWERING)
        self.wait_for_a_prompt()
        self.send("q", "leaving")

    def make_history(self) -> None:
        """Waits until shortly after a history begins to be created or upgraded."""
        before = self._files()
        until = time.monotonic() + TIMEOUT
        while self._files() == before:
            if time.monotonic() > until:
                raise TimeoutError("no history")
            time.sleep(0.0002)
        self.phase = "upgrading an older history" if before else "creating the history"
        time.sleep(self.chance.random() * MAKING)

    def _files(self) -> list[str]:
        return sorted(os.listdir(self.folder)) if self.folder.exists() else []

    def kill(self) -> None:
        """Kills it, and reads the remaining output."""
        phase = self.phase if self._child.isalive() else "it had just left"
        if self._child.exitstatus:
            self.trouble = f"exit code {self._child.exitstatus}:\n{self._heard}"
        self._child.kill(signal.SIGKILL)
        self.killed = time.monotonic()
        while self.read(1):
            pass
        self.phase = phase
        self._child.close(force=True)

    # ---- reading and typing

    def read(self, timeout: float) -> bool:
        """Reads the output; returns whether more may come."""
        try:
            text = self._decode(self._child.read_nonblocking(1 << 16, timeout=timeout))
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self._heard += text
        *lines, self._tail = (self._tail + text).split("\n")
        for line in lines:
            self.see(CODES.sub("", line))
        return True

    def asked(self) -> str:
        """The prompt that is waiting for a line; empty if there is none."""
        _, listens, shown = self._heard.rpartition(LISTENS)
        prompt = CODES.sub("", shown).rpartition("\n")[2]
        return prompt if listens and self.knows(prompt) else ""

    def send(self, keys: str, phase: str = PRESSED) -> None:
        """Types keys."""
        self.phase = phase
        with suppress(OSError):  # it has just ended
            self._child.send(keys)

    def acknowledge(self, fact: Fact, value: object) -> None:
        """Records a fact that must be in the history from now on."""
        self.facts[fact] = value
        self.unsure.discard(fact)
