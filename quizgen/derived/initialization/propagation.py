"""Derived from the check of initialization/propagation@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_869ac6882a57(n_0, n_1, n_2, n_3, std):
    t0 = (Q(1, 8)*n_1*n_2*std**6)
    return (
        (n_0*t0),
        (n_3*t0),
    )
p_869ac6882a57.layout = {'forward': (), 'backward': ()}


PROGRAMS = {
    "add_up_independent_products: n:4 std:": p_869ac6882a57,
}
