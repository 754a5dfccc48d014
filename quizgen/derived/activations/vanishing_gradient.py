"""Derived from the check of activations/vanishing_gradient@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_fb4f98584a65(y, w, P_0, P_1, P_2, P_3, P_4, P_5, Q_0, Q_1, Q_2, Q_3, Q_4, Q_5, R_0, R_1, R_2, R_3, R_4, R_5, S_0, S_1, S_2, S_3, S_4, S_5):
    t0 = (Q(-1) + y)
    t1 = (y**5*(Q(1) + (Q(-1)*t0/(y)))**10/(t0**5*w**5))
    return (
        (Q(0) if (less(absolute((Q(1) + (P_5*t1))), Q(1, 100))) else (Q(1) if (less(absolute((Q(1) + (Q_5*t1))), Q(1, 100))) else (Q(2) if (less(absolute((Q(1) + (R_5*t1))), Q(1, 100))) else (Q(3) if (less(absolute((Q(1) + (S_5*t1))), Q(1, 100))) else Q(4))))),
    )
p_fb4f98584a65.layout = {'letter': ()}


def p_8eca9e7a055c(y, w, P_0, P_1, P_2, P_3, P_4, P_5, Q_0, Q_1, Q_2, Q_3, Q_4, Q_5, R_0, R_1, R_2, R_3, R_4, R_5, S_0, S_1, S_2, S_3, S_4, S_5):
    t0 = (Q(1) + y)
    t1 = (Q(-1) + y)
    t2 = (Q(1, 1024)*t1**5*(Q(1) + (Q(-1)*t0/(t1)))**10/(t0**5*w**5))
    return (
        (Q(0) if (less(absolute((Q(1) + (P_5*t2))), Q(1, 100))) else (Q(1) if (less(absolute((Q(1) + (Q_5*t2))), Q(1, 100))) else (Q(2) if (less(absolute((Q(1) + (R_5*t2))), Q(1, 100))) else (Q(3) if (less(absolute((Q(1) + (S_5*t2))), Q(1, 100))) else Q(4))))),
    )
p_8eca9e7a055c.layout = {'letter': ()}


def p_4058e14bdfa4(a, c):
    return (
        (Q(1) + floor((log(c)/(log((Q(1, 4)*a)))))),
    )
p_4058e14bdfa4.layout = {'layers': ()}


PROGRAMS = {
    "compare_the_last_points: y: w: P:6plotted Q:6plotted R:6plotted S:6plotted f=sigmoid": p_fb4f98584a65,
    "compare_the_last_points: y: w: P:6plotted Q:6plotted R:6plotted S:6plotted f=tanh": p_8eca9e7a055c,
    "solve_by_logarithms: a: c:": p_4058e14bdfa4,
}
