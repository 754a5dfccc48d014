"""The numbers of a plot as text, for readers who cannot see it."""

from __future__ import annotations

import string
from itertools import pairwise
from typing import NamedTuple

from quizgen.model.question import Axis, Language, Plot, Series, Text
from quizgen.render import scales
from quizgen.render.words import words

MAX_POINTS_LISTED = 25  # points of a curve; if it has more, the values at the ticks are listed


class Values(NamedTuple):
    """A table of what can be read off at each x, and a line for every other series."""

    header: list[Text]
    rows: list[list[str]]
    lines: list[tuple[Text, str]]


def values(plot: Plot, language: Language) -> Values:
    """The coordinates of every series: curves and bars in one table, the others in lines."""
    columns = [series for series in plot.series if _is_function(series)]
    rows = [
        [scales.number(x, plot.x), *(_value(series, x, plot.y) for series in columns)]
        for x in _listed(columns, plot.x)
    ]
    lines = [
        (series.name, _line(series, plot, language))
        for series in plot.series
        if series not in columns
    ]
    return Values([plot.x.name, *(series.name for series in columns)] if rows else [], rows, lines)


def is_letter(series: Series) -> bool:
    """Whether its name is a capital letter such as P, which labels its points in the picture."""
    return len(series.name.en) == 1 and series.name.en in string.ascii_uppercase


def heights(series: Series, x: float) -> list[float]:
    """The heights of a curve or bars at `x`: one, two at a jump, none beyond its ends."""
    found = [height for at, height in zip(series.x, series.y, strict=True) if at == x]
    if not found and series.form == "curve":
        for (x0, y0), (x1, y1) in pairwise(zip(series.x, series.y, strict=True)):
            if x0 < x < x1:
                return [y0 + (y1 - y0) * (x - x0) / (x1 - x0)]
    return list(dict.fromkeys(found))


def _is_function(series: Series) -> bool:
    """Whether it is best read as heights over x; for a step function the corners say more."""
    if series.form == "bars":
        return len(set(series.x)) == len(series.x)
    rises = all(a < b for a, b in pairwise(series.x))
    goes_on = all(a <= b for a, b in pairwise(series.x))
    return series.form == "curve" and (rises or (goes_on and len(series.x) > MAX_POINTS_LISTED))


def _listed(columns: list[Series], axis: Axis) -> list[float]:
    found = sorted({x for series in columns for x in series.x})
    if len(found) <= MAX_POINTS_LISTED:
        return found
    return [x for x in scales.ticks(axis) if found[0] <= x <= found[-1]]


def _value(series: Series, x: float, axis: Axis) -> str:
    return ", ".join(scales.number(height, axis) for height in heights(series, x))


def _line(series: Series, plot: Plot, language: Language) -> str:
    pairs = ", ".join(
        f"({scales.number(x, plot.x)}, {scales.number(y, plot.y)})"
        for x, y in zip(series.x, series.y, strict=True)
    )
    if series.form in ("curve", "line"):
        return words(language)[f"plot_{series.form}"].format(points=pairs)
    return pairs
