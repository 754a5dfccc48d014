"""What is known of a question when its parts are built, and the arranging of their options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import numpy as np

from quizgen.core.draft import Content, Misconception, Outputs
from quizgen.core.draw import Stream
from quizgen.core.errors import AuthorError
from quizgen.core.model import Counterexample, Option, Text
from quizgen.core.options import Face, Turn, choose
from quizgen.core.proof import Proven


class Wrong(NamedTuple):
    """What a misconception makes of the givens: outputs, or the name of an exception."""

    misconception: Misconception
    outputs: Outputs
    error: str


class Facts:
    """The engine's outputs, the independent values, and what misconceptions make of the givens.

    Misconceptions are tried only as far as they are needed: running them is most of the work.
    """

    def __init__(
        self,
        family: str,
        outputs: Outputs,
        proven: Mapping[str, Proven],
        wrong: Iterator[Wrong],
        symbols: Mapping[str, str],
    ) -> None:
        self.family = family
        self.outputs = outputs
        self.proven = proven
        self.symbols = symbols
        self.tried: list[Wrong] = []
        self._untried = wrong
        self._mistaken: dict[str, tuple[list[tuple[Misconception, Any]], int]] = {}

    def try_more(self, count: int | None = None) -> bool:
        """Tries up to `count` further misconceptions (all, if None); whether there were any."""
        before = len(self.tried)
        self.tried.extend(islice(self._untried, count))
        return len(self.tried) > before

    def proof(self, output: str) -> Proven:
        """The independent value of an output; AuthorError if the check does not give it."""
        if output not in self.proven:
            raise AuthorError(
                f"{self.family}: the check does not prove {output!r}; "
                f"it proves {', '.join(self.proven)}"
            )
        return self.proven[output]

    def mistaken(self, output: str) -> list[tuple[Misconception, Any]]:
        """What each misconception that was tried and gets that far makes of an output."""
        found, seen = self._mistaken.get(output, ([], 0))
        found += [
            (wrong.misconception, np.asarray(wrong.outputs[output], dtype=float))
            for wrong in self.tried[seen:]
            if output in wrong.outputs
        ]
        self._mistaken[output] = (found, len(self.tried))
        return found


class Candidate(NamedTuple):
    """What could become an option: how a blind eye sees it, and what it is.

    The key has no misconception; a false statement has a name and a reason of its own.
    """

    face: Face
    content: Content
    misconception: Misconception | None = None
    counterexample: Counterexample | None = None
    name: str = ""
    reason: Text | None = None

    def option(self) -> Option:
        """The option itself."""
        if self.misconception is None:
            return Option(self.content, self.name, self.reason, self.counterexample)
        name, reason = self.misconception.name, self.misconception.text
        return Option(self.content, name, reason, self.counterexample)


def arranged(
    keys: Sequence[Candidate],
    wrong: Sequence[Candidate],
    stream: Stream,
    turn: Turn,
    *,
    patient: bool,
) -> tuple[Option, ...]:
    """The options in their order; of several possible keys, the one that is least given away."""
    faces = [w.face for w in wrong]
    choices = [choose(key.face, faces, stream, turn, patient=patient) for key in keys]
    place = min(range(len(keys)), key=lambda i: choices[i][1:]) if len(keys) > 1 else 0
    options = stream.shuffled([wrong[i].option() for i in choices[place].picked])
    options.insert(turn.position, keys[place].option())
    return tuple(options)
