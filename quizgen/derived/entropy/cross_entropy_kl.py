"""Derived from the check of entropy/cross_entropy_kl@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_176d02a9d004(p_0, p_1, p_2, p_3, q_0, q_1, q_2, q_3):
    t0 = log2((Q(1)/q_0**1))
    t1 = log2((Q(1)/q_1**1))
    t2 = log2((Q(1)/q_2**1))
    t3 = log2((Q(1)/q_3**1))
    t4 = ((p_0*log2((Q(1)/p_0**1))) + (p_1*log2((Q(1)/p_1**1))) + (p_2*log2((Q(1)/p_2**1))) + (p_3*log2((Q(1)/p_3**1))))
    return (
        ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3)),
        ((Q(-1)*t4) + (p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3)),
        t4,
    )
p_176d02a9d004.layout = {'cross': (), 'kl': (), 'least': ()}


def p_24ac680bdcdb(p_0, p_1, p_2, p_3, q_0, q_1, q_2, q_3):
    t0 = log((Q(1)/q_0**1))
    t1 = log((Q(1)/q_1**1))
    t2 = log((Q(1)/q_2**1))
    t3 = log((Q(1)/q_3**1))
    t4 = ((p_0*log((Q(1)/p_0**1))) + (p_1*log((Q(1)/p_1**1))) + (p_2*log((Q(1)/p_2**1))) + (p_3*log((Q(1)/p_3**1))))
    return (
        ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3)),
        ((Q(-1)*t4) + (p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3)),
        t4,
    )
p_24ac680bdcdb.layout = {'cross': (), 'kl': (), 'least': ()}


def p_b80b555413ea(p_0, p_1, p_2, p_3, p_4, q_0, q_1, q_2, q_3, q_4):
    t0 = log2((Q(1)/q_0**1))
    t1 = log2((Q(1)/q_1**1))
    t2 = log2((Q(1)/q_2**1))
    t3 = log2((Q(1)/q_3**1))
    t4 = log2((Q(1)/q_4**1))
    t5 = ((p_0*log2((Q(1)/p_0**1))) + (p_1*log2((Q(1)/p_1**1))) + (p_2*log2((Q(1)/p_2**1))) + (p_3*log2((Q(1)/p_3**1))) + (p_4*log2((Q(1)/p_4**1))))
    return (
        ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4)),
        ((Q(-1)*t5) + (p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4)),
        t5,
    )
p_b80b555413ea.layout = {'cross': (), 'kl': (), 'least': ()}


def p_e12d681ee625(p_0, p_1, p_2, p_3, p_4, q_0, q_1, q_2, q_3, q_4):
    t0 = log((Q(1)/q_0**1))
    t1 = log((Q(1)/q_1**1))
    t2 = log((Q(1)/q_2**1))
    t3 = log((Q(1)/q_3**1))
    t4 = log((Q(1)/q_4**1))
    t5 = ((p_0*log((Q(1)/p_0**1))) + (p_1*log((Q(1)/p_1**1))) + (p_2*log((Q(1)/p_2**1))) + (p_3*log((Q(1)/p_3**1))) + (p_4*log((Q(1)/p_4**1))))
    return (
        ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4)),
        ((Q(-1)*t5) + (p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4)),
        t5,
    )
p_e12d681ee625.layout = {'cross': (), 'kl': (), 'least': ()}


def p_df87b91ede26(p_0, p_1, p_2, p_3, p_4, p_5, q_0, q_1, q_2, q_3, q_4, q_5):
    t0 = log2((Q(1)/q_0**1))
    t1 = log2((Q(1)/q_1**1))
    t2 = log2((Q(1)/q_2**1))
    t3 = log2((Q(1)/q_3**1))
    t4 = log2((Q(1)/q_4**1))
    t5 = log2((Q(1)/q_5**1))
    t6 = ((p_0*log2((Q(1)/p_0**1))) + (p_1*log2((Q(1)/p_1**1))) + (p_2*log2((Q(1)/p_2**1))) + (p_3*log2((Q(1)/p_3**1))) + (p_4*log2((Q(1)/p_4**1))) + (p_5*log2((Q(1)/p_5**1))))
    return (
        ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4) + (p_5*t5)),
        ((Q(-1)*t6) + (p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4) + (p_5*t5)),
        t6,
    )
p_df87b91ede26.layout = {'cross': (), 'kl': (), 'least': ()}


def p_5b8c2bd03687(p_0, p_1, p_2, p_3, p_4, p_5, q_0, q_1, q_2, q_3, q_4, q_5):
    t0 = log((Q(1)/q_0**1))
    t1 = log((Q(1)/q_1**1))
    t2 = log((Q(1)/q_2**1))
    t3 = log((Q(1)/q_3**1))
    t4 = log((Q(1)/q_4**1))
    t5 = log((Q(1)/q_5**1))
    t6 = ((p_0*log((Q(1)/p_0**1))) + (p_1*log((Q(1)/p_1**1))) + (p_2*log((Q(1)/p_2**1))) + (p_3*log((Q(1)/p_3**1))) + (p_4*log((Q(1)/p_4**1))) + (p_5*log((Q(1)/p_5**1))))
    return (
        ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4) + (p_5*t5)),
        ((Q(-1)*t6) + (p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4) + (p_5*t5)),
        t6,
    )
p_5b8c2bd03687.layout = {'cross': (), 'kl': (), 'least': ()}


PROGRAMS = {
    "p:4 q:4 unit=bit": p_176d02a9d004,
    "p:4 q:4 unit=nat": p_24ac680bdcdb,
    "p:5 q:5 unit=bit": p_b80b555413ea,
    "p:5 q:5 unit=nat": p_e12d681ee625,
    "p:6 q:6 unit=bit": p_df87b91ede26,
    "p:6 q:6 unit=nat": p_5b8c2bd03687,
}
