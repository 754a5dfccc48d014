"""Derived from the check of softmax/value@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_28b87594978a(a_0, a_1, a_2, T):
    t0 = (Q(1)/a_0**1)
    t1 = (Q(1)/a_1**1)
    t2 = (Q(1)/a_2**1)
    t3 = (Q(1)/T**1)
    t4 = log(a_0)
    t5 = log(a_1)
    t6 = (t4 + (Q(-1)*t5))
    t7 = (Q(-1)*log(a_2))
    t8 = (t4 + t7)
    t9 = (t5 + t7)
    return (
        (Q(1)/(Q(1) + (t0*a_1) + (t0*a_2))**1),
        (Q(1)/(Q(1) + (t1*a_0) + (t1*a_2))**1),
        (Q(1)/(Q(1) + (t2*a_0) + (t2*a_1))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t3*t6)) + exp((Q(-1)*t3*t8)))**1),
        (Q(1)/(Q(1) + exp((t3*t6)) + exp((Q(-1)*t3*t9)))**1),
        (Q(1)/(Q(1) + exp((t3*t8)) + exp((t3*t9)))**1),
    )
p_28b87594978a.layout = {'y': (3,), 'p': (3,)}


def p_4eaf00998fa9(a_0, a_1, a_2, a_3, T):
    t0 = (Q(1)/a_0**1)
    t1 = (Q(1)/a_1**1)
    t2 = (Q(1)/a_2**1)
    t3 = (Q(1)/a_3**1)
    t4 = (Q(1)/T**1)
    t5 = log(a_0)
    t6 = log(a_1)
    t7 = (t5 + (Q(-1)*t6))
    t8 = log(a_2)
    t9 = (Q(-1)*t8)
    t10 = (t5 + t9)
    t11 = (Q(-1)*log(a_3))
    t12 = (t11 + t5)
    t13 = (t6 + t9)
    t14 = (t11 + t6)
    t15 = (t11 + t8)
    return (
        (Q(1)/(Q(1) + (t0*a_1) + (t0*a_2) + (t0*a_3))**1),
        (Q(1)/(Q(1) + (t1*a_0) + (t1*a_2) + (t1*a_3))**1),
        (Q(1)/(Q(1) + (t2*a_0) + (t2*a_1) + (t2*a_3))**1),
        (Q(1)/(Q(1) + (t3*a_0) + (t3*a_1) + (t3*a_2))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t10*t4)) + exp((Q(-1)*t12*t4)) + exp((Q(-1)*t4*t7)))**1),
        (Q(1)/(Q(1) + exp((t4*t7)) + exp((Q(-1)*t13*t4)) + exp((Q(-1)*t14*t4)))**1),
        (Q(1)/(Q(1) + exp((t10*t4)) + exp((t13*t4)) + exp((Q(-1)*t15*t4)))**1),
        (Q(1)/(Q(1) + exp((t12*t4)) + exp((t14*t4)) + exp((t15*t4)))**1),
    )
p_4eaf00998fa9.layout = {'y': (4,), 'p': (4,)}


PROGRAMS = {
    "weigh_each_class: a:3ln T:": p_28b87594978a,
    "weigh_each_class: a:4ln T:": p_4eaf00998fa9,
}
