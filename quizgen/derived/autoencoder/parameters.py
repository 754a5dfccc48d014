"""Derived from the check of autoencoder/parameters@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_26ccc5900ddc(D, H, K):
    t0 = (H*(Q(1) + D))
    t1 = (Q(1) + H)
    t2 = ((D*t1) + (H*(Q(1) + K)))
    return (
        (D + t0),
        (t0 + t2 + (K*t1)),
        (t2 + (Q(-1)*D) + (Q(-1)*H)),
    )
p_26ccc5900ddc.layout = {'tied': (), 'stacked': (), 'saved': ()}


PROGRAMS = {
    "count_layer_by_layer: D: H: K:": p_26ccc5900ddc,
}
