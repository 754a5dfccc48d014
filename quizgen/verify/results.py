"""Compares the results of two runs."""

from __future__ import annotations

from typing import Any

import numpy as np

from quizgen.authoring.draft import Outputs

TOLERANCE = 1e-6  # relative; results closer than this are the same


def same(one: Outputs, other: Outputs) -> bool:
    """Whether the second run has every output of the first, with the same value."""
    return all(name in other and equal(one[name], other[name]) for name in one)


def equal(one: Any, other: Any) -> bool:
    """Whether two results have the same shape and the same values."""
    if isinstance(one, str) or isinstance(other, str):
        return type(one) is type(other) and bool(one == other)
    a, b = np.asarray(one, dtype=float), np.asarray(other, dtype=float)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=TOLERANCE, atol=0.0))
