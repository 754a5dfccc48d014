"""Derived from the check of recurrent/bptt@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_16b010103b4d(w, h0, x_0, x_1, x_2):
    t0 = (h0*w)
    t1 = (w*(t0 + x_0))
    return (
        (t1 + x_1 + (w*(x_0 + (Q(2)*t0)))),
        (x_1 + (Q(2)*t1)),
    )
p_16b010103b4d.layout = {'dw': (), 'truncated': ()}


def p_48012771d214(x_0_0, x_1_0, h_prev_0_0, h_prev_0_1, h_prev_1_0, h_prev_1_1, Wx_0_0, Wx_0_1, Wh_0_0, Wh_0_1, Wh_1_0, Wh_1_1, b_0, b_1, dh_next_0_0, dh_next_0_1, dh_next_1_0, dh_next_1_1):
    t0 = tanh((b_0 + (Wh_0_0*h_prev_0_0) + (Wh_1_0*h_prev_0_1) + (Wx_0_0*x_0_0)))
    t1 = tanh((b_1 + (Wh_0_1*h_prev_0_0) + (Wh_1_1*h_prev_0_1) + (Wx_0_1*x_0_0)))
    t2 = tanh((b_0 + (Wh_0_0*h_prev_1_0) + (Wh_1_0*h_prev_1_1) + (Wx_0_0*x_1_0)))
    t3 = tanh((b_1 + (Wh_0_1*h_prev_1_0) + (Wh_1_1*h_prev_1_1) + (Wx_0_1*x_1_0)))
    t4 = (dh_next_0_0*(Q(1) + (Q(-1)*t0**2)))
    t5 = (dh_next_1_0*(Q(1) + (Q(-1)*t2**2)))
    t6 = (dh_next_0_1*(Q(1) + (Q(-1)*t1**2)))
    t7 = (dh_next_1_1*(Q(1) + (Q(-1)*t3**2)))
    return (
        t0,
        t1,
        t2,
        t3,
        ((h_prev_0_0*t4) + (h_prev_1_0*t5)),
        ((h_prev_0_0*t6) + (h_prev_1_0*t7)),
        ((h_prev_0_1*t4) + (h_prev_1_1*t5)),
        ((h_prev_0_1*t6) + (h_prev_1_1*t7)),
        ((Wh_0_0*t4) + (Wh_0_1*t6)),
        ((Wh_1_0*t4) + (Wh_1_1*t6)),
        ((Wh_0_0*t5) + (Wh_0_1*t7)),
        ((Wh_1_0*t5) + (Wh_1_1*t7)),
    )
p_48012771d214.layout = {'h_next': (2, 2), 'dWh': (2, 2), 'dh_prev': (2, 2)}


PROGRAMS = {
    "differentiate_the_polynomial: w: h0: x:3": p_16b010103b4d,
    "differentiate_the_step: x:2x1 h_prev:2x2 Wx:1x2 Wh:2x2 b:2 dh_next:2x2": p_48012771d214,
}
