"""Derived from the check of output_layer/two_class_softmax@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_957ab929189f(W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1):
    return (
        ((Q(-2)*W_0_1) + (Q(2)*W_0_0)),
        ((Q(-2)*W_1_1) + (Q(2)*W_1_0)),
        ((Q(-2)*b_1) + (Q(2)*b_0)),
        True,
        False,
        True,
        False,
        False,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        False,
    )
p_957ab929189f.layout = {'line': (3,), 'both-biases-up': None, 'both-biases-up-raises': None, 'all-weights-up': None, 'all-weights-up-raises': None, 'both-biases-doubled': None, 'all-doubled': None, 'all-doubled-same-class': None, 'all-doubled-odds': None, 'first-bias-odds': None, 'first-bias-probability': None, 'exchanged': None, 'exchanged-same': None, 'negated': None, 'negated-same': None, 'own-sigmoid': None, 'sigmoids-add-up': None, 'sum-of-scores': None, 'parameters-half': None, 'parameters-same': None}


def p_ede9f633fad9(W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, x_0, x_1):
    return (
        (W_0_0 + (Q(-1)*W_0_1)),
        (W_1_0 + (Q(-1)*W_1_1)),
        (Q(1)/(Q(1) + exp((b_1 + (Q(-1)*b_0) + (W_0_1*x_0) + (W_1_1*x_1) + (Q(-1)*W_0_0*x_0) + (Q(-1)*W_1_0*x_1))))**1),
    )
p_ede9f633fad9.layout = {'w': (2,), 'p': ()}


PROGRAMS = {
    "compare_log_odds: W:2x2 b:2": p_957ab929189f,
    "differentiate_the_log_odds: W:2x2 b:2 x:2": p_ede9f633fad9,
}
