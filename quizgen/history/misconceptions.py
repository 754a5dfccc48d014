"""The misconceptions that a response shows, as the history keeps them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model.question import Cause

AND = " + "  # between the names of two that show together; no name holds a space


def names_of(causes: Sequence[Cause]) -> str:
    """What the likeliest cause of a response is called; empty if there is none."""
    return AND.join(mistake.name for mistake in causes[0]) if causes else ""


def names_in(kept: str) -> list[str]:
    """The misconceptions in what `names_of` made, each by itself."""
    return kept.split(AND) if kept else []
