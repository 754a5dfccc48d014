"""Derived from the check of gradient_descent/batch_size@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_dddd8b019ea6():
    return (
        Q(10),
        Q(1000),
        Q(1000),
        Q(10),
        Q(1000),
        Q(100),
        Q(10),
        Q(1000),
        Q(10),
        Q(10),
        Q(1000),
        Q(100),
        Q(10),
        Q(1000),
        Q(10),
        Q(10),
        Q(100),
        Q(10),
        Q(1000),
        Q(1000),
        Q(100),
        Q(1000),
        Q(1000),
        Q(10),
        Q(1000),
        Q(100),
        Q(10),
        Q(1000),
        Q(100),
        Q(10),
    )
p_dddd8b019ea6.layout = {'updates-sum_mean-sum_variance': (3,), 'updates-sum_mean-mean_mean': (3,), 'updates-sum_mean-mean_variance': (3,), 'updates-sum_variance-mean_mean': (3,), 'updates-sum_variance-mean_variance': (3,), 'updates-mean_mean-mean_variance': (3,), 'sum_mean-sum_variance-mean_mean': (3,), 'sum_mean-sum_variance-mean_variance': (3,), 'sum_mean-mean_mean-mean_variance': (3,), 'sum_variance-mean_mean-mean_variance': (3,)}


def p_2222d6cb4bea():
    return (
        Q(2),
        Q(8),
        Q(8),
        Q(2),
        Q(8),
        Q(4),
        Q(2),
        Q(8),
        Q(2),
        Q(2),
        Q(8),
        Q(4),
        Q(2),
        Q(8),
        Q(2),
        Q(2),
        Q(4),
        Q(2),
        Q(8),
        Q(8),
        Q(4),
        Q(8),
        Q(8),
        Q(2),
        Q(8),
        Q(4),
        Q(2),
        Q(8),
        Q(4),
        Q(2),
    )
p_2222d6cb4bea.layout = {'updates-sum_mean-sum_variance': (3,), 'updates-sum_mean-mean_mean': (3,), 'updates-sum_mean-mean_variance': (3,), 'updates-sum_variance-mean_mean': (3,), 'updates-sum_variance-mean_variance': (3,), 'updates-mean_mean-mean_variance': (3,), 'sum_mean-sum_variance-mean_mean': (3,), 'sum_mean-sum_variance-mean_variance': (3,), 'sum_mean-mean_mean-mean_variance': (3,), 'sum_variance-mean_mean-mean_variance': (3,)}


def p_b9528f4e67d1():
    return (
        Q(3),
        Q(27),
        Q(27),
        Q(3),
        Q(27),
        Q(9),
        Q(3),
        Q(27),
        Q(3),
        Q(3),
        Q(27),
        Q(9),
        Q(3),
        Q(27),
        Q(3),
        Q(3),
        Q(9),
        Q(3),
        Q(27),
        Q(27),
        Q(9),
        Q(27),
        Q(27),
        Q(3),
        Q(27),
        Q(9),
        Q(3),
        Q(27),
        Q(9),
        Q(3),
    )
p_b9528f4e67d1.layout = {'updates-sum_mean-sum_variance': (3,), 'updates-sum_mean-mean_mean': (3,), 'updates-sum_mean-mean_variance': (3,), 'updates-sum_variance-mean_mean': (3,), 'updates-sum_variance-mean_variance': (3,), 'updates-mean_mean-mean_variance': (3,), 'sum_mean-sum_variance-mean_mean': (3,), 'sum_mean-sum_variance-mean_variance': (3,), 'sum_mean-mean_mean-mean_variance': (3,), 'sum_variance-mean_mean-mean_variance': (3,)}


def p_e6bf9ddb8fff():
    return (
        Q(4),
        Q(64),
        Q(64),
        Q(4),
        Q(64),
        Q(16),
        Q(4),
        Q(64),
        Q(4),
        Q(4),
        Q(64),
        Q(16),
        Q(4),
        Q(64),
        Q(4),
        Q(4),
        Q(16),
        Q(4),
        Q(64),
        Q(64),
        Q(16),
        Q(64),
        Q(64),
        Q(4),
        Q(64),
        Q(16),
        Q(4),
        Q(64),
        Q(16),
        Q(4),
    )
p_e6bf9ddb8fff.layout = {'updates-sum_mean-sum_variance': (3,), 'updates-sum_mean-mean_mean': (3,), 'updates-sum_mean-mean_variance': (3,), 'updates-sum_variance-mean_mean': (3,), 'updates-sum_variance-mean_variance': (3,), 'updates-mean_mean-mean_variance': (3,), 'sum_mean-sum_variance-mean_mean': (3,), 'sum_mean-sum_variance-mean_variance': (3,), 'sum_mean-mean_mean-mean_variance': (3,), 'sum_variance-mean_mean-mean_variance': (3,)}


def p_6c0b0fd7213e():
    return (
        Q(5),
        Q(125),
        Q(125),
        Q(5),
        Q(125),
        Q(25),
        Q(5),
        Q(125),
        Q(5),
        Q(5),
        Q(125),
        Q(25),
        Q(5),
        Q(125),
        Q(5),
        Q(5),
        Q(25),
        Q(5),
        Q(125),
        Q(125),
        Q(25),
        Q(125),
        Q(125),
        Q(5),
        Q(125),
        Q(25),
        Q(5),
        Q(125),
        Q(25),
        Q(5),
    )
p_6c0b0fd7213e.layout = {'updates-sum_mean-sum_variance': (3,), 'updates-sum_mean-mean_mean': (3,), 'updates-sum_mean-mean_variance': (3,), 'updates-sum_variance-mean_mean': (3,), 'updates-sum_variance-mean_variance': (3,), 'updates-mean_mean-mean_variance': (3,), 'sum_mean-sum_variance-mean_mean': (3,), 'sum_mean-sum_variance-mean_variance': (3,), 'sum_mean-mean_mean-mean_variance': (3,), 'sum_variance-mean_mean-mean_variance': (3,)}


PROGRAMS = {
    "count_all_batches: k=10": p_dddd8b019ea6,
    "count_all_batches: k=2": p_2222d6cb4bea,
    "count_all_batches: k=3": p_b9528f4e67d1,
    "count_all_batches: k=4": p_e6bf9ddb8fff,
    "count_all_batches: k=5": p_6c0b0fd7213e,
}
