"""Derived from the check of normalization/means@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_5b0bad049141(N, C, H, W, groups):
    t0 = (C/(groups))
    return (
        (N*groups),
        (H*W*t0),
        Q(1),
        t0,
        H,
        W,
    )
p_5b0bad049141.layout = {'means': (), 'values': (), 'extents': (4,)}


def p_b39b2ef7c6db(N, C, H, W):
    return (
        C,
        (H*N*W),
        N,
        Q(1),
        H,
        W,
    )
p_b39b2ef7c6db.layout = {'means': (), 'values': (), 'extents': (4,)}


def p_f0e8b5689996(N, C, H, W):
    return (
        (C*N),
        (H*W),
        Q(1),
        Q(1),
        H,
        W,
    )
p_f0e8b5689996.layout = {'means': (), 'values': (), 'extents': (4,)}


def p_a3a59732615c(N, C, H, W):
    return (
        N,
        (C*H*W),
        Q(1),
        C,
        H,
        W,
    )
p_a3a59732615c.layout = {'means': (), 'values': (), 'extents': (4,)}


PROGRAMS = {
    "count_what_shares_a_mean: N: C: H: W: groups: method=group": p_5b0bad049141,
    "count_what_shares_a_mean: N: C: H: W: method=batch": p_b39b2ef7c6db,
    "count_what_shares_a_mean: N: C: H: W: method=instance": p_f0e8b5689996,
    "count_what_shares_a_mean: N: C: H: W: method=layer": p_a3a59732615c,
}
