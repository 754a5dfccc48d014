"""The file of the history: opened with care, brought up to date, shared, and never spoilt."""

import multiprocessing
import os
import random
import sqlite3
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizgen.history import database
from quizgen.history.database import APPLICATION, BACKUP, NAME, Database, _statements
from quizgen.history.errors import HistoryError
from quizgen.history.history import History
from quizgen.history.local_time import milliseconds
from quizgen.history.migrations import MIGRATIONS
from quizgen.history.tables import Response

DUMPS = sorted(Path(__file__).with_name("databases").glob("version*.sql"))
NOW = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
FLAG = "INSERT INTO flags VALUES (?, ?)"


def flag_all(base: Database, count: int, prefix: str = "q") -> None:
    with base.transaction():
        for number in range(count):
            base.execute(FLAG, (f"{prefix}{number}", number))


def count(base: Database, table: str = "flags") -> int:
    return base.rows(f"SELECT count(*) FROM {table}")[0][0]


def contents(path: Path) -> dict[str, list[tuple]]:
    """The rows of all tables of a database file."""
    with closing(sqlite3.connect(path)) as plain:
        tables = [n for (n,) in plain.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {t: sorted(plain.execute(f"SELECT * FROM {t}"), key=repr) for t in tables}


def pragma(path: Path, name: str) -> int | str:
    with closing(sqlite3.connect(path)) as plain:
        return plain.execute(f"PRAGMA {name}").fetchone()[0]


# ---- opening


def test_a_new_history_is_made_with_its_folders(tmp_path):
    folder = tmp_path / "a" / "日本語 b"
    with closing(Database(folder)) as base:
        flag_all(base, 3)
    assert pragma(folder / NAME, "user_version") == len(MIGRATIONS)
    assert pragma(folder / NAME, "application_id") == APPLICATION
    assert pragma(folder / NAME, "journal_mode") == "wal"
    with closing(Database(folder)) as base:
        assert count(base) == 3
        assert base.rows("PRAGMA synchronous")[0][0] == 2, "FULL: outlives a loss of power"
        assert base.rows("PRAGMA foreign_keys")[0][0] == 1


def test_an_empty_file_becomes_a_history(tmp_path):
    (tmp_path / NAME).touch()
    with closing(Database(tmp_path)) as base:
        assert count(base, "attempts") == 0


def refused(folder: Path, *words: str) -> str:
    """The sentence with which the history is refused; whatever lies there stays as it is."""
    path = folder / NAME
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(HistoryError) as caught:
        Database(folder)
    text = str(caught.value)
    assert str(folder) in text
    assert "--data" in text, "a way out"
    assert "\n" not in text
    for word in words:
        assert word in text
    if before is not None:
        assert path.read_bytes() == before
        assert [p.name for p in folder.iterdir()] == [NAME], "nothing is left lying about"
    return text


def good_file(folder: Path) -> Path:
    with closing(Database(folder)) as base:
        flag_all(base, 2000, "batchnorm/backward_dx@1:")
    return folder / NAME


@pytest.mark.parametrize("text", ["xy", "no database\n", "{}\n" * 5000, "SQLite format 3\0" * 100])
def test_a_file_of_another_kind_is_left_alone(tmp_path, text):
    (tmp_path / NAME).write_text(text)
    refused(tmp_path, "nothing was changed", "move it away")


@pytest.mark.parametrize("share", [0.01, 0.3, 0.7, 0.95])
def test_a_truncated_file_is_refused(tmp_path, share):
    path = good_file(tmp_path)
    os.truncate(path, int(path.stat().st_size * share))
    refused(tmp_path, "is damaged", "nothing was changed")


def test_a_damaged_file_names_the_copy_of_the_day(tmp_path):
    path = good_file(tmp_path)
    with closing(Database(tmp_path)) as base:
        copy = base.back_up()
    path.write_bytes(b"gone" * 1000)
    with pytest.raises(HistoryError, match="replace it by the last good backup") as caught:
        Database(tmp_path)
    assert str(copy) in str(caught.value)
    os.replace(copy, path)
    with closing(Database(tmp_path)) as base:
        assert count(base) == 2000


def overwrite(path: Path, content: bytes) -> None:
    """Damages a file that is open, in its place."""
    with path.open("rb+") as file:
        file.write(content)
        file.truncate()


def test_damage_in_the_middle_is_explained_when_it_is_met(tmp_path):
    path = good_file(tmp_path)
    content = bytearray(path.read_bytes())
    page = pragma(path, "page_size")
    content[page * 2 :] = random.Random(1).randbytes(len(content) - page * 2)
    with closing(Database(tmp_path)) as base:
        overwrite(path, content)
        for query in (base.rows, base.execute):
            with pytest.raises(HistoryError, match="is damaged"):
                list(query("SELECT * FROM flags ORDER BY at, question"))
        with pytest.raises(HistoryError, match="is damaged"), base.transaction():
            base.rows("SELECT * FROM flags ORDER BY at, question")


def cut_within_its_last_page(content: bytearray) -> bytearray:
    return content[:-3000]


def noise_in_the_middle(content: bytearray) -> bytearray:
    content[10_000:20_000] = random.Random(1).randbytes(10_000)
    return content


@pytest.mark.parametrize("damage", [cut_within_its_last_page, noise_in_the_middle])
def test_the_last_good_copy_outlives_a_damaged_history(tmp_path, damage):
    path = good_file(tmp_path)
    with closing(Database(tmp_path)) as base:
        copy = base.back_up()
    good = copy.read_bytes()
    one_sentence = r"\A[^\n]*is damaged[^\n]*\Z"
    with closing(Database(tmp_path)) as base:
        overwrite(path, damage(bytearray(path.read_bytes())))
        with pytest.raises(HistoryError, match=one_sentence):
            base.back_up(at_most_daily=False)
    with pytest.raises(HistoryError, match=one_sentence):
        Database(tmp_path)
    assert copy.read_bytes() == good
    assert not list(tmp_path.glob("*.part*"))


def test_a_folder_in_the_place_of_the_file(tmp_path):
    (tmp_path / NAME).mkdir()
    refused(tmp_path)


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "data").write_text("mine")
    refused(tmp_path / "data")
    refused(tmp_path / "data" / "deeper")
    assert (tmp_path / "data").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_a_folder_that_cannot_be_written(tmp_path):
    tmp_path.chmod(0o500)
    refused(tmp_path)
    tmp_path.chmod(0o700)


