"""Derived from the check of optimizers/adaptive_steps@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_7bf3dbb0fa0b(W, lr, g_0, g_1):
    t0 = (g_0**2 + g_1**2)
    t1 = (lr/(sqrt(t0)))
    t2 = (g_1*t1)
    return (
        (W + (Q(-1)*t2) + (Q(-1)*g_0*lr/(absolute(g_0)))),
        t0,
        (Q(-1)*t2),
        Q(0),
        t1,
    )
p_7bf3dbb0fa0b.layout = {'W_2': (), 'h_2': (), 'delta': (), 's_2': (), 'rate': ()}


def p_8dd89b877047(W, lr, rho, h, g):
    t0 = ((h*rho) + (g**2*(Q(1) + (Q(-1)*rho))))
    t1 = (lr/(sqrt(t0)))
    t2 = (Q(-1)*g*t1)
    return (
        (W + t2),
        t0,
        t2,
        Q(0),
        t1,
    )
p_8dd89b877047.layout = {'W_2': (), 'h_2': (), 'delta': (), 's_2': (), 'rate': ()}


def p_8405897eb777(W, rho, h, g, s):
    t0 = g**2
    t1 = (Q(1) + (Q(-1)*rho))
    t2 = ((h*rho) + (t0*t1))
    t3 = (s/(t2))
    t4 = sqrt(t3)
    t5 = (Q(-1)*g*t4)
    return (
        (W + t5),
        t2,
        t5,
        (s + (t1*((Q(-1)*s) + (t0*t3)))),
        t4,
    )
p_8405897eb777.layout = {'W_2': (), 'h_2': (), 'delta': (), 's_2': (), 'rate': ()}


def p_cd6b34c4e234(W_0, W_1, g_0_0, g_0_1, g_1_0, g_1_1, h, lr):
    t0 = (h + g_0_0**2)
    t1 = (t0 + g_1_0**2)
    t2 = (lr/(sqrt(t1)))
    t3 = (g_1_0*t2)
    t4 = (h + g_0_1**2)
    t5 = (t4 + g_1_1**2)
    t6 = (lr/(sqrt(t5)))
    t7 = (g_1_1*t6)
    return (
        (W_0 + (Q(-1)*t3) + (Q(-1)*g_0_0*lr/(sqrt(t0)))),
        (W_1 + (Q(-1)*t7) + (Q(-1)*g_0_1*lr/(sqrt(t4)))),
        t1,
        t5,
        (Q(-1)*t3),
        (Q(-1)*t7),
        Q(0),
        t2,
        t6,
    )
p_cd6b34c4e234.layout = {'W_2': (2,), 'h_2': (2,), 'delta': (2,), 's_2': (), 'rate': (2,)}


def p_d8164489bd93(W_0, W_1, g_0_0, g_0_1, g_1_0, g_1_1, h, lr, rho):
    t0 = (h*rho)
    t1 = g_0_0**2
    t2 = (Q(1) + (Q(-1)*rho))
    t3 = (h*rho**2)
    t4 = (t3 + (t2*(g_1_0**2 + (rho*t1))))
    t5 = (lr/(sqrt(t4)))
    t6 = (g_1_0*t5)
    t7 = g_0_1**2
    t8 = (t3 + (t2*(g_1_1**2 + (rho*t7))))
    t9 = (lr/(sqrt(t8)))
    t10 = (g_1_1*t9)
    return (
        (W_0 + (Q(-1)*t6) + (Q(-1)*g_0_0*lr/(sqrt((t0 + (t1*t2)))))),
        (W_1 + (Q(-1)*t10) + (Q(-1)*g_0_1*lr/(sqrt((t0 + (t2*t7)))))),
        t4,
        t8,
        (Q(-1)*t6),
        (Q(-1)*t10),
        Q(0),
        t5,
        t9,
    )
p_d8164489bd93.layout = {'W_2': (2,), 'h_2': (2,), 'delta': (2,), 's_2': (), 'rate': (2,)}


def p_6f483c7d19df(W_0, W_1, g_0_0, g_0_1, g_1_0, g_1_1, h, s, rho):
    t0 = (h*rho)
    t1 = g_0_0**2
    t2 = (Q(1) + (Q(-1)*rho))
    t3 = (s/((t0 + (t1*t2))))
    t4 = (h*rho**2)
    t5 = g_1_0**2
    t6 = (t4 + (t2*(t5 + (rho*t1))))
    t7 = (Q(1)/t6**1)
    t8 = (Q(-1)*s)
    t9 = (s + (t2*(t8 + (t1*t3))))
    t10 = sqrt((t7*t9))
    t11 = (g_1_0*t10)
    t12 = g_0_1**2
    t13 = (s/((t0 + (t12*t2))))
    t14 = g_1_1**2
    t15 = (t4 + (t2*(t14 + (rho*t12))))
    t16 = (Q(1)/t15**1)
    t17 = (s + (t2*(t8 + (t12*t13))))
    t18 = sqrt((t16*t17))
    t19 = (g_1_1*t18)
    return (
        (W_0 + (Q(-1)*t11) + (Q(-1)*g_0_0*sqrt(t3))),
        (W_1 + (Q(-1)*t19) + (Q(-1)*g_0_1*sqrt(t13))),
        t6,
        t15,
        (Q(-1)*t11),
        (Q(-1)*t19),
        (t9 + (t2*((Q(-1)*t9) + (t5*t7*t9)))),
        (t17 + (t2*((Q(-1)*t17) + (t14*t16*t17)))),
        t10,
        t18,
    )
p_6f483c7d19df.layout = {'W_2': (2,), 'h_2': (2,), 'delta': (2,), 's_2': (2,), 'rate': (2,)}


PROGRAMS = {
    "from_the_definition: W: lr: g:2 method=AdaGrad": p_7bf3dbb0fa0b,
    "from_the_definition: W: lr: rho: h: g: method=RMSProp": p_8dd89b877047,
    "from_the_definition: W: rho: h: g: s: method=AdaDelta": p_8405897eb777,
    "from_the_definition: W:2 g:2x2 h: lr: method=AdaGrad": p_cd6b34c4e234,
    "from_the_definition: W:2 g:2x2 h: lr: rho: method=RMSProp": p_d8164489bd93,
    "from_the_definition: W:2 g:2x2 h: s: rho: method=AdaDelta": p_6f483c7d19df,
}
