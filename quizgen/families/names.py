"""Checks that the names an author writes exist in at least one question of the family.

Givens and outputs may differ between the kinds and cases of a family, so a single
question proves nothing.
"""

from __future__ import annotations

from contextlib import suppress

from quizgen.families.family import Drawn, Family
from quizgen.model.errors import AuthorError, QuizgenError

MAX_OTHER_SEEDS = 24  # further questions to search for a name that the current one lacks


class Names:
    """The givens and outputs that questions have, and the names that the author wrote."""

    def __init__(self) -> None:
        self.existing: set[str] = set()
        self.used: set[tuple[str, str]] = set()  # where, and which

    def add(self, drawn: Drawn) -> None:
        """Adds one question."""
        self.existing |= {*drawn.given, *drawn.draft.sizes, *drawn.outputs}
        self.used |= {("symbols=", name) for name in drawn.draft.symbols}
        self.used |= {("ln=", name) for name in drawn.draft.ln}
        for mistakes, wrong in drawn.facts.tried.items():
            if mistakes[0].value is not None and wrong is not None:
                where = f"the value of misconception {mistakes[0].name!r}"
                self.used |= {(where, name) for name in wrong.outputs}

    def merge(self, other: Names) -> None:
        """Adds what another instance has seen of the same family."""
        self.existing |= other.existing
        self.used |= other.used

    def unknown(self) -> list[str]:
        """A sentence for every name that no question had."""
        return [
            f"{where} names {name!r}, which no question has; use one of "
            f"{', '.join(sorted(self.existing))}"
            for where, name in sorted(self.used)
            if name not in self.existing
        ]


def reject_unknown_names(family: Family, drawn: Drawn) -> None:
    """Raises AuthorError if a drawn question uses a name that exists nowhere in its family."""
    names = Names()
    names.add(drawn)
    for other in range(MAX_OTHER_SEEDS):
        if not names.unknown():
            return
        with suppress(QuizgenError):  # it is not the question asked for
            names.add(family.drawn(other))
    for sentence in names.unknown():
        raise AuthorError(f"{family.id}: {sentence}")
