"""Derived from the check of batchnorm/graph@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_5bf2d9a82d85(x_0, x_1, x_2, x_3, gamma, dout_0, dout_1, dout_2, dout_3):
    t0 = (Q(1, 4)*x_1)
    t1 = (Q(1, 4)*x_2)
    t2 = (Q(1, 4)*x_3)
    t3 = (t1 + t2)
    t4 = ((Q(-1)*t0) + (Q(-1)*t3) + (Q(3, 4)*x_0))
    t5 = (Q(1, 4)*x_0)
    t6 = ((Q(-1)*t3) + (Q(-1)*t5) + (Q(3, 4)*x_1))
    t7 = (t0 + t5)
    t8 = ((Q(-1)*t2) + (Q(-1)*t7) + (Q(3, 4)*x_2))
    t9 = ((Q(-1)*t1) + (Q(-1)*t7) + (Q(3, 4)*x_3))
    t10 = ((Q(1, 4)*t4**2) + (Q(1, 4)*t6**2) + (Q(1, 4)*t8**2) + (Q(1, 4)*t9**2))
    t11 = sqrt(t10)
    t12 = (Q(1)/t11**1)
    t13 = (dout_0*t4)
    t14 = (dout_1*t6)
    t15 = (dout_2*t8)
    t16 = (dout_3*t9)
    t17 = (dout_0*gamma)
    t18 = (dout_1*gamma)
    t19 = (dout_2*gamma)
    t20 = (dout_3*gamma)
    t21 = (Q(1)/t10**1)
    t22 = (gamma*t13)
    t23 = (gamma*t14)
    t24 = (gamma*t15)
    t25 = (gamma*t16)
    t26 = (Q(1)/sqrt(t10)**3)
    t27 = (Q(1, 2)*t26)
    t28 = (Q(1, 4)*t26*(t22 + t23 + t24 + t25))
    t29 = ((t12*t17) + (Q(-1)*t28*t4))
    t30 = ((t12*t18) + (Q(-1)*t28*t6))
    t31 = ((t12*t19) + (Q(-1)*t28*t8))
    t32 = ((t12*t20) + (Q(-1)*t28*t9))
    return (
        t4,
        t6,
        t8,
        t9,
        t10,
        t11,
        (t12*t4),
        (t12*t6),
        (t12*t8),
        (t12*t9),
        (t12*(t13 + t14 + t15 + t16)),
        t17,
        t18,
        t19,
        t20,
        ((Q(-1)*t21*t22) + (Q(-1)*t21*t23) + (Q(-1)*t21*t24) + (Q(-1)*t21*t25)),
        ((Q(-1)*t22*t27) + (Q(-1)*t23*t27) + (Q(-1)*t24*t27) + (Q(-1)*t25*t27)),
        t29,
        t30,
        t31,
        t32,
        ((Q(-1)*t29) + (Q(-1)*t30) + (Q(-1)*t31) + (Q(-1)*t32)),
    )
p_5bf2d9a82d85.layout = {'xc': (4,), 'var': (), 'std': (), 'xn': (4,), 'dgamma': (), 'dxn': (4,), 'dstd': (), 'dvar': (), 'dxc': (4,), 'dmu': ()}


PROGRAMS = {
    "differentiate_at_every_node: x:4 gamma: dout:4": p_5bf2d9a82d85,
}
