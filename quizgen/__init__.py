"""Fresh practice questions for the JDLA E (Engineer) exam, whose answer keys are proven twice.

The public API, which is all that the commands about questions and quizzes use:

    bank = quizgen.load_bank()
    question = bank.family("batchnorm/backward_dx").question(seed=3)
    quiz = quizgen.make_quiz(bank, quizgen.Recipe(topics=("batchnorm",), count=10, seed=7))
    (sheet,) = quizgen.render_quiz(quiz, "html", "ja")
    report = quizgen.verify_bank(bank, seeds=100)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from quizgen.families.bank import Bank, load_bank
    from quizgen.model.errors import QuizgenError
    from quizgen.model.question import Question, Quiz, Recipe
    from quizgen.quiz.file import dumps, loads
    from quizgen.quiz.recipe import make_quiz, read_code
    from quizgen.quiz.schema import schema
    from quizgen.render import Document, render_quiz
    from quizgen.terminal.questions import show_question
    from quizgen.verify import Report, verify_bank

_HOMES = {
    "Bank": "quizgen.families.bank",
    "Document": "quizgen.render",
    "Question": "quizgen.model.question",
    "Quiz": "quizgen.model.question",
    "QuizgenError": "quizgen.model.errors",
    "Recipe": "quizgen.model.question",
    "Report": "quizgen.verify",
    "dumps": "quizgen.quiz.file",
    "load_bank": "quizgen.families.bank",
    "loads": "quizgen.quiz.file",
    "make_quiz": "quizgen.quiz.recipe",
    "read_code": "quizgen.quiz.recipe",
    "render_quiz": "quizgen.render",
    "schema": "quizgen.quiz.schema",
    "show_question": "quizgen.terminal.questions",
    "verify_bank": "quizgen.verify",
}

__all__ = [
    "Bank",
    "Document",
    "Question",
    "Quiz",
    "QuizgenError",
    "Recipe",
    "Report",
    "dumps",
    "load_bank",
    "loads",
    "make_quiz",
    "read_code",
    "render_quiz",
    "schema",
    "show_question",
    "verify_bank",
]


def __getattr__(name: str) -> Any:
    # Imported on first use: `quizgen --version` must not wait for NumPy.
    if name not in _HOMES:
        raise AttributeError(f"module 'quizgen' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
