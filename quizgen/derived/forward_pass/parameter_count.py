"""Derived from the check of forward_pass/parameter_count@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_48c34a4e9f0f(sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        sizes_0,
        sizes_1,
        sizes_1,
        sizes_2,
        sizes_2,
        sizes_3,
        sizes_1,
        sizes_2,
        sizes_3,
    )
p_48c34a4e9f0f.layout = {'W': (6,), 'b': (3,)}


def p_c884ef504b83(sizes_0, sizes_1, sizes_2, sizes_3, P):
    t0 = (Q(1) + sizes_0)
    return (
        ((sizes_1*t0) + (sizes_2*(Q(1) + sizes_1)) + (sizes_3*(Q(1) + sizes_2))),
        floor(((P + (Q(-1)*sizes_3))/((sizes_3 + t0)))),
    )
p_c884ef504b83.layout = {'total': (), 'H': ()}


def p_2c1c7c1d1605(sizes_0, sizes_1, sizes_2, sizes_3, r_0, r_1, r_2, r_3):
    return (
        (r_0*r_1),
        (r_1*r_2),
        (r_2*r_3),
        r_1,
        r_2,
    )
p_2c1c7c1d1605.layout = {'growth': (5,)}


PROGRAMS = {
    "count_unit_by_unit: sizes:4": p_48c34a4e9f0f,
    "count_unit_by_unit: sizes:4 P:": p_c884ef504b83,
    "count_unit_by_unit: sizes:4 r:4": p_2c1c7c1d1605,
}
