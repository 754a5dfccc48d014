"""`quizgen show`: one question in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from quizgen.cli.echo import console
from quizgen.cli.options import SEED, bank_option, complete_families, fresh_seed, lang_option
from quizgen.cli.program import Command
from quizgen.model.errors import QuizgenError, UsageError


@click.command(cls=Command)
@click.argument("family", shell_complete=complete_families)
@click.option("--seed", type=SEED, help="Seed of the question; random if omitted.")
@click.option("--answer", is_flag=True, help="Also show key, reasons, solution and certificate.")
@lang_option
@bank_option
def show(
    family: str, seed: int | None, answer: bool, language: Any, folders: tuple[Path, ...]
) -> None:
    """Show one question of a FAMILY such as batchnorm/backward_dx.

    The name of a question as printed on worksheets, batchnorm/backward_dx@1:3, also works.
    """
    import quizgen
    from quizgen.families.names import reject_unknown_names
    from quizgen.model.question import read_name
    from quizgen.render.formula_check import check_formulas

    version = None
    name = read_name(family)
    if name is not None:
        if seed is not None:
            raise UsageError(f"{family} already contains the seed; omit --seed")
        family, version, seed = name
    if seed is None:
        seed = fresh_seed()
    drawn_from = quizgen.load_bank(folders).family(family)
    if version not in (None, drawn_from.version):
        raise UsageError(
            f"{family} has version {drawn_from.version} here, not {version}; "
            "its questions have changed"
        )
    drawn = drawn_from.drawn(seed)
    question = drawn_from.assemble(seed, drawn)
    reject_unknown_names(drawn_from, drawn)
    try:
        check_formulas(question)
    except QuizgenError as error:
        raise QuizgenError(f"{question.id}: {error}") from error
    quizgen.show_question(question, language, console(), answer=answer)
