"""Derived from the check of graphs/important_edge@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_8ec03cb5362c(v_0, v_1, M_0_0, M_0_1, M_1_0, M_1_1, u_0, u_1):
    t0 = (M_1_0*v_1)
    t1 = (M_0_0*v_0)
    t2 = (Q(-1)*u_0*(t0 + t1))
    t3 = absolute((t2 + (t0*u_0)))
    t4 = absolute((t2 + (t1*u_0)))
    t5 = (M_0_1*v_0)
    t6 = (M_1_1*v_1)
    t7 = (Q(-1)*u_1*(t5 + t6))
    t8 = absolute((t7 + (t6*u_1)))
    t9 = maximum(t3, maximum(t4, maximum(t8, absolute((t7 + (t5*u_1))))))
    return (
        (Q(0) if (not less(t3, t9)) else (Q(1) if (not less(t8, t9)) else (Q(2) if (not less(t4, t9)) else Q(3)))),
    )
p_8ec03cb5362c.layout = {'edge': ()}


PROGRAMS = {
    "cut_every_edge: v:2 M:2x2 u:2": p_8ec03cb5362c,
}
