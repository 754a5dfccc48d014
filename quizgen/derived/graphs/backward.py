"""Derived from the check of graphs/backward@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_df9202ab4671(a, b, x, y, t, dout):
    t0 = (dout*t)
    t1 = (t0*x)
    t2 = (a*t0)
    t3 = (t0*y)
    t4 = (b*t0)
    t5 = (dout*((a*x) + (b*y)))
    return (
        t1,
        t2,
        t3,
        t4,
        t0,
        t0,
        t0,
        t5,
        t1,
        t3,
        t2,
        t4,
        t5,
    )
p_df9202ab4671.layout = {'a-p': (), 'x-p': (), 'b-q': (), 'y-q': (), 'p-s': (), 'q-s': (), 's-f': (), 't-f': (), 'da': (), 'db': (), 'dx': (), 'dy': (), 'dt': ()}


def p_cdb6b80e7ab7(a, x, dout):
    t0 = log(x)
    t1 = exp((a*t0))
    t2 = (dout/((Q(1) + t1)))
    t3 = (t1*t2)
    t4 = (t0*t3)
    t5 = (a*t3)
    return (
        t4,
        t5,
        t3,
        t2,
        t2,
        t2,
        t4,
        t5,
    )
p_cdb6b80e7ab7.layout = {'a-p': (), 'x-p': (), 'p-e': (), 'one-s': (), 'e-s': (), 's-f': (), 'da': (), 'dx': ()}


def p_123362c5055f(a, b, dout):
    t0 = (Q(1)/(a + b)**1)
    t1 = (dout*t0)
    t2 = (t1*b)
    return (
        (t1*a),
        t2,
        t1,
        t1,
        t1,
        dout,
        (Q(-1)*dout),
        (dout*(Q(-1) + (t0*a))),
        t2,
    )
p_123362c5055f.layout = {'a-u': (), 'b-v': (), 'u-s': (), 'v-s': (), 's-l': (), 'l-f': (), 'a-f': (), 'da': (), 'db': ()}


def p_52a19d9bb05b(x, y, dout):
    t0 = (x + y)
    t1 = (x/(t0**2))
    t2 = (Q(-1)*dout*t1)
    t3 = (Q(1)/t0**1)
    return (
        t2,
        t2,
        (dout*t3),
        t2,
        (dout*(t3 + (Q(-1)*t1))),
        t2,
    )
p_52a19d9bb05b.layout = {'x-s': (), 'y-s': (), 'x-f': (), 's-f': (), 'dx': (), 'dy': ()}


def p_72def4597ad3(x, y, dout):
    t0 = (dout*y)
    t1 = (x*y)
    return (
        (dout*y**2),
        (t0*x),
        t0,
        t0,
        t0,
        (dout*(t1 + x)),
        (t0*(Q(1) + y)),
        (dout*(x + (Q(2)*t1))),
    )
p_72def4597ad3.layout = {'x-p': (), 'y-p': (), 'x-q': (), 'p-q': (), 'q-f': (), 'y-f': (), 'dx': (), 'dy': ()}


def p_54cc59e8e1ce(x, y, z, dout):
    t0 = (z + (Q(-2)*y) + (Q(2)*x))
    t1 = (dout*t0)
    t2 = (Q(-1)*dout*t0)
    t3 = (x + (Q(-1)*y))
    t4 = (dout*t3)
    return (
        t1,
        t2,
        t4,
        t4,
        (dout*(t3 + z)),
        t4,
        t1,
        t2,
        t4,
    )
p_54cc59e8e1ce.layout = {'x-d': (), 'y-d': (), 'd-q': (), 'z-q': (), 'd-f': (), 'q-f': (), 'dx': (), 'dy': (), 'dz': ()}


def p_95414b0c6978(x, y, z, dout):
    t0 = (dout/((z + (x*y))))
    t1 = (t0*y)
    t2 = (t0*x)
    return (
        t1,
        t2,
        t0,
        t0,
        t0,
        t1,
        t2,
        t0,
    )
p_95414b0c6978.layout = {'x-p': (), 'y-p': (), 'p-s': (), 'z-s': (), 's-f': (), 'dx': (), 'dy': (), 'dz': ()}


def p_b2f6caf37c34(x, y, z, dout):
    t0 = (Q(-1)*z)
    t1 = (dout*(t0 + x))
    t2 = (x + y)
    t3 = (dout*t2)
    t4 = (Q(-1)*dout*t2)
    return (
        t1,
        t1,
        t3,
        t4,
        t1,
        t3,
        (dout*(t0 + y + (Q(2)*x))),
        t1,
        t4,
    )
p_b2f6caf37c34.layout = {'x-p': (), 'y-p': (), 'x-q': (), 'z-q': (), 'p-f': (), 'q-f': (), 'dx': (), 'dy': (), 'dz': ()}


def p_c855fb952f9f(x, y, z, dout):
    t0 = (x + z)
    t1 = (Q(1)/t0**1)
    t2 = (dout*t1)
    t3 = (Q(-1)*t2)
    t4 = ((x + (Q(-1)*y))/(t0**2))
    t5 = (Q(-1)*dout*t4)
    return (
        t2,
        t3,
        t5,
        t5,
        t2,
        t5,
        (dout*(t1 + (Q(-1)*t4))),
        t3,
        t5,
    )
p_c855fb952f9f.layout = {'x-d': (), 'y-d': (), 'x-s': (), 'z-s': (), 'd-f': (), 's-f': (), 'dx': (), 'dy': (), 'dz': ()}


def p_37e8b93140d3(x, dout):
    t0 = (Q(1)/x**1)
    t1 = (Q(1) + t0)
    t2 = (dout/(t1**2))
    t3 = (t0*t2)
    t4 = (Q(-1)*t2)
    return (
        t3,
        (Q(-1)*t3*log(x)),
        (Q(-1)*t3),
        t4,
        t4,
        (dout/(t1)),
        t4,
        t3,
    )
p_37e8b93140d3.layout = {'x-n': (), 'm-n': (), 'n-e': (), 'one-s': (), 'e-s': (), 'top-f': (), 's-f': (), 'dx': ()}


PROGRAMS = {
    "move_one_edge: a: b: x: y: t: dout: shape=shopping": p_df9202ab4671,
    "move_one_edge: a: x:ln dout: shape=softplus": p_cdb6b80e7ab7,
    "move_one_edge: a:ln b:ln dout: shape=log-sum-exp": p_123362c5055f,
    "move_one_edge: x: y: dout: shape=share": p_52a19d9bb05b,
    "move_one_edge: x: y: dout: shape=shared-factor": p_72def4597ad3,
    "move_one_edge: x: y: z: dout: shape=difference-twice": p_54cc59e8e1ce,
    "move_one_edge: x: y: z: dout: shape=log-of-sum": p_95414b0c6978,
    "move_one_edge: x: y: z: dout: shape=product-of-sums": p_b2f6caf37c34,
    "move_one_edge: x: y: z: dout: shape=quotient": p_c855fb952f9f,
    "move_one_edge: x:ln dout: shape=sigmoid": p_37e8b93140d3,
}
