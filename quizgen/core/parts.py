"""From a part as drafted to a part with options: the key is proven, every wrong option is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from quizgen.core import ball
from quizgen.core.draft import ChoicePart, CodePart, Content, NumericPart, PartDraft, StatementsPart
from quizgen.core.draw import Redraw, Stream
from quizgen.core.errors import AuthorError
from quizgen.core.facts import Candidate, Facts, Wrong, arranged
from quizgen.core.model import Counterexample, Formula, Listing, Part, Prose, Text
from quizgen.core.numeric import numeric_part
from quizgen.core.options import Face, Turn
from quizgen.core.tex import symbol_of, tex

FIRST = 8  # misconceptions that are tried at once
DIFFERENT = 1e-6  # relative; results nearer than this do not count as different


def build_part(
    part: PartDraft, label: str, facts: Facts, stream: Stream, turn: Turn, *, patient: bool
) -> Part:
    """The part with its options in their final order; raises Redraw where the draw will not do."""
    if isinstance(part, NumericPart):
        facts.try_more(max(0, FIRST - len(facts.tried)))
        return numeric_part(part, label, facts, stream, turn, patient=patient)
    facts.try_more()
    if isinstance(part, CodePart):
        keys, wrong = _code(part, facts)
    elif isinstance(part, ChoicePart):
        keys, wrong = _choice(part, facts)
    else:
        keys, wrong = _statements(part, facts)
    target = part.output if isinstance(part, ChoicePart) else ""
    options = arranged(stream.shuffled(keys), wrong, stream, turn, patient=patient)
    return Part(label, part.ask, options, turn.position, target)


def _code(part: CodePart, facts: Facts) -> tuple[list[Candidate], list[Candidate]]:
    source = _spaced(part.blank.key)
    key = Candidate(Face(source), Listing(source))
    wrong = []
    for w in facts.tried:
        if w.misconception.at is not part.blank:
            continue
        shown = _counterexample(w, facts)
        if shown is not None:
            source = _spaced(w.misconception.code)
            wrong.append(Candidate(Face(source), Listing(source), w.misconception, shown))
    return [key], wrong


def _spaced(code: str) -> str:
    """Powers spaced in one way, so that the formatter's habit does not mark the key."""
    return re.sub(r"\s*\*\*\s*", "**", code)


def _counterexample(wrong: Wrong, facts: Facts) -> Counterexample | None:
    """The first output that comes out otherwise; None where all come out the same."""
    if wrong.error:
        return Counterexample("", "", "", wrong.error)
    for name in facts.outputs:
        mistaken = wrong.outputs.get(name)
        if name not in facts.proven or mistaken is None:
            continue
        right, mistaken = np.asarray(facts.outputs[name]), np.asarray(mistaken)
        if right.shape == mistaken.shape and _close(right, mistaken):
            continue
        symbol = symbol_of(name, facts.symbols)
        return Counterexample(symbol, tex(mistaken), tex(right))
    return None


def _close(right: Any, mistaken: Any) -> bool:
    away = np.max(np.abs(right.astype(float) - mistaken.astype(float)), initial=0.0)
    scale = np.max(np.abs(right.astype(float)), initial=0.0)
    return bool(away <= DIFFERENT * scale)


def _choice(part: ChoicePart, facts: Facts) -> tuple[list[Candidate], list[Candidate]]:
    shape, balls = facts.proof(part.output)
    key = tuple(int(b) for b in balls) if shape is None else _whole(balls, part, facts)
    seen = {_visible(part.show(key))}
    wrong = []
    for misconception, array in facts.mistaken(part.output):
        if not np.all(np.isfinite(array)):
            continue
        content = part.show(tuple(round(v) for v in array.ravel().tolist()))
        if _visible(content) not in seen:
            seen.add(_visible(content))
            wrong.append(Candidate(Face(_visible(content)), content, misconception))
    content = part.show(key)
    return [Candidate(Face(_visible(content)), content)], wrong


def _whole(balls: Sequence[Any], part: ChoicePart, facts: Facts) -> tuple[int, ...]:
    numbers = [ball.rounded(b, 0) for b in balls]
    if None in numbers:
        raise AuthorError(f"{facts.family}: {part.output!r} is not whole; ask with numeric()")
    return tuple(int(n or 0) for n in numbers)


def _visible(content: Content) -> str:
    if isinstance(content, Prose):
        return content.text.ja + content.text.en
    return content.tex if isinstance(content, Formula) else content.source


def _statements(part: StatementsPart, facts: Facts) -> tuple[list[Candidate], list[Candidate]]:
    true: list[Candidate] = []
    false: list[Candidate] = []
    for statement in part.statements:
        shape, balls = facts.proof(statement.name)
        content = Prose(Text(statement.ja, statement.en))
        face = Face(_visible(content))
        if shape is None and balls[0]:
            true.append(Candidate(face, content))
            continue
        if not statement.why_ja or not statement.why_en:
            raise AuthorError(f"{facts.family}: {statement.name!r} is false; say why (ja and en)")
        why = Text(statement.why_ja, statement.why_en)
        false.append(Candidate(face, content, name=statement.name, reason=why))
    if not true:
        raise Redraw("no statement is true")
    return true, false
