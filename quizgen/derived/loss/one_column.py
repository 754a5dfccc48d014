"""Derived from the check of loss/one_column@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_f17ad453b9e5(y_0_0, y_1_0, y_2_0, t_0_0, t_1_0, t_2_0):
    return (
        ((Q(-1, 3)*log2(y_0_0)) + (Q(-1, 3)*log2(y_1_0)) + (Q(-1, 3)*log2(y_2_0))),
    )
p_f17ad453b9e5.layout = {'loss': ()}


PROGRAMS = {
    "column_zero_of_every_row: y:3x1 t:3x1": p_f17ad453b9e5,
}
