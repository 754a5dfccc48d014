"""The exported form of a history: one complete JSON file, validated when read.

Cards are not in the file, because they are computed from the ratings.
"""

from __future__ import annotations

import codecs
from datetime import date
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

import quizgen
from quizgen.history.errors import TransferError, one_line
from quizgen.history.records import AttemptRecord, ExamRecord
from quizgen.history.tables import Flag
from quizgen.model import bounds

FORMAT: Literal["quizgen-history"] = "quizgen-history"
SCHEMA_VERSION = 1
MAX_BYTES = bounds.HISTORY_FILE
MAX_EXAMS = 2_000  # in one file: one a day for five years


class HistoryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file."""

    format: Literal["quizgen-history"]
    schema_version: int
    generator: Annotated[str, Meta(max_length=200)]
    attempts: tuple[AttemptRecord, ...]
    flags: tuple[Flag, ...]
    exams: Annotated[tuple[ExamRecord, ...], Meta(max_length=MAX_EXAMS)]


class Head(msgspec.Struct, frozen=True):
    """What files of all versions have."""

    format: Literal["quizgen-history"]
    schema_version: int


def read_file(data: bytes) -> HistoryFile:
    """The file, fully validated except for the papers of its exams.

    Raises TransferError unless it is a complete history of a version that this quizgen reads.
    """
    file = _decoded(data)
    try:
        check_file(file)
    except ValueError as error:
        raise _not_whole(error) from error
    return file


def contains(new: bytes, old: bytes) -> bool:
    """Whether one exported history contains everything in another, possibly updated since."""
    try:
        here, there = _decoded(new), _decoded(old)
    except TransferError:
        return False
    attempts = {attempt.uid: attempt for attempt in here.attempts}
    exams = {exam.uid: exam for exam in here.exams}
    return (
        {flag.question for flag in there.flags} <= {flag.question for flag in here.flags}
        and all(
            (found := attempts.get(attempt.uid)) is not None
            and (found.family, found.version, found.seed)
            == (attempt.family, attempt.version, attempt.seed)
            and found.progress >= attempt.progress
            for attempt in there.attempts
        )
        and all(
            (match := exams.get(exam.uid)) is not None
            and match.code == exam.code
            and match.progress >= exam.progress
            for exam in there.exams
        )
    )


def _decoded(data: bytes) -> HistoryFile:
    """The file, with every field of the right type."""
    if len(data) > MAX_BYTES:
        raise TransferError(f"not a history; it has more than {MAX_BYTES:,} bytes")
    data = data.removeprefix(codecs.BOM_UTF8)
    _check_version(data)
    try:
        return msgspec.json.decode(data, type=HistoryFile)
    except (ValueError, RecursionError) as error:
        raise _not_whole(error) from error


def _not_whole(error: Exception) -> TransferError:
    return TransferError(f"not a complete and valid history ({one_line(error)}); export it again")


def _check_version(data: bytes) -> None:
    try:
        version = msgspec.json.decode(data, type=Head).schema_version
    except (ValueError, RecursionError) as error:
        raise TransferError(
            "not a quizgen history, or incomplete; "
            "expected a file written by `quizgen history export`"
        ) from error
    if version > SCHEMA_VERSION:
        raise TransferError(
            f"a history of version {version}, newer than version {SCHEMA_VERSION} supported by "
            f"quizgen {quizgen.__version__}; update quizgen"
        )
    if version < 1:
        raise TransferError(f"a history of version {version}; versions are whole numbers from 1")


def check_file(file: HistoryFile) -> None:
    """Checks what types cannot express; ValueError if the file contradicts itself."""
    uids = {attempt.uid for attempt in file.attempts}
    if len(uids) < len(file.attempts):
        raise ValueError("it contains a question twice")
    if len({exam.uid for exam in file.exams}) < len(file.exams):
        raise ValueError("it contains an exam twice")
    for attempt in file.attempts:
        date.fromisoformat(attempt.day)
        labels = {response.part for response in attempt.responses}
        if len(labels) < len(attempt.responses) or len(labels) > attempt.parts:
            raise ValueError(f"the question {attempt.uid} has more responses than parts")
        if (attempt.closed is None) is not (attempt.outcome is None):
            raise ValueError(f"the question {attempt.uid} is both open and closed")
        if attempt.rating is not None and attempt.outcome in (None, "skipped"):
            raise ValueError(f"the question {attempt.uid} is rated, but was not answered")
