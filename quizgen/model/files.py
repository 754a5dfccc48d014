"""Atomic writes, so that readers see the old or the new file, never half; and bounded reads."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def read_bounded(path: Path, most: int) -> bytes:
    """The bytes of a file, at most one more than `most`, so that an oversized file is noticed."""
    with path.open("rb") as file:
        return file.read(most + 1)


def write_atomically(path: Path, content: str | bytes, *, mode: int = 0o666) -> None:
    """Writes `content` to `path` in one step; raises OSError with nothing left behind.

    `mode` is subject to the user's umask.
    """
    part = _written_beside(path, content, mode)
    try:
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_new(path: Path, content: str | bytes) -> None:
    """Writes a new file in one step, even if other processes are writing it too.

    Raises FileExistsError, with nothing changed, if it exists.
    """
    part = _written_beside(path, content, 0o666)
    try:
        try:
            os.link(part, path)  # fails if `path` exists; `os.replace` would not
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _written_beside(path: Path, content: str | bytes, mode: int) -> Path:
    """A temporary file with the complete content, in the folder of `path`."""
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
