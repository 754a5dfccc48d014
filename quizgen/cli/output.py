"""Writes the documents of a quiz: all checks first, then every file in one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.cli.echo import document
from quizgen.cli.files import check_file
from quizgen.model.errors import QuizgenError, UsageError

if TYPE_CHECKING:
    from quizgen import Quiz
    from quizgen.model.question import Language
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

    A file with different content is replaced only with `force`. Raises UsageError or QuizgenError,
    with nothing written, if any file cannot be written.
    """
    from quizgen.render import FORMATS, render_quiz

    formats = tuple(dict.fromkeys(formats))
    if output == "-":
        if len(formats) != 1 or answers == "separate":
            raise UsageError("standard output takes one document; give one --format")
        document(render_quiz(quiz, formats[0], language, answers)[0].text)
        return []
    folder = Path(output)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{output} is not a folder; -o takes the folder to write to")
    planned: dict[Path, bytes] = {}
    for format in formats:
        for sheet in render_quiz(quiz, format, language, answers):
            pieces = [name_of(quiz)]
            pieces += ["answers"] if sheet.role == "answers" else []
            pieces += [language] if format != "json" else []
            path = folder / f"{'.'.join(pieces)}.{FORMATS[format]}"
            planned[path] = sheet.text.encode()
    if not force:
        for path, content in planned.items():
            _is_written(path, content)
    for path, content in planned.items():
        _write(path, content, force=force)
    return list(planned)


def name_of(quiz: Quiz) -> str:
    """The file name without its extension: topics, or "exam", and seed."""
    if quiz.exam is not None:
        return f"exam-{quiz.recipe.seed}"
    topics = quiz.recipe.topics
    shown = "+".join(topics) if len(topics) <= TOPICS_IN_NAME else f"{len(topics)}-topics"
    return f"{shown}-{quiz.recipe.seed}"


def _write(path: Path, content: bytes, *, force: bool) -> None:
    from quizgen.model.files import write_atomically, write_new

    try:
        if force:
            write_atomically(path, content)
        elif not _is_written(path, content):
            write_new(path, content)
    except FileExistsError:  # another process was faster
        _is_written(path, content)
    except OSError as error:
        raise QuizgenError(f"cannot write {path}: {error.strerror}") from error


def _is_written(path: Path, content: bytes) -> bool:
    """Whether the file exists with this content; QuizgenError if it has different content."""
    return check_file(path, content.__eq__, len(content), "-o")
