"""Judges a response: invalid (not counted), wrong (diagnosed if possible) or right."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from quizgen.grading.arithmetic import shown
from quizgen.grading.diagnosis import Mistaken, diagnose, near
from quizgen.grading.numbers import Typed, read
from quizgen.grading.tokens import MAX_LENGTH
from quizgen.grading.unreadable import Unreadable
from quizgen.model.labels import label, read_label
from quizgen.model.question import OPTION_LETTERS, Cause, Counterexample, Part, Question, Text

Verdict = Literal["invalid", "wrong", "right"]
Outcome = Literal["right", "partly right", "wrong"]

MAX_VALUES_SHOWN = 8  # values shown of a response with too many or too few

_LETTER = re.compile(r"\(?([A-Za-z])\)?\.?")


class Judgement(NamedTuple):
    """The verdict on a response, and why.

    `understood` says how it was read or, for an invalid response, why it cannot be judged and what
    would be valid. `choice` is the option chosen by its letter. The rest is set for a wrong
    response that a misconception explains.
    """

    verdict: Verdict
    understood: Text
    choice: int | None = None
    causes: tuple[Cause, ...] = ()
    counterexample: Counterexample | None = None


def judge(question: Question, part: Part, typed: str, mistaken: Mistaken = lambda: ()) -> Judgement:
    """Judges a response to a part: the letter of an option, or numbers where they are asked for.

    The label of the part may precede it, in either language: ``(b) c``.
    `mistaken` computes the results of all misconceptions of the family; it is called only for wrong
    numbers that no option explains.
    """
    try:
        typed = _answer(question, part, typed)
        choice = _choice(part, typed)
        if choice is not None:
            return _chosen(part, choice)
        if part.numeric is None:
            raise _only_letters(part)
        response = _fitting(read(typed), part.numeric.shape)
    except Unreadable as unreadable:
        return Judgement("invalid", unreadable.text)
    understood = Text(str(response), str(response))
    exact = exact_values(question, part)
    if near(response.numbers, exact, Fraction(part.numeric.tolerance)):
        return Judgement("right", understood)
    causes = diagnose(part, part.numeric, response.numbers, exact, mistaken)
    return Judgement("wrong", understood, None, causes)


def outcome(verdicts: Sequence[Verdict]) -> Outcome:
    """The outcome of a whole question, from the verdicts on its parts."""
    right = verdicts.count("right")
    return "right" if right == len(verdicts) else "partly right" if right else "wrong"


def exact_values(question: Question, part: Part) -> list[Fraction]:
    """The proven values that a numeric part asks for, in row order."""
    return [Fraction(witness.check) for witness in question.witnesses_of(part)]


def _answer(question: Question, part: Part, typed: str) -> str:
    """The typed answer without the label of its part; Unreadable if the label is another part's."""
    named, answer = read_label(typed)
    if named == part.label:
        return answer
    if any(named == other.label for other in question.parts):
        raise Unreadable(
            f"({named}) ではなく、({part.label}) の解答を入力する。",
            f"The current part is ({label(part.label, 'en')}), not ({label(named, 'en')}).",
        )
    return typed


def _choice(part: Part, typed: str) -> int | None:
    """The option whose letter was typed; None for anything but a letter.

    A single letter is always a choice, never Euler's number: no question asks for that, and ``e``
    for a missing fifth option is a slip that should not be counted.
    """
    match = _LETTER.fullmatch(unicodedata.normalize("NFKC", typed[:MAX_LENGTH]).strip())
    if match is None:
        return None
    letter = match[1].upper()
    letters = OPTION_LETTERS[: len(part.options)]
    if letter not in letters:
        raise Unreadable(
            f"選択肢 {letter} はない。{letters[0]} から {letters[-1]} までの記号で答える。",
            f"There is no option {letter}; the options are {letters[0]} to {letters[-1]}.",
        )
    return letters.index(letter)


def _chosen(part: Part, choice: int) -> Judgement:
    letter = OPTION_LETTERS[choice]
    understood = Text(letter, letter)
    if choice == part.key:
        return Judgement("right", understood, choice)
    option = part.options[choice]
    return Judgement("wrong", understood, choice, option.causes, option.counterexample)


def _only_letters(part: Part) -> Unreadable:
    last = OPTION_LETTERS[len(part.options) - 1]
    return Unreadable(
        f"この小問には数や式を入力できない。A から {last} までの記号で答える。",
        f"This part does not take typed values; answer with the letter of an option, A to {last}.",
    )


def _fitting(typed: Typed, shape: tuple[int, ...]) -> Typed:
    """The numbers in the expected shape; a flat list is read row by row."""
    size = math.prod(shape)
    same = _sides(typed.shape) == _sides(shape)
    if len(typed.numbers) == size and (same or len(_sides(typed.shape)) <= 1):
        return Typed(shape, typed.numbers)
    listed = ", ".join(map(shown, typed.numbers[:MAX_VALUES_SHOWN]))
    if len(typed.numbers) > MAX_VALUES_SHOWN:
        listed += ", …"
    ja, en = _counted(typed.shape)
    needed_ja, needed_en = _counted(shape)
    comma = Text("桁区切りのコンマは使わない。", " Do not group digits with commas.")
    hint = Text("", "") if shape else comma
    raise Unreadable(
        f"{ja} {listed} と読み取ったが、必要なのは{needed_ja}である。{hint.ja}",
        f"This was read as {en}, {listed}; needed: {needed_en}.{hint.en}",
    )


def _counted(shape: tuple[int, ...]) -> tuple[str, str]:
    """The number of values, or the size of the matrix, in both languages."""
    if len(_sides(shape)) > 1:
        sides = "×".join(map(str, shape))
        return f"{sides} の行列", f"a {sides} matrix"
    size = math.prod(shape)
    return f"{size}個の値", "1 value" if size == 1 else f"{size} values"


def _sides(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The shape without axes of length one: rows and columns both count as lists."""
    return tuple(side for side in shape if side > 1)
