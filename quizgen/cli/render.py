"""`quizgen render`: renders a quiz file in another format or language, or without answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.echo import progress, say
from quizgen.cli.options import (
    answers_option,
    bank_option,
    force_option,
    format_option,
    lang_option,
    output_option,
)
from quizgen.cli.output import write
from quizgen.cli.program import Command
from quizgen.model.errors import QuizFileError

if TYPE_CHECKING:
    from quizgen import Quiz

SHOW_PROGRESS_FROM = 1_000_000  # bytes


@click.command(cls=Command)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@lang_option
@format_option
@answers_option
@output_option
@bank_option
@force_option
def render(
    file: Path,
    language: Any,
    formats: tuple[str, ...],
    answers: Any,
    output: str,
    folders: tuple[Path, ...],
    force: bool,
) -> None:
    """Render a quiz FILE (JSON).

    Every question is drawn again first and must match. One whose family is not installed in the
    same version is rendered too; the sheet says that it was not checked.
    """
    try:
        quiz = _read(file, folders)
    except QuizFileError as error:
        raise QuizFileError(f"{file}: {error}") from error
    for path in write(quiz, formats, language, answers, output, force=force):
        say(str(path))
    for question in quiz.questions:
        if question.certificate.unchecked is not None:
            why = question.certificate.unchecked.en.replace("`", "")
            say(f"Warning: {question.id} was not checked here: {why}", err=True)


def _read(file: Path, folders: tuple[Path, ...]) -> Quiz:
    import quizgen
    from quizgen.model import bounds
    from quizgen.model.files import read_bounded

    data = read_bounded(file, bounds.QUIZ_FILE)
    bank = quizgen.load_bank(folders)
    if len(data) < SHOW_PROGRESS_FROM:
        return quizgen.loads(data, bank)
    with progress("questions") as more:
        return quizgen.loads(data, bank, lambda done, count: more(1, count))
