"""Types of quiz file fields: the format and size of every name, text and number."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from quizgen.model import bounds

# control characters, line separators, marks that reverse text direction, lone surrogates
_UNSEEN = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff"
_LINE = rf"\A[^\t\n{_UNSEEN}]*\Z"
_LINES = rf"\A[^{_UNSEEN}]*\Z"
_NAME = rf"[A-Za-z][A-Za-z0-9_]{{0,{bounds.NAME - 1}}}"
FAMILY_NAME = f"{_NAME}/{_NAME}"
_DIGITS = rf"[0-9]{{1,{bounds.DIGITS}}}"
_DECIMAL = rf"-?{_DIGITS}(\.{_DIGITS})?"

# names
TopicName = Annotated[str, Meta(pattern=rf"\A{_NAME}\Z")]
FamilyName = Annotated[str, Meta(pattern=rf"\A{FAMILY_NAME}\Z")]
Name = Annotated[str, Meta(max_length=100, pattern=r"\A[^\W\d]\w*\Z")]  # of a variable
Target = Annotated[str, Meta(max_length=100, pattern=r"\A[\w.-]*(\[[0-9, ]*\])?\Z")]
Code = Annotated[str, Meta(max_length=2_000, pattern=r"\A[A-Za-z0-9_+-]*\Z")]

# texts
Line = Annotated[str, Meta(max_length=bounds.LINE, pattern=_LINE)]
Passage = Annotated[str, Meta(max_length=bounds.PASSAGE, pattern=_LINES)]
Source = Annotated[str, Meta(max_length=bounds.SOURCE, pattern=_LINES)]
TeX = Annotated[str, Meta(max_length=bounds.TEX_LENGTH, pattern=_LINE)]

# numbers
Natural = Annotated[int, Meta(ge=0, le=1_000_000)]
Seed = Annotated[int, Meta(ge=0, le=bounds.SEED)]
Level = Annotated[int, Meta(ge=1, le=3)]
Version = Annotated[int, Meta(ge=1, le=1_000_000)]
Integer = Annotated[int, Meta(ge=-bounds.SEED, le=bounds.SEED)]
_GRID = Meta(ge=-bounds.GRID, le=bounds.GRID)
GridPosition = Annotated[int, _GRID] | Annotated[float, _GRID]  # on the grid of a graph
Share = Annotated[float, Meta(ge=0, le=1)]
Coordinate = Annotated[float, Meta(ge=-bounds.COORDINATE, le=bounds.COORDINATE)]  # of a plot
Number = Annotated[
    str, Meta(pattern=rf"\A{_DECIMAL}(/[1-9][0-9]{{0,{bounds.DIGITS - 1}}})?\Z")
]  # exact, as printed
Decimal = Annotated[str, Meta(pattern=rf"\A{_DECIMAL}([eE][+-]?[0-9]{{1,4}})?\Z")]
Shape = Annotated[tuple[Natural, ...], Meta(max_length=bounds.AXES)]
Numbers = Annotated[tuple[Number, ...], Meta(max_length=bounds.ENTRIES)]
