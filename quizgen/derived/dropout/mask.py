"""Derived from the check of dropout/mask@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_0f347bb67d99(u_0_0, u_0_1, u_0_2, u_0_3, u_1_0, u_1_1, u_1_2, u_1_3, u_2_0, u_2_1, u_2_2, u_2_3, x_0_0, x_0_1, x_0_2, x_0_3, x_1_0, x_1_1, x_1_2, x_1_3, x_2_0, x_2_1, x_2_2, x_2_3, dropout_ratio, w_0, w_1, w_2, w_3):
    return (
        ((w_0*x_0_0*heaviside((u_0_0 + (Q(-1)*dropout_ratio)))) + (w_1*x_0_1*heaviside((u_0_1 + (Q(-1)*dropout_ratio)))) + (w_2*x_0_2*heaviside((u_0_2 + (Q(-1)*dropout_ratio)))) + (w_3*x_0_3*heaviside((u_0_3 + (Q(-1)*dropout_ratio))))),
        ((w_0*x_1_0*heaviside((u_1_0 + (Q(-1)*dropout_ratio)))) + (w_1*x_1_1*heaviside((u_1_1 + (Q(-1)*dropout_ratio)))) + (w_2*x_1_2*heaviside((u_1_2 + (Q(-1)*dropout_ratio)))) + (w_3*x_1_3*heaviside((u_1_3 + (Q(-1)*dropout_ratio))))),
        ((w_0*x_2_0*heaviside((u_2_0 + (Q(-1)*dropout_ratio)))) + (w_1*x_2_1*heaviside((u_2_1 + (Q(-1)*dropout_ratio)))) + (w_2*x_2_2*heaviside((u_2_2 + (Q(-1)*dropout_ratio)))) + (w_3*x_2_3*heaviside((u_2_3 + (Q(-1)*dropout_ratio))))),
    )
p_0f347bb67d99.layout = {'z': (3,)}


def p_73d10c691b55(u_0_0, u_0_1, u_0_2, u_1_0, u_1_1, u_1_2, x_0_0, x_0_1, x_0_2, x_1_0, x_1_1, x_1_2, dropout_ratio):
    t0 = heaviside((u_0_0 + (Q(-1)*dropout_ratio)))
    t1 = heaviside((u_0_1 + (Q(-1)*dropout_ratio)))
    t2 = heaviside((u_0_2 + (Q(-1)*dropout_ratio)))
    t3 = heaviside((u_1_0 + (Q(-1)*dropout_ratio)))
    t4 = heaviside((u_1_1 + (Q(-1)*dropout_ratio)))
    t5 = heaviside((u_1_2 + (Q(-1)*dropout_ratio)))
    return (
        t0,
        t1,
        t2,
        t3,
        t4,
        t5,
        (t0*x_0_0),
        (t1*x_0_1),
        (t2*x_0_2),
        (t3*x_1_0),
        (t4*x_1_1),
        (t5*x_1_2),
    )
p_73d10c691b55.layout = {'mask': (2, 3), 'out': (2, 3)}


PROGRAMS = {
    "add_up_what_stays: u:3x4 x:3x4 dropout_ratio: w:4": p_0f347bb67d99,
    "compare_each_random_number: u:2x3 x:2x3 dropout_ratio:": p_73d10c691b55,
}
