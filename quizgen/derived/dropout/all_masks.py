"""Derived from the check of dropout/all_masks@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_4764c94bd535(x_0, x_1, w_0, w_1, b):
    t0 = (w_0*x_0)
    t1 = (b + t0)
    t2 = (w_1*x_1)
    return (
        ((Q(1, 4)*maximum(Q(0), b)) + (Q(1, 4)*maximum(Q(0), t1)) + (Q(1, 4)*maximum(Q(0), (b + t2))) + (Q(1, 4)*maximum(Q(0), (t1 + t2)))),
        maximum(Q(0), (b + (Q(1, 2)*t0) + (Q(1, 2)*t2))),
    )
p_4764c94bd535.layout = {'mean': (), 'inference': ()}


def p_fe03126cf8a0(x_0, x_1, W_0_0, W_0_1, W_1_0, W_1_1, W_2_0, W_2_1, W_3_0, W_3_1, b_0, b_1, b_2, b_3):
    t0 = (W_0_0*x_0)
    t1 = (W_0_1*x_1)
    t2 = (W_1_0*x_0)
    t3 = (W_1_1*x_1)
    t4 = (W_2_0*x_0)
    t5 = (W_2_1*x_1)
    t6 = (W_3_0*x_0)
    t7 = (W_3_1*x_1)
    return (
        ((not less((b_0 + minimum(Q(0), t0) + minimum(Q(0), t1)), Q(0))) or (not less(Q(0), (b_0 + maximum(Q(0), t0) + maximum(Q(0), t1))))),
        ((not less((b_1 + minimum(Q(0), t2) + minimum(Q(0), t3)), Q(0))) or (not less(Q(0), (b_1 + maximum(Q(0), t2) + maximum(Q(0), t3))))),
        ((not less((b_2 + minimum(Q(0), t4) + minimum(Q(0), t5)), Q(0))) or (not less(Q(0), (b_2 + maximum(Q(0), t4) + maximum(Q(0), t5))))),
        ((not less((b_3 + minimum(Q(0), t6) + minimum(Q(0), t7)), Q(0))) or (not less(Q(0), (b_3 + maximum(Q(0), t6) + maximum(Q(0), t7))))),
    )
p_fe03126cf8a0.layout = {'exact-1': None, 'exact-2': None, 'exact-3': None, 'exact-4': None}


PROGRAMS = {
    "expect_over_the_masks: x:2 w:2 b:": p_4764c94bd535,
    "look_for_one_sign: x:2 W:4x2 b:4": p_fe03126cf8a0,
}
