"""Derived programs of foreign banks, kept in the user's cache folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import platformdirs

from quizgen.core.files import write_atomically


def derived(
    problem_file: str | None, key: str, make: Callable[[], tuple[str, str]]
) -> tuple[str, str]:
    """The source and function name of a derived program, made anew whenever its file changed."""
    import quizgen

    if problem_file is None:
        return make()
    content = Path(problem_file).read_bytes()
    digest = hashlib.sha256(f"{quizgen.__version__}\0{key}\0".encode() + content).hexdigest()
    path = Path(platformdirs.user_cache_dir("quizgen", appauthor=False)) / f"{digest[:32]}.py"
    try:
        function, _, source = path.read_text(encoding="utf-8").partition("\n")
    except OSError:
        source, function = make()
        with suppress(OSError):  # a cache that cannot be written only costs time
            write_atomically(path, f"# {function}\n{source}")
        return source, function
    return source, function.removeprefix("# ")
