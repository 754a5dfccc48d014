"""Derived from the check of perceptron/xor_composition@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_3f6ec329b755(W1_0_0, W1_0_1, W1_1_0, W1_1_1, b1_0, b1_1, w2_0, w2_1, b2):
    t0 = sign(b1_0)
    t1 = (Q(1, 2)*w2_0)
    t2 = sign(b1_1)
    t3 = (Q(1, 2)*w2_1)
    t4 = sign((b2 + (t0*t1*(Q(1) + t0)) + (t2*t3*(Q(1) + t2))))
    t5 = (W1_1_0 + b1_0)
    t6 = sign(t5)
    t7 = (W1_1_1 + b1_1)
    t8 = sign(t7)
    t9 = sign((b2 + (t1*t6*(Q(1) + t6)) + (t3*t8*(Q(1) + t8))))
    t10 = sign((W1_0_0 + b1_0))
    t11 = sign((W1_0_1 + b1_1))
    t12 = sign((b2 + (t1*t10*(Q(1) + t10)) + (t11*t3*(Q(1) + t11))))
    t13 = sign((W1_0_0 + t5))
    t14 = sign((W1_0_1 + t7))
    t15 = sign((b2 + (t1*t13*(Q(1) + t13)) + (t14*t3*(Q(1) + t14))))
    t16 = (b2 + (b1_0*w2_0) + (b1_1*w2_1))
    t17 = sign(t16)
    t18 = (t16 + (W1_1_0*w2_0) + (W1_1_1*w2_1))
    t19 = sign(t18)
    t20 = ((W1_0_0*w2_0) + (W1_0_1*w2_1))
    t21 = sign((t16 + t20))
    t22 = sign((t18 + t20))
    return (
        (Q(1, 2)*t4*(Q(1) + t4)),
        (Q(1, 2)*t9*(Q(1) + t9)),
        (Q(1, 2)*t12*(Q(1) + t12)),
        (Q(1, 2)*t15*(Q(1) + t15)),
        (Q(1, 2)*t17*(Q(1) + t17)),
        (Q(1, 2)*t19*(Q(1) + t19)),
        (Q(1, 2)*t21*(Q(1) + t21)),
        (Q(1, 2)*t22*(Q(1) + t22)),
    )
p_3f6ec329b755.layout = {'y': (4,), 'y_linear': (4,)}


def p_db27cd32f640():
    return (
        Q(1),
        Q(0),
        Q(0),
        Q(1),
    )
p_db27cd32f640.layout = {'y': (4,)}


def p_af75f5431818():
    return (
        Q(0),
        Q(1),
        Q(1),
        Q(0),
    )
p_af75f5431818.layout = {'y': (4,)}


def p_92ae9a6690c6():
    return (
        Q(1),
        Q(0),
        Q(0),
        Q(1),
    )
p_92ae9a6690c6.layout = {'y': (4,)}


def p_69c7a9777c9c():
    return (
        Q(0),
        Q(1),
        Q(1),
        Q(0),
    )
p_69c7a9777c9c.layout = {'y': (4,)}


PROGRAMS = {
    "by_inequalities: W1:2x2 b1:2 w2:2 b2:": p_3f6ec329b755,
    "count_the_ones: name=EXNOR": p_db27cd32f640,
    "count_the_ones: name=EXOR": p_af75f5431818,
    "count_the_ones: name=XNOR": p_92ae9a6690c6,
    "count_the_ones: name=XOR": p_69c7a9777c9c,
}
