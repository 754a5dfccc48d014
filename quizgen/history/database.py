"""The file that holds a learner's history: SQLite, opened with care.

One writer at a time, the others wait. Commits survive a crash and a power failure (WAL,
synchronous FULL). A file of an older version is backed up, then migrated; a newer, foreign or
damaged one is left alone. That is determined before anything is written: every start quickly
checks tables and pages (`integrity.quick_check`), and everything is checked before a backup
replaces an earlier one.
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import msgspec

import quizgen
from quizgen.history import backups, integrity
from quizgen.history.errors import HistoryError, one_line
from quizgen.history.integrity import APPLICATION, LOCK_TIMEOUT
from quizgen.history.migrations import MIGRATIONS

NAME = "history.sqlite3"
BACKUP = "history.backup.sqlite3"
BACKUP_AGE = 20 * 3600  # seconds: one backup a day
MAX_CHECKS = 3
CHECK_INTERVAL = 0.05  # seconds

R = TypeVar("R", bound=msgspec.Struct)  # of the types in fields


class Database:
    """A connection to the history in `folder`, which is created if there is none.

    With `read_only`, a read-only file can be opened too. Raises HistoryError if the file is
    damaged, foreign, newer, or inaccessible.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.folder = folder
        self.path = folder / NAME
        self._depth = 0
        with self._explained():
            self.writable = not (read_only and self.path.exists() and not self._can_write())
            self._check()
            self._connection = self._opened() if self.writable else integrity.reader(self.path)
            self._connection.row_factory = sqlite3.Row
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Closes the connection; commits are kept."""
        self._connection.close()

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        """Runs one statement; HistoryError if the file is damaged, full or locked for too long."""
        with self._explained():
            return self._connection.execute(sql, values)

    def rows(self, sql: str, values: Any = ()) -> list[sqlite3.Row]:
        """All rows of a query, unchecked."""
        with self._explained():
            return self._connection.execute(sql, values).fetchall()

    def read(self, kind: type[R], sql: str, values: Any = ()) -> list[R]:
        """All rows of a query as `kind`, whose fields are named as the columns.

        HistoryError if a row contains values that the types of `kind` do not allow.
        """
        rows = [dict(row) for row in self.rows(sql, values)]
        try:
            return msgspec.convert(rows, list[kind])  # type: ignore[valid-type]
        except msgspec.ValidationError as error:
            raise self.damaged(_named(kind, error)) from error

    def check_columns(self) -> None:
        """Reads everything; HistoryError if a column contains values of the wrong type."""
        with self._explained():
            integrity.check_columns(self._connection)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, after waiting for other writers; may be nested."""
        self._depth += 1
        try:
            if self._depth == 1:
                self.execute("BEGIN IMMEDIATE" if self.writable else "BEGIN")
            yield
            if self._depth == 1:
                self.execute("COMMIT")
        except BaseException:  # including a failed commit: the disk may be full
            if self._depth == 1:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth -= 1

    # ---- backups

    def back_up(self, *, at_most_daily: bool = True) -> Path:
        """Backs up the history beside itself, in one step; returns the path of the backup.

        A good backup is never replaced by one of a damaged file, nor lost if it contains more.
        """
        path = self.folder / BACKUP
        if at_most_daily and self._is_fresh(path):
            return path
        with self._explained(), self.transaction():
            if not (at_most_daily and self._is_fresh(path)):  # another process was faster
                with backups.checked_copy(self.path) as part:
                    backups.replace_backup(part, path)
        return path

    def keep_copy(self, name: str) -> Path:
        """Copies the committed content to `name`, numbered if that exists.

        Only within a transaction, so that nothing is written between the copy and its end.
        """
        assert self._depth
        with self._explained(), backups.checked_copy(self.path) as part:
            return backups.keep_as(part, self.folder / name)

    def _is_fresh(self, copy: Path) -> bool:
        with suppress(FileNotFoundError):  # a time in the future comes from a wrong clock
            return abs(time.time() - copy.stat().st_mtime) < BACKUP_AGE
        return False

    # ---- opening

    def _can_write(self) -> bool:
        return os.access(self.folder, os.W_OK) and os.access(self.path, os.W_OK)

    def _check(self) -> None:
        """Rejects a damaged, foreign or newer file before anything is written.

        A file that another process is opening or closing may look damaged for a moment.
        """
        for checks_left in reversed(range(MAX_CHECKS if self.path.exists() else 0)):
            try:
                if not self.path.stat().st_size and (self.folder / BACKUP).exists():
                    raise sqlite3.DatabaseError("it is empty")  # but was not always
                with closing(integrity.reader(self.path)) as connection:
                    self._reject_others(*integrity.version_of(connection))
                    integrity.quick_check(connection)
                return
            except sqlite3.OperationalError:
                return  # locked, or needs recovery, which opening it does
            except integrity.DAMAGE:
                if not checks_left:
                    raise
                time.sleep(CHECK_INTERVAL)

    def _opened(self) -> sqlite3.Connection:
        self.folder.mkdir(parents=True, exist_ok=True)
        return sqlite3.connect(self.path, timeout=LOCK_TIMEOUT, isolation_level=None)

    def _prepare(self) -> None:
        version, empty = self._version()
        self._reject_others(version, empty)
        if not self.writable:
            self._reject_older(version)
            return
        self._switch_to_wal()
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("PRAGMA foreign_keys = ON")
        if version < len(MIGRATIONS):
            self._migrate()

    def _reject_others(self, version: int, empty: bool) -> None:
        if version > len(MIGRATIONS):
            raise HistoryError(
                f"{self.path} was written by a newer quizgen (it has version {version}, "
                f"quizgen {quizgen.__version__} supports {len(MIGRATIONS)}); update quizgen, "
                "or use another folder with --data"
            )
        if version < 1 and not empty:
            raise HistoryError(
                f"{self.path} is a database, but not a quizgen history; move it away, "
                "or use another folder with --data"
            )

    def _reject_older(self, version: int) -> None:
        if version < len(MIGRATIONS):
            raise HistoryError(
                f"{self.path} has an earlier version and cannot be migrated; {self._access_hint()}"
            )

    def _switch_to_wal(self) -> None:
        """Retries until it succeeds: SQLite does not wait while another process does the same."""
        until = time.monotonic() + LOCK_TIMEOUT
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
                self.keep_copy(f"history.version{version}.sqlite3")
            for migration in MIGRATIONS[version:]:
                for statement in _statements(migration):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION}")
            self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def _version(self) -> tuple[int, bool]:
        return integrity.version_of(self._connection)

    # ---- errors

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Says in one sentence what is wrong with the file, and what can be done."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if "decode" in str(error):
                raise self.damaged(error) from error
            if "locked" in str(error):
                wrong = f"another quizgen has been writing to it for {LOCK_TIMEOUT} s; try again"
            else:
                wrong = f"{one_line(error)}; {self._access_hint()}"
            raise HistoryError(f"{self.path}: {wrong}") from error
        except sqlite3.IntegrityError as error:
            raise HistoryError(
                f"{self.path}: another quizgen has reset it in the meantime ({error}); start again"
            ) from error
        except integrity.DAMAGE as error:
            raise self.damaged(error) from error
        except OSError as error:
            where = error.filename or self.folder
            raise HistoryError(f"{where}: {error.strerror}; {self._access_hint()}") from error

    def damaged(self, error: object) -> HistoryError:
        """The error for damaged content, with what can be done."""
        return HistoryError(
            f"{self.path} is damaged ({one_line(error)}); nothing was changed; "
            f"{self._recovery_hint()}"
        )

    def _access_hint(self) -> str:
        return "make sure that quizgen can write there, or use another folder with --data"

    def _recovery_hint(self) -> str:
        copy = self.folder / BACKUP
        if copy.exists():
            return f"replace it by the last good backup, {copy}"
        return "move it away to start over, or use another folder with --data"


def _named(kind: type[msgspec.Struct], error: msgspec.ValidationError) -> str:
    """What is wrong with which field: ``Attempt.seed: Expected `int`, got `str```."""
    what, _, where = str(error).rpartition(" - at ")
    field = re.search(r"\.(\w+)`$", where)
    return f"{kind.__name__}.{field[1]}: {what}" if field else str(error)


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one, because `executescript` would commit."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