def test_a_newer_history_is_left_alone(tmp_path):
    path = good_file(tmp_path)
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA user_version = 99")
    refused(tmp_path, "newer quizgen", "99", "update quizgen")


@pytest.mark.parametrize("version", [0, 1, 99])
def test_a_foreign_database_is_left_alone(tmp_path, version):
    with closing(sqlite3.connect(tmp_path / NAME)) as plain:
        plain.execute("CREATE TABLE bookmarks (url)")
        plain.execute(f"PRAGMA user_version = {version}")
    refused(tmp_path, "not a quizgen history")


# ---- migrations


def old(folder: Path, dump: Path) -> dict[str, list[tuple]]:
    """Puts an old history into a folder; its rows."""
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / NAME)) as plain:
        plain.executescript(dump.read_text(encoding="utf-8"))
        plain.execute("PRAGMA journal_mode = WAL")
    return contents(folder / NAME)


def version_of(dump: Path) -> int:
    return int(dump.stem.removeprefix("version"))


def columns(path: Path) -> dict[str, list[tuple]]:
    with closing(sqlite3.connect(path)) as plain:
        return {t: list(plain.execute(f"PRAGMA table_info({t})")) for t in contents(path)}


def test_a_history_of_every_earlier_version_is_kept_for_these_tests():
    assert [version_of(dump) for dump in DUMPS] == list(range(1, len(MIGRATIONS)))


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_an_old_history_is_brought_up_to_date(tmp_path, dump):
    before = old(tmp_path / "old", dump)
    assert all(before.values()), "every table of the old history holds something"
    Database(tmp_path / "old").close()
    Database(tmp_path / "new").close()
    after = contents(tmp_path / "old" / NAME)
    assert {table: after[table] for table in before} == before
    assert columns(tmp_path / "old" / NAME) == columns(tmp_path / "new" / NAME)
    assert pragma(tmp_path / "old" / NAME, "user_version") == len(MIGRATIONS)
    assert pragma(tmp_path / "old" / NAME, "integrity_check") == "ok"
    copy = tmp_path / "old" / f"history.version{version_of(dump)}.sqlite3"
    assert contents(copy) == before, "a copy of the old history was kept"
    assert pragma(copy, "user_version") == version_of(dump)


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_study_goes_on_from_an_old_history(tmp_path, dump):
    old(tmp_path, dump)
    with closing(History(tmp_path)) as history:
        (left,) = history.unfinished()
        assert [r.part for r in history.responses(left.uid)] == ["あ"]
        assert len(history.cards()) > 5
        assert history.flag("softmax/value@1:3", NOW)


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_a_migration_that_breaks_off_changes_nothing(tmp_path, monkeypatch, dump):
    before = old(tmp_path, dump)
    broken = "CREATE TABLE half (a);\nDELETE FROM flags;\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(database, "MIGRATIONS", (*MIGRATIONS, broken))
    with pytest.raises(HistoryError, match="nowhere"):
        Database(tmp_path)
    assert contents(tmp_path / NAME) == before
    assert pragma(tmp_path / NAME, "user_version") == version_of(dump)
    monkeypatch.undo()
    Database(tmp_path).close()
    assert pragma(tmp_path / NAME, "user_version") == len(MIGRATIONS)


