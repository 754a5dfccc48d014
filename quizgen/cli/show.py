"""`quizgen show`: one question in the terminal."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import click

from quizgen.cli.make import FRESH_SEEDS
from quizgen.cli.options import SEED, bank_option, lang_option


@click.command()
@click.argument("family")
@click.option("--seed", type=SEED, help="Seed of the question; without it a fresh one.")
@click.option("--answer", is_flag=True, help="Also show key, reasons, solution and certificate.")
@lang_option
@bank_option
def show(
    family: str, seed: int | None, answer: bool, language: Any, folders: tuple[Path, ...]
) -> None:
    """Show one question of a FAMILY such as batchnorm/backward_dx."""
    from rich.console import Console

    import quizgen

    if seed is None:
        seed = secrets.randbelow(FRESH_SEEDS)
    question = quizgen.load_bank(folders).family(family).question(seed)
    quizgen.show_question(question, language, Console(highlight=False), answer=answer)
