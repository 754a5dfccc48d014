"""`quizgen stats` as a learner types it: what it writes, what it refuses, what it asks."""

import importlib.util
import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main
from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.history import export_file, local_time
from quizgen.history.history import History
from quizgen.history.local_time import local_now

spec = importlib.util.spec_from_file_location(
    "learner", Path(__file__).parents[1] / "history" / "learner.py"
)
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)


def run(*arguments: str, code: int = 0, typed: str | bytes = "", **environment: str) -> Result:
    env = {"LANG": "C", "LC_ALL": "", "LC_MESSAGES": "", "QUIZGEN_DATA": "data", "COLUMNS": "80"}
    result = CliRunner().invoke(main, arguments, input=typed, env=env | environment)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    return result


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def answered(folder):
    """Three answers of yesterday and today, and a flag."""
    history = History(folder / "data")
    now = local_now()
    learner.answer(history, "softmax/value", now - timedelta(days=1), verdicts="r")
    learner.answer(history, "softmax/value", now, verdicts="ww", misconception="the-slip")
    history.flag("softmax/value@1:7", now)
    history.close()


def rows(folder, table: str = "attempts") -> int:
    history = History(folder / "data")
    ((count,),) = history.database.rows(f"SELECT count(*) FROM {table}")
    history.database.close()
    return count


def test_statistics_in_both_languages(answered):
    text = run("stats").output
    assert "Parts          3, 1 right (33 %)" in text
    assert "Days in a row  2 (longest: 2)" in text
    assert "`the-slip`" in text
    text = run("stats", "--lang", "ja").output
    assert "小問          3個、うち正解1個（33 %）" in text
    assert "連続学習日数  2日（最長2日）" in text


def test_the_data_folder_can_be_named(answered):
    assert "quizgen study" in run("stats", "--data", "elsewhere").output
    assert "the-slip" in run("stats", "--data", "data", QUIZGEN_DATA="elsewhere").output


def test_an_empty_history_has_a_sentence_for_every_job(folder):
    assert "quizgen study" in run("stats").output
    run("stats", "--html")
    assert "quizgen study" in (folder / "quizgen-stats.en.html").read_text(encoding="utf-8")
    assert "No question is flagged" in run("history", "flags").output
    assert "nothing to delete" in run("history", "reset").output
    result = run("history", "export")
    assert json.loads(result.stdout)["attempts"] == []
    assert "Nothing has been answered yet" in result.stderr
    result = run("history", "export", "--format", "csv", "--lang", "ja")
    assert len(result.stdout.splitlines()) == 1
    assert "まだない" in result.stderr


def test_flagged(answered):
    assert "quizgen show softmax/value@1:7 --answer" in run("history", "flags").output


def test_the_page_is_written_beside_and_again(answered, folder):
    assert run("stats", "--html").output == "quizgen-stats.en.html\n"
    assert run("stats", "--html", "--lang", "ja").output == "quizgen-stats.ja.html\n"
    assert run("stats", "--html", "page.html").output == "page.html\n"
    assert run("stats", "--html", "page.html", "--lang", "ja").output == "page.html\n"
    assert 'lang="ja"' in (folder / "page.html").read_text(encoding="utf-8")
    assert run("stats", "--html", "-").output.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    "job",
    [
        ("stats", "--html", "mine"),
        ("history", "export", "-o", "mine"),
        ("history", "export", "--format", "csv", "-o", "mine"),
    ],
)
def test_another_file_is_replaced_only_by_force(answered, folder, job):
    mine = folder / "mine"
    mine.write_bytes(b"<!DOCTYPE html><title>mine</title>\xff")
    message = run(*job, code=1).output
    assert "mine exists with different content" in message
    assert "--force" in message
    assert mine.read_bytes().endswith(b"\xff")
    run(*job, "--force")
    assert b"mine</title>" not in mine.read_bytes()
    run(*job)  # now it is one of ours


def test_a_page_is_no_export(answered):
    run("stats", "--html", "mine")
    run("history", "export", "-o", "mine", code=1)
    run("history", "export", "--format", "csv", "-o", "mine", code=1)


