"""`quizgen stats`: the learner's record, shown, written to a file, moved, or deleted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.echo import confirm, document, say
from quizgen.cli.options import Known, bank_option, data_option, lang_option
from quizgen.cli.program import Command
from quizgen.core.errors import QuizgenError, UsageError

if TYPE_CHECKING:
    from quizgen.study.history import History

PAGE = "quizgen-stats.{language}.html"
HEAD = 2000  # bytes in which a file of ours is recognized


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
    from quizgen.study.history import History
    from quizgen.study.place import data_folder

    with closing(History(data_folder(data))) as history:
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
    from quizgen.study.session import local_now
    from quizgen.study.statistics import statistics
    from quizgen.study.stats_page import PAGE_MARK, html, show
    from quizgen.study.stats_report import report

    bank = quizgen.load_bank(folders)
    told = report(statistics(history, bank.ids, local_now()), bank, language)
    if page is None:
        show(told, Screen(language))
    else:
        place = page or PAGE.format(language=language)
        _write(html(told, language), place, PAGE_MARK, "--html FILE", force=force)


def _flagged(history: History, folders: tuple[Path, ...], language: Any) -> None:
    import quizgen
    from quizgen.console.screen import Screen
    from quizgen.study.stats_page import show_flags

    bank = quizgen.load_bank(folders)
    show_flags(history.flags(), bank, Screen(language), [str(folder) for folder in folders])


def _export(history: History, form: str, output: str | None, language: Any, *, force: bool) -> None:
    from quizgen.study import responses_csv, transfer
    from quizgen.study.stats_words import words

    place = output or "-"
    if form == "json":
        _write(transfer.dumps(history), place, transfer.FORMAT, "-o", force=force)
    else:
        head = ",".join(responses_csv.COLUMNS)
        _write(responses_csv.dumps(history), place, head, "-o", force=force)
    if transfer.is_empty(history):
        say(words(language)["export_empty"], err=True)


def _import(history: History, source: str, language: Any) -> None:
    from quizgen.console.screen import Screen
    from quizgen.study.stats_words import words
    from quizgen.study.transfer import LARGEST, TransferError, merge

    screen = Screen(language)
    with click.open_file(source, "rb") as file:
        data = file.read(LARGEST + 1)
    try:
        merged = merge(history, data)
    except TransferError as error:
        raise TransferError(f"{source}: {error}; nothing was changed") from error
    screen.say(words(language)["imported"].format(**merged._asdict()))


def _reset(history: History, language: Any) -> None:
    from quizgen.console.screen import Screen
    from quizgen.study.session import local_now
    from quizgen.study.stats_words import words
    from quizgen.study.transfer import extent, is_empty, reset, reset_copy

    screen, w = Screen(language), words(language)
    if is_empty(history):
        screen.say(w["reset_empty"])
        return
    copy = reset_copy(history, local_now())
    screen.say(w["reset_warning"].format(**extent(history)._asdict(), copy=copy))
    if confirm(w["reset_ask"]):
        reset(history, copy)
        screen.say(w["reset_done"].format(copy=copy))
    else:
        screen.say(w["reset_kept"])


def _write(text: str, place: str, mark: str, option: str, *, force: bool) -> None:
    """Writes to a file, or to standard output; refuses a file that does not bear the mark."""
    from quizgen.core.files import write_atomically

    if place == "-":
        document(text)
        return
    path = Path(place)
    try:
        if not force and path.exists() and mark.encode() not in path.read_bytes()[:HEAD]:
            raise QuizgenError(
                f"{place} exists and holds something else; "
                f"give another file with {option}, or --force to replace it"
            )
        write_atomically(path, text)
    except OSError as error:
        raise QuizgenError(f"cannot write {place}: {error.strerror}") from error
    say(place)
