"""Derived from the check of entropy/entropy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_5c7d8fff5fa6(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        (t0*log2(N)),
    )
p_5c7d8fff5fa6.layout = {'entropy': (), 'uniform': ()}


def p_ab42aaa26f54(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_ab42aaa26f54.layout = {'entropy': (), 'uniform': ()}


def p_7825a720c4f6(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
    )
p_7825a720c4f6.layout = {'entropy': ()}


def p_54a13a182b52(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*t0*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        (t0*log2(N)),
    )
p_54a13a182b52.layout = {'entropy': (), 'uniform': ()}


def p_fae6409fcc7c(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_fae6409fcc7c.layout = {'entropy': (), 'uniform': ()}


def p_8c539e6db0bc(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*t0*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
    )
p_8c539e6db0bc.layout = {'entropy': ()}


def p_2a2460235e3f(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*t0*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_11*t0*log2((Q(1)/(Q(1) + p_11 + (Q(-1)*sign(p_11)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        (t0*log2(N)),
    )
p_2a2460235e3f.layout = {'entropy': (), 'uniform': ()}


def p_9030ea92f324(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_11*log((Q(1)/(Q(1) + p_11 + (Q(-1)*sign(p_11)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_9030ea92f324.layout = {'entropy': (), 'uniform': ()}


def p_86864ccff9d4(p_0, p_1, p_2, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1)))),
        (t0*log2(N)),
    )
p_86864ccff9d4.layout = {'entropy': (), 'uniform': ()}


def p_53a173c024c0(p_0, p_1, p_2, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1)))),
        log(N),
    )
p_53a173c024c0.layout = {'entropy': (), 'uniform': ()}


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


def p_1b2cf12dab45(p_0, p_1, p_2, p_3, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
    )
p_1b2cf12dab45.layout = {'entropy': ()}


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


def p_b7f37dfd5290(p_0, p_1, p_2, p_3, p_4, p_5, p_6, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
        (t0*log2(N)),
    )
p_b7f37dfd5290.layout = {'entropy': (), 'uniform': ()}


def p_d53b4870751a(p_0, p_1, p_2, p_3, p_4, p_5, p_6, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
        log(N),
    )
p_d53b4870751a.layout = {'entropy': (), 'uniform': ()}


def p_8193c92f53f0(p_0, p_1, p_2, p_3, p_4, p_5, p_6, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
    )
p_8193c92f53f0.layout = {'entropy': ()}


def p_63f4029069a1(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
        (t0*log2(N)),
    )
p_63f4029069a1.layout = {'entropy': (), 'uniform': ()}


def p_6cd5765392c3(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
        log(N),
    )
p_6cd5765392c3.layout = {'entropy': (), 'uniform': ()}


def p_320f488c1a50(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
    )
p_320f488c1a50.layout = {'entropy': ()}


def p_0cb4f91ef02c(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1)))),
        (t0*log2(N)),
    )
p_0cb4f91ef02c.layout = {'entropy': (), 'uniform': ()}


def p_9f4932ff3d9d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1)))),
        log(N),
    )
p_9f4932ff3d9d.layout = {'entropy': (), 'uniform': ()}


PROGRAMS = {
    "p:10 N: unit=bit": p_5c7d8fff5fa6,
    "p:10 N: unit=nat": p_ab42aaa26f54,
    "p:10 base:": p_7825a720c4f6,
    "p:11 N: unit=bit": p_54a13a182b52,
    "p:11 N: unit=nat": p_fae6409fcc7c,
    "p:11 base:": p_8c539e6db0bc,
    "p:12 N: unit=bit": p_2a2460235e3f,
    "p:12 N: unit=nat": p_9030ea92f324,
    "p:3 N: unit=bit": p_86864ccff9d4,
    "p:3 N: unit=nat": p_53a173c024c0,
    "p:4 N: unit=bit": p_36cf8e222c9a,
    "p:4 N: unit=nat": p_8311d9ed9c0d,
    "p:4 base:": p_1b2cf12dab45,
    "p:5 N: unit=bit": p_dabfa3f12f3f,
    "p:5 N: unit=nat": p_a87ddd0a5889,
    "p:5 base:": p_1a01d9e6fb36,
    "p:6 N: unit=bit": p_72c5f3ba66e1,
    "p:6 N: unit=nat": p_826bb47e60ea,
    "p:6 base:": p_b706ba794d34,
    "p:7 N: unit=bit": p_b7f37dfd5290,
    "p:7 N: unit=nat": p_d53b4870751a,
    "p:7 base:": p_8193c92f53f0,
    "p:8 N: unit=bit": p_63f4029069a1,
    "p:8 N: unit=nat": p_6cd5765392c3,
    "p:8 base:": p_320f488c1a50,
    "p:9 N: unit=bit": p_0cb4f91ef02c,
    "p:9 N: unit=nat": p_9f4932ff3d9d,
}
