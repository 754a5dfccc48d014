"""Moments: the learner's local time, and how moments and dates are stored in the history."""

from __future__ import annotations

from datetime import UTC, datetime

from quizgen.history.fields import LAST_MOMENT


def local(moment: datetime) -> datetime:
    """`moment` in the learner's time zone; in UTC if that one is invalid (``TZ=XXX+25``)."""
    try:
        return moment.astimezone()
    except (ValueError, OverflowError, OSError):
        return moment.astimezone(UTC)


def local_now() -> datetime:
    """The present, in the learner's time zone."""
    return local(datetime.now(UTC))


def milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970, UTC; the nearest valid moment if the clock is far off."""
    return min(max(round(moment.timestamp() * 1000), 0), LAST_MOMENT)


def from_milliseconds(at: int) -> datetime:
    """The inverse of `milliseconds`, in UTC."""
    return datetime.fromtimestamp(at / 1000, UTC)


def day(moment: datetime) -> str:
    """The learner's date."""
    return local(moment).date().isoformat()
