"""Derived from the check of gradient_descent/critical_points@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_5b132edd527f(H_0_0, H_0_1, H_1_0, H_1_1):
    t0 = ((Q(-1)*H_0_1**2) + (H_0_0*H_1_1))
    return (
        (Q(2) if (less(t0, Q(0))) else (Q(3) if (equal(t0, Q(0))) else (Q(0) if (less(Q(0), H_0_0)) else Q(1)))),
    )
p_5b132edd527f.layout = {'kind': ()}


def p_2b451e7d27ff(H_0_0, H_0_1, H_1_0, H_1_1):
    t0 = (Q(1, 2)*sqrt((H_0_0**2 + H_1_1**2 + (Q(-2)*H_0_0*H_1_1) + (Q(4)*H_0_1*H_1_0))))
    t1 = ((Q(1, 2)*H_0_0) + (Q(1, 2)*H_1_1))
    t2 = (t1 + (Q(-1)*t0))
    t3 = (t0 + t1)
    return (
        minimum(t2, t3),
        maximum(t2, t3),
    )
p_2b451e7d27ff.layout = {'smaller': (), 'larger': ()}


PROGRAMS = {
    "complete_the_square: H:2x2": p_5b132edd527f,
    "solve_the_characteristic_equation: H:2x2": p_2b451e7d27ff,
}
