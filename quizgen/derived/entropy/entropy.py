"""Derived from the check of entropy/entropy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


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


def p_54f539fc04e6(p_0, p_1, p_2, p_3, p_4, p_5, p_6, base):
    t0 = (Q(1)/log2(base)**1)
    return (
        ((p_0*t0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*t0*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*t0*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*t0*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*t0*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*t0*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*t0*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
    )
p_54f539fc04e6.layout = {'entropy': ()}


PROGRAMS = {
    "expect_the_self_information: p:4 N: unit=bit": p_ef9946bea72c,
    "expect_the_self_information: p:4 N: unit=nat": p_ffd64e7da4a3,
    "expect_the_self_information: p:5 N: unit=bit": p_7e153c8448f1,
    "expect_the_self_information: p:5 N: unit=nat": p_236bdbc7dbb0,
    "expect_the_self_information: p:5 base:": p_8a2d046ef12d,
    "expect_the_self_information: p:6 N: unit=bit": p_aec863e30f3b,
    "expect_the_self_information: p:6 N: unit=nat": p_8f428f9b01bc,
    "expect_the_self_information: p:6 base:": p_527a6a1f273a,
    "expect_the_self_information: p:7 base:": p_54f539fc04e6,
}
