"""Derived from the check of weight_decay/loss@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_81ef407a08ef(L, W1_0_0, W1_0_1, W1_1_0, W1_1_1, b1_0, b1_1, W2_0_0, W2_0_1, W2_1_0, W2_1_1, b2_0, b2_1, weight_decay_lambda):
    return (
        (L + (Q(1, 2)*weight_decay_lambda*(W1_0_0**2 + W1_0_1**2 + W1_1_0**2 + W1_1_1**2 + W2_0_0**2 + W2_0_1**2 + W2_1_0**2 + W2_1_1**2))),
    )
p_81ef407a08ef.layout = {'loss': ()}


PROGRAMS = {
    "add_half_the_squared_norms: L: W1:2x2 b1:2 W2:2x2 b2:2 weight_decay_lambda:": p_81ef407a08ef,
}
