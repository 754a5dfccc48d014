"""Derived from the check of autoencoder/sparse_kl@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_8a61aae42ffb(h_0_0, h_0_1, h_1_0, h_1_1, h_2_0, h_2_1, h_3_0, h_3_1, rho):
    t0 = (Q(-4)*rho)
    return (
        sign(((Q(-1)*h_0_0) + (Q(-1)*h_1_0) + (Q(-1)*h_2_0) + (Q(-1)*h_3_0) + (Q(-1)*t0))),
        sign(((Q(-1)*h_0_1) + (Q(-1)*h_1_1) + (Q(-1)*h_2_1) + (Q(-1)*h_3_1) + (Q(-1)*t0))),
    )
p_8a61aae42ffb.layout = {'push': (2,)}


def p_def146c0c0e7(h_0_0, h_0_1, h_1_0, h_1_1, h_2_0, h_2_1, h_3_0, h_3_1, h_4_0, h_4_1, rho):
    t0 = (Q(-5)*rho)
    return (
        sign(((Q(-1)*h_0_0) + (Q(-1)*h_1_0) + (Q(-1)*h_2_0) + (Q(-1)*h_3_0) + (Q(-1)*h_4_0) + (Q(-1)*t0))),
        sign(((Q(-1)*h_0_1) + (Q(-1)*h_1_1) + (Q(-1)*h_2_1) + (Q(-1)*h_3_1) + (Q(-1)*h_4_1) + (Q(-1)*t0))),
    )
p_def146c0c0e7.layout = {'push': (2,)}


def p_13df95e9888e(h_0_0, h_0_1, h_1_0, h_1_1, h_2_0, h_2_1, h_3_0, h_3_1, rho, beta):
    t0 = ((Q(1, 4)*h_0_0) + (Q(1, 4)*h_1_0) + (Q(1, 4)*h_2_0) + (Q(1, 4)*h_3_0))
    t1 = (rho/(t0))
    t2 = (Q(1) + (Q(-1)*rho))
    t3 = (Q(1)/(Q(1) + (Q(-1)*t0))**1)
    t4 = ((Q(1, 4)*h_0_1) + (Q(1, 4)*h_1_1) + (Q(1, 4)*h_2_1) + (Q(1, 4)*h_3_1))
    t5 = (rho/(t4))
    t6 = (Q(1)/(Q(1) + (Q(-1)*t4))**1)
    return (
        (beta*((Q(-1)*t1) + (t2*t3))),
        (beta*((Q(-1)*t5) + (t2*t6))),
        (beta*((Q(-1, 4)*t1) + (Q(1, 4)*t2*t3))),
        (beta*((Q(-1, 4)*t5) + (Q(1, 4)*t2*t6))),
    )
p_13df95e9888e.layout = {'drho_hat': (2,), 'dh': (2,)}


def p_2fef4813ba6a(h_0_0, h_0_1, h_1_0, h_1_1, h_2_0, h_2_1, h_3_0, h_3_1, h_4_0, h_4_1, rho, beta):
    t0 = ((Q(1, 5)*h_0_0) + (Q(1, 5)*h_1_0) + (Q(1, 5)*h_2_0) + (Q(1, 5)*h_3_0) + (Q(1, 5)*h_4_0))
    t1 = (rho/(t0))
    t2 = (Q(1) + (Q(-1)*rho))
    t3 = (Q(1)/(Q(1) + (Q(-1)*t0))**1)
    t4 = ((Q(1, 5)*h_0_1) + (Q(1, 5)*h_1_1) + (Q(1, 5)*h_2_1) + (Q(1, 5)*h_3_1) + (Q(1, 5)*h_4_1))
    t5 = (rho/(t4))
    t6 = (Q(1)/(Q(1) + (Q(-1)*t4))**1)
    return (
        (beta*((Q(-1)*t1) + (t2*t3))),
        (beta*((Q(-1)*t5) + (t2*t6))),
        (beta*((Q(-1, 5)*t1) + (Q(1, 5)*t2*t3))),
        (beta*((Q(-1, 5)*t5) + (Q(1, 5)*t2*t6))),
    )
p_2fef4813ba6a.layout = {'drho_hat': (2,), 'dh': (2,)}


PROGRAMS = {
    "compare_with_the_target: h:4x2 rho:": p_8a61aae42ffb,
    "compare_with_the_target: h:5x2 rho:": p_def146c0c0e7,
    "differentiate_the_divergence: h:4x2 rho: beta:": p_13df95e9888e,
    "differentiate_the_divergence: h:5x2 rho: beta:": p_2fef4813ba6a,
}
