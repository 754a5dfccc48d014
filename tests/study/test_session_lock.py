"""Sessions at the same time: each has a number of its own, freed however its process ends."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from quizgen.history.errors import HistoryError
from quizgen.study.session_lock import claim

HOLDER = """
import sys
from pathlib import Path
from quizgen.study.session_lock import claim
session = claim(Path(sys.argv[1]), [int(n) for n in sys.argv[2:]])
print(session.number, flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(folder: Path, *wanted: int):
    """A process that holds a number until its input ends; with that number."""
    command = [sys.executable, "-c", HOLDER, str(folder), *map(str, wanted)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        number = int(process.stdout.readline())
        try:
            yield process, number
        finally:
            process.kill()


def test_numbers_are_counted_from_one(tmp_path):
    first, second = claim(tmp_path), claim(tmp_path)
    assert (first.number, second.number) == (1, 2)
    first.release()
    assert claim(tmp_path).number == 1
    second.release()


def test_two_processes_never_hold_the_same_number(tmp_path):
    with holder(tmp_path) as (_, one), holder(tmp_path) as (_, two), holder(tmp_path, 1) as (_, x):
        assert len({one, two, x, claim(tmp_path, [2, 1]).number}) == 4


def test_the_wanted_numbers_come_first(tmp_path):
    session = claim(tmp_path, [5, 3])
    assert session.number == 5
    with holder(tmp_path, 5, 3) as (_, second):
        assert second == 3
        assert claim(tmp_path, [5, 3, 5]).number == 1
    session.release()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_killed_process_frees_its_number(tmp_path):
    with holder(tmp_path) as (process, number):
        assert claim(tmp_path).number != number
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert claim(tmp_path).number == number


def test_a_stray_file_is_no_lock(tmp_path):
    (tmp_path / "session-1.lock").write_text("something else\n" * 100)
    (tmp_path / "session-2.lock").mkdir()
    assert claim(tmp_path).number == 3
    assert (tmp_path / "session-1.lock").read_text() == "something else\n" * 100


def test_a_folder_without_locks_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(HistoryError, match="cannot be locked"):
        claim(tmp_path / "missing")
