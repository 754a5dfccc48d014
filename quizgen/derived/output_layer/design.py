"""Derived from the check of output_layer/design@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_c1a916ee14e4():
    return (
        Q(3),
        Q(0),
        Q(0),
        Q(1),
        Q(1),
        Q(1),
        Q(3),
        Q(1),
        Q(1),
        Q(3),
        Q(2),
        Q(2),
    )
p_c1a916ee14e4.layout = {'regression': (3,), 'binary': (3,), 'tags': (3,), 'classes': (3,)}


def p_e8c1c89855eb():
    return (
        Q(4),
        Q(0),
        Q(0),
        Q(1),
        Q(1),
        Q(1),
        Q(4),
        Q(1),
        Q(1),
        Q(4),
        Q(2),
        Q(2),
    )
p_e8c1c89855eb.layout = {'regression': (3,), 'binary': (3,), 'tags': (3,), 'classes': (3,)}


def p_617244a43c52():
    return (
        Q(5),
        Q(0),
        Q(0),
        Q(1),
        Q(1),
        Q(1),
        Q(5),
        Q(1),
        Q(1),
        Q(5),
        Q(2),
        Q(2),
    )
p_617244a43c52.layout = {'regression': (3,), 'binary': (3,), 'tags': (3,), 'classes': (3,)}


def p_eca2753aab24():
    return (
        Q(6),
        Q(0),
        Q(0),
        Q(1),
        Q(1),
        Q(1),
        Q(6),
        Q(1),
        Q(1),
        Q(6),
        Q(2),
        Q(2),
    )
p_eca2753aab24.layout = {'regression': (3,), 'binary': (3,), 'tags': (3,), 'classes': (3,)}


def p_28895e9f4918():
    return (
        Q(7),
        Q(0),
        Q(0),
        Q(1),
        Q(1),
        Q(1),
        Q(7),
        Q(1),
        Q(1),
        Q(7),
        Q(2),
        Q(2),
    )
p_28895e9f4918.layout = {'regression': (3,), 'binary': (3,), 'tags': (3,), 'classes': (3,)}


def p_9d273c90fa09():
    return (
        Q(8),
        Q(0),
        Q(0),
        Q(1),
        Q(1),
        Q(1),
        Q(8),
        Q(1),
        Q(1),
        Q(8),
        Q(2),
        Q(2),
    )
p_9d273c90fa09.layout = {'regression': (3,), 'binary': (3,), 'tags': (3,), 'classes': (3,)}


PROGRAMS = {
    "differentiate_every_combination: K=3": p_c1a916ee14e4,
    "differentiate_every_combination: K=4": p_e8c1c89855eb,
    "differentiate_every_combination: K=5": p_617244a43c52,
    "differentiate_every_combination: K=6": p_eca2753aab24,
    "differentiate_every_combination: K=7": p_28895e9f4918,
    "differentiate_every_combination: K=8": p_9d273c90fa09,
}