@pytest.mark.parametrize("form", ["json", "csv"])
def test_an_export_that_holds_more_is_replaced_only_by_force(answered, folder, form):
    """The full export of the old machine, and the empty history of the new one."""
    mine = folder / "mine"
    run("history", "export", "--format", form, "-o", "mine")
    full = mine.read_bytes()
    message = run(
        "history", "export", "--format", form, "-o", "mine", "--data", "new", code=1
    ).output
    assert "mine exists with different content" in message
    assert mine.read_bytes() == full
    history = History(folder / "data")
    learner.answer(history, "softmax/value", local_now())
    history.close()
    run("history", "export", "--format", form, "-o", "mine")
    assert len(mine.read_bytes()) > len(full), "what holds all of it, and more, replaces it"
    run("history", "export", "--format", form, "-o", "mine", "--data", "new", "--force")
    assert len(mine.read_bytes()) < len(full)


@pytest.mark.parametrize("job", [("stats", "--html", "mine"), ("history", "export", "-o", "mine")])
def test_what_is_no_file_is_never_replaced(answered, folder, job):
    os.mkfifo(folder / "mine")
    for force in ((), ("--force",)):
        assert "cannot write mine: it is not a regular file" in run(*job, *force, code=1).output
    assert (folder / "mine").is_fifo()


def test_a_folder_in_the_place_of_the_file_is_one_sentence(answered, folder):
    (folder / "mine").mkdir()
    assert "cannot write mine" in run("stats", "--html", "mine", code=1).output


def test_export_goes_to_standard_output_or_to_a_file(answered, folder):
    text = run("history", "export").stdout
    assert len(json.loads(text)["attempts"]) == 2
    assert run("history", "export", "-o", "out.json").output == "out.json\n"
    assert (folder / "out.json").read_text(encoding="utf-8") == text
    lines = run("history", "export", "--format", "csv", "-o", "-").stdout.splitlines()
    assert lines[0].startswith("at,day,family,")
    assert len(lines) == 4


def test_an_exported_history_comes_back(answered, folder):
    run("history", "export", "-o", "history.json")
    before = run("stats").output
    assert "New questions: 2" in run("history", "import", "history.json", "--data", "new").output
    assert run("stats", "--data", "new").output == before
    assert "already present: 2" in run("history", "import", "history.json").output
    text = (folder / "history.json").read_bytes()
    assert (
        "新しい問題2問"
        in run("history", "import", "-", "--data", "b", "--lang", "ja", typed=text).output
    )


def test_what_cannot_be_imported_is_one_sentence(answered, folder):
    (folder / "bad.json").write_text('{"quiz": {}}', encoding="utf-8")
    message = run("history", "import", "bad.json", code=1).output
    assert message.startswith("Error: bad.json: not a quizgen history")
    assert message.endswith("; nothing was changed\n")
    assert "missing.json: No such file" in run("history", "import", "missing.json", code=1).output
    assert rows(folder) == 2


def test_a_mark_of_the_order_of_bytes_before_the_file_does_no_harm(answered, folder):
    text = run("history", "export").stdout
    (folder / "bom.json").write_text(text, encoding="utf-8-sig")
    assert "New questions: 2" in run("history", "import", "bom.json", "--data", "new").output
    assert run("history", "export", "-o", "bom.json").output == "bom.json\n", "an export like ours"


def test_mock_exams_that_are_left_out_are_named(answered, folder, bank):
    history = History(folder / "data")
    sitting = Sitting.begin(
        history, draw_paper(bank, default_blueprint(), 4, 7, minutes=30), local_now()
    )
    history.database.execute("UPDATE exams SET paper = x'00'")
    history.close()
    run("history", "export", "-o", "history.json")
    text = " ".join(run("history", "import", "history.json", "--data", "new").output.split())
    assert "New questions: 2" in text
    assert "Mock exams that could not be imported: 1." in text
    assert f"`{sitting.paper.code}`: its paper is" in text
    text = run("history", "import", "history.json", "--data", "b", "--lang", "ja").output
    assert "取り込めなかった模擬試験が1回ある" in text


