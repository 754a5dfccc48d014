"""Derived from the check of recurrent/lstm_step@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_695d37e853bb(A_0_0, A_0_1, A_0_2, A_0_3, c_prev_0_0):
    t0 = (A_0_0/((Q(1) + A_0_0)))
    t1 = (A_0_2/((Q(1) + A_0_2)))
    t2 = (A_0_3/((Q(1) + A_0_3)))
    t3 = (c_prev_0_0*t0)
    t4 = (t1*(Q(1) + (Q(-2)/((Q(1) + A_0_1**2)))))
    return (
        t0,
        t1,
        t2,
        (t3 + t4),
        (t2*(Q(1) + (Q(-2)/((Q(1) + exp(((Q(2)*t3) + (Q(2)*t4)))))))),
    )
p_695d37e853bb.layout = {'f': (), 'i': (), 'o': (), 'c_next': (), 'h_next': ()}


PROGRAMS = {
    "through_exponentials: A:1x4ln c_prev:1x1": p_695d37e853bb,
}
