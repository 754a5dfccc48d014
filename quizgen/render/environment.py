"""Jinja2 environments of the formats; compiled templates are kept in the user's cache."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import platformdirs
from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
)

TEMPLATES = Path(__file__).parents[1] / "templates"


def environment(format: str, *, autoescape: bool) -> Environment:
    """The environment of a format's templates; an undefined name is an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES / format),
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_bytecode_cache(),
    )


def _bytecode_cache() -> BytecodeCache | None:
    folder = Path(platformdirs.user_cache_dir("quizgen", appauthor=False)) / "templates"
    with suppress(OSError):  # a cache that cannot be written only costs time
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = folder / ".writable"
        probe.touch()
        return FileSystemBytecodeCache(str(folder))
    return None
