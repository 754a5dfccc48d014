"""What a field of an exported history may hold: whatever comes from outside is hostile."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from quizgen.core.model import BLANK_LABELS

LAST_MOMENT = 4_102_444_800_000  # the year 2100: schedules reckon a century ahead of an answer

Uid = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Moment = Annotated[int, Meta(ge=0, le=LAST_MOMENT)]  # milliseconds since 1970, UTC
Day = Annotated[str, Meta(pattern=r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
Seconds = Annotated[float, Meta(ge=0, le=1e9)]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Label = Annotated[str, Meta(pattern=rf"\A[{BLANK_LABELS}]\Z")]
Line = Annotated[str, Meta(max_length=200, pattern=r"\A[^\x00-\x1f\x7f-\x9f]*\Z")]
