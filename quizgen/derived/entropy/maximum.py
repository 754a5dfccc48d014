"""Derived from the check of entropy/maximum@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_4aa8b6709b37(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + (p_5*log2((Q(1) + p_5 + (Q(-1)*sign(p_5))))) + (p_6*log2((Q(1) + p_6 + (Q(-1)*sign(p_6))))) + (p_7*log2((Q(1) + p_7 + (Q(-1)*sign(p_7))))) + (p_8*log2((Q(1) + p_8 + (Q(-1)*sign(p_8))))) + (p_9*log2((Q(1) + p_9 + (Q(-1)*sign(p_9))))) + log2(Q(10))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_4aa8b6709b37.layout = {'gap': (), 'length': ()}


def p_ce4db1ca8ad7(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_10*log2((Q(1) + p_10 + (Q(-1)*sign(p_10))))) + (p_11*log2((Q(1) + p_11 + (Q(-1)*sign(p_11))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + (p_5*log2((Q(1) + p_5 + (Q(-1)*sign(p_5))))) + (p_6*log2((Q(1) + p_6 + (Q(-1)*sign(p_6))))) + (p_7*log2((Q(1) + p_7 + (Q(-1)*sign(p_7))))) + (p_8*log2((Q(1) + p_8 + (Q(-1)*sign(p_8))))) + (p_9*log2((Q(1) + p_9 + (Q(-1)*sign(p_9))))) + log2(Q(12))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_ce4db1ca8ad7.layout = {'gap': (), 'length': ()}


def p_3677991a1b7f(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, p_12, p_13, p_14, p_15, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_10*log2((Q(1) + p_10 + (Q(-1)*sign(p_10))))) + (p_11*log2((Q(1) + p_11 + (Q(-1)*sign(p_11))))) + (p_12*log2((Q(1) + p_12 + (Q(-1)*sign(p_12))))) + (p_13*log2((Q(1) + p_13 + (Q(-1)*sign(p_13))))) + (p_14*log2((Q(1) + p_14 + (Q(-1)*sign(p_14))))) + (p_15*log2((Q(1) + p_15 + (Q(-1)*sign(p_15))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + (p_5*log2((Q(1) + p_5 + (Q(-1)*sign(p_5))))) + (p_6*log2((Q(1) + p_6 + (Q(-1)*sign(p_6))))) + (p_7*log2((Q(1) + p_7 + (Q(-1)*sign(p_7))))) + (p_8*log2((Q(1) + p_8 + (Q(-1)*sign(p_8))))) + (p_9*log2((Q(1) + p_9 + (Q(-1)*sign(p_9))))) + log2(Q(16))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_3677991a1b7f.layout = {'gap': (), 'length': ()}


def p_a4bfa7ec2ccf(p_0, p_1, p_2, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + log2(Q(3))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_a4bfa7ec2ccf.layout = {'gap': (), 'length': ()}


def p_3d57908cfbcf(p_0, p_1, p_2, p_3, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + log2(Q(4))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_3d57908cfbcf.layout = {'gap': (), 'length': ()}


def p_efac8c23ec64(p_0, p_1, p_2, p_3, p_4, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + log2(Q(5))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_efac8c23ec64.layout = {'gap': (), 'length': ()}


def p_3e65de0c26b5(p_0, p_1, p_2, p_3, p_4, p_5, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + (p_5*log2((Q(1) + p_5 + (Q(-1)*sign(p_5))))) + log2(Q(6))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_3e65de0c26b5.layout = {'gap': (), 'length': ()}


def p_f65cc314da3f(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + (p_5*log2((Q(1) + p_5 + (Q(-1)*sign(p_5))))) + (p_6*log2((Q(1) + p_6 + (Q(-1)*sign(p_6))))) + (p_7*log2((Q(1) + p_7 + (Q(-1)*sign(p_7))))) + log2(Q(8))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_f65cc314da3f.layout = {'gap': (), 'length': ()}


def p_2236e2f3b98a(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    return (
        ((p_0*log2((Q(1) + p_0 + (Q(-1)*sign(p_0))))) + (p_1*log2((Q(1) + p_1 + (Q(-1)*sign(p_1))))) + (p_2*log2((Q(1) + p_2 + (Q(-1)*sign(p_2))))) + (p_3*log2((Q(1) + p_3 + (Q(-1)*sign(p_3))))) + (p_4*log2((Q(1) + p_4 + (Q(-1)*sign(p_4))))) + (p_5*log2((Q(1) + p_5 + (Q(-1)*sign(p_5))))) + (p_6*log2((Q(1) + p_6 + (Q(-1)*sign(p_6))))) + (p_7*log2((Q(1) + p_7 + (Q(-1)*sign(p_7))))) + (p_8*log2((Q(1) + p_8 + (Q(-1)*sign(p_8))))) + log2(Q(9))),
        (heaviside((Q(-16385, 2) + N)) + heaviside((Q(-8193, 2) + N)) + heaviside((Q(-4097, 2) + N)) + heaviside((Q(-2049, 2) + N)) + heaviside((Q(-1025, 2) + N)) + heaviside((Q(-513, 2) + N)) + heaviside((Q(-257, 2) + N)) + heaviside((Q(-129, 2) + N)) + heaviside((Q(-65, 2) + N)) + heaviside((Q(-33, 2) + N)) + heaviside((Q(-17, 2) + N)) + heaviside((Q(-9, 2) + N)) + heaviside((Q(-5, 2) + N)) + heaviside((Q(-3, 2) + N))),
    )
p_2236e2f3b98a.layout = {'gap': (), 'length': ()}


def p_7cb1fba57710(P_0_0, P_0_1, P_0_2, P_0_3, P_0_4, P_1_0, P_1_1, P_1_2, P_1_3, P_1_4, P_2_0, P_2_1, P_2_2, P_2_3, P_2_4):
    t0 = (P_1_0*log2((Q(1) + P_1_0 + (Q(-1)*sign(P_1_0)))))
    t1 = (P_1_1*log2((Q(1) + P_1_1 + (Q(-1)*sign(P_1_1)))))
    t2 = (P_1_2*log2((Q(1) + P_1_2 + (Q(-1)*sign(P_1_2)))))
    t3 = (P_1_3*log2((Q(1) + P_1_3 + (Q(-1)*sign(P_1_3)))))
    t4 = (P_1_4*log2((Q(1) + P_1_4 + (Q(-1)*sign(P_1_4)))))
    t5 = ((P_0_0*log2((Q(1) + P_0_0 + (Q(-1)*sign(P_0_0))))) + (P_0_1*log2((Q(1) + P_0_1 + (Q(-1)*sign(P_0_1))))) + (P_0_2*log2((Q(1) + P_0_2 + (Q(-1)*sign(P_0_2))))) + (P_0_3*log2((Q(1) + P_0_3 + (Q(-1)*sign(P_0_3))))) + (P_0_4*log2((Q(1) + P_0_4 + (Q(-1)*sign(P_0_4))))))
    t6 = (t5 + (Q(-1)*t0) + (Q(-1)*t1) + (Q(-1)*t2) + (Q(-1)*t3) + (Q(-1)*t4))
    t7 = ((Q(-1)*P_2_0*log2((Q(1) + P_2_0 + (Q(-1)*sign(P_2_0))))) + (Q(-1)*P_2_1*log2((Q(1) + P_2_1 + (Q(-1)*sign(P_2_1))))) + (Q(-1)*P_2_2*log2((Q(1) + P_2_2 + (Q(-1)*sign(P_2_2))))) + (Q(-1)*P_2_3*log2((Q(1) + P_2_3 + (Q(-1)*sign(P_2_3))))) + (Q(-1)*P_2_4*log2((Q(1) + P_2_4 + (Q(-1)*sign(P_2_4))))))
    t8 = (t5 + t7)
    t9 = (t0 + t1 + t2 + t3 + t4 + t7)
    return (
        (heaviside((Q(-1)*t6)) + heaviside((Q(-1)*t8))),
        (heaviside(t6) + heaviside((Q(-1)*t9))),
        (heaviside(t8) + heaviside(t9)),
        True,
        True,
        True,
        True,
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_7cb1fba57710.layout = {'ranks': (3,), 'uniform-is-largest': None, 'doubling-adds-one': None, 'certain-is-zero': None, 'zero-changes-nothing': None, 'splitting-adds-its-probability': None, 'averaging-increases': None, 'pair-doubles': None, 'certain-is-largest': None, 'uniform-is-smallest': None, 'doubling-adds-n': None, 'certain-is-maximal': None, 'zero-takes-away': None, 'averaging-changes-nothing': None, 'doubling-doubles': None, 'certain-is-one': None, 'zero-adds': None, 'splitting-adds-one': None, 'splitting-changes-nothing': None, 'averaging-decreases': None, 'pair-stays': None, 'pair-squares': None}


PROGRAMS = {
    "count_and_expect: p:10 N:": p_4aa8b6709b37,
    "count_and_expect: p:12 N:": p_ce4db1ca8ad7,
    "count_and_expect: p:16 N:": p_3677991a1b7f,
    "count_and_expect: p:3 N:": p_a4bfa7ec2ccf,
    "count_and_expect: p:4 N:": p_3d57908cfbcf,
    "count_and_expect: p:5 N:": p_efac8c23ec64,
    "count_and_expect: p:6 N:": p_3e65de0c26b5,
    "count_and_expect: p:8 N:": p_f65cc314da3f,
    "count_and_expect: p:9 N:": p_2236e2f3b98a,
    "prove_with_logarithms: P:3x5": p_7cb1fba57710,
}
