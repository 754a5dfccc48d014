"""Derived from the check of forward_pass/shape_trace@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_e5b4f92ddefd():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_e5b4f92ddefd.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_220ef0b00f71():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_220ef0b00f71.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_305e69cd00f8():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_305e69cd00f8.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_810eae497f93():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_810eae497f93.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_201c9c38ab68():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_201c9c38ab68.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_8a2afc815b64():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_8a2afc815b64.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_fa58e0b34c27():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_fa58e0b34c27.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_8a1743ed55c5():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_8a1743ed55c5.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_5b5db8c48dd4():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_5b5db8c48dd4.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_9433a91c7ad2():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_9433a91c7ad2.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_b308be240cf4():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_b308be240cf4.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_01e5eca8bf2c():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_01e5eca8bf2c.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_dbdd784bba53():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_dbdd784bba53.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_aac3773434d2():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_aac3773434d2.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_698c927f0417():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_698c927f0417.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_e7e313c621d1():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_e7e313c621d1.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_636401bcdbca():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_636401bcdbca.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_78b62ef2e336():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_78b62ef2e336.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_9e389c5e4057():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_9e389c5e4057.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_8f4cb05202a2():
    return (
        False,
        True,
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
        False,
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    )
p_8f4cb05202a2.layout = {'per-unit-error': None, 'per-unit-units': None, 'per-unit-samples': None, 'row-error': None, 'row-units': None, 'row-samples': None, 'per-sample-error': None, 'per-sample-units': None, 'per-sample-samples': None, 'column-error': None, 'column-units': None, 'column-samples': None, 'column-of-units-error': None, 'column-of-units-units': None, 'column-of-units-samples': None, 'row-of-samples-error': None, 'row-of-samples-units': None, 'row-of-samples-samples': None}


def p_b15360153dc5(y_0_0, y_1_0, y_2_0, t_0, t_1, t_2):
    return (
        ((Q(1, 3)*t_0**2) + (Q(1, 3)*t_1**2) + (Q(1, 3)*t_2**2) + (Q(1, 3)*y_0_0**2) + (Q(1, 3)*y_1_0**2) + (Q(1, 3)*y_2_0**2) + (Q(-1)*((Q(1, 3)*t_0) + (Q(1, 3)*t_1) + (Q(1, 3)*t_2))*((Q(2, 3)*y_0_0) + (Q(2, 3)*y_1_0) + (Q(2, 3)*y_2_0)))),
    )
p_b15360153dc5.layout = {'loss': ()}


def p_530e45becaf2(x_0_0, x_0_1, x_1_0, x_1_1, W1_0_0, W1_0_1, W1_0_2, W1_1_0, W1_1_1, W1_1_2, b1_0, b1_1, b1_2, W2_0_0, W2_0_1, W2_0_2, W2_1_0, W2_1_1, W2_1_2, b2_0, b2_1):
    t0 = maximum(Q(0), (b1_0 + (W1_0_0*x_0_0) + (W1_1_0*x_0_1)))
    t1 = maximum(Q(0), (b1_1 + (W1_0_1*x_0_0) + (W1_1_1*x_0_1)))
    t2 = maximum(Q(0), (b1_2 + (W1_0_2*x_0_0) + (W1_1_2*x_0_1)))
    t3 = maximum(Q(0), (b1_0 + (W1_0_0*x_1_0) + (W1_1_0*x_1_1)))
    t4 = maximum(Q(0), (b1_1 + (W1_0_1*x_1_0) + (W1_1_1*x_1_1)))
    t5 = maximum(Q(0), (b1_2 + (W1_0_2*x_1_0) + (W1_1_2*x_1_1)))
    return (
        (b2_0 + (W2_0_0*t0) + (W2_0_1*t1) + (W2_0_2*t2)),
        (b2_1 + (W2_1_0*t0) + (W2_1_1*t1) + (W2_1_2*t2)),
        (b2_0 + (W2_0_0*t3) + (W2_0_1*t4) + (W2_0_2*t5)),
        (b2_1 + (W2_1_0*t3) + (W2_1_1*t4) + (W2_1_2*t5)),
    )
p_530e45becaf2.layout = {'y': (2, 2)}


PROGRAMS = {
    "compare_from_the_last_axis: N=2 M=3": p_e5b4f92ddefd,
    "compare_from_the_last_axis: N=2 M=4": p_220ef0b00f71,
    "compare_from_the_last_axis: N=2 M=5": p_305e69cd00f8,
    "compare_from_the_last_axis: N=2 M=6": p_810eae497f93,
    "compare_from_the_last_axis: N=3 M=2": p_201c9c38ab68,
    "compare_from_the_last_axis: N=3 M=4": p_8a2afc815b64,
    "compare_from_the_last_axis: N=3 M=5": p_fa58e0b34c27,
    "compare_from_the_last_axis: N=3 M=6": p_8a1743ed55c5,
    "compare_from_the_last_axis: N=4 M=2": p_5b5db8c48dd4,
    "compare_from_the_last_axis: N=4 M=3": p_9433a91c7ad2,
    "compare_from_the_last_axis: N=4 M=5": p_b308be240cf4,
    "compare_from_the_last_axis: N=4 M=6": p_01e5eca8bf2c,
    "compare_from_the_last_axis: N=5 M=2": p_dbdd784bba53,
    "compare_from_the_last_axis: N=5 M=3": p_aac3773434d2,
    "compare_from_the_last_axis: N=5 M=4": p_698c927f0417,
    "compare_from_the_last_axis: N=5 M=6": p_e7e313c621d1,
    "compare_from_the_last_axis: N=6 M=2": p_636401bcdbca,
    "compare_from_the_last_axis: N=6 M=3": p_78b62ef2e336,
    "compare_from_the_last_axis: N=6 M=4": p_9e389c5e4057,
    "compare_from_the_last_axis: N=6 M=5": p_8f4cb05202a2,
    "expand_the_pairs: y:3x1 t:3": p_b15360153dc5,
    "sum_over_units: x:2x2 W1:2x3 b1:3 W2:2x3 b2:2": p_530e45becaf2,
}
