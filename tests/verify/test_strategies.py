"""Every strategy picks what a person would pick."""

import random

import numpy as np
import pytest

from quizgen.verify.guessing.measures import MEASURES, measured
from quizgen.verify.guessing.offers import CHOICES
from quizgen.verify.guessing.strategies import picks, strategies

from .offered import hub, senseless


def picked(form, texts, name):
    """The texts that a strategy picks."""
    (chosen,) = picks(form, measured(form, [tuple(texts)]))
    at = [strategy.name for strategy in strategies(form)].index(name)
    return [text for text, pick in zip(texts, chosen[at], strict=True) if pick]


NUMBERS = [
    ("largest number", ["1", "-9", "5", "3"], ["5"]),
    ("second after the largest number", ["1", "-9", "5", "3"], ["3"]),
    ("any but the largest number and the smallest number", ["1", "-9", "5", "3"], ["1", "3"]),
    ("number farthest from zero", ["1", "-9", "5", "3"], ["-9"]),
    ("number nearest to the mean", ["0", "4", "5", "10"], ["5"]),
    ("number farthest from all others", ["1", "2", "3", "90"], ["90"]),
    ("number with the closest neighbour", ["1", "2", "2.5", "90"], ["2", "2.5"]),
    ("roundest number", ["1.25", "2.5", "3.00", "4.75"], ["3.00"]),
    ("number with most trailing zeros", ["1.25", "2.50", "3.00", "4.75"], ["3.00"]),
    ("whole number", ["1.25", "2.50", "3.00", "4.75"], ["3.00"]),
    ("zero", ["0.0", "1.0", "2.0", "-1.0"], ["0.0"]),
    ("number whose negative is offered too", ["3", "-3", "6", "1"], ["3", "-3"]),
    ("number whose negative is not offered", ["3", "-3", "6", "1"], ["6", "1"]),
    ("number with the rarest sign", ["3", "-3", "6", "1"], ["-3"]),
    ("number whose double is offered too", ["3", "7", "6", "1"], ["3"]),
    ("number whose half is offered too", ["0.333", "0.667", "0.9", "0.1"], ["0.667"]),
    ("number with an integer multiple", ["7", "21", "2", "5"], ["7"]),
    ("number in a simple ratio to most others", ["12", "24", "18", "0.7"], ["12", "24", "18"]),
    ("number whose square is offered too", ["3", "9", "5", "7"], ["3"]),
    ("number whose reciprocal is offered too", ["0.4", "2.5", "0.7", "3"], ["0.4", "2.5"]),
    ("number whose complement to 1 is offered too", ["0.3", "0.7", "0.5", "2"], ["0.3", "0.7"]),
    ("number that differs from another by 1", ["4", "5", "9", "20"], ["4", "5"]),
    ("number that is the sum of two others", ["2", "5", "7", "20"], ["7"]),
    ("number that is the product of two others", ["2", "5", "10", "21"], ["10"]),
    ("number halfway between two others", ["2", "6", "4", "21"], ["4"]),
]

CODE = [
    ("option most like the others", ["a + b", "a - b", "a + c", "d + b"], ["a + b"]),
    ("option least like the others", ["a + b", "a - b", "a + c", "f(x)"], ["f(x)"]),
    ("option that begins unlike the others", ["a + b", "a - b", "a * b", "-a"], ["-a"]),
    ("option with most characters", ["a + b", "a", "aa", "bb"], ["a + b"]),
    ("odd one out in length", ["a + b", "a", "b", "c"], ["a + b"]),
    ("option that most others extend", ["a", "a + b", "c", "d"], ["a"]),
    ("option that extends most others", ["a", "a + b", "c", "d"], ["a + b"]),
    ("option with most minus signs", ["a - b", "a + b", "a", "b"], ["a - b"]),
    (
        "option with most keyword arguments",
        ["f(a, n=1)", "f(a)", "f(b)", "g(a == 1)"],
        ["f(a, n=1)"],
    ),
    (
        "option with most tokens of its own",
        ["a + b", "a - b", "a", "b"],
        ["a + b", "a - b"],
    ),
]

TEXTS = [
    (
        "option that hedges most",
        ["一般に正しい。", "正しい。", "誤り。", "0である。"],
        ["一般に正しい。"],
    ),
    (
        "option with most words such as always, only (つねに, だけ)",
        ["It always grows.", "It grows.", "It falls.", "It is 0."],
        ["It always grows."],
    ),
    (
        "option with most negations",
        ["It is not 0.", "It is 0.", "It grows.", "a"],
        ["It is not 0."],
    ),
]


@pytest.mark.parametrize(("name", "texts", "expected"), NUMBERS)
def test_numbers(name, texts, expected):
    assert picked("numbers", texts, name) == expected


@pytest.mark.parametrize(("name", "texts", "expected"), CODE)
def test_code(name, texts, expected):
    assert picked("code", texts, name) == expected


@pytest.mark.parametrize(("name", "texts", "expected"), TEXTS)
def test_texts(name, texts, expected):
    assert picked("texts", texts, name) == expected


def test_vectors_are_compared_entry_by_entry():
    rows = ["(1, 2)", "(-1, -2)", "(2, 1)", "(2, 4)"]
    assert picked("numbers", rows, "number whose negative is offered too") == rows[:2]
    assert picked("numbers", rows, "number whose half is offered too")[-1:] == rows[3:]


@pytest.mark.parametrize("form", MEASURES)
def test_every_strategy_has_a_name_of_its_own_and_says_what_to_do(form):
    names = [strategy.name for strategy in strategies(form)]
    assert len(set(names)) == len(names)
    assert all(strategy.advice for strategy in strategies(form))


@pytest.mark.parametrize("form", MEASURES)
@pytest.mark.parametrize("make", [hub, senseless])
def test_the_order_on_the_sheet_changes_no_pick_but_that_of_a_letter(form, make):
    chance = random.Random(1)
    texts = [make(chance, form, seed).texts for seed in range(30)]
    turned = [four[1:] + four[:1] for four in texts]
    seen = picks(form, measured(form, texts))[:, CHOICES:]
    again = picks(form, measured(form, turned))[:, CHOICES:]
    np.testing.assert_array_equal(np.roll(seen, -1, axis=2), again)
    assert seen.any(axis=2).all()