def test_a_first_creation_that_breaks_off_leaves_an_empty_file(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "MIGRATIONS", (*MIGRATIONS, "INSERT INTO nowhere VALUES (1);"))
    with pytest.raises(HistoryError):
        Database(tmp_path)
    assert contents(tmp_path / NAME) == {}
    monkeypatch.undo()
    Database(tmp_path).close()


def test_the_copy_of_the_old_version_is_not_replaced_by_the_new_one(tmp_path, monkeypatch):
    """Two processes find version 1; the slower one must not copy what the faster one made."""
    before = old(tmp_path, DUMPS[0])
    real = Database._prepare

    def overtaken(self):
        monkeypatch.setattr(Database, "_prepare", real)
        seen = self._version()
        Database(tmp_path).close()
        assert self._version() != seen
        monkeypatch.setattr(Database, "_version", slow(seen, Database._version))
        real(self)

    def slow(first, then):
        seen = [first]
        return lambda self: seen.pop() if seen else then(self)

    monkeypatch.setattr(Database, "_prepare", overtaken)
    Database(tmp_path).close()
    assert contents(tmp_path / "history.version1.sqlite3") == before
    assert pragma(tmp_path / "history.version1.sqlite3", "user_version") == 1


@pytest.mark.parametrize("migration", MIGRATIONS)
def test_every_statement_of_a_migration_is_run(migration):
    assert "".join(_statements(migration)).strip() == migration.strip()


# ---- transactions


@pytest.fixture
def base(tmp_path):
    with closing(Database(tmp_path)) as base:
        yield base


def test_an_exception_takes_everything_back(base):
    def interrupted() -> None:
        with base.transaction():
            flag_all(base, 5)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert count(base) == 0
    flag_all(base, 2)
    assert count(base) == 2


def test_transactions_nest(base, tmp_path):
    with closing(Database(tmp_path)) as other:
        with base.transaction():
            with base.transaction():
                flag_all(base, 3)
            assert count(other) == 0, "the inner one commits nothing"
        assert count(other) == 3

        def outer_fails() -> None:
            with base.transaction():
                with base.transaction():
                    flag_all(base, 3, "more")
                raise LookupError

        with pytest.raises(LookupError):
            outer_fails()
        assert count(other) == 3


def test_a_commit_that_fails_leaves_no_transaction_behind(base):
    def refuse(action, first, *rest):
        return sqlite3.SQLITE_DENY if first == "COMMIT" else sqlite3.SQLITE_OK

    base._connection.set_authorizer(refuse)
    with pytest.raises(HistoryError), base.transaction():
        flag_all(base, 3)
    base._connection.set_authorizer(None)
    assert count(base) == 0
    flag_all(base, 1)
    assert count(base) == 1


def test_a_question_that_was_emptied_away_is_explained(tmp_path):
    """`quizgen stats --reset` in another window, in the middle of a question."""
    with closing(History(tmp_path)) as history:
        with pytest.raises(HistoryError, match="reset it in the meantime"):
            history.respond("gone", Response("あ", milliseconds(NOW), "A", "right", ""), 1.0)
        with pytest.raises(HistoryError, match="reset it in the meantime"):
            history.attempt("gone")


