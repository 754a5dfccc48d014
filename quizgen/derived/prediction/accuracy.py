"""Derived from the check of prediction/accuracy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_1df48fb70384(t_0_0, t_1_0, t_2_0, t_3_0):
    return (
        Q(4),
        Q(1),
        Q(3),
    )
p_1df48fb70384.layout = {'shape': (3,)}


def p_1e785dd2f67f(t_0_0, t_1_0, t_2_0, t_3_0):
    return (
        Q(4),
        Q(1),
        Q(4),
    )
p_1e785dd2f67f.layout = {'shape': (3,)}


def p_2f3854281176(t_0_0, t_1_0, t_2_0, t_3_0):
    return (
        Q(4),
        Q(1),
        Q(5),
    )
p_2f3854281176.layout = {'shape': (3,)}


def p_fdf3cf211480(t_0_0, t_1_0, t_2_0, t_3_0):
    return (
        Q(4),
        Q(1),
        Q(6),
    )
p_fdf3cf211480.layout = {'shape': (3,)}


def p_cd32da80c276(t_0_0, t_1_0, t_2_0, t_3_0, t_4_0):
    return (
        Q(5),
        Q(1),
        Q(3),
    )
p_cd32da80c276.layout = {'shape': (3,)}


def p_da10a6cf5715(t_0_0, t_1_0, t_2_0, t_3_0, t_4_0):
    return (
        Q(5),
        Q(1),
        Q(4),
    )
p_da10a6cf5715.layout = {'shape': (3,)}


def p_65a6861951d1(t_0_0, t_1_0, t_2_0, t_3_0, t_4_0):
    return (
        Q(5),
        Q(1),
        Q(5),
    )
p_65a6861951d1.layout = {'shape': (3,)}


def p_bbf5c9475682(t_0_0, t_1_0, t_2_0, t_3_0, t_4_0):
    return (
        Q(5),
        Q(1),
        Q(6),
    )
p_bbf5c9475682.layout = {'shape': (3,)}


def p_95bd36a6ea68(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2):
    t0 = (Q(-1)*y_0_2)
    t1 = (t0 + y_0_1)
    t2 = (Q(-1)*y_1_2)
    t3 = (t2 + y_1_1)
    t4 = (Q(-1)*y_2_2)
    t5 = (t4 + y_2_1)
    t6 = (Q(-1)*y_3_2)
    t7 = (t6 + y_3_1)
    return (
        ((heaviside(t1, Q(0))*heaviside((y_0_1 + (Q(-1)*y_0_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t1), Q(0))*heaviside(((Q(-1)*t0) + (Q(-1)*y_0_0)), Q(0)))),
        ((heaviside(t3, Q(0))*heaviside((y_1_1 + (Q(-1)*y_1_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t3), Q(0))*heaviside(((Q(-1)*t2) + (Q(-1)*y_1_0)), Q(0)))),
        ((heaviside(t5, Q(0))*heaviside((y_2_1 + (Q(-1)*y_2_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t5), Q(0))*heaviside(((Q(-1)*t4) + (Q(-1)*y_2_0)), Q(0)))),
        ((heaviside(t7, Q(0))*heaviside((y_3_1 + (Q(-1)*y_3_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t7), Q(0))*heaviside(((Q(-1)*t6) + (Q(-1)*y_3_0)), Q(0)))),
    )
p_95bd36a6ea68.layout = {'p': (4,)}


def p_e9788115d442(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0_0, t_1_0, t_2_0, t_3_0):
    t0 = (Q(1, 4)*(Q(1) if (equal(t_0_0, Q(0))) else Q(0)))
    t1 = (y_0_0 + (Q(-1)*y_0_1))
    t2 = (Q(-1)*y_0_2)
    t3 = (t2 + y_0_0)
    t4 = (heaviside(t1, Q(0))*heaviside(t3, Q(0)))
    t5 = (y_1_0 + (Q(-1)*y_1_1))
    t6 = (Q(-1)*y_1_2)
    t7 = (t6 + y_1_0)
    t8 = (heaviside(t5, Q(0))*heaviside(t7, Q(0)))
    t9 = (y_2_0 + (Q(-1)*y_2_1))
    t10 = (Q(-1)*y_2_2)
    t11 = (t10 + y_2_0)
    t12 = (heaviside(t11, Q(0))*heaviside(t9, Q(0)))
    t13 = (y_3_0 + (Q(-1)*y_3_1))
    t14 = (Q(-1)*y_3_2)
    t15 = (t14 + y_3_0)
    t16 = (heaviside(t13, Q(0))*heaviside(t15, Q(0)))
    t17 = (Q(1, 4)*(Q(1) if (equal(t_0_0, Q(1))) else Q(0)))
    t18 = (t2 + y_0_1)
    t19 = (heaviside(t18, Q(0))*heaviside((Q(-1)*t1), Q(0)))
    t20 = (t6 + y_1_1)
    t21 = (heaviside(t20, Q(0))*heaviside((Q(-1)*t5), Q(0)))
    t22 = (t10 + y_2_1)
    t23 = (heaviside(t22, Q(0))*heaviside((Q(-1)*t9), Q(0)))
    t24 = (t14 + y_3_1)
    t25 = (heaviside(t24, Q(0))*heaviside((Q(-1)*t13), Q(0)))
    t26 = (Q(1, 4)*(Q(1) if (equal(t_0_0, Q(2))) else Q(0)))
    t27 = (heaviside((Q(-1)*t18), Q(0))*heaviside((Q(-1)*t3), Q(0)))
    t28 = (heaviside((Q(-1)*t20), Q(0))*heaviside((Q(-1)*t7), Q(0)))
    t29 = (heaviside((Q(-1)*t11), Q(0))*heaviside((Q(-1)*t22), Q(0)))
    t30 = (heaviside((Q(-1)*t15), Q(0))*heaviside((Q(-1)*t24), Q(0)))
    t31 = (Q(1) if (equal(t_1_0, Q(0))) else Q(0))
    t32 = (Q(1, 4)*t4)
    t33 = (Q(1, 4)*t8)
    t34 = (Q(1, 4)*t12)
    t35 = (Q(1, 4)*t16)
    t36 = (Q(1) if (equal(t_1_0, Q(1))) else Q(0))
    t37 = (Q(1, 4)*t19)
    t38 = (Q(1, 4)*t21)
    t39 = (Q(1, 4)*t23)
    t40 = (Q(1, 4)*t25)
    t41 = (Q(1) if (equal(t_1_0, Q(2))) else Q(0))
    t42 = (Q(1, 4)*t27)
    t43 = (Q(1, 4)*t28)
    t44 = (Q(1, 4)*t29)
    t45 = (Q(1, 4)*t30)
    t46 = (Q(1) if (equal(t_2_0, Q(0))) else Q(0))
    t47 = (Q(1) if (equal(t_2_0, Q(1))) else Q(0))
    t48 = (Q(1) if (equal(t_2_0, Q(2))) else Q(0))
    t49 = (Q(1) if (equal(t_3_0, Q(0))) else Q(0))
    t50 = (Q(1) if (equal(t_3_0, Q(1))) else Q(0))
    t51 = (Q(1) if (equal(t_3_0, Q(2))) else Q(0))
    return (
        ((t0*t12) + (t0*t16) + (t0*t4) + (t0*t8) + (t17*t19) + (t17*t21) + (t17*t23) + (t17*t25) + (t26*t27) + (t26*t28) + (t26*t29) + (t26*t30) + (t31*t32) + (t31*t33) + (t31*t34) + (t31*t35) + (t32*t46) + (t32*t49) + (t33*t46) + (t33*t49) + (t34*t46) + (t34*t49) + (t35*t46) + (t35*t49) + (t36*t37) + (t36*t38) + (t36*t39) + (t36*t40) + (t37*t47) + (t37*t50) + (t38*t47) + (t38*t50) + (t39*t47) + (t39*t50) + (t40*t47) + (t40*t50) + (t41*t42) + (t41*t43) + (t41*t44) + (t41*t45) + (t42*t48) + (t42*t51) + (t43*t48) + (t43*t51) + (t44*t48) + (t44*t51) + (t45*t48) + (t45*t51)),
    )
p_e9788115d442.layout = {'accuracy': ()}


def p_466dc9aff84b(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2):
    t0 = (Q(-1)*y_0_2)
    t1 = (t0 + y_0_1)
    t2 = (Q(-1)*y_1_2)
    t3 = (t2 + y_1_1)
    t4 = (Q(-1)*y_2_2)
    t5 = (t4 + y_2_1)
    t6 = (Q(-1)*y_3_2)
    t7 = (t6 + y_3_1)
    t8 = (Q(-1)*y_4_2)
    t9 = (t8 + y_4_1)
    return (
        ((heaviside(t1, Q(0))*heaviside((y_0_1 + (Q(-1)*y_0_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t1), Q(0))*heaviside(((Q(-1)*t0) + (Q(-1)*y_0_0)), Q(0)))),
        ((heaviside(t3, Q(0))*heaviside((y_1_1 + (Q(-1)*y_1_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t3), Q(0))*heaviside(((Q(-1)*t2) + (Q(-1)*y_1_0)), Q(0)))),
        ((heaviside(t5, Q(0))*heaviside((y_2_1 + (Q(-1)*y_2_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t5), Q(0))*heaviside(((Q(-1)*t4) + (Q(-1)*y_2_0)), Q(0)))),
        ((heaviside(t7, Q(0))*heaviside((y_3_1 + (Q(-1)*y_3_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t7), Q(0))*heaviside(((Q(-1)*t6) + (Q(-1)*y_3_0)), Q(0)))),
        ((heaviside(t9, Q(0))*heaviside((y_4_1 + (Q(-1)*y_4_0)), Q(0))) + (Q(2)*heaviside((Q(-1)*t9), Q(0))*heaviside(((Q(-1)*t8) + (Q(-1)*y_4_0)), Q(0)))),
    )
p_466dc9aff84b.layout = {'p': (5,)}


def p_42aeb4202478(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0_0, t_1_0, t_2_0, t_3_0, t_4_0):
    t0 = (Q(1, 5)*(Q(1) if (equal(t_0_0, Q(0))) else Q(0)))
    t1 = (y_0_0 + (Q(-1)*y_0_1))
    t2 = (Q(-1)*y_0_2)
    t3 = (t2 + y_0_0)
    t4 = (heaviside(t1, Q(0))*heaviside(t3, Q(0)))
    t5 = (y_1_0 + (Q(-1)*y_1_1))
    t6 = (Q(-1)*y_1_2)
    t7 = (t6 + y_1_0)
    t8 = (heaviside(t5, Q(0))*heaviside(t7, Q(0)))
    t9 = (y_2_0 + (Q(-1)*y_2_1))
    t10 = (Q(-1)*y_2_2)
    t11 = (t10 + y_2_0)
    t12 = (heaviside(t11, Q(0))*heaviside(t9, Q(0)))
    t13 = (y_3_0 + (Q(-1)*y_3_1))
    t14 = (Q(-1)*y_3_2)
    t15 = (t14 + y_3_0)
    t16 = (heaviside(t13, Q(0))*heaviside(t15, Q(0)))
    t17 = (y_4_0 + (Q(-1)*y_4_1))
    t18 = (Q(-1)*y_4_2)
    t19 = (t18 + y_4_0)
    t20 = (heaviside(t17, Q(0))*heaviside(t19, Q(0)))
    t21 = (Q(1, 5)*(Q(1) if (equal(t_0_0, Q(1))) else Q(0)))
    t22 = (t2 + y_0_1)
    t23 = (heaviside(t22, Q(0))*heaviside((Q(-1)*t1), Q(0)))
    t24 = (t6 + y_1_1)
    t25 = (heaviside(t24, Q(0))*heaviside((Q(-1)*t5), Q(0)))
    t26 = (t10 + y_2_1)
    t27 = (heaviside(t26, Q(0))*heaviside((Q(-1)*t9), Q(0)))
    t28 = (t14 + y_3_1)
    t29 = (heaviside(t28, Q(0))*heaviside((Q(-1)*t13), Q(0)))
    t30 = (t18 + y_4_1)
    t31 = (heaviside(t30, Q(0))*heaviside((Q(-1)*t17), Q(0)))
    t32 = (Q(1, 5)*(Q(1) if (equal(t_0_0, Q(2))) else Q(0)))
    t33 = (heaviside((Q(-1)*t22), Q(0))*heaviside((Q(-1)*t3), Q(0)))
    t34 = (heaviside((Q(-1)*t24), Q(0))*heaviside((Q(-1)*t7), Q(0)))
    t35 = (heaviside((Q(-1)*t11), Q(0))*heaviside((Q(-1)*t26), Q(0)))
    t36 = (heaviside((Q(-1)*t15), Q(0))*heaviside((Q(-1)*t28), Q(0)))
    t37 = (heaviside((Q(-1)*t19), Q(0))*heaviside((Q(-1)*t30), Q(0)))
    t38 = (Q(1) if (equal(t_1_0, Q(0))) else Q(0))
    t39 = (Q(1, 5)*t4)
    t40 = (Q(1, 5)*t8)
    t41 = (Q(1, 5)*t12)
    t42 = (Q(1, 5)*t16)
    t43 = (Q(1, 5)*t20)
    t44 = (Q(1) if (equal(t_1_0, Q(1))) else Q(0))
    t45 = (Q(1, 5)*t23)
    t46 = (Q(1, 5)*t25)
    t47 = (Q(1, 5)*t27)
    t48 = (Q(1, 5)*t29)
    t49 = (Q(1, 5)*t31)
    t50 = (Q(1) if (equal(t_1_0, Q(2))) else Q(0))
    t51 = (Q(1, 5)*t33)
    t52 = (Q(1, 5)*t34)
    t53 = (Q(1, 5)*t35)
    t54 = (Q(1, 5)*t36)
    t55 = (Q(1, 5)*t37)
    t56 = (Q(1) if (equal(t_2_0, Q(0))) else Q(0))
    t57 = (Q(1) if (equal(t_2_0, Q(1))) else Q(0))
    t58 = (Q(1) if (equal(t_2_0, Q(2))) else Q(0))
    t59 = (Q(1) if (equal(t_3_0, Q(0))) else Q(0))
    t60 = (Q(1) if (equal(t_3_0, Q(1))) else Q(0))
    t61 = (Q(1) if (equal(t_3_0, Q(2))) else Q(0))
    t62 = (Q(1) if (equal(t_4_0, Q(0))) else Q(0))
    t63 = (Q(1) if (equal(t_4_0, Q(1))) else Q(0))
    t64 = (Q(1) if (equal(t_4_0, Q(2))) else Q(0))
    return (
        ((t0*t12) + (t0*t16) + (t0*t20) + (t0*t4) + (t0*t8) + (t21*t23) + (t21*t25) + (t21*t27) + (t21*t29) + (t21*t31) + (t32*t33) + (t32*t34) + (t32*t35) + (t32*t36) + (t32*t37) + (t38*t39) + (t38*t40) + (t38*t41) + (t38*t42) + (t38*t43) + (t39*t56) + (t39*t59) + (t39*t62) + (t40*t56) + (t40*t59) + (t40*t62) + (t41*t56) + (t41*t59) + (t41*t62) + (t42*t56) + (t42*t59) + (t42*t62) + (t43*t56) + (t43*t59) + (t43*t62) + (t44*t45) + (t44*t46) + (t44*t47) + (t44*t48) + (t44*t49) + (t45*t57) + (t45*t60) + (t45*t63) + (t46*t57) + (t46*t60) + (t46*t63) + (t47*t57) + (t47*t60) + (t47*t63) + (t48*t57) + (t48*t60) + (t48*t63) + (t49*t57) + (t49*t60) + (t49*t63) + (t50*t51) + (t50*t52) + (t50*t53) + (t50*t54) + (t50*t55) + (t51*t58) + (t51*t61) + (t51*t64) + (t52*t58) + (t52*t61) + (t52*t64) + (t53*t58) + (t53*t61) + (t53*t64) + (t54*t58) + (t54*t61) + (t54*t64) + (t55*t58) + (t55*t61) + (t55*t64)),
    )
p_42aeb4202478.layout = {'accuracy': ()}


PROGRAMS = {
    "compare_every_pair: t:4x1 K=3 printed=shape": p_1df48fb70384,
    "compare_every_pair: t:4x1 K=4 printed=shape": p_1e785dd2f67f,
    "compare_every_pair: t:4x1 K=5 printed=shape": p_2f3854281176,
    "compare_every_pair: t:4x1 K=6 printed=shape": p_fdf3cf211480,
    "compare_every_pair: t:5x1 K=3 printed=shape": p_cd32da80c276,
    "compare_every_pair: t:5x1 K=4 printed=shape": p_da10a6cf5715,
    "compare_every_pair: t:5x1 K=5 printed=shape": p_65a6861951d1,
    "compare_every_pair: t:5x1 K=6 printed=shape": p_bbf5c9475682,
    "compare_every_pair: y:4x3 printed=p": p_95bd36a6ea68,
    "compare_every_pair: y:4x3 t:4x1 printed=accuracy": p_e9788115d442,
    "compare_every_pair: y:5x3 printed=p": p_466dc9aff84b,
    "compare_every_pair: y:5x3 t:5x1 printed=accuracy": p_42aeb4202478,
}
