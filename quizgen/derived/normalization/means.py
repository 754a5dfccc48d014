"""Derived from the check of normalization/means@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.core.ball import *


def p_41e361c7796e(N, C, H, W, groups):
    t0 = (C/(groups))
    return (
        (N*groups),
        (H*W*t0),
        Q(1),
        t0,
        H,
        W,
    )
p_41e361c7796e.layout = {'means': (), 'values': (), 'extents': (4,)}


def p_1cb6159eb959(N, C, H, W):
    return (
        C,
        (H*N*W),
        N,
        Q(1),
        H,
        W,
    )
p_1cb6159eb959.layout = {'means': (), 'values': (), 'extents': (4,)}


def p_de0f86acacc1(N, C, H, W):
    return (
        (C*N),
        (H*W),
        Q(1),
        Q(1),
        H,
        W,
    )
p_de0f86acacc1.layout = {'means': (), 'values': (), 'extents': (4,)}


def p_89f0a0d0fb09(N, C, H, W):
    return (
        N,
        (C*H*W),
        Q(1),
        C,
        H,
        W,
    )
p_89f0a0d0fb09.layout = {'means': (), 'values': (), 'extents': (4,)}


PROGRAMS = {
    "N: C: H: W: groups: method=group": p_41e361c7796e,
    "N: C: H: W: method=batch": p_1cb6159eb959,
    "N: C: H: W: method=instance": p_de0f86acacc1,
    "N: C: H: W: method=layer": p_89f0a0d0fb09,
}
