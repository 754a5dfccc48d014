"""Derived from the check of batchnorm/inference@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_c4565d78e2e0(x_0_0, x_0_1, x_1_0, x_1_1, momentum, running_mean, running_var):
    t0 = momentum**2
    t1 = (Q(1) + (Q(-1)*momentum))
    t2 = ((Q(1, 2)*x_0_0) + (Q(1, 2)*x_0_1))
    t3 = ((Q(1, 2)*x_1_0) + (Q(1, 2)*x_1_1))
    return (
        ((running_mean*t0) + (t1*(t3 + (momentum*t2)))),
        ((running_var*t0) + (t1*((Q(1, 2)*x_1_0**2) + (Q(1, 2)*x_1_1**2) + (Q(-1)*t3**2) + (momentum*((Q(1, 2)*x_0_0**2) + (Q(1, 2)*x_0_1**2) + (Q(-1)*t2**2)))))),
    )
p_c4565d78e2e0.layout = {'running_mean': (), 'running_var': ()}


def p_66deabcaea6b(x_0, x_1, x_2, x_3, gamma, beta, eps, momentum, running_mean, running_var):
    t0 = (Q(1) + (Q(-1)*momentum))
    t1 = ((Q(1, 4)*x_0) + (Q(1, 4)*x_1) + (Q(1, 4)*x_2) + (Q(1, 4)*x_3))
    t2 = (gamma/(sqrt((eps + running_var))))
    return (
        ((momentum*running_mean) + (t0*t1)),
        ((momentum*running_var) + (t0*((Q(-1)*t1**2) + (Q(1, 4)*x_0**2) + (Q(1, 4)*x_1**2) + (Q(1, 4)*x_2**2) + (Q(1, 4)*x_3**2)))),
        (beta + (t2*(x_0 + (Q(-1)*running_mean)))),
        (beta + (t2*(x_1 + (Q(-1)*running_mean)))),
        (beta + (t2*(x_2 + (Q(-1)*running_mean)))),
        (beta + (t2*(x_3 + (Q(-1)*running_mean)))),
    )
p_66deabcaea6b.layout = {'running_mean': (), 'running_var': (), 'y': (4,)}


PROGRAMS = {
    "weigh_all_statistics: x:2x2 momentum: running_mean: running_var: batches=2": p_c4565d78e2e0,
    "weigh_all_statistics: x:4 gamma: beta: eps: momentum: running_mean: running_var: batches=1": p_66deabcaea6b,
}
