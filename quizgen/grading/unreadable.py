"""The error for a response that cannot be read: one sentence for the learner."""

from __future__ import annotations

from quizgen.model.errors import QuizgenError
from quizgen.model.question import Text


class Unreadable(QuizgenError):  # noqa: N818 - what the response is
    """A response that cannot be read; `text` says why, and what would have been right."""

    def __init__(self, ja: str, en: str) -> None:
        super().__init__(en)
        self.text = Text(ja, en)
