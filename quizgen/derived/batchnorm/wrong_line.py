"""Derived from the check of batchnorm/wrong_line@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_30d748bc12a4(x_0_0, x_1_0, x_2_0, x_3_0, gamma_0, dout_0_0, dout_1_0, dout_2_0, dout_3_0, eps):
    t0 = (Q(1, 4)*x_2_0)
    t1 = (Q(1, 4)*x_0_0)
    t2 = (Q(1, 4)*x_1_0)
    t3 = (t1 + t2)
    t4 = ((Q(-1)*t0) + (Q(-1)*t3) + (Q(3, 4)*x_3_0))
    t5 = (Q(1, 4)*x_3_0)
    t6 = ((Q(-1)*t3) + (Q(-1)*t5) + (Q(3, 4)*x_2_0))
    t7 = (t0 + t5)
    t8 = ((Q(-1)*t1) + (Q(-1)*t7) + (Q(3, 4)*x_1_0))
    t9 = ((Q(-1)*t2) + (Q(-1)*t7) + (Q(3, 4)*x_0_0))
    t10 = (eps + (Q(1, 4)*t4**2) + (Q(1, 4)*t6**2) + (Q(1, 4)*t8**2) + (Q(1, 4)*t9**2))
    t11 = (Q(1)/sqrt(t10))
    t12 = (gamma_0*t11)
    t13 = (Q(3, 4)*t12)
    t14 = (Q(1, 16)*x_1_0)
    t15 = (Q(1, 16)*x_2_0)
    t16 = (Q(1, 16)*x_3_0)
    t17 = (t15 + t16)
    t18 = (gamma_0/(sqrt(t10)**3))
    t19 = (t18*(t14 + t17 + (Q(-3, 16)*x_0_0)))
    t20 = (Q(-1, 4)*t12)
    t21 = (Q(1, 16)*x_0_0)
    t22 = (t18*(t17 + t21 + (Q(-3, 16)*x_1_0)))
    t23 = (t14 + t21)
    t24 = (t18*(t16 + t23 + (Q(-3, 16)*x_2_0)))
    t25 = (t18*(t15 + t23 + (Q(-3, 16)*x_3_0)))
    return (
        ((dout_0_0*(t13 + (t19*t9))) + (dout_1_0*(t20 + (t19*t8))) + (dout_2_0*(t20 + (t19*t6))) + (dout_3_0*(t20 + (t19*t4)))),
        ((dout_0_0*(t20 + (t22*t9))) + (dout_1_0*(t13 + (t22*t8))) + (dout_2_0*(t20 + (t22*t6))) + (dout_3_0*(t20 + (t22*t4)))),
        ((dout_0_0*(t20 + (t24*t9))) + (dout_1_0*(t20 + (t24*t8))) + (dout_2_0*(t13 + (t24*t6))) + (dout_3_0*(t20 + (t24*t4)))),
        ((dout_0_0*(t20 + (t25*t9))) + (dout_1_0*(t20 + (t25*t8))) + (dout_2_0*(t20 + (t25*t6))) + (dout_3_0*(t13 + (t25*t4)))),
        ((dout_0_0*t11*t9) + (dout_1_0*t11*t8) + (dout_2_0*t11*t6) + (dout_3_0*t11*t4)),
        (dout_0_0 + dout_1_0 + dout_2_0 + dout_3_0),
    )
p_30d748bc12a4.layout = {'dx': (4, 1), 'dgamma': (1,), 'dbeta': (1,)}


PROGRAMS = {
    "differentiate_the_definition: x:4x1 gamma:1 dout:4x1 eps:": p_30d748bc12a4,
}
