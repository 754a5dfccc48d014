"""Derived from the check of initialization/symmetry@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_4f9dabce4645(x_0, x_1, t_0, W1_0_0, W1_0_1, W1_1_0, W1_1_1):
    t0 = ((W1_0_0*x_0) + (W1_1_0*x_1))
    t1 = (Q(1, 10)*t_0)
    t2 = ((W1_0_1*x_0) + (W1_1_1*x_1))
    t3 = ((Q(-9, 10)*t_0) + (t1/((Q(1) + exp((Q(-1)*t0)))**2)) + (t1/((Q(1) + exp((Q(-1)*t2)))**2)))
    t4 = (t3*t_0)
    t5 = (Q(1, 10)*absolute((t4*x_0)))
    t6 = exp((Q(-1)*t0))
    t7 = (Q(1) + t6)
    t8 = (t6/(t7**3))
    t9 = (Q(1, 10)*absolute((t4*x_1)))
    t10 = exp((Q(-1)*t2))
    t11 = (Q(1) + t10)
    t12 = (t10/(t11**3))
    t13 = absolute(t_0)
    t14 = (Q(1)/t7**1)
    t15 = (Q(1)/t11**1)
    t16 = absolute(t3)
    return (
        Q(0),
        (Q(1) if (less(Q(0), ((t12*t5) + (t12*t9) + (t5*t8) + (t8*t9)))) else Q(0)),
        (Q(1) if (less(Q(0), ((t13*t14) + (t13*t15)))) else Q(0)),
        (Q(1) if (less(Q(0), ((t14*t16) + (t15*t16)))) else Q(0)),
    )
p_4f9dabce4645.layout = {'pattern': (4,)}


def p_26fd66a1c6c4(x_0, x_1, t_0, W1_0_0, W1_0_1, W1_1_0, W1_1_1):
    t0 = tanh(((W1_0_0*x_0) + (W1_1_0*x_1)))
    t1 = t0**2
    t2 = (Q(1, 10)*t_0)
    t3 = tanh(((W1_0_1*x_0) + (W1_1_1*x_1)))
    t4 = t3**2
    t5 = ((Q(-9, 10)*t_0) + (t1*t2) + (t2*t4))
    t6 = (t5*x_0)
    t7 = (t0*t_0)
    t8 = (t7*(Q(-1) + t1))
    t9 = (t3*t_0)
    t10 = (t9*(Q(-1) + t4))
    t11 = (t5*x_1)
    return (
        Q(0),
        (Q(1) if (less(Q(0), ((Q(1, 10)*absolute((t10*t11))) + (Q(1, 10)*absolute((t10*t6))) + (Q(1, 10)*absolute((t11*t8))) + (Q(1, 10)*absolute((t6*t8)))))) else Q(0)),
        (Q(1) if (less(Q(0), (absolute(t7) + absolute(t9)))) else Q(0)),
        (Q(1) if (less(Q(0), (absolute((t0*t5)) + absolute((t3*t5))))) else Q(0)),
    )
p_26fd66a1c6c4.layout = {'pattern': (4,)}


def p_0a14acf1ad8d(x_0, x_1, t_0, W2_0_0, W2_1_0):
    return (
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_0a14acf1ad8d.layout = {'pattern': (4,)}


def p_8f1d4f4071e0(x_0, x_1, t_0, W2_0_0, W2_1_0):
    t0 = ((Q(1, 2)*W2_0_0) + (Q(1, 2)*W2_1_0) + (Q(-1)*t_0))
    t1 = (W2_0_0*t0)
    t2 = (W2_1_0*t0)
    t3 = (Q(1, 40)*W2_1_0)
    t4 = (Q(1, 20)*t_0)
    t5 = (t4 + (Q(-1)*t3) + (Q(39, 40)*W2_0_0))
    t6 = (Q(1, 40)*W2_0_0)
    t7 = (t0*t6)
    t8 = x_0**2
    t9 = x_1**2
    t10 = exp((t7 + (t7*t8) + (t7*t9)))
    t11 = (Q(1) + t10)
    t12 = (Q(1)/t11**1)
    t13 = (t4 + (Q(-1)*t6) + (Q(39, 40)*W2_1_0))
    t14 = (t0*t3)
    t15 = exp((t14 + (t14*t8) + (t14*t9)))
    t16 = (Q(1) + t15)
    t17 = (Q(1)/t16**1)
    t18 = ((Q(1, 20)*W2_0_0) + (Q(1, 20)*W2_1_0) + (Q(9, 10)*t_0) + (Q(-1)*t12*t5) + (Q(-1)*t13*t17))
    t19 = (t18*t5)
    t20 = (t10/(t11**2))
    t21 = (t13*t18)
    t22 = (t15/(t16**2))
    t23 = absolute(t18)
    return (
        (Q(1) if (less(Q(0), ((Q(1, 4)*absolute((t1*x_0))) + (Q(1, 4)*absolute((t1*x_1))) + (Q(1, 4)*absolute((t2*x_0))) + (Q(1, 4)*absolute((t2*x_1)))))) else Q(0)),
        (Q(1) if (less(Q(0), ((t20*absolute((t19*x_0))) + (t20*absolute((t19*x_1))) + (t22*absolute((t21*x_0))) + (t22*absolute((t21*x_1)))))) else Q(0)),
        (Q(1) if (less(Q(0), absolute(((Q(-1, 2)*t_0) + (Q(1, 4)*W2_0_0) + (Q(1, 4)*W2_1_0))))) else Q(0)),
        (Q(1) if (less(Q(0), ((t12*t23) + (t17*t23)))) else Q(0)),
    )
p_8f1d4f4071e0.layout = {'pattern': (4,)}


def p_dc733fe82f0e(x_0, x_1, t_0, W2_0_0, W2_1_0):
    t0 = (W2_0_0*t_0)
    t1 = (W2_1_0*t_0)
    t2 = (Q(1, 10)*t0)
    t3 = x_0**2
    t4 = x_1**2
    t5 = tanh((t2 + (t2*t3) + (t2*t4)))
    t6 = (Q(1, 10)*t1)
    t7 = tanh((t6 + (t3*t6) + (t4*t6)))
    t8 = ((Q(-9, 10)*t_0) + (W2_0_0*t5) + (W2_1_0*t7))
    t9 = (t8*x_0)
    t10 = (W2_0_0*(Q(-1) + t5**2))
    t11 = (t8*x_1)
    t12 = (W2_1_0*(Q(-1) + t7**2))
    return (
        (Q(1) if (less(Q(0), (absolute((t0*x_0)) + absolute((t0*x_1)) + absolute((t1*x_0)) + absolute((t1*x_1))))) else Q(0)),
        (Q(1) if (less(Q(0), (absolute((t10*t11)) + absolute((t10*t9)) + absolute((t11*t12)) + absolute((t12*t9))))) else Q(0)),
        Q(0),
        (Q(1) if (less(Q(0), (absolute((t5*t8)) + absolute((t7*t8))))) else Q(0)),
    )
p_dc733fe82f0e.layout = {'pattern': (4,)}


def p_6818ffa89f31(x_0, x_1, t_0):
    return (
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_6818ffa89f31.layout = {'pattern': (4,)}


def p_3404e8f2d683(x_0, x_1, t_0):
    t0 = (Q(17, 800)*t_0**2)
    t1 = (Q(1) if (less(Q(0), absolute(t_0))) else Q(0))
    return (
        Q(0),
        (Q(1) if (less(Q(0), ((t0*absolute(x_0)) + (t0*absolute(x_1))))) else Q(0)),
        t1,
        t1,
    )
p_3404e8f2d683.layout = {'pattern': (4,)}


def p_643d4e7ca308(x_0, x_1, t_0):
    return (
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_643d4e7ca308.layout = {'pattern': (4,)}


PROGRAMS = {
    "differentiate_the_loss: x:2 t:1 W1:2x2 f=sigmoid zeros=second": p_4f9dabce4645,
    "differentiate_the_loss: x:2 t:1 W1:2x2 f=tanh zeros=second": p_26fd66a1c6c4,
    "differentiate_the_loss: x:2 t:1 W2:2x1 f=relu zeros=first": p_0a14acf1ad8d,
    "differentiate_the_loss: x:2 t:1 W2:2x1 f=sigmoid zeros=first": p_8f1d4f4071e0,
    "differentiate_the_loss: x:2 t:1 W2:2x1 f=tanh zeros=first": p_dc733fe82f0e,
    "differentiate_the_loss: x:2 t:1 f=relu zeros=all": p_6818ffa89f31,
    "differentiate_the_loss: x:2 t:1 f=sigmoid zeros=all": p_3404e8f2d683,
    "differentiate_the_loss: x:2 t:1 f=tanh zeros=all": p_643d4e7ca308,
}
