"""The compiled program of a check equals SymPy's own evaluation of it, to thirty digits."""

import numpy as np
import pytest
import sympy
from flint import arb, fmpq

from quizgen.authoring.draw import Redraw
from quizgen.authoring.symbolic import derivative, each, gradient_at, log2
from quizgen.model.errors import AuthorError
from quizgen.proof import ball
from quizgen.proof.derive import compile_program, derive, program_key

SHAPES = {"x": ((3,), "plain"), "s": ((), "plain")}
POINT = [sympy.Rational(1, 3), sympy.Rational(-5, 7), sympy.Rational(9, 4), sympy.Rational(3, 2)]


def everything(x, s):
    y = each(sympy.exp, x) / s
    return {
        "sum": y.sum(),
        "root": sympy.sqrt((x**2).sum()) + 1 / sympy.sqrt(s) + s ** sympy.Rational(3, 2),
        "odd power": s ** sympy.Rational(1, 3),
        "logarithm": sympy.log(s) - log2(s),
        "largest": sympy.Max(*x) - sympy.Min(*x),
        "pieces": each(sympy.Abs, x) + each(sympy.sign, x) + each(sympy.Heaviside, x),
        "jumps": each(lambda v: sympy.Heaviside(3 * v - 1, 1) + sympy.Heaviside(3 * v - 1, 0), x),
        "tanh": sympy.tanh(s),
        "gradient": derivative((y**2).sum(), x),
        "constant": sympy.Integer(7),
        "e": sympy.E * s,
        "whole": each(sympy.floor, 7 * x) - each(sympy.ceiling, 5 * x) + sympy.floor(y[0]),
        "rest": each(lambda v: sympy.Mod(5 * v, s), x),
        "cases": each(lambda v: sympy.Piecewise((v**2, v < 0), (s, v > 1), (v, True)), x),
        "equal": sympy.Piecewise((1, sympy.Eq(x[0] * 3, 1)), (sympy.exp(s), True)),
        "unequal": sympy.Piecewise((x[1], sympy.Ne(x[0] * 3, 1)), (s, True)),
    }


def run(check, shapes=SHAPES, point=POINT, **case):
    program = compile_program(*derive(check, shapes, case))
    with ball.enough_precision():
        return program, program(*(fmpq(int(p.p), int(p.q)) for p in point))


def test_programs_agree_with_sympy():
    program, values = run(everything)
    x = np.array(sympy.symbols("x_0 x_1 x_2", real=True), dtype=object)
    s = sympy.Symbol("s", real=True)
    at = dict(zip([*x, s], POINT, strict=True))
    outputs = everything(x, s)
    flat = [e for name in program.layout for e in np.ravel(np.asarray(outputs[name], dtype=object))]
    assert len(flat) == len(values)
    for expression, value in zip(flat, values, strict=True):
        exact = expression.subs(at).replace(
            lambda e: e.func.__name__ == "log2", lambda e: sympy.log(e.args[0]) / sympy.log(2)
        )
        with ball.enough_precision():
            assert abs(arb(str(exact.evalf(40))) - value) < 1e-30


def test_rational_checks_stay_exact():
    _, values = run(lambda x, s: {"y": (x - x.mean()) / s})
    assert all(isinstance(v, fmpq) for v in values)


def test_logarithms_of_givens_cancel():
    _, values = run(
        lambda k: {"y": each(sympy.exp, k) / each(sympy.exp, k).sum()},
        {"k": ((2,), "ln")},
        [sympy.Integer(1), sympy.Integer(3)],
    )
    assert values == (fmpq(1, 4), fmpq(3, 4))


def test_truth_values_are_compared_not_symbols():
    program, values = run(
        lambda x, s: {"yes": s > 1, "no": sympy.Lt(s, 1), "both": (s > 1) & (s < 2), "plain": s}
    )
    assert values[:3] == (True, False, True)
    assert program.layout == {"yes": None, "no": None, "both": None, "plain": ()}


def test_gradient_at_an_intermediate_value():
    _, values = run(lambda x, s: {"g": gradient_at(lambda u: (u**3).sum(), x * s)})
    expected = [3 * (p * POINT[3]) ** 2 for p in POINT[:3]]
    assert [str(v) for v in values] == [str(e) for e in expected]


def test_what_has_no_ball_arithmetic_is_named():
    with pytest.raises(AuthorError, match="the check contains sin"):
        derive(lambda x, s: {"y": sympy.sin(s)}, SHAPES, {})


@pytest.mark.parametrize(
    "check",
    [
        lambda x, s: {"y": "s + 1"},
        lambda x, s: {"y": np.array([s, "s + 1"], dtype=object)},
        lambda x, s: {"y": [s, s]},
    ],
)
def test_text_is_never_handed_to_sympy(check):
    with pytest.raises(
        AuthorError, match=r"the check returns y as (str|list); return an expression"
    ):
        derive(check, SHAPES, {})


def test_cases_that_may_all_fail_are_named():
    with pytest.raises(AuthorError, match="end Piecewise with"):
        derive(lambda x, s: {"y": sympy.Piecewise((s, s > 0), (-s, s < -1))}, SHAPES, {})


@pytest.mark.parametrize("name", ["floor", "ceiling"])
def test_whole_numbers_that_are_not_certain_are_drawn_again(name):
    near = arb(3, 1e-20)
    with pytest.raises(Redraw):
        getattr(ball, name)(near)
    with pytest.raises(Redraw):
        ball.equal(near, fmpq(3))
    assert not ball.equal(near, fmpq(4))


def test_keys_tell_shapes_forms_and_cases_apart():
    assert program_key({"x": ((2, 3), "plain"), "k": ((3,), "ln")}, {"axis": 1}) == (
        "x:2x3 k:3ln axis=1"
    )


def test_a_symbol_that_is_no_given_is_refused():
    with pytest.raises(AuthorError, match="the check uses foreign, which is not a given"):
        derive(lambda x, s: {"y": s * sympy.Symbol("foreign")}, SHAPES, {})
