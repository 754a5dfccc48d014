"""Small helpers for checks: SymPy on object arrays of symbols."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def each(function: Callable[[Any], Any], array: Any) -> Any:
    """`function` applied to every entry: ``each(sympy.exp, x)``."""
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


def gradient_at(function: Callable[[Any], Any], value: Any) -> Any:
    """The gradient of a scalar `function` of one array, evaluated at `value`.

    Differentiates with free symbols and substitutes `value` afterwards, so that `value` may be an
    intermediate result, an expression in other symbols.
    """
    import sympy

    values = np.asarray(value, dtype=object)
    free = each(lambda _: sympy.Dummy(real=True), values)
    at = dict(zip(free.ravel().tolist(), values.ravel().tolist(), strict=True))
    gradient = derivative(function(free if values.shape else free.item()), free)
    placed = each(lambda g: sympy.sympify(g).subs(at), gradient)
    return placed if values.shape else placed.item()


def log2(x: Any) -> Any:
    """log₂ x, which the proof computes exactly where x is a power of two."""
    import sympy

    return sympy.Function("log2")(x)


def one_hot(label: int, classes: int) -> Any:
    """The one-hot vector of a class counted from 0, in integers."""
    return np.array([int(k == label) for k in range(classes)], dtype=object)
