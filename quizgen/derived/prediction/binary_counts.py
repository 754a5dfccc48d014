"""Derived from the check of prediction/binary_counts@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_720239655c0e(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = (Q(2) + t42)
    t44 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t44 + t45)
    t47 = (Q(1) + (Q(-1)*t43/((t43 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t42 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (t41 + t44)
    t52 = (Q(1)/(Q(2) + t51)**1)
    t53 = (t44*t52)
    t54 = (Q(1)/t51**1)
    t55 = (t44*t54)
    t56 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t57 = (Q(2)*t49*t44**2)
    t58 = (t52*t57/((t50 + t53)))
    t59 = (t54*t57/((t50 + t55)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        False,
        False,
        True,
        (less(t55, t53)),
        (less(t53, t55)),
        ((not less(t53, t55)) and (not less(t55, t53))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_720239655c0e.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_5985ec1a30ba(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(2) + t27)
    t29 = (Q(1) + (Q(-1)*t2))
    t30 = (Q(1) + (Q(-1)*t4))
    t31 = (Q(1) + (Q(-1)*t6))
    t32 = (Q(1) + (Q(-1)*t8))
    t33 = (Q(1) + (Q(-1)*t10))
    t34 = (Q(1) + (Q(-1)*t12))
    t35 = (Q(1) + (Q(-1)*t14))
    t36 = (Q(1) + (Q(-1)*t16))
    t37 = (Q(1) + (Q(-1)*t18))
    t38 = (Q(1) + (Q(-1)*t20))
    t39 = (Q(1) + (Q(-1)*t22))
    t40 = (Q(1) + (Q(-1)*t24))
    t41 = (Q(1) + (Q(-1)*t26))
    t42 = ((t29*t_0) + (t30*t_1) + (t31*t_10) + (t32*t_11) + (t33*t_12) + (t34*t_2) + (t35*t_3) + (t36*t_4) + (t37*t_5) + (t38*t_6) + (t39*t_7) + (t40*t_8) + (t41*t_9))
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (t42 + t43)
    t45 = ((t0*t29) + (t11*t34) + (t13*t35) + (t15*t36) + (t17*t37) + (t19*t38) + (t21*t39) + (t23*t40) + (t25*t41) + (t3*t30) + (t31*t5) + (t32*t7) + (t33*t9))
    t46 = (t28 + t45)
    t47 = (Q(1) + (Q(-1)*(t28 + t42)/((t44 + t46))))
    t48 = (t27 + t42)
    t49 = (Q(1) + (Q(-1)*t48/((t43 + t45 + t48))))
    t50 = (Q(1)/(t28 + t43)**1)
    t51 = (t43*t50)
    t52 = (Q(1)/(t27 + t43)**1)
    t53 = (t43*t52)
    t54 = (Q(1)/t44**1)
    t55 = (t43*t54)
    t56 = (Q(1) + (Q(-1)*t28/(t46)))
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t54*t43**2)
    t59 = (t50*t58/((t51 + t55)))
    t60 = (t52*t58/((t53 + t55)))
    return (
        (less(t49, t47)),
        (less(t47, t49)),
        ((not less(t47, t49)) and (not less(t49, t47))),
        (less(t53, t51)),
        (less(t51, t53)),
        ((not less(t51, t53)) and (not less(t53, t51))),
        False,
        False,
        True,
        (less(t57, t56)),
        (less(t56, t57)),
        ((not less(t56, t57)) and (not less(t57, t56))),
        (less(t60, t59)),
        (less(t59, t60)),
        ((not less(t59, t60)) and (not less(t60, t59))),
    )
p_5985ec1a30ba.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_5f56d2a8de9d(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t45 = (t42 + t43 + t44)
    t46 = (Q(1) + (Q(-1)*t42/((Q(2) + t45))))
    t47 = (Q(1) + (Q(-1)*t42/(t45)))
    t48 = (Q(1)/(t27 + t43)**1)
    t49 = (t43*t48)
    t50 = (Q(1)/(t41 + t43)**1)
    t51 = (t43*t50)
    t52 = (t27 + t44)
    t53 = (Q(1) + (Q(-1)*t27/((Q(2) + t52))))
    t54 = (Q(1) + (Q(-1)*t27/(t52)))
    t55 = (Q(2)*t48*t50*t43**2/((t49 + t51)))
    return (
        (less(t47, t46)),
        (less(t46, t47)),
        ((not less(t46, t47)) and (not less(t47, t46))),
        False,
        False,
        True,
        False,
        False,
        True,
        (less(t54, t53)),
        (less(t53, t54)),
        ((not less(t53, t54)) and (not less(t54, t53))),
        False,
        False,
        True,
    )
p_5f56d2a8de9d.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_5d3019a7fa62(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (Q(2) + t43)
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t42 + t45)
    t47 = (Q(1) + (Q(-1)*t42/((t44 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t43 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (Q(1)/(t27 + t43)**1)
    t52 = (t43*t51)
    t53 = (Q(1)/(t41 + t44)**1)
    t54 = (t44*t53)
    t55 = (Q(1)/(t41 + t43)**1)
    t56 = (t43*t55)
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t49*t53*t44**2/((t50 + t54)))
    t59 = (Q(2)*t51*t55*t43**2/((t52 + t56)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        (less(t52, t50)),
        (less(t50, t52)),
        ((not less(t50, t52)) and (not less(t52, t50))),
        (less(t56, t54)),
        (less(t54, t56)),
        ((not less(t54, t56)) and (not less(t56, t54))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_5d3019a7fa62.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_bfdf129b2607(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = (Q(3) + t42)
    t44 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t44 + t45)
    t47 = (Q(1) + (Q(-1)*t43/((t43 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t42 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (t41 + t44)
    t52 = (Q(1)/(Q(3) + t51)**1)
    t53 = (t44*t52)
    t54 = (Q(1)/t51**1)
    t55 = (t44*t54)
    t56 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t57 = (Q(2)*t49*t44**2)
    t58 = (t52*t57/((t50 + t53)))
    t59 = (t54*t57/((t50 + t55)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        False,
        False,
        True,
        (less(t55, t53)),
        (less(t53, t55)),
        ((not less(t53, t55)) and (not less(t55, t53))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_bfdf129b2607.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_aa09349aed58(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(3) + t27)
    t29 = (Q(1) + (Q(-1)*t2))
    t30 = (Q(1) + (Q(-1)*t4))
    t31 = (Q(1) + (Q(-1)*t6))
    t32 = (Q(1) + (Q(-1)*t8))
    t33 = (Q(1) + (Q(-1)*t10))
    t34 = (Q(1) + (Q(-1)*t12))
    t35 = (Q(1) + (Q(-1)*t14))
    t36 = (Q(1) + (Q(-1)*t16))
    t37 = (Q(1) + (Q(-1)*t18))
    t38 = (Q(1) + (Q(-1)*t20))
    t39 = (Q(1) + (Q(-1)*t22))
    t40 = (Q(1) + (Q(-1)*t24))
    t41 = (Q(1) + (Q(-1)*t26))
    t42 = ((t29*t_0) + (t30*t_1) + (t31*t_10) + (t32*t_11) + (t33*t_12) + (t34*t_2) + (t35*t_3) + (t36*t_4) + (t37*t_5) + (t38*t_6) + (t39*t_7) + (t40*t_8) + (t41*t_9))
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (t42 + t43)
    t45 = ((t0*t29) + (t11*t34) + (t13*t35) + (t15*t36) + (t17*t37) + (t19*t38) + (t21*t39) + (t23*t40) + (t25*t41) + (t3*t30) + (t31*t5) + (t32*t7) + (t33*t9))
    t46 = (t28 + t45)
    t47 = (Q(1) + (Q(-1)*(t28 + t42)/((t44 + t46))))
    t48 = (t27 + t42)
    t49 = (Q(1) + (Q(-1)*t48/((t43 + t45 + t48))))
    t50 = (Q(1)/(t28 + t43)**1)
    t51 = (t43*t50)
    t52 = (Q(1)/(t27 + t43)**1)
    t53 = (t43*t52)
    t54 = (Q(1)/t44**1)
    t55 = (t43*t54)
    t56 = (Q(1) + (Q(-1)*t28/(t46)))
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t54*t43**2)
    t59 = (t50*t58/((t51 + t55)))
    t60 = (t52*t58/((t53 + t55)))
    return (
        (less(t49, t47)),
        (less(t47, t49)),
        ((not less(t47, t49)) and (not less(t49, t47))),
        (less(t53, t51)),
        (less(t51, t53)),
        ((not less(t51, t53)) and (not less(t53, t51))),
        False,
        False,
        True,
        (less(t57, t56)),
        (less(t56, t57)),
        ((not less(t56, t57)) and (not less(t57, t56))),
        (less(t60, t59)),
        (less(t59, t60)),
        ((not less(t59, t60)) and (not less(t60, t59))),
    )
p_aa09349aed58.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_b03cc2e96a34(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t45 = (t42 + t43 + t44)
    t46 = (Q(1) + (Q(-1)*t42/((Q(3) + t45))))
    t47 = (Q(1) + (Q(-1)*t42/(t45)))
    t48 = (Q(1)/(t27 + t43)**1)
    t49 = (t43*t48)
    t50 = (Q(1)/(t41 + t43)**1)
    t51 = (t43*t50)
    t52 = (t27 + t44)
    t53 = (Q(1) + (Q(-1)*t27/((Q(3) + t52))))
    t54 = (Q(1) + (Q(-1)*t27/(t52)))
    t55 = (Q(2)*t48*t50*t43**2/((t49 + t51)))
    return (
        (less(t47, t46)),
        (less(t46, t47)),
        ((not less(t46, t47)) and (not less(t47, t46))),
        False,
        False,
        True,
        False,
        False,
        True,
        (less(t54, t53)),
        (less(t53, t54)),
        ((not less(t53, t54)) and (not less(t54, t53))),
        False,
        False,
        True,
    )
p_b03cc2e96a34.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_ec3baf53ace1(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (Q(3) + t43)
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t42 + t45)
    t47 = (Q(1) + (Q(-1)*t42/((t44 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t43 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (Q(1)/(t27 + t43)**1)
    t52 = (t43*t51)
    t53 = (Q(1)/(t41 + t44)**1)
    t54 = (t44*t53)
    t55 = (Q(1)/(t41 + t43)**1)
    t56 = (t43*t55)
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t49*t53*t44**2/((t50 + t54)))
    t59 = (Q(2)*t51*t55*t43**2/((t52 + t56)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        (less(t52, t50)),
        (less(t50, t52)),
        ((not less(t50, t52)) and (not less(t52, t50))),
        (less(t56, t54)),
        (less(t54, t56)),
        ((not less(t54, t56)) and (not less(t56, t54))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_ec3baf53ace1.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_92522384d98f(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = (Q(4) + t42)
    t44 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t44 + t45)
    t47 = (Q(1) + (Q(-1)*t43/((t43 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t42 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (t41 + t44)
    t52 = (Q(1)/(Q(4) + t51)**1)
    t53 = (t44*t52)
    t54 = (Q(1)/t51**1)
    t55 = (t44*t54)
    t56 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t57 = (Q(2)*t49*t44**2)
    t58 = (t52*t57/((t50 + t53)))
    t59 = (t54*t57/((t50 + t55)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        False,
        False,
        True,
        (less(t55, t53)),
        (less(t53, t55)),
        ((not less(t53, t55)) and (not less(t55, t53))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_92522384d98f.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_d109f194503e(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(4) + t27)
    t29 = (Q(1) + (Q(-1)*t2))
    t30 = (Q(1) + (Q(-1)*t4))
    t31 = (Q(1) + (Q(-1)*t6))
    t32 = (Q(1) + (Q(-1)*t8))
    t33 = (Q(1) + (Q(-1)*t10))
    t34 = (Q(1) + (Q(-1)*t12))
    t35 = (Q(1) + (Q(-1)*t14))
    t36 = (Q(1) + (Q(-1)*t16))
    t37 = (Q(1) + (Q(-1)*t18))
    t38 = (Q(1) + (Q(-1)*t20))
    t39 = (Q(1) + (Q(-1)*t22))
    t40 = (Q(1) + (Q(-1)*t24))
    t41 = (Q(1) + (Q(-1)*t26))
    t42 = ((t29*t_0) + (t30*t_1) + (t31*t_10) + (t32*t_11) + (t33*t_12) + (t34*t_2) + (t35*t_3) + (t36*t_4) + (t37*t_5) + (t38*t_6) + (t39*t_7) + (t40*t_8) + (t41*t_9))
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (t42 + t43)
    t45 = ((t0*t29) + (t11*t34) + (t13*t35) + (t15*t36) + (t17*t37) + (t19*t38) + (t21*t39) + (t23*t40) + (t25*t41) + (t3*t30) + (t31*t5) + (t32*t7) + (t33*t9))
    t46 = (t28 + t45)
    t47 = (Q(1) + (Q(-1)*(t28 + t42)/((t44 + t46))))
    t48 = (t27 + t42)
    t49 = (Q(1) + (Q(-1)*t48/((t43 + t45 + t48))))
    t50 = (Q(1)/(t28 + t43)**1)
    t51 = (t43*t50)
    t52 = (Q(1)/(t27 + t43)**1)
    t53 = (t43*t52)
    t54 = (Q(1)/t44**1)
    t55 = (t43*t54)
    t56 = (Q(1) + (Q(-1)*t28/(t46)))
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t54*t43**2)
    t59 = (t50*t58/((t51 + t55)))
    t60 = (t52*t58/((t53 + t55)))
    return (
        (less(t49, t47)),
        (less(t47, t49)),
        ((not less(t47, t49)) and (not less(t49, t47))),
        (less(t53, t51)),
        (less(t51, t53)),
        ((not less(t51, t53)) and (not less(t53, t51))),
        False,
        False,
        True,
        (less(t57, t56)),
        (less(t56, t57)),
        ((not less(t56, t57)) and (not less(t57, t56))),
        (less(t60, t59)),
        (less(t59, t60)),
        ((not less(t59, t60)) and (not less(t60, t59))),
    )
p_d109f194503e.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_9d4e01166469(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t45 = (t42 + t43 + t44)
    t46 = (Q(1) + (Q(-1)*t42/((Q(4) + t45))))
    t47 = (Q(1) + (Q(-1)*t42/(t45)))
    t48 = (Q(1)/(t27 + t43)**1)
    t49 = (t43*t48)
    t50 = (Q(1)/(t41 + t43)**1)
    t51 = (t43*t50)
    t52 = (t27 + t44)
    t53 = (Q(1) + (Q(-1)*t27/((Q(4) + t52))))
    t54 = (Q(1) + (Q(-1)*t27/(t52)))
    t55 = (Q(2)*t48*t50*t43**2/((t49 + t51)))
    return (
        (less(t47, t46)),
        (less(t46, t47)),
        ((not less(t46, t47)) and (not less(t47, t46))),
        False,
        False,
        True,
        False,
        False,
        True,
        (less(t54, t53)),
        (less(t53, t54)),
        ((not less(t53, t54)) and (not less(t54, t53))),
        False,
        False,
        True,
    )
p_9d4e01166469.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_0279228b7b0e(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (Q(4) + t43)
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t42 + t45)
    t47 = (Q(1) + (Q(-1)*t42/((t44 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t43 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (Q(1)/(t27 + t43)**1)
    t52 = (t43*t51)
    t53 = (Q(1)/(t41 + t44)**1)
    t54 = (t44*t53)
    t55 = (Q(1)/(t41 + t43)**1)
    t56 = (t43*t55)
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t49*t53*t44**2/((t50 + t54)))
    t59 = (Q(2)*t51*t55*t43**2/((t52 + t56)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        (less(t52, t50)),
        (less(t50, t52)),
        ((not less(t50, t52)) and (not less(t52, t50))),
        (less(t56, t54)),
        (less(t54, t56)),
        ((not less(t54, t56)) and (not less(t56, t54))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_0279228b7b0e.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_550857cd2cf4(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = (Q(5) + t42)
    t44 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t44 + t45)
    t47 = (Q(1) + (Q(-1)*t43/((t43 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t42 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (t41 + t44)
    t52 = (Q(1)/(Q(5) + t51)**1)
    t53 = (t44*t52)
    t54 = (Q(1)/t51**1)
    t55 = (t44*t54)
    t56 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t57 = (Q(2)*t49*t44**2)
    t58 = (t52*t57/((t50 + t53)))
    t59 = (t54*t57/((t50 + t55)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        False,
        False,
        True,
        (less(t55, t53)),
        (less(t53, t55)),
        ((not less(t53, t55)) and (not less(t55, t53))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_550857cd2cf4.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_d7c64b8f8665(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(5) + t27)
    t29 = (Q(1) + (Q(-1)*t2))
    t30 = (Q(1) + (Q(-1)*t4))
    t31 = (Q(1) + (Q(-1)*t6))
    t32 = (Q(1) + (Q(-1)*t8))
    t33 = (Q(1) + (Q(-1)*t10))
    t34 = (Q(1) + (Q(-1)*t12))
    t35 = (Q(1) + (Q(-1)*t14))
    t36 = (Q(1) + (Q(-1)*t16))
    t37 = (Q(1) + (Q(-1)*t18))
    t38 = (Q(1) + (Q(-1)*t20))
    t39 = (Q(1) + (Q(-1)*t22))
    t40 = (Q(1) + (Q(-1)*t24))
    t41 = (Q(1) + (Q(-1)*t26))
    t42 = ((t29*t_0) + (t30*t_1) + (t31*t_10) + (t32*t_11) + (t33*t_12) + (t34*t_2) + (t35*t_3) + (t36*t_4) + (t37*t_5) + (t38*t_6) + (t39*t_7) + (t40*t_8) + (t41*t_9))
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (t42 + t43)
    t45 = ((t0*t29) + (t11*t34) + (t13*t35) + (t15*t36) + (t17*t37) + (t19*t38) + (t21*t39) + (t23*t40) + (t25*t41) + (t3*t30) + (t31*t5) + (t32*t7) + (t33*t9))
    t46 = (t28 + t45)
    t47 = (Q(1) + (Q(-1)*(t28 + t42)/((t44 + t46))))
    t48 = (t27 + t42)
    t49 = (Q(1) + (Q(-1)*t48/((t43 + t45 + t48))))
    t50 = (Q(1)/(t28 + t43)**1)
    t51 = (t43*t50)
    t52 = (Q(1)/(t27 + t43)**1)
    t53 = (t43*t52)
    t54 = (Q(1)/t44**1)
    t55 = (t43*t54)
    t56 = (Q(1) + (Q(-1)*t28/(t46)))
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t54*t43**2)
    t59 = (t50*t58/((t51 + t55)))
    t60 = (t52*t58/((t53 + t55)))
    return (
        (less(t49, t47)),
        (less(t47, t49)),
        ((not less(t47, t49)) and (not less(t49, t47))),
        (less(t53, t51)),
        (less(t51, t53)),
        ((not less(t51, t53)) and (not less(t53, t51))),
        False,
        False,
        True,
        (less(t57, t56)),
        (less(t56, t57)),
        ((not less(t56, t57)) and (not less(t57, t56))),
        (less(t60, t59)),
        (less(t59, t60)),
        ((not less(t59, t60)) and (not less(t60, t59))),
    )
p_d7c64b8f8665.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_1262216ee049(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t45 = (t42 + t43 + t44)
    t46 = (Q(1) + (Q(-1)*t42/((Q(5) + t45))))
    t47 = (Q(1) + (Q(-1)*t42/(t45)))
    t48 = (Q(1)/(t27 + t43)**1)
    t49 = (t43*t48)
    t50 = (Q(1)/(t41 + t43)**1)
    t51 = (t43*t50)
    t52 = (t27 + t44)
    t53 = (Q(1) + (Q(-1)*t27/((Q(5) + t52))))
    t54 = (Q(1) + (Q(-1)*t27/(t52)))
    t55 = (Q(2)*t48*t50*t43**2/((t49 + t51)))
    return (
        (less(t47, t46)),
        (less(t46, t47)),
        ((not less(t46, t47)) and (not less(t47, t46))),
        False,
        False,
        True,
        False,
        False,
        True,
        (less(t54, t53)),
        (less(t53, t54)),
        ((not less(t53, t54)) and (not less(t54, t53))),
        False,
        False,
        True,
    )
p_1262216ee049.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_8b51f3f3c226(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (Q(5) + t43)
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t42 + t45)
    t47 = (Q(1) + (Q(-1)*t42/((t44 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t43 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (Q(1)/(t27 + t43)**1)
    t52 = (t43*t51)
    t53 = (Q(1)/(t41 + t44)**1)
    t54 = (t44*t53)
    t55 = (Q(1)/(t41 + t43)**1)
    t56 = (t43*t55)
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t49*t53*t44**2/((t50 + t54)))
    t59 = (Q(2)*t51*t55*t43**2/((t52 + t56)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        (less(t52, t50)),
        (less(t50, t52)),
        ((not less(t50, t52)) and (not less(t52, t50))),
        (less(t56, t54)),
        (less(t54, t56)),
        ((not less(t54, t56)) and (not less(t56, t54))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_8b51f3f3c226.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_15aef453a194(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = (Q(6) + t42)
    t44 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t44 + t45)
    t47 = (Q(1) + (Q(-1)*t43/((t43 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t42 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (t41 + t44)
    t52 = (Q(1)/(Q(6) + t51)**1)
    t53 = (t44*t52)
    t54 = (Q(1)/t51**1)
    t55 = (t44*t54)
    t56 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t57 = (Q(2)*t49*t44**2)
    t58 = (t52*t57/((t50 + t53)))
    t59 = (t54*t57/((t50 + t55)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        False,
        False,
        True,
        (less(t55, t53)),
        (less(t53, t55)),
        ((not less(t53, t55)) and (not less(t55, t53))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_15aef453a194.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_7946eadf6a2c(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(6) + t27)
    t29 = (Q(1) + (Q(-1)*t2))
    t30 = (Q(1) + (Q(-1)*t4))
    t31 = (Q(1) + (Q(-1)*t6))
    t32 = (Q(1) + (Q(-1)*t8))
    t33 = (Q(1) + (Q(-1)*t10))
    t34 = (Q(1) + (Q(-1)*t12))
    t35 = (Q(1) + (Q(-1)*t14))
    t36 = (Q(1) + (Q(-1)*t16))
    t37 = (Q(1) + (Q(-1)*t18))
    t38 = (Q(1) + (Q(-1)*t20))
    t39 = (Q(1) + (Q(-1)*t22))
    t40 = (Q(1) + (Q(-1)*t24))
    t41 = (Q(1) + (Q(-1)*t26))
    t42 = ((t29*t_0) + (t30*t_1) + (t31*t_10) + (t32*t_11) + (t33*t_12) + (t34*t_2) + (t35*t_3) + (t36*t_4) + (t37*t_5) + (t38*t_6) + (t39*t_7) + (t40*t_8) + (t41*t_9))
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (t42 + t43)
    t45 = ((t0*t29) + (t11*t34) + (t13*t35) + (t15*t36) + (t17*t37) + (t19*t38) + (t21*t39) + (t23*t40) + (t25*t41) + (t3*t30) + (t31*t5) + (t32*t7) + (t33*t9))
    t46 = (t28 + t45)
    t47 = (Q(1) + (Q(-1)*(t28 + t42)/((t44 + t46))))
    t48 = (t27 + t42)
    t49 = (Q(1) + (Q(-1)*t48/((t43 + t45 + t48))))
    t50 = (Q(1)/(t28 + t43)**1)
    t51 = (t43*t50)
    t52 = (Q(1)/(t27 + t43)**1)
    t53 = (t43*t52)
    t54 = (Q(1)/t44**1)
    t55 = (t43*t54)
    t56 = (Q(1) + (Q(-1)*t28/(t46)))
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t54*t43**2)
    t59 = (t50*t58/((t51 + t55)))
    t60 = (t52*t58/((t53 + t55)))
    return (
        (less(t49, t47)),
        (less(t47, t49)),
        ((not less(t47, t49)) and (not less(t49, t47))),
        (less(t53, t51)),
        (less(t51, t53)),
        ((not less(t51, t53)) and (not less(t53, t51))),
        False,
        False,
        True,
        (less(t57, t56)),
        (less(t56, t57)),
        ((not less(t56, t57)) and (not less(t57, t56))),
        (less(t60, t59)),
        (less(t59, t60)),
        ((not less(t59, t60)) and (not less(t60, t59))),
    )
p_7946eadf6a2c.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_85da5b1cb6ea(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t45 = (t42 + t43 + t44)
    t46 = (Q(1) + (Q(-1)*t42/((Q(6) + t45))))
    t47 = (Q(1) + (Q(-1)*t42/(t45)))
    t48 = (Q(1)/(t27 + t43)**1)
    t49 = (t43*t48)
    t50 = (Q(1)/(t41 + t43)**1)
    t51 = (t43*t50)
    t52 = (t27 + t44)
    t53 = (Q(1) + (Q(-1)*t27/((Q(6) + t52))))
    t54 = (Q(1) + (Q(-1)*t27/(t52)))
    t55 = (Q(2)*t48*t50*t43**2/((t49 + t51)))
    return (
        (less(t47, t46)),
        (less(t46, t47)),
        ((not less(t46, t47)) and (not less(t47, t46))),
        False,
        False,
        True,
        False,
        False,
        True,
        (less(t54, t53)),
        (less(t53, t54)),
        ((not less(t53, t54)) and (not less(t54, t53))),
        False,
        False,
        True,
    )
p_85da5b1cb6ea.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


def p_012e0907c168(s_0, s_1, s_2, s_3, s_4, s_5, s_6, s_7, s_8, s_9, s_10, s_11, s_12, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, theta):
    t0 = (Q(1) + (Q(-1)*t_0))
    t1 = (Q(-1)*theta)
    t2 = heaviside((s_0 + t1), Q(1))
    t3 = (Q(1) + (Q(-1)*t_1))
    t4 = heaviside((s_1 + t1), Q(1))
    t5 = (Q(1) + (Q(-1)*t_10))
    t6 = heaviside((s_10 + t1), Q(1))
    t7 = (Q(1) + (Q(-1)*t_11))
    t8 = heaviside((s_11 + t1), Q(1))
    t9 = (Q(1) + (Q(-1)*t_12))
    t10 = heaviside((s_12 + t1), Q(1))
    t11 = (Q(1) + (Q(-1)*t_2))
    t12 = heaviside((s_2 + t1), Q(1))
    t13 = (Q(1) + (Q(-1)*t_3))
    t14 = heaviside((s_3 + t1), Q(1))
    t15 = (Q(1) + (Q(-1)*t_4))
    t16 = heaviside((s_4 + t1), Q(1))
    t17 = (Q(1) + (Q(-1)*t_5))
    t18 = heaviside((s_5 + t1), Q(1))
    t19 = (Q(1) + (Q(-1)*t_6))
    t20 = heaviside((s_6 + t1), Q(1))
    t21 = (Q(1) + (Q(-1)*t_7))
    t22 = heaviside((s_7 + t1), Q(1))
    t23 = (Q(1) + (Q(-1)*t_8))
    t24 = heaviside((s_8 + t1), Q(1))
    t25 = (Q(1) + (Q(-1)*t_9))
    t26 = heaviside((s_9 + t1), Q(1))
    t27 = ((t0*t2) + (t10*t9) + (t11*t12) + (t13*t14) + (t15*t16) + (t17*t18) + (t19*t20) + (t21*t22) + (t23*t24) + (t25*t26) + (t3*t4) + (t5*t6) + (t7*t8))
    t28 = (Q(1) + (Q(-1)*t2))
    t29 = (Q(1) + (Q(-1)*t4))
    t30 = (Q(1) + (Q(-1)*t6))
    t31 = (Q(1) + (Q(-1)*t8))
    t32 = (Q(1) + (Q(-1)*t10))
    t33 = (Q(1) + (Q(-1)*t12))
    t34 = (Q(1) + (Q(-1)*t14))
    t35 = (Q(1) + (Q(-1)*t16))
    t36 = (Q(1) + (Q(-1)*t18))
    t37 = (Q(1) + (Q(-1)*t20))
    t38 = (Q(1) + (Q(-1)*t22))
    t39 = (Q(1) + (Q(-1)*t24))
    t40 = (Q(1) + (Q(-1)*t26))
    t41 = ((t28*t_0) + (t29*t_1) + (t30*t_10) + (t31*t_11) + (t32*t_12) + (t33*t_2) + (t34*t_3) + (t35*t_4) + (t36*t_5) + (t37*t_6) + (t38*t_7) + (t39*t_8) + (t40*t_9))
    t42 = (t27 + t41)
    t43 = ((t10*t_12) + (t12*t_2) + (t14*t_3) + (t16*t_4) + (t18*t_5) + (t2*t_0) + (t20*t_6) + (t22*t_7) + (t24*t_8) + (t26*t_9) + (t4*t_1) + (t6*t_10) + (t8*t_11))
    t44 = (Q(6) + t43)
    t45 = ((t0*t28) + (t11*t33) + (t13*t34) + (t15*t35) + (t17*t36) + (t19*t37) + (t21*t38) + (t23*t39) + (t25*t40) + (t29*t3) + (t30*t5) + (t31*t7) + (t32*t9))
    t46 = (t42 + t45)
    t47 = (Q(1) + (Q(-1)*t42/((t44 + t46))))
    t48 = (Q(1) + (Q(-1)*t42/((t43 + t46))))
    t49 = (Q(1)/(t27 + t44)**1)
    t50 = (t44*t49)
    t51 = (Q(1)/(t27 + t43)**1)
    t52 = (t43*t51)
    t53 = (Q(1)/(t41 + t44)**1)
    t54 = (t44*t53)
    t55 = (Q(1)/(t41 + t43)**1)
    t56 = (t43*t55)
    t57 = (Q(1) + (Q(-1)*t27/((t27 + t45))))
    t58 = (Q(2)*t49*t53*t44**2/((t50 + t54)))
    t59 = (Q(2)*t51*t55*t43**2/((t52 + t56)))
    return (
        (less(t48, t47)),
        (less(t47, t48)),
        ((not less(t47, t48)) and (not less(t48, t47))),
        (less(t52, t50)),
        (less(t50, t52)),
        ((not less(t50, t52)) and (not less(t52, t50))),
        (less(t56, t54)),
        (less(t54, t56)),
        ((not less(t54, t56)) and (not less(t56, t54))),
        False,
        False,
        True,
        (less(t59, t58)),
        (less(t58, t59)),
        ((not less(t58, t59)) and (not less(t59, t58))),
    )
p_012e0907c168.layout = {'accuracy-rises': None, 'accuracy-falls': None, 'accuracy-stays': None, 'precision-rises': None, 'precision-falls': None, 'precision-stays': None, 'recall-rises': None, 'recall-falls': None, 'recall-stays': None, 'specificity-rises': None, 'specificity-falls': None, 'specificity-stays': None, 'f1-rises': None, 'f1-falls': None, 'f1-stays': None}


PROGRAMS = {
    "compare_the_shares: s:13 t:13 theta: m=2 cell=fn": p_720239655c0e,
    "compare_the_shares: s:13 t:13 theta: m=2 cell=fp": p_5985ec1a30ba,
    "compare_the_shares: s:13 t:13 theta: m=2 cell=tn": p_5f56d2a8de9d,
    "compare_the_shares: s:13 t:13 theta: m=2 cell=tp": p_5d3019a7fa62,
    "compare_the_shares: s:13 t:13 theta: m=3 cell=fn": p_bfdf129b2607,
    "compare_the_shares: s:13 t:13 theta: m=3 cell=fp": p_aa09349aed58,
    "compare_the_shares: s:13 t:13 theta: m=3 cell=tn": p_b03cc2e96a34,
    "compare_the_shares: s:13 t:13 theta: m=3 cell=tp": p_ec3baf53ace1,
    "compare_the_shares: s:13 t:13 theta: m=4 cell=fn": p_92522384d98f,
    "compare_the_shares: s:13 t:13 theta: m=4 cell=fp": p_d109f194503e,
    "compare_the_shares: s:13 t:13 theta: m=4 cell=tn": p_9d4e01166469,
    "compare_the_shares: s:13 t:13 theta: m=4 cell=tp": p_0279228b7b0e,
    "compare_the_shares: s:13 t:13 theta: m=5 cell=fn": p_550857cd2cf4,
    "compare_the_shares: s:13 t:13 theta: m=5 cell=fp": p_d7c64b8f8665,
    "compare_the_shares: s:13 t:13 theta: m=5 cell=tn": p_1262216ee049,
    "compare_the_shares: s:13 t:13 theta: m=5 cell=tp": p_8b51f3f3c226,
    "compare_the_shares: s:13 t:13 theta: m=6 cell=fn": p_15aef453a194,
    "compare_the_shares: s:13 t:13 theta: m=6 cell=fp": p_7946eadf6a2c,
    "compare_the_shares: s:13 t:13 theta: m=6 cell=tn": p_85da5b1cb6ea,
    "compare_the_shares: s:13 t:13 theta: m=6 cell=tp": p_012e0907c168,
}
