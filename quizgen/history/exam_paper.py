"""The paper of a mock exam as stored in the history: packed, and validated when read."""

from __future__ import annotations

import zlib
from datetime import date

from quizgen.history.errors import ExamError, one_line
from quizgen.history.records import ExamRecord
from quizgen.model import bounds
from quizgen.model.errors import QuizgenError
from quizgen.model.question import Quiz
from quizgen.quiz.file import dumps, loads

MAX_PAPER_BYTES = bounds.PAPER


def packed(paper: Quiz) -> bytes:
    """The paper as stored in a column."""
    return zlib.compress(dumps(paper).encode())


def paper_of(exam: ExamRecord) -> Quiz:
    """The paper of an exam.

    ExamError if it cannot be read, or is inconsistent in a way that types cannot express.
    """
    paper = _unpacked(exam)
    options = {
        (number, part.label): len(part.options)
        for number, question in enumerate(paper.questions)
        for part in question.parts
    }
    questions = [record.question for record in exam.questions]
    chosen = [(record.question, record.part) for record in exam.choices]
    fits = (
        paper.code == exam.code
        and paper.exam is not None
        and paper.exam.minutes == exam.minutes
        and exam.place < len(paper.questions)
        and all(number < len(paper.questions) for number in questions)
        and all(
            record.choice < options.get((record.question, record.part), 0)
            for record in exam.choices
        )
        and len(set(questions)) == len(questions)
        and len(set(chosen)) == len(chosen)
    )
    if not fits:
        raise ExamError("it does not fit its paper")
    if (exam.score is None) is not (exam.parts is None) or (exam.score or 0) > (exam.parts or 0):
        raise ExamError("its score is impossible")
    if exam.score is not None and (exam.closed is None or exam.parts != len(options)):
        raise ExamError("it has a score, but was not submitted")
    return paper


def _unpacked(exam: ExamRecord) -> Quiz:
    """The paper; ExamError if it is incomplete, or too large."""
    unpacking = zlib.decompressobj()
    try:
        date.fromisoformat(exam.day)
        data = unpacking.decompress(exam.paper, MAX_PAPER_BYTES)
        if not unpacking.eof:
            raise ExamError("its paper is too large or incomplete")
        return loads(data)
    except (zlib.error, ValueError, ArithmeticError, RecursionError, QuizgenError) as error:
        raise ExamError(one_line(error)) from error
