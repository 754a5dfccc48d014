"""Derived from the check of optimizers/which_one@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_40b79956d3d6(g_0_0, g_0_1, g_0_2, g_1_0, g_1_1, g_1_2, lr):
    return (
        (Q(-1)*g_0_0*lr/(absolute(g_0_0))),
        (Q(-1)*g_0_1*lr/(absolute(g_0_1))),
        (Q(-1)*g_0_2*lr/(absolute(g_0_2))),
        (Q(-1)*g_1_0*lr/(sqrt((g_0_0**2 + g_1_0**2)))),
        (Q(-1)*g_1_1*lr/(sqrt((g_0_1**2 + g_1_1**2)))),
        (Q(-1)*g_1_2*lr/(sqrt((g_0_2**2 + g_1_2**2)))),
    )
p_40b79956d3d6.layout = {'steps': (2, 3)}


def p_c900f7127b10(g_0_0, g_0_1, g_0_2, g_1_0, g_1_1, g_1_2, lr):
    return (
        (Q(-1)*g_0_0*lr/(absolute(g_0_0))),
        (Q(-1)*g_0_1*lr/(absolute(g_0_1))),
        (Q(-1)*g_0_2*lr/(absolute(g_0_2))),
        (Q(-1)*lr*((Q(9, 19)*g_0_0) + (Q(10, 19)*g_1_0))/(sqrt(((Q(999, 1999)*g_0_0**2) + (Q(1000, 1999)*g_1_0**2))))),
        (Q(-1)*lr*((Q(9, 19)*g_0_1) + (Q(10, 19)*g_1_1))/(sqrt(((Q(999, 1999)*g_0_1**2) + (Q(1000, 1999)*g_1_1**2))))),
        (Q(-1)*lr*((Q(9, 19)*g_0_2) + (Q(10, 19)*g_1_2))/(sqrt(((Q(999, 1999)*g_0_2**2) + (Q(1000, 1999)*g_1_2**2))))),
    )
p_c900f7127b10.layout = {'steps': (2, 3)}


def p_4deb98d6cf59(g_0_0, g_0_1, g_0_2, g_1_0, g_1_1, g_1_2, lr):
    return (
        (Q(-1)*g_0_0*lr),
        (Q(-1)*g_0_1*lr),
        (Q(-1)*g_0_2*lr),
        (Q(-1)*lr*(g_1_0 + (Q(9, 10)*g_0_0))),
        (Q(-1)*lr*(g_1_1 + (Q(9, 10)*g_0_1))),
        (Q(-1)*lr*(g_1_2 + (Q(9, 10)*g_0_2))),
    )
p_4deb98d6cf59.layout = {'steps': (2, 3)}


def p_4cefc1b72286(g_0_0, g_0_1, g_0_2, g_1_0, g_1_1, g_1_2, lr):
    t0 = (lr*sqrt(Q(10)))
    return (
        (Q(-1)*g_0_0*t0/(absolute(g_0_0))),
        (Q(-1)*g_0_1*t0/(absolute(g_0_1))),
        (Q(-1)*g_0_2*t0/(absolute(g_0_2))),
        (Q(-1)*g_1_0*lr/(sqrt(((Q(1, 10)*g_1_0**2) + (Q(9, 100)*g_0_0**2))))),
        (Q(-1)*g_1_1*lr/(sqrt(((Q(1, 10)*g_1_1**2) + (Q(9, 100)*g_0_1**2))))),
        (Q(-1)*g_1_2*lr/(sqrt(((Q(1, 10)*g_1_2**2) + (Q(9, 100)*g_0_2**2))))),
    )
p_4cefc1b72286.layout = {'steps': (2, 3)}


def p_d12dded2a70c(g_0_0, g_0_1, g_1_0, g_1_1, steps_0_0, steps_0_1, steps_1_0, steps_1_1, lr):
    t0 = (g_1_0*lr)
    t1 = (g_1_1*lr)
    t2 = (g_0_0*lr)
    t3 = (g_0_1*lr)
    t4 = (((Q(-1)*steps_0_0) + (Q(-1)*t2))**2 + ((Q(-1)*steps_0_1) + (Q(-1)*t3))**2)
    t5 = g_0_0**2
    t6 = g_1_0**2
    t7 = g_0_1**2
    t8 = g_1_1**2
    t9 = (t2/(absolute(g_0_0)))
    t10 = (t3/(absolute(g_0_1)))
    t11 = (((Q(-1)*steps_0_0) + (Q(-1)*t9))**2 + ((Q(-1)*steps_0_1) + (Q(-1)*t10))**2)
    t12 = sqrt(Q(10))
    t13 = (((Q(-1)*steps_0_0) + (Q(-1)*t12*t9))**2 + ((Q(-1)*steps_0_1) + (Q(-1)*t10*t12))**2)
    return (
        (Q(0) if (less((t4 + ((Q(-1)*steps_1_0) + (Q(-1)*t0))**2 + ((Q(-1)*steps_1_1) + (Q(-1)*t1))**2), Q(1, 10000000))) else (Q(1) if (less((t4 + ((Q(-1)*steps_1_0) + (Q(-1)*lr*(g_1_0 + (Q(9, 10)*g_0_0))))**2 + ((Q(-1)*steps_1_1) + (Q(-1)*lr*(g_1_1 + (Q(9, 10)*g_0_1))))**2), Q(1, 10000000))) else (Q(2) if (less((t11 + ((Q(-1)*steps_1_0) + (Q(-1)*t0/(sqrt((t5 + t6)))))**2 + ((Q(-1)*steps_1_1) + (Q(-1)*t1/(sqrt((t7 + t8)))))**2), Q(1, 10000000))) else (Q(3) if (less((t13 + ((Q(-1)*steps_1_0) + (Q(-1)*t0/(sqrt(((Q(1, 10)*t6) + (Q(9, 100)*t5))))))**2 + ((Q(-1)*steps_1_1) + (Q(-1)*t1/(sqrt(((Q(1, 10)*t8) + (Q(9, 100)*t7))))))**2), Q(1, 10000000))) else (Q(4) if (less((t11 + ((Q(-1)*steps_1_0) + (Q(-1)*lr*((Q(9, 19)*g_0_0) + (Q(10, 19)*g_1_0))/(sqrt(((Q(999, 1999)*t5) + (Q(1000, 1999)*t6))))))**2 + ((Q(-1)*steps_1_1) + (Q(-1)*lr*((Q(9, 19)*g_0_1) + (Q(10, 19)*g_1_1))/(sqrt(((Q(999, 1999)*t7) + (Q(1000, 1999)*t8))))))**2), Q(1, 10000000))) else (Q(5) if (less((t13 + ((Q(-1)*steps_1_0) + (Q(-1)*lr*((Q(1, 10)*g_1_0) + (Q(9, 100)*g_0_0))/(sqrt(((Q(1, 1000)*t6) + (Q(999, 1000000)*t5))))))**2 + ((Q(-1)*steps_1_1) + (Q(-1)*lr*((Q(1, 10)*g_1_1) + (Q(9, 100)*g_0_1))/(sqrt(((Q(1, 1000)*t8) + (Q(999, 1000000)*t7))))))**2), Q(1, 10000000))) else Q(9))))))),
    )
p_d12dded2a70c.layout = {'which': ()}


PROGRAMS = {
    "add_up_with_weights: g:2x3 lr: method=AdaGrad": p_40b79956d3d6,
    "add_up_with_weights: g:2x3 lr: method=Adam": p_c900f7127b10,
    "add_up_with_weights: g:2x3 lr: method=Momentum": p_4deb98d6cf59,
    "add_up_with_weights: g:2x3 lr: method=RMSProp": p_4cefc1b72286,
    "compare_with_the_definitions: g:2x2 steps:2x2 lr:": p_d12dded2a70c,
}
