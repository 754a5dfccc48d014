"""Derived from the check of perceptron/linear_collapse@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_c2040f4b5eb9(W1_0_0, W1_0_1, W1_1_0, W1_1_1, b1_0, b1_1, W2_0_0, W2_0_1, W2_1_0, W2_1_1, b2_0, b2_1):
    return (
        ((W1_0_0*W2_0_0) + (W1_0_1*W2_1_0)),
        ((W1_0_0*W2_0_1) + (W1_0_1*W2_1_1)),
        ((W1_1_0*W2_0_0) + (W1_1_1*W2_1_0)),
        ((W1_1_0*W2_0_1) + (W1_1_1*W2_1_1)),
        (b2_0 + (W2_0_0*b1_0) + (W2_1_0*b1_1)),
        (b2_1 + (W2_0_1*b1_0) + (W2_1_1*b1_1)),
    )
p_c2040f4b5eb9.layout = {'W': (2, 2), 'b': (2,)}


def p_18c5c5457d0f(W1_0_0, W1_0_1, W1_1_0, W1_1_1, b1_0, b1_1, W2_0_0, W2_0_1, W2_1_0, W2_1_1, b2_0, b2_1, X_0_0, X_0_1, X_1_0, X_1_1, X_2_0, X_2_1, X_3_0, X_3_1):
    t0 = (b1_0 + (W1_0_0*X_0_0) + (W1_1_0*X_0_1))
    t1 = maximum(Q(0), (Q(-1)*t0))
    t2 = (t0 + t1)
    t3 = (b1_1 + (W1_0_1*X_0_0) + (W1_1_1*X_0_1))
    t4 = maximum(Q(0), (Q(-1)*t3))
    t5 = (t3 + t4)
    t6 = maximum(Q(0), ((Q(-1)*b1_0) + (Q(-1)*W1_0_0*X_1_0) + (Q(-1)*W1_1_0*X_1_1)))
    t7 = maximum(Q(0), ((Q(-1)*b1_1) + (Q(-1)*W1_0_1*X_1_0) + (Q(-1)*W1_1_1*X_1_1)))
    t8 = maximum(Q(0), ((Q(-1)*b1_0) + (Q(-1)*W1_0_0*X_2_0) + (Q(-1)*W1_1_0*X_2_1)))
    t9 = maximum(Q(0), ((Q(-1)*b1_1) + (Q(-1)*W1_0_1*X_2_0) + (Q(-1)*W1_1_1*X_2_1)))
    t10 = maximum(Q(0), ((Q(-1)*b1_0) + (Q(-1)*W1_0_0*X_3_0) + (Q(-1)*W1_1_0*X_3_1)))
    t11 = maximum(Q(0), ((Q(-1)*b1_1) + (Q(-1)*W1_0_1*X_3_0) + (Q(-1)*W1_1_1*X_3_1)))
    return (
        (b2_0 + (W2_0_0*t2) + (W2_1_0*t5)),
        (b2_1 + (W2_0_1*t2) + (W2_1_1*t5)),
        (not less(Q(0), (absolute(((W2_0_0*t1) + (W2_1_0*t4))) + absolute(((W2_0_1*t1) + (W2_1_1*t4)))))),
        (not less(Q(0), (absolute(((W2_0_0*t6) + (W2_1_0*t7))) + absolute(((W2_0_1*t6) + (W2_1_1*t7)))))),
        (not less(Q(0), (absolute(((W2_0_0*t8) + (W2_1_0*t9))) + absolute(((W2_0_1*t8) + (W2_1_1*t9)))))),
        (not less(Q(0), (absolute(((W2_0_0*t10) + (W2_1_0*t11))) + absolute(((W2_0_1*t10) + (W2_1_1*t11)))))),
    )
p_18c5c5457d0f.layout = {'y': (2,), 'same-0': None, 'same-1': None, 'same-2': None, 'same-3': None}


PROGRAMS = {
    "expand_in_the_input: W1:2x2 b1:2 W2:2x2 b2:2": p_c2040f4b5eb9,
    "pass_through_relu: W1:2x2 b1:2 W2:2x2 b2:2 X:4x2": p_18c5c5457d0f,
}
