"""All that a problem file imports from quizgen, apart from the engine."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from quizgen.authoring.blank import Blank
from quizgen.authoring.draft import (
    Draft,
    Misconception,
    Statement,
    choice,
    code,
    combination,
    mistakes,
    numeric,
    printout,
    statement_set,
    statements,
    whole_listing,
    wrong_line,
)
from quizgen.authoring.draw import Draw
from quizgen.authoring.plotting import axis, bars, curve, line, plot, points
from quizgen.authoring.symbolic import derivative, each, gradient_at, log2, one_hot
from quizgen.authoring.tex import fixed, matrix, tex
from quizgen.authoring.text_tables import mistakes_beside, statements_beside
from quizgen.authoring.trace import traced
from quizgen.model.question import Edge, Formula, Graph, Listing, Node, Prose, Table, Text

if TYPE_CHECKING:
    from quizgen.families.bank import Topic
    from quizgen.families.family import family

__all__ = [
    "Blank",
    "Draft",
    "Draw",
    "Edge",
    "Formula",
    "Fraction",
    "Graph",
    "Listing",
    "Misconception",
    "Node",
    "Prose",
    "Statement",
    "Table",
    "Text",
    "Topic",
    "axis",
    "bars",
    "choice",
    "code",
    "combination",
    "curve",
    "derivative",
    "each",
    "family",
    "fixed",
    "gradient_at",
    "line",
    "log2",
    "matrix",
    "mistakes",
    "mistakes_beside",
    "numeric",
    "one_hot",
    "plot",
    "points",
    "printout",
    "statement_set",
    "statements",
    "statements_beside",
    "tex",
    "traced",
    "whole_listing",
    "wrong_line",
]


def __getattr__(name: str) -> Any:
    # Families import this package, so they can only be imported after it.
    if name == "family":
        from quizgen.families.family import family

        return family
    if name == "Topic":
        from quizgen.families.bank import Topic

        return Topic
    raise AttributeError(f"module 'quizgen.authoring' has no attribute {name!r}")
