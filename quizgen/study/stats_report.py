"""The statistics as text in one language, for both the terminal and the HTML page."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from quizgen.families.bank import Bank
from quizgen.model.errors import QuizgenError
from quizgen.model.question import Language
from quizgen.render.values import bare
from quizgen.study.statistics import Recurring, Statistics
from quizgen.study.stats_words import words
from quizgen.terminal.charts import Bar, Chart

MAX_MISCONCEPTIONS = 10  # misconceptions to show


class RecurringText(NamedTuple):
    """A recurring misconception; `text` is prose with its markup."""

    times: int
    name: str
    family: str
    last: str
    text: str


class Report(NamedTuple):
    """Everything to show; no facts if nothing has been answered yet."""

    title: str
    as_of: str
    facts: tuple[tuple[str, str], ...]
    charts: tuple[Chart, ...]
    recurring: tuple[RecurringText, ...]
    more: int


def report(figures: Statistics, bank: Bank, language: Language) -> Report:
    """The statistics as text; `bank` provides titles and explanations of misconceptions."""
    w = words(language)
    title, as_of = w["title"], w["as_of"].format(day=figures.today.isoformat())
    if not figures.parts:
        return Report(title, as_of, (), (), (), 0)
    return Report(
        title,
        as_of,
        _facts(figures, language),
        (
            _mastery(figures, bank, language),
            _minutes(figures, language),
            _due(figures, language),
            *([_exams(figures, language)] if figures.exams else []),
        ),
        tuple(
            _shown(recurring, bank, language)
            for recurring in figures.recurring[:MAX_MISCONCEPTIONS]
        ),
        len(figures.recurring[MAX_MISCONCEPTIONS:]),
    )


def _facts(figures: Statistics, language: Language) -> tuple[tuple[str, str], ...]:
    w = words(language)
    hours, minutes = divmod(round(figures.time / 60), 60)
    alive = figures.studied_today or not figures.streak
    values = {
        "questions": w["questions_value"].format(questions=figures.questions),
        "parts": w["parts_value"].format(
            parts=figures.parts,
            right=figures.right,
            share=_percent(figures.right / figures.parts),
        ),
        "time": w["time_value"].format(hours=hours, minutes=minutes),
        "streak": w["streak_value" if alive else "streak_open"].format(
            days=figures.streak, longest=figures.longest
        ),
    }
    return tuple((w[name], value) for name, value in values.items())


def _mastery(figures: Statistics, bank: Bank, language: Language) -> Chart:
    w = words(language)
    bars = [
        Bar(
            bare(bank.topic_title(topic.topic), language),
            (f"{_percent(topic.chance)} %", f"{topic.known}/{topic.families}"),
            topic.chance,
        )
        for topic in figures.mastery
    ]
    columns = (w["topic"], w["mastery_column"], w["known_column"])
    return Chart(w["mastery"], w["mastery_note"], columns, tuple(bars))


def _minutes(figures: Statistics, language: Language) -> Chart:
    w = words(language)
    most = max(seconds for _, seconds in figures.seconds) or 1
    bars = [
        Bar(_date(day, language), (_rounded_minutes(seconds),), seconds / most)
        for day, seconds in figures.seconds
    ]
    return Chart(w["minutes"], "", (w["day"], w["minutes_column"]), tuple(bars))


def _due(figures: Statistics, language: Language) -> Chart:
    w = words(language)
    counts = [(w["overdue"], figures.overdue)]
    for day, count in figures.due:
        label = w["today"] if day == figures.today else _date(day, language)
        counts.append((label, count))
    most = max(count for _, count in counts) or 1
    bars = [Bar(label, (str(count),), count / most) for label, count in counts]
    return Chart(w["due"], "", (w["day"], w["due_column"]), tuple(bars))


def _exams(figures: Statistics, language: Language) -> Chart:
    w = words(language)
    bars = [
        Bar(
            f"{_date(exam.day, language)}  {exam.code}",
            (f"{exam.score}/{exam.parts}", f"{_percent(exam.score / exam.parts)} %"),
            exam.score / exam.parts,
        )
        for exam in figures.exams
    ]
    columns = (w["exam_column"], w["score_column"], w["share_column"])
    return Chart(w["exams"], "", columns, tuple(bars))


def _shown(recurring: Recurring, bank: Bank, language: Language) -> RecurringText:
    from quizgen.grading.diagnosis import misconception_text

    w = words(language)
    try:
        text = misconception_text(bank.family(recurring.family), recurring.misconception)
    except QuizgenError:  # the bank no longer has the family, or its file is broken
        text = None
    return RecurringText(
        recurring.times,
        recurring.misconception,
        recurring.family,
        recurring.last.isoformat(),
        text.in_language(language) if text is not None else w["unexplained"],
    )


def _percent(share: float) -> int:
    return round(100 * share)


def _rounded_minutes(seconds: float) -> str:
    return "<1" if 0 < seconds < 30 else str(round(seconds / 60))


def _date(day: date, language: Language) -> str:
    """Month, day and weekday, in columns that align."""
    weekdays = words(language)["weekdays"]
    if language == "ja":
        return f"{day:%m/%d}（{weekdays[day.weekday()]}）"
    return f"{weekdays.split()[day.weekday()]} {day:%m-%d}"
