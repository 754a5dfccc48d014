"""From a part as drafted to a part with options: the key is proven, every wrong option is wrong."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from quizgen.core import ball
from quizgen.core.draft import (
    ChoicePart,
    CodePart,
    Content,
    Misconception,
    NumericPart,
    Outputs,
    PartDraft,
    StatementsPart,
)
from quizgen.core.draw import Redraw, Stream
from quizgen.core.errors import AuthorError
from quizgen.core.model import (
    Counterexample,
    Formula,
    Listing,
    Numeric,
    Option,
    Part,
    Prose,
    Text,
)
from quizgen.core.options import Face, Turn, choose
from quizgen.core.proof import Proven
from quizgen.core.tex import matrix, symbol_of, tex

NEAR = 0.01  # of the key: options nearer than this are told apart by nobody who estimates
DIFFERENT = 1e-6  # relative; results nearer than this do not count as different


class Wrong(NamedTuple):
    """What a misconception makes of the givens: outputs, or the name of an exception."""

    misconception: Misconception
    outputs: Outputs
    error: str


@dataclass
class Facts:
    """All that is known of a question when its parts are built."""

    family: str
    outputs: Outputs
    proven: Mapping[str, Proven]
    wrong: Sequence[Wrong]
    symbols: Mapping[str, str]

    def proof(self, output: str) -> Proven:
        """The independent value of an output; AuthorError if the check does not give it."""
        if output not in self.proven:
            raise AuthorError(
                f"{self.family}: the check does not prove {output!r}; "
                f"it proves {', '.join(self.proven)}"
            )
        return self.proven[output]


class Candidate(NamedTuple):
    """An option that could be shown, as a blind eye sees it and as it is."""

    face: Face
    option: Option


def build_part(
    part: PartDraft, label: str, facts: Facts, stream: Stream, turn: Turn, *, patient: bool
) -> Part:
    """The part with its options in their final order; raises Redraw where the draw will not do."""
    if isinstance(part, NumericPart):
        return _numeric_part(part, label, facts, stream, turn, patient=patient)
    if isinstance(part, CodePart):
        keys, wrong = _code(part, facts)
    elif isinstance(part, ChoicePart):
        keys, wrong = _choice(part, facts)
    else:
        keys, wrong = _statements(part, facts)
    target = part.output if isinstance(part, ChoicePart) else ""
    options = _chosen(stream.shuffled(keys), wrong, stream, turn, patient=patient)
    return Part(label, part.ask, options, turn.position, target)


def _chosen(
    keys: Sequence[Candidate],
    wrong: Sequence[Candidate],
    stream: Stream,
    turn: Turn,
    *,
    patient: bool,
) -> tuple[Option, ...]:
    """The options in their order; of several possible keys, the one that is least given away."""
    faces = [w.face for w in wrong]
    choices = [choose(key.face, faces, stream, turn, patient=patient) for key in keys]
    place = min(range(len(keys)), key=lambda i: choices[i][1:])
    options = stream.shuffled([wrong[i].option for i in choices[place].picked])
    options.insert(turn.position, keys[place].option)
    return tuple(options)


def _numeric_part(
    part: NumericPart, label: str, facts: Facts, stream: Stream, turn: Turn, *, patient: bool
) -> Part:
    """Asks for the first of the part's places, in random order, that will do."""
    refusal = Redraw("the part has no place to ask for")
    for place in stream.shuffled(part.places):
        try:
            key, wrong, numeric = _numeric(part, place, facts)
            options = _chosen([key], wrong, stream, turn, patient=patient)
        except Redraw as redraw:
            refusal = redraw
            continue
        index = f"[{', '.join(map(str, place))}]" if place is not None else ""
        ask = part.ask_for(place)
        return Part(label, ask, options, turn.position, part.output + index, numeric)
    raise refusal


def _numeric(
    part: NumericPart, index: tuple[int, ...] | None, facts: Facts
) -> tuple[Candidate, list[Candidate], Numeric]:
    shape, balls = facts.proof(part.output)
    if shape is None:
        raise AuthorError(f"{facts.family}: {part.output!r} is a truth value; ask with choice()")
    place = 0
    if index is not None:
        place = _flat(index, shape)
        shape, balls = (), balls[place : place + 1]
    key = [ball.rounded(b, part.decimals) for b in balls]
    unit = 10**part.decimals
    if None in key:
        if part.decimals == 0:
            raise AuthorError(f"{facts.family}: {part.output!r} is no whole number; give decimals=")
        raise Redraw("a value lies too near a rounding boundary")
    rounded = [int(k or 0) for k in key]
    margin = 0 if part.decimals == 0 else 1
    if not shape and (abs(rounded[0]) <= margin or abs(rounded[0] - unit) <= margin):
        raise Redraw("the key is 0 or 1")
    if shape and (not any(rounded) or all(k == unit for k in rounded)):
        raise Redraw("the key is all 0 or all 1")
    near_key = max(2 * margin, NEAR * max(map(abs, rounded)))
    values: list[tuple[list[int], Misconception | None]] = [(rounded, None)]
    for misconception, outputs, _ in facts.wrong:
        mistaken = _rounded_floats(outputs.get(part.output), part, index, shape)
        if mistaken is None or _same(mistaken, rounded, near_key):
            continue
        if any(_same(mistaken, other, 2 * margin) for other, _ in values[1:]):
            continue
        values.append((mistaken, misconception))
    decimals = _needed(values, part.decimals) if _exact(balls) else part.decimals
    faces = [_numeric_candidate(v, m, shape, part.decimals, decimals) for v, m in values]
    numeric = Numeric(
        shape=shape,
        numbers=tuple(_decimal(k, part.decimals, decimals) for k in rounded),
        decimals=part.decimals,
        tolerance="0" if part.decimals == 0 else _decimal(1, part.decimals, part.decimals),
    )
    return faces[0], faces[1:], numeric


