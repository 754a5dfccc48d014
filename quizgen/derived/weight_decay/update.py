"""Derived from the check of weight_decay/update@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_25da487296b5(w, g_0, g_1, lr, weight_decay, momentum_rate):
    t0 = ((Q(-1)*w) + (lr*(g_0 + (w*weight_decay))))
    t1 = (Q(1) + (Q(-1)*lr*weight_decay))
    return (
        ((Q(-1)*t0) + (Q(-1)*lr*(g_1 + (Q(-1)*t0*weight_decay)))),
        ((t1*((t1*w) + (Q(-1)*g_0*lr))) + (Q(-1)*lr*(g_1 + (g_0*momentum_rate)))),
    )
p_25da487296b5.layout = {'sgd': (), 'momentum': ()}


PROGRAMS = {
    "descend_on_the_penalized_loss: w: g:2 lr: weight_decay: momentum_rate:": p_25da487296b5,
}
