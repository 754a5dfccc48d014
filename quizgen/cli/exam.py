"""`quizgen exam`: a mock exam in the format of the JDLA E exam, in the terminal or on paper."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from quizgen.cli.echo import progress, say
from quizgen.cli.options import (
    SEED,
    answers_option,
    bank_option,
    data_option,
    force_option,
    format_option,
    fresh_seed,
    lang_option,
    output_option,
)
from quizgen.cli.output import write
from quizgen.cli.program import Command, Group
from quizgen.cli.words import pluralize

if TYPE_CHECKING:
    from quizgen import Quiz

SHOW_PROGRESS_FROM = 200

F = TypeVar("F", bound=Callable[..., Any])


@click.group(
    cls=Group,
    epilog="""\b
Examples:
  quizgen exam start
  quizgen exam start -n 20 --minutes 24
  quizgen exam print -n 50 --minutes 60 --seed 7 --answers separate
""",
)
def exam() -> None:
    """Take, review or print a mock exam: multiple choice, in sections defined by a blueprint."""


def _paper_options(command: F) -> F:
    """The options that define the exam."""
    options = (
        click.option(
            "-n",
            "count",
            type=int,
            default=100,
            show_default=True,
            help="Number of parts: the (a), (b), ... of the questions, each answered separately.",
        ),
        click.option("--minutes", type=int, show_default="120", help="Time allowed."),
        click.option(
            "--blueprint",
            "file",
            type=click.Path(path_type=Path, exists=True, dir_okay=False),
            show_default="built-in",
            help="A TOML file with the sections, their weights and topics.",
        ),
        click.option(
            "--seed", type=SEED, help="Seed of the exam; the same seed gives the same exam."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@exam.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen exam start
  quizgen exam start -n 20 --minutes 24
""",
)
@_paper_options
@lang_option
@data_option
@bank_option
def start(
    count: int,
    minutes: int | None,
    file: Path | None,
    seed: int | None,
    language: Any,
    data: Path | None,
    folders: tuple[Path, ...],
) -> None:
    """Start a mock exam, or resume the open one.

    The clock runs only while the exam is open in a terminal. At the end you see the score and an
    explanation of every wrong answer.
    """
    from quizgen.terminal.termination import default_signals

    with default_signals():
        from quizgen.exam.in_terminal import sit_exam
        from quizgen.history.folder import data_folder
        from quizgen.history.history import History
        from quizgen.terminal.keyboard import keyboard
        from quizgen.terminal.screen import Screen

    paper = partial(_paper, folders, file, count, seed, minutes)
    screen = Screen(language)
    with closing(History(data_folder(data))) as history:
        sit_exam(history, paper, screen, keyboard(), check=partial(_checked, folders))


@exam.command(cls=Command)
@lang_option
@data_option
@bank_option
def review(language: Any, data: Path | None, folders: tuple[Path, ...]) -> None:
    """Show the last exam again: its score, and every wrong answer explained."""
    from quizgen.terminal.termination import default_signals

    with default_signals():
        from quizgen.exam.in_terminal import review_exam
        from quizgen.history.folder import data_folder
        from quizgen.history.history import History
        from quizgen.terminal.keyboard import keyboard
        from quizgen.terminal.screen import Screen

    screen = Screen(language)
    with closing(History(data_folder(data), read_only=True)) as history:
        review_exam(history, screen, keyboard(), check=partial(_checked, folders))


@exam.command(
    "print",
    cls=Command,
    epilog="""\b
Examples:
  quizgen exam print --seed 7 --lang ja -o sheets
  quizgen exam print -n 50 --minutes 60 --seed 7 --answers separate
""",
)
@_paper_options
@lang_option
@format_option
@answers_option
@output_option
@bank_option
@force_option
def print_(
    count: int,
    minutes: int | None,
    file: Path | None,
    seed: int | None,
    language: Any,
    formats: tuple[str, ...],
    answers: Any,
    output: str,
    folders: tuple[Path, ...],
    force: bool,
) -> None:
    """Write a mock exam as a worksheet.

    The same seed gives everybody the same paper.
    """
    quiz = _paper(folders, file, count, seed, minutes)
    for path in write(quiz, formats, language, answers, output, force=force):
        say(str(path))
    if output != "-":
        _say_how_again(quiz, language, file, folders)


def _checked(folders: tuple[Path, ...], paper: Quiz) -> Quiz:
    import quizgen
    from quizgen.quiz.file import checked_again

    return checked_again(paper, quizgen.load_bank(folders))


def _paper(
    folders: tuple[Path, ...], file: Path | None, count: int, seed: int | None, minutes: int | None
) -> Quiz:
    import quizgen
    from quizgen.exam.blueprint import default_blueprint, read_blueprint
    from quizgen.exam.paper import draw_paper
    from quizgen.model import bounds
    from quizgen.model.files import read_bounded
    from quizgen.model.question import MINUTES
    from quizgen.model.visible import visible

    bank = quizgen.load_bank(folders)
    blueprint = default_blueprint()
    if file is not None:
        blueprint = read_blueprint(read_bounded(file, bounds.BLUEPRINT_FILE), str(file))
    draw = partial(
        draw_paper,
        bank,
        blueprint,
        count,
        fresh_seed() if seed is None else seed,
        minutes=MINUTES if minutes is None else minutes,
        name=visible(file.name)[: bounds.LINE] if file else "",
    )
    if count < SHOW_PROGRESS_FROM:
        return draw()
    with progress("parts", count) as more:
        return draw(progress=more)


def _say_how_again(quiz: Quiz, language: str, file: Path | None, folders: tuple[Path, ...]) -> None:
    import shlex

    from quizgen.render.document import again

    questions = len(quiz.questions)
    parts = quiz.part_count
    asked, seed = quiz.recipe.count, quiz.recipe.seed
    command = again(quiz, str(file or "")) + "".join(
        f" --bank {shlex.quote(str(f))}" for f in folders
    )
    if language == "ja":
        short = f"（{asked}個ちょうどにはならない）" if parts != asked else ""
        say(f"{questions}問（小問{parts}個）{short}、シード {seed}")
        say(f"同じ試験をもう一度作るには: {command}")
    else:
        short = f"; no question has few enough parts to reach {asked}" if parts != asked else ""
        say(f"{pluralize(questions, 'question')} ({pluralize(parts, 'part')}{short}), seed {seed}")
        say(f"to make the same exam again: {command}")
