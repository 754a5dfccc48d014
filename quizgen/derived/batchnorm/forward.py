"""Derived from the check of batchnorm/forward@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_bc2aece6f2ee(x_0_0, x_0_1, x_1_0, x_1_1, x_2_0, x_2_1, x_3_0, x_3_1, gamma_0, gamma_1, beta_0, beta_1, eps):
    t0 = (Q(1, 4)*x_0_0)
    t1 = (Q(1, 4)*x_1_0)
    t2 = (Q(1, 4)*x_2_0)
    t3 = (Q(1, 4)*x_3_0)
    t4 = (t1 + t2 + t3)
    t5 = (t0 + t4)
    t6 = (Q(1, 4)*x_0_1)
    t7 = (Q(1, 4)*x_1_1)
    t8 = (Q(1, 4)*x_2_1)
    t9 = (Q(1, 4)*x_3_1)
    t10 = (t7 + t8 + t9)
    t11 = (t10 + t6)
    t12 = ((Q(-1)*t5**2) + (Q(1, 4)*x_0_0**2) + (Q(1, 4)*x_1_0**2) + (Q(1, 4)*x_2_0**2) + (Q(1, 4)*x_3_0**2))
    t13 = ((Q(-1)*t11**2) + (Q(1, 4)*x_0_1**2) + (Q(1, 4)*x_1_1**2) + (Q(1, 4)*x_2_1**2) + (Q(1, 4)*x_3_1**2))
    t14 = sqrt((eps + t12))
    t15 = sqrt((eps + t13))
    t16 = (Q(1)/t14**1)
    t17 = (t16*((Q(-1)*t4) + (Q(3, 4)*x_0_0)))
    t18 = (Q(1)/t15**1)
    t19 = (t18*((Q(-1)*t10) + (Q(3, 4)*x_0_1)))
    t20 = (t0 + t3)
    t21 = (t16*((Q(-1)*t2) + (Q(-1)*t20) + (Q(3, 4)*x_1_0)))
    t22 = (t6 + t9)
    t23 = (t18*((Q(-1)*t22) + (Q(-1)*t8) + (Q(3, 4)*x_1_1)))
    t24 = (t16*((Q(-1)*t1) + (Q(-1)*t20) + (Q(3, 4)*x_2_0)))
    t25 = (t18*((Q(-1)*t22) + (Q(-1)*t7) + (Q(3, 4)*x_2_1)))
    t26 = (t16*((Q(-1)*t0) + (Q(-1)*t1) + (Q(-1)*t2) + (Q(3, 4)*x_3_0)))
    t27 = (t18*((Q(-1)*t6) + (Q(-1)*t7) + (Q(-1)*t8) + (Q(3, 4)*x_3_1)))
    return (
        t5,
        t11,
        t12,
        t13,
        t14,
        t15,
        t17,
        t19,
        t21,
        t23,
        t24,
        t25,
        t26,
        t27,
        (beta_0 + (gamma_0*t17)),
        (beta_1 + (gamma_1*t19)),
        (beta_0 + (gamma_0*t21)),
        (beta_1 + (gamma_1*t23)),
        (beta_0 + (gamma_0*t24)),
        (beta_1 + (gamma_1*t25)),
        (beta_0 + (gamma_0*t26)),
        (beta_1 + (gamma_1*t27)),
    )
p_bc2aece6f2ee.layout = {'mu': (2,), 'var': (2,), 'std': (2,), 'xn': (4, 2), 'y': (4, 2)}


PROGRAMS = {
    "apply_the_definition: x:4x2 gamma:2 beta:2 eps:": p_bc2aece6f2ee,
}
