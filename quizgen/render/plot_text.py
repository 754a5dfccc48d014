"""A plot drawn with characters, for a terminal and for a fenced block of Markdown.

It is ASCII in both languages: every character is one column wide everywhere.
"""

from __future__ import annotations

from itertools import pairwise

from quizgen.model.figures import check_plot
from quizgen.model.question import Plot, Series
from quizgen.render import plot_values, scales

WIDTH, HEIGHT = 61, 15  # columns and rows between the axes, if there is space
MARKS = "ox+*#@%&"


def marks(plot: Plot) -> list[str]:
    """The character that draws each series: its name if that is a capital letter."""
    free = iter(MARKS)
    return [
        series.name.en if plot_values.is_letter(series) else next(free) for series in plot.series
    ]


def key(plot: Plot) -> list[tuple[str, Series]]:
    """The character of every series that is not drawn by its name."""
    found = zip(marks(plot), plot.series, strict=True)
    return [(mark, series) for mark, series in found if not plot_values.is_letter(series)]


def drawing(plot: Plot, width: int) -> list[str]:
    """The picture in lines of at most `width` characters; QuizgenError if it cannot be drawn."""
    check_plot(plot)
    heights = {_row(plot, tick): scales.typed_tick(tick, plot.y) for tick in scales.ticks(plot.y)}
    side = max(map(len, heights.values()), default=0)
    columns = max(20, min(WIDTH, width - side - 3))
    grid = _grid(plot, columns)
    lines = [
        f"{heights.get(row, ''):>{side}} {'+' if row in heights else '|'}{''.join(cells).rstrip()}"
        for row, cells in enumerate(grid)
    ]
    return [*lines, *_feet(plot, columns, side)]


def _grid(plot: Plot, columns: int) -> list[list[str]]:
    """The characters between the axes."""
    drawn: dict[tuple[int, int], list[str]] = {}
    alone = {m for m, s in zip(marks(plot), plot.series, strict=True) if s.form == "points"}
    for mark, series in zip(marks(plot), plot.series, strict=True):
        for position in _cells(plot, series, columns):
            here = drawn.setdefault(position, [])
            if mark not in here:
                here.append(mark)
    return [
        [_seen(drawn.get((column, row), [" "]), alone, column) for column in range(columns)]
        for row in range(HEIGHT)
    ]


def _seen(here: list[str], alone: set[str], column: int) -> str:
    """The visible character at a position: series take turns, points are on top."""
    top = [mark for mark in here if mark in alone] or here
    return top[column % len(top)]


def _cells(plot: Plot, series: Series, columns: int) -> list[tuple[int, int]]:
    """The positions that a series occupies, as column and row."""
    found = [
        (scales.share(plot.x, x) * (columns - 1), (1 - scales.share(plot.y, y)) * (HEIGHT - 1))
        for x, y in zip(series.x, series.y, strict=True)
    ]
    if series.form == "bars":
        ground = (1 - scales.share(plot.y, max(0.0, plot.y.low))) * (HEIGHT - 1)
        found = [position for x, y in found for position in _between((x, y), (x, ground))]
    elif series.form == "line":
        (x0, y0), (x1, y1) = found
        far = 2 * (columns + HEIGHT) / max(abs(x1 - x0) + abs(y1 - y0), 1e-9)
        ends = (
            (x0 - far * (x1 - x0), y0 - far * (y1 - y0)),
            (x0 + far * (x1 - x0), y0 + far * (y1 - y0)),
        )
        found = _between(*ends)
    elif series.form == "curve":
        found = [position for start, end in pairwise(found) for position in _between(start, end)]
    rounded = [(round(x), round(y)) for x, y in found]
    return [(x, y) for x, y in rounded if 0 <= x < columns and 0 <= y < HEIGHT]


def _between(start: tuple[float, float], end: tuple[float, float]) -> list[tuple[float, float]]:
    """Positions from one to the other, close enough to leave no gap."""
    (x0, y0), (x1, y1) = start, end
    steps = min(max(1, round(2 * max(abs(x1 - x0), abs(y1 - y0)))), 2_000)
    return [
        (x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps) for step in range(steps + 1)
    ]


def _row(plot: Plot, value: float) -> int:
    return round((1 - scales.share(plot.y, value)) * (HEIGHT - 1))


def _feet(plot: Plot, columns: int, side: int) -> list[str]:
    """The horizontal axis, and its numbers where there is space for them."""
    axis, labels, end = ["-"] * columns, "", -1
    for tick in scales.ticks(plot.x):
        at = round(scales.share(plot.x, tick) * (columns - 1))
        axis[at] = "+"
        text = scales.typed_tick(tick, plot.x)
        start = min(max(0, at - len(text) // 2), columns - len(text) + 1)
        if start > end:
            labels = labels.ljust(start) + text
            end = len(labels)
    return [f"{'':>{side}} +{''.join(axis)}", f"{'':>{side}}  {labels}"]
