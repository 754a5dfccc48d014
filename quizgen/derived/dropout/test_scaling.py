"""Derived from the check of dropout/test_scaling@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_8c0169c1bdfe(dropout_ratio):
    t0 = ((not less(dropout_ratio, Q(0))) and (not less(Q(0), dropout_ratio)))
    t1 = (Q(-2) + dropout_ratio)
    t2 = (Q(-1)*dropout_ratio*t1)
    t3 = ((not less(t2, Q(0))) and (not less(Q(0), t2)))
    t4 = (Q(-1) + dropout_ratio)
    t5 = (Q(-1)*t4)
    t6 = ((not less(t5, Q(0))) and (not less(Q(0), t5)))
    t7 = (Q(-1)*dropout_ratio)
    t8 = ((not less(t7, Q(0))) and (not less(Q(0), t7)))
    t9 = (Q(1)/t4**1)
    t10 = (dropout_ratio*t9)
    t11 = ((not less(t10, Q(0))) and (not less(Q(0), t10)))
    t12 = (Q(1)/dropout_ratio**1)
    t13 = (t12*t4)
    t14 = ((not less(t13, Q(0))) and (not less(Q(0), t13)))
    t15 = (dropout_ratio*t5)
    t16 = ((not less(t15, Q(0))) and (not less(Q(0), t15)))
    t17 = (Q(2)*dropout_ratio)
    t18 = (Q(1) + (Q(-1)*t17))
    t19 = ((not less(t18, Q(0))) and (not less(Q(0), t18)))
    t20 = (Q(-1)*t17)
    t21 = ((not less(t20, Q(0))) and (not less(Q(0), t20)))
    t22 = (t2*t9)
    t23 = ((not less(t22, Q(0))) and (not less(Q(0), t22)))
    t24 = ((Q(-1)*t12) + (Q(-1)*t4))
    t25 = ((not less(t24, Q(0))) and (not less(Q(0), t24)))
    t26 = (Q(-1)*t10)
    t27 = (t1*t10)
    t28 = (t9*(Q(-1) + (Q(-1)*t4**3)))
    t29 = dropout_ratio**2
    t30 = (t9*(Q(-1) + (Q(-1)*t29) + (Q(-1)*t7)))
    t31 = (Q(-1)*t29*t9)
    t32 = (t12*t18*t9)
    return (
        True,
        t0,
        t3,
        t6,
        t8,
        t11,
        t14,
        t8,
        True,
        t16,
        t19,
        t21,
        t23,
        t25,
        t8,
        True,
        t16,
        t19,
        t21,
        t23,
        t25,
        ((not less(t26, Q(0))) and (not less(Q(0), t26))),
        ((not less(t27, Q(0))) and (not less(Q(0), t27))),
        ((not less(t28, Q(0))) and (not less(Q(0), t28))),
        ((not less(t30, Q(0))) and (not less(Q(0), t30))),
        ((not less(t31, Q(0))) and (not less(Q(0), t31))),
        True,
        ((not less(t32, Q(0))) and (not less(Q(0), t32))),
        True,
        t0,
        t3,
        t6,
        t8,
        t11,
        t14,
        True,
        t0,
        t3,
        t6,
        t8,
        t11,
        t14,
    )
p_8c0169c1bdfe.layout = {'ordinary-training-one': None, 'ordinary-training-kept': None, 'ordinary-training-kept-twice': None, 'ordinary-training-dropped': None, 'ordinary-training-more': None, 'ordinary-training-reciprocal': None, 'ordinary-training-reciprocal-of-dropped': None, 'ordinary-expectation-one': None, 'ordinary-expectation-kept': None, 'ordinary-expectation-kept-twice': None, 'ordinary-expectation-dropped': None, 'ordinary-expectation-more': None, 'ordinary-expectation-reciprocal': None, 'ordinary-expectation-reciprocal-of-dropped': None, 'ordinary-inference-one': None, 'ordinary-inference-kept': None, 'ordinary-inference-kept-twice': None, 'ordinary-inference-dropped': None, 'ordinary-inference-more': None, 'ordinary-inference-reciprocal': None, 'ordinary-inference-reciprocal-of-dropped': None, 'inverted-training-one': None, 'inverted-training-kept': None, 'inverted-training-kept-twice': None, 'inverted-training-dropped': None, 'inverted-training-more': None, 'inverted-training-reciprocal': None, 'inverted-training-reciprocal-of-dropped': None, 'inverted-expectation-one': None, 'inverted-expectation-kept': None, 'inverted-expectation-kept-twice': None, 'inverted-expectation-dropped': None, 'inverted-expectation-more': None, 'inverted-expectation-reciprocal': None, 'inverted-expectation-reciprocal-of-dropped': None, 'inverted-inference-one': None, 'inverted-inference-kept': None, 'inverted-inference-kept-twice': None, 'inverted-inference-dropped': None, 'inverted-inference-more': None, 'inverted-inference-reciprocal': None, 'inverted-inference-reciprocal-of-dropped': None}


def p_a9a6fbc2bd19(dropout_ratio, x_0, x_1, x_2, x_3, mask_0, mask_1, mask_2, mask_3):
    t0 = (Q(-1) + dropout_ratio)
    t1 = (Q(-1)*t0)
    t2 = (Q(1)/t0**1)
    return (
        (t1*x_0),
        (t1*x_1),
        (t1*x_2),
        (t1*x_3),
        (Q(-1)*mask_0*t2*x_0),
        (Q(-1)*mask_1*t2*x_1),
        (Q(-1)*mask_2*t2*x_2),
        (Q(-1)*mask_3*t2*x_3),
    )
p_a9a6fbc2bd19.layout = {'expected_out': (4,), 'out': (4,)}


def p_c7f2d62e60c5(dropout_ratio, x_0, x_1, x_2, x_3, mask_0, mask_1, mask_2, mask_3, W_0_0, W_0_1, W_1_0, W_1_1, W_2_0, W_2_1, W_3_0, W_3_1):
    t0 = (Q(-1) + dropout_ratio)
    t1 = (Q(-1)*t0)
    t2 = (t1*x_0)
    t3 = (t1*x_1)
    t4 = (t1*x_2)
    t5 = (t1*x_3)
    t6 = (Q(1)/t0**1)
    t7 = (mask_0*t6*x_0)
    t8 = (mask_1*t6*x_1)
    t9 = (mask_2*t6*x_2)
    t10 = (mask_3*t6*x_3)
    return (
        ((W_0_0*t2) + (W_1_0*t3) + (W_2_0*t4) + (W_3_0*t5)),
        ((W_0_1*t2) + (W_1_1*t3) + (W_2_1*t4) + (W_3_1*t5)),
        ((Q(-1)*W_0_0*t7) + (Q(-1)*W_1_0*t8) + (Q(-1)*W_2_0*t9) + (Q(-1)*W_3_0*t10)),
        ((Q(-1)*W_0_1*t7) + (Q(-1)*W_1_1*t8) + (Q(-1)*W_2_1*t9) + (Q(-1)*W_3_1*t10)),
    )
p_c7f2d62e60c5.layout = {'z_inference': (2,), 'z_training': (2,)}


PROGRAMS = {
    "match_the_expectation: dropout_ratio:": p_8c0169c1bdfe,
    "match_the_expectation: dropout_ratio: x:4 mask:4": p_a9a6fbc2bd19,
    "match_the_expectation: dropout_ratio: x:4 mask:4 W:4x2": p_c7f2d62e60c5,
}
