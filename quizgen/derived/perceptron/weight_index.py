"""Derived from the check of perceptron/weight_index@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_03285b825eb2(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_0,
        (Q(1) + sizes_0 + sizes_2),
    )
p_03285b825eb2.layout = {'weight': (), 'parameters': ()}


def p_23044a8c6a63(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_0,
        (Q(1) + sizes_1 + sizes_3),
    )
p_23044a8c6a63.layout = {'weight': (), 'parameters': ()}


def p_da9a4aad5c42(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_0,
        (Q(1) + sizes_0 + sizes_2),
    )
p_da9a4aad5c42.layout = {'weight': (), 'parameters': ()}


def p_1f6a46a40141(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_0,
        (Q(1) + sizes_1 + sizes_3),
    )
p_1f6a46a40141.layout = {'weight': (), 'parameters': ()}


def p_8c7709f8240f(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_1,
        (Q(1) + sizes_0 + sizes_2),
    )
p_8c7709f8240f.layout = {'weight': (), 'parameters': ()}


def p_4ea1a8b3f969(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_1,
        (Q(1) + sizes_1 + sizes_3),
    )
p_4ea1a8b3f969.layout = {'weight': (), 'parameters': ()}


def p_6f7b71faf4ca(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_1,
        (Q(1) + sizes_0 + sizes_2),
    )
p_6f7b71faf4ca.layout = {'weight': (), 'parameters': ()}


def p_338a75074e18(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_1,
        (Q(1) + sizes_1 + sizes_3),
    )
p_338a75074e18.layout = {'weight': (), 'parameters': ()}


def p_21cdef4bb6aa(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_2,
        (Q(1) + sizes_0 + sizes_2),
    )
p_21cdef4bb6aa.layout = {'weight': (), 'parameters': ()}


def p_6bff1f89a7cd(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_2,
        (Q(1) + sizes_1 + sizes_3),
    )
p_6bff1f89a7cd.layout = {'weight': (), 'parameters': ()}


def p_14d41d02d4e7(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_2,
        (Q(1) + sizes_0 + sizes_2),
    )
p_14d41d02d4e7.layout = {'weight': (), 'parameters': ()}


def p_4ab5792ccd13(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_2,
        (Q(1) + sizes_1 + sizes_3),
    )
p_4ab5792ccd13.layout = {'weight': (), 'parameters': ()}


def p_0a69fb772902(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_1,
        (Q(1) + sizes_0 + sizes_2),
    )
p_0a69fb772902.layout = {'weight': (), 'parameters': ()}


def p_14b5bdd72273(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_1,
        (Q(1) + sizes_1 + sizes_3),
    )
p_14b5bdd72273.layout = {'weight': (), 'parameters': ()}


def p_e43d8dbf16da(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_2,
        (Q(1) + sizes_0 + sizes_2),
    )
p_e43d8dbf16da.layout = {'weight': (), 'parameters': ()}


def p_1a97053a608f(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_0_2,
        (Q(1) + sizes_1 + sizes_3),
    )
p_1a97053a608f.layout = {'weight': (), 'parameters': ()}


def p_1c53bd818b47(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_0,
        (Q(1) + sizes_0 + sizes_2),
    )
p_1c53bd818b47.layout = {'weight': (), 'parameters': ()}


def p_79af39f0bb88(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_0,
        (Q(1) + sizes_1 + sizes_3),
    )
p_79af39f0bb88.layout = {'weight': (), 'parameters': ()}


def p_c2b03f6458c3(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_2,
        (Q(1) + sizes_0 + sizes_2),
    )
p_c2b03f6458c3.layout = {'weight': (), 'parameters': ()}


def p_0cfc6be67728(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_1_2,
        (Q(1) + sizes_1 + sizes_3),
    )
p_0cfc6be67728.layout = {'weight': (), 'parameters': ()}


def p_c87f1abe22af(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_0,
        (Q(1) + sizes_0 + sizes_2),
    )
p_c87f1abe22af.layout = {'weight': (), 'parameters': ()}


def p_c74453372299(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_0,
        (Q(1) + sizes_1 + sizes_3),
    )
p_c74453372299.layout = {'weight': (), 'parameters': ()}


def p_37bd9398df0f(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_1,
        (Q(1) + sizes_0 + sizes_2),
    )
p_37bd9398df0f.layout = {'weight': (), 'parameters': ()}


def p_c30382e44a84(W_0_0, W_0_1, W_0_2, W_0_3, W_1_0, W_1_1, W_1_2, W_1_3, W_2_0, W_2_1, W_2_2, W_2_3, W_3_0, W_3_1, W_3_2, W_3_3, sizes_0, sizes_1, sizes_2, sizes_3):
    return (
        W_2_1,
        (Q(1) + sizes_1 + sizes_3),
    )
p_c30382e44a84.layout = {'weight': (), 'parameters': ()}


def p_1ad4f0a9e7ea():
    return (
        Q(1),
        Q(1),
        Q(0),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_1ad4f0a9e7ea.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_e305e9990289():
    return (
        Q(1),
        Q(1),
        Q(1),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_e305e9990289.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_24dda41cd73d():
    return (
        Q(0),
        Q(1),
        Q(0),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_24dda41cd73d.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_17d4f6a0d5bb():
    return (
        Q(0),
        Q(1),
        Q(1),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_17d4f6a0d5bb.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_c963c16787bb():
    return (
        Q(1),
        Q(1),
        Q(0),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_c963c16787bb.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_48d79139e426():
    return (
        Q(1),
        Q(1),
        Q(1),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_48d79139e426.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_4bdc83e3d36c():
    return (
        Q(0),
        Q(1),
        Q(0),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_4bdc83e3d36c.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


def p_3b5fb22b46df():
    return (
        Q(0),
        Q(1),
        Q(1),
        True,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
        False,
    )
p_3b5fb22b46df.layout = {'deleted': (3,), 'right': None, 'bias-in-sum': None, 'one-bias': None, 'inputs-forgotten': None, 'one-input': None, 'sum-from-zero': None, 'bias-subtracted': None, 'right-reversed': None, 'bias-in-sum-reversed': None, 'one-bias-reversed': None, 'inputs-forgotten-reversed': None, 'one-input-reversed': None, 'sum-from-zero-reversed': None, 'bias-subtracted-reversed': None}


PROGRAMS = {
    "count_by_definition: W:4x4 sizes:4 order=next i=1 j=2 at=1": p_03285b825eb2,
    "count_by_definition: W:4x4 sizes:4 order=next i=1 j=2 at=2": p_23044a8c6a63,
    "count_by_definition: W:4x4 sizes:4 order=next i=1 j=3 at=1": p_da9a4aad5c42,
    "count_by_definition: W:4x4 sizes:4 order=next i=1 j=3 at=2": p_1f6a46a40141,
    "count_by_definition: W:4x4 sizes:4 order=next i=2 j=1 at=1": p_8c7709f8240f,
    "count_by_definition: W:4x4 sizes:4 order=next i=2 j=1 at=2": p_4ea1a8b3f969,
    "count_by_definition: W:4x4 sizes:4 order=next i=2 j=3 at=1": p_6f7b71faf4ca,
    "count_by_definition: W:4x4 sizes:4 order=next i=2 j=3 at=2": p_338a75074e18,
    "count_by_definition: W:4x4 sizes:4 order=next i=3 j=1 at=1": p_21cdef4bb6aa,
    "count_by_definition: W:4x4 sizes:4 order=next i=3 j=1 at=2": p_6bff1f89a7cd,
    "count_by_definition: W:4x4 sizes:4 order=next i=3 j=2 at=1": p_14d41d02d4e7,
    "count_by_definition: W:4x4 sizes:4 order=next i=3 j=2 at=2": p_4ab5792ccd13,
    "count_by_definition: W:4x4 sizes:4 order=previous i=1 j=2 at=1": p_0a69fb772902,
    "count_by_definition: W:4x4 sizes:4 order=previous i=1 j=2 at=2": p_14b5bdd72273,
    "count_by_definition: W:4x4 sizes:4 order=previous i=1 j=3 at=1": p_e43d8dbf16da,
    "count_by_definition: W:4x4 sizes:4 order=previous i=1 j=3 at=2": p_1a97053a608f,
    "count_by_definition: W:4x4 sizes:4 order=previous i=2 j=1 at=1": p_1c53bd818b47,
    "count_by_definition: W:4x4 sizes:4 order=previous i=2 j=1 at=2": p_79af39f0bb88,
    "count_by_definition: W:4x4 sizes:4 order=previous i=2 j=3 at=1": p_c2b03f6458c3,
    "count_by_definition: W:4x4 sizes:4 order=previous i=2 j=3 at=2": p_0cfc6be67728,
    "count_by_definition: W:4x4 sizes:4 order=previous i=3 j=1 at=1": p_c87f1abe22af,
    "count_by_definition: W:4x4 sizes:4 order=previous i=3 j=1 at=2": p_c74453372299,
    "count_by_definition: W:4x4 sizes:4 order=previous i=3 j=2 at=1": p_37bd9398df0f,
    "count_by_definition: W:4x4 sizes:4 order=previous i=3 j=2 at=2": p_c30382e44a84,
    "differentiate: order=next first=W second=W": p_1ad4f0a9e7ea,
    "differentiate: order=next first=W second=WT": p_e305e9990289,
    "differentiate: order=next first=WT second=W": p_24dda41cd73d,
    "differentiate: order=next first=WT second=WT": p_17d4f6a0d5bb,
    "differentiate: order=previous first=W second=W": p_c963c16787bb,
    "differentiate: order=previous first=W second=WT": p_48d79139e426,
    "differentiate: order=previous first=WT second=W": p_4bdc83e3d36c,
    "differentiate: order=previous first=WT second=WT": p_3b5fb22b46df,
}
