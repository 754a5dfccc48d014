"""Derived from the check of graphs/paths@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_92cf4831373f(v_0, v_1, M_0_0, M_0_1, M_1_0, M_1_1, u_0, u_1):
    t0 = (M_1_0*u_0)
    t1 = (u_1*((M_0_1*v_0) + (M_1_1*v_1)))
    return (
        ((M_0_0*u_0) + (M_0_1*u_1)),
        (t0 + (M_1_1*u_1)),
        (t1 + (u_0*((M_0_0*v_0) + (M_1_0*v_1)))),
        (t1 + (t0*v_1)),
    )
p_92cf4831373f.layout = {'from_hidden': (2,), 'from_input': (), 'rest': ()}


def p_7ccb05543faa(v_0, v_1, M_0_0, M_0_1, M_1_0, M_1_1, u_0, u_1):
    t0 = (M_1_1*u_1)
    t1 = (u_0*((M_0_0*v_0) + (M_1_0*v_1)))
    return (
        ((M_0_0*u_0) + (M_0_1*u_1)),
        (t0 + (M_1_0*u_0)),
        (t1 + (u_1*((M_0_1*v_0) + (M_1_1*v_1)))),
        (t1 + (t0*v_1)),
    )
p_7ccb05543faa.layout = {'from_hidden': (2,), 'from_input': (), 'rest': ()}


def p_0f7813e70954(v_0, v_1, M_0_0, M_0_1, M_1_0, M_1_1, u_0, u_1):
    t0 = (M_0_0*u_0)
    t1 = (u_1*((M_0_1*v_0) + (M_1_1*v_1)))
    return (
        (t0 + (M_0_1*u_1)),
        ((M_1_0*u_0) + (M_1_1*u_1)),
        (t1 + (u_0*((M_0_0*v_0) + (M_1_0*v_1)))),
        (t1 + (t0*v_0)),
    )
p_0f7813e70954.layout = {'from_hidden': (2,), 'from_input': (), 'rest': ()}


def p_a2a646e1d2a6(v_0, v_1, M_0_0, M_0_1, M_1_0, M_1_1, u_0, u_1):
    t0 = (M_0_1*u_1)
    t1 = (u_0*((M_0_0*v_0) + (M_1_0*v_1)))
    return (
        (t0 + (M_0_0*u_0)),
        ((M_1_0*u_0) + (M_1_1*u_1)),
        (t1 + (u_1*((M_0_1*v_0) + (M_1_1*v_1)))),
        (t1 + (t0*v_0)),
    )
p_a2a646e1d2a6.layout = {'from_hidden': (2,), 'from_input': (), 'rest': ()}


PROGRAMS = {
    "nest_functions: v:2 M:2x2 u:2 i=0 j=0": p_92cf4831373f,
    "nest_functions: v:2 M:2x2 u:2 i=0 j=1": p_7ccb05543faa,
    "nest_functions: v:2 M:2x2 u:2 i=1 j=0": p_0f7813e70954,
    "nest_functions: v:2 M:2x2 u:2 i=1 j=1": p_a2a646e1d2a6,
}
