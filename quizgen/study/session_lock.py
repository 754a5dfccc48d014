"""A number for each concurrent session, and the lock that holds it.

By this number the history knows which session left a question open.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from quizgen.history.errors import HistoryError
from quizgen.history.locks import Lock, hold

MAX_SESSIONS = 1000  # numbers to try


class SessionLock(NamedTuple):
    """The number of this session, and the lock that reserves it."""

    number: int
    lock: Lock

    def release(self) -> None:
        """Frees the number for other sessions."""
        self.lock.release()


def claim(folder: Path, wanted: Sequence[int] = ()) -> SessionLock:
    """The first free number, if possible among those `wanted`; HistoryError if there is none.

    A number whose lock cannot be taken is skipped.
    """
    refused: HistoryError | None = None
    for number in [*wanted, *_others(wanted)]:
        try:
            lock = hold(folder / f"session-{number}.lock")
        except HistoryError as error:
            refused = refused or error
            continue
        if lock is not None:
            return SessionLock(number, lock)
    raise refused or HistoryError(f"{folder}: {MAX_SESSIONS} sessions are open; close one of them")


def _others(wanted: Sequence[int]) -> list[int]:
    free = (number for number in count(1) if number not in wanted)
    return [next(free) for _ in range(MAX_SESSIONS)]
