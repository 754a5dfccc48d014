"""Derived from the check of activations/identities@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_df247a9f3361(p):
    t0 = (Q(1) + (Q(-1)*p))
    t1 = (p/(t0))
    t2 = (t0/(p))
    return (
        ((t1 + (Q(-1)*t2))/((t1 + t2))),
        log((Q(1) + t1)),
    )
p_df247a9f3361.layout = {'tanh': (), 'softplus': ()}


def p_3ad10244beb6(p):
    t0 = (Q(1) + (Q(-1)*p))
    t1 = (p/(t0))
    t2 = (t0/(p))
    return (
        ((t1 + (Q(-1)*t2))/((t1 + t2))),
        (log(t1)/((Q(1) + t2))),
    )
p_3ad10244beb6.layout = {'tanh': (), 'swish': ()}


def p_9adf7e9684ab(p, q):
    t0 = (Q(1) + (Q(-1)*p))
    return (
        (Q(1)/(Q(1) + (t0*(Q(1) + (Q(-1)*q))/(p*q)))**1),
        log((Q(1) + (p/(t0)))),
    )
p_9adf7e9684ab.layout = {'sum': (), 'softplus': ()}


def p_bf2515676c09(p, q):
    t0 = (Q(1) + (Q(-1)*p))
    t1 = (t0/(p))
    return (
        (Q(1)/(Q(1) + (t1*(Q(1) + (Q(-1)*q))/(q)))**1),
        (log((p/(t0)))/((Q(1) + t1))),
    )
p_bf2515676c09.layout = {'sum': (), 'swish': ()}


PROGRAMS = {
    "put_the_input_into_the_definitions: p: first=tanh second=softplus": p_df247a9f3361,
    "put_the_input_into_the_definitions: p: first=tanh second=swish": p_3ad10244beb6,
    "put_the_input_into_the_definitions: p: q: first=sum second=softplus": p_9adf7e9684ab,
    "put_the_input_into_the_definitions: p: q: first=sum second=swish": p_bf2515676c09,
}
