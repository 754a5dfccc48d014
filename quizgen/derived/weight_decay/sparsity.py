"""Derived from the check of weight_decay/sparsity@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_3ffd2a7d3764(W_0, W_1, W_2, W_3, W_4, lr, weight_decay_lambda, T):
    t0 = (T*lr*weight_decay_lambda)
    return (
        (Q(1) + (Q(-1)*sign(maximum(Q(0), ((Q(-1)*t0) + absolute(W_0)))))),
        (Q(1) + (Q(-1)*sign(maximum(Q(0), ((Q(-1)*t0) + absolute(W_1)))))),
        (Q(1) + (Q(-1)*sign(maximum(Q(0), ((Q(-1)*t0) + absolute(W_2)))))),
        (Q(1) + (Q(-1)*sign(maximum(Q(0), ((Q(-1)*t0) + absolute(W_3)))))),
        (Q(1) + (Q(-1)*sign(maximum(Q(0), ((Q(-1)*t0) + absolute(W_4)))))),
        True,
        True,
        False,
        True,
        False,
        False,
        True,
        True,
        False,
        False,
        False,
        False,
        True,
        False,
        True,
        False,
        True,
        True,
        False,
        True,
    )
p_3ffd2a7d3764.layout = {'zeros': (5,), 'l1-sparse': None, 'l1-corner': None, 'l1-proportional': None, 'l1-constant': None, 'l1-stronger': None, 'l1-away-from-zero': None, 'l1-towards-zero': None, 'l1-signed': None, 'l1-positive': None, 'l1-is-decay': None, 'l2-sparse': None, 'l2-corner': None, 'l2-proportional': None, 'l2-constant': None, 'l2-stronger': None, 'l2-away-from-zero': None, 'l2-towards-zero': None, 'l2-signed': None, 'l2-positive': None, 'l2-is-decay': None}


PROGRAMS = {
    "slopes_of_the_penalties: W:5 lr: weight_decay_lambda: T:": p_3ffd2a7d3764,
}
