"""Derived from the check of graphs/recursion@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_c1bcfe8c28e8(w_0, w_1, slopes_0, slopes_1, dh_next_0, dh_next_1, slope, h_prev):
    t0 = (dh_next_0*slope*slopes_0*w_0)
    t1 = (dh_next_1*slope*slopes_1*w_1)
    t2 = ((h_prev*t0) + (h_prev*t1))
    return (
        (t2/(h_prev*slope)),
        (t0 + t1),
        t2,
    )
p_c1bcfe8c28e8.layout = {'dh': (), 'delta': (), 'dw': ()}


def p_ac8699f4f00d(w_0, w_1, w_2, slopes_0, slopes_1, slopes_2, dh_next_0, dh_next_1, dh_next_2, slope, h_prev):
    t0 = (dh_next_0*slope*slopes_0*w_0)
    t1 = (dh_next_1*slope*slopes_1*w_1)
    t2 = (dh_next_2*slope*slopes_2*w_2)
    t3 = ((h_prev*t0) + (h_prev*t1) + (h_prev*t2))
    return (
        (t3/(h_prev*slope)),
        (t0 + t1 + t2),
        t3,
    )
p_ac8699f4f00d.layout = {'dh': (), 'delta': (), 'dw': ()}


def p_dedb41f471e5(W_0_0_0, W_0_0_1, W_0_1_0, W_0_1_1, W_1_0_0, W_1_0_1, W_1_1_0, W_1_1_1, W_2_0_0, W_2_0_1, W_2_1_0, W_2_1_1, x_0, x_1, delta_0, delta_1):
    t0 = exp(((Q(-1)*W_0_0_0*x_0) + (Q(-1)*W_0_1_0*x_1)))
    t1 = (Q(1) + t0)
    t2 = (Q(1)/t1**1)
    t3 = exp(((Q(-1)*W_0_0_1*x_0) + (Q(-1)*W_0_1_1*x_1)))
    t4 = (Q(1) + t3)
    t5 = (Q(1)/t4**1)
    t6 = exp(((Q(-1)*W_1_0_0*t2) + (Q(-1)*W_1_1_0*t5)))
    t7 = (t6/((Q(1) + t6)**2))
    t8 = (W_2_0_0*t7)
    t9 = (t8*x_0)
    t10 = (t0/(t1**2))
    t11 = (W_1_0_0*t10)
    t12 = exp(((Q(-1)*W_1_0_1*t2) + (Q(-1)*W_1_1_1*t5)))
    t13 = (t12/((Q(1) + t12)**2))
    t14 = (W_2_1_0*t13)
    t15 = (t14*x_0)
    t16 = (W_1_0_1*t10)
    t17 = (W_2_0_1*t7)
    t18 = (t17*x_0)
    t19 = (W_2_1_1*t13)
    t20 = (t19*x_0)
    t21 = (t3/(t4**2))
    t22 = (W_1_1_0*t21)
    t23 = (W_1_1_1*t21)
    t24 = (t11*x_1)
    t25 = (t16*x_1)
    t26 = (t22*x_1)
    t27 = (t23*x_1)
    t28 = (delta_0*t2)
    t29 = (delta_1*t2)
    t30 = (delta_0*t5)
    t31 = (delta_1*t5)
    return (
        ((delta_0*((t11*t9) + (t15*t16))) + (delta_1*((t11*t18) + (t16*t20)))),
        ((delta_0*((t15*t23) + (t22*t9))) + (delta_1*((t18*t22) + (t20*t23)))),
        ((delta_0*((t14*t25) + (t24*t8))) + (delta_1*((t17*t24) + (t19*t25)))),
        ((delta_0*((t14*t27) + (t26*t8))) + (delta_1*((t17*t26) + (t19*t27)))),
        ((t17*t29) + (t28*t8)),
        ((t14*t28) + (t19*t29)),
        ((t17*t31) + (t30*t8)),
        ((t14*t30) + (t19*t31)),
    )
p_dedb41f471e5.layout = {'first': (2, 2), 'second': (2, 2)}


PROGRAMS = {
    "differentiate_a_net: w:2 slopes:2 dh_next:2 slope: h_prev:": p_c1bcfe8c28e8,
    "differentiate_a_net: w:3 slopes:3 dh_next:3 slope: h_prev:": p_ac8699f4f00d,
    "differentiate_the_forward_pass: W:3x2x2 x:2 delta:2": p_dedb41f471e5,
}
