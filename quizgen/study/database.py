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
from contextlib import closing, contextmanager, suppress
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
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

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
        self._depth += 1
        try:
            if self._depth == 1:
                self.execute("BEGIN IMMEDIATE")
            yield
            if self._depth == 1:
                self.execute("COMMIT")
        except BaseException:  # of the commit too, which may find the disk full
            if self._depth == 1:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth -= 1

    def back_up(self, *, at_most_daily: bool = True) -> Path:
        """Copies the history beside itself, in one step; returns the place of the copy."""
        place = self.folder / BACKUP
        with suppress(FileNotFoundError):
            if at_most_daily and time.time() - place.stat().st_mtime < BACKUP_AGE:
                return place
        return self.copy_to(place)

    def copy_to(self, place: Path) -> Path:
        """Copies what is committed, unless it is damaged: a good copy is not replaced by a bad one.

        A connection of its own may do so within a transaction.
        """
        part = place.with_suffix(f".{os.getpid()}.part")
        with self._explained():
            self._sweep()
            part.unlink(missing_ok=True)
            try:
                with closing(sqlite3.connect(self.path, timeout=PATIENCE)) as reader:
                    (found,) = reader.execute("PRAGMA quick_check(1)").fetchone()
                    if found != "ok":
                        raise sqlite3.DatabaseError(found)
                    reader.execute("VACUUM INTO ?", (str(part),))
                os.replace(part, place)
            finally:
                part.unlink(missing_ok=True)
        return place

    def _sweep(self) -> None:
        """Removes half copies of processes that were killed a good while ago."""
        for part in self.folder.glob("*.part"):
            with suppress(FileNotFoundError):
                if time.time() - part.stat().st_mtime > BACKUP_AGE:
                    part.unlink()

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
        self._switch_to_wal()
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        if version < len(MIGRATIONS):
            self._migrate()

    def _switch_to_wal(self) -> None:
        """Tries until it succeeds: while another process does the same, SQLite does not wait."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > until:
                    raise
                time.sleep(0.01)

    def _migrate(self) -> None:
        with self.transaction():
            version, _ = self._version()  # another process may have been faster
            if 0 < version < len(MIGRATIONS):
                self.copy_to(self.folder / f"history.version{version}.sqlite3")
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
            if "locked" in str(error):
                wrong = f"another quizgen has been writing to it for {PATIENCE} s; try again"
            else:
                wrong = f"{error}; {self._elsewhere()}"
            raise HistoryError(f"{self.path}: {wrong}") from error
        except sqlite3.IntegrityError as error:
            raise HistoryError(
                f"{self.path}: another quizgen has emptied it meanwhile ({error}); start again"
            ) from error
        except sqlite3.DatabaseError as error:
            found = " ".join(str(error).split())  # a check tells of several faults in lines
            raise HistoryError(f"{self.path} is damaged ({found}); {self._way_out()}") from error
        except OSError as error:
            raise HistoryError(
                f"{error.filename or self.folder}: {error.strerror}; {self._elsewhere()}"
            ) from error

    def _elsewhere(self) -> str:
        return "see that quizgen can write there, or take another folder with --data"

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
