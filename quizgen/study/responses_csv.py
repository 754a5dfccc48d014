"""Every response as one line of CSV, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
import unicodedata

from quizgen.study.history import History

COLUMNS = (
    "at", "day", "family", "version", "seed", "part", "typed", "verdict", "misconception",
    "why", "hints", "seconds", "outcome", "rating", "uid",
)  # fmt: skip

_QUERY = """
SELECT strftime('%Y-%m-%dT%H:%M:%SZ', at / 1000, 'unixepoch'), day, family, version, seed, part,
    typed, verdict, misconception, why, hints, round(seconds, 1), outcome, rating, uid
FROM responses JOIN attempts ON uid = attempt ORDER BY at, uid, part
"""
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def dumps(history: History) -> str:
    """All responses in order of time, under the names of `COLUMNS`.

    `hints`, `seconds`, `outcome` and `rating` are those of the whole question.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in history.database.rows(_QUERY):
        writer.writerow([cell(value) if isinstance(value, str) else value for value in row])
    return file.getvalue()


def cell(text: str) -> str:
    """`text` as a spreadsheet may read it: nothing that it would take for a formula.

    A plain number such as ``-0.5`` stays as it is. Whatever else begins with a sign that begins a
    formula, full-width ones included, stands behind an apostrophe, as spreadsheets mark text:
    ``'-1/3``. Control characters, which can break a cell or speak to a terminal, become blanks.
    """
    text = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    sign = unicodedata.normalize("NFKC", text).lstrip()[:1]
    if sign in ("=", "+", "-", "@") and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text
