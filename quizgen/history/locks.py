"""Locks between processes: a file that one process holds until it ends, in whatever way.

SQLite's file locks are used because they work alike on every platform.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from quizgen.history.errors import HistoryError, one_line


class Lock:
    """A lock held by this process until `release`, or until the process ends."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def release(self) -> None:
        """Lets another process have it."""
        self._connection.close()


def hold(path: Path) -> Lock | None:
    """The lock on a file, which is created if missing; None if another process holds it.

    Raises HistoryError if the file cannot be written, or is not a lock file.
    """
    try:
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
        try:
            connection.execute("BEGIN IMMEDIATE")  # EXCLUSIVE fails for both of two at once
            if not os.access(path, os.W_OK):  # such a transaction locks nothing
                raise sqlite3.OperationalError("the file is read-only")
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            return None
        raise HistoryError(
            f"{path}: cannot be locked ({one_line(error)}); make sure that quizgen can write "
            "there, or use another folder with --data"
        ) from error
    return Lock(connection)
