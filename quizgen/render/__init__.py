"""Quiz → documents: one module per format."""

from __future__ import annotations

from importlib import import_module

from quizgen.model.errors import UsageError, unknown
from quizgen.model.question import Language, Quiz
from quizgen.render.document import Answers, Document

FORMATS = {"html": "html", "md": "md", "json": "json"}  # format → file name extension
_MODULES = {"html": "quizgen.render.html", "md": "quizgen.render.markdown"}

__all__ = ["FORMATS", "Answers", "Document", "render_quiz"]


def render_quiz(
    quiz: Quiz, format: str, language: Language = "en", answers: Answers = "end"
) -> tuple[Document, ...]:
    """The documents of a quiz: one, or with ``answers="separate"`` the questions and the answers.

    Raises UsageError for an unknown format, or for JSON without answers.
    """
    if format not in FORMATS:
        raise unknown("format", format, FORMATS)
    if format == "json":
        from quizgen.quiz.file import dumps

        if answers == "none":
            raise UsageError("format json always includes the answers; to omit them use html or md")
        return (Document("questions", dumps(quiz)),)
    documents: tuple[Document, ...] = import_module(_MODULES[format]).render(
        quiz, language, answers
    )
    return documents
