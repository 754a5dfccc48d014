"""What does it print: scripts, and options as Python prints them."""

import re

import msgspec
import numpy as np
import pytest

from quizgen.authoring.python_output import as_printed, is_steady
from quizgen.families.script import script
from quizgen.model.errors import AuthorError
from quizgen.proof.exact import Exact
from quizgen.quiz.file import check_record
from quizgen.verify.rules import Broken, a_script_prints_its_key


@pytest.mark.parametrize(
    "value",
    [
        3,
        2.5,
        True,
        (2, 3),
        (4,),
        np.arange(6).reshape(2, 3),
        np.array([0.1, 1.0, 100.25]),
        np.array([0.26894142136999512, 0.73105857863000488]),
        np.array([True, False]),
        np.array([[1e-5, 1.0]]),
        np.float64(0.75),
        np.int64(7),
        np.arange(40),
        "ValueError",
    ],
)
def test_a_result_is_shown_as_python_prints_it(value, capsys):
    print(value)
    assert as_printed(value) == capsys.readouterr().out.rstrip("\n")


def test_what_another_machine_may_print_otherwise_is_not_steady():
    assert is_steady(np.array([0.0, 0.5]))
    for value in (np.nan, np.inf, -0.0, np.array([1.0, -0.0]), np.array([1.0, 1e-17]), 0.1 + 0.2):
        assert not is_steady(value)


def doubled(x, n):
    y = x * n
    return y.shape


def early(x):
    if len(x) > 2:
        return x
    return x + 1


def several(x):
    return x, x + 1


def nothing(x):
    x += 1


GIVEN = {"x": Exact.of([[1, 2]]), "n": Exact.of(3)}


def test_a_script_assigns_its_arguments_and_prints_its_result():
    assert script(doubled, GIVEN).source == (
        "x = np.array([[1, 2]])\nn = 3\ny = x * n\nprint(y.shape)"
    )
    wide = script(several_rows, {"x": Exact.of(np.arange(100, 132).reshape(2, 16))}).source
    assert wide.splitlines()[1].startswith(" " * len("x = np.array(["))


def several_rows(x):
    return x.T


@pytest.mark.parametrize(
    ("function", "given", "sentence"),
    [
        (doubled, {"x": GIVEN["x"]}, "takes 'n', which is not a given; use x"),
        (early, GIVEN, "must end with its only return"),
        (nothing, GIVEN, "must end with its only return"),
        (several, GIVEN, "returns several values; return only the one that is printed"),
        (doubled, {**GIVEN, "x": Exact.of(2, "ln")}, "'x' is a logarithm"),
    ],
)
def test_what_is_no_script_is_refused(function, given, sentence):
    with pytest.raises(AuthorError, match=re.escape(sentence)):
        script(function, given)


def of_family(bank, seed):
    family = bank.family("prediction/accuracy")
    drawn = family.drawn(seed)
    return family, drawn, family.assemble(seed, drawn)


def test_the_printed_script_is_run_and_must_print_the_key(bank):
    for seed in range(12):
        family, drawn, question = of_family(bank, seed)
        a_script_prints_its_key(family, drawn, question)
        (block,) = question.exhibits
        shown = block.source.replace("print(", "print(1, ")
        changed = msgspec.structs.replace(
            question, exhibits=(msgspec.structs.replace(block, source=shown),)
        )
        with pytest.raises(Broken, match="the script prints"):
            a_script_prints_its_key(family, drawn, changed)


def test_what_the_script_assigns_is_not_printed_apart(bank):
    _, _, question = of_family(bank, 0)
    assert question.given
    assert question.printed_givens == ()


@pytest.mark.parametrize("name", ["z", "x"])
def test_a_listing_that_does_not_assign_what_it_says_is_refused(bank, name):
    _, _, question = of_family(bank, 0)
    block = msgspec.structs.replace(question.exhibits[0], given=(name,))
    with pytest.raises(Exception, match=name):
        check_record(msgspec.structs.replace(question, exhibits=(block,)))
