"""Derived from the check of entropy/entropy@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_4e474ee7f408(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1))))/(log2(base))),
    )
p_4e474ee7f408.layout = {'entropy': ()}


def p_d49fb3781b9c(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1))))/(log2(base))),
    )
p_d49fb3781b9c.layout = {'entropy': ()}


def p_27813e621378(p_0, p_1, p_2, p_3, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))))/(log2(base))),
    )
p_27813e621378.layout = {'entropy': ()}


def p_b032ccb495aa(p_0, p_1, p_2, p_3, p_4, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))))/(log2(base))),
    )
p_b032ccb495aa.layout = {'entropy': ()}


def p_9098d11b9ad2(p_0, p_1, p_2, p_3, p_4, p_5, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))))/(log2(base))),
    )
p_9098d11b9ad2.layout = {'entropy': ()}


def p_754a9b75a0fe(p_0, p_1, p_2, p_3, p_4, p_5, p_6, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))))/(log2(base))),
    )
p_754a9b75a0fe.layout = {'entropy': ()}


def p_8a8bb18989c5(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, base):
    return (
        (((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))))/(log2(base))),
    )
p_8a8bb18989c5.layout = {'entropy': ()}


def p_b8b56e23f239(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log2(N),
    )
p_b8b56e23f239.layout = {'entropy': (), 'uniform': ()}


def p_12fa7d04b326(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_12fa7d04b326.layout = {'entropy': (), 'uniform': ()}


def p_a866623acbb3(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log2(N),
    )
p_a866623acbb3.layout = {'entropy': (), 'uniform': ()}


def p_0bca005f014c(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_0bca005f014c.layout = {'entropy': (), 'uniform': ()}


def p_0dcb366c5eb1(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log2((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_11*log2((Q(1)/(Q(1) + p_11 + (Q(-1)*sign(p_11)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log2((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log2(N),
    )
p_0dcb366c5eb1.layout = {'entropy': (), 'uniform': ()}


def p_226e079a915d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_10*log((Q(1)/(Q(1) + p_10 + (Q(-1)*sign(p_10)))**1))) + (p_11*log((Q(1)/(Q(1) + p_11 + (Q(-1)*sign(p_11)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1))) + (p_9*log((Q(1)/(Q(1) + p_9 + (Q(-1)*sign(p_9)))**1)))),
        log(N),
    )
p_226e079a915d.layout = {'entropy': (), 'uniform': ()}


def p_434ef1ac1893(p_0, p_1, p_2, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1)))),
        log2(N),
    )
p_434ef1ac1893.layout = {'entropy': (), 'uniform': ()}


def p_aaa42af22f36(p_0, p_1, p_2, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1)))),
        log(N),
    )
p_aaa42af22f36.layout = {'entropy': (), 'uniform': ()}


def p_ef9946bea72c(p_0, p_1, p_2, p_3, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
        log2(N),
    )
p_ef9946bea72c.layout = {'entropy': (), 'uniform': ()}


def p_ffd64e7da4a3(p_0, p_1, p_2, p_3, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1)))),
        log(N),
    )
p_ffd64e7da4a3.layout = {'entropy': (), 'uniform': ()}


def p_7e153c8448f1(p_0, p_1, p_2, p_3, p_4, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
        log2(N),
    )
p_7e153c8448f1.layout = {'entropy': (), 'uniform': ()}


def p_236bdbc7dbb0(p_0, p_1, p_2, p_3, p_4, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1)))),
        log(N),
    )
p_236bdbc7dbb0.layout = {'entropy': (), 'uniform': ()}


def p_aec863e30f3b(p_0, p_1, p_2, p_3, p_4, p_5, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
        log2(N),
    )
p_aec863e30f3b.layout = {'entropy': (), 'uniform': ()}


def p_8f428f9b01bc(p_0, p_1, p_2, p_3, p_4, p_5, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1)))),
        log(N),
    )
p_8f428f9b01bc.layout = {'entropy': (), 'uniform': ()}


def p_36aa83e245c3(p_0, p_1, p_2, p_3, p_4, p_5, p_6, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
        log2(N),
    )
p_36aa83e245c3.layout = {'entropy': (), 'uniform': ()}


def p_ba07372603fd(p_0, p_1, p_2, p_3, p_4, p_5, p_6, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1)))),
        log(N),
    )
p_ba07372603fd.layout = {'entropy': (), 'uniform': ()}


def p_fbc7e7ccea2e(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
        log2(N),
    )
p_fbc7e7ccea2e.layout = {'entropy': (), 'uniform': ()}


def p_9b80585df83d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1)))),
        log(N),
    )
p_9b80585df83d.layout = {'entropy': (), 'uniform': ()}


def p_efe7b244d88d(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    return (
        ((p_0*log2((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log2((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log2((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log2((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log2((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log2((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log2((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log2((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log2((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1)))),
        log2(N),
    )
p_efe7b244d88d.layout = {'entropy': (), 'uniform': ()}


def p_7872feaa28c6(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, N):
    return (
        ((p_0*log((Q(1)/(Q(1) + p_0 + (Q(-1)*sign(p_0)))**1))) + (p_1*log((Q(1)/(Q(1) + p_1 + (Q(-1)*sign(p_1)))**1))) + (p_2*log((Q(1)/(Q(1) + p_2 + (Q(-1)*sign(p_2)))**1))) + (p_3*log((Q(1)/(Q(1) + p_3 + (Q(-1)*sign(p_3)))**1))) + (p_4*log((Q(1)/(Q(1) + p_4 + (Q(-1)*sign(p_4)))**1))) + (p_5*log((Q(1)/(Q(1) + p_5 + (Q(-1)*sign(p_5)))**1))) + (p_6*log((Q(1)/(Q(1) + p_6 + (Q(-1)*sign(p_6)))**1))) + (p_7*log((Q(1)/(Q(1) + p_7 + (Q(-1)*sign(p_7)))**1))) + (p_8*log((Q(1)/(Q(1) + p_8 + (Q(-1)*sign(p_8)))**1)))),
        log(N),
    )
p_7872feaa28c6.layout = {'entropy': (), 'uniform': ()}


PROGRAMS = {
    "expect_and_convert: p:10 base:": p_4e474ee7f408,
    "expect_and_convert: p:11 base:": p_d49fb3781b9c,
    "expect_and_convert: p:4 base:": p_27813e621378,
    "expect_and_convert: p:5 base:": p_b032ccb495aa,
    "expect_and_convert: p:6 base:": p_9098d11b9ad2,
    "expect_and_convert: p:7 base:": p_754a9b75a0fe,
    "expect_and_convert: p:8 base:": p_8a8bb18989c5,
    "expect_the_self_information: p:10 N: unit=bit": p_b8b56e23f239,
    "expect_the_self_information: p:10 N: unit=nat": p_12fa7d04b326,
    "expect_the_self_information: p:11 N: unit=bit": p_a866623acbb3,
    "expect_the_self_information: p:11 N: unit=nat": p_0bca005f014c,
    "expect_the_self_information: p:12 N: unit=bit": p_0dcb366c5eb1,
    "expect_the_self_information: p:12 N: unit=nat": p_226e079a915d,
    "expect_the_self_information: p:3 N: unit=bit": p_434ef1ac1893,
    "expect_the_self_information: p:3 N: unit=nat": p_aaa42af22f36,
    "expect_the_self_information: p:4 N: unit=bit": p_ef9946bea72c,
    "expect_the_self_information: p:4 N: unit=nat": p_ffd64e7da4a3,
    "expect_the_self_information: p:5 N: unit=bit": p_7e153c8448f1,
    "expect_the_self_information: p:5 N: unit=nat": p_236bdbc7dbb0,
    "expect_the_self_information: p:6 N: unit=bit": p_aec863e30f3b,
    "expect_the_self_information: p:6 N: unit=nat": p_8f428f9b01bc,
    "expect_the_self_information: p:7 N: unit=bit": p_36aa83e245c3,
    "expect_the_self_information: p:7 N: unit=nat": p_ba07372603fd,
    "expect_the_self_information: p:8 N: unit=bit": p_fbc7e7ccea2e,
    "expect_the_self_information: p:8 N: unit=nat": p_9b80585df83d,
    "expect_the_self_information: p:9 N: unit=bit": p_efe7b244d88d,
    "expect_the_self_information: p:9 N: unit=nat": p_7872feaa28c6,
}
