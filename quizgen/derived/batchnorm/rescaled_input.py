"""Derived from the check of batchnorm/rescaled_input@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_5c5215e5066a(u_0, u_1, u_2, u_3, a, c, gamma, beta, running_mean, running_var):
    t0 = (Q(1, 4)*u_1)
    t1 = (Q(1, 4)*u_2)
    t2 = (Q(1, 4)*u_3)
    t3 = (t1 + t2)
    t4 = ((Q(-1)*t0) + (Q(-1)*t3) + (Q(3, 4)*u_0))
    t5 = (Q(1, 4)*u_0)
    t6 = (t0 + t5)
    t7 = ((Q(-1)*t1) + (Q(-1)*t6) + (Q(3, 4)*u_3))
    t8 = ((Q(-1)*t2) + (Q(-1)*t6) + (Q(3, 4)*u_2))
    t9 = ((Q(-1)*t3) + (Q(-1)*t5) + (Q(3, 4)*u_1))
    t10 = (gamma*sign(a)/(sqrt(((Q(1, 4)*t4**2) + (Q(1, 4)*t7**2) + (Q(1, 4)*t8**2) + (Q(1, 4)*t9**2)))))
    t11 = (Q(-1)*running_mean)
    t12 = (c + (a*u_0))
    t13 = (gamma/(sqrt(running_var)))
    t14 = (c + (a*u_1))
    t15 = (c + (a*u_2))
    t16 = (c + (a*u_3))
    t17 = (c + (a*t0) + (a*t1) + (a*t2) + (a*t5))
    return (
        (beta + (t10*t4)),
        (beta + (t10*t9)),
        (beta + (t10*t8)),
        (beta + (t10*t7)),
        (beta + (t13*(t11 + t12))),
        (beta + (t13*(t11 + t14))),
        (beta + (t13*(t11 + t15))),
        (beta + (t13*(t11 + t16))),
        t17,
        ((Q(-1)*t17**2) + (Q(1, 4)*t12**2) + (Q(1, 4)*t14**2) + (Q(1, 4)*t15**2) + (Q(1, 4)*t16**2)),
    )
p_5c5215e5066a.layout = {'training': (4,), 'inference': (4,), 'averages': (2,)}


PROGRAMS = {
    "moments_of_the_new_outputs: u:4 a: c: gamma: beta: running_mean: running_var:": p_5c5215e5066a,
}
