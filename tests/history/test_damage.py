"""Damage: it is seen before anything is written, and no good copy is lost to it."""

import importlib.util
import os
import random
import shutil
import sqlite3
import time
from contextlib import closing, suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from quizgen.history import database
from quizgen.history.database import BACKUP, NAME, Database
from quizgen.history.errors import HistoryError
from quizgen.history.history import History
from quizgen.history.migrations import MIGRATIONS
from quizgen.history.reset import reset

spec = importlib.util.spec_from_file_location("learner", Path(__file__).parent / "learner.py")
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)

TRIALS = 150
ANSWERED = 150
PAGE = 4096
VERSION_1 = Path(__file__).with_name("databases") / "version1.sql"


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A folder with a history, and its copy of the day before."""
    folder = tmp_path_factory.mktemp("good")
    chance = random.Random(1)
    history = History(folder)
    with history.transaction():
        for number in range(ANSWERED):
            learner.answer(
                history,
                f"topic/family{number % 12}",
                learner.BEGAN + timedelta(minutes=number),
                verdicts=chance.choice(["r", "rw", "w"]),
                misconception="slip",
                typed=chance.choice("ABCD"),
                seed=number,
            )
    history.close()
    make_old(folder / BACKUP)
    return folder


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(database, "CHECK_INTERVAL", 0)


@pytest.fixture
def folder(good, tmp_path):
    """Another such folder."""
    found = tmp_path / "data"
    shutil.copytree(good, found)
    return found


def make_old(copy: Path) -> None:
    """Makes a copy of two days ago, so that it is to be renewed."""
    moment = time.time() - 48 * 3600
    os.utime(copy, (moment, moment))


def rows(path: Path) -> set[tuple]:
    """What was answered, in the file of a history."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as plain:
        return {
            (table, *row)
            for table in ("attempts", "responses")
            for row in plain.execute(f"SELECT * FROM {table}")
        }


def copies(folder: Path) -> list[Path]:
    return sorted(p for p in folder.glob("*.sqlite3") if p.name != NAME)


def change(folder: Path, *statements: str) -> None:
    """Changes a history behind its back."""
    with closing(sqlite3.connect(folder / NAME, isolation_level=None)) as plain:
        for statement in ("PRAGMA ignore_check_constraints = ON", *statements):
            plain.execute(statement)


def study(folder: Path) -> None:
    """A session that writes something, and renews the copy of the day."""
    history = History(folder)
    try:
        history.cards()
        history.recent(300)
        history.flag("topic/family1@1:7", learner.NOW)
    finally:
        history.close()


