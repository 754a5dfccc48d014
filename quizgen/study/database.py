"""The file that holds a learner's history: SQLite, opened with care.

One writer at a time, the others wait. What is committed outlives the process and a loss of power
(WAL, synchronous FULL). A file of an older version is brought up to date after a copy of it was
made; a newer, foreign or damaged one is left as it is.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import quizgen
from quizgen.core.errors import QuizgenError
from quizgen.study.migrations import MIGRATIONS

NAME = "history.sqlite3"
BACKUP = "history.backup.sqlite3"
APPLICATION = 0x51474E31  # marks the file as ours: "QGN1"
PATIENCE = 30  # seconds to wait for another writer
BACKUP_AGE = 20 * 3600  # seconds: one copy a day


_VERSION = """
SELECT user_version, application_id, (SELECT count(*) FROM sqlite_master)
FROM pragma_user_version, pragma_application_id
"""  # in one statement: another process may be making the tables right now


class HistoryError(QuizgenError):
    """The history cannot be opened, read or written."""


class Database:
    """A connection to the history in `folder`, which is made if there is none.

    Raises HistoryError where the file is damaged, foreign, newer, or out of reach.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / NAME
        self._depth = 0
        with self._explained():
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
            self._connection.row_factory = sqlite3.Row
            self._prepare()

    def close(self) -> None:
        """Closes the connection; what was committed stays."""
        self._connection.close()

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        """Runs one statement; HistoryError if the file is damaged, full or locked for too long."""
        with self._explained():
            return self._connection.execute(sql, values)

    def rows(self, sql: str, values: Any = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._explained():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, after waiting for other writers; may be nested."""
        if self._depth == 0:
            self.execute("BEGIN IMMEDIATE")
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            if self._depth == 0:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise
        self._depth -= 1
        if self._depth == 0:
            self.execute("COMMIT")

    def back_up(self, *, at_most_daily: bool = True) -> Path:
        """Copies the history beside itself, in one step; returns the place of the copy."""
        place = self.folder / BACKUP
        with suppress(FileNotFoundError):
            if at_most_daily and time.time() - place.stat().st_mtime < BACKUP_AGE:
                return place
        return self._copy_to(place)

    def _copy_to(self, place: Path) -> Path:
        part = place.with_suffix(f".{os.getpid()}.part")
        with self._explained():
            part.unlink(missing_ok=True)
            self._connection.execute("VACUUM INTO ?", (str(part),))
            os.replace(part, place)
        return place

    # ---- opening

    def _prepare(self) -> None:
        version, empty = self._version()
        if version > len(MIGRATIONS):
            raise HistoryError(
                f"{self.path} was written by a newer quizgen (its version is {version}, "
                f"quizgen {quizgen.__version__} knows {len(MIGRATIONS)}); update quizgen, "
                "or take another folder with --data"
            )
        if version == 0 and not empty:
            raise HistoryError(
                f"{self.path} is a database, but no history of quizgen; move it away, "
                "or take another folder with --data"
            )
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        if version < len(MIGRATIONS):
            self._migrate(version)

    def _migrate(self, version: int) -> None:
        if version:
            self._copy_to(self.folder / f"history.version{version}.sqlite3")
        with self.transaction():
            version, _ = self._version()  # another process may have been faster
            for migration in MIGRATIONS[version:]:
                for statement in _statements(migration):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION}")
            self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def _version(self) -> tuple[int, bool]:
        """The version of the file (0 if it is not ours) and whether it holds nothing."""
        version, application, tables = self._connection.execute(_VERSION).fetchone()
        return (version if application == APPLICATION else 0), not tables

    # ---- errors

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Says in one sentence what is wrong with the file, and what can be done."""
        try:
            yield
        except sqlite3.OperationalError as error:
            text = str(error)
            if "locked" in text:
                text = f"another quizgen has been writing to it for {PATIENCE} s; try again"
            raise HistoryError(f"{self.path}: {text}") from error
        except sqlite3.DatabaseError as error:
            raise HistoryError(f"{self.path} is damaged ({error}); {self._way_out()}") from error
        except OSError as error:
            raise HistoryError(
                f"{error.filename or self.folder}: {error.strerror}; "
                "take another folder for the history with --data"
            ) from error

    def _way_out(self) -> str:
        copy = self.folder / BACKUP
        if copy.exists():
            return f"nothing was changed; put the last good copy, {copy}, in its place"
        return "nothing was changed; move it away to begin anew, or use --data with another folder"


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one: `executescript` would commit in between."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
