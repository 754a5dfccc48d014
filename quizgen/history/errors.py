"""Errors of the history."""

from __future__ import annotations

from quizgen.model.errors import QuizgenError


class HistoryError(QuizgenError):
    """The history cannot be opened, read or written."""


class ExamError(QuizgenError):
    """A mock exam cannot be read, or contradicts its paper; the text says why."""


class TransferError(QuizgenError):
    """A file to import is damaged, newer, or not a history; nothing was changed."""


def one_line(found: object) -> str:
    """A value or error as one short, harmless line, without terminal controls or prose markup.

    Control characters become question marks, and the two markup characters of prose plain quotes.
    """
    text = " ".join(str(found).split()) or type(found).__name__
    text = text.replace("`", "'").replace("$", "")
    return "".join(char if char.isprintable() else "?" for char in text[:200])
