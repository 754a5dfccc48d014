"""Writing the documents of a quiz: all checks first, then every file in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.core.errors import QuizgenError, UsageError

if TYPE_CHECKING:
    from quizgen import Quiz
    from quizgen.core.model import Language
    from quizgen.render import Answers

TOPICS_IN_NAME = 3


def write(
    quiz: Quiz,
    formats: tuple[str, ...],
    language: Language,
    answers: Answers,
    output: str,
    *,
    force: bool,
) -> list[Path]:
    """Renders and writes; returns the paths (none for standard output).

    Raises UsageError or QuizgenError with nothing written if any file cannot be.
    """
    from quizgen.core.files import write_atomically
    from quizgen.render import FORMATS, render_quiz

    formats = tuple(dict.fromkeys(formats))
    if output == "-":
        if len(formats) != 1 or answers == "separate":
            raise UsageError("standard output takes one document; give one --format")
        click.echo(render_quiz(quiz, formats[0], language, answers)[0].text, nl=False)
        return []
    folder = Path(output)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{output} is no folder; -o takes the folder to write to")
    planned: dict[Path, str] = {}
    for format in formats:
        for document in render_quiz(quiz, format, language, answers):
            pieces = [name_of(quiz)]
            pieces += ["answers"] if document.role == "answers" else []
            pieces += [language] if format != "json" else []
            planned[folder / f"{'.'.join(pieces)}.{FORMATS[format]}"] = document.text
    for path in planned:
        if not force:
            _refuse_other_quiz(path, quiz)
    for path, text in planned.items():
        try:
            write_atomically(path, text)
        except OSError as error:
            raise QuizgenError(f"cannot write {path}: {error.strerror}") from error
    return list(planned)


def name_of(quiz: Quiz) -> str:
    """The file name without its extension: topics, or that it is an exam, and seed."""
    if quiz.exam is not None:
        return f"exam-{quiz.recipe.seed}"
    topics = quiz.recipe.topics
    shown = "+".join(topics) if len(topics) <= TOPICS_IN_NAME else f"{len(topics)}-topics"
    return f"{shown}-{quiz.recipe.seed}"


def _refuse_other_quiz(path: Path, quiz: Quiz) -> None:
    try:
        present = path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return
    except OSError as error:
        raise QuizgenError(f"cannot write {path}: {error.strerror}") from error
    if quiz.code not in present:
        raise QuizgenError(
            f"{path} exists and holds another quiz than {quiz.code}; "
            "give another folder with -o, or --force to replace it"
        )
