"""Files are written whole, and a file that is there is never replaced by chance."""

import threading

import pytest

from quizgen.model import files
from quizgen.model.files import read_bounded, write_atomically, write_new

WRITERS = 20


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_file_is_written_once(tmp_path):
    path = tmp_path / "folder" / "sheet.md"
    write_new(path, "first")
    with pytest.raises(FileExistsError):
        write_new(path, "second")
    assert contents(path.parent) == {"sheet.md": b"first"}
    write_atomically(path, "second")
    assert contents(path.parent) == {"sheet.md": b"second"}


def race(path):
    """What each of many writers of one name wrote, and which of them were told that they failed."""
    refused = []
    start = threading.Barrier(WRITERS)

    def attempt(number):
        start.wait()
        try:
            write_new(path, f"{number}" * 10_000)
        except FileExistsError:
            refused.append(number)

    threads = [threading.Thread(target=attempt, args=(n,)) for n in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return refused


def no_links(*_):
    raise PermissionError("a file system without links")


@pytest.mark.parametrize("links", [True, False])
def test_of_many_writers_at_once_one_wins_and_the_others_know(tmp_path, monkeypatch, links):
    if not links:
        monkeypatch.setattr(files.os, "link", no_links)
    refused = race(tmp_path / "sheet.md")
    (winner,) = set(range(WRITERS)) - set(refused)
    assert contents(tmp_path) == {"sheet.md": f"{winner}".encode() * 10_000}


def test_a_failure_leaves_nothing_behind(tmp_path, monkeypatch):
    write_new(tmp_path / "sheet.md", "old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    for write in (write_new, write_atomically):
        with pytest.raises(OSError, match="No space"):
            write(tmp_path / "sheet.md", "new")
    assert contents(tmp_path) == {"sheet.md": b"old"}


def test_reading_stops_one_byte_after_the_bound(tmp_path):
    path = tmp_path / "large"
    path.write_bytes(b"x" * 1000)
    assert len(read_bounded(path, 100)) == 101
    assert len(read_bounded(path, 1000)) == 1000
