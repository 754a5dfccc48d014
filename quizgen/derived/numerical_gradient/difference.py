"""Derived from the check of numerical_gradient/difference@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_44eaf9730853(x_0_0, x_0_1, x_1_0, x_1_1, a, b, h):
    t0 = (Q(3)*a)
    t1 = (b + (a*h**2))
    return (
        (t1 + (t0*x_0_0**2)),
        (t1 + (t0*x_0_1**2)),
        (t1 + (t0*x_1_0**2)),
        (t1 + (t0*x_1_1**2)),
    )
p_44eaf9730853.layout = {'grad': (2, 2)}


def p_3ca55cd6452c(a, b, x, h, k):
    t0 = (a*h**2)
    return (
        (b + t0 + (Q(3)*a*x**2)),
        (t0*k**2),
    )
p_3ca55cd6452c.layout = {'grad': (), 'error': ()}


def p_211be03d4489(a, b, x, h, k):
    t0 = (a*h)
    return (
        (b + t0 + (Q(2)*a*x)),
        (k*t0),
    )
p_211be03d4489.layout = {'grad': (), 'error': ()}


PROGRAMS = {
    "add_the_error: x:2x2 a: b: h:": p_44eaf9730853,
    "expand_in_powers_of_h: a: b: x: h: k: way=central": p_3ca55cd6452c,
    "expand_in_powers_of_h: a: b: x: h: k: way=forward": p_211be03d4489,
}
