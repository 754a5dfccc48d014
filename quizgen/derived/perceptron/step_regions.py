"""Derived from the check of perceptron/step_regions@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_d6c250127514(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-1),
        Q(0),
        Q(1),
    )
p_d6c250127514.layout = {'y': (6,), 'interval': (3,)}


def p_4066000eb06c(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(1),
        Q(2),
        Q(1),
    )
p_4066000eb06c.layout = {'y': (6,), 'interval': (3,)}


def p_1780baf97c76(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-2),
        Q(-1),
        Q(1),
    )
p_1780baf97c76.layout = {'y': (6,), 'interval': (3,)}


def p_cfbb38cb404a(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(2),
        Q(3),
        Q(1),
    )
p_cfbb38cb404a.layout = {'y': (6,), 'interval': (3,)}


def p_b21f6038a563(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-3),
        Q(-2),
        Q(1),
    )
p_b21f6038a563.layout = {'y': (6,), 'interval': (3,)}


def p_d956eb3a3a11(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(3),
        Q(4),
        Q(1),
    )
p_d956eb3a3a11.layout = {'y': (6,), 'interval': (3,)}


def p_33ae1eda4bad(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-4),
        Q(-3),
        Q(1),
    )
p_33ae1eda4bad.layout = {'y': (6,), 'interval': (3,)}


def p_91a61f98db49(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(4),
        Q(5),
        Q(1),
    )
p_91a61f98db49.layout = {'y': (6,), 'interval': (3,)}


def p_b2b9998da178(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-5),
        Q(-4),
        Q(1),
    )
p_b2b9998da178.layout = {'y': (6,), 'interval': (3,)}


def p_67e4970f42f0(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(5),
        Q(6),
        Q(1),
    )
p_67e4970f42f0.layout = {'y': (6,), 'interval': (3,)}


def p_94657d086c40(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-6),
        Q(-5),
        Q(1),
    )
p_94657d086c40.layout = {'y': (6,), 'interval': (3,)}


def p_6883aacc41aa(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(6),
        Q(7),
        Q(1),
    )
p_6883aacc41aa.layout = {'y': (6,), 'interval': (3,)}


def p_5ae080eece53(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-7),
        Q(-6),
        Q(1),
    )
p_5ae080eece53.layout = {'y': (6,), 'interval': (3,)}


def p_065d260c8338(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(7),
        Q(8),
        Q(1),
    )
p_065d260c8338.layout = {'y': (6,), 'interval': (3,)}


def p_0765fb9f5330(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(-8),
        Q(-7),
        Q(1),
    )
p_0765fb9f5330.layout = {'y': (6,), 'interval': (3,)}


def p_dfbd13d9d807(A_0, A_1, B_0, B_1, C_0, C_1, D_0, D_1, E_0, E_1, F_0, F_1, W_0_0, W_0_1, W_1_0, W_1_1, b_0, b_1, v_0, v_1, c):
    t0 = (c + v_0)
    t1 = (t0 + v_1)
    t2 = (less(Q(0), (b_0 + (A_0*W_0_0) + (A_1*W_1_0))))
    t3 = (less(Q(0), (b_1 + (A_0*W_0_1) + (A_1*W_1_1))))
    t4 = (c + v_1)
    t5 = (less(Q(0), (b_0 + (B_0*W_0_0) + (B_1*W_1_0))))
    t6 = (less(Q(0), (b_1 + (B_0*W_0_1) + (B_1*W_1_1))))
    t7 = (less(Q(0), (b_0 + (C_0*W_0_0) + (C_1*W_1_0))))
    t8 = (less(Q(0), (b_1 + (C_0*W_0_1) + (C_1*W_1_1))))
    t9 = (less(Q(0), (b_0 + (D_0*W_0_0) + (D_1*W_1_0))))
    t10 = (less(Q(0), (b_1 + (D_0*W_0_1) + (D_1*W_1_1))))
    t11 = (less(Q(0), (b_0 + (E_0*W_0_0) + (E_1*W_1_0))))
    t12 = (less(Q(0), (b_1 + (E_0*W_0_1) + (E_1*W_1_1))))
    t13 = (less(Q(0), (b_0 + (F_0*W_0_0) + (F_1*W_1_0))))
    t14 = (less(Q(0), (b_1 + (F_0*W_0_1) + (F_1*W_1_1))))
    return (
        heaviside((t1 if (t2 and t3) else (t0 if t2 else (t4 if t3 else c))), Q(0)),
        heaviside((t1 if (t5 and t6) else (t0 if t5 else (t4 if t6 else c))), Q(0)),
        heaviside((t1 if (t7 and t8) else (t0 if t7 else (t4 if t8 else c))), Q(0)),
        heaviside((t1 if (t10 and t9) else (t0 if t9 else (t4 if t10 else c))), Q(0)),
        heaviside((t1 if (t11 and t12) else (t0 if t11 else (t4 if t12 else c))), Q(0)),
        heaviside((t1 if (t13 and t14) else (t0 if t13 else (t4 if t14 else c))), Q(0)),
        Q(8),
        Q(9),
        Q(1),
    )
p_dfbd13d9d807.layout = {'y': (6,), 'interval': (3,)}


PROGRAMS = {
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=1 direction=at least": p_d6c250127514,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=1 direction=at most": p_4066000eb06c,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=2 direction=at least": p_1780baf97c76,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=2 direction=at most": p_cfbb38cb404a,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=3 direction=at least": p_b21f6038a563,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=3 direction=at most": p_d956eb3a3a11,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=4 direction=at least": p_33ae1eda4bad,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=4 direction=at most": p_91a61f98db49,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=5 direction=at least": p_b2b9998da178,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=5 direction=at most": p_67e4970f42f0,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=6 direction=at least": p_94657d086c40,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=6 direction=at most": p_6883aacc41aa,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=7 direction=at least": p_5ae080eece53,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=7 direction=at most": p_065d260c8338,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=8 direction=at least": p_0765fb9f5330,
    "follow_every_point: A:2plotted B:2plotted C:2plotted D:2plotted E:2plotted F:2plotted W:2x2 b:2 v:2 c: k=8 direction=at most": p_dfbd13d9d807,
}
