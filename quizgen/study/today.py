"""What there is to do today, from the history alone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from quizgen.history.history import History
from quizgen.model.question import Language
from quizgen.study.schedule import is_due
from quizgen.study.today_words import words


class Today(NamedTuple):
    """The number of families due, and of unfinished questions and exams."""

    due: int
    questions: int
    exams: int


def today(history: History, families: Collection[str], now: datetime) -> Today:
    """What there is to do; `families` are those that can be asked."""
    cards = history.cards()
    return Today(
        due=sum(family in cards and is_due(cards[family], now) for family in families),
        questions=sum(attempt.family in families for attempt in history.unfinished()),
        exams=len(history.exams.unfinished()),
    )


def sentences(found: Today | None, language: Language) -> list[str]:
    """What there is to do, and the commands for it; `found` is None if there is no history."""
    w = words(language)
    if found is None:
        lines = [w["begin"]]
        commands = {"study": w["study"], "make --topic all": w["make"], "exam start": w["exam"]}
    else:
        lines = [w["due"].format(count=found.due) if found.due else w["nothing_due"]]
        if found.questions:
            lines.append(w["questions_open"].format(count=found.questions))
        if found.exams:
            lines.append(w["exam_open"])
        exam = w["resume" if found.exams else "exam"]
        commands = {"study": w["study"], "exam start": exam, "stats": w["stats"]}
    commands["--help"] = w["help"]
    width = max(map(len, commands))
    return [*lines, "", *(f"  quizgen {name:{width}}  {what}" for name, what in commands.items())]
