"""The learner's statistics in the terminal, and as one self-contained HTML page."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from functools import partial

from quizgen.families.bank import Bank
from quizgen.history.local_time import day, from_milliseconds
from quizgen.history.tables import Flag
from quizgen.model.errors import QuizgenError
from quizgen.model.question import Language, read_name
from quizgen.model.sanitize import sanitized
from quizgen.render.values import bare
from quizgen.study.stats_report import RecurringText, Report
from quizgen.study.stats_words import words
from quizgen.terminal.charts import GAP, INDENT, add_line, draw_chart, draw_facts, filled
from quizgen.terminal.questions import Page
from quizgen.terminal.screen import Screen

PAGE_MARK = '<meta name="generator" content="quizgen stats">'
TIMES_WIDTH = 5


def show(report: Report, screen: Screen) -> None:
    """Shows the statistics in the terminal."""
    screen.show(partial(_statistics, report=report))


def _statistics(page: Page, report: Report) -> None:
    w = words(page.language)
    page.say(report.title, "bold")
    page.say(report.as_of)
    page.space()
    if not report.facts:
        page.say(w["empty"])
        return
    draw_facts(page, report.facts)
    for chart in report.charts:
        draw_chart(page, chart)
    page.heading(w["recurring"])
    if not report.recurring:
        page.say(w["recurring_none"], indent=INDENT)
    for misconception in report.recurring:
        _misconception(page, misconception)
    if report.more:
        page.say(w["recurring_more"].format(count=report.more), indent=INDENT)


def html(report: Report, language: Language) -> str:
    """The statistics as a self-contained page, for screen and paper."""
    from quizgen.render.environment import environment
    from quizgen.render.html import prose

    return (
        environment("stats", autoescape=True)
        .get_template("page.html")
        .render(report=sanitized(report), language=language, w=words(language), prose=prose)
    )


def show_flags(
    flags: Sequence[Flag], bank: Bank, screen: Screen, folders: Sequence[str] = ()
) -> None:
    """Lists flagged questions, each with the command that shows it; `folders` are from `--bank`."""
    screen.show(partial(_flags, flags=flags, bank=bank, folders=folders))


def _flags(page: Page, flags: Sequence[Flag], bank: Bank, folders: Sequence[str]) -> None:
    w = words(page.language)
    page.heading(w["flags"])
    if not flags:
        page.say(w["flags_none"], indent=INDENT)
    for flag in flags:
        title = _title_of(flag.question, bank, page.language)
        page.space()
        page.say(title or w["flag_gone"], "bold" if title else "", indent=INDENT)
        add_line(page, f"{flag.question}  {day(from_milliseconds(flag.at))}")
        if title:
            command = ["quizgen", "show", flag.question, "--answer"]
            for folder in folders:
                command += ["--bank", folder]
            add_line(page, shlex.join(command))


def _title_of(question: str, bank: Bank, language: Language) -> str | None:
    """The title of a question; None if the bank can no longer draw it."""
    name = read_name(question)
    if name is None:
        return None
    try:
        family = bank.family(name[0])
    except QuizgenError:
        return None
    return bare(family.title, language) if family.version == name[1] else None


def _misconception(page: Page, shown: RecurringText) -> None:
    w = words(page.language)
    times = filled(w["times"].format(times=shown.times), TIMES_WIDTH, right=True)
    last = w["last"].format(day=shown.last)
    hang = f"{' ' * INDENT}{times}{' ' * GAP}"
    page.say(f"{_code(shown.name)}  {_code(shown.family)}  {last}", hang=hang)
    page.say(shown.text, indent=INDENT + TIMES_WIDTH + GAP)


def _code(name: str) -> str:
    """A name as inline code in prose, whatever it contains."""
    return "`" + name.replace("`", "'") + "`"
