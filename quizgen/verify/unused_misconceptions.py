"""Misconceptions that occur in no option of any question, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set

from quizgen.authoring.draft import CodePart, Misconception, Outputs, StatementsPart, WrongLinePart
from quizgen.families.family import Drawn, Family
from quizgen.model.errors import QuizgenError
from quizgen.options.mutants import Wrong
from quizgen.verify.results import equal, same

MIN_QUESTIONS = 50  # after which a mistake that is always right can be recognized
ENOUGH_QUESTIONS = 2000  # after which a misconception that was in no option never will be
SEEDS_EXAMINED = 48  # questions drawn again to find out why

RIGHT = "always gives the right result"
WRONG = "gives a wrong result of its own"
NOT_HERE = "affects no output of any question"


def never_used(family: Family, used: Set[str], questions: int) -> list[str]:
    """A sentence for every misconception that was in no option of `questions` questions.

    With fewer than 2,000 questions, only misconceptions that are always right are reported.
    """
    unused = [m for m in family.misconceptions if m.name not in used]
    if questions < MIN_QUESTIONS or not unused:
        return []
    found: dict[str, Counter[str]] = {m.name: Counter() for m in unused}
    for seed in range(SEEDS_EXAMINED):
        try:
            drawn = family.drawn(seed)
        except QuizgenError:  # reported already
            continue
        results = {w.mistakes[0].name: w for w in family.wrong_results(drawn)}
        for m in unused:
            if drawn.kind in m.kinds:
                found[m.name][_outcome(m, results, drawn)] += 1
    reasons = {name: _reason(outcomes) for name, outcomes in found.items() if outcomes}
    return [
        f"{family.id}: misconception {name!r} is in no option of {questions:,} questions: it {why}"
        for name, why in reasons.items()
        if questions >= ENOUGH_QUESTIONS or why == RIGHT
    ]


def _outcome(m: Misconception, results: Mapping[str, Wrong], drawn: Drawn) -> str:
    """The outcome of a misconception in one question."""
    wrong = results.get(m.name)
    if wrong is None:
        return NOT_HERE
    if wrong.error:
        return f"always fails ({wrong.error})"
    outputs = {name: value for name, value in wrong.outputs.items() if name in drawn.proven}
    if not outputs:
        return NOT_HERE
    if same(outputs, drawn.outputs):
        return RIGHT
    for name, theirs in results.items():
        if name != m.name and same(outputs, theirs.outputs):
            return f"always gives the same result as {name!r}"
    return WRONG if _asked(m, outputs, drawn) else "changes nothing that a part asks for"


def _asked(m: Misconception, outputs: Outputs, drawn: Drawn) -> bool:
    """Whether a part asks for the blank of a misconception, or for an output that it changes."""
    changed = {n for n, value in outputs.items() if not equal(value, drawn.outputs[n])}
    return any(
        m.at in part.blanks
        if isinstance(part, CodePart)
        else m.name == part.mistake
        if isinstance(part, WrongLinePart)
        else not isinstance(part, StatementsPart) and part.output in changed
        for part in drawn.draft.parts[drawn.kind]
    )


def _reason(outcomes: Counter[str]) -> str:
    """The outcome in all questions concerned; if they differ, how many are wrong."""
    here = Counter({outcome: n for outcome, n in outcomes.items() if outcome != NOT_HERE})
    if not here:
        return NOT_HERE
    if len(here) == 1 and WRONG not in here:
        return next(iter(here))
    return (
        f"gives a wrong result of its own in {here[WRONG]} of {here.total()} questions, but that "
        "is too close to the key or out of bounds, or other options hide the key better"
    )
