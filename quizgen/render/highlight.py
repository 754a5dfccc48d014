"""Python source as coloured HTML, its blanks drawn as boxes.

Uses the standard library's tokenizer: importing Pygments would take longer than rendering all
formulas of a worksheet.
"""

from __future__ import annotations

import io
import keyword
import re
import tokenize
from functools import lru_cache

from markupsafe import Markup, escape

_BLANK = re.compile(r"__\((\w+)\)__")
_CONSTANTS = {"True", "False", "None"}


@lru_cache(maxsize=1024)
def highlight(source: str, numbered: bool = False) -> Markup:
    """`source` with a span around each keyword, number, string and defined name.

    If `numbered`, each line starts with its number.
    """
    source = source.rstrip("\n")
    pieces: list[Markup] = []
    at = 0
    for start, end, colour in _coloured(source):
        pieces.append(_with_holes(source[at:start]))
        pieces.append(
            Markup('<span class="{}">{}</span>').format(colour, _with_holes(source[start:end]))
        )
        at = end
    pieces.append(_with_holes(source[at:]))
    coloured = Markup("").join(pieces)
    if not numbered:
        return coloured
    number = Markup('<span class="line">{:2}</span> {}')
    lines = coloured.split("\n")
    return Markup("\n").join(number.format(n, line) for n, line in enumerate(lines, 1))


def _with_holes(text: str) -> Markup:
    return Markup(_BLANK.sub(r'<span class="hole">(\1)</span>', str(escape(text))))


def _coloured(source: str) -> list[tuple[int, int, str]]:
    """Start, end and colour class of the coloured tokens; none if it is not Python."""
    starts = [0]
    for line in source.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    found = []
    before = ""
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            colour = _colour(token, before)
            if token.string.strip():
                before = token.string
            start = starts[token.start[0] - 1] + token.start[1]
            end = starts[token.end[0] - 1] + token.end[1]
            if colour and source[start:end] == token.string:
                found.append((start, end, colour))
    except (tokenize.TokenError, SyntaxError, ValueError):
        return found
    return found


def _colour(token: tokenize.TokenInfo, before: str) -> str:
    if token.type == tokenize.COMMENT:
        return "c"
    if token.type == tokenize.STRING:
        return "s"
    if token.type == tokenize.NUMBER or token.string in _CONSTANTS:
        return "m"
    if token.type == tokenize.NAME and keyword.iskeyword(token.string):
        return "k"
    return "f" if token.type == tokenize.NAME and before in ("def", "class") else ""
