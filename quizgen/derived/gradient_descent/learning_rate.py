"""Derived from the check of gradient_descent/learning_rate@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_fd9bb676bd70(a, c, w0, lr):
    t0 = ((Q(-2)*w0) + (Q(2)*c))
    t1 = (a*lr)
    t2 = (Q(-1)*t0*t1)
    return (
        (w0 + (Q(-1)*t2) + (Q(-1)*t1*((Q(-1)*t0) + (Q(-2)*t2)))),
    )
p_fd9bb676bd70.layout = {'w2': ()}


def p_109dfad32e8f(lr, r):
    return (
        (Q(-2)*lr/((Q(-1) + r))),
    )
p_109dfad32e8f.layout = {'limit': ()}


def p_793abe9d76cb(a, c, lr):
    t0 = (a*lr)
    t1 = (less(Q(1, 2), t0))
    t2 = ((Q(-4)*t0) + (Q(4)*a**2*lr**2))
    return (
        (Q(1) if (equal(t0, Q(1, 2))) else (Q(3) if (t1 and (equal(t2, Q(0)))) else (Q(2) if (t1 and (less(t2, Q(0)))) else (Q(4) if t1 else (Q(0) if (less(Q(0), t0)) else Q(5)))))),
    )
p_793abe9d76cb.layout = {'way': ()}


PROGRAMS = {
    "differentiate: a: c: w0: lr: asked=w2": p_fd9bb676bd70,
    "differentiate: lr: r: asked=limit": p_109dfad32e8f,
    "follow_two_updates: a: c: lr:": p_793abe9d76cb,
}
