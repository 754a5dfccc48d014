"""Moving the history in and out: one JSON file holds all of it, and two can be merged.

Every question put to the learner has a name of its own, its uid, so nothing is counted twice.
Where both sides hold it, the record that is further along is kept, whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

import quizgen
from quizgen.study.database import Database
from quizgen.study.exam_records import (
    ExamError,
    ExamRecord,
    check_exam,
    exam_records,
    put_exams,
    wanted_exams,
)
from quizgen.study.fields import one_line
from quizgen.study.history import History
from quizgen.study.history_file import (
    FORMAT,
    SCHEMA_VERSION,
    AttemptRecord,
    FlagRecord,
    HistoryFile,
    ResponseRecord,
    TransferError,
    along,
    check_file,
    read_file,
)
from quizgen.study.schedule import renew

_OF_ATTEMPTS = ", ".join(AttemptRecord.__struct_fields__[:-1])
_OF_RESPONSES = ", ".join(ResponseRecord.__struct_fields__)


class LeftOut(NamedTuple):
    """A mock exam that was not taken in, and why."""

    day: str
    code: str
    why: str


class Merged(NamedTuple):
    """How many questions were new, brought up to date, or there; how many flags and exams came."""

    new: int
    updated: int
    same: int
    flags: int
    exams: int
    left_out: tuple[LeftOut, ...] = ()


# ---- out


def dumps(history: History) -> str:
    """The whole history as JSON, the same bytes for the same history.

    Raises HistoryError if something in it contradicts itself, for it could not be taken in again.
    Only the paper of a mock exam is written as it is.
    """
    rows = history.database.rows
    with history.transaction():
        attempts = attempt_records(history)
        flags = rows("SELECT question, at FROM flags ORDER BY at, question")
        exams = exam_records(history.database)
    generator = f"quizgen {quizgen.__version__}"
    try:
        records = msgspec.convert([*map(dict, flags)], tuple[FlagRecord, ...])
        file = HistoryFile(FORMAT, SCHEMA_VERSION, generator, attempts, records, exams)
        check_file(file)
    except ValueError as error:
        raise history.database.damaged(error) from error
    return msgspec.json.format(msgspec.json.encode(file), indent=1).decode() + "\n"


def attempt_records(history: History) -> tuple[AttemptRecord, ...]:
    """All questions with their responses, in order of time.

    HistoryError if a row holds what it cannot hold.
    """
    rows = history.database.rows
    responses: dict[str, list[dict[str, object]]] = {}
    for row in rows(f"SELECT attempt, {_OF_RESPONSES} FROM responses ORDER BY at, part"):
        record = dict(row)
        responses.setdefault(record.pop("attempt"), []).append(record)
    attempts = [
        dict(row) | {"responses": responses.pop(row["uid"], [])}
        for row in rows(f"SELECT {_OF_ATTEMPTS} FROM attempts ORDER BY began, uid")
    ]
    if responses:
        raise history.database.damaged("responses to a question that is not there")
    try:
        return msgspec.convert(attempts, tuple[AttemptRecord, ...])
    except msgspec.ValidationError as error:
        raise history.database.damaged(error) from error


# ---- in


def merge(history: History, data: bytes) -> Merged:
    """Takes in what `dumps` wrote, here or elsewhere; a second time it changes nothing.

    A flag that either side has is set. A mock exam whose paper cannot be read, or does not fit it,
    is left out and named. Raises TransferError, with nothing changed, if `data` is no whole
    history of a version that this quizgen reads.
    """
    file = read_file(data)
    exams, left_out = _sound(wanted_exams(history.database, file.exams))
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
            elif along(attempt) > known[3:]:
                updated.append(attempt)
        for attempt in [*new, *updated]:
            _put(history.database, attempt)
        for family in sorted({attempt.family for attempt in [*new, *updated]}):
            renew(history, family)
        flags = sum(_flag(history.database, flag) for flag in file.flags)
        taken = put_exams(history.database, exams)
    same = len(file.attempts) - len(new) - len(updated)
    return Merged(len(new), len(updated), same, flags, taken, tuple(left_out))


def _sound(exams: Sequence[ExamRecord]) -> tuple[list[ExamRecord], list[LeftOut]]:
    """The exams that fit their papers, and the others."""
    sound, left_out = [], []
    for exam in exams:
        try:
            check_exam(exam)
            sound.append(exam)
        except ExamError as error:
            left_out.append(LeftOut(exam.day, one_line(exam.code), str(error)))
    return sound, left_out


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
    *values, responses = msgspec.structs.astuple(attempt)
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO attempts ({_OF_ATTEMPTS}) VALUES ({marks})", values)
    for response in responses:
        database.execute(
            f"INSERT INTO responses (attempt, {_OF_RESPONSES}) VALUES (?, ?, ?, ?, ?, ?)",
            (attempt.uid, *msgspec.structs.astuple(response)),
        )


def _flag(database: Database, flag: FlagRecord) -> bool:
    """Sets a flag; whether it is new."""
    values = (flag.question, flag.at)
    done = database.execute("INSERT OR IGNORE INTO flags (question, at) VALUES (?, ?)", values)
    return bool(done.rowcount)
