"""Derived from the check of networks/approximation@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_00404ef9bccd(heights_0, heights_1, heights_2, heights_3, heights_4):
    return (
        heights_1,
        (heights_2 + (Q(-2)*heights_1)),
        (heights_1 + heights_3 + (Q(-2)*heights_2)),
        (heights_2 + heights_4 + (Q(-2)*heights_3)),
    )
p_00404ef9bccd.layout = {'c': (4,)}


PROGRAMS = {
    "solve_for_the_heights: heights:5plotted": p_00404ef9bccd,
}
