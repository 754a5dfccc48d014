"""The page of a preview: questions with their answers, guess rates, draws, failures."""

from __future__ import annotations

from markupsafe import Markup

from quizgen.families.family import Family
from quizgen.model.question import Kind, Language, Question, Quiz, Recipe
from quizgen.quiz.recipe import recipe_code
from quizgen.render import render_quiz
from quizgen.render.environment import environment
from quizgen.verify import FamilyReport, examine

MARK = '<meta name="generator" content="quizgen preview">'
MARK_SEARCH_BYTES = 2000  # that are searched for the mark of a page
QUESTIONS_SHOWN = 3  # questions per kind
LANGUAGES: tuple[Language, ...] = ("ja", "en")


def preview(family: Family, seeds: int) -> str:
    """The page of a family, with the results of checking `seeds` seeds.

    Raises AuthorError or ProofError if the questions to show cannot be made.
    """
    report = examine(family, range(seeds))
    report.judge()
    return (
        environment("preview", autoescape=True)
        .get_template("page.html")
        .render(
            mark=Markup(MARK),
            family=family,
            report=report,
            guesses=_best(report),
            kinds={kind: _sheets(family, kind) for kind in family.kinds},
        )
    )


def failed(name: str, message: str) -> str:
    """The page of a family that cannot be shown, and why."""
    template = environment("preview", autoescape=True).get_template("failed.html")
    return template.render(name=name, message=message)


def _best(report: FamilyReport) -> list[object]:
    """The best guess at every part."""
    best = {guess.place: guess for guess in reversed(report.guesses.all())}
    return [best[place] for place in sorted(best)]


def _sheets(family: Family, kind: Kind) -> dict[str, str]:
    """The first questions of a kind as a sheet, in every language."""
    first = family.kinds.index(kind)
    questions = tuple(
        family.question(first + number * len(family.kinds)) for number in range(QUESTIONS_SHOWN)
    )
    quiz = _quiz(family, questions)
    return {language: render_quiz(quiz, "html", language)[0].text for language in LANGUAGES}


def _quiz(family: Family, questions: tuple[Question, ...]) -> Quiz:
    recipe = Recipe((family.topic,), len(questions), 0)
    return Quiz(recipe, recipe_code(recipe), questions)
