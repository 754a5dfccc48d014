"""The two marks of prose, `` `code` `` and ``$TeX$``; everything else is plain text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

_MARK = re.compile(r"`(?P<code>[^`]+)`|\$(?P<math>[^$]+)\$")


class Token(NamedTuple):
    """A piece of prose of one kind, without its marks."""

    kind: Literal["text", "code", "math"]
    text: str


def one_line(text: str) -> str:
    """`text` without line breaks of any kind."""
    return " ".join(text.splitlines())


@lru_cache(maxsize=4096)
def tokens(prose: str) -> tuple[Token, ...]:
    """Splits `prose` at its marks; an unclosed mark is plain text."""
    found: list[Token] = []
    end = 0
    for match in _MARK.finditer(prose):
        if match.start() > end:
            found.append(Token("text", prose[end : match.start()]))
        if match["code"] is not None:
            found.append(Token("code", match["code"]))
        else:
            found.append(Token("math", match["math"]))
        end = match.end()
    if end < len(prose):
        found.append(Token("text", prose[end:]))
    return tuple(found)
