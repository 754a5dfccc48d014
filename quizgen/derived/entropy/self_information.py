"""Derived from the check of entropy/self_information@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_2710557011ed(p, base):
    return (
        (log2((Q(1)/p**1))/(log2(base))),
    )
p_2710557011ed.layout = {'single': ()}


def p_3bc9403becb0(p, q_0, q_1):
    return (
        log2((Q(1)/p**1)),
        (log2((Q(1)/q_0**1)) + log2((Q(1)/q_1**1))),
    )
p_3bc9403becb0.layout = {'single': (), 'joint': ()}


def p_be380ff069fd(p, q_0, q_1):
    return (
        log((Q(1)/p**1)),
        (log((Q(1)/q_0**1)) + log((Q(1)/q_1**1))),
    )
p_be380ff069fd.layout = {'single': (), 'joint': ()}


def p_87f2c260d8a7(p, q_0, q_1, q_2):
    return (
        log2((Q(1)/p**1)),
        (log2((Q(1)/q_0**1)) + log2((Q(1)/q_1**1)) + log2((Q(1)/q_2**1))),
    )
p_87f2c260d8a7.layout = {'single': (), 'joint': ()}


def p_5a9067de0859(p, q_0, q_1, q_2):
    return (
        log((Q(1)/p**1)),
        (log((Q(1)/q_0**1)) + log((Q(1)/q_1**1)) + log((Q(1)/q_2**1))),
    )
p_5a9067de0859.layout = {'single': (), 'joint': ()}


PROGRAMS = {
    "p: base:": p_2710557011ed,
    "p: q:2 unit=bit": p_3bc9403becb0,
    "p: q:2 unit=nat": p_be380ff069fd,
    "p: q:3 unit=bit": p_87f2c260d8a7,
    "p: q:3 unit=nat": p_5a9067de0859,
}
