"""Every response as one line of CSV, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
import unicodedata

from quizgen.history.history import History
from quizgen.history.local_time import from_milliseconds
from quizgen.history.records import attempt_records

COLUMNS = (
    "at", "day", "family", "version", "seed", "part", "typed", "verdict", "misconception",
    "why", "hints", "seconds", "outcome", "rating", "uid",
)  # fmt: skip

_HARMLESS = re.compile(r"\s*[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?[\s)\]]*")  # a number
_SPLITS = re.compile(r"([;,])")  # what a spreadsheet may treat as the end of a cell
_OPENING = re.compile(r'[\s"]*')


def dumps(history: History) -> str:
    """All responses in order of time, under the names of `COLUMNS`.

    `hints`, `seconds`, `outcome` and `rating` are those of the whole question. HistoryError if the
    history is damaged.
    """
    lines = sorted(
        (
            ((response.at, attempt.uid, response.part), attempt, response)
            for attempt in attempt_records(history.database)
            for response in attempt.responses
        ),
        key=lambda line: line[0],
    )
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for _, a, r in lines:
        at = f"{from_milliseconds(r.at):%Y-%m-%dT%H:%M:%SZ}"
        writer.writerow(
            cell(value) if isinstance(value, str) else value
            for value in (
                at, a.day, a.family, a.version, a.seed, r.part, r.typed, r.verdict,
                r.misconception, a.why, a.hints, round(a.seconds, 1), a.outcome, a.rating, a.uid,
            )
        )  # fmt: skip
    return file.getvalue()


def contains(new: bytes, old: bytes) -> bool:
    """Whether one file has all lines of another: the same parts of the same questions."""
    lines = _names(old)
    return lines is not None and lines <= (_names(new) or set())


def _names(data: bytes) -> set[tuple[str, str]] | None:
    """The uid and the part of every line; None if it is not such a file."""
    try:
        head, *lines = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    except (ValueError, csv.Error):
        return None
    if tuple(head) != COLUMNS or any(len(line) != len(COLUMNS) for line in lines):
        return None
    return {(line[COLUMNS.index("uid")], line[COLUMNS.index("part")]) for line in lines}


def cell(text: str) -> str:
    """`text` in a form that no spreadsheet takes for a formula.

    A plain number such as ``-0.5`` is left alone. Any other text that begins with a character that
    begins a formula, full-width ones included, is prefixed with an apostrophe, which marks text in
    spreadsheets: ``'-1/3``. The same goes for text after a comma or a semicolon, where spreadsheets
    split a line, depending on the locale. Control characters, which can break a cell or control a
    terminal, become spaces.
    """
    text = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    return "".join(map(_piece, _SPLITS.split(text)))


def _piece(text: str) -> str:
    sign = _OPENING.sub("", unicodedata.normalize("NFKC", text), count=1)[:1]
    if sign in ("=", "+", "-", "@") and not _HARMLESS.fullmatch(text):
        return f"'{text}"
    return text
