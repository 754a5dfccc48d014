"""`quizgen preview`: a family as its author sees it, in the browser."""

from __future__ import annotations

from pathlib import Path

import click

from quizgen.cli.echo import document, say
from quizgen.cli.options import bank_option, complete_families
from quizgen.cli.program import Command
from quizgen.core.errors import UsageError


@click.command(cls=Command)
@click.argument("family", shell_complete=complete_families)
@click.option("--watch", is_flag=True, help="Show it at an address here, again at every change.")
@click.option(
    "--seeds",
    type=click.IntRange(1, 100_000),
    default=400,
    show_default=True,
    help="How many seeds to judge by.",
)
@click.option(
    "-o",
    "--output",
    default="preview.html",
    show_default=True,
    help="The file to write; - for standard output.",
)
@bank_option
def preview(family: str, watch: bool, seeds: int, output: str, folders: tuple[Path, ...]) -> None:
    """Show a FAMILY to its author: every kind, both languages, key, reasons, what can be guessed.

    The page tells what `quizgen verify` would, of a few seeds, with advice.
    """
    import quizgen
    from quizgen.core.files import read_bounded, write_atomically
    from quizgen.preview import page

    found = quizgen.load_bank(folders).family(family)
    if watch:
        from quizgen.preview.watch import watch as serve

        serve(found.id, folders, seeds, say)
        return
    path = Path(output)
    if output != "-" and path.exists() and page.MARK.encode() not in read_bounded(path, page.HEAD):
        raise UsageError(f"{output} is something else than a preview; give another -o")
    made = page.preview(found, seeds)
    if output == "-":
        document(made)
        return
    write_atomically(path, made)
    say(output)
