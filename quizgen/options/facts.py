"""What is known about a question when its parts are built."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from quizgen.authoring.blank import Blank
from quizgen.authoring.draft import Misconception, Outputs
from quizgen.model.errors import AuthorError
from quizgen.model.question import Cause, Mistake
from quizgen.options.mutants import Mistakes, Wrong
from quizgen.proof.certificate import Proven

DIFFERENCE_TOLERANCE = 1e-6  # relative; results closer than this do not count as different


class Facts:
    """The givens, the engine's outputs, the independent values, and the results of mistakes.

    Every mistake is run lazily and only once: running them is most of the work.
    """

    def __init__(
        self,
        family: str,
        given: Mapping[str, Any],
        outputs: Outputs,
        proven: Mapping[str, Proven],
        symbols: Mapping[str, str],
        misconceptions: Sequence[Misconception],
        attempt: Callable[[Mistakes], Wrong | None],
    ) -> None:
        self.family = family
        self.given = given
        self.outputs = outputs
        self.proven = proven
        self.symbols = symbols
        self.misconceptions = misconceptions
        self._attempt = attempt
        self.tried: dict[Mistakes, Wrong | None] = {}

    def wrong(self, mistakes: Mistakes) -> Wrong | None:
        """The result of mistakes on the givens; None if they cannot be made together."""
        if mistakes not in self.tried:
            self.tried[mistakes] = self._attempt(mistakes)
        return self.tried[mistakes]

    @cached_property
    def singles(self) -> list[Wrong]:
        """The result of every misconception on the givens."""
        return [w for m in self.misconceptions if (w := self.wrong((m,))) is not None]

    def of_blank(self, blank: Blank) -> list[Misconception]:
        """The misconceptions that apply to a blank."""
        return [m for m in self.misconceptions if m.at is blank]

    def of_line(self, blank: Blank) -> list[Misconception]:
        """The misconceptions that apply to the same assignment as a blank."""
        return [
            m
            for m in self.misconceptions
            if m.at is not None and (m.at.function, m.at.target) == (blank.function, blank.target)
        ]

    def differing(self, one: Outputs, other: Outputs) -> str | None:
        """The first of the proven outputs that differs between two results; None if none does."""
        for name in self.outputs:
            if name not in self.proven or name not in one or name not in other:
                continue
            a, b = np.asarray(one[name]), np.asarray(other[name])
            if a.shape != b.shape or differences(a, b).any():
                return name
        return None

    def proof(self, output: str) -> Proven:
        """The independent value of an output; AuthorError if the check does not give it."""
        if output not in self.proven:
            raise AuthorError(
                f"{self.family}: the check does not prove {output!r}; "
                f"it proves {', '.join(self.proven)}"
            )
        return self.proven[output]


def differences(one: Any, other: Any) -> Any:
    """Where two arrays of one shape differ, relative to the first's maximum; nan always does."""
    away = np.abs(one.astype(float) - other.astype(float))
    scale = np.max(np.abs(one.astype(float)), initial=0.0)
    return ~(away <= DIFFERENCE_TOLERANCE * scale)


def array_of(wrong: Wrong | None, output: str) -> Any:
    """An output under mistakes, as an array of floats; None if they do not get that far."""
    if wrong is None or output not in wrong.outputs:
        return None
    return np.asarray(wrong.outputs[output], dtype=float)


def cause_of(mistakes: Mistakes) -> Cause:
    """The mistakes in the form that an option records."""
    return tuple(Mistake(m.name, m.text) for m in mistakes)
