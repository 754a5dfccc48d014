"""Checks that every formula of a question can be rendered."""

from __future__ import annotations

from quizgen.model.contents import formulas_of
from quizgen.model.question import Question
from quizgen.render.mathml import mathml
from quizgen.render.values import given_formulas


def check_formulas(question: Question) -> None:
    """Raises QuizgenError for the first formula that cannot be rendered."""
    given = (tex for value in question.given for tex in given_formulas(value))
    for tex in (*formulas_of(question), *given):
        mathml(tex)
