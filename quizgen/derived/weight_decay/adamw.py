"""Derived from the check of weight_decay/adamw@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_351636874733(w, g, lr, weight_decay):
    t0 = (w*weight_decay)
    t1 = (g + t0)
    t2 = (t1*(g + (Q(2)*t0)))
    t3 = (g*t1)
    t4 = (t1*(t0 + (Q(10)*g)))
    return (
        (not less(t2, Q(0))),
        (not less(t3, Q(0))),
        (not less(t4, Q(0))),
        False,
        False,
        True,
        (less(t2, Q(0))),
        (less(t3, Q(0))),
        (less(t4, Q(0))),
        True,
        True,
        False,
    )
p_351636874733.layout = {'l2-double-same': None, 'l2-none-same': None, 'l2-steep-same': None, 'adamw-double-same': None, 'adamw-none-same': None, 'adamw-steep-same': None, 'l2-double-other': None, 'l2-none-other': None, 'l2-steep-other': None, 'adamw-double-other': None, 'adamw-none-other': None, 'adamw-steep-other': None}


def p_8604eea50989(w, g, lr, weight_decay):
    t0 = (g + (w*weight_decay))
    return (
        (w + (Q(-1)*lr*t0/(absolute(t0)))),
        ((w*(Q(1) + (Q(-1)*lr*weight_decay))) + (Q(-1)*g*lr/(absolute(g)))),
    )
p_8604eea50989.layout = {'l2': (), 'adamw': ()}


PROGRAMS = {
    "compare_signs: w: g: lr: weight_decay:": p_351636874733,
    "move_against_the_sign: w: g: lr: weight_decay:": p_8604eea50989,
}
