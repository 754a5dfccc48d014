"""Derived from the check of activations/output_for_input@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_2264e21db736(u_0, u_1, u_2, u_3):
    t0 = heaviside(u_0, Q(0))
    t1 = maximum(Q(0), u_0)
    t2 = heaviside(u_1, Q(0))
    t3 = maximum(Q(0), u_1)
    t4 = heaviside(u_2, Q(0))
    t5 = maximum(Q(0), u_2)
    t6 = heaviside(u_3, Q(0))
    t7 = maximum(Q(0), u_3)
    t8 = (Q(2)*u_0)
    t9 = (Q(2)*u_1)
    t10 = (Q(2)*u_2)
    t11 = (Q(2)*u_3)
    t12 = (Q(-1)*u_0)
    t13 = minimum(Q(0), u_0)
    t14 = (Q(-1)*u_1)
    t15 = minimum(Q(0), u_1)
    t16 = (Q(-1)*u_2)
    t17 = minimum(Q(0), u_2)
    t18 = (Q(-1)*u_3)
    t19 = minimum(Q(0), u_3)
    t20 = maximum(Q(-1), minimum(Q(1), u_0))
    t21 = maximum(Q(-1), minimum(Q(1), u_1))
    t22 = maximum(Q(-1), minimum(Q(1), u_2))
    t23 = maximum(Q(-1), minimum(Q(1), u_3))
    t24 = exp(t12)
    t25 = (Q(1) + t24)
    t26 = (Q(1)/t25**1)
    t27 = exp((Q(-1)*t26))
    t28 = exp(t14)
    t29 = (Q(1) + t28)
    t30 = (Q(1)/t29**1)
    t31 = exp((Q(-1)*t30))
    t32 = exp(t16)
    t33 = (Q(1) + t32)
    t34 = (Q(1)/t33**1)
    t35 = exp((Q(-1)*t34))
    t36 = exp(t18)
    t37 = (Q(1) + t36)
    t38 = (Q(1)/t37**1)
    t39 = exp((Q(-1)*t38))
    t40 = exp(t8)
    t41 = (Q(1) + t40)
    t42 = exp((Q(2) + (Q(-4)/(t41))))
    t43 = exp(t9)
    t44 = (Q(1) + t43)
    t45 = exp((Q(2) + (Q(-4)/(t44))))
    t46 = exp(t10)
    t47 = (Q(1) + t46)
    t48 = exp((Q(2) + (Q(-4)/(t47))))
    t49 = exp(t11)
    t50 = (Q(1) + t49)
    t51 = exp((Q(2) + (Q(-4)/(t50))))
    t52 = exp(t13)
    t53 = exp(t15)
    t54 = exp(t17)
    t55 = exp(t19)
    return (
        (less((((Q(-1)*t0) + heaviside(t1, Q(0)))**2 + ((Q(-1)*t2) + heaviside(t3, Q(0)))**2 + ((Q(-1)*t4) + heaviside(t5, Q(0)))**2 + ((Q(-1)*t6) + heaviside(t7, Q(0)))**2), Q(1, 1000000))),
        (less((((Q(-9, 10)*t0) + (Q(9, 10)*heaviside(maximum(u_0, (Q(1, 10)*u_0)), Q(0))))**2 + ((Q(-9, 10)*t2) + (Q(9, 10)*heaviside(maximum(u_1, (Q(1, 10)*u_1)), Q(0))))**2 + ((Q(-9, 10)*t4) + (Q(9, 10)*heaviside(maximum(u_2, (Q(1, 10)*u_2)), Q(0))))**2 + ((Q(-9, 10)*t6) + (Q(9, 10)*heaviside(maximum(u_3, (Q(1, 10)*u_3)), Q(0))))**2), Q(1, 1000000))),
        (less((((Q(-3, 2)*t0) + (Q(3, 2)*heaviside(maximum(t8, (Q(1, 2)*u_0)), Q(0))))**2 + ((Q(-3, 2)*t2) + (Q(3, 2)*heaviside(maximum(t9, (Q(1, 2)*u_1)), Q(0))))**2 + ((Q(-3, 2)*t4) + (Q(3, 2)*heaviside(maximum(t10, (Q(1, 2)*u_2)), Q(0))))**2 + ((Q(-3, 2)*t6) + (Q(3, 2)*heaviside(maximum(t11, (Q(1, 2)*u_3)), Q(0))))**2), Q(1, 1000000))),
        (less((((Q(-1)*heaviside(t12, Q(0))) + heaviside((Q(-1)*t13), Q(0)))**2 + ((Q(-1)*heaviside(t14, Q(0))) + heaviside((Q(-1)*t15), Q(0)))**2 + ((Q(-1)*heaviside(t16, Q(0))) + heaviside((Q(-1)*t17), Q(0)))**2 + ((Q(-1)*heaviside(t18, Q(0))) + heaviside((Q(-1)*t19), Q(0)))**2), Q(1, 1000000))),
        (less((((heaviside((Q(1) + t20), Q(0))*heaviside((Q(1) + (Q(-1)*t20)), Q(0))) + (Q(-1)*heaviside((Q(1) + u_0), Q(0))*heaviside((Q(1) + (Q(-1)*u_0)), Q(0))))**2 + ((heaviside((Q(1) + t21), Q(0))*heaviside((Q(1) + (Q(-1)*t21)), Q(0))) + (Q(-1)*heaviside((Q(1) + u_1), Q(0))*heaviside((Q(1) + (Q(-1)*u_1)), Q(0))))**2 + ((heaviside((Q(1) + t22), Q(0))*heaviside((Q(1) + (Q(-1)*t22)), Q(0))) + (Q(-1)*heaviside((Q(1) + u_2), Q(0))*heaviside((Q(1) + (Q(-1)*u_2)), Q(0))))**2 + ((heaviside((Q(1) + t23), Q(0))*heaviside((Q(1) + (Q(-1)*t23)), Q(0))) + (Q(-1)*heaviside((Q(1) + u_3), Q(0))*heaviside((Q(1) + (Q(-1)*u_3)), Q(0))))**2), Q(1, 1000000))),
        (less((((t27/((Q(1) + t27)**2)) + (Q(-1)*t24/(t25**2)))**2 + ((t31/((Q(1) + t31)**2)) + (Q(-1)*t28/(t29**2)))**2 + ((t35/((Q(1) + t35)**2)) + (Q(-1)*t32/(t33**2)))**2 + ((t39/((Q(1) + t39)**2)) + (Q(-1)*t36/(t37**2)))**2), Q(1, 1000000))),
        (less((((Q(-4)*t40/(t41**2)) + (Q(4)*t42/((Q(1) + t42)**2)))**2 + ((Q(-4)*t43/(t44**2)) + (Q(4)*t45/((Q(1) + t45)**2)))**2 + ((Q(-4)*t46/(t47**2)) + (Q(4)*t48/((Q(1) + t48)**2)))**2 + ((Q(-4)*t49/(t50**2)) + (Q(4)*t51/((Q(1) + t51)**2)))**2), Q(1, 1000000))),
        (less((((Q(1)/(Q(1) + (Q(1)/(Q(1) + exp(u_0))**1))**1) + (Q(-1)*t26))**2 + ((Q(1)/(Q(1) + (Q(1)/(Q(1) + exp(u_1))**1))**1) + (Q(-1)*t30))**2 + ((Q(1)/(Q(1) + (Q(1)/(Q(1) + exp(u_2))**1))**1) + (Q(-1)*t34))**2 + ((Q(1)/(Q(1) + (Q(1)/(Q(1) + exp(u_3))**1))**1) + (Q(-1)*t38))**2), Q(1, 1000000))),
        (less((((Q(-2)*t0) + (Q(2)*heaviside(absolute(u_0), Q(0))))**2 + ((Q(-2)*t2) + (Q(2)*heaviside(absolute(u_1), Q(0))))**2 + ((Q(-2)*t4) + (Q(2)*heaviside(absolute(u_2), Q(0))))**2 + ((Q(-2)*t6) + (Q(2)*heaviside(absolute(u_3), Q(0))))**2), Q(1, 1000000))),
        (less((((Q(-2)*t1) + (Q(2)*t1**2))**2 + ((Q(-2)*t3) + (Q(2)*t3**2))**2 + ((Q(-2)*t5) + (Q(2)*t5**2))**2 + ((Q(-2)*t7) + (Q(2)*t7**2))**2), Q(1, 1000000))),
        (less((((Q(-1)*t52) + exp(minimum(Q(0), maximum(u_0, (Q(-1) + t52)))))**2 + ((Q(-1)*t53) + exp(minimum(Q(0), maximum(u_1, (Q(-1) + t53)))))**2 + ((Q(-1)*t54) + exp(minimum(Q(0), maximum(u_2, (Q(-1) + t54)))))**2 + ((Q(-1)*t55) + exp(minimum(Q(0), maximum(u_3, (Q(-1) + t55)))))**2), Q(1, 1000000))),
    )
p_2264e21db736.layout = {'relu': None, 'leaky': None, 'steep': None, 'negative': None, 'hard-tanh': None, 'sigmoid': None, 'tanh': None, 'softplus': None, 'absolute': None, 'square': None, 'elu': None}


PROGRAMS = {
    "compare_exact_slopes: u:4": p_2264e21db736,
}
