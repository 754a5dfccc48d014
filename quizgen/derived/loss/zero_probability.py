"""Derived from the check of loss/zero_probability@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_2322624d55f4(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, t_0_0, t_0_1, t_0_2, t_1_0, t_1_1, t_1_2):
    t0 = ((t_0_0 + y_0_0)*(t_0_1 + y_0_1)*(t_0_2 + y_0_2))
    t1 = (less(Q(0), t0))
    t2 = ((t_0_0*y_0_0) + (t_0_1*y_0_1) + (t_0_2*y_0_2))
    t3 = (less(Q(0), t2))
    t4 = (t1 and t3)
    t5 = (not less(Q(0), t2))
    t6 = (t1 and t5)
    t7 = (not less(Q(0), t0))
    t8 = ((t_1_0 + y_1_0)*(t_1_1 + y_1_1)*(t_1_2 + y_1_2))
    t9 = (less(Q(0), t8))
    t10 = ((t_1_0*y_1_0) + (t_1_1*y_1_1) + (t_1_2*y_1_2))
    t11 = (less(Q(0), t10))
    t12 = (t11 and t9)
    t13 = (not less(Q(0), t10))
    t14 = (t13 and t9)
    t15 = (not less(Q(0), t8))
    return (
        t4,
        t6,
        t7,
        False,
        False,
        t3,
        t5,
        False,
        False,
        False,
        t3,
        False,
        False,
        t5,
        False,
        t3,
        False,
        False,
        False,
        t5,
        t4,
        t6,
        t7,
        False,
        False,
        t12,
        t14,
        t15,
        False,
        False,
        t11,
        t13,
        False,
        False,
        False,
        t11,
        False,
        False,
        t13,
        False,
        t11,
        False,
        False,
        False,
        t13,
        t12,
        t14,
        t15,
        False,
        False,
    )
p_2322624d55f4.layout = {'by-sum-0-right': None, 'by-sum-0-infinite': None, 'by-sum-0-nan': None, 'by-sum-0-zero': None, 'by-sum-0-big': None, 'by-label-0-right': None, 'by-label-0-infinite': None, 'by-label-0-nan': None, 'by-label-0-zero': None, 'by-label-0-big': None, 'by-mask-0-right': None, 'by-mask-0-infinite': None, 'by-mask-0-nan': None, 'by-mask-0-zero': None, 'by-mask-0-big': None, 'eps-inside-0-right': None, 'eps-inside-0-infinite': None, 'eps-inside-0-nan': None, 'eps-inside-0-zero': None, 'eps-inside-0-big': None, 'eps-outside-0-right': None, 'eps-outside-0-infinite': None, 'eps-outside-0-nan': None, 'eps-outside-0-zero': None, 'eps-outside-0-big': None, 'by-sum-1-right': None, 'by-sum-1-infinite': None, 'by-sum-1-nan': None, 'by-sum-1-zero': None, 'by-sum-1-big': None, 'by-label-1-right': None, 'by-label-1-infinite': None, 'by-label-1-nan': None, 'by-label-1-zero': None, 'by-label-1-big': None, 'by-mask-1-right': None, 'by-mask-1-infinite': None, 'by-mask-1-nan': None, 'by-mask-1-zero': None, 'by-mask-1-big': None, 'eps-inside-1-right': None, 'eps-inside-1-infinite': None, 'eps-inside-1-nan': None, 'eps-inside-1-zero': None, 'eps-inside-1-big': None, 'eps-outside-1-right': None, 'eps-outside-1-infinite': None, 'eps-outside-1-nan': None, 'eps-outside-1-zero': None, 'eps-outside-1-big': None}


PROGRAMS = {
    "where_the_zeros_are: y:2x3 t:2x3": p_2322624d55f4,
}
