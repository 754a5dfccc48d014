"""`quizgen stats`: the learner's record, shown, written to a file, moved, or deleted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.echo import confirm, document, say
from quizgen.cli.options import Known, bank_option, data_option, lang_option
from quizgen.cli.program import Command
from quizgen.core.errors import QuizgenError, UsageError

if TYPE_CHECKING:
    from quizgen.history.history import History

PAGE = "quizgen-stats.{language}.html"
HEAD = 2000  # bytes in which a page of ours is recognized
NAMED = 10  # mock exams that are named if they cannot be taken in


@click.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen stats
  quizgen stats --html
  quizgen stats --flagged
  quizgen stats --export json -o history.json
  quizgen stats --import history.json
""",
)
@click.option(
    "--html",
    is_flag=False,
    flag_value="",
    metavar="[FILE]",
    help="Write a page with plots, to quizgen-stats.LANG.html unless FILE is given.",
)
@click.option("--flagged", is_flag=True, help="List the flagged questions.")
@click.option(
    "--export",
    type=Known("export format", ("json", "csv")),
    help="Write the history: json is all of it, csv one line per response.",
)
@click.option("-o", "--output", metavar="FILE", help="File to export to, not standard output.")
@click.option("--import", "source", metavar="FILE", help="Take in a history exported as json.")
@click.option("--reset", is_flag=True, help="Delete the history, after asking; a copy is kept.")
@click.option("--force", is_flag=True, help="Replace a file even if it holds something else.")
@lang_option
@data_option
@bank_option
def stats(
    html: str | None,
    flagged: bool,
    export: str | None,
    output: str | None,
    source: str | None,
    reset: bool,
    force: bool,
    language: Any,
    data: Path | None,
    folders: tuple[Path, ...],
) -> None:
    """Show what you have learnt: mastery, streaks, minutes, misconceptions, reviews ahead.

    An import merges: what is already here stays, and doing it twice changes nothing.
    """
    chosen = {
        "--html": html is not None,
        "--flagged": flagged,
        "--export": export is not None,
        "--import": source is not None,
        "--reset": reset,
    }
    _refuse_incompatible([name for name, is_chosen in chosen.items() if is_chosen], output, force)
    from quizgen.history.folder import data_folder
    from quizgen.history.history import History

    changes = source is not None or reset
    with closing(History(data_folder(data), only_reads=not changes)) as history:
        if export is not None:
            _export(history, export, output, language, force=force)
        elif source is not None:
            _import(history, source, language)
        elif reset:
            _reset(history, language)
        elif flagged:
            _flagged(history, folders, language)
        else:
            _statistics(history, folders, html, language, force=force)


def _refuse_incompatible(chosen: list[str], output: str | None, force: bool) -> None:
    if len(chosen) > 1:
        raise UsageError(f"{' and '.join(chosen)} are different jobs; give one of them")
    if output is not None and chosen != ["--export"]:
        raise UsageError("-o names the file of an export; give it with --export json or csv")
    if force and chosen != ["--html"] and output is None:
        raise UsageError("--force replaces a file; give it with --html, or with --export and -o")


def _statistics(
    history: History, folders: tuple[Path, ...], page: str | None, language: Any, *, force: bool
) -> None:
    import quizgen
    from quizgen.console.screen import Screen
    from quizgen.history.moments import local_now
    from quizgen.study.statistics import statistics
    from quizgen.study.stats_page import html, show
    from quizgen.study.stats_report import report

    bank = quizgen.load_bank(folders)
    told = report(statistics(history, bank.ids, local_now()), bank, language)
    if page is None:
        show(told, Screen(language))
    else:
        place = page or PAGE.format(language=language)
        _write(html(told, language), place, _is_page, "--html FILE", force=force)


def _is_page(new: bytes, old: bytes) -> bool:
    """A page of ours can be made again, so nothing of it is lost."""
    from quizgen.study.stats_page import PAGE_MARK

    return PAGE_MARK.encode() in old[:HEAD]


def _flagged(history: History, folders: tuple[Path, ...], language: Any) -> None:
    import quizgen
    from quizgen.console.screen import Screen
    from quizgen.study.stats_page import show_flags

    bank = quizgen.load_bank(folders)
    show_flags(history.flags(), bank, Screen(language), [str(folder) for folder in folders])


def _export(history: History, form: str, output: str | None, language: Any, *, force: bool) -> None:
    from quizgen.history import export_file, responses_csv, transfer
    from quizgen.history.reset import is_empty
    from quizgen.study.stats_words import words

    place = output or "-"
    if form == "json":
        _write(transfer.dumps(history), place, export_file.holds, "-o", force=force)
    else:
        _write(responses_csv.dumps(history), place, responses_csv.holds, "-o", force=force)
    if is_empty(history):
        say(words(language)["export_empty"], err=True)


def _import(history: History, source: str, language: Any) -> None:
    from quizgen.console.screen import Screen
    from quizgen.history.errors import TransferError
    from quizgen.history.export_file import LARGEST
    from quizgen.history.transfer import merge
    from quizgen.study.schedule import renew
    from quizgen.study.stats_words import words

    if source == "-":
        _refuse_closed_input()
    screen, w = Screen(language), words(language)
    with click.open_file(source, "rb") as file:
        data = file.read(LARGEST + 1)
    try:
        merged = merge(history, data, renew)
    except TransferError as error:
        raise TransferError(f"{source}: {error}; nothing was changed") from error
    screen.say(w["imported"].format(**merged._asdict()))
    if merged.left_out:
        screen.say(w["left_out"].format(count=len(merged.left_out)))
    for exam in merged.left_out[:NAMED]:
        screen.say(w["left_out_exam"].format(**exam._asdict()))


def _reset(history: History, language: Any) -> None:
    from quizgen.console.screen import Screen
    from quizgen.history.moments import local_now
    from quizgen.history.reset import extent, is_empty, reset
    from quizgen.study.stats_words import words

    screen, w = Screen(language), words(language)
    if is_empty(history):
        screen.say(w["reset_empty"])
        return
    folder = history.folder
    screen.say(w["reset_warning"].format(**extent(history)._asdict(), folder=folder))
    if confirm(w["reset_ask"]):
        copy = reset(history, local_now())
        screen.say(w["reset_done"].format(copy=copy))
    else:
        screen.say(w["reset_kept"])


def _refuse_closed_input() -> None:
    if sys.stdin is None:
        raise UsageError("standard input is closed; run this in a terminal, or give it a pipe")


def _write(
    text: str,
    place: str,
    holds: Callable[[bytes, bytes], bool],
    option: str,
    *,
    force: bool,
) -> None:
    """Writes to a file, or to standard output.

    An existing file is replaced only if `holds(new, old)`: nothing of it is lost.
    """
    from quizgen.core.bounds import HISTORY_FILE
    from quizgen.core.files import write_atomically

    if place == "-":
        document(text)
        return
    path = Path(place)
    try:
        if path.exists() and not path.is_file():
            raise QuizgenError(f"cannot write {place}: it is no file")
        if path.exists() and not force:
            with path.open("rb") as file:
                old = file.read(HISTORY_FILE + 1)
            if not holds(text.encode(), old):
                raise QuizgenError(
                    f"{place} exists and holds something that the new file would not; "
                    f"give another file with {option}, or --force to replace it"
                )
        write_atomically(path, text)
    except OSError as error:
        raise QuizgenError(f"cannot write {place}: {error.strerror}") from error
    say(place)
