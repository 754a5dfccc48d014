"""Derived from the check of weight_decay/minimum@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_94040967b0ef(a_0, a_1, a_2, a_3, w0_0, w0_1, w0_2, w0_3, lam):
    t0 = (Q(-1)*lam)
    t1 = (a_0*w0_0)
    t2 = (a_1*w0_1)
    t3 = (a_2*w0_2)
    t4 = (a_3*w0_3)
    return (
        ((not less(((Q(-1)*t0) + (Q(-1)*t1)), Q(0))) and (not less(Q(0), ((Q(-1)*lam) + (Q(-1)*t1))))),
        ((not less(a_0, a_1)) and (not less(a_0, a_2)) and (not less(a_0, a_3))),
        ((not less(((Q(-1)*t0) + (Q(-1)*t2)), Q(0))) and (not less(Q(0), ((Q(-1)*lam) + (Q(-1)*t2))))),
        ((not less(a_1, a_0)) and (not less(a_1, a_2)) and (not less(a_1, a_3))),
        ((not less(((Q(-1)*t0) + (Q(-1)*t3)), Q(0))) and (not less(Q(0), ((Q(-1)*lam) + (Q(-1)*t3))))),
        ((not less(a_2, a_0)) and (not less(a_2, a_1)) and (not less(a_2, a_3))),
        ((not less(((Q(-1)*t0) + (Q(-1)*t4)), Q(0))) and (not less(Q(0), ((Q(-1)*lam) + (Q(-1)*t4))))),
        ((not less(a_3, a_0)) and (not less(a_3, a_1)) and (not less(a_3, a_2))),
    )
p_94040967b0ef.layout = {'zero-1': None, 'kept-1': None, 'zero-2': None, 'kept-2': None, 'zero-3': None, 'kept-3': None, 'zero-4': None, 'kept-4': None}


def p_4c08d822d9ec(a_0, a_1, w0_0, w0_1, lam):
    t0 = (lam/(a_0))
    t1 = (lam/(a_1))
    return (
        (a_0*w0_0/((a_0 + lam))),
        (a_1*w0_1/((a_1 + lam))),
        (maximum(Q(0), (w0_0 + (Q(-1)*t0))) + minimum(Q(0), (t0 + w0_0))),
        (maximum(Q(0), (w0_1 + (Q(-1)*t1))) + minimum(Q(0), (t1 + w0_1))),
    )
p_4c08d822d9ec.layout = {'l2': (2,), 'l1': (2,)}


PROGRAMS = {
    "look_at_both_sides_of_0: a:4 w0:4 lam:": p_94040967b0ef,
    "where_the_slope_vanishes: a:2 w0:2 lam:": p_4c08d822d9ec,
}
