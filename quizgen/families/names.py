"""Checks that the names an author writes exist in at least one question of the family.

Givens and outputs may differ between the kinds and cases of a family, so a single
question proves nothing.
"""

from __future__ import annotations

from contextlib import suppress

from quizgen.families.family import Drawn, Family
from quizgen.model.errors import AuthorError, QuizgenError

OTHERS = 24  # further questions to search for a name that the current one lacks


class Names:
    """The givens and outputs that questions have, and the names that the author wrote."""

    def __init__(self) -> None:
        self.had: set[str] = set()
        self.written: set[tuple[str, str]] = set()  # where, and which

    def see(self, drawn: Drawn) -> None:
        """Adds one question."""
        self.had |= {*drawn.given, *drawn.draft.sizes, *drawn.outputs}
        self.written |= {("symbols=", name) for name in drawn.draft.symbols}
        self.written |= {("ln=", name) for name in drawn.draft.ln}
        for mistakes, wrong in drawn.facts.tried.items():
            if mistakes[0].value is not None and wrong is not None:
                where = f"the value of misconception {mistakes[0].name!r}"
                self.written |= {(where, name) for name in wrong.outputs}

    def merge(self, other: Names) -> None:
        """Adds what another instance has seen of the same family."""
        self.had |= other.had
        self.written |= other.written

    def unknown(self) -> list[str]:
        """A sentence for every name that no question had."""
        return [
            f"{where} names {name!r}, which no question has; use one of "
            f"{', '.join(sorted(self.had))}"
            for where, name in sorted(self.written)
            if name not in self.had
        ]


def refuse_unknown_names(family: Family, drawn: Drawn) -> None:
    """Raises AuthorError if a drawn question uses a name that exists nowhere in its family."""
    names = Names()
    names.see(drawn)
    for other in range(OTHERS):
        if not names.unknown():
            return
        with suppress(QuizgenError):  # it is not the question asked for
            names.see(family.drawn(other))
    for sentence in names.unknown():
        raise AuthorError(f"{family.id}: {sentence}")
