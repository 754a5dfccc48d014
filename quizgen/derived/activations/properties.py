"""Derived from the check of activations/properties@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_7e9620fedb9e():
    return (
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
        True,
        False,
    )
p_7e9620fedb9e.layout = {'sigmoid-slope-quarter': None, 'tanh-slope-quarter': None, 'softplus-to-sigmoid': None, 'softplus-to-tanh': None, 'tanh-by-double-input': None, 'tanh-by-same-input': None, 'sigmoid-complement': None, 'sigmoid-odd': None, 'elu-smooth': None, 'leaky-smooth': None, 'elu-bounded-below': None, 'leaky-bounded-below': None, 'swish-turns': None, 'softplus-turns': None, 'swish-bounded-below': None, 'swish-bounded-above': None, 'relu-scales': None, 'softplus-scales': None, 'relu-halves': None, 'relu-halves-added': None, 'softplus-halves': None, 'softplus-zero': None, 'hard-tanh-flat': None, 'tanh-flat': None, 'swish-below-relu': None, 'softplus-below-relu': None, 'relu-twice': None, 'sigmoid-twice': None, 'elu-slope-by-value': None, 'elu-slope-is-value': None, 'leaky-maximum': None, 'leaky-minimum': None}


PROGRAMS = {
    "prove_by_algebra_and_limits: ": p_7e9620fedb9e,
}
