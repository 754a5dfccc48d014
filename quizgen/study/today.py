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
        questions=sum(attempt.family in families for attempt in history.left_open()),
        exams=len(history.exams.left_open()),
    )


def sentences(found: Today | None, language: Language) -> list[str]:
    """What there is to do, and the commands for it; `found` is None if there is no history."""
    w = words(language)
    if found is None:
        told = [w["begin"]]
        commands = {"study": w["study"], "make --topic all": w["make"], "exam start": w["exam"]}
    else:
        told = [w["due"].format(count=found.due) if found.due else w["nothing_due"]]
        if found.questions:
            told.append(w["questions_open"].format(count=found.questions))
        if found.exams:
            told.append(w["exam_open"])
        exam = w["resume" if found.exams else "exam"]
        commands = {"study": w["study"], "exam start": exam, "stats": w["stats"]}
    commands["--help"] = w["help"]
    width = max(map(len, commands))
    return [*told, "", *(f"  quizgen {name:{width}}  {what}" for name, what in commands.items())]
