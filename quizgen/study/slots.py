"""Places for sessions that run at the same time, each with the question that it left open.

A place is held through a lock on a file of its own, which the system lets go when the process
ends, however it ends. SQLite's file locks are used because they work alike on every platform.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import count
from pathlib import Path


class Slot:
    """A place held by this process until `release`, or until the process ends."""

    def __init__(self, number: int, lock: sqlite3.Connection) -> None:
        self.number = number
        self._lock = lock

    def release(self) -> None:
        """Lets another session have the place."""
        self._lock.close()


def claim(folder: Path, wanted: Sequence[int] = ()) -> Slot:
    """The first free place, if possible among those `wanted`."""
    for number in [*wanted, *_others(wanted)]:
        slot = _try(folder, number)
        if slot is not None:
            return slot
    raise AssertionError("places do not run out")


def _others(wanted: Sequence[int]) -> list[int]:
    free = (number for number in count(1) if number not in wanted)
    return [next(free) for _ in range(1000)]


def _try(folder: Path, number: int) -> Slot | None:
    lock = sqlite3.connect(folder / f"session-{number}.lock", timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        lock.close()
        return None
    return Slot(number, lock)
