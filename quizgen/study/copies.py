"""Copies of the history beside it: only what is whole is copied, and no copy is ever lost.

Whoever gives a copy its name holds the history's write lock, so two processes never choose the
same one.
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

from quizgen.study.soundness import DAMAGE, PATIENCE, examine, reader

ABANDONED = 20 * 3600  # seconds after which a half copy belongs to a process that was killed

_NEVER_CHANGED = {  # what is closed, but for the rating that the learner gives it
    "attempts": "SELECT uid, family, version, seed, parts, why, slot, began, day, hints, seconds, "
    "closed, outcome FROM {0}.attempts WHERE closed IS NOT NULL",
    "responses": "SELECT attempt, part, at, typed, verdict, misconception FROM {0}.responses",
    "exams": "SELECT uid, code, minutes, paper, began, day, used, place, closed, parts, score "
    "FROM {0}.exams WHERE closed IS NOT NULL",
    "exam_choices": "SELECT exam, question, part, choice FROM {0}.exam_choices "
    "JOIN {0}.exams ON uid = exam WHERE closed IS NOT NULL",
    "exam_questions": "SELECT exam, question, seconds, marked FROM {0}.exam_questions "
    "JOIN {0}.exams ON uid = exam WHERE closed IS NOT NULL",
}


@contextmanager
def whole_copy(path: Path) -> Iterator[Path]:
    """A copy of what is committed in `path`, examined in full, under a name for the time being.

    It is made page by page, so that whatever is wrong with the file is wrong with the copy too,
    and is found there; a copy made row by row (VACUUM) leaves out what it cannot read. Raises
    sqlite3.DatabaseError if it is damaged. Once this yields, the copy outlives a loss of power.
    """
    _sweep(path.parent)
    handle, name = tempfile.mkstemp(".part", f"{path.stem}.", path.parent)
    os.close(handle)
    part = Path(name)
    try:
        with (
            closing(sqlite3.connect(path, timeout=PATIENCE)) as source,
            closing(sqlite3.connect(part)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
        with closing(reader(part)) as copy:
            examine(copy)
        _settle(part)
        shutil.copymode(path, part)
        yield part
    finally:
        for left in part.parent.glob(f"{part.name}*"):
            left.unlink(missing_ok=True)


def keep(part: Path, place: Path) -> Path:
    """Gives a copy the name `place`, numbered if something else has it; returns the name.

    The same copy is not kept twice: what fails after it may be tried again and again.
    """
    if place.is_file() and filecmp.cmp(part, place, shallow=False):
        return place
    name = _free(place)
    _move(part, name)
    return name


def replace(part: Path, place: Path) -> None:
    """Puts a copy in the place of an older one.

    That one is kept under another name if it holds anything that the new one does not: what was
    answered never changes, so rows were lost, or the history was emptied.
    """
    if os.path.lexists(place) and not _holds(part, place):
        _move(place, _free(place))
    _move(part, place)


def _free(place: Path) -> Path:
    """`place`, or with a number the first name that nothing has."""
    numbered = (place.with_stem(f"{place.stem}-{number}") for number in count(2))
    return next(name for name in chain((place,), numbered) if not os.path.lexists(name))


def _holds(new: Path, old: Path) -> bool:
    """Whether everything that never changes and is in the old copy is in the new one."""
    with suppress(*DAMAGE), closing(reader(new)) as connection:
        connection.execute("ATTACH ? AS old", (f"{old.absolute().as_uri()}?mode=ro&immutable=1",))
        tables = {name for (name,) in connection.execute("SELECT name FROM old.sqlite_master")}
        return {"attempts", "responses"} <= tables and not any(
            connection.execute(
                f"SELECT 1 FROM ({query.format('old')} EXCEPT {query.format('main')}) LIMIT 1"
            ).fetchone()
            for table, query in _NEVER_CHANGED.items()
            if table in tables
        )
    return False


def _move(part: Path, place: Path) -> None:
    os.replace(part, place)
    _settle(place.parent)


def _settle(path: Path) -> None:
    """Has a file, or the names in a folder, written to the disk."""
    if path.is_file():
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        return
    with suppress(OSError):  # not every system has this for folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(folder: Path) -> None:
    """Removes half copies of processes that were killed a good while ago."""
    for part in folder.glob("*.part*"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > ABANDONED:
                part.unlink()
