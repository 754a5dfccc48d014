"""All that a problem file imports from quizgen, beside the engine that it is about."""

from fractions import Fraction

from quizgen.core.bank import Topic
from quizgen.core.blank import Blank
from quizgen.core.draft import (
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
from quizgen.core.draw import Draw
from quizgen.core.family import family
from quizgen.core.model import Edge, Formula, Graph, Listing, Node, Prose, Table, Text
from quizgen.core.plotting import axis, bars, curve, line, plot, points
from quizgen.core.symbolic import derivative, each, gradient_at, log2, one_hot
from quizgen.core.tex import fixed, matrix, tex
from quizgen.core.text_tables import mistakes_beside, statements_beside
from quizgen.core.trace import traced

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
