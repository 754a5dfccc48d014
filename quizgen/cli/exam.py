"""`quizgen exam`: a mock exam in the form of the JDLA E exam, here or on paper."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from quizgen.cli.program import Command
from quizgen.cli.words import counted
from quizgen.core.errors import UsageError

if TYPE_CHECKING:
    from quizgen import Quiz

SHOW_PROGRESS_FROM = 200
ON_PAPER_ONLY = {"formats": "--format", "answers": "--answers", "output": "-o", "force": "--force"}


@click.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen exam
  quizgen exam -n 20 --minutes 24
  quizgen exam -n 50 --minutes 60 --seed 7 --print --answers separate
""",
)
@click.option("--minutes", type=int, show_default="120", help="Time allowed.")
@click.option(
    "-n",
    "count",
    type=int,
    default=100,
    show_default=True,
    help="Number of parts: the (a), (b), ... of the questions, each answered by itself.",
)
@click.option(
    "--blueprint",
    "file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    show_default="shipped",
    help="A TOML file that says which sections there are, their weights and topics.",
)
@click.option("--seed", type=SEED, help="Seed of the exam, the same for a whole class.")
@click.option("--print", "on_paper", is_flag=True, help="Write the exam as a worksheet.")
@click.option("--review", is_flag=True, help="Score and wrong answers of the last exam once more.")
@lang_option
@data_option
@format_option
@answers_option
@output_option
@bank_option
@force_option
@click.pass_context
def exam(
    context: click.Context,
    minutes: int | None,
    count: int,
    file: Path | None,
    seed: int | None,
    on_paper: bool,
    review: bool,
    language: Any,
    data: Path | None,
    formats: tuple[str, ...],
    answers: Any,
    output: str,
    folders: tuple[Path, ...],
    force: bool,
) -> None:
    """Sit a mock exam: sections by a blueprint, choice only, against the clock.

    An exam that was left open is resumed, with its clock where it stood.
    """
    paper = partial(_paper, folders, file, count, fresh_seed() if seed is None else seed, minutes)
    if not on_paper:
        _refuse_options_of_paper(context)
        _sit(paper, partial(_checked, folders), language, data, review=review)
        return
    if review:
        raise UsageError("--review explains an exam that was sat here; give it without --print")
    quiz = paper()
    for path in write(quiz, formats, language, answers, output, force=force):
        say(str(path))
    if output != "-":
        _say_how_again(quiz, language, file, folders)


def _sit(
    paper: Callable[[], Quiz],
    check: Callable[[Quiz], Quiz],
    language: Any,
    data: Path | None,
    *,
    review: bool,
) -> None:
    from quizgen.console.ending import at_once

    with at_once():
        from quizgen.console.keyboard import keyboard
        from quizgen.console.screen import Screen
        from quizgen.exam.session import review_exam, sit_exam
        from quizgen.history.folder import data_folder
        from quizgen.history.history import History

    screen = Screen(language)
    with closing(History(data_folder(data), only_reads=review)) as history:
        if review:
            review_exam(history, screen, keyboard(), check=check)
        else:
            sit_exam(history, paper, screen, keyboard(), check=check)


def _refuse_options_of_paper(context: click.Context) -> None:
    for name, option in ON_PAPER_ONLY.items():
        if context.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT:
            raise UsageError(f"{option} is for an exam on paper; give it together with --print")


def _checked(folders: tuple[Path, ...], paper: Quiz) -> Quiz:
    import quizgen
    from quizgen.core.quizfile import checked_again

    return checked_again(paper, quizgen.load_bank(folders))


def _paper(
    folders: tuple[Path, ...], file: Path | None, count: int, seed: int, minutes: int | None
) -> Quiz:
    import quizgen
    from quizgen.core import bounds
    from quizgen.core.files import read_bounded
    from quizgen.core.model import MINUTES
    from quizgen.core.visible import visible
    from quizgen.exam.blueprint import default_blueprint, read_blueprint
    from quizgen.exam.paper import draw_paper

    bank = quizgen.load_bank(folders)
    blueprint = default_blueprint()
    if file is not None:
        blueprint = read_blueprint(read_bounded(file, bounds.BLUEPRINT_FILE), str(file))
    draw = partial(
        draw_paper,
        bank,
        blueprint,
        count,
        seed,
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
        short = f"; no question fits the rest of {asked}" if parts != asked else ""
        say(f"{counted(questions, 'question')} ({counted(parts, 'part')}{short}), seed {seed}")
        say(f"the same exam again: {command}")
