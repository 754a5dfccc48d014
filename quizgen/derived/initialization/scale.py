"""Derived from the check of initialization/scale@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_2caa7f5b2eec(n_in, n_out, N, std):
    return (
        (sqrt(Q(2))*sqrt((Q(1)/n_in**1))),
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
        (Q(1, 4)*N**2*std**4),
    )
p_2caa7f5b2eec.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_d5cfb7d1d316(n_in, n_out, N, std):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        (t0*sqrt(Q(2))),
        (t0*sqrt(Q(6))),
        (Q(1, 4)*N**2*std**4),
    )
p_d5cfb7d1d316.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_4bc5956c7eea(n_in, n_out, N, std):
    return (
        sqrt((Q(1)/n_in**1)),
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
        (Q(1, 4)*N**2*std**4),
    )
p_4bc5956c7eea.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_d7d00e409c52(n_in, n_out, N, std):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        t0,
        (t0*sqrt(Q(6))),
        (Q(1, 4)*N**2*std**4),
    )
p_d7d00e409c52.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_7262a61f1f85(n_in, n_out, N, std):
    return (
        (sqrt(Q(2))*sqrt((Q(1)/n_in**1))),
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
        (Q(1, 8)*N**3*std**6),
    )
p_7262a61f1f85.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_04ace5a77582(n_in, n_out, N, std):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        (t0*sqrt(Q(2))),
        (t0*sqrt(Q(6))),
        (Q(1, 8)*N**3*std**6),
    )
p_04ace5a77582.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_275257620dd8(n_in, n_out, N, std):
    return (
        sqrt((Q(1)/n_in**1)),
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
        (Q(1, 8)*N**3*std**6),
    )
p_275257620dd8.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_5c3ce38ab69b(n_in, n_out, N, std):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        t0,
        (t0*sqrt(Q(6))),
        (Q(1, 8)*N**3*std**6),
    )
p_5c3ce38ab69b.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_1e2cdddd5cf9(n_in, n_out, N, std):
    return (
        (sqrt(Q(2))*sqrt((Q(1)/n_in**1))),
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
        (Q(1, 16)*N**4*std**8),
    )
p_1e2cdddd5cf9.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_13d2a22baa7e(n_in, n_out, N, std):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        (t0*sqrt(Q(2))),
        (t0*sqrt(Q(6))),
        (Q(1, 16)*N**4*std**8),
    )
p_13d2a22baa7e.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_d1846955e53e(n_in, n_out, N, std):
    return (
        sqrt((Q(1)/n_in**1)),
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
        (Q(1, 16)*N**4*std**8),
    )
p_d1846955e53e.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_756d4549cc59(n_in, n_out, N, std):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        t0,
        (t0*sqrt(Q(6))),
        (Q(1, 16)*N**4*std**8),
    )
p_756d4549cc59.layout = {'initial': (), 'limit': (), 'factor': ()}


def p_bc60d7a6fe6a(n_in, n_out):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        t0,
        (t0*sqrt(Q(2))),
    )
p_bc60d7a6fe6a.layout = {'xavier': (), 'he': ()}


def p_fc913a31a123(n_in, n_out):
    return (
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
    )
p_fc913a31a123.layout = {'limit': ()}


def p_c0f94b643a1f(n_in, n_out):
    return (
        (sqrt(Q(6))*sqrt((Q(1)/n_in**1))),
    )
p_c0f94b643a1f.layout = {'limit': ()}


def p_558c07fc08af(n_in, n_out):
    t0 = sqrt((Q(1)/n_in**1))
    return (
        t0,
        (t0*sqrt(Q(2))),
    )
p_558c07fc08af.layout = {'xavier': (), 'he': ()}


def p_b2980878aa4f(n_in, n_out):
    return (
        (sqrt(Q(6))*sqrt((Q(1)/(n_in + n_out)**1))),
    )
p_b2980878aa4f.layout = {'limit': ()}


def p_29f53ed0cad4(n_in, n_out):
    return (
        (sqrt(Q(6))*sqrt((Q(1)/n_in**1))),
    )
p_29f53ed0cad4.layout = {'limit': ()}


PROGRAMS = {
    "keep_the_variance: n_in: n_out: N: std: L=2 scheme=He uniform=glorot": p_2caa7f5b2eec,
    "keep_the_variance: n_in: n_out: N: std: L=2 scheme=He uniform=he": p_d5cfb7d1d316,
    "keep_the_variance: n_in: n_out: N: std: L=2 scheme=Xavier uniform=glorot": p_4bc5956c7eea,
    "keep_the_variance: n_in: n_out: N: std: L=2 scheme=Xavier uniform=he": p_d7d00e409c52,
    "keep_the_variance: n_in: n_out: N: std: L=3 scheme=He uniform=glorot": p_7262a61f1f85,
    "keep_the_variance: n_in: n_out: N: std: L=3 scheme=He uniform=he": p_04ace5a77582,
    "keep_the_variance: n_in: n_out: N: std: L=3 scheme=Xavier uniform=glorot": p_275257620dd8,
    "keep_the_variance: n_in: n_out: N: std: L=3 scheme=Xavier uniform=he": p_5c3ce38ab69b,
    "keep_the_variance: n_in: n_out: N: std: L=4 scheme=He uniform=glorot": p_1e2cdddd5cf9,
    "keep_the_variance: n_in: n_out: N: std: L=4 scheme=He uniform=he": p_13d2a22baa7e,
    "keep_the_variance: n_in: n_out: N: std: L=4 scheme=Xavier uniform=glorot": p_d1846955e53e,
    "keep_the_variance: n_in: n_out: N: std: L=4 scheme=Xavier uniform=he": p_756d4549cc59,
    "keep_the_variance: n_in: n_out: scheme=He uniform=both": p_bc60d7a6fe6a,
    "keep_the_variance: n_in: n_out: scheme=He uniform=glorot": p_fc913a31a123,
    "keep_the_variance: n_in: n_out: scheme=He uniform=he": p_c0f94b643a1f,
    "keep_the_variance: n_in: n_out: scheme=Xavier uniform=both": p_558c07fc08af,
    "keep_the_variance: n_in: n_out: scheme=Xavier uniform=glorot": p_b2980878aa4f,
    "keep_the_variance: n_in: n_out: scheme=Xavier uniform=he": p_29f53ed0cad4,
}
