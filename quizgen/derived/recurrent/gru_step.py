"""Derived from the check of recurrent/gru_step@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_b722d0ea0f8b(z, r, h_prev, A, Whh):
    t0 = (Q(2)/((Q(1) + (A**2*exp((Q(2)*h_prev*r*log(Whh)))))))
    return (
        z,
        r,
        (Q(1) + (Q(-1)*t0)),
        (h_prev + (z*(Q(1) + (Q(-1)*h_prev) + (Q(-1)*t0)))),
    )
p_b722d0ea0f8b.layout = {'self.z': (), 'self.r': (), 'h_hat': (), 'h_next': ()}


def p_36ea37cb50ac(z, r, h_prev, A, Whh):
    t0 = (Q(2)/((Q(1) + (A**2*exp((Q(2)*h_prev*r*log(Whh)))))))
    t1 = (Q(1) + (Q(-1)*t0))
    return (
        (Q(1) + (Q(-1)*z)),
        r,
        t1,
        (t1 + (z*(Q(-1) + h_prev + t0))),
    )
p_36ea37cb50ac.layout = {'self.z': (), 'self.r': (), 'h_hat': (), 'h_next': ()}


PROGRAMS = {
    "on_the_way_to_the_candidate: z: r: h_prev: A:ln Whh:ln direction=new": p_b722d0ea0f8b,
    "on_the_way_to_the_candidate: z: r: h_prev: A:ln Whh:ln direction=old": p_36ea37cb50ac,
}
