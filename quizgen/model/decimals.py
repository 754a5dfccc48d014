"""Exact numbers written as decimals."""

from __future__ import annotations

from fractions import Fraction


def decimal(units: int, places: int) -> str:
    """A number of units of the last decimal, with all its decimals, for instance ``-0.250``."""
    if not places:
        return str(units)
    digits = str(abs(units)).rjust(places + 1, "0")
    return f"{'-' if units < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def exact_decimal(number: int | Fraction, most: int) -> str | None:
    """The number in as few places as hold it exactly; None if these are more than `most`."""
    for places in range(most + 1):
        times, rest = divmod(10**places, number.denominator)
        if not rest:
            return decimal(number.numerator * times, places)
    return None
