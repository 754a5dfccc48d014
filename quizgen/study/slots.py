"""Places for sessions that run at the same time, each with the question that it left open.

A place is held through a lock on a file of its own, which the system lets go when the process
ends, however it ends. SQLite's file locks are used because they work alike on every platform.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from quizgen.study.database import HistoryError


class Slot:
    """A place held by this process until `release`, or until the process ends."""

    def __init__(self, number: int, lock: sqlite3.Connection) -> None:
        self.number = number
        self._lock = lock

    def release(self) -> None:
        """Lets another session have the place."""
        self._lock.close()


def claim(folder: Path, wanted: Sequence[int] = ()) -> Slot:
    """The first free place, if possible among those `wanted`; HistoryError if there is none."""
    for number in [*wanted, *_others(wanted)]:
        slot = _try(folder, number)
        if slot is not None:
            return slot
    raise HistoryError(
        f"{folder}: no lock can be taken in it; see that quizgen can write there, "
        "or take another folder with --data"
    )


def _others(wanted: Sequence[int]) -> list[int]:
    free = (number for number in count(1) if number not in wanted)
    return [next(free) for _ in range(1000)]


def _try(folder: Path, number: int) -> Slot | None:
    lock = hold(folder / f"session-{number}.lock")
    return Slot(number, lock) if lock is not None else None


def hold(path: Path) -> sqlite3.Connection | None:
    """A lock on a file, until it is closed or the process ends; None if another one has it."""
    with suppress(sqlite3.DatabaseError):  # another one has it, or it cannot be a lock
        lock = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            lock.execute("BEGIN IMMEDIATE")  # EXCLUSIVE fails for both of two that try at once
            return lock
        except sqlite3.DatabaseError:
            lock.close()
    return None
