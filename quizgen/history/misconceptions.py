"""The misconceptions that a response shows, as the history keeps them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model.question import Cause

AND = " + "  # between the names of two made together; no name contains a space


def names_of(causes: Sequence[Cause]) -> str:
    """The name of the likeliest cause of a response; empty if there is none."""
    return AND.join(mistake.name for mistake in causes[0]) if causes else ""


def names_in(kept: str) -> list[str]:
    """The individual misconceptions in a result of `names_of`."""
    return kept.split(AND) if kept else []
