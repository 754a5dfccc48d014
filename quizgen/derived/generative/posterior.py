"""Derived from the check of generative/posterior@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_d9825810743f(likelihood_0_0, likelihood_0_1, likelihood_0_2, prior_0, prior_1, prior_2):
    t0 = (Q(1)/(likelihood_0_0*prior_0))
    t1 = (likelihood_0_1*prior_1)
    t2 = (likelihood_0_2*prior_2)
    t3 = (Q(1)/(likelihood_0_1*prior_1))
    t4 = (likelihood_0_0*prior_0)
    t5 = (Q(1)/(likelihood_0_2*prior_2))
    return (
        (Q(1)/(Q(1) + (t0*t1) + (t0*t2))**1),
        (Q(1)/(Q(1) + (t2*t3) + (t3*t4))**1),
        (Q(1)/(Q(1) + (t1*t5) + (t4*t5))**1),
    )
p_d9825810743f.layout = {'p': (1, 3)}


def p_0faac1c1bdc1(likelihood_0_0, likelihood_0_1, likelihood_0_2, likelihood_1_0, likelihood_1_1, likelihood_1_2, prior_0, prior_1, prior_2):
    t0 = (Q(1)/prior_0**1)
    t1 = (t0/(likelihood_0_0))
    t2 = (likelihood_0_1*prior_1)
    t3 = (likelihood_0_2*prior_2)
    t4 = (Q(1)/prior_1**1)
    t5 = (t4/(likelihood_0_1))
    t6 = (likelihood_0_0*prior_0)
    t7 = (Q(1)/prior_2**1)
    t8 = (t7/(likelihood_0_2))
    t9 = (t0/(likelihood_1_0))
    t10 = (likelihood_1_1*prior_1)
    t11 = (likelihood_1_2*prior_2)
    t12 = (t4/(likelihood_1_1))
    t13 = (likelihood_1_0*prior_0)
    t14 = (t7/(likelihood_1_2))
    return (
        (Q(1)/(Q(1) + (t1*t2) + (t1*t3))**1),
        (Q(1)/(Q(1) + (t3*t5) + (t5*t6))**1),
        (Q(1)/(Q(1) + (t2*t8) + (t6*t8))**1),
        (Q(1)/(Q(1) + (t10*t9) + (t11*t9))**1),
        (Q(1)/(Q(1) + (t11*t12) + (t12*t13))**1),
        (Q(1)/(Q(1) + (t10*t14) + (t13*t14))**1),
    )
p_0faac1c1bdc1.layout = {'p': (2, 3)}


def p_4dd89daf151f(likelihood_0, likelihood_1, likelihood_2, prior_0, prior_1, prior_2, cost_0, cost_1, cost_2):
    t0 = (likelihood_0*prior_0)
    t1 = (likelihood_1*prior_1)
    t2 = (likelihood_2*prior_2)
    t3 = (cost_0*t0)
    t4 = (cost_1*t1)
    t5 = (t3 + t4)
    t6 = (cost_2*t2)
    t7 = (t4 + t6)
    t8 = (t3 + t6)
    return (
        (Q(0) if ((not less(likelihood_0, likelihood_1)) and (not less(likelihood_0, likelihood_2))) else (Q(1) if ((not less(likelihood_1, likelihood_2)) and (not less(likelihood_1, likelihood_0))) else Q(2))),
        (Q(0) if ((not less(t0, t1)) and (not less(t0, t2))) else (Q(1) if ((not less(t1, t2)) and (not less(t1, t0))) else Q(2))),
        (Q(0) if ((not less(t5, t7)) and (not less(t8, t7))) else (Q(1) if ((not less(t5, t8)) and (not less(t7, t8))) else Q(2))),
    )
p_4dd89daf151f.layout = {'labels': (3,)}


def p_53acbcc05b35(p_0_0, p_0_1, p_0_2, prior_0, prior_1, prior_2, new_prior_0, new_prior_1, new_prior_2):
    t0 = (prior_0/(new_prior_0*p_0_0))
    t1 = (new_prior_1*p_0_1/(prior_1))
    t2 = (new_prior_2*p_0_2/(prior_2))
    t3 = (prior_1/(new_prior_1*p_0_1))
    t4 = (new_prior_0*p_0_0/(prior_0))
    t5 = (prior_2/(new_prior_2*p_0_2))
    return (
        (Q(1)/(Q(1) + (t0*t1) + (t0*t2))**1),
        (Q(1)/(Q(1) + (t2*t3) + (t3*t4))**1),
        (Q(1)/(Q(1) + (t1*t5) + (t4*t5))**1),
    )
p_53acbcc05b35.layout = {'q': (1, 3)}


PROGRAMS = {
    "count_cases: likelihood:1x3 prior:3": p_d9825810743f,
    "count_cases: likelihood:2x3 prior:3": p_0faac1c1bdc1,
    "count_cases: likelihood:3 prior:3 cost:3": p_4dd89daf151f,
    "count_cases: p:1x3 prior:3 new_prior:3": p_53acbcc05b35,
}
