"""Moving the history in and out: one JSON file holds all of it, and two can be merged.

Cards are not in the file, because they follow from the ratings. Every question put to the learner
has a name of its own, its uid, so nothing is counted twice. Where both sides hold it, the record
that is further along is kept, whole.
"""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta

import quizgen
from quizgen.core.errors import QuizgenError
from quizgen.core.model import BLANK_LABELS
from quizgen.study.database import Database
from quizgen.study.exam_records import ExamRecord, check_exam, exam_records, put_exams
from quizgen.study.fields import Count, Day, Label, Line, Moment, Seconds, Uid
from quizgen.study.history import History, Outcome, Why
from quizgen.study.schedule import renew

FORMAT: Literal["quizgen-history"] = "quizgen-history"
SCHEMA_VERSION = 1
LARGEST = 200_000_000  # bytes; ten thousand questions take about five million

LARGEST_INTEGER = 2**63 - 1  # of SQLite

_WORD = r"[^@/\s\x00-\x1f\x7f-\x9f]+"
_FAMILY = f"{_WORD}/{_WORD}"


class ResponseRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was answered to one part."""

    part: Label
    at: Moment
    typed: Annotated[str, Meta(max_length=20_000)]
    verdict: Literal["right", "wrong"]
    misconception: Line


class AttemptRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question put to the learner, with its responses."""

    uid: Uid
    family: Annotated[str, Meta(max_length=200, pattern=rf"\A{_FAMILY}\Z")]
    version: Count
    seed: Annotated[int, Meta(ge=0, le=LARGEST_INTEGER)]
    parts: Annotated[int, Meta(ge=1, le=len(BLANK_LABELS))]
    why: Why
    slot: Count
    began: Moment
    day: Day
    hints: Count
    seconds: Seconds
    closed: Moment | None
    outcome: Outcome | None
    rating: Annotated[int, Meta(ge=1, le=4)] | None
    responses: Annotated[tuple[ResponseRecord, ...], Meta(max_length=len(BLANK_LABELS))]


class FlagRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question that the learner wants to see again."""

    question: Annotated[
        str, Meta(max_length=230, pattern=rf"\A{_FAMILY}@[0-9]{{1,7}}:[0-9]{{1,19}}\Z")
    ]
    at: Moment


class HistoryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the file holds."""

    format: Literal["quizgen-history"]
    schema_version: int
    generator: Annotated[str, Meta(max_length=200)]
    attempts: tuple[AttemptRecord, ...]
    flags: tuple[FlagRecord, ...]
    exams: tuple[ExamRecord, ...]


class Head(msgspec.Struct, frozen=True):
    """What a file of any version says first."""

    format: Literal["quizgen-history"]
    schema_version: int


class TransferError(QuizgenError):
    """A file with a history is damaged, newer, or something else; nothing was changed."""


class Merged(NamedTuple):
    """How many questions were new, brought up to date, or there; how many flags and exams came."""

    new: int
    updated: int
    same: int
    flags: int
    exams: int


class Extent(NamedTuple):
    """How many answers there are, given on how many days."""

    answers: int
    days: int


# ---- out


def dumps(history: History) -> str:
    """The whole history as JSON, the same bytes for the same history."""
    rows = history.database.rows
    with history.transaction():
        responses: dict[str, list[ResponseRecord]] = {}
        for attempt, *values in rows(
            "SELECT attempt, part, at, typed, verdict, misconception FROM responses "
            "ORDER BY at, part"
        ):
            responses.setdefault(attempt, []).append(ResponseRecord(*values))
        attempts = tuple(
            AttemptRecord(**dict(row), responses=tuple(responses.get(row["uid"], ())))
            for row in rows(f"SELECT {', '.join(_COLUMNS)} FROM attempts ORDER BY began, uid")
        )
        flags = tuple(
            FlagRecord(*row) for row in rows("SELECT question, at FROM flags ORDER BY at, question")
        )
        exams = exam_records(history.database)
    generator = f"quizgen {quizgen.__version__}"
    file = HistoryFile(FORMAT, SCHEMA_VERSION, generator, attempts, flags, exams)
    return msgspec.json.format(msgspec.json.encode(file), indent=1).decode() + "\n"


# ---- in


def merge(history: History, data: bytes) -> Merged:
    """Takes in what `dumps` wrote, here or elsewhere; a second time it changes nothing.

    A flag that either side has is set. Raises TransferError, with nothing changed, if `data` is no
    whole history of a version that this quizgen reads.
    """
    file = _read(data)
    with history.transaction():
        here = _here(history)
        new, updated = [], []
        for attempt in file.attempts:
            known = here.get(attempt.uid)
            if known is None:
                new.append(attempt)
            elif known[:3] != (attempt.family, attempt.version, attempt.seed):
                raise TransferError(
                    f"not a history that fits this one: the question {attempt.uid} is another here"
                )
            elif _along(attempt) > known[3:]:
                updated.append(attempt)
        for attempt in [*new, *updated]:
            _put(history.database, attempt)
        for family in sorted({attempt.family for attempt in [*new, *updated]}):
            renew(history, family)
        flags = sum(_flag(history.database, flag) for flag in file.flags)
        exams = put_exams(history.database, file.exams)
    same = len(file.attempts) - len(new) - len(updated)
    return Merged(len(new), len(updated), same, flags, exams)


