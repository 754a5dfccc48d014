"""Derived from the check of entropy/self_information@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_23135ff6e626(p, base):
    return (
        (log2((Q(1)/p**1))/(log2(base))),
    )
p_23135ff6e626.layout = {'single': ()}


def p_cb6d35e75843(p, q_0, q_1):
    return (
        log2((Q(1)/p**1)),
        (log2((Q(1)/q_0**1)) + log2((Q(1)/q_1**1))),
    )
p_cb6d35e75843.layout = {'single': (), 'joint': ()}


def p_8793813d0466(p, q_0, q_1):
    return (
        log((Q(1)/p**1)),
        (log((Q(1)/q_0**1)) + log((Q(1)/q_1**1))),
    )
p_8793813d0466.layout = {'single': (), 'joint': ()}


def p_cc59bd99540b(p, q_0, q_1, q_2):
    return (
        log2((Q(1)/p**1)),
        (log2((Q(1)/q_0**1)) + log2((Q(1)/q_1**1)) + log2((Q(1)/q_2**1))),
    )
p_cc59bd99540b.layout = {'single': (), 'joint': ()}


def p_e4f63759abf5(p, q_0, q_1, q_2):
    return (
        log((Q(1)/p**1)),
        (log((Q(1)/q_0**1)) + log((Q(1)/q_1**1)) + log((Q(1)/q_2**1))),
    )
p_e4f63759abf5.layout = {'single': (), 'joint': ()}


PROGRAMS = {
    "count_divisions: p: base:": p_23135ff6e626,
    "count_halvings: p: q:2 unit=bit": p_cb6d35e75843,
    "count_halvings: p: q:2 unit=nat": p_8793813d0466,
    "count_halvings: p: q:3 unit=bit": p_cc59bd99540b,
    "count_halvings: p: q:3 unit=nat": p_e4f63759abf5,
}
