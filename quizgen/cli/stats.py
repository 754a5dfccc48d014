"""`quizgen stats`: the learner's statistics, in the terminal or as a page."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import click

from quizgen.cli.files import check_file, write_file
from quizgen.cli.options import bank_option, data_option, force_option, lang_option
from quizgen.cli.program import Command
from quizgen.model.errors import UsageError

PAGE = "quizgen-stats.{language}.html"
MARK_SEARCH_BYTES = 2000  # that are searched for the mark of our page


@click.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen stats
  quizgen stats --html
  quizgen stats --html stats.html --lang ja
""",
)
@click.option(
    "--html",
    "output",
    is_flag=False,
    flag_value="",
    metavar="[FILE]",
    help="Write a page with plots; FILE defaults to quizgen-stats.LANG.html.",
)
@lang_option
@data_option
@bank_option
@force_option
def stats(
    output: str | None,
    language: Any,
    data: Path | None,
    folders: tuple[Path, ...],
    force: bool,
) -> None:
    """Show what you have learnt: mastery, streaks, minutes, misconceptions, upcoming reviews."""
    import quizgen
    from quizgen.history.folder import data_folder
    from quizgen.history.history import History
    from quizgen.history.local_time import local_now
    from quizgen.study.statistics import statistics
    from quizgen.study.stats_page import PAGE_MARK, html, show
    from quizgen.study.stats_report import report
    from quizgen.terminal.screen import Screen

    if force and output is None:
        raise UsageError("--force replaces a file; use it with --html")
    bank = quizgen.load_bank(folders)
    with closing(History(data_folder(data), read_only=True)) as history:
        found = report(statistics(history, bank.ids, local_now()), bank, language)
    if output is None:
        show(found, Screen(language))
        return
    output = output or PAGE.format(language=language)
    if output != "-" and not force:  # our own page can be made again
        check_file(Path(output), lambda old: PAGE_MARK.encode() in old, MARK_SEARCH_BYTES, "--html")
    write_file(output, html(found, language))
