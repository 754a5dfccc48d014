import math

import pytest

from quizgen.authoring.tex import fixed, number, tex


@pytest.mark.parametrize("noise", [0.0, 1e-17, -1e-17])
def test_the_last_digits_of_a_float_do_not_decide_a_rounding(noise):
    assert fixed(0.09375 + noise, 4) == fixed(0.09375, 4)
    assert fixed(math.nextafter(2.5, 3), 0) == fixed(math.nextafter(2.5, 2), 0)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-0.00001, "0"),
        (1.50, "1.5"),
        (-2.0, "-2"),
        (math.inf, r"\infty"),
        (-math.inf, r"-\infty"),
        (math.nan, r"\mathrm{nan}"),
    ],
)
def test_numbers_are_short(value, text):
    assert number(value) == text


def test_arrays_are_matrices():
    assert tex([[1, 2.5], [0, -1]]) == r"\begin{pmatrix}1 & 2.5 \\ 0 & -1\end{pmatrix}"
