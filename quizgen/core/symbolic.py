"""Small helpers for checks: SymPy on object arrays of symbols."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def each(function: Callable[[Any], Any], array: Any) -> Any:
    """`function` of every entry: ``each(sympy.exp, x)``."""
    array = np.asarray(array, dtype=object)
    result = np.empty(array.shape, dtype=object)
    for index, value in np.ndenumerate(array):
        result[index] = function(value)
    return result


def derivative(scalar: Any, array: Any) -> Any:
    """∂scalar/∂array, entry by entry; the entries of `array` must be symbols."""
    if not isinstance(array, np.ndarray):
        return scalar.diff(array)
    return each(scalar.diff, array)


def one_hot(label: int, classes: int) -> Any:
    """The unit vector of a class counted from 0, in whole numbers."""
    return np.array([int(k == label) for k in range(classes)], dtype=object)