def refused(folder: Path) -> str:
    """The one sentence with which a history is refused; nothing is written meanwhile."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(HistoryError) as caught:
        Database(folder)
    after = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert {n: b for n, b in after.items() if not n.endswith("-shm")} == {
        n: b for n, b in before.items() if not n.endswith("-shm")
    }
    text = str(caught.value)
    assert "is damaged" in text
    assert "\n" not in text
    return text


# ---- by chance


def damaged(content: bytes, chance: random.Random) -> bytes:
    """What a disk, or a program that knows nothing of SQLite, may leave of a file."""
    data = bytearray(content)
    at = chance.randrange(100, len(data))
    match chance.choice(["bit", "bytes", "noise", "zeros", "pages", "cut"]):
        case "bit":
            data[at] ^= 1 << chance.randrange(8)
        case "bytes":
            for _ in range(chance.randint(1, 8)):
                data[chance.randrange(len(data))] = chance.randrange(256)
        case "noise":
            end = at + chance.choice([4, 16, 64, 512, PAGE])
            data[at:end] = chance.randbytes(len(data[at:end]))
        case "zeros":
            end = at + chance.choice([4, 16, 512, PAGE])
            data[at:end] = bytes(len(data[at:end]))
        case "pages":
            one, other = (PAGE * chance.randrange(1, len(data) // PAGE) for _ in range(2))
            first, second = data[one : one + PAGE], data[other : other + PAGE]
            data[one : one + PAGE], data[other : other + PAGE] = second, first
        case "cut":
            del data[at:]
    return bytes(data)


@pytest.mark.parametrize("seed", range(0, TRIALS, 10))
def test_whatever_happens_to_the_file_a_good_copy_is_left(good, tmp_path, seed):
    answered = rows(good / BACKUP)
    content = (good / NAME).read_bytes()
    for trial in range(seed, seed + 10):
        folder = tmp_path / str(trial)
        shutil.copytree(good, folder)
        make_old(folder / BACKUP)
        (folder / NAME).write_bytes(damaged(content, random.Random(trial)))
        with suppress(HistoryError):
            study(folder)
        assert any(answered <= rows(copy) for copy in copies(folder)), trial


# ---- looked at before it is written to


def test_a_damaged_index_is_seen_and_nothing_written(folder):
    """A quick check does not compare an index with its table."""
    change(
        folder,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX attempts_family ON attempts (day)' "
        "WHERE name = 'attempts_family'",
    )
    refused(folder)


def test_a_damaged_history_with_a_log_of_a_crash_is_not_written_to(folder, tmp_path):
    """Opened as usual, SQLite would write the log into the damaged file when it is closed."""
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    history = History(folder)
    history.flag("topic/family1@1:7", learner.NOW)
    for path in folder.glob(f"{NAME}*"):
        shutil.copy(path, crashed)
    history.database.close()
    assert (crashed / f"{NAME}-wal").stat().st_size > 0
    content = bytearray((crashed / NAME).read_bytes())
    content[-3 * PAGE :] = random.Random(1).randbytes(3 * PAGE)
    (crashed / NAME).write_bytes(content)
    refused(crashed)


def test_a_crash_without_damage_is_no_damage(folder, tmp_path):
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    history = History(folder)
    history.flag("topic/family1@1:7", learner.NOW)
    for path in folder.glob(f"{NAME}*"):
        shutil.copy(path, crashed)
    history.database.close()
    history = History(crashed)
    assert [flag.question for flag in history.flags()] == ["topic/family1@1:7"]
    history.close()


def test_a_history_that_a_loss_of_power_left_empty_is_not_begun_anew(folder):
    os.truncate(folder / NAME, 0)
    assert "replace it by the last good backup" in refused(folder)
    (folder / NAME).unlink()  # moved away to begin anew
    study(folder)
    assert len(copies(folder)) == 2


@pytest.mark.parametrize("where", [-PAGE, 2 * PAGE])
def test_a_damaged_history_of_an_earlier_version_is_not_brought_up_to_date(tmp_path, where):
    with closing(sqlite3.connect(tmp_path / NAME)) as plain:
        plain.executescript(VERSION_1.read_text(encoding="utf-8"))
    content = bytearray((tmp_path / NAME).read_bytes())
    content[where : where + 2000] = random.Random(1).randbytes(2000)
    (tmp_path / NAME).write_bytes(content)
    refused(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_a_damaged_schema_that_sqlite_quotes_is_explained(folder):
    """Its message is no UTF-8 then, and Python fails to read it."""
    content = bytearray((folder / NAME).read_bytes())
    at = content.index(b"CREATE TABLE exam_questions")
    content[at + 7 : at + 12] = b"\xff\xfe\xfd\xfc\xfb"
    (folder / NAME).write_bytes(content)
    refused(folder)


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("DROP TABLE cards", "no column cards."),
        ("ALTER TABLE flags RENAME COLUMN at TO moment", "no column flags.at"),
        ("CREATE TRIGGER t AFTER INSERT ON flags BEGIN DELETE FROM attempts; END", "an unknown"),
        ("CREATE VIEW v AS SELECT * FROM flags", "an unknown view v"),
    ],
)
def test_other_tables_than_ours_are_refused(folder, statement, word):
    change(folder, statement)
    assert word in refused(folder)


def test_a_table_of_somebody_else_does_no_harm(folder):
    change(folder, "CREATE TABLE notes (mine)")
    study(folder)


def test_what_looks_damaged_while_another_process_writes_is_looked_at_again(folder, monkeypatch):
    real, seen = database.integrity.quick_check, []

    def torn(connection):
        seen.append(1)
        if len(seen) < database.MAX_CHECKS:
            raise sqlite3.DatabaseError("database disk image is malformed")
        real(connection)

    monkeypatch.setattr(database.integrity, "quick_check", torn)
    Database(folder).close()
    assert len(seen) == database.MAX_CHECKS


# ---- copies


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE attempts SET seed = 'x' WHERE rowid = 9",),
        ("UPDATE attempts SET seconds = x'00' WHERE rowid = 9",),
        ("UPDATE attempts SET uid = NULL WHERE rowid = 9", "DELETE FROM responses"),
        ("UPDATE responses SET typed = CAST(x'ff' AS TEXT) WHERE rowid = 9",),
        ("DELETE FROM attempts WHERE rowid = 9",),
    ],
    ids=["text for a number", "bytes for a number", "no uid", "no UTF-8", "orphans"],
)
def test_what_cannot_be_read_in_full_does_not_replace_the_last_copy(folder, statements):
    copy = folder / BACKUP
    before = copy.read_bytes()
    change(folder, *statements)
    base = Database(folder)
    with pytest.raises(HistoryError, match="is damaged"):
        base.back_up()
    base.close()
    assert copy.read_bytes() == before
    assert copies(folder) == [copy]


@pytest.mark.parametrize(
    "statements",
    [
        ("DELETE FROM responses WHERE rowid % 2",),
        ("DELETE FROM responses", "DELETE FROM attempts"),
        ("UPDATE attempts SET seed = seed + 1 WHERE rowid = 9",),
        ("UPDATE attempts SET seconds = seconds / 3 WHERE rowid = 9",),
        ("UPDATE responses SET typed = 'C' WHERE typed = 'B'",),
    ],
    ids=["answers", "everything", "a number", "a time", "a letter"],
)
def test_a_copy_with_rows_that_were_lost_since_is_kept(folder, statements):
    before = rows(folder / BACKUP)
    change(folder, *statements)
    study(folder)
    assert rows(folder / BACKUP) != before
    assert rows(folder / "history.backup-2.sqlite3") == before
    make_old(folder / BACKUP)
    study(folder)
    assert len(copies(folder)) == 2, "the second one held nothing that is missing now"


def test_a_copy_that_is_no_history_is_kept_too(folder):
    (folder / BACKUP).write_bytes(b"something of my own")
    make_old(folder / BACKUP)
    study(folder)
    assert (folder / "history.backup-2.sqlite3").read_bytes() == b"something of my own"
    assert rows(folder / BACKUP) == rows(folder / NAME)


def test_a_copy_that_is_a_database_of_somebody_else_is_kept_too(folder):
    (folder / BACKUP).unlink()
    with closing(sqlite3.connect(folder / BACKUP)) as plain:
        plain.execute("CREATE TABLE bookmarks (url)")
    make_old(folder / BACKUP)
    study(folder)
    assert len(copies(folder)) == 2


def test_what_may_change_does_not_keep_old_copies(folder):
    """Ratings, flags, cards, a question that is still open; and another day."""
    history = History(folder)
    open_ = history.begin(learner.question("topic/family1", 9, 2), "new", 1, learner.NOW)
    history.database.back_up(at_most_daily=False)
    history.hint(open_.uid)
    history.finish(open_.uid, "skipped", learner.NOW)
    history.database.execute("UPDATE attempts SET rating = 2 WHERE rating = 3")
    history.database.execute("DELETE FROM cards")
    learner.answer(history, "topic/family2", learner.NOW)
    history.database.back_up(at_most_daily=False)
    history.close()
    assert copies(folder) == [folder / BACKUP]


def test_a_copy_of_an_earlier_version_is_replaced_as_soon_as_all_of_it_is_in_the_new_one(tmp_path):
    for name in (NAME, BACKUP):
        with closing(sqlite3.connect(tmp_path / name)) as plain:
            plain.executescript(VERSION_1.read_text(encoding="utf-8"))
    make_old(tmp_path / BACKUP)
    study(tmp_path)
    assert copies(tmp_path) == [tmp_path / BACKUP, tmp_path / "history.version1.sqlite3"]


def test_a_copy_of_the_future_is_renewed(folder):
    """A clock that was wrong once must not end the copies of all days to come."""
    os.utime(folder / BACKUP, (4e9, 4e9))
    study(folder)
    assert abs((folder / BACKUP).stat().st_mtime - time.time()) < 3600


def test_a_copy_is_one_file(folder):
    with closing(Database(folder)) as base:
        copy = base.back_up(at_most_daily=False)
    with closing(sqlite3.connect(copy)) as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert sorted(path.name for path in folder.iterdir()) == [BACKUP, NAME]


def test_a_copy_is_on_the_disk_before_it_has_its_name_and_its_name_after(folder, monkeypatch):
    done = []
    fsync, replace = os.fsync, os.replace

    def noted_fsync(handle):
        is_folder = os.path.samestat(os.fstat(handle), folder.stat())
        done.append("folder" if is_folder else "copy")
        fsync(handle)

    def noted_replace(source, target):
        done.append("name")
        replace(source, target)

    history = History(folder)
    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted_replace)
    history.close()
    assert done == ["copy", "name", "folder"]
    done.clear()
    history = History(folder)
    reset(history, learner.NOW)
    assert done == ["copy", "name", "folder"]
    history.database.close()


# ---- names


def test_two_resets_in_the_same_second_keep_both_copies(folder):
    before = rows(folder / NAME)
    history = History(folder)
    first = reset(history, learner.NOW)
    learner.answer(history, "topic/family1", learner.NOW)
    second = reset(history, learner.NOW)
    third = reset(history, learner.NOW)
    history.database.close()
    assert len({first, second, third}) == 3
    assert rows(first) == before
    assert len(rows(second)) == 2
    assert rows(third) == set()


def test_the_hour_that_comes_twice_in_autumn_has_two_names(folder):
    summer, winter = (timezone(timedelta(hours=hours)) for hours in (2, 1))
    history = History(folder)
    names = [
        reset(history, datetime(2026, 10, 25, 2, 30, tzinfo=zone)).name for zone in (summer, winter)
    ]
    history.database.close()
    assert names == [
        "history.before-reset-20261025-003000Z.sqlite3",
        "history.before-reset-20261025-013000Z.sqlite3",
    ]


def test_the_copy_before_a_migration_never_replaces_another_one(tmp_path):
    mine = tmp_path / "history.version1.sqlite3"
    mine.write_bytes(b"from last year")
    with closing(sqlite3.connect(tmp_path / NAME)) as plain:
        plain.executescript(VERSION_1.read_text(encoding="utf-8"))
    before = rows(tmp_path / NAME)
    Database(tmp_path).close()
    assert mine.read_bytes() == b"from last year"
    assert rows(tmp_path / "history.version1-2.sqlite3") == before


def test_a_migration_that_fails_again_and_again_makes_one_copy(tmp_path, monkeypatch):
    with closing(sqlite3.connect(tmp_path / NAME)) as plain:
        plain.executescript(VERSION_1.read_text(encoding="utf-8"))
    monkeypatch.setattr(database, "MIGRATIONS", (*MIGRATIONS, "INSERT INTO nowhere VALUES (1);"))
    for _ in range(3):
        with pytest.raises(HistoryError, match="nowhere"):
            Database(tmp_path)
    assert copies(tmp_path) == [tmp_path / "history.version1.sqlite3"]
