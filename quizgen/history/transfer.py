"""Export and import of the history: one JSON file contains all of it, and two can be merged.

Every question put to the learner has a unique uid, so nothing is counted twice. If both sides have
it, the record with more progress is kept as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import msgspec

import quizgen
from quizgen.history.database import Database
from quizgen.history.errors import ExamError, TransferError, one_line
from quizgen.history.exam_paper import paper_of
from quizgen.history.export_file import (
    FORMAT,
    SCHEMA_VERSION,
    HistoryFile,
    check_file,
    read_file,
)
from quizgen.history.history import History
from quizgen.history.records import (
    ExamRecord,
    attempt_records,
    exam_records,
    put_attempt,
    put_exam,
)
from quizgen.history.tables import FLAGS, Flag


class LeftOut(NamedTuple):
    """A mock exam that was not imported, and why."""

    day: str
    code: str
    why: str


class Merged(NamedTuple):
    """The numbers of new, updated and unchanged questions, and of new flags and exams."""

    new: int
    updated: int
    same: int
    flags: int
    exams: int
    left_out: tuple[LeftOut, ...] = ()


# ---- out


def dumps(history: History) -> str:
    """The whole history as JSON, the same bytes for the same history.

    Raises HistoryError if something in it contradicts itself, since it could not be imported again.
    Only the papers of mock exams are written unchecked.
    """
    database = history.database
    with history.transaction():
        attempts = attempt_records(database)
        flags = database.rows(f"{FLAGS.select} ORDER BY at, question")
        exams = exam_records(database)
    generator = f"quizgen {quizgen.__version__}"
    try:
        records = msgspec.convert([*map(dict, flags)], tuple[Flag, ...])
        file = HistoryFile(FORMAT, SCHEMA_VERSION, generator, attempts, records, exams)
        check_file(file)
    except ValueError as error:
        raise database.damaged(error) from error
    return msgspec.json.format(msgspec.json.encode(file), indent=1).decode() + "\n"


# ---- in


def merge(
    history: History, data: bytes, recompute_card: Callable[[History, str], object]
) -> Merged:
    """Imports what `dumps` wrote, here or elsewhere; importing it again changes nothing.

    A flag set on either side is set. A mock exam whose paper cannot be read, or does not match, is
    left out and named. `recompute_card` is called for every family whose questions have changed, to
    recompute its card. Raises TransferError, with nothing changed, unless `data` is a complete
    history of a version that this quizgen reads.
    """
    file = read_file(data)
    database = history.database
    exams, left_out = _sound(_wanted(database, file.exams))
    with history.transaction():
        here = _here(database)
        new, updated = [], []
        for attempt in file.attempts:
            known = here.get(attempt.uid)
            if known is None:
                new.append(attempt)
            elif known[:3] != (attempt.family, attempt.version, attempt.seed):
                raise TransferError(
                    f"cannot be merged: question {attempt.uid} is a different one here"
                )
            elif attempt.progress > known[3:]:
                updated.append(attempt)
        for attempt in [*new, *updated]:
            put_attempt(database, attempt)
        for family in sorted({attempt.family for attempt in [*new, *updated]}):
            recompute_card(history, family)
        flags = sum(_flag(database, flag) for flag in file.flags)
        taken = _wanted(database, exams)
        for exam in taken:
            put_exam(database, exam)
    same = len(file.attempts) - len(new) - len(updated)
    return Merged(len(new), len(updated), same, flags, len(taken), tuple(left_out))


def _here(database: Database) -> dict[str, tuple[str, int, int, bool, int]]:
    """Every existing question: family, version, seed, and its progress."""
    rows = database.rows(
        "SELECT uid, family, version, seed, closed IS NOT NULL, count(attempt) "
        "FROM attempts LEFT JOIN responses ON attempt = uid GROUP BY uid"
    )
    return {
        uid: (family, version, seed, bool(closed), parts)
        for uid, family, version, seed, closed, parts in rows
    }


def _wanted(database: Database, exams: Sequence[ExamRecord]) -> list[ExamRecord]:
    """The exams missing here, and those open here but closed there."""
    rows = database.rows("SELECT uid, code, began, closed IS NULL FROM exams")
    here = {uid: (code, began, bool(open_)) for uid, code, began, open_ in rows}
    return [
        exam
        for exam in exams
        if exam.uid not in here
        or (here[exam.uid] == (exam.code, exam.began, True) and exam.closed is not None)
    ]


def _sound(exams: Sequence[ExamRecord]) -> tuple[list[ExamRecord], list[LeftOut]]:
    """The exams that match their papers, and the others."""
    sound, left_out = [], []
    for exam in exams:
        try:
            paper_of(exam)
            sound.append(exam)
        except ExamError as error:
            left_out.append(LeftOut(exam.day, one_line(exam.code), str(error)))
    return sound, left_out


def _flag(database: Database, flag: Flag) -> bool:
    """Sets a flag; returns whether it is new."""
    known = database.rows("SELECT 1 FROM flags WHERE question = ?", (flag.question,))
    if not known:
        database.execute(FLAGS.insert, msgspec.structs.astuple(flag))
    return not known
