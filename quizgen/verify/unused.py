"""Misconceptions that stand in no option of any question, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set

import numpy as np

from quizgen.core.draft import Outputs
from quizgen.core.errors import QuizgenError
from quizgen.core.family import Drawn, Family
from quizgen.core.mutants import Wrong

FEW = 50  # questions that show what is always right
MANY = 2000  # questions, after which what was in no option never will be
LOOKED_AT = 48  # questions that are drawn again to say why
SAME = 1e-6  # relative; results nearer than this are the same

RIGHT = "always gives the right result"


def never_used(family: Family, used: Set[str], questions: int) -> list[str]:
    """A sentence for every misconception that was in no option of so many questions.

    With fewer than 2,000 questions only what is always right is told.
    """
    unused = {m.name: m.kinds for m in family.misconceptions if m.name not in used}
    if questions < FEW or not unused:
        return []
    found: dict[str, Counter[str]] = {name: Counter() for name in unused}
    for seed in range(LOOKED_AT):
        try:
            drawn = family.drawn(seed)
            results = {w.mistakes[0].name: w for w in family.mistaken(drawn)}
        except QuizgenError:  # told already
            continue
        for name in (name for name, kinds in unused.items() if drawn.kind in kinds):
            found[name][_outcome(name, results, drawn)] += 1
    told = {name: _reason(outcomes) for name, outcomes in found.items() if outcomes}
    return [
        f"{family.id}: misconception {name!r} is in no option of {questions:,} questions: it {why}"
        for name, why in told.items()
        if questions >= MANY or why == RIGHT
    ]


def _outcome(name: str, results: dict[str, Wrong], drawn: Drawn) -> str:
    """What becomes of a misconception in one question."""
    wrong = results.get(name)
    if wrong is None:
        return "has no such blank or givens to be made with"
    if wrong.error:
        return f"always fails ({wrong.error})"
    asked = {name: value for name, value in wrong.outputs.items() if name in drawn.proven}
    if not asked:
        return "never gives an output that is proven"
    if _same(asked, drawn.outputs):
        return RIGHT
    for other, theirs in results.items():
        if other != name and _same(asked, theirs.outputs):
            return f"always gives the same as {other!r}"
    return ""


def _reason(outcomes: Counter[str]) -> str:
    """The outcome of all questions; where they differ, how often it is wrong by itself."""
    if len(outcomes) == 1 and "" not in outcomes:
        return next(iter(outcomes))
    return (
        f"gives a wrong result of its own in {outcomes['']} of {outcomes.total()} questions, "
        "but no part asks for it, or others stand better beside the key"
    )


def _same(outputs: Outputs, other: Outputs) -> bool:
    return all(name in other and _equal(outputs[name], other[name]) for name in outputs)


def _equal(one: object, other: object) -> bool:
    a, b = np.asarray(one, dtype=float), np.asarray(other, dtype=float)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=SAME, atol=0.0))
