"""Derived from the check of initialization/propagation_curves@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_c374f9555944(P_0, P_1, P_2, P_3, P_4, P_5, Q_0, Q_1, Q_2, Q_3, Q_4, Q_5, R_0, R_1, R_2, R_3, R_4, R_5, S_0, S_1, S_2, S_3, S_4, S_5, N, std):
    t0 = (Q(1, 2)*N*std**2)
    return (
        (Q(0) if (equal(P_0, t0)) else (Q(1) if (equal(Q_0, t0)) else (Q(2) if (equal(R_0, t0)) else (Q(3) if (equal(S_0, t0)) else Q(4))))),
    )
p_c374f9555944.layout = {'place': ()}


def p_0708e64af8f7(P_0, P_1, P_2, P_3, P_4, P_5, Q_0, Q_1, Q_2, Q_3, Q_4, Q_5, R_0, R_1, R_2, R_3, R_4, R_5, S_0, S_1, S_2, S_3, S_4, S_5):
    return (
        (Q(0) if (equal(P_0, Q(1))) else (Q(1) if (equal(Q_0, Q(1))) else (Q(2) if (equal(R_0, Q(1))) else (Q(3) if (equal(S_0, Q(1))) else Q(4))))),
    )
p_0708e64af8f7.layout = {'place': ()}


def p_d08cdd4ab173(P_0, P_1, P_2, P_3, P_4, P_5, Q_0, Q_1, Q_2, Q_3, Q_4, Q_5, R_0, R_1, R_2, R_3, R_4, R_5, S_0, S_1, S_2, S_3, S_4, S_5):
    return (
        (Q(0) if (equal(P_0, Q(1, 2))) else (Q(1) if (equal(Q_0, Q(1, 2))) else (Q(2) if (equal(R_0, Q(1, 2))) else (Q(3) if (equal(S_0, Q(1, 2))) else Q(4))))),
    )
p_d08cdd4ab173.layout = {'place': ()}


PROGRAMS = {
    "square_of_the_first_layer: P:6plotted Q:6plotted R:6plotted S:6plotted N: std:": p_c374f9555944,
    "square_of_the_first_layer: P:6plotted Q:6plotted R:6plotted S:6plotted asked=He": p_0708e64af8f7,
    "square_of_the_first_layer: P:6plotted Q:6plotted R:6plotted S:6plotted asked=Xavier": p_d08cdd4ab173,
}
