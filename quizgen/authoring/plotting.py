"""What an author writes to plot something: axes, and what is drawn between them."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Sequence
from typing import Any, Literal

import msgspec
import numpy as np

from quizgen.model import bounds
from quizgen.model.errors import AuthorError, QuizgenError
from quizgen.model.figures import check_plot
from quizgen.model.question import Axis, Plot, Series, Text

Numbers = Sequence[Any] | np.ndarray[Any, Any]  # whole numbers, fractions, floats
RESOLUTION = 5  # significant digits of a coordinate, relative to its axis


def axis(ja: str, en: str, low: float, high: float, *, log: bool = False) -> Axis:
    """An axis from `low` to `high`; ticks are automatic. With `log`, `low` must be above 0."""
    return Axis(Text(ja, en), float(low), float(high), "log" if log else "linear")


def curve(x: Numbers, y: Numbers, *, ja: str, en: str) -> Series:
    """Points (x_i, y_i) joined in order: a function, a learning curve, a ROC curve.

    It is clipped at the axes.
    """
    return _series("curve", x, y, ja, en)


def points(x: Numbers, y: Numbers, *, ja: str, en: str) -> Series:
    """Points (x_i, y_i) that are not joined, all with one marker: the samples of a class."""
    return _series("points", x, y, ja, en)


def bars(x: Numbers, y: Numbers, *, ja: str, en: str) -> Series:
    """Bars at x_i that rise from 0 to y_i: the probabilities of a distribution."""
    return _series("bars", x, y, ja, en)


def line(first: Sequence[Any], second: Sequence[Any], *, ja: str, en: str) -> Series:
    """The straight line through two points (x, y), from edge to edge: a decision boundary."""
    x, y = zip(first, second, strict=True)
    return _series("line", x, y, ja, en)


def plot(*series: Series, x: Axis, y: Axis, ja: str, en: str) -> Plot:
    """A figure of up to eight series over the axes `x` and `y`.

    `ja` and `en` describe it in one sentence, for readers who cannot see it; the numbers are added
    automatically. Neither the description nor the name of a series may give the key away: if it
    would, call the series P, Q, R, S. Raises AuthorError if there is nothing to draw or no
    description.
    """
    if len(series) > bounds.SERIES:
        raise AuthorError(f"plot: {len(series)} series; at most {bounds.SERIES} can be told apart")
    try:
        made = Plot(Text(ja, en), x, y, tuple(_rounded(one, x, y) for one in series))
        check_plot(made)
    except QuizgenError as error:
        raise AuthorError(str(error)) from error
    return made


def _series(
    form: Literal["curve", "points", "bars", "line"], x: Numbers, y: Numbers, ja: str, en: str
) -> Series:
    where = f"plot: {form} {en!r}"
    return Series(form, Text(ja, en), _numbers(where, "x", x), _numbers(where, "y", y))


def _numbers(where: str, name: str, values: Numbers) -> tuple[float, ...]:
    try:
        numbers = tuple(float(value) for value in values)
    except (TypeError, ValueError) as error:
        raise AuthorError(
            f"{where} has {name} = {reprlib.repr(values)}; give a row of numbers"
        ) from error
    if not numbers:
        raise AuthorError(f"{where} has no points; give it some")
    if len(numbers) > bounds.POINTS:
        raise AuthorError(f"{where} has {len(numbers)} points; at most {bounds.POINTS} are allowed")
    return numbers


def _rounded(series: Series, x: Axis, y: Axis) -> Series:
    """The series, its coordinates the same on every machine, with no more digits than visible."""
    return msgspec.structs.replace(
        series,
        x=tuple(_coordinate(value, x) for value in series.x),
        y=tuple(_coordinate(value, y) for value in series.y),
    )


def _coordinate(value: float, axis: Axis) -> float:
    if not math.isfinite(value) or not axis.low < axis.high:
        return value  # rejected later, or the axis is
    if axis.scale == "log":
        return float(f"{value:.{RESOLUTION}g}")
    return round(value, RESOLUTION - 1 - math.floor(math.log10(axis.high - axis.low))) + 0.0
