"""Derived from the check of optimizers/nesterov@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_aed6ada7239e(theta, v, g, lr, momentum):
    t0 = (g*lr)
    t1 = ((Q(-1)*t0) + (momentum*v))
    return (
        (theta + (Q(-1)*t0) + (momentum*t1)),
        t1,
    )
p_aed6ada7239e.layout = {'theta_next': (), 'v_next': ()}


def p_b8eb0f33c4ed(theta_0, theta_1, v_0, v_1, g_0, g_1, lr, momentum):
    t0 = (g_0*lr)
    t1 = ((Q(-1)*t0) + (momentum*v_0))
    t2 = (g_1*lr)
    t3 = ((Q(-1)*t2) + (momentum*v_1))
    return (
        (theta_0 + (Q(-1)*t0) + (momentum*t1)),
        (theta_1 + (Q(-1)*t2) + (momentum*t3)),
        t1,
        t3,
    )
p_b8eb0f33c4ed.layout = {'theta_next': (2,), 'v_next': (2,)}


def p_97cde4c582bf(w, v, a, lr, momentum):
    t0 = (a*lr)
    return (
        ((t0*w) + (Q(-1)*t0*(w + (momentum*v)))),
    )
p_97cde4c582bf.layout = {'gap': ()}


def p_4d69d636a726(w, v, a, lr, momentum):
    t0 = (w + (momentum*v))
    t1 = (a*lr*t0)
    return (
        (t0 + (Q(-1)*t1)),
        ((Q(-1)*t1) + (momentum*v)),
    )
p_4d69d636a726.layout = {'w_next': (), 'v_next': ()}


PROGRAMS = {
    "differentiate_where_it_leads: theta: v: g: lr: momentum: form=kept point": p_aed6ada7239e,
    "differentiate_where_it_leads: theta:2 v:2 g:2 lr: momentum: form=kept point": p_b8eb0f33c4ed,
    "differentiate_where_it_leads: w: v: a: lr: momentum: form=gap": p_97cde4c582bf,
    "differentiate_where_it_leads: w: v: a: lr: momentum: form=own point": p_4d69d636a726,
}
