"""`quizgen study`, run by a learner and killed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from crashing.record import Record
from crashing.session import ANSWERED, TOLD, Session, pattern
from quizgen.study.words import words

SAY = words("en")
QUESTION = re.compile(r"\| (\S+/\S+@\d+:\d+)$")  # its name in the line below the title
PART = re.compile(r"^\((\w)\) A[-–].*>")  # a prompt
AFTER = re.compile(r"^>")  # the prompt after a question
VERDICTS = {SAY["right"]: "right", SAY["wrong"]: "wrong", SAY["given_up"]: "wrong"}
RATED = pattern(SAY["rated"])
UNDONE = pattern(SAY["undone"], question=r"\S+?")
FLAGGED = pattern(SAY["flagged"], question=r"\S+?")
UNFLAGGED = pattern(SAY["unflagged"], question=r"\S+?")
RATINGS = {SAY[f"rating_{number}"]: number for number in range(1, 5)}
ANSWERS = ("A", "b", "C", "(D)", "Ａ", "0.5", "-1/3", "２", "sqrt(2)", "1, 2, 3, 4")
WHILE_ASKED = ("h", "f", "r", "?", "x\r", "k", "yy\r")
ONCE_ANSWERED = ("1", "2", "3", "4", "u", "f", "s", "w", "m")


class Study(Session):
    """One run of `quizgen study`."""

    figure = "kills between an answer's commit and its feedback"

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self._first = ""  # its first question
        self._question = self._part = self._typed = ""
        self._undone = False
        super().__init__(folder, chance)

    def command(self) -> tuple[str, ...]:
        """Requests more questions than needed."""
        return ("study", "-n", "1000")

    def see(self, line: str) -> None:
        """Records the output about a question, an answer, a rating, a flag."""
        if found := QUESTION.search(line):
            self._question = found[1]
            self._first = self._first or found[1]
            self._undone = False
        elif verdict := VERDICTS.get(line):
            self.acknowledge(("answer", self._question, self._part), (self._typed, verdict))
            self.phase = TOLD
        elif found := RATED.search(line):
            self.acknowledge(("rating", self._question), RATINGS[found["rating"]])
        elif found := UNDONE.search(line):
            self.acknowledge(("rating", found["question"]), None)
        elif found := FLAGGED.search(line):
            self.acknowledge(("flag", found["question"]), True)
        elif found := UNFLAGGED.search(line):
            self.acknowledge(("flag", found["question"]), False)

    def knows(self, prompt: str) -> bool:
        """Answers the prompt of a part, or the one after a question."""
        return bool(PART.search(prompt) or AFTER.search(prompt))

    def reply(self, prompt: str) -> None:
        """Answers, correctly or not, or presses a key."""
        part = PART.search(prompt)
        self._at_part(part[1]) if part else self._after_the_question()

    def _at_part(self, part: str) -> None:
        self._part = part
        if self.chance.random() < 0.7:
            self._typed = self.chance.choice(ANSWERS)
            self._ask(f"{self._typed}\r", "answer", part)
            return
        key = self.chance.choice(WHILE_ASKED)
        self._typed = ""
        self._ask(key, *{"x\r": ("answer", part), "f": ("flag",)}.get(key, ()))

    def _after_the_question(self) -> None:
        key = self.chance.choice((*ONCE_ANSWERED, *["\r"] * 4))
        if key == "u" and self._undone:
            key = "\r"  # a second one would withdraw the rating of the question before
        self._undone = self._undone or key == "u"
        self._ask(key, *{"f": ("flag",), "s": (), "w": ()}.get(key, ("rating",)))

    def _ask(self, keys: str, kind: str = "", *rest: str) -> None:
        if kind:
            self.unsure.add((kind, self._question, *rest))
        if kind == "answer":  # of the last part: the rating comes with it
            self.unsure.add(("rating", self._question))
            self.send(keys, ANSWERED)
        else:
            self.send(keys)

    def faults(self, before: Record, after: Record) -> Iterator[str]:
        """It begins with the unfinished question."""
        if self._first and before.questions:
            self.figures["open questions resumed"] += 1
            if self._first not in before.questions:
                yield f"began with {self._first}, unfinished: {before.questions}"
