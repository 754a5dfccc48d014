"""Derived from the check of softmax/overflow@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_73770ba9f360(a_0_0, a_0_1, a_1_0, a_1_1, a_2_0, a_2_1, a_3_0, a_3_1):
    t0 = (Q(-1)*log(Q(340282346638528859811704183484516925440)))
    return (
        heaviside((t0 + maximum(a_0_0, a_0_1))),
        heaviside((t0 + maximum(a_1_0, a_1_1))),
        heaviside((t0 + maximum(a_2_0, a_2_1))),
        heaviside((t0 + maximum(a_3_0, a_3_1))),
    )
p_73770ba9f360.layout = {'overflows': (4,)}


def p_934d06a4a2a4(a_0_0, a_0_1, a_1_0, a_1_1, a_2_0, a_2_1, a_3_0, a_3_1):
    t0 = (Q(-1)*log(Q(179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368)))
    return (
        heaviside((t0 + maximum(a_0_0, a_0_1))),
        heaviside((t0 + maximum(a_1_0, a_1_1))),
        heaviside((t0 + maximum(a_2_0, a_2_1))),
        heaviside((t0 + maximum(a_3_0, a_3_1))),
    )
p_934d06a4a2a4.layout = {'overflows': (4,)}


def p_4d7929df46e6(a_0, a_1, a_2):
    t0 = exp(a_0)
    t1 = exp(a_1)
    t2 = exp(a_2)
    t3 = (Q(1)/(t0 + t1 + t2)**1)
    return (
        (t0*t3),
        (t1*t3),
        (t2*t3),
    )
p_4d7929df46e6.layout = {'y': (3,)}


PROGRAMS = {
    "compare_with_the_largest_float: a:4x2 precision=float32": p_73770ba9f360,
    "compare_with_the_largest_float: a:4x2 precision=float64": p_934d06a4a2a4,
    "divide_exact_exponentials: a:3": p_4d7929df46e6,
}
