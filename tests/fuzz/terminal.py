"""Questions of hostile quiz files on terminals of several widths."""

from itertools import product
from random import Random

import quizgen
from quizgen import QuizgenError
from quizgen.model.question import LANGUAGES

from . import honest, quizfile, screens
from .outcome import Outcome, refused

WIDTHS = (60, 80, 120)
MOST = 2  # mutations: most files are accepted


def warm() -> None:
    """Draws the honest questions."""
    honest.questions()


def draw(chance: Random) -> bytes:
    """A quiz file with few mutations."""
    return quizfile.draw(chance, most=MOST)


def feed(data: bytes) -> list[tuple[str, int]] | QuizgenError:
    """Every question of a file that is accepted, in both languages and all widths."""
    try:
        quiz = quizgen.loads(data, honest.bank())
        return [
            (quizfile.shown(question, language, width), width)
            for question, language, width in product(quiz.questions, LANGUAGES, WIDTHS)
        ]
    except QuizgenError as error:
        return error


def judge(fed: list[tuple[str, int]] | QuizgenError) -> Outcome:
    """What is wrong with the screens."""
    if isinstance(fed, QuizgenError):
        return refused(fed)
    return Outcome("shown", tuple(f for screen in fed for f in screens.judge(*screen)))
