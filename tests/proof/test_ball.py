import math
from fractions import Fraction

import pytest
from flint import arb, fmpq
from hypothesis import given
from hypothesis import strategies as st

from quizgen.authoring.draw import Redraw
from quizgen.proof import ball


@given(st.fractions(min_value=0, max_value=10**6))
def test_roots_of_squares_stay_rational(x):
    square = fmpq(x.numerator, x.denominator) ** 2
    root = ball.sqrt(square)
    assert isinstance(root, fmpq)
    assert root == fmpq(x.numerator, x.denominator)


@pytest.mark.parametrize(
    ("function", "reference"),
    [(ball.exp, math.exp), (ball.log, math.log), (ball.log2, math.log2), (ball.tanh, math.tanh)],
)
@pytest.mark.parametrize("x", [Fraction(1, 3), Fraction(7, 2), Fraction(1), Fraction(8)])
def test_functions_hold_their_value(function, reference, x):
    with ball.enough_precision():
        value = function(fmpq(x.numerator, x.denominator))
    assert ball.nearest(value) == pytest.approx(reference(float(x)), rel=1e-15, abs=1e-300)


def test_powers_of_two_have_exact_logarithms():
    assert ball.log2(fmpq(1, 8)) == -3
    assert isinstance(ball.log2(fmpq(1, 8)), fmpq)
    assert isinstance(ball.log2(fmpq(3)), arb)


def test_rounding_is_certain_or_refused():
    assert ball.rounded(fmpq(12345, 10000), 2) == 123
    assert ball.rounded(fmpq(-5, 4), 0) == -1
    assert ball.rounded(fmpq(1, 2), 0) is None
    assert ball.rounded(fmpq(1, 8), 2) is None
    assert ball.rounded(arb(0.5, 1e-3), 0) is None
    assert ball.rounded(arb(2).sqrt(), 3) == 1414


def test_comparisons_that_balls_do_not_decide_ask_for_another_draw():
    assert ball.less(fmpq(1), fmpq(2))
    assert not ball.less(fmpq(2), fmpq(2))
    with pytest.raises(Redraw):
        ball.less(arb(1, 0.1), arb(1, 0.2))
    with pytest.raises(Redraw):
        ball.heaviside(fmpq(0))


def test_the_difference_is_an_upper_bound():
    assert ball.difference(0.1, fmpq(1, 10)) == pytest.approx(5.5e-18, rel=0.02)
    assert ball.difference(0.25, fmpq(1, 4)) == 0.0
    assert math.isnan(ball.difference(math.nan, fmpq(1))) or ball.difference(
        math.nan, fmpq(1)
    ) == float("inf")