def test_a_folder_is_nothing_to_import(answered, folder):
    assert "data: Is a directory" in run("history", "import", "data", code=1).output
    assert rows(folder) == 2


def test_what_never_ends_is_not_imported(answered, folder, monkeypatch):
    monkeypatch.setattr(export_file, "MAX_BYTES", 1000)
    assert "more than 1,000 bytes" in run("history", "import", "/dev/zero", code=1).output


def test_a_copy_is_put_back_as_the_guide_says(answered, folder):
    before = run("stats").output
    run("history", "reset", typed="y\n")
    assert run("stats").output != before
    data = folder / "data"
    (copy,) = data.glob("history.before-reset-*.sqlite3")
    for path in [data / "history.sqlite3", *data.glob("history.sqlite3-*")]:
        path.unlink()
    copy.rename(data / "history.sqlite3")
    assert run("stats").output == before


def test_reset_asks_and_keeps_a_copy(answered, folder):
    text = run("history", "reset", typed="y\n").output
    assert "(answers: 3, days of study: 2)" in " ".join(text.split())
    assert "Delete it? [y/N]" in text
    assert [rows(folder, table) for table in ("attempts", "responses", "flags", "cards")] == [0] * 4
    (copy,) = (folder / "data").glob("history.before-reset-*.sqlite3")
    assert copy.name in text
    assert "nothing to delete" in run("history", "reset").output


def test_nobody_to_ask_is_one_sentence(answered, folder, monkeypatch):
    """`quizgen history reset <&-`; with standard input closed there is none."""
    for job in (
        (
            "history",
            "reset",
        ),
        ("history", "import", "-"),
    ):
        closed = subprocess.run(
            [sys.executable, "-c", "import os, sys; os.close(0); os.execv(sys.executable, "
             "[sys.executable, '-c', 'from quizgen.cli import main; main()', "
             "*sys.argv[1:]])", *job],
            env=os.environ | {"QUIZGEN_DATA": str(folder / "data")},
            capture_output=True,
            text=True,
        )  # fmt: skip
        assert closed.returncode == 2
        assert "standard input is closed" in closed.stderr
    assert rows(folder) == 2


def test_two_resets_at_once_keep_both_copies(answered, folder, monkeypatch):
    moment = local_now()
    monkeypatch.setattr(local_time, "local_now", lambda: moment)
    run("history", "reset", typed="y\n")
    history = History(folder / "data")
    learner.answer(history, "softmax/value", moment)
    history.close()
    run("history", "reset", typed="y\n")
    assert len(list((folder / "data").glob("history.before-reset-*.sqlite3"))) == 2


@pytest.mark.parametrize("typed", ["", "n\n", "\n", "what\nno\n", "what"])
def test_without_a_clear_yes_nothing_is_deleted(answered, folder, typed):
    run("history", "reset", typed=typed, code=0 if typed.endswith("\n") else 1)
    assert rows(folder) == 2
    assert rows(folder, "responses") == 3
    assert not list((folder / "data").glob("history.before-reset-*"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("stats", "--force"), "--force replaces a file; use it with --html"),
        (("stats", "--export", "json"), "No such option"),
        (("history",), "Export, import, back up"),
        (("history", "exprt"), "unknown command 'exprt'; did you mean 'export'?"),
        (("history", "export", "--force"), "--force replaces a file; use it with -o FILE"),
        (("history", "export", "--format", "xml"), "unknown export format 'xml'"),
        (("history", "import"), "Missing argument 'FILE'"),
        (("history", "reset", "--force"), "No such option"),
        (("history", "flags", "-o", "file"), "No such option"),
    ],
)
def test_wrong_usage_is_one_sentence(answered, folder, arguments, message):
    assert message in run(*arguments, code=2).output
    assert rows(folder) == 2


