"""Derived from the check of activations/piecewise_code@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_4240b902f4f4(x_0, x_1, x_2, w_0, w_1, w_2, b_0, b_1, b_2):
    t0 = (w_0*x_0)
    t1 = (w_1*x_0)
    t2 = (b_0 + (Q(-1)*b_1))
    t3 = absolute((t0 + t2 + (Q(-1)*t1)))
    t4 = (w_2*x_0)
    t5 = ((Q(1, 2)*b_0) + (Q(1, 2)*b_1) + (Q(-1)*b_2))
    t6 = ((Q(1, 2)*b_2) + (Q(1, 4)*b_0) + (Q(1, 4)*b_1))
    t7 = (w_0*x_1)
    t8 = (w_1*x_1)
    t9 = absolute((t2 + t7 + (Q(-1)*t8)))
    t10 = (w_2*x_1)
    t11 = (w_0*x_2)
    t12 = (w_1*x_2)
    t13 = absolute((t11 + t2 + (Q(-1)*t12)))
    t14 = (w_2*x_2)
    return (
        (t6 + (Q(1, 2)*t4) + (Q(1, 2)*absolute((t5 + (Q(1, 2)*t0) + (Q(1, 2)*t1) + (Q(1, 2)*t3) + (Q(-1)*t4)))) + (Q(1, 4)*t0) + (Q(1, 4)*t1) + (Q(1, 4)*t3)),
        (t6 + (Q(1, 2)*t10) + (Q(1, 2)*absolute((t5 + (Q(1, 2)*t7) + (Q(1, 2)*t8) + (Q(1, 2)*t9) + (Q(-1)*t10)))) + (Q(1, 4)*t7) + (Q(1, 4)*t8) + (Q(1, 4)*t9)),
        (t6 + (Q(1, 2)*t14) + (Q(1, 2)*absolute((t5 + (Q(1, 2)*t11) + (Q(1, 2)*t12) + (Q(1, 2)*t13) + (Q(-1)*t14)))) + (Q(1, 4)*t11) + (Q(1, 4)*t12) + (Q(1, 4)*t13)),
    )
p_4240b902f4f4.layout = {'h': (3,)}


def p_d6a1f28afbbb(x_0, x_1, x_2, x_3, a):
    t0 = (Q(1, 2)*x_0)
    t1 = (Q(1, 2)*x_1)
    t2 = (Q(1, 2)*x_2)
    t3 = (Q(1, 2)*x_3)
    return (
        (t0 + (Q(1, 2)*absolute(((Q(-1)*x_0) + (a*x_0)))) + (a*t0)),
        (t1 + (Q(1, 2)*absolute(((Q(-1)*x_1) + (a*x_1)))) + (a*t1)),
        (t2 + (Q(1, 2)*absolute(((Q(-1)*x_2) + (a*x_2)))) + (a*t2)),
        (t3 + (Q(1, 2)*absolute(((Q(-1)*x_3) + (a*x_3)))) + (a*t3)),
    )
p_d6a1f28afbbb.layout = {'out': (4,)}


def p_e3ec3f88d38f(x_0, x_1, x_2, x_3, alpha):
    return (
        ((alpha*(Q(-1) + exp(minimum(Q(0), x_0)))) + maximum(Q(0), x_0)),
        ((alpha*(Q(-1) + exp(minimum(Q(0), x_1)))) + maximum(Q(0), x_1)),
        ((alpha*(Q(-1) + exp(minimum(Q(0), x_2)))) + maximum(Q(0), x_2)),
        ((alpha*(Q(-1) + exp(minimum(Q(0), x_3)))) + maximum(Q(0), x_3)),
    )
p_e3ec3f88d38f.layout = {'out': (4,)}


def p_e84e9fc54213(x_0, x_1, x_2, x_3, alpha):
    t0 = (Q(1) + (Q(-1)*alpha))
    return (
        (x_0*(alpha + (t0*heaviside(x_0, Q(0))))),
        (x_1*(alpha + (t0*heaviside(x_1, Q(0))))),
        (x_2*(alpha + (t0*heaviside(x_2, Q(0))))),
        (x_3*(alpha + (t0*heaviside(x_3, Q(0))))),
    )
p_e84e9fc54213.layout = {'out': (4,)}


def p_01f95bfef507(x_0, x_1, x_2, x_3, alpha):
    t0 = (Q(1) + (Q(-1)*alpha))
    return (
        (x_0*(alpha + (t0*heaviside(x_0, Q(0))))),
        (x_1*(alpha + (t0*heaviside(x_1, Q(0))))),
        (x_2*(alpha + (t0*heaviside(x_2, Q(0))))),
        (x_3*(alpha + (t0*heaviside(x_3, Q(0))))),
    )
p_01f95bfef507.layout = {'out': (4,)}


def p_401b6315a120(x_0, x_1, x_2, x_3, alpha):
    t0 = (Q(1) + (Q(-1)*alpha))
    return (
        (x_0*(alpha + (t0*heaviside(x_0, Q(0))))),
        (x_1*(alpha + (t0*heaviside(x_1, Q(0))))),
        (x_2*(alpha + (t0*heaviside(x_2, Q(0))))),
        (x_3*(alpha + (t0*heaviside(x_3, Q(0))))),
    )
p_401b6315a120.layout = {'out': (4,)}


PROGRAMS = {
    "larger_of_two: x:3 w:3 b:3": p_4240b902f4f4,
    "larger_of_two: x:4 a:": p_d6a1f28afbbb,
    "mix_by_steps: x:4 alpha: form=elu": p_e3ec3f88d38f,
    "mix_by_steps: x:4 alpha: form=leaky": p_e84e9fc54213,
    "mix_by_steps: x:4 alpha: form=maximum": p_01f95bfef507,
    "mix_by_steps: x:4 alpha: form=parts": p_401b6315a120,
}
