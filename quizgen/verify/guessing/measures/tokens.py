"""Splits code and prose into tokens, and compares two texts token by token."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"[A-Za-z_]\w*(?:'s)?|\d+(?:\.\d+)?|\*\*|[=<>!]=|//|[一-龠々]+|[ァ-ヶー]+|[ぁ-ん]|[^\s]"
)


@lru_cache(maxsize=16384)
def tokens(text: str) -> tuple[str, ...]:
    """Names, numbers, operators; in Japanese, runs of one script."""
    return tuple(_TOKEN.findall(text))


class Comparison(NamedTuple):
    """A comparison of one text with another, in tokens."""

    likeness: float  # 1 if they are equal, 0 if they share nothing
    places: int  # runs that differ
    shared: int  # tokens in both
    same_place: int  # equal tokens at the same position from the beginning
    start: int  # tokens equal before the first difference
    end: int  # tokens equal after the last one
    same_first: bool
    same_last: bool
    extends: bool  # the text is the other one with tokens inserted
    extended: bool  # the other way round


@lru_cache(maxsize=65536)
def compare(one: str, other: str) -> Comparison:
    """The comparison of `one` with `other`; symmetric except for `extends` and `extended`."""
    a, b = tokens(one), tokens(other)
    likeness, places = _matched(*sorted((a, b)))
    start, end = _common_start(a, b), _common_start(a[::-1], b[::-1])
    return Comparison(
        likeness=likeness,
        places=places,
        shared=(Counter(a) & Counter(b)).total(),
        same_place=sum(x == y for x, y in zip(a, b, strict=False)),
        start=start,
        end=end,
        same_first=start > 0,
        same_last=end > 0,
        extends=_within(b, a),
        extended=_within(a, b),
    )


def _matched(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, int]:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio(), sum(tag != "equal" for tag, *_ in matcher.get_opcodes())


def _common_start(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    for at, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return at
    return min(len(one), len(other))


def _within(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    rest = iter(other)
    return len(one) < len(other) and all(token in rest for token in one)
