"""Derived from the check of activations/overflow_safe@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_9a1c77d128f0():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_9a1c77d128f0.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_0ba879534a8f():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_0ba879534a8f.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_679f11cf6da4():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_679f11cf6da4.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_914101254980():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_914101254980.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_624fe1446fa6():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_624fe1446fa6.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_1a02a3119382():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_1a02a3119382.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_0fd3858c3712():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_0fd3858c3712.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_4bd43c52f20f():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_4bd43c52f20f.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_1cb94f75bdd9():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_1cb94f75bdd9.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_4c4be47ce14d():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_4c4be47ce14d.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_6640335217af():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_6640335217af.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_1e8b109b7cf2():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_1e8b109b7cf2.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_82e86cb90069():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_82e86cb90069.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_ddfccc05bc22():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_ddfccc05bc22.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_6e2826e8b269():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_6e2826e8b269.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_9122987e1175():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_9122987e1175.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_92dbfa10d131():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_92dbfa10d131.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_84e7b98ecff8():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_84e7b98ecff8.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_c3bebf64add0():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_c3bebf64add0.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_e4a01176f142():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_e4a01176f142.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_3d49ec4cc132():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_3d49ec4cc132.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_97be9b2d9f77():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_97be9b2d9f77.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_e74ebfde75cf():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_e74ebfde75cf.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_f0c18a644ccc():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_f0c18a644ccc.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_a9b034a4f1c4():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_a9b034a4f1c4.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_b90701fd6d1c():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_b90701fd6d1c.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_bb35533a1932():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_bb35533a1932.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_8a86b0aac2a6():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_8a86b0aac2a6.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_186873c4efae():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_186873c4efae.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_5ef006501eb2():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_5ef006501eb2.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_53ad01902956():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_53ad01902956.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_9bb6a469fddf():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_9bb6a469fddf.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_523d4a313f7d():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_523d4a313f7d.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_2040583a8d8c():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    )
p_2040583a8d8c.layout = {'log_by_size': None, 'log_by_logaddexp': None, 'log_by_logaddexp_of_positive': None, 'log_of_sigmoid': None, 'log_by_log1p': None, 'log_of_quotient': None, 'log_by_difference': None, 'log_with_epsilon': None}


def p_3ddc9085f56e():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    )
p_3ddc9085f56e.layout = {'sigmoid_by_negative': None, 'sigmoid_by_tanh': None, 'sigmoid_by_complement': None, 'sigmoid_by_quotient': None, 'sigmoid_by_size': None, 'sigmoid_by_full_tanh': None, 'sigmoid_half_guarded': None}


def p_f79beb9a53c3():
    return (
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_f79beb9a53c3.layout = {'exponent_of_negative_size': None, 'by_logaddexp': None, 'by_logaddexp_of_negative': None, 'minus_log_of_sigmoid': None, 'logarithm_of_sum': None, 'log1p_alone': None, 'exponent_of_negative': None, 'maximum_of_negative': None, 'switched_at_zero': None}


def p_c5945f1f077e(x_0, x_1, x_2, x_3):
    return (
        log((Q(1) + exp(x_0))),
        log((Q(1) + exp(x_1))),
        log((Q(1) + exp(x_2))),
        log((Q(1) + exp(x_3))),
    )
p_c5945f1f077e.layout = {'y': (4,)}


PROGRAMS = {
    "follow_the_infinities: m=1 n=1000 target=log": p_9a1c77d128f0,
    "follow_the_infinities: m=1 n=1000 target=sigmoid": p_0ba879534a8f,
    "follow_the_infinities: m=1 n=1000 target=softplus": p_679f11cf6da4,
    "follow_the_infinities: m=1 n=800 target=log": p_914101254980,
    "follow_the_infinities: m=1 n=800 target=sigmoid": p_624fe1446fa6,
    "follow_the_infinities: m=1 n=800 target=softplus": p_1a02a3119382,
    "follow_the_infinities: m=1 n=900 target=log": p_0fd3858c3712,
    "follow_the_infinities: m=1 n=900 target=sigmoid": p_4bd43c52f20f,
    "follow_the_infinities: m=1 n=900 target=softplus": p_1cb94f75bdd9,
    "follow_the_infinities: m=2 n=1000 target=log": p_4c4be47ce14d,
    "follow_the_infinities: m=2 n=1000 target=sigmoid": p_6640335217af,
    "follow_the_infinities: m=2 n=1000 target=softplus": p_1e8b109b7cf2,
    "follow_the_infinities: m=2 n=800 target=log": p_82e86cb90069,
    "follow_the_infinities: m=2 n=800 target=sigmoid": p_ddfccc05bc22,
    "follow_the_infinities: m=2 n=800 target=softplus": p_6e2826e8b269,
    "follow_the_infinities: m=2 n=900 target=log": p_9122987e1175,
    "follow_the_infinities: m=2 n=900 target=sigmoid": p_92dbfa10d131,
    "follow_the_infinities: m=2 n=900 target=softplus": p_84e7b98ecff8,
    "follow_the_infinities: m=3 n=1000 target=log": p_c3bebf64add0,
    "follow_the_infinities: m=3 n=1000 target=sigmoid": p_e4a01176f142,
    "follow_the_infinities: m=3 n=1000 target=softplus": p_3d49ec4cc132,
    "follow_the_infinities: m=3 n=800 target=log": p_97be9b2d9f77,
    "follow_the_infinities: m=3 n=800 target=sigmoid": p_e74ebfde75cf,
    "follow_the_infinities: m=3 n=800 target=softplus": p_f0c18a644ccc,
    "follow_the_infinities: m=3 n=900 target=log": p_a9b034a4f1c4,
    "follow_the_infinities: m=3 n=900 target=sigmoid": p_b90701fd6d1c,
    "follow_the_infinities: m=3 n=900 target=softplus": p_bb35533a1932,
    "follow_the_infinities: m=4 n=1000 target=log": p_8a86b0aac2a6,
    "follow_the_infinities: m=4 n=1000 target=sigmoid": p_186873c4efae,
    "follow_the_infinities: m=4 n=1000 target=softplus": p_5ef006501eb2,
    "follow_the_infinities: m=4 n=800 target=log": p_53ad01902956,
    "follow_the_infinities: m=4 n=800 target=sigmoid": p_9bb6a469fddf,
    "follow_the_infinities: m=4 n=800 target=softplus": p_523d4a313f7d,
    "follow_the_infinities: m=4 n=900 target=log": p_2040583a8d8c,
    "follow_the_infinities: m=4 n=900 target=sigmoid": p_3ddc9085f56e,
    "follow_the_infinities: m=4 n=900 target=softplus": p_f79beb9a53c3,
    "logarithm_of_exact_exponentials: x:4": p_c5945f1f077e,
}
