"""Derived from the check of backprop/sigmoid_net@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_f562d4e474b8(x_0_0, x_0_1, z1_0_0, z1_0_1, W2_0_0, W2_1_0, b2_0, t_0_0):
    t0 = ((Q(1) + (Q(-1)*z1_0_0))/(z1_0_0))
    t1 = (Q(1) + t0)
    t2 = (Q(1)/t1**1)
    t3 = ((Q(1) + (Q(-1)*z1_0_1))/(z1_0_1))
    t4 = (Q(1) + t3)
    t5 = (Q(1)/t4**1)
    t6 = (b2_0 + (Q(-1)*t_0_0) + (W2_0_0*t2) + (W2_1_0*t5))
    t7 = (t0*t6/(t1**2))
    t8 = (W2_0_0*t7)
    t9 = (t3*t6/(t4**2))
    t10 = (W2_1_0*t9)
    return (
        t8,
        t10,
        (t8*x_0_0),
        (t10*x_0_0),
        (t8*x_0_1),
        (t10*x_0_1),
        (t7*(W2_0_0 + (Q(-1)*t2*t6))),
        (t9*(W2_1_0 + (Q(-1)*t5*t6))),
    )
p_f562d4e474b8.layout = {'delta1': (1, 2), 'dW1': (2, 2), 'late': (1, 2)}


PROGRAMS = {
    "differentiate_the_loss: x:1x2 z1:1x2 W2:2x1 b2:1 t:1x1": p_f562d4e474b8,
}
