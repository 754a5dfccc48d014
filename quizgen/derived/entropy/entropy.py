"""Derived from the check of entropy/entropy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_b8b56e23f239(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        (t0*log2(N)),
    )
p_b8b56e23f239.layout = {'entropy': (), 'uniform': ()}


def p_12fa7d04b326(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_12fa7d04b326.layout = {'entropy': (), 'uniform': ()}


def p_1a5ff9d2a680(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
    )
p_1a5ff9d2a680.layout = {'entropy': ()}


def p_a866623acbb3(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*t0*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        (t0*log2(N)),
    )
p_a866623acbb3.layout = {'entropy': (), 'uniform': ()}


def p_0bca005f014c(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_0bca005f014c.layout = {'entropy': (), 'uniform': ()}


def p_6bd2d9a09f8e(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*t0*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
    )
p_6bd2d9a09f8e.layout = {'entropy': ()}


def p_0dcb366c5eb1(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*t0*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_11*t0*log2((Q(1)/(Q(1) + p_11 + (Q(-1)*sign(p_11)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*t0*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        (t0*log2(N)),
    )
p_0dcb366c5eb1.layout = {'entropy': (), 'uniform': ()}


def p_226e079a915d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_11*log((Q(1)/(Q(1) + p_11 + (Q(-1)*sign(p_11)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_226e079a915d.layout = {'entropy': (), 'uniform': ()}


def p_434ef1ac1893(p_0, p_1, p_2, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1)))),
        (t0*log2(N)),
    )
p_434ef1ac1893.layout = {'entropy': (), 'uniform': ()}


def p_aaa42af22f36(p_0, p_1, p_2, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1)))),
        log(N),
    )
p_aaa42af22f36.layout = {'entropy': (), 'uniform': ()}


def p_ef9946bea72c(p_0, p_1, p_2, p_3, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
        (t0*log2(N)),
    )
p_ef9946bea72c.layout = {'entropy': (), 'uniform': ()}


def p_ffd64e7da4a3(p_0, p_1, p_2, p_3, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
        log(N),
    )
p_ffd64e7da4a3.layout = {'entropy': (), 'uniform': ()}


def p_165b0616d27c(p_0, p_1, p_2, p_3, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
    )
p_165b0616d27c.layout = {'entropy': ()}


def p_7e153c8448f1(p_0, p_1, p_2, p_3, p_4, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
        (t0*log2(N)),
    )
p_7e153c8448f1.layout = {'entropy': (), 'uniform': ()}


def p_236bdbc7dbb0(p_0, p_1, p_2, p_3, p_4, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
        log(N),
    )
p_236bdbc7dbb0.layout = {'entropy': (), 'uniform': ()}


def p_8a2d046ef12d(p_0, p_1, p_2, p_3, p_4, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
    )
p_8a2d046ef12d.layout = {'entropy': ()}


def p_aec863e30f3b(p_0, p_1, p_2, p_3, p_4, p_5, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
        (t0*log2(N)),
    )
p_aec863e30f3b.layout = {'entropy': (), 'uniform': ()}


def p_8f428f9b01bc(p_0, p_1, p_2, p_3, p_4, p_5, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
        log(N),
    )
p_8f428f9b01bc.layout = {'entropy': (), 'uniform': ()}


def p_527a6a1f273a(p_0, p_1, p_2, p_3, p_4, p_5, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
    )
p_527a6a1f273a.layout = {'entropy': ()}


def p_36aa83e245c3(p_0, p_1, p_2, p_3, p_4, p_5, p_6, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
        (t0*log2(N)),
    )
p_36aa83e245c3.layout = {'entropy': (), 'uniform': ()}


def p_ba07372603fd(p_0, p_1, p_2, p_3, p_4, p_5, p_6, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
        log(N),
    )
p_ba07372603fd.layout = {'entropy': (), 'uniform': ()}


def p_54f539fc04e6(p_0, p_1, p_2, p_3, p_4, p_5, p_6, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
    )
p_54f539fc04e6.layout = {'entropy': ()}


def p_fbc7e7ccea2e(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
        (t0*log2(N)),
    )
p_fbc7e7ccea2e.layout = {'entropy': (), 'uniform': ()}


def p_9b80585df83d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
        log(N),
    )
p_9b80585df83d.layout = {'entropy': (), 'uniform': ()}


def p_f761b8c41caa(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
    )
p_f761b8c41caa.layout = {'entropy': ()}


def p_efe7b244d88d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    t0 = (Q(1)/log2(Q(2))**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*t0*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*t0*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1)))),
        (t0*log2(N)),
    )
p_efe7b244d88d.layout = {'entropy': (), 'uniform': ()}


def p_7872feaa28c6(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1)))),
        log(N),
    )
p_7872feaa28c6.layout = {'entropy': (), 'uniform': ()}


PROGRAMS = {
    "expect_the_self_information: p:10 N: unit=bit": p_b8b56e23f239,
    "expect_the_self_information: p:10 N: unit=nat": p_12fa7d04b326,
    "expect_the_self_information: p:10 base:": p_1a5ff9d2a680,
    "expect_the_self_information: p:11 N: unit=bit": p_a866623acbb3,
    "expect_the_self_information: p:11 N: unit=nat": p_0bca005f014c,
    "expect_the_self_information: p:11 base:": p_6bd2d9a09f8e,
    "expect_the_self_information: p:12 N: unit=bit": p_0dcb366c5eb1,
    "expect_the_self_information: p:12 N: unit=nat": p_226e079a915d,
    "expect_the_self_information: p:3 N: unit=bit": p_434ef1ac1893,
    "expect_the_self_information: p:3 N: unit=nat": p_aaa42af22f36,
    "expect_the_self_information: p:4 N: unit=bit": p_ef9946bea72c,
    "expect_the_self_information: p:4 N: unit=nat": p_ffd64e7da4a3,
    "expect_the_self_information: p:4 base:": p_165b0616d27c,
    "expect_the_self_information: p:5 N: unit=bit": p_7e153c8448f1,
    "expect_the_self_information: p:5 N: unit=nat": p_236bdbc7dbb0,
    "expect_the_self_information: p:5 base:": p_8a2d046ef12d,
    "expect_the_self_information: p:6 N: unit=bit": p_aec863e30f3b,
    "expect_the_self_information: p:6 N: unit=nat": p_8f428f9b01bc,
    "expect_the_self_information: p:6 base:": p_527a6a1f273a,
    "expect_the_self_information: p:7 N: unit=bit": p_36aa83e245c3,
    "expect_the_self_information: p:7 N: unit=nat": p_ba07372603fd,
    "expect_the_self_information: p:7 base:": p_54f539fc04e6,
    "expect_the_self_information: p:8 N: unit=bit": p_fbc7e7ccea2e,
    "expect_the_self_information: p:8 N: unit=nat": p_9b80585df83d,
    "expect_the_self_information: p:8 base:": p_f761b8c41caa,
    "expect_the_self_information: p:9 N: unit=bit": p_efe7b244d88d,
    "expect_the_self_information: p:9 N: unit=nat": p_7872feaa28c6,
}