# ---- several processes

PROCESSES, EACH = 8, 50


def study(folder: Path, number: int, start) -> None:
    """A process that opens the history at the same instant as others, and answers."""
    start.wait()
    history = History(folder)
    for turn in range(EACH):
        uid = f"{number}-{turn}"
        row = (uid, "a/b", 1, turn, 1, "new", number, turn, "2026-11-21", 0, 0, None, None, None)
        history.database.execute(f"INSERT INTO attempts VALUES ({', '.join('?' * 14)})", row)
        history.respond(uid, Response("あ", milliseconds(NOW), "A", "right", ""), 1.0)
    history.close()


def test_many_processes_at_once_lose_nothing(tmp_path):
    spawn = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
    start = spawn.Barrier(PROCESSES)
    workers = [
        spawn.Process(target=study, args=(tmp_path / "fresh", number, start))
        for number in range(PROCESSES)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(120)
    assert [worker.exitcode for worker in workers] == [0] * PROCESSES
    rows = contents(tmp_path / "fresh" / NAME)
    assert len(rows["responses"]) == PROCESSES * EACH
    assert [row[10] for row in rows["attempts"]] == [1.0] * (PROCESSES * EACH)
    assert pragma(tmp_path / "fresh" / NAME, "integrity_check") == "ok"
    assert pragma(tmp_path / "fresh" / BACKUP, "integrity_check") == "ok"
    assert not list((tmp_path / "fresh").glob("*.part"))


def test_many_first_openings_at_once(tmp_path):
    """The switch to WAL is where SQLite does not wait by itself."""
    for turn in range(20):
        failed: list[BaseException] = []
        start = threading.Barrier(8)

        def opening(folder=tmp_path / str(turn), start=start, failed=failed):
            start.wait()
            try:
                Database(folder).close()
            except BaseException as error:
                failed.append(error)

        threads = [threading.Thread(target=opening) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed


def test_a_writer_waits_for_another_one(base, tmp_path):
    held, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(Database(tmp_path)) as other, other.transaction():
            flag_all(other, 1, "other")
            held.set()
            let_go.wait(1)

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    flag_all(base, 1)
    holder.join()
    assert count(base) == 2


def test_waiting_for_a_writer_ends_with_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "LOCK_TIMEOUT", 0.05)
    with closing(Database(tmp_path)) as one, closing(Database(tmp_path)) as two:
        with one.transaction():
            with pytest.raises(HistoryError, match="another quizgen has been writing"):
                flag_all(two, 1)
            flag_all(one, 1)
        flag_all(two, 1, "two")
        assert count(one) == 2


# ---- the copy of the day


def test_the_copy_is_a_history_made_once_a_day(base, tmp_path):
    flag_all(base, 3)
    copy = base.back_up()
    assert copy == tmp_path / BACKUP
    assert contents(copy) == contents(tmp_path / NAME)
    assert pragma(copy, "user_version") == len(MIGRATIONS)
    assert pragma(copy, "application_id") == APPLICATION
    flag_all(base, 2, "later")
    base.back_up()
    assert len(contents(copy)["flags"]) == 3, "the same day: not copied again"
    yesterday = time.time() - 21 * 3600
    os.utime(copy, (yesterday, yesterday))
    base.back_up()
    assert len(contents(copy)["flags"]) == 5
    flag_all(base, 1, "last")
    base.back_up(at_most_daily=False)
    assert len(contents(copy)["flags"]) == 6


def test_a_copy_that_breaks_off_leaves_the_last_one(base, tmp_path, monkeypatch):
    flag_all(base, 3)
    good = base.back_up().read_bytes()
    flag_all(base, 3, "more")

    def fail(source, target):
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(HistoryError, match=r"No space left on device; .* --data"):
        base.back_up(at_most_daily=False)
    assert (tmp_path / BACKUP).read_bytes() == good
    assert not list(tmp_path.glob("*.part*"))


def test_the_history_is_closed_even_if_it_cannot_be_copied(tmp_path, monkeypatch):
    history = History(tmp_path)
    monkeypatch.setattr(database, "BACKUP", "missing/folder.sqlite3")
    with pytest.raises(HistoryError):
        history.close()
    with pytest.raises(HistoryError, match="closed"):
        history.flags()
