"""Backups beside the history: only an intact file is copied, and no backup is ever lost.

Backups are named while holding the history's write lock, so two processes never choose the same
name.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from quizgen.history.integrity import DAMAGE, LOCK_TIMEOUT, full_check, reader
from quizgen.history.tables import (
    ATTEMPTS,
    EXAM_CHOICES,
    EXAM_QUESTIONS,
    EXAMS,
    RESPONSES,
    Table,
)

ABANDONED_SECONDS = 20 * 3600  # after that, a partial copy must be from a process that was killed

_OF_A_CLOSED_EXAM = "exam IN (SELECT uid FROM {0}.exams WHERE closed IS NOT NULL)"
_NEVER_CHANGED = {  # which rows of a table never change, apart from the learner's rating
    ATTEMPTS: "closed IS NOT NULL",
    RESPONSES: "TRUE",
    EXAMS: "closed IS NOT NULL",
    EXAM_CHOICES: _OF_A_CLOSED_EXAM,
    EXAM_QUESTIONS: _OF_A_CLOSED_EXAM,
}


@contextmanager
def checked_copy(path: Path) -> Iterator[Path]:
    """A copy of the committed content of `path`, fully checked, under a temporary name.

    It is made page by page, so that any damage to the file is copied too, and detected there; a
    copy made row by row (VACUUM) leaves out what it cannot read. Raises sqlite3.DatabaseError if
    it is damaged. Once this yields, the copy survives a power failure.
    """
    _remove_stale(path.parent)
    handle, name = tempfile.mkstemp(".part", f"{path.stem}.", path.parent)
    os.close(handle)
    part = Path(name)
    try:
        with (
            closing(sqlite3.connect(path, timeout=LOCK_TIMEOUT)) as source,
            closing(sqlite3.connect(part)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        with closing(reader(part)) as copy:
            full_check(copy)
        _fsync(part)
        shutil.copymode(path, part)
        yield part
    finally:
        for left in part.parent.glob(f"{part.name}*"):
            left.unlink(missing_ok=True)


def keep_as(part: Path, path: Path) -> Path:
    """Gives a copy the name `path`, numbered if that is taken; returns the name.

    An identical copy is not kept twice, because what follows may fail and be retried many times.
    """
    if path.is_file() and filecmp.cmp(part, path, shallow=False):
        return path
    name = _unused_name(path)
    _move(part, name)
    return name


def replace_backup(part: Path, path: Path) -> None:
    """Replaces an older backup by a new copy.

    The older one is kept under another name if it contains anything that the new one does not:
    answers never change, so rows were lost, or the history was reset.
    """
    if os.path.lexists(path) and not _contains(part, path):
        _move(path, _unused_name(path))
    _move(part, path)


def _unused_name(path: Path) -> Path:
    """`path`, or the first numbered variant that does not exist."""
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(name for name in chain((path,), numbered) if not os.path.lexists(name))


def _contains(new: Path, old: Path) -> bool:
    """Whether the new copy contains all rows of the old one that never change."""
    with suppress(*DAMAGE), closing(reader(new)) as connection:
        connection.execute("ATTACH ? AS old", (f"{old.absolute().as_uri()}?mode=ro&immutable=1",))
        tables = {name for (name,) in connection.execute("SELECT name FROM old.sqlite_master")}
        return {"attempts", "responses"} <= tables and not any(
            connection.execute(
                f"{_unchanging(table, 'old')} EXCEPT {_unchanging(table, 'main')} LIMIT 1"
            ).fetchone()
            for table in _NEVER_CHANGED
            if table.name in tables
        )
    return False


def _unchanging(table: Table, schema: str) -> str:
    """The query for the rows of a table that never change, in one of two files."""
    columns = ", ".join(column for column in table.columns if column != "rating")
    return f"SELECT {columns} FROM {schema}.{table.name} WHERE " + _NEVER_CHANGED[table].format(
        schema
    )


def _move(part: Path, path: Path) -> None:
    os.replace(part, path)
    _fsync(path.parent)


def _fsync(path: Path) -> None:
    """Flushes a file, or the entries of a folder, to disk."""
    if path.is_file():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        return
    with suppress(OSError):  # not every system supports this for folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove_stale(folder: Path) -> None:
    """Removes partial copies of processes that were killed long ago."""
    for part in folder.glob("*.part*"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > ABANDONED_SECONDS:
                part.unlink()
