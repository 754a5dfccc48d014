"""Derived from the check of optimizers/adam@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_b9e7c4e91833(W, g_0, g_1, lr, beta1, beta2):
    t0 = (g_0*lr/(absolute(g_0)))
    t1 = ((g_1**2 + (beta2*g_0**2))/((Q(1) + beta2)))
    t2 = ((g_1 + (beta1*g_0))/((Q(1) + beta1)))
    return (
        (W + (Q(-1)*t0)),
        (W + (Q(-1)*t0) + (Q(-1)*lr*t2/(sqrt(t1)))),
        t2,
        t1,
    )
p_b9e7c4e91833.layout = {'W_t': (2,), 'm_hat': (), 'v_hat': ()}


PROGRAMS = {
    "take_weighted_means: W: g:2 lr: beta1: beta2:": p_b9e7c4e91833,
}
