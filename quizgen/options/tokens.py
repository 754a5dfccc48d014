"""The tokens of code and of prose: names, numbers, strings, and single signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(r"[A-Za-z_]\w*|\d+\.?\d*(?:e[+-]?\d+)?|\*\*|//|[<>=!]=|\"[^\"]*\"|\S", re.ASCII)


class Token(NamedTuple):
    """A token and its position. Every Japanese character is a separate token."""

    text: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text, in order."""
    for match in _TOKEN.finditer(text):
        yield Token(match.group(), match.start(), match.end())
