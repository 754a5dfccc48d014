"""Explains a wrong answer: one mistake, two together, or any of several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.model.question import Cause, Language, Mistake
from quizgen.render.words import words


class Reasons(NamedTuple):
    """Prose with its marks; a `lead` says how several `items` are connected."""

    lead: str
    items: tuple[str, ...]


def reasons(causes: Sequence[Cause], language: Language, label: str = "") -> Reasons:
    """The reasons for a wrong answer; `label` may name the mistake, as ``{name}``.

    The mistakes of a single cause are made together. Of several causes, each is enough by itself.
    """
    w = words(language)

    def reason(mistake: Mistake) -> str:
        return label.format(name=mistake.name) + mistake.reason.in_language(language)

    if len(causes) == 1:
        lead = w["mistakes_together"] if len(causes[0]) > 1 else ""
        return Reasons(lead, tuple(reason(mistake) for mistake in causes[0]))
    joint = w["and_this_mistake"]
    return Reasons(w["any_mistake"], tuple(joint.join(map(reason, cause)) for cause in causes))
