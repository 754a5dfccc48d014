from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model.errors import AuthorError
from quizgen.proof.exact import Exact, decimal_text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (-3, "-3"),
        (Fraction(1, 2), "0.5"),
        (Fraction(-1, 20), "-0.05"),
        (Fraction(1, 3), "1/3"),
        (Fraction(-22, 7), "-22/7"),
        (Fraction(123456789, 10**9), "0.123456789"),
    ],
)
def test_numbers_are_printed_exactly(number, text):
    assert decimal_text(number) == text
    assert Fraction(text) == number


@given(st.integers(-(10**6), 10**6), st.integers(0, 6))
def test_what_is_printed_is_what_is_computed_from(units, places):
    number = Fraction(units, 10**places)
    text = decimal_text(number)
    assert Fraction(text) == number
    assert Exact.of(number).floats() == float(text)


def test_arrays_keep_their_shape_and_cannot_be_written_to():
    exact = Exact.of(np.array([[1, 2], [3, 4]]) * Fraction(1, 10))
    assert exact.shape == (2, 2)
    floats = exact.floats()
    assert floats.tolist() == [[0.1, 0.2], [0.3, 0.4]]
    with pytest.raises(ValueError, match="read-only"):
        floats[0, 0] = 1


def test_logarithms_are_meant_but_their_numbers_printed():
    exact = Exact.of([1, 2], "ln")
    assert exact.floats().tolist() == [0.0, pytest.approx(0.6931471805599453)]
    printed = exact.printed("a", "a")
    assert printed.numbers == ("1", "2")
    assert printed.form == "ln"
    assert Exact.read(printed).floats().tolist() == exact.floats().tolist()


@pytest.mark.parametrize("value", [0.1, [1, 0.5], np.array([0.1]), "1", [None]])
def test_floats_are_refused_because_they_hide_digits(value):
    with pytest.raises(AuthorError, match="hides digits"):
        Exact.of(value)
