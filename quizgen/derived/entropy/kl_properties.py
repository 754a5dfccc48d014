"""Derived from the check of entropy/kl_properties@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_90b05705c948(p_0, p_1, p_2, p_3, p_4, q_0, q_1, q_2, q_3, q_4):
    t0 = log2((Q(1)/p_0**1))
    t1 = log2((Q(1)/p_1**1))
    t2 = log2((Q(1)/p_2**1))
    t3 = log2((Q(1)/p_3**1))
    t4 = log2((Q(1)/p_4**1))
    t5 = ((p_0*t0) + (p_1*t1) + (p_2*t2) + (p_3*t3) + (p_4*t4))
    t6 = log2((Q(1)/q_0**1))
    t7 = (q_0*t6)
    t8 = log2((Q(1)/q_1**1))
    t9 = (q_1*t8)
    t10 = log2((Q(1)/q_2**1))
    t11 = (q_2*t10)
    t12 = log2((Q(1)/q_3**1))
    t13 = (q_3*t12)
    t14 = log2((Q(1)/q_4**1))
    t15 = (q_4*t14)
    t16 = (t11 + t13 + t15 + t7 + t9)
    t17 = ((p_0*t6) + (p_1*t8) + (p_2*t10) + (p_3*t12) + (p_4*t14))
    t18 = ((q_0*t0) + (q_1*t1) + (q_2*t2) + (q_3*t3) + (q_4*t4))
    t19 = ((Q(-1)*t5) + (p_0*t6) + (p_1*t8) + (p_2*t10) + (p_3*t12) + (p_4*t14))
    t20 = (t18 + (Q(-1)*t11) + (Q(-1)*t13) + (Q(-1)*t15) + (Q(-1)*t7) + (Q(-1)*t9))
    return (
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        True,
        False,
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
        False,
        (less(t16, t5)),
        (less(t5, t16)),
        (less(t18, t17)),
        (less(t17, t18)),
        (less(t20, t19)),
        (less(t19, t20)),
        (less(Q(13, 5), t17)),
        (less(t17, Q(13, 5))),
        (less(Q(13, 5), t18)),
        (less(t18, Q(13, 5))),
        (less(Q(3, 5), t19)),
        (less(t19, Q(3, 5))),
        (less(Q(3, 5), t20)),
        (less(t20, Q(3, 5))),
    )
p_90b05705c948.layout = {'sum': None, 'sum-reversed': None, 'sum-with-the-model': None, 'difference': None, 'difference-of-entropies': None, 'same-change': None, 'same-change-swapped': None, 'least-is-entropy': None, 'least-is-zero': None, 'least-divergence-is-zero': None, 'one-hot-is-kl': None, 'one-hot-is-zero': None, 'uniform-model': None, 'uniform-truth': None, 'uniform-model-divergence': None, 'sum-with-roles-swapped': None, 'same-change-of-the-model': None, 'least-is-the-model': None, 'least-divergence-is-entropy': None, 'one-hot-is-the-model': None, 'uniform-model-swapped': None, 'difference-with-the-model': None, 'same-change-of-the-swapped': None, 'same-change-reversed': None, 'least-is-the-divergence': None, 'one-hot-is-reversed': None, 'one-hot-is-swapped': None, 'uniform-model-is-entropy': None, 'H_p-above-H_q': None, 'H_q-above-H_p': None, 'H_pq-above-H_qp': None, 'H_qp-above-H_pq': None, 'D_pq-above-D_qp': None, 'D_qp-above-D_pq': None, 'H_pq-above-H_limit': None, 'H_limit-above-H_pq': None, 'H_qp-above-H_limit': None, 'H_limit-above-H_qp': None, 'D_pq-above-D_limit': None, 'D_limit-above-D_pq': None, 'D_qp-above-D_limit': None, 'D_limit-above-D_qp': None}


PROGRAMS = {
    "expect_under_the_truth: p:5 q:5": p_90b05705c948,
}
