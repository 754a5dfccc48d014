"""Derived from the check of gradient_descent/epoch@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_20541006f117(w0, t_0, t_1, t_2, t_3, lr):
    t0 = (Q(-1)*w0)
    t1 = (t0 + (lr*((Q(-1)*t0) + (Q(-1, 2)*t_0) + (Q(-1, 2)*t_1))))
    return (
        ((Q(-1)*t0) + (Q(-1)*lr*((Q(-1)*t0) + (Q(-1, 4)*t_0) + (Q(-1, 4)*t_1) + (Q(-1, 4)*t_2) + (Q(-1, 4)*t_3)))),
        ((Q(-1)*t1) + (Q(-1)*lr*((Q(-1)*t1) + (Q(-1, 2)*t_2) + (Q(-1, 2)*t_3)))),
    )
p_20541006f117.layout = {'batch_gd': (), 'mini_batch_gd': ()}


def p_609807849039(w0, t_0, t_1, t_2, t_3, t_4, lr):
    t0 = (Q(-1)*w0)
    t1 = (t0 + (lr*((Q(-1)*t0) + (Q(-1, 3)*t_0) + (Q(-1, 3)*t_1) + (Q(-1, 3)*t_2))))
    return (
        ((Q(-1)*t0) + (Q(-1)*lr*((Q(-1)*t0) + (Q(-1, 5)*t_0) + (Q(-1, 5)*t_1) + (Q(-1, 5)*t_2) + (Q(-1, 5)*t_3) + (Q(-1, 5)*t_4)))),
        ((Q(-1)*t1) + (Q(-1)*lr*((Q(-1)*t1) + (Q(-1, 2)*t_3) + (Q(-1, 2)*t_4)))),
    )
p_609807849039.layout = {'batch_gd': (), 'mini_batch_gd': ()}


PROGRAMS = {
    "differentiate_the_loss: w0: t:4 lr: batch_size=2": p_20541006f117,
    "differentiate_the_loss: w0: t:5 lr: batch_size=3": p_609807849039,
}
