"""A lock is held by one process, and what cannot be locked is no other process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.history.errors import HistoryError
from quizgen.history.locks import hold

NOBODY = 65534  # the user without any rights
AS_NOBODY = f"""
import os, sys
from pathlib import Path
from quizgen.history.errors import HistoryError
from quizgen.history.locks import hold
if os.getuid() == 0:
    os.setuid({NOBODY})
try:
    print(hold(Path(sys.argv[1])))
except HistoryError as error:
    print(error)
"""


def test_a_lock_is_held_once_until_it_is_released(tmp_path):
    lock = hold(tmp_path / "a.lock")
    assert lock is not None
    assert hold(tmp_path / "a.lock") is None
    assert hold(tmp_path / "b.lock") is not None
    lock.release()
    assert hold(tmp_path / "a.lock") is not None


def test_what_is_no_lock_is_not_taken_for_one_that_is_held(tmp_path):
    (tmp_path / "text.lock").write_text("something else\n" * 100)
    (tmp_path / "folder.lock").mkdir()
    for name in ("text.lock", "folder.lock", "missing/a.lock"):
        with pytest.raises(HistoryError, match=f"{name}: cannot be locked"):
            hold(tmp_path / name)
    assert (tmp_path / "text.lock").read_text() == "something else\n" * 100


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="no users here")
@pytest.mark.parametrize("there", [False, True])
def test_a_folder_that_cannot_be_written_is_named_as_such(tmp_path, there):
    folder = tmp_path / "data"
    folder.mkdir()
    lock = folder / "exam.lock"
    if there:
        lock.touch()
        lock.chmod(0o444)
    for parent in (folder, *tmp_path.parents[:2], tmp_path):
        parent.chmod(0o555 if parent == folder else 0o755)
    message = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(lock)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, os.getcwd()])},
        check=True,
    ).stdout
    folder.chmod(0o755)
    assert f"{lock}: cannot be locked" in message
    assert "make sure that quizgen can write there" in message
    assert Path(lock).exists() is there
