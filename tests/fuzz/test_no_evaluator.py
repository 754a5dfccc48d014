"""No text of a quiz file reaches an evaluator, not even one made for it."""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from typing import Any

import pytest

import quizgen
from quizgen import QuizgenError

from . import honest, quizfile
from .mutate import places
from .no_evaluator import Evaluated, no_evaluator

PROGRAM = "5+sqrt.__globals__['__builtins__']['len']('ab')"
EVERY = 6  # one in so many of the honest questions
Question = dict[str, Any]


def case_for_given(question: Question) -> None:
    """A text of the case takes the place of a given, and so of a number in the check."""
    for given in question["given"]:
        question["case"][given["name"]] = PROGRAM
    question["given"] = []


def case(question: Question) -> None:
    question["case"] = dict.fromkeys(question["case"], PROGRAM)


def one_more_case(question: Question) -> None:
    question["case"]["check"] = PROGRAM


def names_of_givens(question: Question) -> None:
    for given in question["given"]:
        given["name"] = PROGRAM


def numbers_of_givens(question: Question) -> None:
    for given in question["given"]:
        given["numbers"] = [PROGRAM] * len(given["numbers"])


def one_side_more(question: Question) -> None:
    """Shapes for which no program was derived yet."""
    for given in question["given"]:
        given["shape"] = [1, *given["shape"]]


def certificate(question: Question) -> None:
    for witness in question["certificate"]["witnesses"]:
        witness |= {"target": PROGRAM, "check": PROGRAM}


def key(question: Question) -> None:
    for part in question["parts"]:
        part["target"] = PROGRAM
        if part["numeric"]:
            part["numeric"] |= {"numbers": [PROGRAM], "tolerance": PROGRAM}


def every_text(question: Question) -> None:
    for place in places(question):
        if place.key in ("ja", "en", "source", "error", "name"):
            place.value = place.value and PROGRAM
        elif place.key in ("tex", "symbol", "wrong", "right", "forward", "backward"):
            place.value = place.value and "sqrt(5).real"


ATTACKS = (
    case_for_given, case, one_more_case, names_of_givens, numbers_of_givens, one_side_more,
    certificate, key, every_text,
)  # fmt: skip


def files(attack: Any) -> Iterator[bytes]:
    """Honest questions under attack, of families that are installed and of others."""
    for number in range(0, len(honest.questions()), EVERY):
        for installed in (True, False):
            file = honest.plain_file(number)
            (question,) = file["quiz"]["questions"]
            attack(question)
            if not installed:
                question["version"] = honest.OTHER_VERSION
            file["digest"] = honest.digest(json.dumps(file["quiz"])) or file["digest"]
            yield json.dumps(file).encode()


@cache
def warm() -> None:
    """Reads and renders honest questions once: what they need is compiled and imported."""
    import quizgen.proof.cache

    quizfile.warm()
    for number in range(len(honest.questions())):
        if number % EVERY == 0 or number == known():
            quizgen.loads(json.dumps(honest.plain_file(number)), honest.bank())


@cache
def known() -> int:
    """The number of a question with a number of classes `C` that its check multiplies with."""
    asked = [json.loads(data) for data in honest.questions()]
    return next(n for n, question in enumerate(asked) if question["family"] == "batchnorm/axes_4d")


def test_a_text_in_the_place_of_a_number_is_not_evaluated():
    warm()
    file = honest.plain_file(known())
    (question,) = file["quiz"]["questions"]
    question["given"] = [given for given in question["given"] if given["name"] != "C"]
    question["case"]["C"] = PROGRAM
    file["digest"] = honest.digest(json.dumps(file["quiz"]))
    assert file["digest"]
    with no_evaluator(), pytest.raises(QuizgenError):
        quizgen.loads(json.dumps(file), honest.bank())


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_of_a_file_is_evaluated(attack):
    warm()
    for data in files(attack):
        with no_evaluator(), suppress(QuizgenError):
            quizfile.rendered(quizgen.loads(data, honest.bank()))


@pytest.mark.parametrize("evaluate", [eval, exec, "compile", "sympify", "import"])
def test_the_guard_sees_every_evaluator(evaluate):
    import sympy

    sys.modules.pop("colorsys", None)
    calls = {
        "compile": lambda: compile("1", "", "eval"),
        "sympify": lambda: sympy.sympify("1 + x"),
        "import": lambda: __import__("colorsys"),
        eval: lambda: eval("1"),
        exec: lambda: exec("1"),
    }
    with pytest.raises(Evaluated), no_evaluator():
        calls[evaluate]()
    calls[evaluate]()


def test_nothing_hides_an_evaluator_from_the_guard():
    def hide() -> None:
        with suppress(BaseException):
            eval("1")

    with pytest.raises(Evaluated), no_evaluator():
        hide()


def test_sympy_reads_a_text_by_evaluating_it():
    import sympy

    assert sympy.sympify(PROGRAM) == 7
    x = sympy.Symbol("x")
    with pytest.raises(Evaluated), no_evaluator():
        x.subs(x, PROGRAM)
