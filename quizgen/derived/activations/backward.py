"""Derived from the check of activations/backward@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_edc06d02f741(y, dout, a, w, c, d):
    t0 = ((Q(1) + (Q(-1)*y))/(y))
    t1 = (d/(c))
    return (
        (a*dout*t0/((Q(1) + t0)**2)),
        log((Q(1, 2)*c*(Q(1) + sqrt((Q(1) + (Q(-4)*t1))) + (Q(-2)*t1))/(d))),
    )
p_edc06d02f741.layout = {'dw': (), 'size': ()}


def p_24ca3148b92c(y, dout, a, w, c, d):
    t0 = ((Q(1) + y)/((Q(1) + (Q(-1)*y))))
    t1 = (d/(c))
    return (
        (Q(4)*a*dout*t0/((Q(1) + t0)**2)),
        (Q(1, 2)*log((Q(2)*c*(Q(1) + sqrt((Q(1) + (Q(-1)*t1))) + (Q(-1, 2)*t1))/(d)))),
    )
p_24ca3148b92c.layout = {'dw': (), 'size': ()}


def p_9e2bad8c0c3d(y_0, y_1, y_2, dout_0, dout_1, dout_2):
    t0 = ((Q(1) + (Q(-1)*y_0))/(y_0))
    t1 = ((Q(1) + (Q(-1)*y_1))/(y_1))
    t2 = ((Q(1) + (Q(-1)*y_2))/(y_2))
    return (
        (dout_0*t0/((Q(1) + t0)**2)),
        (dout_1*t1/((Q(1) + t1)**2)),
        (dout_2*t2/((Q(1) + t2)**2)),
    )
p_9e2bad8c0c3d.layout = {'dx': (3,)}


def p_7ec45932726a(y_0, y_1, y_2, dout_0, dout_1, dout_2):
    t0 = ((Q(1) + y_0)/((Q(1) + (Q(-1)*y_0))))
    t1 = ((Q(1) + y_1)/((Q(1) + (Q(-1)*y_1))))
    t2 = ((Q(1) + y_2)/((Q(1) + (Q(-1)*y_2))))
    return (
        (Q(4)*dout_0*t0/((Q(1) + t0)**2)),
        (Q(4)*dout_1*t1/((Q(1) + t1)**2)),
        (Q(4)*dout_2*t2/((Q(1) + t2)**2)),
    )
p_7ec45932726a.layout = {'dx': (3,)}


PROGRAMS = {
    "differentiate_and_solve: y: dout: a: w: c: d: layer=sigmoid": p_edc06d02f741,
    "differentiate_and_solve: y: dout: a: w: c: d: layer=tanh": p_24ca3148b92c,
    "differentiate_the_function: y:3 dout:3 layer=sigmoid": p_9e2bad8c0c3d,
    "differentiate_the_function: y:3 dout:3 layer=tanh": p_7ec45932726a,
}
