"""Derived from the check of optimizers/momentum@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_3e31f7daf5bb(W, g_0, g_1, lr, momentum):
    t0 = (g_0*lr)
    t1 = (Q(-1)*t0)
    t2 = (lr*(g_1 + (g_0*momentum)))
    return (
        (W + t1),
        (W + (Q(-1)*t0) + (Q(-1)*t2)),
        t1,
        (Q(-1)*t2),
    )
p_3e31f7daf5bb.layout = {'W_t': (2,), 'v_t': (2,)}


def p_6b5ad0a56f53(W, g_0, g_1, g_2, lr, momentum):
    t0 = (g_0*lr)
    t1 = (Q(-1)*t0)
    t2 = (lr*(g_1 + (g_0*momentum)))
    t3 = (t0 + t2 + (Q(-1)*W))
    t4 = (lr*(g_2 + (g_0*momentum**2) + (g_1*momentum)))
    return (
        (W + t1),
        (Q(-1)*t3),
        ((Q(-1)*t3) + (Q(-1)*t4)),
        t1,
        (Q(-1)*t2),
        (Q(-1)*t4),
    )
p_6b5ad0a56f53.layout = {'W_t': (3,), 'v_t': (3,)}


PROGRAMS = {
    "add_up_the_fading_gradients: W: g:2 lr: momentum:": p_3e31f7daf5bb,
    "add_up_the_fading_gradients: W: g:3 lr: momentum:": p_6b5ad0a56f53,
}
