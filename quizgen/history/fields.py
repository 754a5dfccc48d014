"""Types of history fields, in tables and files, which may have been written by others."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from quizgen.model import bounds
from quizgen.model.question import BLANK_LABELS

LAST_MOMENT = 4_102_444_800_000  # the year 2100: schedules look up to a century ahead of an answer

_CONTROL = r"\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"  # invisible
_WORD = rf"(?:[^@/\s{_CONTROL}]| )+"
_FAMILY = f"{_WORD}/{_WORD}"

Uid = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Moment = Annotated[int, Meta(ge=0, le=LAST_MOMENT)]  # milliseconds since 1970, UTC
Due = Annotated[int, Meta(ge=0, le=2 * LAST_MOMENT)]  # a moment up to a century later
Day = Annotated[str, Meta(pattern=r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
Seconds = Annotated[float, Meta(ge=0, le=1e9)]
Total = Annotated[float, Meta(ge=0, le=1e15)]  # of seconds
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Seed = Annotated[int, Meta(ge=0, le=bounds.SEED)]
Label = Annotated[str, Meta(pattern=rf"\A[{BLANK_LABELS}]\Z")]
Line = Annotated[str, Meta(max_length=200, pattern=rf"\A[^{_CONTROL}]*\Z")]
Typed = Annotated[str, Meta(max_length=20_000)]
FamilyName = Annotated[str, Meta(max_length=200, pattern=rf"\A{_FAMILY}\Z")]
QuestionName = Annotated[
    str, Meta(max_length=230, pattern=rf"\A{_FAMILY}@[0-9]{{1,7}}:[0-9]{{1,19}}\Z")
]
PartCount = Annotated[int, Meta(ge=1, le=len(BLANK_LABELS))]
Rating = Annotated[int, Meta(ge=1, le=4)]
Stability = Annotated[float, Meta(gt=0, le=1e15)]  # days
Minutes = Annotated[int, Meta(ge=1, le=bounds.MINUTES)]
Truth = Annotated[int, Meta(ge=0, le=1)]

Outcome = Literal["right", "partly right", "wrong", "skipped"]
Verdict = Literal["right", "wrong"]
Why = Literal["due", "weak", "new", "ahead", "like", "exam"]
