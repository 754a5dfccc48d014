"""Derived from the check of entropy/entropy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_36cf8e222c9a(p_0, p_1, p_2, p_3, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
        (t0*log2(N)),
    )
p_36cf8e222c9a.layout = {'entropy': (), 'uniform': ()}


def p_8311d9ed9c0d(p_0, p_1, p_2, p_3, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
        log(N),
    )
p_8311d9ed9c0d.layout = {'entropy': (), 'uniform': ()}


def p_dabfa3f12f3f(p_0, p_1, p_2, p_3, p_4, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
        (t0*log2(N)),
    )
p_dabfa3f12f3f.layout = {'entropy': (), 'uniform': ()}


def p_a87ddd0a5889(p_0, p_1, p_2, p_3, p_4, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
        log(N),
    )
p_a87ddd0a5889.layout = {'entropy': (), 'uniform': ()}


def p_1a01d9e6fb36(p_0, p_1, p_2, p_3, p_4, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
    )
p_1a01d9e6fb36.layout = {'entropy': ()}


def p_72c5f3ba66e1(p_0, p_1, p_2, p_3, p_4, p_5, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
        (t0*log2(N)),
    )
p_72c5f3ba66e1.layout = {'entropy': (), 'uniform': ()}


def p_826bb47e60ea(p_0, p_1, p_2, p_3, p_4, p_5, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
        log(N),
    )
p_826bb47e60ea.layout = {'entropy': (), 'uniform': ()}


def p_b706ba794d34(p_0, p_1, p_2, p_3, p_4, p_5, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
    )
p_b706ba794d34.layout = {'entropy': ()}


def p_8193c92f53f0(p_0, p_1, p_2, p_3, p_4, p_5, p_6, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
    )
p_8193c92f53f0.layout = {'entropy': ()}


PROGRAMS = {
    "p:4 N: unit=bit": p_36cf8e222c9a,
    "p:4 N: unit=nat": p_8311d9ed9c0d,
    "p:5 N: unit=bit": p_dabfa3f12f3f,
    "p:5 N: unit=nat": p_a87ddd0a5889,
    "p:5 base:": p_1a01d9e6fb36,
    "p:6 N: unit=bit": p_72c5f3ba66e1,
    "p:6 N: unit=nat": p_826bb47e60ea,
    "p:6 base:": p_b706ba794d34,
    "p:7 base:": p_8193c92f53f0,
}
