"""Two mistakes made together in one expression: both edits of the right code, merged."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from quizgen.options.tokens import Token, tokens


class Edit(NamedTuple):
    """The tokens `first` to `last` (not included) of the right code, and what replaces them.

    `start` and `end` bound the same span in characters, including the spaces around it.
    """

    first: int
    last: int
    start: int
    end: int
    text: str

    @property
    def replaces(self) -> bool:
        """Whether it replaces code, rather than only inserting or deleting."""
        return self.first < self.last and bool(self.text.strip())


def merged(right: str, one: str, other: str) -> str | None:
    """The code with both mistakes; None if their edits overlap.

    Neighbouring tokens may both be replaced; insertions and deletions must not be adjacent.
    """
    edits = sorted([*_edits(right, one), *_edits(right, other)])
    if any(_collide(before, after) for before, after in pairwise(edits)):
        return None
    pieces, at = [], 0
    for edit in edits:
        pieces += [right[at : edit.start], edit.text.lstrip() if edit.start < at else edit.text]
        at = edit.end
    code = tidy("".join([*pieces, right[at:]]))
    return code if _is_expression(code) else None


def _collide(before: Edit, after: Edit) -> bool:
    if before.last == after.first:
        return not (before.replaces and after.replaces)
    return before.last > after.first


@cache
def _edits(right: str, wrong: str) -> tuple[Edit, ...]:
    """The changes, token by token."""
    before, after = list(tokens(right)), list(tokens(wrong))
    matcher = SequenceMatcher(
        None, [token.text for token in before], [token.text for token in after], autojunk=False
    )
    return tuple(
        Edit(
            first,
            last,
            *_span(right, before, first, last),
            wrong[slice(*_span(wrong, after, begin, end))],
        )
        for kind, first, last, begin, end in matcher.get_opcodes()
        if kind != "equal"
    )


def _span(code: str, found: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """From the end of the token before `first` to the start of the token `last`."""
    start = found[first - 1].end if first else 0
    return start, found[last].start if last < len(found) else len(code)


@cache
def tidy(code: str) -> str:
    """The code with +, - and ** spaced uniformly, so that spacing gives nothing away."""
    pieces: list[str] = []
    end, operand, after = 0, False, None
    for token in tokens(code):
        space = code[end : token.start] if after is None else after
        after = None
        if token.text == "**":
            space = after = ""
        elif token.text in "+-":
            space, after = (" ", " ") if operand else (space, "")
        pieces += [space, token.text]
        end, operand = token.end, token.text[-1].isalnum() or token.text[-1] in "_)]"
    return "".join(pieces).strip()


def _is_expression(code: str) -> bool:
    try:
        ast.parse(code, mode="eval")
    except SyntaxError:
        return False
    return True
