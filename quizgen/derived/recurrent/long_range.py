"""Derived from the check of recurrent/long_range@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_ad79c9312911(dW_0, dW_1, db_0, max_norm):
    t0 = sqrt(minimum(Q(1), (max_norm**2/((dW_0**2 + dW_1**2 + db_0**2)))))
    return (
        (dW_0*t0),
        (dW_1*t0),
        (db_0*t0),
    )
p_ad79c9312911.layout = {'dW': (2,), 'db': (1,)}


def p_334c675ff6d8(w, h_0, h_1, h_2, f_0, f_1, f_2, dW_0, dW_1, db_0, max_norm):
    t0 = sqrt(minimum(Q(1), (max_norm**2/((dW_0**2 + dW_1**2 + db_0**2)))))
    return (
        (dW_0*t0),
        (dW_1*t0),
        (w**3*(Q(1) + (Q(-1)*h_0**2))*(Q(1) + (Q(-1)*h_1**2))*(Q(1) + (Q(-1)*h_2**2))),
        (f_0*f_1*f_2),
    )
p_334c675ff6d8.layout = {'dW': (2,), 'gradient': (), 'path': ()}


PROGRAMS = {
    "differentiate_the_recursions: dW:2 db:1 max_norm:": p_ad79c9312911,
    "differentiate_the_recursions: w: h:3 f:3 dW:2 db:1 max_norm:": p_334c675ff6d8,
}
