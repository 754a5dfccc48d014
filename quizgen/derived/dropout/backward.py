"""Derived from the check of dropout/backward@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_9fe0f902c5f5(mask_0_0, mask_0_1, mask_0_2, mask_1_0, mask_1_1, mask_1_2, dout_0_0, dout_0_1, dout_0_2, dout_1_0, dout_1_1, dout_1_2, dropout_ratio):
    t0 = (Q(1)/(Q(1) + (Q(-1)*dropout_ratio))**1)
    return (
        (dout_0_0*mask_0_0*t0),
        (dout_0_1*mask_0_1*t0),
        (dout_0_2*mask_0_2*t0),
        (dout_1_0*mask_1_0*t0),
        (dout_1_1*mask_1_1*t0),
        (dout_1_2*mask_1_2*t0),
    )
p_9fe0f902c5f5.layout = {'dx': (2, 3)}


def p_b6d60c320fba(mask_0_0, mask_0_1, mask_0_2, mask_1_0, mask_1_1, mask_1_2, dout_0_0, dout_0_1, dout_0_2, dout_1_0, dout_1_1, dout_1_2, dropout_ratio):
    return (
        (dout_0_0*mask_0_0),
        (dout_0_1*mask_0_1),
        (dout_0_2*mask_0_2),
        (dout_1_0*mask_1_0),
        (dout_1_1*mask_1_1),
        (dout_1_2*mask_1_2),
    )
p_b6d60c320fba.layout = {'dx': (2, 3)}


def p_4d1d683ad784(mask_0_0, mask_0_1, mask_0_2, mask_1_0, mask_1_1, mask_1_2, mask_2_0, mask_2_1, mask_2_2, mask_3_0, mask_3_1, mask_3_2, dout_0_0, dout_0_1, dout_0_2, dout_1_0, dout_1_1, dout_1_2, dout_2_0, dout_2_1, dout_2_2, dout_3_0, dout_3_1, dout_3_2, dropout_ratio, x_0_0, x_0_1, x_1_0, x_1_1, x_2_0, x_2_1, x_3_0, x_3_1):
    t0 = (Q(1)/(Q(1) + (Q(-1)*dropout_ratio))**1)
    t1 = (dout_0_0*mask_0_0*t0)
    t2 = (dout_1_0*mask_1_0*t0)
    t3 = (dout_2_0*mask_2_0*t0)
    t4 = (dout_3_0*mask_3_0*t0)
    t5 = (dout_0_1*mask_0_1*t0)
    t6 = (dout_1_1*mask_1_1*t0)
    t7 = (dout_2_1*mask_2_1*t0)
    t8 = (dout_3_1*mask_3_1*t0)
    t9 = (dout_0_2*mask_0_2*t0)
    t10 = (dout_1_2*mask_1_2*t0)
    t11 = (dout_2_2*mask_2_2*t0)
    t12 = (dout_3_2*mask_3_2*t0)
    return (
        (t1 + t2 + t3 + t4),
        (t5 + t6 + t7 + t8),
        (t10 + t11 + t12 + t9),
        ((t1*x_0_0) + (t2*x_1_0) + (t3*x_2_0) + (t4*x_3_0)),
        ((t5*x_0_0) + (t6*x_1_0) + (t7*x_2_0) + (t8*x_3_0)),
        ((t10*x_1_0) + (t11*x_2_0) + (t12*x_3_0) + (t9*x_0_0)),
        ((t1*x_0_1) + (t2*x_1_1) + (t3*x_2_1) + (t4*x_3_1)),
        ((t5*x_0_1) + (t6*x_1_1) + (t7*x_2_1) + (t8*x_3_1)),
        ((t10*x_1_1) + (t11*x_2_1) + (t12*x_3_1) + (t9*x_0_1)),
    )
p_4d1d683ad784.layout = {'db': (3,), 'dW': (2, 3)}


def p_1a7b65846c08(mask_0_0, mask_0_1, mask_0_2, mask_1_0, mask_1_1, mask_1_2, mask_2_0, mask_2_1, mask_2_2, mask_3_0, mask_3_1, mask_3_2, dout_0_0, dout_0_1, dout_0_2, dout_1_0, dout_1_1, dout_1_2, dout_2_0, dout_2_1, dout_2_2, dout_3_0, dout_3_1, dout_3_2, dropout_ratio, x_0_0, x_0_1, x_1_0, x_1_1, x_2_0, x_2_1, x_3_0, x_3_1):
    t0 = (dout_0_0*mask_0_0)
    t1 = (dout_1_0*mask_1_0)
    t2 = (dout_2_0*mask_2_0)
    t3 = (dout_3_0*mask_3_0)
    t4 = (dout_0_1*mask_0_1)
    t5 = (dout_1_1*mask_1_1)
    t6 = (dout_2_1*mask_2_1)
    t7 = (dout_3_1*mask_3_1)
    t8 = (dout_0_2*mask_0_2)
    t9 = (dout_1_2*mask_1_2)
    t10 = (dout_2_2*mask_2_2)
    t11 = (dout_3_2*mask_3_2)
    return (
        (t0 + t1 + t2 + t3),
        (t4 + t5 + t6 + t7),
        (t10 + t11 + t8 + t9),
        ((t0*x_0_0) + (t1*x_1_0) + (t2*x_2_0) + (t3*x_3_0)),
        ((t4*x_0_0) + (t5*x_1_0) + (t6*x_2_0) + (t7*x_3_0)),
        ((t10*x_2_0) + (t11*x_3_0) + (t8*x_0_0) + (t9*x_1_0)),
        ((t0*x_0_1) + (t1*x_1_1) + (t2*x_2_1) + (t3*x_3_1)),
        ((t4*x_0_1) + (t5*x_1_1) + (t6*x_2_1) + (t7*x_3_1)),
        ((t10*x_2_1) + (t11*x_3_1) + (t8*x_0_1) + (t9*x_1_1)),
    )
p_1a7b65846c08.layout = {'db': (3,), 'dW': (2, 3)}


PROGRAMS = {
    "differentiate_through_the_mask: mask:2x3 dout:2x3 dropout_ratio: scaling=inverted": p_9fe0f902c5f5,
    "differentiate_through_the_mask: mask:2x3 dout:2x3 dropout_ratio: scaling=ordinary": p_b6d60c320fba,
    "differentiate_through_the_mask: mask:4x3 dout:4x3 dropout_ratio: x:4x2 scaling=inverted": p_4d1d683ad784,
    "differentiate_through_the_mask: mask:4x3 dout:4x3 dropout_ratio: x:4x2 scaling=ordinary": p_1a7b65846c08,
}
