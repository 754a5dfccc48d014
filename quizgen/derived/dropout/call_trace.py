"""Derived from the check of dropout/call_trace@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_6269e8d0bffb(u_0, u_1, u_2, u_3, x_0, x_1, x_2, x_3, dout_0, dout_1, dout_2, dout_3, dropout_ratio):
    t0 = heaviside((u_0 + (Q(-1)*dropout_ratio)), Q(0))
    t1 = heaviside((u_1 + (Q(-1)*dropout_ratio)), Q(0))
    t2 = heaviside((u_2 + (Q(-1)*dropout_ratio)), Q(0))
    t3 = heaviside((u_3 + (Q(-1)*dropout_ratio)), Q(0))
    t4 = (Q(1) + (Q(-1)*dropout_ratio))
    return (
        t0,
        t1,
        t2,
        t3,
        (t0*x_0),
        (t1*x_1),
        (t2*x_2),
        (t3*x_3),
        (dout_0*t0),
        (dout_1*t1),
        (dout_2*t2),
        (dout_3*t3),
        (t4*x_0),
        (t4*x_1),
        (t4*x_2),
        (t4*x_3),
    )
p_6269e8d0bffb.layout = {'mask': (4,), 'out': (4,), 'dx': (4,), 'expected_out': (4,)}


def p_7e2f9d649568(u1_0, u1_1, u1_2, u1_3, u2_0, u2_1, u2_2, u2_3, x2_0, x2_1, x2_2, x2_3, dout_0, dout_1, dout_2, dout_3, dropout_ratio):
    t0 = (Q(1) + (Q(-1)*dropout_ratio))
    return (
        (dout_0*heaviside((u2_0 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_1*heaviside((u2_1 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_2*heaviside((u2_2 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_3*heaviside((u2_3 + (Q(-1)*dropout_ratio)), Q(0))),
        (t0*x2_0),
        (t0*x2_1),
        (t0*x2_2),
        (t0*x2_3),
    )
p_7e2f9d649568.layout = {'dx': (4,), 'out2': (4,)}


def p_553886350171(u1_0, u1_1, u1_2, u1_3, u2_0, u2_1, u2_2, u2_3, x2_0, x2_1, x2_2, x2_3, dout_0, dout_1, dout_2, dout_3, dropout_ratio):
    t0 = (Q(1) + (Q(-1)*dropout_ratio))
    return (
        (dout_0*heaviside((u2_0 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_1*heaviside((u2_1 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_2*heaviside((u2_2 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_3*heaviside((u2_3 + (Q(-1)*dropout_ratio)), Q(0))),
        (t0*x2_0),
        (t0*x2_1),
        (t0*x2_2),
        (t0*x2_3),
    )
p_553886350171.layout = {'dx': (4,), 'out2': (4,)}


def p_4f012a68d38a(u1_0, u1_1, u1_2, u1_3, x2_0, x2_1, x2_2, x2_3, dout_0, dout_1, dout_2, dout_3, dropout_ratio):
    t0 = (Q(1) + (Q(-1)*dropout_ratio))
    return (
        (dout_0*heaviside((u1_0 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_1*heaviside((u1_1 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_2*heaviside((u1_2 + (Q(-1)*dropout_ratio)), Q(0))),
        (dout_3*heaviside((u1_3 + (Q(-1)*dropout_ratio)), Q(0))),
        (t0*x2_0),
        (t0*x2_1),
        (t0*x2_2),
        (t0*x2_3),
    )
p_4f012a68d38a.layout = {'dx': (4,), 'out2': (4,)}


PROGRAMS = {
    "compare_each_random_number: u:4 x:4 dout:4 dropout_ratio:": p_6269e8d0bffb,
    "differentiate_the_last_training_pass: u1:4 u2:4 x2:4 dout:4 dropout_ratio: calls=between": p_7e2f9d649568,
    "differentiate_the_last_training_pass: u1:4 u2:4 x2:4 dout:4 dropout_ratio: calls=two": p_553886350171,
    "differentiate_the_last_training_pass: u1:4 x2:4 dout:4 dropout_ratio: calls=one": p_4f012a68d38a,
}
