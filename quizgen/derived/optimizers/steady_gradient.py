"""Derived from the check of optimizers/steady_gradient@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_2726053274d6(g, lr, momentum, s, t):
    return (
        (g*lr/((Q(1) + momentum))),
        (sqrt(s)/(sqrt(t))),
    )
p_2726053274d6.layout = {'limit': (), 'ratio': ()}


def p_e5ca9232744f(g, lr, momentum, s, t):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (sqrt(s)/(sqrt(t))),
    )
p_e5ca9232744f.layout = {'limit': (), 'ratio': ()}


PROGRAMS = {
    "solve_for_what_stays: g: lr: momentum: s: t: case=alternating": p_2726053274d6,
    "solve_for_what_stays: g: lr: momentum: s: t: case=steady": p_e5ca9232744f,
}
