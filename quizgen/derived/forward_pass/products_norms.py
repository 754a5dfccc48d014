"""Derived from the check of forward_pass/products_norms@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


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


def p_a846365cc6fc(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        (A_0_0*B_0_0),
        (A_0_1*B_0_1),
        (A_1_0*B_1_0),
        (A_1_1*B_1_1),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
    )
p_a846365cc6fc.layout = {'product': (2, 2), 'norm': ()}


def p_227c02c1c3ca(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        (A_0_0*B_0_0),
        (A_0_1*B_0_1),
        (A_1_0*B_1_0),
        (A_1_1*B_1_1),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
    )
p_227c02c1c3ca.layout = {'product': (2, 2), 'norm': ()}


def p_5023efffc213(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        ((A_0_0*B_0_0) + (A_1_0*B_1_0)),
        ((A_0_0*B_0_1) + (A_1_0*B_1_1)),
        ((A_0_1*B_0_0) + (A_1_1*B_1_0)),
        ((A_0_1*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
    )
p_5023efffc213.layout = {'product': (2, 2), 'norm': ()}


def p_35896c7e62b2(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        ((A_0_0*B_0_0) + (A_1_0*B_1_0)),
        ((A_0_0*B_0_1) + (A_1_0*B_1_1)),
        ((A_0_1*B_0_0) + (A_1_1*B_1_0)),
        ((A_0_1*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
    )
p_35896c7e62b2.layout = {'product': (2, 2), 'norm': ()}


def p_857d88d8d2b4(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_1_0)),
        ((A_0_0*B_0_1) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_1_0)),
        ((A_1_0*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
    )
p_857d88d8d2b4.layout = {'product': (2, 2), 'norm': ()}


def p_388aad1f9105(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_1_0)),
        ((A_0_0*B_0_1) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_1_0)),
        ((A_1_0*B_0_1) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
    )
p_388aad1f9105.layout = {'product': (2, 2), 'norm': ()}


def p_c1bdf828d08c(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_0_1)),
        ((A_0_0*B_1_0) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_0_1)),
        ((A_1_0*B_1_0) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_1_0)), maximum((absolute(M_0_1) + absolute(M_1_1)), (absolute(M_0_2) + absolute(M_1_2)))),
    )
p_c1bdf828d08c.layout = {'product': (2, 2), 'norm': ()}


def p_715ab130ce41(A_0_0, A_0_1, A_1_0, A_1_1, B_0_0, B_0_1, B_1_0, B_1_1, M_0_0, M_0_1, M_0_2, M_1_0, M_1_1, M_1_2):
    return (
        ((A_0_0*B_0_0) + (A_0_1*B_0_1)),
        ((A_0_0*B_1_0) + (A_0_1*B_1_1)),
        ((A_1_0*B_0_0) + (A_1_1*B_0_1)),
        ((A_1_0*B_1_0) + (A_1_1*B_1_1)),
        maximum((absolute(M_0_0) + absolute(M_0_1) + absolute(M_0_2)), (absolute(M_1_0) + absolute(M_1_1) + absolute(M_1_2))),
    )
p_715ab130ce41.layout = {'product': (2, 2), 'norm': ()}


PROGRAMS = {
    "divide_by_the_hypotenuse: X:2x2": p_adc3b6a05a0a,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=entrywise norm=norm_1": p_a846365cc6fc,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=entrywise norm=norm_inf": p_227c02c1c3ca,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=left_transposed norm=norm_1": p_5023efffc213,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=left_transposed norm=norm_inf": p_35896c7e62b2,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=plain norm=norm_1": p_857d88d8d2b4,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=plain norm=norm_inf": p_388aad1f9105,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=right_transposed norm=norm_1": p_c1bdf828d08c,
    "sum_by_index: A:2x2 B:2x2 M:2x3 product=right_transposed norm=norm_inf": p_715ab130ce41,
}
