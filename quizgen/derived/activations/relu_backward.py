"""Derived from the check of activations/relu_backward@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_d4cd76350e42(x_0, x_1, x_2, x_3, dout_0, dout_1, dout_2, dout_3):
    return (
        (dout_0*heaviside(x_0, Q(0))),
        (dout_1*heaviside(x_1, Q(0))),
        (dout_2*heaviside(x_2, Q(0))),
        (dout_3*heaviside(x_3, Q(0))),
    )
p_d4cd76350e42.layout = {'dx': (4,)}


def p_f1998de7edfb(x_0, x_1, x_2, x_3, dout_0, dout_1, dout_2, dout_3):
    return (
        (dout_0*heaviside(x_0, Q(0))),
        (dout_1*heaviside(x_1, Q(0))),
        (dout_2*heaviside(x_2, Q(0))),
        (dout_3*heaviside(x_3, Q(0))),
    )
p_f1998de7edfb.layout = {'printed': (4,)}


def p_41cff3154cfe(x_0, x_1, x_2, x_3, dout_0, dout_1, dout_2, dout_3):
    return (
        dout_0,
        dout_1,
        dout_2,
        dout_3,
    )
p_41cff3154cfe.layout = {'printed': (4,)}


def p_68314d6b85c1(x_0, x_1, x_2, x_3, dout_0, dout_1, dout_2, dout_3):
    return (
        (dout_0*heaviside(x_0, Q(0))),
        (dout_1*heaviside(x_1, Q(0))),
        (dout_2*heaviside(x_2, Q(0))),
        (dout_3*heaviside(x_3, Q(0))),
    )
p_68314d6b85c1.layout = {'printed': (4,)}


PROGRAMS = {
    "element_by_element: x:4 dout:4": p_d4cd76350e42,
    "element_by_element_if_written: x:4 dout:4 script=0": p_f1998de7edfb,
    "element_by_element_if_written: x:4 dout:4 script=1": p_41cff3154cfe,
    "element_by_element_if_written: x:4 dout:4 script=2": p_68314d6b85c1,
}
