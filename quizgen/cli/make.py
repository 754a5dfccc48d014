"""`quizgen make`: fresh questions as a worksheet or a quiz file."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.echo import progress, say
from quizgen.cli.options import (
    KIND,
    SEED,
    answers_option,
    bank_option,
    complete_topics,
    force_option,
    format_option,
    fresh_seed,
    lang_option,
    output_option,
)
from quizgen.cli.output import write
from quizgen.cli.program import Command
from quizgen.model.errors import UsageError

if TYPE_CHECKING:
    from quizgen import Quiz

SHOW_PROGRESS_FROM = 50


@click.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen make --topic batchnorm
  quizgen make --topic all --level 2 --kind code -n 20 --lang ja
  quizgen make --code CODE --answers separate
  quizgen make --topic softmax --format json -o -
""",
)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete_topics,
    help="Topic to draw from, or all (repeatable).",
)
@click.option("-n", "count", type=int, default=None, show_default="10", help="Number of questions.")
@click.option("--seed", type=SEED, help="Seed of the quiz; random if omitted.")
@click.option(
    "--level", "levels", type=int, multiple=True, help="Only this level: 1, 2 or 3 (repeatable)."
)
@click.option(
    "--kind", "kinds", type=KIND, multiple=True, help="Only this kind of question (repeatable)."
)
@click.option("--code", help="Code of a quiz, to make the same one again.")
@lang_option
@format_option
@answers_option
@output_option
@bank_option
@force_option
def make(
    topics: tuple[str, ...],
    count: int | None,
    seed: int | None,
    levels: tuple[int, ...],
    kinds: tuple[Any, ...],
    code: str | None,
    language: Any,
    formats: tuple[str, ...],
    answers: Any,
    output: str,
    folders: tuple[Path, ...],
    force: bool,
) -> None:
    """Make a quiz: fresh questions, a proven key, a reason for every wrong option."""
    import quizgen

    bank = quizgen.load_bank(folders)
    if code is not None:
        if topics or levels or kinds or seed is not None or count is not None:
            raise UsageError(
                "--code already sets topics, number, seed, levels and kinds; use it alone"
            )
        recipe = quizgen.read_code(bank, code)
    elif not topics:
        raise UsageError("choose a topic: --topic NAME, or --topic all; see `quizgen topics`")
    else:
        if seed is None:
            seed = fresh_seed()
        recipe = quizgen.Recipe(topics, 10 if count is None else count, seed, levels, kinds)
    quiz = _with_progress(bank, recipe)
    for path in write(quiz, formats, language, answers, output, force=force):
        say(str(path))
    if output != "-":
        _say_how_again(quiz, language, folders)
    for error in bank.families(recipe.topics if "all" not in recipe.topics else ())[1]:
        say(f"Warning: {error}", err=True)


def _with_progress(bank: Any, recipe: Any) -> Quiz:
    import quizgen

    if recipe.count < SHOW_PROGRESS_FROM:
        return quizgen.make_quiz(bank, recipe)
    with progress("questions", recipe.count) as more:
        return quizgen.make_quiz(bank, recipe, lambda done: more(1))


def _say_how_again(quiz: Quiz, language: Any, folders: tuple[Path, ...]) -> None:
    from quizgen.render.document import size

    banks = [f"--bank {shlex.quote(str(folder))}" for folder in folders]
    again = " ".join(["quizgen make --code", quiz.code, *banks])
    if language == "ja":
        say(f"シード {quiz.recipe.seed}：{size(quiz, language)}")
        say(f"同じ問題集をもう一度作るには: {again}")
    else:
        say(f"seed {quiz.recipe.seed}: {size(quiz, language)}")
        say(f"to make the same quiz again: {again}")
