"""Derived from the check of softmax/odds_and_temperature@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_3980a576552b(p, q):
    return (
        (q*(Q(-1) + p)/(p*(Q(-1) + q))),
    )
p_3980a576552b.layout = {'factor': ()}


def p_dbbc302746b9(p_0, p_1, p_2, T):
    t0 = (Q(1)/p_0**1)
    t1 = (Q(1)/p_1**1)
    t2 = (Q(1) + (p_2*t1))
    t3 = (Q(1)/p_2**1)
    t4 = (Q(1) + (p_1*t3))
    t5 = (Q(1)/T**1)
    t6 = (t5*log(p_0))
    t7 = (t5*log(p_1))
    t8 = (t6 + (Q(-1)*t7))
    t9 = (Q(-1)*t5*log(p_2))
    t10 = (t6 + t9)
    t11 = (t7 + t9)
    return (
        (Q(1)/(Q(1) + (p_1*t0) + (p_2*t0))**1),
        (Q(1)/(t2 + (p_0*t1))**1),
        (Q(1)/(t4 + (p_0*t3))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t10)) + exp((Q(-1)*t8)))**1),
        (Q(1)/(Q(1) + exp(t8) + exp((Q(-1)*t11)))**1),
        (Q(1)/(Q(1) + exp(t10) + exp(t11))**1),
        Q(0),
        (Q(1)/t2**1),
        (Q(1)/t4**1),
    )
p_dbbc302746b9.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_22502ed666c6(p_0, p_1, p_2, T):
    t0 = (Q(1)/p_0**1)
    t1 = (Q(1) + (p_2*t0))
    t2 = (Q(1)/p_1**1)
    t3 = (Q(1)/p_2**1)
    t4 = (Q(1) + (p_0*t3))
    t5 = (Q(1)/T**1)
    t6 = (t5*log(p_0))
    t7 = (t5*log(p_1))
    t8 = (t6 + (Q(-1)*t7))
    t9 = (Q(-1)*t5*log(p_2))
    t10 = (t6 + t9)
    t11 = (t7 + t9)
    return (
        (Q(1)/(t1 + (p_1*t0))**1),
        (Q(1)/(Q(1) + (p_0*t2) + (p_2*t2))**1),
        (Q(1)/(t4 + (p_1*t3))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t10)) + exp((Q(-1)*t8)))**1),
        (Q(1)/(Q(1) + exp(t8) + exp((Q(-1)*t11)))**1),
        (Q(1)/(Q(1) + exp(t10) + exp(t11))**1),
        (Q(1)/t1**1),
        Q(0),
        (Q(1)/t4**1),
    )
p_22502ed666c6.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_8411e04d36f4(p_0, p_1, p_2, T):
    t0 = (Q(1)/p_0**1)
    t1 = (Q(1) + (p_1*t0))
    t2 = (Q(1)/p_1**1)
    t3 = (Q(1) + (p_0*t2))
    t4 = (Q(1)/p_2**1)
    t5 = (Q(1)/T**1)
    t6 = (t5*log(p_0))
    t7 = (t5*log(p_1))
    t8 = (t6 + (Q(-1)*t7))
    t9 = (Q(-1)*t5*log(p_2))
    t10 = (t6 + t9)
    t11 = (t7 + t9)
    return (
        (Q(1)/(t1 + (p_2*t0))**1),
        (Q(1)/(t3 + (p_2*t2))**1),
        (Q(1)/(Q(1) + (p_0*t4) + (p_1*t4))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t10)) + exp((Q(-1)*t8)))**1),
        (Q(1)/(Q(1) + exp(t8) + exp((Q(-1)*t11)))**1),
        (Q(1)/(Q(1) + exp(t10) + exp(t11))**1),
        (Q(1)/t1**1),
        (Q(1)/t3**1),
        Q(0),
    )
p_8411e04d36f4.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_77c1199ceaea(p_0, p_1, p_2, c, T):
    t0 = (Q(1)/(c*p_0))
    t1 = (Q(1)/p_1**1)
    t2 = (c*p_0)
    t3 = (Q(1) + (p_2*t1))
    t4 = (Q(1)/p_2**1)
    t5 = (Q(1) + (p_1*t4))
    t6 = (Q(1)/T**1)
    t7 = (t6*log(p_0))
    t8 = (t6*log(p_1))
    t9 = (t7 + (Q(-1)*t8))
    t10 = (Q(-1)*t6*log(p_2))
    t11 = (t10 + t7)
    t12 = (t10 + t8)
    return (
        (Q(1)/(Q(1) + (p_1*t0) + (p_2*t0))**1),
        (Q(1)/(t3 + (t1*t2))**1),
        (Q(1)/(t5 + (t2*t4))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t11)) + exp((Q(-1)*t9)))**1),
        (Q(1)/(Q(1) + exp(t9) + exp((Q(-1)*t12)))**1),
        (Q(1)/(Q(1) + exp(t11) + exp(t12))**1),
        Q(0),
        (Q(1)/t3**1),
        (Q(1)/t5**1),
    )
p_77c1199ceaea.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_28933dd36f53(p_0, p_1, p_2, c, T):
    t0 = (Q(1)/p_0**1)
    t1 = (c*p_1)
    t2 = (Q(1) + (p_2*t0))
    t3 = (Q(1)/(c*p_1))
    t4 = (Q(1)/p_2**1)
    t5 = (Q(1) + (p_0*t4))
    t6 = (Q(1)/T**1)
    t7 = (t6*log(p_0))
    t8 = (t6*log(p_1))
    t9 = (t7 + (Q(-1)*t8))
    t10 = (Q(-1)*t6*log(p_2))
    t11 = (t10 + t7)
    t12 = (t10 + t8)
    return (
        (Q(1)/(t2 + (t0*t1))**1),
        (Q(1)/(Q(1) + (p_0*t3) + (p_2*t3))**1),
        (Q(1)/(t5 + (t1*t4))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t11)) + exp((Q(-1)*t9)))**1),
        (Q(1)/(Q(1) + exp(t9) + exp((Q(-1)*t12)))**1),
        (Q(1)/(Q(1) + exp(t11) + exp(t12))**1),
        (Q(1)/t2**1),
        Q(0),
        (Q(1)/t5**1),
    )
p_28933dd36f53.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_ff3750a5ed45(p_0, p_1, p_2, c, T):
    t0 = (Q(1)/p_0**1)
    t1 = (c*p_2)
    t2 = (Q(1) + (p_1*t0))
    t3 = (Q(1)/p_1**1)
    t4 = (Q(1) + (p_0*t3))
    t5 = (Q(1)/(c*p_2))
    t6 = (Q(1)/T**1)
    t7 = (t6*log(p_0))
    t8 = (t6*log(p_1))
    t9 = (t7 + (Q(-1)*t8))
    t10 = (Q(-1)*t6*log(p_2))
    t11 = (t10 + t7)
    t12 = (t10 + t8)
    return (
        (Q(1)/(t2 + (t0*t1))**1),
        (Q(1)/(t4 + (t1*t3))**1),
        (Q(1)/(Q(1) + (p_0*t5) + (p_1*t5))**1),
        (Q(1)/(Q(1) + exp((Q(-1)*t11)) + exp((Q(-1)*t9)))**1),
        (Q(1)/(Q(1) + exp(t9) + exp((Q(-1)*t12)))**1),
        (Q(1)/(Q(1) + exp(t11) + exp(t12))**1),
        (Q(1)/t2**1),
        (Q(1)/t4**1),
        Q(0),
    )
p_ff3750a5ed45.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_9bc4da262ee6(p_0, p_1, p_2, c):
    t0 = (Q(1)/c**1)
    t1 = (Q(1)/p_0**1)
    t2 = (p_1*t1)
    t3 = (p_2*t1)
    t4 = (Q(1)/p_1**1)
    t5 = (p_0*t4)
    t6 = (Q(1) + (p_2*t4))
    t7 = (Q(1)/p_2**1)
    t8 = (p_0*t7)
    t9 = (Q(1) + (p_1*t7))
    return (
        (Q(1)/(Q(1) + (t0*t2) + (t0*t3))**1),
        (Q(1)/(t6 + (c*t5))**1),
        (Q(1)/(t9 + (c*t8))**1),
        (Q(1)/(Q(1) + t2 + t3)**1),
        (Q(1)/(t5 + t6)**1),
        (Q(1)/(t8 + t9)**1),
        Q(0),
        (Q(1)/t6**1),
        (Q(1)/t9**1),
    )
p_9bc4da262ee6.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_d247ac75485e(p_0, p_1, p_2, c):
    t0 = (Q(1)/p_0**1)
    t1 = (p_1*t0)
    t2 = (Q(1) + (p_2*t0))
    t3 = (Q(1)/c**1)
    t4 = (Q(1)/p_1**1)
    t5 = (p_0*t4)
    t6 = (p_2*t4)
    t7 = (Q(1)/p_2**1)
    t8 = (p_1*t7)
    t9 = (Q(1) + (p_0*t7))
    return (
        (Q(1)/(t2 + (c*t1))**1),
        (Q(1)/(Q(1) + (t3*t5) + (t3*t6))**1),
        (Q(1)/(t9 + (c*t8))**1),
        (Q(1)/(t1 + t2)**1),
        (Q(1)/(Q(1) + t5 + t6)**1),
        (Q(1)/(t8 + t9)**1),
        (Q(1)/t2**1),
        Q(0),
        (Q(1)/t9**1),
    )
p_d247ac75485e.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


def p_aceb2287e64c(p_0, p_1, p_2, c):
    t0 = (Q(1)/p_0**1)
    t1 = (p_2*t0)
    t2 = (Q(1) + (p_1*t0))
    t3 = (Q(1)/p_1**1)
    t4 = (p_2*t3)
    t5 = (Q(1) + (p_0*t3))
    t6 = (Q(1)/c**1)
    t7 = (Q(1)/p_2**1)
    t8 = (p_0*t7)
    t9 = (p_1*t7)
    return (
        (Q(1)/(t2 + (c*t1))**1),
        (Q(1)/(t5 + (c*t4))**1),
        (Q(1)/(Q(1) + (t6*t8) + (t6*t9))**1),
        (Q(1)/(t1 + t2)**1),
        (Q(1)/(t4 + t5)**1),
        (Q(1)/(Q(1) + t8 + t9)**1),
        (Q(1)/t2**1),
        (Q(1)/t5**1),
        Q(0),
    )
p_aceb2287e64c.layout = {'raised': (3,), 'tempered': (3,), 'masked': (3,)}


PROGRAMS = {
    "apply_softmax_to_scores: p: q: way=backward": p_3980a576552b,
    "apply_softmax_to_scores: p:3 T: i=0 way=forward": p_dbbc302746b9,
    "apply_softmax_to_scores: p:3 T: i=1 way=forward": p_22502ed666c6,
    "apply_softmax_to_scores: p:3 T: i=2 way=forward": p_8411e04d36f4,
    "apply_softmax_to_scores: p:3 c: T: i=0 way=forward": p_77c1199ceaea,
    "apply_softmax_to_scores: p:3 c: T: i=1 way=forward": p_28933dd36f53,
    "apply_softmax_to_scores: p:3 c: T: i=2 way=forward": p_ff3750a5ed45,
    "apply_softmax_to_scores: p:3 c: i=0 way=forward": p_9bc4da262ee6,
    "apply_softmax_to_scores: p:3 c: i=1 way=forward": p_d247ac75485e,
    "apply_softmax_to_scores: p:3 c: i=2 way=forward": p_aceb2287e64c,
}
