"""What Python prints for a result."""

from __future__ import annotations

from typing import Any

import numpy as np

from quizgen.model.errors import AuthorError

MAX_ENTRIES = 100  # in a printout
ROUNDING_NOISE = 1e-9  # relative to the largest entry; smaller values are rounding errors of a 0


def as_printed(value: Any) -> str:
    """What ``print(value)`` shows for a number, a truth value, a shape, an array or a message.

    Floats are first rounded to twelve digits, because the last ones differ between machines.
    Raises AuthorError for anything else, and for an array that is too long.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return str(tuple(_entry(np.asarray(side)) for side in value))
    array = np.asarray(value)
    if array.dtype.kind not in "biuf":
        raise AuthorError(f"a printout is {value!r}; print a number, a shape or an array")
    if array.size > MAX_ENTRIES:
        raise AuthorError(f"a printout has {array.size} entries; at most {MAX_ENTRIES} are allowed")
    if not array.shape:
        return str(_entry(array))
    if array.dtype.kind == "f":
        array = np.array([_steady(v) for v in array.ravel().tolist()]).reshape(array.shape)
    return np.array2string(array, max_line_width=75, precision=8, suppress_small=False)


def is_steady(value: Any) -> bool:
    """Whether all machines print the same: finite, no signed 0, no 0 blurred by rounding."""
    array = np.asarray(value)
    if array.dtype.kind != "f":
        return True
    if not array.shape and np.isfinite(array) and _steady(float(array)) != float(array):
        return False  # a single float is printed with all its digits
    size = np.abs(array)
    small = ROUNDING_NOISE * np.max(size, initial=0.0)
    return bool(
        np.all(np.isfinite(array))
        and not np.any((array == 0) & np.signbit(array))
        and not np.any((size > 0) & (size < small))
    )


def _entry(value: Any) -> bool | int | float:
    if value.dtype.kind == "b":
        return bool(value)
    return int(value) if value.dtype.kind in "iu" else _steady(float(value))


def _steady(value: float) -> float:
    return float(f"{value:.12g}")
