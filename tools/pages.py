"""Writes pages that are generated from the bank, or compares them with the files."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from quizgen.model.files import write_atomically

ROOT = Path(__file__).resolve().parents[1]


def write_or_check(pages: Mapping[Path, str], arguments: Sequence[str]) -> int:
    """Writes the pages, or with ``--check`` names those that differ; returns the exit code."""
    if "--check" not in arguments:
        for path, text in pages.items():
            write_atomically(path, text)
        return 0
    old = [
        path.relative_to(ROOT)
        for path, text in pages.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in old:
        print(f"{path} is not current; run python tools/{Path(sys.argv[0]).name}", file=sys.stderr)
    return 1 if old else 0
