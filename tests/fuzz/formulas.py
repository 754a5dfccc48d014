"""Formulas of a grammar of TeX, each in a quiz file that is honest otherwise.

The grammar is the strategy `tex()` of `tex.py`, which tests of single renderers use, too.
"""

import json
from functools import cache
from random import Random
from types import ModuleType
from typing import Any

import hypothesis

from . import honest, quizfile

TRIED = 5  # by Hypothesis for one input: its first example is the simplest there is

warm = quizfile.warm
feed = quizfile.feed
judge = quizfile.judge


def draw(chance: Random) -> bytes:
    """A quiz file with a formula that stands by itself and within prose."""
    tex = _formula(chance.randrange(2**32))
    file = honest.file(chance)
    question: dict[str, Any] = chance.choice(file["quiz"]["questions"])
    question["stem"].append({"type": "formula", "tex": tex})
    question["conventions"].append({"ja": f"値は ${tex}$ である。", "en": f"The value is ${tex}$."})
    file["digest"] = honest.digest(json.dumps(file["quiz"]))
    return json.dumps(file).encode()


def _formula(seed: int) -> str:
    """A formula, the same for the same seed."""
    found: list[str] = []

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=TRIED,
        database=None,
        deadline=None,
        phases=(hypothesis.Phase.generate,),
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(_grammar().tex())
    def keep(formula: str) -> None:
        found.append(formula)

    keep()
    return found[-1]


@cache
def _grammar() -> ModuleType:
    from . import tex

    return tex
