"""Fresh E資格 practice questions whose answer keys are proven twice.

The public API; the command line uses nothing else:

    bank = quizgen.load_bank()
    question = bank.family("batchnorm/backward_dx").question(seed=3)
    quiz = quizgen.make_quiz(bank, quizgen.Recipe(topics=("batchnorm",), count=10, seed=7))
    (sheet,) = quizgen.render(quiz, "html", "ja")
    report = quizgen.verify(bank, seeds=100)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from quizgen.core.bank import Bank, load_bank
    from quizgen.core.errors import QuizgenError
    from quizgen.core.model import Question, Quiz, Recipe
    from quizgen.core.quiz import make_quiz, read_code
    from quizgen.core.quizfile import dumps, loads, schema
    from quizgen.render import Document, render
    from quizgen.render.terminal import show
    from quizgen.verify import Report, verify

_HOMES = {
    "Bank": "quizgen.core.bank",
    "Document": "quizgen.render",
    "Question": "quizgen.core.model",
    "Quiz": "quizgen.core.model",
    "QuizgenError": "quizgen.core.errors",
    "Recipe": "quizgen.core.model",
    "Report": "quizgen.verify",
    "dumps": "quizgen.core.quizfile",
    "load_bank": "quizgen.core.bank",
    "loads": "quizgen.core.quizfile",
    "make_quiz": "quizgen.core.quiz",
    "read_code": "quizgen.core.quiz",
    "render": "quizgen.render",
    "schema": "quizgen.core.quizfile",
    "show": "quizgen.render.terminal",
    "verify": "quizgen.verify",
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
    "render",
    "schema",
    "show",
    "verify",
]


def __getattr__(name: str) -> Any:
    # Imported on first use: `quizgen --version` must not wait for NumPy.
    if name not in _HOMES:
        raise AttributeError(f"module 'quizgen' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
