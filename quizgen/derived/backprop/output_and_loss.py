"""Derived from the check of backprop/output_and_loss@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_929e824a4d32(y, t):
    t0 = (Q(1)/y**1)
    t1 = (Q(1) + (Q(-1)*y))
    t2 = (t0*t1)
    t3 = (Q(1) + t2)
    return (
        (t2*((Q(1)/t3**1) + (Q(-1)*t))/(t3**2)),
        (((Q(1) + (Q(-1)*t))/(t1)) + (Q(-1)*t*t0)),
    )
p_929e824a4d32.layout = {'delta': (), 'dy': ()}


def p_d01f17fc6a55():
    return (
        True,
        True,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_d01f17fc6a55.layout = {'identity-with-half-squares': None, 'sigmoid-with-binary': None, 'softmax-with-categorical': None, 'exp-with-poisson': None, 'sigmoid-with-half-squares': None, 'softmax-with-half-squares': None, 'tanh-with-half-squares': None, 'exp-with-half-squares': None, 'identity-with-squares': None, 'identity-with-absolute': None, 'sigmoid-with-categorical': None, 'softmax-with-binary': None, 'softmax-with-squares': None, 'sigmoid-with-poisson': None, 'exp-with-categorical': None, 'sigmoid-with-absolute': None}


PROGRAMS = {
    "differentiate_by_the_score: y: t:": p_929e824a4d32,
    "differentiate_every_pair: ": p_d01f17fc6a55,
}
