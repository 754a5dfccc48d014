"""Derived from the check of forward/products_norms@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_adc3b6a05a0a(X_0_0, X_0_1, X_1_0, X_1_1):
    t0 = (Q(1)/sqrt((X_0_0**2 + X_0_1**2)))
    t1 = (Q(1)/sqrt((X_1_0**2 + X_1_1**2)))
    return (
        (X_0_0*t0),
        (X_0_1*t0),
        (X_1_0*t1),
        (X_1_1*t1),
    )
p_adc3b6a05a0a.layout = {'X': (2, 2)}


def p_f7d7d52b10c9(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        (A_0_0*B_0_0),
        (A_0_1*B_0_1),
        (A_1_0*B_1_0),
        (A_1_1*B_1_1),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_f7d7d52b10c9.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_4ad2f005cb04(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        (A_0_0*B_0_0),
        (A_0_1*B_0_1),
        (A_1_0*B_1_0),
        (A_1_1*B_1_1),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_4ad2f005cb04.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_694a2240dd0c(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        ((A_0_0*B_0_0) + (A_1_0*B_1_0)),
        ((A_0_0*B_0_1) + (A_1_0*B_1_1)),
        ((A_0_1*B_0_0) + (A_1_1*B_1_0)),
        ((A_0_1*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_694a2240dd0c.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_a596fe5bfa56(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        ((A_0_0*B_0_0) + (A_1_0*B_1_0)),
        ((A_0_0*B_0_1) + (A_1_0*B_1_1)),
        ((A_0_1*B_0_0) + (A_1_1*B_1_0)),
        ((A_0_1*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_a596fe5bfa56.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_6eb90b84ae5c(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_1_0)),
        ((A_0_0*B_0_1) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_1_0)),
        ((A_1_0*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_6eb90b84ae5c.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_fd568f25e819(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_1_0)),
        ((A_0_0*B_0_1) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_1_0)),
        ((A_1_0*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_fd568f25e819.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_d9a9796f936e(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_0_1)),
        ((A_0_0*B_1_0) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_0_1)),
        ((A_1_0*B_1_0) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_d9a9796f936e.layout = {'product': (2, 2), 'norm': (), 'length': ()}


def p_4b812bf8b109(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2, v_0, v_1, v_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_0_1)),
        ((A_0_0*B_1_0) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_0_1)),
        ((A_1_0*B_1_0) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
        sqrt((v_0**2 + v_1**2 + v_2**2)),
    )
p_4b812bf8b109.layout = {'product': (2, 2), 'norm': (), 'length': ()}


PROGRAMS = {
    "divide_by_the_hypotenuse: X:2x2": p_adc3b6a05a0a,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=entrywise norm=norm_1": p_f7d7d52b10c9,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=entrywise norm=norm_inf": p_4ad2f005cb04,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=left_transposed norm=norm_1": p_694a2240dd0c,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=left_transposed norm=norm_inf": p_a596fe5bfa56,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=plain norm=norm_1": p_6eb90b84ae5c,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=plain norm=norm_inf": p_fd568f25e819,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=right_transposed norm=norm_1": p_d9a9796f936e,
    "sum_by_index: A:2x2 B:2x2 M:2x3 v:3 product=right_transposed norm=norm_inf": p_4b812bf8b109,
}
