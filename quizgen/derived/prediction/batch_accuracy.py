"""Derived from the check of prediction/batch_accuracy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_04b18313a316(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0, t_1, t_2):
    t0 = modulo(t_0, Q(3))
    t1 = modulo(t_1, Q(3))
    t2 = modulo(t_2, Q(3))
    return (
        ((Q(2)*(Q(1) if ((less(y_3_0, y_2_0)) and (less(y_0_0, y_2_0)) and (less(y_1_0, y_2_0))) else Q(0))) + (Q(3)*(Q(1) if ((less(y_0_0, y_3_0)) and (less(y_1_0, y_3_0)) and (less(y_2_0, y_3_0))) else Q(0))) + (Q(1) if ((less(y_2_0, y_1_0)) and (less(y_3_0, y_1_0)) and (less(y_0_0, y_1_0))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_3_1, y_2_1)) and (less(y_0_1, y_2_1)) and (less(y_1_1, y_2_1))) else Q(0))) + (Q(3)*(Q(1) if ((less(y_0_1, y_3_1)) and (less(y_1_1, y_3_1)) and (less(y_2_1, y_3_1))) else Q(0))) + (Q(1) if ((less(y_2_1, y_1_1)) and (less(y_3_1, y_1_1)) and (less(y_0_1, y_1_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_3_2, y_2_2)) and (less(y_0_2, y_2_2)) and (less(y_1_2, y_2_2))) else Q(0))) + (Q(3)*(Q(1) if ((less(y_0_2, y_3_2)) and (less(y_1_2, y_3_2)) and (less(y_2_2, y_3_2))) else Q(0))) + (Q(1) if ((less(y_2_2, y_1_2)) and (less(y_3_2, y_1_2)) and (less(y_0_2, y_1_2))) else Q(0))),
        (Q(1) if (equal(t0, Q(0))) else Q(0)),
        (Q(1) if (equal(t0, Q(1))) else Q(0)),
        (Q(1) if (equal(t0, Q(2))) else Q(0)),
        (Q(1) if (equal(t1, Q(0))) else Q(0)),
        (Q(1) if (equal(t1, Q(1))) else Q(0)),
        (Q(1) if (equal(t1, Q(2))) else Q(0)),
        (Q(1) if (equal(t2, Q(0))) else Q(0)),
        (Q(1) if (equal(t2, Q(1))) else Q(0)),
        (Q(1) if (equal(t2, Q(2))) else Q(0)),
    )
p_04b18313a316.layout = {'p': (3,), 'T': (3, 3)}


def p_3ada14084867(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0, t_1, t_2):
    t0 = modulo(t_0, Q(3))
    t1 = modulo(t_1, Q(3))
    t2 = modulo(t_2, Q(3))
    return (
        ((Q(2)*(Q(1) if ((less(y_0_0, y_0_2)) and (less(y_0_1, y_0_2))) else Q(0))) + (Q(1) if ((less(y_0_2, y_0_1)) and (less(y_0_0, y_0_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_1_0, y_1_2)) and (less(y_1_1, y_1_2))) else Q(0))) + (Q(1) if ((less(y_1_2, y_1_1)) and (less(y_1_0, y_1_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_2_0, y_2_2)) and (less(y_2_1, y_2_2))) else Q(0))) + (Q(1) if ((less(y_2_2, y_2_1)) and (less(y_2_0, y_2_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_3_0, y_3_2)) and (less(y_3_1, y_3_2))) else Q(0))) + (Q(1) if ((less(y_3_2, y_3_1)) and (less(y_3_0, y_3_1))) else Q(0))),
        (Q(1) if (equal(t0, Q(0))) else Q(0)),
        (Q(1) if (equal(t0, Q(1))) else Q(0)),
        (Q(1) if (equal(t0, Q(2))) else Q(0)),
        (Q(1) if (equal(t1, Q(0))) else Q(0)),
        (Q(1) if (equal(t1, Q(1))) else Q(0)),
        (Q(1) if (equal(t1, Q(2))) else Q(0)),
        (Q(1) if (equal(t2, Q(0))) else Q(0)),
        (Q(1) if (equal(t2, Q(1))) else Q(0)),
        (Q(1) if (equal(t2, Q(2))) else Q(0)),
    )
p_3ada14084867.layout = {'p': (4,), 'T': (3, 3)}


def p_05dbc1a28cb2(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, t_0, t_1, t_2, t_3):
    t0 = modulo(t_0, Q(4))
    t1 = modulo(t_1, Q(4))
    t2 = modulo(t_2, Q(4))
    t3 = modulo(t_3, Q(4))
    return (
        ((Q(1, 4)*(Q(1) if (equal(t0, Q(0))) else Q(0))*(Q(1) if ((less(y_0_1, y_0_0)) and (less(y_0_2, y_0_0)) and (less(y_0_3, y_0_0))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t0, Q(1))) else Q(0))*(Q(1) if ((less(y_0_2, y_0_1)) and (less(y_0_3, y_0_1)) and (less(y_0_0, y_0_1))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t0, Q(2))) else Q(0))*(Q(1) if ((less(y_0_3, y_0_2)) and (less(y_0_0, y_0_2)) and (less(y_0_1, y_0_2))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t0, Q(3))) else Q(0))*(Q(1) if ((less(y_0_0, y_0_3)) and (less(y_0_1, y_0_3)) and (less(y_0_2, y_0_3))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t1, Q(0))) else Q(0))*(Q(1) if ((less(y_1_1, y_1_0)) and (less(y_1_2, y_1_0)) and (less(y_1_3, y_1_0))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t1, Q(1))) else Q(0))*(Q(1) if ((less(y_1_2, y_1_1)) and (less(y_1_3, y_1_1)) and (less(y_1_0, y_1_1))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t1, Q(2))) else Q(0))*(Q(1) if ((less(y_1_3, y_1_2)) and (less(y_1_0, y_1_2)) and (less(y_1_1, y_1_2))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t1, Q(3))) else Q(0))*(Q(1) if ((less(y_1_0, y_1_3)) and (less(y_1_1, y_1_3)) and (less(y_1_2, y_1_3))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t2, Q(0))) else Q(0))*(Q(1) if ((less(y_2_1, y_2_0)) and (less(y_2_2, y_2_0)) and (less(y_2_3, y_2_0))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t2, Q(1))) else Q(0))*(Q(1) if ((less(y_2_2, y_2_1)) and (less(y_2_3, y_2_1)) and (less(y_2_0, y_2_1))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t2, Q(2))) else Q(0))*(Q(1) if ((less(y_2_3, y_2_2)) and (less(y_2_0, y_2_2)) and (less(y_2_1, y_2_2))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t2, Q(3))) else Q(0))*(Q(1) if ((less(y_2_0, y_2_3)) and (less(y_2_1, y_2_3)) and (less(y_2_2, y_2_3))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t3, Q(0))) else Q(0))*(Q(1) if ((less(y_3_1, y_3_0)) and (less(y_3_2, y_3_0)) and (less(y_3_3, y_3_0))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t3, Q(1))) else Q(0))*(Q(1) if ((less(y_3_2, y_3_1)) and (less(y_3_3, y_3_1)) and (less(y_3_0, y_3_1))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t3, Q(2))) else Q(0))*(Q(1) if ((less(y_3_3, y_3_2)) and (less(y_3_0, y_3_2)) and (less(y_3_1, y_3_2))) else Q(0))) + (Q(1, 4)*(Q(1) if (equal(t3, Q(3))) else Q(0))*(Q(1) if ((less(y_3_0, y_3_3)) and (less(y_3_1, y_3_3)) and (less(y_3_2, y_3_3))) else Q(0)))),
    )
p_05dbc1a28cb2.layout = {'accuracy': ()}


def p_b6594c310ef8(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0, t_1, t_2):
    t0 = modulo(t_0, Q(3))
    t1 = modulo(t_1, Q(3))
    t2 = modulo(t_2, Q(3))
    return (
        ((Q(2)*(Q(1) if ((less(y_3_0, y_2_0)) and (less(y_4_0, y_2_0)) and (less(y_0_0, y_2_0)) and (less(y_1_0, y_2_0))) else Q(0))) + (Q(3)*(Q(1) if ((less(y_4_0, y_3_0)) and (less(y_0_0, y_3_0)) and (less(y_1_0, y_3_0)) and (less(y_2_0, y_3_0))) else Q(0))) + (Q(4)*(Q(1) if ((less(y_0_0, y_4_0)) and (less(y_1_0, y_4_0)) and (less(y_2_0, y_4_0)) and (less(y_3_0, y_4_0))) else Q(0))) + (Q(1) if ((less(y_2_0, y_1_0)) and (less(y_3_0, y_1_0)) and (less(y_4_0, y_1_0)) and (less(y_0_0, y_1_0))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_3_1, y_2_1)) and (less(y_4_1, y_2_1)) and (less(y_0_1, y_2_1)) and (less(y_1_1, y_2_1))) else Q(0))) + (Q(3)*(Q(1) if ((less(y_4_1, y_3_1)) and (less(y_0_1, y_3_1)) and (less(y_1_1, y_3_1)) and (less(y_2_1, y_3_1))) else Q(0))) + (Q(4)*(Q(1) if ((less(y_0_1, y_4_1)) and (less(y_1_1, y_4_1)) and (less(y_2_1, y_4_1)) and (less(y_3_1, y_4_1))) else Q(0))) + (Q(1) if ((less(y_2_1, y_1_1)) and (less(y_3_1, y_1_1)) and (less(y_4_1, y_1_1)) and (less(y_0_1, y_1_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_3_2, y_2_2)) and (less(y_4_2, y_2_2)) and (less(y_0_2, y_2_2)) and (less(y_1_2, y_2_2))) else Q(0))) + (Q(3)*(Q(1) if ((less(y_4_2, y_3_2)) and (less(y_0_2, y_3_2)) and (less(y_1_2, y_3_2)) and (less(y_2_2, y_3_2))) else Q(0))) + (Q(4)*(Q(1) if ((less(y_0_2, y_4_2)) and (less(y_1_2, y_4_2)) and (less(y_2_2, y_4_2)) and (less(y_3_2, y_4_2))) else Q(0))) + (Q(1) if ((less(y_2_2, y_1_2)) and (less(y_3_2, y_1_2)) and (less(y_4_2, y_1_2)) and (less(y_0_2, y_1_2))) else Q(0))),
        (Q(1) if (equal(t0, Q(0))) else Q(0)),
        (Q(1) if (equal(t0, Q(1))) else Q(0)),
        (Q(1) if (equal(t0, Q(2))) else Q(0)),
        (Q(1) if (equal(t1, Q(0))) else Q(0)),
        (Q(1) if (equal(t1, Q(1))) else Q(0)),
        (Q(1) if (equal(t1, Q(2))) else Q(0)),
        (Q(1) if (equal(t2, Q(0))) else Q(0)),
        (Q(1) if (equal(t2, Q(1))) else Q(0)),
        (Q(1) if (equal(t2, Q(2))) else Q(0)),
    )
p_b6594c310ef8.layout = {'p': (3,), 'T': (3, 3)}


def p_2ee5604cbf41(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0, t_1, t_2):
    t0 = modulo(t_0, Q(3))
    t1 = modulo(t_1, Q(3))
    t2 = modulo(t_2, Q(3))
    return (
        ((Q(2)*(Q(1) if ((less(y_0_0, y_0_2)) and (less(y_0_1, y_0_2))) else Q(0))) + (Q(1) if ((less(y_0_2, y_0_1)) and (less(y_0_0, y_0_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_1_0, y_1_2)) and (less(y_1_1, y_1_2))) else Q(0))) + (Q(1) if ((less(y_1_2, y_1_1)) and (less(y_1_0, y_1_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_2_0, y_2_2)) and (less(y_2_1, y_2_2))) else Q(0))) + (Q(1) if ((less(y_2_2, y_2_1)) and (less(y_2_0, y_2_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_3_0, y_3_2)) and (less(y_3_1, y_3_2))) else Q(0))) + (Q(1) if ((less(y_3_2, y_3_1)) and (less(y_3_0, y_3_1))) else Q(0))),
        ((Q(2)*(Q(1) if ((less(y_4_0, y_4_2)) and (less(y_4_1, y_4_2))) else Q(0))) + (Q(1) if ((less(y_4_2, y_4_1)) and (less(y_4_0, y_4_1))) else Q(0))),
        (Q(1) if (equal(t0, Q(0))) else Q(0)),
        (Q(1) if (equal(t0, Q(1))) else Q(0)),
        (Q(1) if (equal(t0, Q(2))) else Q(0)),
        (Q(1) if (equal(t1, Q(0))) else Q(0)),
        (Q(1) if (equal(t1, Q(1))) else Q(0)),
        (Q(1) if (equal(t1, Q(2))) else Q(0)),
        (Q(1) if (equal(t2, Q(0))) else Q(0)),
        (Q(1) if (equal(t2, Q(1))) else Q(0)),
        (Q(1) if (equal(t2, Q(2))) else Q(0)),
    )
p_2ee5604cbf41.layout = {'p': (5,), 'T': (3, 3)}


def p_19f2e28e91f6(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, y_5_0, y_5_1, y_5_2, t_0_0, t_1_0, t_2_0, t_3_0, t_4_0, t_5_0):
    t0 = (Q(1) if (equal(t_0_0, Q(0))) else Q(0))
    t1 = (Q(1) if ((less(y_0_1, y_0_0)) and (less(y_0_2, y_0_0))) else Q(0))
    t2 = (Q(1) if (equal(t_0_0, Q(1))) else Q(0))
    t3 = (Q(1) if ((less(y_0_2, y_0_1)) and (less(y_0_0, y_0_1))) else Q(0))
    t4 = (Q(1) if (equal(t_1_0, Q(0))) else Q(0))
    t5 = (Q(1) if ((less(y_1_1, y_1_0)) and (less(y_1_2, y_1_0))) else Q(0))
    t6 = (Q(1) if (equal(t_1_0, Q(1))) else Q(0))
    t7 = (Q(1) if ((less(y_1_2, y_1_1)) and (less(y_1_0, y_1_1))) else Q(0))
    t8 = (Q(1) if (equal(t_2_0, Q(0))) else Q(0))
    t9 = (Q(1) if ((less(y_2_1, y_2_0)) and (less(y_2_2, y_2_0))) else Q(0))
    t10 = (Q(1) if (equal(t_2_0, Q(1))) else Q(0))
    t11 = (Q(1) if ((less(y_2_2, y_2_1)) and (less(y_2_0, y_2_1))) else Q(0))
    t12 = (Q(1) if (equal(t_3_0, Q(0))) else Q(0))
    t13 = (Q(1) if ((less(y_3_1, y_3_0)) and (less(y_3_2, y_3_0))) else Q(0))
    t14 = (Q(1) if (equal(t_3_0, Q(1))) else Q(0))
    t15 = (Q(1) if ((less(y_3_2, y_3_1)) and (less(y_3_0, y_3_1))) else Q(0))
    t16 = (Q(1) if (equal(t_4_0, Q(0))) else Q(0))
    t17 = (Q(1) if ((less(y_4_1, y_4_0)) and (less(y_4_2, y_4_0))) else Q(0))
    t18 = (Q(1) if (equal(t_4_0, Q(1))) else Q(0))
    t19 = (Q(1) if ((less(y_4_2, y_4_1)) and (less(y_4_0, y_4_1))) else Q(0))
    t20 = (Q(1) if (equal(t_5_0, Q(0))) else Q(0))
    t21 = (Q(1) if ((less(y_5_1, y_5_0)) and (less(y_5_2, y_5_0))) else Q(0))
    t22 = (Q(1) if (equal(t_5_0, Q(1))) else Q(0))
    t23 = (Q(1) if ((less(y_5_2, y_5_1)) and (less(y_5_0, y_5_1))) else Q(0))
    t24 = (Q(1) if (equal(t_0_0, Q(2))) else Q(0))
    t25 = (Q(1) if ((less(y_0_0, y_0_2)) and (less(y_0_1, y_0_2))) else Q(0))
    t26 = (Q(1) if (equal(t_1_0, Q(2))) else Q(0))
    t27 = (Q(1) if ((less(y_1_0, y_1_2)) and (less(y_1_1, y_1_2))) else Q(0))
    t28 = (Q(1) if (equal(t_2_0, Q(2))) else Q(0))
    t29 = (Q(1) if ((less(y_2_0, y_2_2)) and (less(y_2_1, y_2_2))) else Q(0))
    t30 = (Q(1) if (equal(t_3_0, Q(2))) else Q(0))
    t31 = (Q(1) if ((less(y_3_0, y_3_2)) and (less(y_3_1, y_3_2))) else Q(0))
    t32 = (Q(1) if (equal(t_4_0, Q(2))) else Q(0))
    t33 = (Q(1) if ((less(y_4_0, y_4_2)) and (less(y_4_1, y_4_2))) else Q(0))
    t34 = (Q(1) if (equal(t_5_0, Q(2))) else Q(0))
    t35 = (Q(1) if ((less(y_5_0, y_5_2)) and (less(y_5_1, y_5_2))) else Q(0))
    return (
        ((Q(1, 6)*t0*t1) + (Q(1, 6)*t10*t11) + (Q(1, 6)*t12*t13) + (Q(1, 6)*t14*t15) + (Q(1, 6)*t16*t17) + (Q(1, 6)*t18*t19) + (Q(1, 6)*t2*t3) + (Q(1, 6)*t20*t21) + (Q(1, 6)*t22*t23) + (Q(1, 6)*t24*t25) + (Q(1, 6)*t26*t27) + (Q(1, 6)*t28*t29) + (Q(1, 6)*t30*t31) + (Q(1, 6)*t32*t33) + (Q(1, 6)*t34*t35) + (Q(1, 6)*t4*t5) + (Q(1, 6)*t6*t7) + (Q(1, 6)*t8*t9)),
        ((Q(1, 6)*(t0 + t12 + t16 + t20 + t4 + t8)*(t1 + t13 + t17 + t21 + t5 + t9)) + (Q(1, 6)*(t10 + t14 + t18 + t2 + t22 + t6)*(t11 + t15 + t19 + t23 + t3 + t7)) + (Q(1, 6)*(t24 + t26 + t28 + t30 + t32 + t34)*(t25 + t27 + t29 + t31 + t33 + t35))),
    )
p_19f2e28e91f6.layout = {'accuracy': (), 'returned': ()}


def p_aa27c6bdfebb(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, y_5_0, y_5_1, y_5_2, y_6_0, y_6_1, y_6_2, t_0_0, t_1_0, t_2_0, t_3_0, t_4_0, t_5_0, t_6_0):
    t0 = (Q(1) if (equal(t_0_0, Q(0))) else Q(0))
    t1 = (Q(1) if ((less(y_0_1, y_0_0)) and (less(y_0_2, y_0_0))) else Q(0))
    t2 = (Q(1) if (equal(t_0_0, Q(1))) else Q(0))
    t3 = (Q(1) if ((less(y_0_2, y_0_1)) and (less(y_0_0, y_0_1))) else Q(0))
    t4 = (Q(1) if (equal(t_1_0, Q(0))) else Q(0))
    t5 = (Q(1) if ((less(y_1_1, y_1_0)) and (less(y_1_2, y_1_0))) else Q(0))
    t6 = (Q(1) if (equal(t_1_0, Q(1))) else Q(0))
    t7 = (Q(1) if ((less(y_1_2, y_1_1)) and (less(y_1_0, y_1_1))) else Q(0))
    t8 = (Q(1) if (equal(t_2_0, Q(0))) else Q(0))
    t9 = (Q(1) if ((less(y_2_1, y_2_0)) and (less(y_2_2, y_2_0))) else Q(0))
    t10 = (Q(1) if (equal(t_2_0, Q(1))) else Q(0))
    t11 = (Q(1) if ((less(y_2_2, y_2_1)) and (less(y_2_0, y_2_1))) else Q(0))
    t12 = (Q(1) if (equal(t_3_0, Q(0))) else Q(0))
    t13 = (Q(1) if ((less(y_3_1, y_3_0)) and (less(y_3_2, y_3_0))) else Q(0))
    t14 = (Q(1) if (equal(t_3_0, Q(1))) else Q(0))
    t15 = (Q(1) if ((less(y_3_2, y_3_1)) and (less(y_3_0, y_3_1))) else Q(0))
    t16 = (Q(1) if (equal(t_4_0, Q(0))) else Q(0))
    t17 = (Q(1) if ((less(y_4_1, y_4_0)) and (less(y_4_2, y_4_0))) else Q(0))
    t18 = (Q(1) if (equal(t_4_0, Q(1))) else Q(0))
    t19 = (Q(1) if ((less(y_4_2, y_4_1)) and (less(y_4_0, y_4_1))) else Q(0))
    t20 = (Q(1) if (equal(t_5_0, Q(0))) else Q(0))
    t21 = (Q(1) if ((less(y_5_1, y_5_0)) and (less(y_5_2, y_5_0))) else Q(0))
    t22 = (Q(1) if (equal(t_5_0, Q(1))) else Q(0))
    t23 = (Q(1) if ((less(y_5_2, y_5_1)) and (less(y_5_0, y_5_1))) else Q(0))
    t24 = (Q(1) if (equal(t_6_0, Q(0))) else Q(0))
    t25 = (Q(1) if ((less(y_6_1, y_6_0)) and (less(y_6_2, y_6_0))) else Q(0))
    t26 = (Q(1) if (equal(t_6_0, Q(1))) else Q(0))
    t27 = (Q(1) if ((less(y_6_2, y_6_1)) and (less(y_6_0, y_6_1))) else Q(0))
    t28 = (Q(1) if (equal(t_0_0, Q(2))) else Q(0))
    t29 = (Q(1) if ((less(y_0_0, y_0_2)) and (less(y_0_1, y_0_2))) else Q(0))
    t30 = (Q(1) if (equal(t_1_0, Q(2))) else Q(0))
    t31 = (Q(1) if ((less(y_1_0, y_1_2)) and (less(y_1_1, y_1_2))) else Q(0))
    t32 = (Q(1) if (equal(t_2_0, Q(2))) else Q(0))
    t33 = (Q(1) if ((less(y_2_0, y_2_2)) and (less(y_2_1, y_2_2))) else Q(0))
    t34 = (Q(1) if (equal(t_3_0, Q(2))) else Q(0))
    t35 = (Q(1) if ((less(y_3_0, y_3_2)) and (less(y_3_1, y_3_2))) else Q(0))
    t36 = (Q(1) if (equal(t_4_0, Q(2))) else Q(0))
    t37 = (Q(1) if ((less(y_4_0, y_4_2)) and (less(y_4_1, y_4_2))) else Q(0))
    t38 = (Q(1) if (equal(t_5_0, Q(2))) else Q(0))
    t39 = (Q(1) if ((less(y_5_0, y_5_2)) and (less(y_5_1, y_5_2))) else Q(0))
    t40 = (Q(1) if (equal(t_6_0, Q(2))) else Q(0))
    t41 = (Q(1) if ((less(y_6_0, y_6_2)) and (less(y_6_1, y_6_2))) else Q(0))
    return (
        ((Q(1, 7)*t0*t1) + (Q(1, 7)*t10*t11) + (Q(1, 7)*t12*t13) + (Q(1, 7)*t14*t15) + (Q(1, 7)*t16*t17) + (Q(1, 7)*t18*t19) + (Q(1, 7)*t2*t3) + (Q(1, 7)*t20*t21) + (Q(1, 7)*t22*t23) + (Q(1, 7)*t24*t25) + (Q(1, 7)*t26*t27) + (Q(1, 7)*t28*t29) + (Q(1, 7)*t30*t31) + (Q(1, 7)*t32*t33) + (Q(1, 7)*t34*t35) + (Q(1, 7)*t36*t37) + (Q(1, 7)*t38*t39) + (Q(1, 7)*t4*t5) + (Q(1, 7)*t40*t41) + (Q(1, 7)*t6*t7) + (Q(1, 7)*t8*t9)),
        ((Q(1, 7)*(t0 + t12 + t16 + t20 + t24 + t4 + t8)*(t1 + t13 + t17 + t21 + t25 + t5 + t9)) + (Q(1, 7)*(t10 + t14 + t18 + t2 + t22 + t26 + t6)*(t11 + t15 + t19 + t23 + t27 + t3 + t7)) + (Q(1, 7)*(t28 + t30 + t32 + t34 + t36 + t38 + t40)*(t29 + t31 + t33 + t35 + t37 + t39 + t41))),
    )
p_aa27c6bdfebb.layout = {'accuracy': (), 'returned': ()}


def p_213711f8b869(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, y_5_0, y_5_1, y_5_2, y_5_3, y_6_0, y_6_1, y_6_2, y_6_3, t_0_0, t_1_0, t_2_0, t_3_0, t_4_0, t_5_0, t_6_0):
    t0 = (Q(1) if (equal(t_0_0, Q(0))) else Q(0))
    t1 = (Q(1) if ((less(y_0_1, y_0_0)) and (less(y_0_2, y_0_0)) and (less(y_0_3, y_0_0))) else Q(0))
    t2 = (Q(1) if (equal(t_0_0, Q(1))) else Q(0))
    t3 = (Q(1) if ((less(y_0_2, y_0_1)) and (less(y_0_3, y_0_1)) and (less(y_0_0, y_0_1))) else Q(0))
    t4 = (Q(1) if (equal(t_0_0, Q(2))) else Q(0))
    t5 = (Q(1) if ((less(y_0_3, y_0_2)) and (less(y_0_0, y_0_2)) and (less(y_0_1, y_0_2))) else Q(0))
    t6 = (Q(1) if (equal(t_1_0, Q(0))) else Q(0))
    t7 = (Q(1) if ((less(y_1_1, y_1_0)) and (less(y_1_2, y_1_0)) and (less(y_1_3, y_1_0))) else Q(0))
    t8 = (Q(1) if (equal(t_1_0, Q(1))) else Q(0))
    t9 = (Q(1) if ((less(y_1_2, y_1_1)) and (less(y_1_3, y_1_1)) and (less(y_1_0, y_1_1))) else Q(0))
    t10 = (Q(1) if (equal(t_1_0, Q(2))) else Q(0))
    t11 = (Q(1) if ((less(y_1_3, y_1_2)) and (less(y_1_0, y_1_2)) and (less(y_1_1, y_1_2))) else Q(0))
    t12 = (Q(1) if (equal(t_2_0, Q(0))) else Q(0))
    t13 = (Q(1) if ((less(y_2_1, y_2_0)) and (less(y_2_2, y_2_0)) and (less(y_2_3, y_2_0))) else Q(0))
    t14 = (Q(1) if (equal(t_2_0, Q(1))) else Q(0))
    t15 = (Q(1) if ((less(y_2_2, y_2_1)) and (less(y_2_3, y_2_1)) and (less(y_2_0, y_2_1))) else Q(0))
    t16 = (Q(1) if (equal(t_2_0, Q(2))) else Q(0))
    t17 = (Q(1) if ((less(y_2_3, y_2_2)) and (less(y_2_0, y_2_2)) and (less(y_2_1, y_2_2))) else Q(0))
    t18 = (Q(1) if (equal(t_3_0, Q(0))) else Q(0))
    t19 = (Q(1) if ((less(y_3_1, y_3_0)) and (less(y_3_2, y_3_0)) and (less(y_3_3, y_3_0))) else Q(0))
    t20 = (Q(1) if (equal(t_3_0, Q(1))) else Q(0))
    t21 = (Q(1) if ((less(y_3_2, y_3_1)) and (less(y_3_3, y_3_1)) and (less(y_3_0, y_3_1))) else Q(0))
    t22 = (Q(1) if (equal(t_3_0, Q(2))) else Q(0))
    t23 = (Q(1) if ((less(y_3_3, y_3_2)) and (less(y_3_0, y_3_2)) and (less(y_3_1, y_3_2))) else Q(0))
    t24 = (Q(1) if (equal(t_4_0, Q(0))) else Q(0))
    t25 = (Q(1) if ((less(y_4_1, y_4_0)) and (less(y_4_2, y_4_0)) and (less(y_4_3, y_4_0))) else Q(0))
    t26 = (Q(1) if (equal(t_4_0, Q(1))) else Q(0))
    t27 = (Q(1) if ((less(y_4_2, y_4_1)) and (less(y_4_3, y_4_1)) and (less(y_4_0, y_4_1))) else Q(0))
    t28 = (Q(1) if (equal(t_4_0, Q(2))) else Q(0))
    t29 = (Q(1) if ((less(y_4_3, y_4_2)) and (less(y_4_0, y_4_2)) and (less(y_4_1, y_4_2))) else Q(0))
    t30 = (Q(1) if (equal(t_5_0, Q(0))) else Q(0))
    t31 = (Q(1) if ((less(y_5_1, y_5_0)) and (less(y_5_2, y_5_0)) and (less(y_5_3, y_5_0))) else Q(0))
    t32 = (Q(1) if (equal(t_5_0, Q(1))) else Q(0))
    t33 = (Q(1) if ((less(y_5_2, y_5_1)) and (less(y_5_3, y_5_1)) and (less(y_5_0, y_5_1))) else Q(0))
    t34 = (Q(1) if (equal(t_5_0, Q(2))) else Q(0))
    t35 = (Q(1) if ((less(y_5_3, y_5_2)) and (less(y_5_0, y_5_2)) and (less(y_5_1, y_5_2))) else Q(0))
    t36 = (Q(1) if (equal(t_6_0, Q(0))) else Q(0))
    t37 = (Q(1) if ((less(y_6_1, y_6_0)) and (less(y_6_2, y_6_0)) and (less(y_6_3, y_6_0))) else Q(0))
    t38 = (Q(1) if (equal(t_6_0, Q(1))) else Q(0))
    t39 = (Q(1) if ((less(y_6_2, y_6_1)) and (less(y_6_3, y_6_1)) and (less(y_6_0, y_6_1))) else Q(0))
    t40 = (Q(1) if (equal(t_6_0, Q(2))) else Q(0))
    t41 = (Q(1) if ((less(y_6_3, y_6_2)) and (less(y_6_0, y_6_2)) and (less(y_6_1, y_6_2))) else Q(0))
    t42 = (Q(1) if (equal(t_0_0, Q(3))) else Q(0))
    t43 = (Q(1) if ((less(y_0_0, y_0_3)) and (less(y_0_1, y_0_3)) and (less(y_0_2, y_0_3))) else Q(0))
    t44 = (Q(1) if (equal(t_1_0, Q(3))) else Q(0))
    t45 = (Q(1) if ((less(y_1_0, y_1_3)) and (less(y_1_1, y_1_3)) and (less(y_1_2, y_1_3))) else Q(0))
    t46 = (Q(1) if (equal(t_2_0, Q(3))) else Q(0))
    t47 = (Q(1) if ((less(y_2_0, y_2_3)) and (less(y_2_1, y_2_3)) and (less(y_2_2, y_2_3))) else Q(0))
    t48 = (Q(1) if (equal(t_3_0, Q(3))) else Q(0))
    t49 = (Q(1) if ((less(y_3_0, y_3_3)) and (less(y_3_1, y_3_3)) and (less(y_3_2, y_3_3))) else Q(0))
    t50 = (Q(1) if (equal(t_4_0, Q(3))) else Q(0))
    t51 = (Q(1) if ((less(y_4_0, y_4_3)) and (less(y_4_1, y_4_3)) and (less(y_4_2, y_4_3))) else Q(0))
    t52 = (Q(1) if (equal(t_5_0, Q(3))) else Q(0))
    t53 = (Q(1) if ((less(y_5_0, y_5_3)) and (less(y_5_1, y_5_3)) and (less(y_5_2, y_5_3))) else Q(0))
    t54 = (Q(1) if (equal(t_6_0, Q(3))) else Q(0))
    t55 = (Q(1) if ((less(y_6_0, y_6_3)) and (less(y_6_1, y_6_3)) and (less(y_6_2, y_6_3))) else Q(0))
    return (
        ((Q(1, 7)*t0*t1) + (Q(1, 7)*t10*t11) + (Q(1, 7)*t12*t13) + (Q(1, 7)*t14*t15) + (Q(1, 7)*t16*t17) + (Q(1, 7)*t18*t19) + (Q(1, 7)*t2*t3) + (Q(1, 7)*t20*t21) + (Q(1, 7)*t22*t23) + (Q(1, 7)*t24*t25) + (Q(1, 7)*t26*t27) + (Q(1, 7)*t28*t29) + (Q(1, 7)*t30*t31) + (Q(1, 7)*t32*t33) + (Q(1, 7)*t34*t35) + (Q(1, 7)*t36*t37) + (Q(1, 7)*t38*t39) + (Q(1, 7)*t4*t5) + (Q(1, 7)*t40*t41) + (Q(1, 7)*t42*t43) + (Q(1, 7)*t44*t45) + (Q(1, 7)*t46*t47) + (Q(1, 7)*t48*t49) + (Q(1, 7)*t50*t51) + (Q(1, 7)*t52*t53) + (Q(1, 7)*t54*t55) + (Q(1, 7)*t6*t7) + (Q(1, 7)*t8*t9)),
        ((Q(1, 7)*(t0 + t12 + t18 + t24 + t30 + t36 + t6)*(t1 + t13 + t19 + t25 + t31 + t37 + t7)) + (Q(1, 7)*(t10 + t16 + t22 + t28 + t34 + t4 + t40)*(t11 + t17 + t23 + t29 + t35 + t41 + t5)) + (Q(1, 7)*(t14 + t2 + t20 + t26 + t32 + t38 + t8)*(t15 + t21 + t27 + t3 + t33 + t39 + t9)) + (Q(1, 7)*(t42 + t44 + t46 + t48 + t50 + t52 + t54)*(t43 + t45 + t47 + t49 + t51 + t53 + t55))),
    )
p_213711f8b869.layout = {'accuracy': (), 'returned': ()}


PROGRAMS = {
    "by_definition: y:4x3 t:3 K=3 axis=0": p_04b18313a316,
    "by_definition: y:4x3 t:3 K=3 axis=1": p_3ada14084867,
    "by_definition: y:4x4 t:4 K=4": p_05dbc1a28cb2,
    "by_definition: y:5x3 t:3 K=3 axis=0": p_b6594c310ef8,
    "by_definition: y:5x3 t:3 K=3 axis=1": p_2ee5604cbf41,
    "count_pairs_of_a_class: y:6x3 t:6x1": p_19f2e28e91f6,
    "count_pairs_of_a_class: y:7x3 t:7x1": p_aa27c6bdfebb,
    "count_pairs_of_a_class: y:7x4 t:7x1": p_213711f8b869,
}
