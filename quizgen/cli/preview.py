"""`quizgen preview`: a family as its author sees it, in the browser."""

from __future__ import annotations

from pathlib import Path

import click

from quizgen.cli.echo import say
from quizgen.cli.files import check_file, write_file
from quizgen.cli.options import bank_option, complete_families, force_option
from quizgen.cli.program import Command


@click.command(cls=Command)
@click.argument("family", shell_complete=complete_families)
@click.option(
    "--watch", is_flag=True, help="Serve it at a local address and rebuild it on every change."
)
@click.option(
    "--seeds",
    type=click.IntRange(1, 100_000),
    default=400,
    show_default=True,
    help="Number of seeds to judge by.",
)
@click.option(
    "-o",
    "--output",
    default="preview.html",
    show_default=True,
    help="The file to write; - for standard output.",
)
@bank_option
@force_option
def preview(
    family: str, watch: bool, seeds: int, output: str, folders: tuple[Path, ...], force: bool
) -> None:
    """Preview a FAMILY for its author: every kind, both languages, key, reasons, guessability.

    The page reports what `quizgen verify` would, for a few seeds, with advice.
    """
    import quizgen
    from quizgen.preview import page

    found = quizgen.load_bank(folders).family(family)
    if watch:
        from quizgen.preview.watch import watch as serve

        serve(found.id, folders, seeds, say)
        return
    if output != "-" and not force:
        check_file(
            Path(output), lambda old: page.MARK.encode() in old, page.MARK_SEARCH_BYTES, "-o"
        )
    write_file(output, page.preview(found, seeds))