def test_a_backup_is_made_when_asked_for(answered, folder):
    backup = folder / "data" / "history.backup.sqlite3"
    before = backup.stat().st_ino
    history = History(folder / "data")
    learner.answer(history, "softmax/value", local_now())
    history.database.close()
    assert run("history", "backup").output == f"data/{backup.name}\n"
    assert backup.stat().st_ino != before
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT count(*) FROM attempts").fetchone() == (3,)


@pytest.mark.parametrize(("language", "sentence"), [("en", "no backup was made"), ("ja", "写し")])
def test_of_nothing_no_backup_is_made(folder, language, sentence):
    assert sentence in run("history", "backup", "--lang", language).output
    assert run("history", "backup", "--lang", language).output.count("\n") == 1


def test_a_damaged_history_is_one_sentence(folder):
    (folder / "data").mkdir()
    (folder / "data" / "history.sqlite3").write_bytes(b"no database at all" * 100)
    assert "is damaged" in run("stats", code=1).output


# ---- folders and clocks of every kind

READING = [
    ("stats",),
    ("stats", "--html", "-"),
    (
        "history",
        "flags",
    ),
    ("history", "export"),
    ("history", "export", "--format", "csv"),
]


@pytest.mark.parametrize("job", READING)
def test_a_history_that_cannot_be_written_is_shown_all_the_same(answered, folder, monkeypatch, job):
    expected = run(*job).output
    data = folder / "data"
    old = time.time() - 48 * 3600
    os.utime(data / "history.backup.sqlite3", (old, old))
    before = {path.name: path.stat().st_mtime_ns for path in data.iterdir()}
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    data.chmod(0o500)
    (data / "history.sqlite3").chmod(0o400)
    assert run(*job).output == expected
    data.chmod(0o700)
    assert {path.name: path.stat().st_mtime_ns for path in data.iterdir()} == before


def test_a_history_of_an_earlier_version_that_cannot_be_written_is_one_sentence(
    folder, monkeypatch
):
    (folder / "data").mkdir()
    dump = Path(__file__).parents[1] / "history" / "databases" / "version1.sql"
    with closing(sqlite3.connect(folder / "data" / "history.sqlite3")) as plain:
        plain.executescript(dump.read_text(encoding="utf-8"))
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    assert "has an earlier version" in run("stats", code=1).output


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
@pytest.mark.parametrize(
    "job",
    [
        (
            "history",
            "reset",
        ),
        ("history", "import", "/dev/null"),
    ],
)
def test_what_changes_a_history_that_cannot_be_written_is_one_sentence(answered, folder, job):
    (folder / "data" / "history.sqlite3").chmod(0o400)
    (folder / "data").chmod(0o500)
    assert "make sure that quizgen can write there" in run(*job, code=1).output
    (folder / "data").chmod(0o700)


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="names are UTF-8 there")
def test_a_folder_may_have_any_name(answered, folder):
    odd = os.fsdecode(b"od\xffd")
    (folder / "data").rename(odd)
    for job in READING:
        run(*job, "--data", odd)
    assert r"\udcff" in run("history", "reset", "--data", odd, typed="y\n").output
    for *job, option in (("stats", "--html"), ("history", "export", "-o")):
        name = os.fsdecode(b"\xff") + option
        assert r"\udcff" in run(*job, option, name, "--data", odd).output
    Path(odd, "history.sqlite3").write_bytes(b"no database at all" * 100)
    message = run("stats", "--data", odd, code=1).output
    assert "is damaged" in message
    message.encode()


def test_an_impossible_time_zone_is_utc(answered, monkeypatch):
    monkeypatch.setenv("TZ", "XXX+25")
    time.tzset()
    try:
        for job in READING:
            run(*job)
        run("history", "reset", typed="y\n")
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_learner_of_six_weeks(bank, folder, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    history = History(folder / "data")
    learner.six_weeks(history, bank, random.Random(3))
    history.close()
    for language in ("ja", "en"):
        run("stats", "--lang", language)
        run("stats", "--lang", language, "--html")
        run("history", "flags", "--lang", language)
    monkeypatch.undo()
    time.tzset()
