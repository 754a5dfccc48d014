"""Derived programs of third-party banks, kept in the user's cache folder.

They are executed, so nobody else may write there, and each begins with a digest of its contents: a
file that was truncated, damaged or replaced is derived again.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from quizgen.model.files import write_atomically

Source = tuple[str, str]  # Python source, and the name of the function that it defines

_imported: dict[str, str] = {}  # package → digest of its source files when it was imported


def importing(package: str) -> None:
    """Records a digest of a package's source files, on the first call for that package."""
    if package not in _imported:
        _imported[package] = _digest_of_sources(package)


def derived(
    package: str, name: str, make: Callable[[], Source], load: Callable[[str, str], Any]
) -> Any:
    """The loaded program of that name, which is cached until the package changes.

    Nothing is cached if the package has changed since it was imported, because then the files are
    not what is being run; nor for a single module that is not a package.
    """
    import platformdirs

    import quizgen

    sources = _digest_of_sources(package)
    if not sources or sources != _imported.get(package):
        return load(*make())
    folder = Path(platformdirs.user_cache_dir("quizgen", appauthor=False)) / "derived"
    key = _digest(f"{quizgen.__version__}\0{name}\0{sources}".encode())
    path = folder / f"{key[:32]}.py"
    with suppress(Exception):  # whatever is wrong with it
        return load(*_read(path))
    source = make()
    with suppress(OSError):  # a cache that cannot be written only costs time
        _write(path, source)
    return load(*source)


def _read(path: Path) -> Source:
    """Reads a file written by `_write`; ValueError for any other."""
    head, _, body = path.read_bytes().partition(b"\n")
    digest, _, function = head.decode().removeprefix("# ").partition(" ")
    if digest != _digest(body):
        raise ValueError(f"{path}: has changed since it was written")
    return body.decode(), function


def _write(path: Path, source: Source) -> None:
    body, function = source
    path.parent.mkdir(parents=True, exist_ok=True)
    path.parent.chmod(0o700)
    write_atomically(path, f"# {_digest(body.encode())} {function}\n{body}", mode=0o600)


def _digest_of_sources(package: str) -> str:
    """A digest that changes if any file is changed, added, moved or removed; empty if none."""
    digests = [
        f"{path.relative_to(root)!r} {_digest(path.read_bytes())}"
        for root in getattr(sys.modules.get(package), "__path__", ())
        for path in sorted(_sources(Path(root), set()))
    ]
    return _digest("\n".join(digests).encode()) if digests else ""


def _sources(folder: Path, seen: set[Path]) -> Iterator[Path]:
    """All files below a folder that can be imported; those of a venv in it cannot."""
    if folder.resolve() in seen:
        return
    seen.add(folder.resolve())
    for path in folder.iterdir():
        if path.suffix == ".py" and path.is_file():
            yield path
        elif path.name.isidentifier() and path.is_dir():
            yield from _sources(path, seen)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
