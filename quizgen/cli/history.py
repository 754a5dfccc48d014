"""`quizgen history`: export, import, back up or reset the learner's history."""

from __future__ import annotations

import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.echo import confirm, say
from quizgen.cli.files import check_file, write_file
from quizgen.cli.options import Known, bank_option, data_option, force_option, lang_option
from quizgen.cli.program import Command, Group
from quizgen.model.errors import UsageError

if TYPE_CHECKING:
    from quizgen.history.history import History

MAX_NAMED_EXAMS = 10  # mock exams to name if they cannot be imported


@click.group(
    cls=Group,
    epilog="""\b
Examples:
  quizgen history export -o history.json
  quizgen history import history.json
  quizgen history backup
""",
)
def history() -> None:
    """Export, import, back up or delete your history; list the flagged questions."""


def _opened(data: Path | None, *, read_only: bool = False) -> closing[History]:
    from quizgen.history.folder import data_folder
    from quizgen.history.history import History

    return closing(History(data_folder(data), read_only=read_only))


@history.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen history export -o history.json
  quizgen history export --format csv -o responses.csv
""",
)
@click.option(
    "--format",
    "form",
    type=Known("export format", ("json", "csv")),
    default="json",
    show_default=True,
    help="json: everything; csv: one line per response.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    default="-",
    show_default="standard output",
    help="File to write to.",
)
@lang_option
@data_option
@force_option
def export(form: str, output: str, language: Any, data: Path | None, force: bool) -> None:
    """Write the whole history to a file.

    An earlier export is replaced only if the new one contains everything in it.
    """
    from quizgen.history import export_file, responses_csv, transfer
    from quizgen.history.reset import is_empty
    from quizgen.model.bounds import HISTORY_FILE
    from quizgen.study.history_words import words

    if force and output == "-":
        raise UsageError("--force replaces a file; use it with -o FILE")
    dumps, contains = (
        (transfer.dumps, export_file.contains)
        if form == "json"
        else (responses_csv.dumps, responses_csv.contains)
    )
    with _opened(data, read_only=True) as found:
        text, empty = dumps(found), is_empty(found)
    if output != "-" and not force:
        check_file(Path(output), partial(contains, text.encode()), HISTORY_FILE, "-o")
    write_file(output, text)
    if empty:
        say(words(language)["export_empty"], err=True)


@history.command("import", cls=Command)
@click.argument("source", metavar="FILE")
@lang_option
@data_option
def import_(source: str, language: Any, data: Path | None) -> None:
    """Import an exported history.

    FILE is the JSON written by `quizgen history export`; - is standard input. Existing records
    stay, and importing the same file twice changes nothing.
    """
    from quizgen.history.errors import TransferError
    from quizgen.history.export_file import MAX_BYTES
    from quizgen.history.transfer import merge
    from quizgen.study.history_words import words
    from quizgen.study.schedule import recompute_card
    from quizgen.terminal.screen import Screen

    if source == "-" and sys.stdin is None:
        raise UsageError("standard input is closed; run this in a terminal, or pipe input to it")
    screen, w = Screen(language), words(language)
    with click.open_file(source, "rb") as file:
        content = file.read(MAX_BYTES + 1)
    with _opened(data) as found:
        try:
            merged = merge(found, content, recompute_card)
        except TransferError as error:
            raise TransferError(f"{source}: {error}; nothing was changed") from error
    screen.say(w["imported"].format(**merged._asdict()))
    if merged.left_out:
        screen.say(w["left_out"].format(count=len(merged.left_out)))
    for exam in merged.left_out[:MAX_NAMED_EXAMS]:
        screen.say(w["left_out_exam"].format(**exam._asdict()))


@history.command(cls=Command)
@lang_option
@data_option
def reset(language: Any, data: Path | None) -> None:
    """Delete the history, after asking; a backup is kept."""
    from quizgen.history.local_time import local_now
    from quizgen.history.reset import extent, is_empty
    from quizgen.history.reset import reset as empty
    from quizgen.study.history_words import words
    from quizgen.terminal.screen import Screen

    screen, w = Screen(language), words(language)
    with _opened(data) as found:
        if is_empty(found):
            screen.say(w["reset_empty"])
            return
        screen.say(w["reset_warning"].format(**extent(found)._asdict(), folder=found.folder))
        if confirm(w["reset_ask"]):
            screen.say(w["reset_done"].format(copy=empty(found, local_now())))
        else:
            screen.say(w["reset_kept"])


@history.command(cls=Command)
@lang_option
@data_option
def backup(language: Any, data: Path | None) -> None:
    """Back up the history now.

    The backup is made beside it; one is also made automatically once on each day of use.

    It is checked before it replaces an earlier one.
    """
    from quizgen.history.reset import is_empty
    from quizgen.study.history_words import words

    with _opened(data, read_only=True) as found:
        if is_empty(found):
            say(words(language)["backup_empty"])
        else:
            say(str(found.database.back_up(at_most_daily=False)))


@history.command(cls=Command)
@lang_option
@data_option
@bank_option
def flags(language: Any, data: Path | None, folders: tuple[Path, ...]) -> None:
    """List the flagged questions, each with the command that shows it."""
    import quizgen
    from quizgen.study.stats_page import show_flags
    from quizgen.terminal.screen import Screen

    bank = quizgen.load_bank(folders)
    with _opened(data, read_only=True) as found:
        show_flags(found.flags(), bank, Screen(language), [str(folder) for folder in folders])
