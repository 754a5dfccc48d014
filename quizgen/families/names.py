"""Whether what an author names is there: not in every question, but in some question of a family.

Givens and outputs may differ between the kinds and cases of a family, so one question proves
nothing.
"""

from __future__ import annotations

from contextlib import suppress

from quizgen.families.family import Drawn, Family
from quizgen.model.errors import AuthorError, QuizgenError

OTHERS = 24  # questions in which a name is looked for that the question at hand has not


class Names:
    """The givens and outputs that questions have, and the names that their author writes."""

    def __init__(self) -> None:
        self.had: set[str] = set()
        self.written: set[tuple[str, str]] = set()  # where, and which

    def see(self, drawn: Drawn) -> None:
        """Takes in one question."""
        self.had |= {*drawn.given, *drawn.draft.sizes, *drawn.outputs}
        self.written |= {("symbols=", name) for name in drawn.draft.symbols}
        self.written |= {("ln=", name) for name in drawn.draft.ln}
        for mistakes, wrong in drawn.facts.tried.items():
            if mistakes[0].value is not None and wrong is not None:
                where = f"the value of misconception {mistakes[0].name!r}"
                self.written |= {(where, name) for name in wrong.outputs}

    def merge(self, other: Names) -> None:
        """Adds what was seen elsewhere of the same family."""
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
    """Raises AuthorError if a drawn question has a name that nothing in its family has."""
    names = Names()
    names.see(drawn)
    for other in range(OTHERS):
        if not names.unknown():
            return
        with suppress(QuizgenError):  # it is not the question at hand
            names.see(family.drawn(other))
    for sentence in names.unknown():
        raise AuthorError(f"{family.id}: {sentence}")
