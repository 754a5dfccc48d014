"""`quizgen render`: an existing quiz file in other formats, languages or with other answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

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
from quizgen.core.errors import QuizFileError


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
    """Render a quiz FILE (JSON) again; its certificates are checked first."""
    import quizgen

    try:
        quiz = quizgen.loads(file.read_bytes(), quizgen.load_bank(folders))
    except QuizFileError as error:
        raise QuizFileError(f"{file}: {error}") from error
    for path in write(quiz, formats, language, answers, output, force=force):
        click.echo(path)
