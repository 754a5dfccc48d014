"""Files that a reader finds old or new, never half; and reading no more of them than is allowed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def read_bounded(path: Path, most: int) -> bytes:
    """The bytes of a file, at most one more than `most`, so that too large a one is noticed."""
    with path.open("rb") as file:
        return file.read(most + 1)


def write_atomically(path: Path, content: str | bytes, *, mode: int = 0o666) -> None:
    """Writes `content` to `path` in one step; raises OSError with nothing left behind.

    Of the permissions in `mode` the user's mask takes away its own.
    """
    part = _written_beside(path, content, mode)
    try:
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_new(path: Path, content: str | bytes) -> None:
    """Writes a file that is not there yet, in one step, whoever else may be writing it too.

    Raises FileExistsError, with nothing changed, if there is one.
    """
    part = _written_beside(path, content, 0o666)
    try:
        try:
            os.link(part, path)  # fails where `path` exists; `os.replace` would not
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _written_beside(path: Path, content: str | bytes, mode: int) -> Path:
    """A file with the content, complete, in the folder of `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content.encode() if isinstance(content, str) else content
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".quizgen-")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode & ~_umask())
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
