"""Derived from the check of batchnorm/axes_4d@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_d4dd79c23c77(N, C, H, W):
    return (
        C,
        (H*N*W),
        (Q(2)*C),
    )
p_d4dd79c23c77.layout = {'means': (), 'values': (), 'parameters': ()}


PROGRAMS = {
    "N: C: H: W:": p_d4dd79c23c77,
}
