"""Derived from the check of entropy/cross_entropy_kl@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_dd7e33db8368(p_0, p_1, p_2, p_3, q_0, q_1, q_2, q_3):
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
p_dd7e33db8368.layout = {'cross': (), 'kl': (), 'least': ()}


def p_ed697f164e57(p_0, p_1, p_2, p_3, q_0, q_1, q_2, q_3):
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
p_ed697f164e57.layout = {'cross': (), 'kl': (), 'least': ()}


def p_5c378a33aa96(p_0, p_1, p_2, p_3, p_4, q_0, q_1, q_2, q_3, q_4):
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
p_5c378a33aa96.layout = {'cross': (), 'kl': (), 'least': ()}


def p_7f7ea128a1c6(p_0, p_1, p_2, p_3, p_4, q_0, q_1, q_2, q_3, q_4):
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
p_7f7ea128a1c6.layout = {'cross': (), 'kl': (), 'least': ()}


def p_843c3481565d(p_0, p_1, p_2, p_3, p_4, p_5, q_0, q_1, q_2, q_3, q_4, q_5):
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
p_843c3481565d.layout = {'cross': (), 'kl': (), 'least': ()}


def p_d4958f132ca0(p_0, p_1, p_2, p_3, p_4, p_5, q_0, q_1, q_2, q_3, q_4, q_5):
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
p_d4958f132ca0.layout = {'cross': (), 'kl': (), 'least': ()}


PROGRAMS = {
    "expect_under_the_truth: p:4 q:4 unit=bit": p_dd7e33db8368,
    "expect_under_the_truth: p:4 q:4 unit=nat": p_ed697f164e57,
    "expect_under_the_truth: p:5 q:5 unit=bit": p_5c378a33aa96,
    "expect_under_the_truth: p:5 q:5 unit=nat": p_7f7ea128a1c6,
    "expect_under_the_truth: p:6 q:6 unit=bit": p_843c3481565d,
    "expect_under_the_truth: p:6 q:6 unit=nat": p_d4958f132ca0,
}