def _flat(index: tuple[int, ...], shape: tuple[int, ...]) -> int:
    place = 0
    for i, side in zip(index, shape, strict=True):
        place = place * side + i
    return place


def _exact(balls: Sequence[Any]) -> bool:
    return all(ball.radius(b) == 0.0 for b in balls)


def _rounded_floats(
    value: Any, part: NumericPart, index: tuple[int, ...] | None, shape: tuple[int, ...]
) -> list[int] | None:
    """A mistaken result in units of the last decimal; None where it cannot stand as an option."""
    if value is None:
        return None
    array = np.asarray(value, dtype=float)
    if index is not None:
        if array.ndim != len(index) or any(i >= n for i, n in zip(index, array.shape, strict=True)):
            return None
        flat = [float(array[index])]
    else:
        if array.shape != shape:
            return None
        flat = array.ravel().tolist()
    units = []
    for v in flat:
        scaled = v * 10**part.decimals
        if not math.isfinite(scaled) or abs(scaled) > 1e12:
            return None
        below = math.floor(scaled)
        if abs(scaled - below - 0.5) < 1e-6:  # another machine might round it the other way
            return None
        unit = round(scaled)
        if part.between is not None:
            low, high = part.between
            if not low * 10**part.decimals < unit < high * 10**part.decimals:
                return None
        units.append(unit)
    return units


def _same(one: Sequence[int], other: Sequence[int], margin: float) -> bool:
    if len(one) == 1:
        return abs(one[0] - other[0]) <= margin
    return all(abs(a - b) <= margin for a, b in zip(one, other, strict=True))


def _needed(values: Sequence[tuple[list[int], Any]], decimals: int) -> int:
    """How many decimals the numbers need, so that short numbers are printed short."""
    while decimals and all(v % 10 == 0 for vector, _ in values for v in vector):
        decimals -= 1
        values = [([v // 10 for v in vector], m) for vector, m in values]
    return decimals


def _decimal(units: int, decimals: int, shown: int) -> str:
    digits = str(abs(units)).rjust(decimals + 1, "0")
    whole, fraction = digits[: len(digits) - decimals], digits[len(digits) - decimals :]
    sign = "-" if units < 0 else ""
    return f"{sign}{whole}.{fraction[:shown]}" if shown else f"{sign}{whole}"


def _numeric_candidate(
    units: list[int],
    misconception: Misconception | None,
    shape: tuple[int, ...],
    decimals: int,
    shown: int,
) -> Candidate:
    texts = [_decimal(u, decimals, shown) for u in units]
    content = Formula(matrix(shape, texts))
    face = Face(content.tex, size_of(units), sum(needed_decimals(t) for t in texts))
    return Candidate(face, _option(content, misconception))


def size_of(numbers: Sequence[float]) -> float:
    """By what a blind eye orders vectors: the first number, then the second, then the third."""
    return numbers[0] if len(numbers) == 1 else sum(n * 1e-4**i for i, n in enumerate(numbers[:3]))


def needed_decimals(number: str) -> int:
    """The decimals of a printed number, zeros at the end not counted."""
    return len(number.rstrip("0")) - number.index(".") - 1 if "." in number else 0


def _option(
    content: Content,
    misconception: Misconception | None,
    counterexample: Counterexample | None = None,
) -> Option:
    if misconception is None:
        return Option(content)
    return Option(content, misconception.name, misconception.text, counterexample)


def _code(part: CodePart, facts: Facts) -> tuple[list[Candidate], list[Candidate]]:
    key = Candidate(Face(part.blank.key), _option(Listing(part.blank.key), None))
    wrong = []
    for w in facts.wrong:
        if w.misconception.at is not part.blank:
            continue
        shown = _counterexample(w, facts)
        if shown is not None:
            content = Listing(w.misconception.code)
            face = Face(w.misconception.code)
            wrong.append(Candidate(face, _option(content, w.misconception, shown)))
    return [key], wrong


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
    for w in facts.wrong:
        if part.output not in w.outputs:
            continue
        array = np.asarray(w.outputs[part.output], dtype=float).ravel()
        if not np.all(np.isfinite(array)):
            continue
        content = part.show(tuple(round(v) for v in array.tolist()))
        if _visible(content) not in seen:
            seen.add(_visible(content))
            face = Face(_visible(content))
            wrong.append(Candidate(face, _option(content, w.misconception)))
    content = part.show(key)
    return [Candidate(Face(_visible(content)), _option(content, None))], wrong


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
            true.append(Candidate(face, Option(content)))
            continue
        if not statement.why_ja or not statement.why_en:
            raise AuthorError(f"{facts.family}: {statement.name!r} is false; say why (ja and en)")
        why = Text(statement.why_ja, statement.why_en)
        false.append(Candidate(face, Option(content, statement.name, why)))
    if not true:
        raise Redraw("no statement is true")
    return true, false
