"""Derived from the check of batchnorm/gamma_beta@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_7914cb21bcb1(x_0_0, x_0_1, x_1_0, x_1_1, x_2_0, x_2_1, x_3_0, x_3_1, gamma_0, gamma_1, beta_0, beta_1, dout_0_0, dout_0_1, dout_1_0, dout_1_1, dout_2_0, dout_2_1, dout_3_0, dout_3_1, eps):
    t0 = (Q(1, 4)*x_1_0)
    t1 = (Q(1, 4)*x_2_0)
    t2 = (Q(1, 4)*x_3_0)
    t3 = (t1 + t2)
    t4 = ((Q(-1)*t0) + (Q(-1)*t3) + (Q(3, 4)*x_0_0))
    t5 = (Q(1, 4)*x_0_0)
    t6 = (t0 + t5)
    t7 = ((Q(-1)*t1) + (Q(-1)*t6) + (Q(3, 4)*x_3_0))
    t8 = ((Q(-1)*t2) + (Q(-1)*t6) + (Q(3, 4)*x_2_0))
    t9 = ((Q(-1)*t3) + (Q(-1)*t5) + (Q(3, 4)*x_1_0))
    t10 = (Q(1)/sqrt((eps + (Q(1, 4)*t4**2) + (Q(1, 4)*t7**2) + (Q(1, 4)*t8**2) + (Q(1, 4)*t9**2))))
    t11 = (Q(1, 4)*x_1_1)
    t12 = (Q(1, 4)*x_2_1)
    t13 = (Q(1, 4)*x_3_1)
    t14 = (t12 + t13)
    t15 = ((Q(-1)*t11) + (Q(-1)*t14) + (Q(3, 4)*x_0_1))
    t16 = (Q(1, 4)*x_0_1)
    t17 = (t11 + t16)
    t18 = ((Q(-1)*t12) + (Q(-1)*t17) + (Q(3, 4)*x_3_1))
    t19 = ((Q(-1)*t13) + (Q(-1)*t17) + (Q(3, 4)*x_2_1))
    t20 = ((Q(-1)*t14) + (Q(-1)*t16) + (Q(3, 4)*x_1_1))
    t21 = (Q(1)/sqrt((eps + (Q(1, 4)*t15**2) + (Q(1, 4)*t18**2) + (Q(1, 4)*t19**2) + (Q(1, 4)*t20**2))))
    return (
        ((dout_0_0*t10*t4) + (dout_1_0*t10*t9) + (dout_2_0*t10*t8) + (dout_3_0*t10*t7)),
        ((dout_0_1*t15*t21) + (dout_1_1*t20*t21) + (dout_2_1*t19*t21) + (dout_3_1*t18*t21)),
        (dout_0_0 + dout_1_0 + dout_2_0 + dout_3_0),
        (dout_0_1 + dout_1_1 + dout_2_1 + dout_3_1),
    )
p_7914cb21bcb1.layout = {'dgamma': (2,), 'dbeta': (2,)}


PROGRAMS = {
    "differentiate_the_definition: x:4x2 gamma:2 beta:2 dout:4x2 eps:": p_7914cb21bcb1,
}
