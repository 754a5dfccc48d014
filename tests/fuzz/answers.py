"""Typed answers: lines that look like numbers, and lines that look like nothing."""

from functools import cache
from random import Random
from typing import NamedTuple

import msgspec

from quizgen import Question
from quizgen.grading.judge import Judgement
from quizgen.grading.judge import judge as grade
from quizgen.grading.numbers import Typed, read
from quizgen.grading.unreadable import Unreadable

from . import honest, payloads, sheets
from .mutate import text
from .outcome import Finding, Outcome, sentence

_PIECES = (
    *"0123456789.,;()[]+-*/^ eE_", "**", "//", "√", "sqrt(", "log(", "log2(", "exp(", "ln(", "pi",
    "π",
    "1e", "e5", "1e9", "10**9", "９", "．", "，", "（", "）", "−", "ー", "×", "÷", "、", "　", "½",
    "²", "₂",
    "①", "五", "٣", "∞", "NaN", "inf", "i", "1j", "0x1f", "A", "b)", "(c)", "Ｄ", "あ", "!", "%",
    "=", "<",
    "9" * 40, "2**2**2", "9**9**9", "((((((((((", "))))))))))", "----------", "1/3", "sin(", "abs(",
)  # fmt: skip

Typing = tuple[int, str]  # the number of an honest question, and what is typed


def warm() -> None:
    """Draws the honest questions."""
    _questions()


def draw(chance: Random) -> Typing:
    """A question and a line."""
    return chance.randrange(len(_questions())), _line(chance)


class Fed(NamedTuple):
    """The judgement of every part of the question, and the line read as numbers, if it can be."""

    typed: str
    judgements: list[Judgement]
    numbers: Typed | Unreadable


def feed(typing: Typing) -> Fed:
    """Grades the line as an answer to every part of the question, and reads it as numbers."""
    question, typed = _questions()[typing[0]], typing[1]
    judgements = [grade(question, part, typed) for part in question.parts]
    try:
        return Fed(typed, judgements, read(typed))
    except Unreadable as error:
        return Fed(typed, judgements, error)


def judge(fed: Fed) -> Outcome:
    """Whether a verdict was reached, and said in plain characters."""
    findings = []
    for judgement in fed.judgements:
        said = judgement.understood
        findings += sheets.plain(said.ja + said.en, "understood")
        if judgement.verdict not in ("invalid", "wrong", "right"):
            findings.append(Finding("verdict", "none", repr(judgement)[:200]))
    if isinstance(fed.numbers, Unreadable):
        return Outcome("unreadable", (*findings, *sentence(fed.numbers)))
    if not isinstance(fed.numbers, Typed) or not fed.numbers.numbers:
        findings.append(Finding("numbers", "nothing was read", repr(fed.typed[:60])))
    return Outcome("read", tuple(findings))


def _line(chance: Random) -> str:
    match chance.randrange(10):
        case 0:
            return text(chance)
        case 1:
            return chance.choice((*payloads.NUMERALS, *payloads.PROGRAMS))
        case 2:
            return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randint(1, 20)))
        case 3 | 4 | 5:
            return "".join(chance.choices(_PIECES, k=chance.choice((1, 2, 3, 5, 8, 13, 40, 200))))
        case _:
            separator = chance.choice((", ", " ", "; ", "、"))
            return separator.join(_sum(chance, 3) for _ in range(chance.choice((1, 1, 1, 2, 3, 9))))


def _sum(chance: Random, depth: int) -> str:
    """A formula of the grammar, with numbers that grow large and small."""
    if not depth or chance.random() < 0.3:
        return chance.choice(
            ("0", "1", "-2", "3.75", "1/3", "1e9", "1e-9", "9" * 30, "pi", "e", ".5")
        )
    one, other = _sum(chance, depth - 1), _sum(chance, depth - 1)
    forms = (
        "{} + {}",
        "{} - {}",
        "({})*({})",
        "({})/({})",
        "({})**({})",
        "sqrt({})",
        "log({})",
        "exp({})",
    )
    return chance.choice((*forms, "[{}, {}]", "-{}", "√({})", "2^({})")).format(one, other)


@cache
def _questions() -> list[Question]:
    return [msgspec.json.decode(data, type=Question) for data in honest.questions()]
