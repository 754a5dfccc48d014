"""Derived from the check of graphs/path_counts@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_d573fc95b5c3(d, p, q, r, m):
    t0 = (p*r)
    t1 = (Q(-1) + d)
    t2 = (m + p + q + r)
    return (
        (q*t0),
        ((Q(-1)*t0) + (Q(1, 2)*(d + t2)*(t1 + t2)) + (Q(-1)*d*m) + (Q(-1)*d*q) + (Q(-1)*d*r) + (Q(-1)*m*p) + (Q(-1)*m*q) + (Q(-1, 2)*d*t1) + (Q(-1, 2)*m*(Q(-1) + m)) + (Q(-1, 2)*p*(Q(-1) + p)) + (Q(-1, 2)*q*(Q(-1) + q)) + (Q(-1, 2)*r*(Q(-1) + r))),
    )
p_d573fc95b5c3.layout = {'counts': (2,)}


PROGRAMS = {
    "take_away_what_is_no_edge: d: p: q: r: m:": p_d573fc95b5c3,
}
