"""Derived from the check of perceptron/gate_parameters@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_5bf268442017(X_0_0, X_0_1, X_1_0, X_1_1, X_2_0, X_2_1, X_3_0, X_3_1, X_4_0, X_4_1, X_5_0, X_5_1, X_6_0, X_6_1, X_7_0, X_7_1, X_8_0, X_8_1, X_9_0, X_9_1, X_10_0, X_10_1, X_11_0, X_11_1, w_0, w_1, b):
    return (
        (Q(1) if (less(Q(0), (b + (X_0_0*w_0) + (X_0_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_1_0*w_0) + (X_1_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_2_0*w_0) + (X_2_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_3_0*w_0) + (X_3_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_4_0*w_0) + (X_4_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_5_0*w_0) + (X_5_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_6_0*w_0) + (X_6_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_7_0*w_0) + (X_7_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_8_0*w_0) + (X_8_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_9_0*w_0) + (X_9_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_10_0*w_0) + (X_10_1*w_1)))) else Q(0)),
        (Q(1) if (less(Q(0), (b + (X_11_0*w_0) + (X_11_1*w_1)))) else Q(0)),
    )
p_5bf268442017.layout = {'y': (12,)}


def p_ef6513d77447(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        ((Q(-2)*w_0) + (Q(-2)*w_1)),
        (Q(-2)*maximum(Q(0), maximum(w_0, w_1))),
        Q(1),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_ef6513d77447.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_a2b360a1fc5a(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        (Q(2)*maximum(Q(0), maximum(w_0, w_1))),
        ((Q(2)*w_0) + (Q(2)*w_1)),
        Q(0),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_a2b360a1fc5a.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_92c6f823ae28(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        (Q(-2)*minimum(Q(0), minimum(w_0, w_1))),
        ((Q(-2)*w_0) + (Q(-2)*w_1)),
        Q(1),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_92c6f823ae28.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_b2d1f31662db(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        ((Q(2)*w_0) + (Q(2)*w_1)),
        (Q(2)*minimum(Q(0), minimum(w_0, w_1))),
        Q(0),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_b2d1f31662db.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_800a2eeaf914(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        Q(0),
        (Q(-2)*maximum(w_0, maximum(w_1, (w_0 + w_1)))),
        Q(1),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_800a2eeaf914.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_a2da8a4756c5(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        (Q(2)*maximum(w_0, maximum(w_1, (w_0 + w_1)))),
        Q(0),
        Q(0),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_a2da8a4756c5.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_07a5f14926a8(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        (Q(-2)*minimum(w_0, minimum(w_1, (w_0 + w_1)))),
        Q(0),
        Q(1),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_07a5f14926a8.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


def p_5741f23bb8fe(w_0, w_1):
    t0 = absolute(w_0)
    t1 = absolute(w_1)
    t2 = maximum(t0, t1)
    t3 = (Q(-1, 2) + t2)
    t4 = minimum(t0, t1)
    t5 = (Q(-1, 2) + t4)
    t6 = (t3 + t4)
    t7 = (less(Q(0), t6))
    t8 = (less(Q(0), t5))
    t9 = (Q(1, 2) + t2 + (Q(-1)*t4))
    t10 = (Q(-1)*t3)
    t11 = (Q(-1)*t5)
    t12 = (less((Q(-1)*t6), Q(0)))
    t13 = (less(t11, Q(0)))
    return (
        Q(0),
        (Q(2)*minimum(w_0, minimum(w_1, (w_0 + w_1)))),
        Q(0),
        False,
        False,
        False,
        False,
        (t7 and (less(t3, Q(0))) and (less(t5, Q(0)))),
        (t7 and t8 and (less(Q(0), t3))),
        False,
        False,
        (t8 and (less((Q(-1)*t9), Q(0)))),
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        (t12 and (less(Q(0), t10)) and (less(Q(0), t11))),
        (t12 and t13 and (less(t10, Q(0)))),
        False,
        False,
        (t13 and (less(Q(0), t9))),
        False,
        False,
        False,
        False,
        False,
    )
p_5741f23bb8fe.layout = {'interval': (3,), 'AND-one-firing-above': None, 'OR-one-firing-above': None, 'NAND-one-firing-above': None, 'NOR-one-firing-above': None, 'AND-OR-firing-above': None, 'OR-OR-firing-above': None, 'NAND-OR-firing-above': None, 'NOR-OR-firing-above': None, 'AND-AND-firing-above': None, 'OR-AND-firing-above': None, 'NAND-AND-firing-above': None, 'NOR-AND-firing-above': None, 'AND-zero-firing-above': None, 'OR-zero-firing-above': None, 'NAND-zero-firing-above': None, 'NOR-zero-firing-above': None, 'AND-zero-firing-below': None, 'OR-zero-firing-below': None, 'NAND-zero-firing-below': None, 'NOR-zero-firing-below': None, 'AND-NOR-firing-below': None, 'OR-NOR-firing-below': None, 'NAND-NOR-firing-below': None, 'NOR-NOR-firing-below': None, 'AND-NAND-firing-below': None, 'OR-NAND-firing-below': None, 'NAND-NAND-firing-below': None, 'NOR-NAND-firing-below': None, 'AND-one-firing-below': None, 'OR-one-firing-below': None, 'NAND-one-firing-below': None, 'NOR-one-firing-below': None}


PROGRAMS = {
    "compare_with_zero: X:12x2 w:2 b:": p_5bf268442017,
    "solve_the_inequalities: w:2 gate=AND form=bias": p_ef6513d77447,
    "solve_the_inequalities: w:2 gate=AND form=threshold": p_a2b360a1fc5a,
    "solve_the_inequalities: w:2 gate=NAND form=bias": p_92c6f823ae28,
    "solve_the_inequalities: w:2 gate=NAND form=threshold": p_b2d1f31662db,
    "solve_the_inequalities: w:2 gate=NOR form=bias": p_800a2eeaf914,
    "solve_the_inequalities: w:2 gate=NOR form=threshold": p_a2da8a4756c5,
    "solve_the_inequalities: w:2 gate=OR form=bias": p_07a5f14926a8,
    "solve_the_inequalities: w:2 gate=OR form=threshold": p_5741f23bb8fe,
}
