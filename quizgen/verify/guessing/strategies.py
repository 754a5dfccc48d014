"""Guessing strategies that a person can carry out: from four printed options to those picked.

A pick is a row of four truth values; if several options are picked, the guess is random among them,
so a tie counts as a fraction of a hit. A strategy that does not apply picks all four.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from quizgen.model.question import OPTION_LETTERS
from quizgen.verify.guessing.measures import MEASURES
from quizgen.verify.guessing.measures.measure import Array, Measure
from quizgen.verify.guessing.offers import CHOICES, Form

Picks = NDArray[np.bool_]  # (..., 4)


class Strategy(NamedTuple):
    """A guessing strategy: its name, and what an author should do if it hits too often."""

    name: str
    advice: str

    @property
    def chosen(self) -> str:
        """The option that it picks, as part of a sentence."""
        return self.name if self.name.startswith(("any ", "always ")) else f"the {self.name}"


class _Rule(NamedTuple):
    name: Callable[[Measure[Any]], str]
    advice: Callable[[Measure[Any]], str]
    pick: Callable[[Array], Picks]
    ranked_only: bool


def _most(m: Array) -> Picks:
    return np.asarray(m == m.max(axis=-1, keepdims=True))


def _least(m: Array) -> Picks:
    return np.asarray(m == m.min(axis=-1, keepdims=True))


def _second_most(m: Array) -> Picks:
    return np.asarray(m == np.sort(m, axis=-1)[..., -2:-1])


def _second_least(m: Array) -> Picks:
    return np.asarray(m == np.sort(m, axis=-1)[..., 1:2])


_RULES = (
    _Rule(lambda m: m.most, lambda m: m.too_much, _most, False),
    _Rule(lambda m: m.least, lambda m: m.too_little, _least, False),
    _Rule(lambda m: f"any but the {m.most}", lambda m: m.too_little, lambda a: ~_most(a), False),
    _Rule(lambda m: f"any but the {m.least}", lambda m: m.too_much, lambda a: ~_least(a), False),
    _Rule(lambda m: f"second after the {m.most}", lambda m: m.too_much, _second_most, True),
    _Rule(lambda m: f"second after the {m.least}", lambda m: m.too_little, _second_least, True),
    _Rule(
        lambda m: f"any but the {m.most} and the {m.least}",
        lambda m: f"{m.too_much}, or {m.too_little}, so that some sets have all on one side",
        lambda a: ~_most(a) & ~_least(a),
        True,
    ),
)


@cache
def strategies(form: Form) -> tuple[Strategy, ...]:
    """Every strategy for options of a form, in the order of `picks`."""
    letters = [
        Strategy(f"always {letter}", "the order of the options is not random")
        for letter in OPTION_LETTERS[:CHOICES]
    ]
    seen = [Strategy(rule.name(measure), rule.advice(measure)) for rule, measure in _played(form)]
    return (*letters, *seen)


def _played(form: Form) -> list[tuple[_Rule, Measure[Any]]]:
    return [
        (rule, measure)
        for rule in _RULES
        for measure in MEASURES[form]
        if measure.ranked or not rule.ranked_only
    ]


def picks(form: Form, seen: Array) -> Picks:
    """The picks of every strategy, (N, strategies, 4), from the measures (N, 4, M)."""
    columns = np.round(seen, 9).transpose(2, 0, 1)
    measures = MEASURES[form]
    ranked = [at for at, measure in enumerate(measures) if measure.ranked]
    always = np.broadcast_to(np.eye(CHOICES, dtype=bool)[:, None], (CHOICES, len(seen), CHOICES))
    found = [rule.pick(columns[ranked] if rule.ranked_only else columns) for rule in _RULES]
    picked = np.concatenate([always, *found]).transpose(1, 0, 2)
    return picked | ~picked.any(axis=2, keepdims=True)