def _read(data: bytes) -> HistoryFile:
    """The file, checked through and through before anything of it is used."""
    if len(data) > LARGEST:
        raise TransferError(f"not a history; it has more than {LARGEST:,} bytes")
    _check_version(data)
    try:
        file = msgspec.json.decode(data, type=HistoryFile)
        _check(file)
    except ValueError as error:
        raise TransferError(f"not a whole history ({_one_line(error)}); export it again") from error
    return file


def _check_version(data: bytes) -> None:
    try:
        version = msgspec.json.decode(data, type=Head).schema_version
    except (ValueError, RecursionError) as error:
        raise TransferError(
            "not a history of quizgen, or only a part of one; "
            "it takes what `quizgen stats --export json` writes"
        ) from error
    if version > SCHEMA_VERSION:
        raise TransferError(
            f"a history of version {version}, newer than version {SCHEMA_VERSION} which this "
            f"quizgen {quizgen.__version__} reads; update quizgen"
        )
    if version < 1:
        raise TransferError(f"a history of version {version}; versions are whole numbers from 1")


def _check(file: HistoryFile) -> None:
    """What the types cannot say; ValueError where the file contradicts itself."""
    uids = {attempt.uid for attempt in file.attempts}
    if len(uids) < len(file.attempts):
        raise ValueError("a question is in it twice")
    if len({exam.uid for exam in file.exams}) < len(file.exams):
        raise ValueError("an exam is in it twice")
    for exam in file.exams:
        check_exam(exam)
    for attempt in file.attempts:
        date.fromisoformat(attempt.day)
        labels = {response.part for response in attempt.responses}
        if len(labels) < len(attempt.responses) or len(labels) > attempt.parts:
            raise ValueError(f"the question {attempt.uid} has more responses than parts")
        if (attempt.closed is None) is not (attempt.outcome is None):
            raise ValueError(f"the question {attempt.uid} is both open and closed")
        if attempt.rating is not None and attempt.outcome in (None, "skipped"):
            raise ValueError(f"the question {attempt.uid} is rated, but was not answered")


def _one_line(error: Exception) -> str:
    """What is wrong, without whatever a hostile file would send to a terminal."""
    text = str(error) or type(error).__name__
    return "".join(char if char.isprintable() else "?" for char in text[:200])


def _along(attempt: AttemptRecord) -> tuple[bool, int]:
    """How far along a question is: closed or not, and how many parts are answered."""
    return attempt.closed is not None, len(attempt.responses)


def _here(history: History) -> dict[str, tuple[str, int, int, bool, int]]:
    """Every question that is here: family, version, seed, and how far along it is."""
    rows = history.database.rows(
        "SELECT uid, family, version, seed, closed IS NOT NULL, count(attempt) "
        "FROM attempts LEFT JOIN responses ON attempt = uid GROUP BY uid"
    )
    return {
        uid: (family, version, seed, bool(closed), parts)
        for uid, family, version, seed, closed, parts in rows
    }


def _put(database: Database, attempt: AttemptRecord) -> None:
    """Records a question with its responses, in the place of what is here of it."""
    database.execute("DELETE FROM responses WHERE attempt = ?", (attempt.uid,))
    database.execute("DELETE FROM attempts WHERE uid = ?", (attempt.uid,))
    values = [getattr(attempt, column) for column in _COLUMNS]
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO attempts ({', '.join(_COLUMNS)}) VALUES ({marks})", values)
    for response in attempt.responses:
        database.execute(
            "INSERT INTO responses (attempt, part, at, typed, verdict, misconception) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (attempt.uid, *msgspec.structs.astuple(response)),
        )


def _flag(database: Database, flag: FlagRecord) -> bool:
    """Sets a flag; whether it is new."""
    values = (flag.question, flag.at)
    done = database.execute("INSERT OR IGNORE INTO flags (question, at) VALUES (?, ?)", values)
    return bool(done.rowcount)


_COLUMNS = tuple(name for name in AttemptRecord.__struct_fields__ if name != "responses")


# ---- away


def is_empty(history: History) -> bool:
    """Whether nothing at all is recorded."""
    database = history.database
    return not any(database.rows(f'SELECT 1 FROM "{table}" LIMIT 1') for table in _tables(database))


def extent(history: History) -> Extent:
    """How much `reset` would delete."""
    ((answers, days),) = history.database.rows(
        "SELECT count(*), count(DISTINCT day) FROM responses JOIN attempts ON uid = attempt"
    )
    return Extent(answers, days)


def reset_copy(history: History, now: datetime) -> Path:
    """Where `reset` would leave its copy: a file that nothing overwrites later."""
    return history.folder / f"history.before-reset-{now:%Y%m%d-%H%M%S}.sqlite3"


def reset(history: History, copy: Path) -> None:
    """Copies the history to `copy`, then empties it; HistoryError, with all kept, if it cannot."""
    database = history.database
    with history.transaction():  # nothing is written between the copy and the end
        database.copy_to(copy)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        database.execute("PRAGMA defer_foreign_keys = ON")
        for table in _tables(database):
            database.execute(f'DELETE FROM "{table}"')


def _tables(database: Database) -> list[str]:
    rows = database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return [name for (name,) in rows]
