"""Derived from the check of optimizers/steady_gradient@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_871ace6d0379(g, lr, momentum):
    t0 = (g*lr)
    return (
        (Q(-1)*t0/((Q(-1) + momentum))),
        (t0/((Q(1) + momentum))),
    )
p_871ace6d0379.layout = {'steady': (), 'alternating': ()}


PROGRAMS = {
    "solve_for_what_stays: g: lr: momentum:": p_871ace6d0379,
}
