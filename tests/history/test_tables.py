"""The declared columns are those of the tables that the migrations make."""

import sqlite3
import types
from contextlib import closing
from datetime import UTC, datetime
from typing import Annotated, Literal, Union, get_args, get_origin

import pytest

from quizgen.history.history import History
from quizgen.history.migrations import MIGRATIONS
from quizgen.history.reset import is_empty, reset
from quizgen.history.tables import ATTEMPTS, EXAMS, TABLES

KINDS = {int: "INTEGER", float: "REAL", str: "TEXT", bytes: "BLOB"}


def declared(hint) -> tuple[str, bool]:
    """What SQLite calls a type, and whether it may be missing."""
    if get_origin(hint) is Annotated:
        return declared(get_args(hint)[0])
    if get_origin(hint) is Literal:
        return declared(type(get_args(hint)[0]))
    if get_origin(hint) in (Union, types.UnionType):
        (kind,) = {declared(h)[0] for h in get_args(hint) if h is not types.NoneType}
        return kind, True
    return KINDS[hint], False


def columns_of(table) -> list[tuple[str, str, bool]]:
    from typing import get_type_hints

    hints = get_type_hints(table.row, include_extras=True)
    owner = [(table.owner, "TEXT", False)] if table.owner else []
    return owner + [(name, *declared(hints[name])) for name in table.row.__struct_fields__]


def made_by_the_migrations() -> dict[str, list[tuple[str, str, bool]]]:
    with closing(sqlite3.connect(":memory:")) as database:
        for migration in MIGRATIONS:
            database.executescript(migration)
        names = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            name: [
                (column, kind, not (required or key))
                for _, column, kind, required, _, key in database.execute(
                    f"PRAGMA table_info({name})"
                )
            ]
            for (name,) in names
        }


def test_the_declared_columns_are_those_of_the_migrations():
    assert {table.name: columns_of(table) for table in TABLES} == made_by_the_migrations()


def sample(table) -> list[object]:
    """A row that SQLite accepts; all names in it are the same."""
    values = {"INTEGER": 1, "REAL": 1.5, "TEXT": "right", "BLOB": b"\x00"}
    return [values[kind] for _, kind, _ in columns_of(table)]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_row_comes_back_as_it_was_written_and_is_emptied(tmp_path, table):
    values = sample(table)
    with closing(History(tmp_path)) as history:
        if table.owner:
            owner = {"attempt": ATTEMPTS, "exam": EXAMS}[table.owner]
            history.database.execute(owner.insert, sample(owner))
        history.database.execute(table.insert, values)
        (row,) = history.database.rows(table.select)
        assert list(row) == values[bool(table.owner) :]
        assert not is_empty(history)
        reset(history, datetime(2026, 11, 21, tzinfo=UTC))
        assert is_empty(history)
        assert history.database.rows(table.select) == []
