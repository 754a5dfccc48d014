"""What can be wrong with a history."""

from __future__ import annotations

from quizgen.model.errors import QuizgenError


class HistoryError(QuizgenError):
    """The history cannot be opened, read or written."""


class ExamError(QuizgenError):
    """A mock exam cannot be read, or contradicts its paper; the text says why."""


class TransferError(QuizgenError):
    """A file with a history is damaged, newer, or something else; nothing was changed."""


def one_line(found: object) -> str:
    """What is wrong, or was found, as a short line: nothing in it speaks to a terminal or to prose.

    Control characters become question marks, and the two marks of prose plain quotes.
    """
    text = " ".join(str(found).split()) or type(found).__name__
    text = text.replace("`", "'").replace("$", "")
    return "".join(char if char.isprintable() else "?" for char in text[:200])
