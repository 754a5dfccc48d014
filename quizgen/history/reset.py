"""Resets the history, after making a backup."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from quizgen.history.history import History
from quizgen.history.tables import TABLES


class Extent(NamedTuple):
    """How many answers there are, given on how many days."""

    answers: int
    days: int


def is_empty(history: History) -> bool:
    """Whether nothing at all is recorded."""
    rows = history.database.rows
    return not any(rows(f"SELECT 1 FROM {table.name} LIMIT 1") for table in TABLES)


def extent(history: History) -> Extent:
    """How much `reset` would delete."""
    ((answers, days),) = history.database.rows(
        "SELECT count(*), count(DISTINCT day) FROM responses JOIN attempts ON uid = attempt"
    )
    return Extent(answers, days)


def reset(history: History, now: datetime) -> Path:
    """Backs up the history beside itself, then empties it; returns the path of the backup.

    HistoryError, with nothing deleted, if the backup fails. No other backup is overwritten.
    """
    database = history.database
    with history.transaction():  # nothing is written between backup and deletion
        moment = f"{now.astimezone(UTC):%Y%m%d-%H%M%SZ}"  # local time repeats in autumn
        copy = database.keep_copy(f"history.before-reset-{moment}.sqlite3")
        database.execute("PRAGMA defer_foreign_keys = ON")
        for table in TABLES:
            database.execute(f"DELETE FROM {table.name}")
    return copy
