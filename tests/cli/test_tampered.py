"""A history that somebody has changed: every command says what is wrong, and none breaks down."""

import importlib.util
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.history.history import History
from quizgen.history.local_time import local_now, milliseconds
from quizgen.history.migrations import MIGRATIONS
from quizgen.history.tables import Response

spec = importlib.util.spec_from_file_location(
    "learner", Path(__file__).parents[1] / "history" / "learner.py"
)
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)

STATS, PAGE, FLAGGED = ("stats",), ("stats", "--html", "-"), ("history", "flags")
JSON, CSV = ("history", "export", "--format", "json"), ("history", "export", "--format", "csv")
STUDY, EXAM, REVIEW = ("study",), ("exam", "start", "-n", "4"), ("exam", "review")
READERS = {  # table → the commands that read it
    "attempts": (STATS, JSON, CSV, STUDY),
    "responses": (STATS, PAGE, JSON, CSV, STUDY),
    "flags": (FLAGGED, JSON),
    "cards": (STATS, STUDY),
    "exams": (STATS, PAGE, JSON, EXAM, REVIEW),
    "exam_choices": (JSON, EXAM, REVIEW),
    "exam_questions": (JSON, EXAM, REVIEW),
}
ESCAPE = "\x1b[2J\x1b]0;owned\x07"
VALUES = {
    "text": "elephant",
    "bytes": b"\x00\xff\x1b",
    "nothing": None,
    "control characters": ESCAPE,
    "a huge number": 10**18,
    "a negative number": -1,
    "a fraction": 0.5,
    "infinity": float("inf"),
    "empty": "",
    "very long": "x" * 100_000,
    "marks": "`$\\frac{$`",
    "two lines": "a/b\n@1:1",
}


def columns() -> list[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:")) as fresh:
        for migration in MIGRATIONS:
            fresh.executescript(migration)
        return [
            (table, row[1])
            for table in READERS
            for row in fresh.execute(f"PRAGMA table_info({table})")
        ]


@pytest.fixture(scope="module")
def good(tmp_path_factory, bank):
    """A history with something in every table: also a question and an exam that are open."""
    history = History(tmp_path_factory.mktemp("good") / "data")
    now = local_now()
    family = bank.family("softmax/value")
    name = family.misconceptions[0].name
    for days in (2, 1, 0):
        moment = now - timedelta(days=days)
        learner.answer(history, family.id, moment, verdicts="w", misconception=name)
    question = next(q for q in map(family.question, range(99)) if len(q.parts) > 1)
    attempt = history.begin(question, "new", 1, now)
    history.respond(attempt.uid, Response("あ", milliseconds(now), "A", "wrong", name), 3.0)
    history.flag(question.id, now)
    paper = draw_paper(bank, default_blueprint(), 4, 7, minutes=30)
    for submit in (True, False):
        sitting = Sitting.begin(history, paper, now)
        sitting.choose(0, paper.questions[0].parts[0], 1)
        sitting.mark(0)
        sitting.spend(30)
        if submit:
            sitting.submit(now)
    history.close()
    return history.folder


def tamper(folder: Path, table: str, column: str, value: object) -> bool:
    """Puts a value in all rows, or in one if it must differ; False if SQLite does not take it."""
    with closing(sqlite3.connect(folder / "history.sqlite3", isolation_level=None)) as plain:
        plain.execute("PRAGMA ignore_check_constraints = ON")
        for rows in ("", f"WHERE rowid = (SELECT max(rowid) FROM {table})"):
            try:
                plain.execute(f"UPDATE {table} SET {column} = ? {rows}", (value,))
                return True
            except sqlite3.IntegrityError:
                pass
    return False


def run(folder: Path, *arguments: str, typed: str = "") -> str:
    env = {"LANG": "C", "LC_ALL": "", "LC_MESSAGES": "", "QUIZGEN_DATA": str(folder)}
    result = CliRunner().invoke(main, arguments, input=typed, env=env | {"COLUMNS": "80"})
    message = f"{' '.join(arguments)}: {result.output[-500:]!r}"
    assert result.exit_code in (0, 1), message
    assert isinstance(result.exception, SystemExit | None), message
    assert "bug in quizgen" not in result.output, message
    assert "\x07" not in result.output, message
    if result.exit_code:
        (sentence,) = [line for line in result.stderr.splitlines() if line.startswith("Error: ")]
        assert "is damaged (" in sentence, message
        assert sentence.isprintable(), message
    return result.output


def test_the_history_that_is_tampered_with_is_a_good_one(good, tmp_path):
    for command in {command for commands in READERS.values() for command in commands}:
        folder = tmp_path / "-".join(command)
        shutil.copytree(good, folder)
        output = run(folder, *command, typed="q\n")
        assert "damaged" not in output
        assert "cannot be read" not in output


@pytest.mark.parametrize(("table", "column"), columns())
@pytest.mark.slow_after(8)
def test_no_value_in_any_column_breaks_a_command(good, tmp_path, table, column):
    tried = 0
    for value in VALUES.values():
        folder = tmp_path / "data"
        shutil.copytree(good, folder)
        if tamper(folder, table, column, value):
            tried += 1
            for command in READERS[table]:
                run(folder, *command, typed="q\n")
        shutil.rmtree(folder)
    assert tried >= len(VALUES) - 1
