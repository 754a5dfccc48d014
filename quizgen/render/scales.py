"""The axes of a plot: their ticks, how numbers are written, and the position of a value."""

from __future__ import annotations

import math

from quizgen.model.question import Axis

TICKS = 8  # roughly, per axis
_POWERS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def share(axis: Axis, value: float) -> float:
    """The position of `value` on an axis: 0 at its low end, 1 at its high end."""
    low, high = axis.low, axis.high
    if axis.scale == "log":
        low, high, value = math.log(low), math.log(high), math.log(value)
    return (value - low) / (high - low)


def value_at(axis: Axis, share: float) -> float:
    """The value at a position on an axis, from 0 to 1."""
    if axis.scale == "log":
        return math.exp(math.log(axis.low) + share * math.log(axis.high / axis.low))
    return axis.low + share * (axis.high - axis.low)


def ticks(axis: Axis) -> list[float]:
    """Round values on an axis, at most twice `TICKS`.

    On a linear one the multiples of 1, 2 or 5 times a power of ten (Heckbert, Nice Numbers for
    Graph Labels, Graphics Gems, 1990); on a logarithmic one powers of ten, or 1, 2, 5 times them
    if there are fewer than two.
    """
    if axis.scale == "linear":
        return _multiples(axis)
    low, high = math.log10(axis.low), math.log10(axis.high)
    every = max(1, round((high - low) / TICKS))
    powers = range(math.ceil(low - 1e-9), math.floor(high + 1e-9) + 1)
    if len(powers) > 1:
        return [10.0**n for n in powers if n % every == 0]
    candidates = [
        m * 10.0**n for n in range(math.floor(low), math.ceil(high) + 1) for m in (1, 2, 5)
    ]
    found = [_clean(value) for value in candidates if axis.low <= value <= axis.high]
    return found if len(found) > 1 else _multiples(axis)


def tick_text(value: float, axis: Axis) -> str:
    """A tick as it is written beside the axis: ``0.5``, ``10⁻⁴``, ``2×10⁻⁵``."""
    digits, mark, power = typed_tick(value, axis).partition("e")
    digits = digits.replace("-", "−")
    if not mark:
        return digits
    ten = f"10{power.translate(_POWERS)}"
    return ten if digits == "1" else f"{digits}×{ten}"


def typed_tick(value: float, axis: Axis) -> str:
    """A tick in ASCII: ``0.5``, ``1e-4``."""
    digits, power = f"{value:.6e}".split("e")
    if axis.scale == "log":
        powered = not -3 <= int(power) <= 3
    else:
        powered = not 1e-3 <= max(abs(axis.low), abs(axis.high)) < 1e6
    if value and powered:
        return f"{digits.rstrip('0').rstrip('.')}e{int(power)}"
    return plain(value).replace("−", "-")


def number(value: float, axis: Axis) -> str:
    """A coordinate as listed: to a thousandth of the axis, or to three digits on a log axis."""
    if axis.scale == "log":
        return plain(float(f"{value:.3g}"))
    decimals = 3 - math.floor(math.log10(axis.high - axis.low))
    return plain(round(value, max(decimals, 0)) + 0.0)


def plain(value: float) -> str:
    """A number without needless zeros, with a true minus sign."""
    text = f"{value:.12f}".rstrip("0").rstrip(".") if 1e-9 < abs(value) < 1e9 else f"{value:.3g}"
    return text.replace("-", "−")


def _multiples(axis: Axis) -> list[float]:
    step = _nice((axis.high - axis.low) / (TICKS - 1))
    first, last = math.ceil(axis.low / step - 1e-9), math.floor(axis.high / step + 1e-9)
    return [_clean(n * step) for n in range(first, last + 1)]


def _nice(step: float) -> float:
    """1, 2 or 5 times a power of ten, closest to `step`."""
    power = 10.0 ** math.floor(math.log10(step))
    share = step / power
    return power * (1 if share < 1.5 else 2 if share < 3 else 5 if share < 7 else 10)


def _clean(value: float) -> float:
    return float(f"{value:.12g}") + 0.0
