"""A plot as an inline SVG without words: axes with their numbers, and the series.

The names of axes and series are text beside the picture. Series differ by dashes and markers, and
also by colours, which are defined in the style sheet.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from html import escape
from itertools import pairwise

from quizgen.model.figures import check_plot
from quizgen.model.question import Language, Plot, Series
from quizgen.render import scales
from quizgen.render.plot_values import heights, is_letter

WIDTH, HEIGHT = 440.0, 264.0  # between the axes
TOP, RIGHT, BOTTOM = 9.0, 14.0, 24.0
DIGIT = 7.6  # the width of a character of a tick
MAX_ALL_MARKED = 30  # curves with at most this many points have all of them marked, others a few
MARKS_PER_CURVE = 5
CURVE_MARKER_RADIUS, POINT_MARKER_RADIUS = 3.6, 4.6  # of a marker on a curve, of a point
MARKERS = ("circle", "square", "triangle", "diamond", "cross", "plus", "down", "star")
Point = tuple[float, float]


@lru_cache(maxsize=256)
def svg(plot: Plot, language: Language) -> str:
    """The picture of `plot`, titled with its text alternative in `language`.

    Raises QuizgenError if it cannot be drawn.
    """
    check_plot(plot)
    alt = escape(" ".join(plot.alt.in_language(language).split()))
    rows, columns = scales.ticks(plot.y), scales.ticks(plot.x)
    left = 12 + DIGIT * max((len(scales.tick_text(tick, plot.y)) for tick in rows), default=1)
    width, height = left + WIDTH + RIGHT, TOP + HEIGHT + BOTTOM
    body = [
        f'<svg role="img" class="drawing" viewBox="{-left:.0f} {-TOP:.0f} {width:.0f} {height:.0f}"'
        f' aria-label="{alt}"><title>{alt}</title>'
    ]
    body += [_grid(plot, columns, rows), *_frame(plot, columns, rows)]
    body += [_series(plot, series, index) for index, series in enumerate(plot.series)]
    return "".join(body) + "</svg>"


def key(plot: Plot) -> list[tuple[int, Series]]:
    """The series in the legend, by index; points labelled with a letter do not need it."""
    return [
        (index, series)
        for index, series in enumerate(plot.series)
        if series.form != "points" or not is_letter(series)
    ]


def sample(plot: Plot, index: int) -> str:
    """The legend entry of a series: a sample of it."""
    series = plot.series[index]
    if series.form == "bars":
        drawn = '<rect class="bar" x="8" y="2" width="18" height="12"/>'
    else:
        joined = series.form in ("curve", "line")
        drawn = '<path class="curve" d="M1 8L33 8"/>' if joined else ""
        drawn += _marker(index, (17.0, 8.0)) if series.form != "line" else ""
    return (
        f'<svg class="sample" width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">'
        f'<g class="s{index}">{drawn}</g></svg>'
    )


def _across(plot: Plot, x: float) -> float:
    return WIDTH * scales.share(plot.x, x)


def _down(plot: Plot, y: float) -> float:
    return HEIGHT * (1 - scales.share(plot.y, y))


def _grid(plot: Plot, columns: Sequence[float], rows: Sequence[float]) -> str:
    """Thin lines at the ticks, stronger ones at 0 inside the axes."""
    thin, zero = "", ""
    for tick in columns:
        line = f"M{_across(plot, tick):.1f} 0V{HEIGHT:.0f}"
        thin, zero = (thin, zero + line) if tick == 0 else (thin + line, zero)
    for tick in rows:
        line = f"M0 {_down(plot, tick):.1f}H{WIDTH:.0f}"
        thin, zero = (thin, zero + line) if tick == 0 else (thin + line, zero)
    return f'<path class="grid" d="{thin}"/><path class="zero" d="{zero}"/>'


def _frame(plot: Plot, columns: Sequence[float], rows: Sequence[float]) -> Iterator[str]:
    yield f'<path class="frame" d="M0 0V{HEIGHT:.0f}H{WIDTH:.0f}"/>'
    for tick in columns:
        yield (
            f'<text class="tick" x="{_across(plot, tick):.1f}" y="{HEIGHT + 17:.0f}">'
            f"{scales.tick_text(tick, plot.x)}</text>"
        )
    for tick in rows:
        yield (
            f'<text class="tick side" x="-7" y="{_down(plot, tick) + 4.5:.1f}">'
            f"{scales.tick_text(tick, plot.y)}</text>"
        )


def _series(plot: Plot, series: Series, index: int) -> str:
    points = [(_across(plot, x), _down(plot, y)) for x, y in zip(series.x, series.y, strict=True)]
    match series.form:
        case "bars":
            drawn = "".join(_bars(plot, series, index))
        case "points":
            drawn = "".join(_marker(index, point, POINT_MARKER_RADIUS) for point in points)
            if is_letter(series):
                drawn += "".join(_letter(series.name.en, point) for point in points)
        case "line":
            drawn = _path([_endless(*points)])
        case _:
            drawn = _path(pairwise(points))
            drawn += "".join(_marker(index, point) for point in _marked(plot, series, index))
    return f'<g class="s{index}">{drawn}</g>'


def _letter(name: str, at: Point) -> str:
    """The name of a point, above it, or below if there is no space."""
    x, y = at
    above = y > 26
    return f'<text class="name" x="{x:.1f}" y="{y + (-9 if above else 20):.1f}">{name}</text>'


def _bars(plot: Plot, series: Series, index: int) -> Iterator[str]:
    """Bars of all series side by side, as wide as the smallest distance allows."""
    together = [i for i, other in enumerate(plot.series) if other.form == "bars"]
    places = sorted({_across(plot, x) for i in together for x in plot.series[i].x})
    pitch = min((b - a for a, b in pairwise(places)), default=WIDTH / 4)
    width = min(0.7 * pitch, WIDTH / 8) / len(together)
    ground = _down(plot, min(max(0.0, plot.y.low), plot.y.high))
    for x, y in zip(series.x, series.y, strict=True):
        left = _across(plot, x) + width * (together.index(index) - len(together) / 2)
        top = _down(plot, y)
        yield (
            f'<rect class="bar" x="{left:.1f}" y="{min(top, ground):.1f}" '
            f'width="{width:.1f}" height="{abs(top - ground):.1f}"/>'
        )


def _path(pieces: Iterable[tuple[Point, Point]]) -> str:
    """Straight segments, clipped to the axes and joined where they meet."""
    path, end = "", None
    for start, stop in filter(None, (_clipped(*piece) for piece in pieces)):
        path += "" if start == end else f"M{start[0]:.1f} {start[1]:.1f}"
        path += f"L{stop[0]:.1f} {stop[1]:.1f}"
        end = stop
    return f'<path class="curve" d="{path}"/>' if path else ""


def _clipped(start: Point, stop: Point) -> tuple[Point, Point] | None:
    """The part of a segment between the axes (Liang, Barsky 1984); None if there is none.

    A thousandth beyond the edge is not clipped, so that a curve may run along it.
    """
    (x0, y0), (x1, y1) = start, stop
    first, last = 0.0, 1.0
    for at, change, size in ((x0, x1 - x0, WIDTH), (y0, y1 - y0, HEIGHT)):
        low, high = -size / 1000 - at, size * 1.001 - at
        if abs(change) < 1e-9:
            if low > 0 or high < 0:
                return None
            continue
        enter, leave = sorted((low / change, high / change))
        first, last = max(first, enter), min(last, leave)
    if first > last:
        return None
    dx, dy = x1 - x0, y1 - y0
    begin = start if first == 0 else (x0 + first * dx, y0 + first * dy)
    return begin, stop if last == 1 else (x0 + last * dx, y0 + last * dy)


def _endless(first: Point, second: Point) -> tuple[Point, Point]:
    """A segment of the line through two points that is longer than the picture."""
    dx, dy = second[0] - first[0], second[1] - first[1]
    length = math.hypot(dx, dy)
    if not length:
        return first, second
    far = (math.hypot(*first) + math.hypot(WIDTH, HEIGHT)) / length
    return (first[0] - far * dx, first[1] - far * dy), (first[0] + far * dx, first[1] + far * dy)


def _marked(plot: Plot, series: Series, index: int) -> list[Point]:
    """Where a curve is marked: at all its points, or at a few, offset for each series."""
    if len(series.x) <= MAX_ALL_MARKED:
        found = list(zip(series.x, series.y, strict=True))
    else:
        found = _spread(plot, series, shift=(index + 0.5) / len(plot.series))
    return [
        (_across(plot, x), _down(plot, y))
        for x, y in found
        if plot.x.low <= x <= plot.x.high and plot.y.low <= y <= plot.y.high
    ]


def _spread(plot: Plot, series: Series, shift: float) -> list[Point]:
    """A few points of a curve, evenly along the axis, or along the curve if it turns back."""
    shares = [(n + shift) / MARKS_PER_CURVE for n in range(MARKS_PER_CURVE)]
    if any(a > b for a, b in pairwise(series.x)):
        found = list(zip(series.x, series.y, strict=True))
        return [found[int(share * len(found))] for share in shares]
    wanted = [scales.value_at(plot.x, share) for share in shares]
    return [(x, y) for x in wanted for y in heights(series, x)[:1]]


def _marker(index: int, at: Point, r: float = CURVE_MARKER_RADIUS) -> str:
    (x, y), kind = at, MARKERS[index]
    if kind == "circle":
        return f'<circle class="marker" cx="{x:.1f}" cy="{y:.1f}" r="{r}"/>'
    corners = {
        "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        "triangle": [(0, -1.3), (1.2, 0.8), (-1.2, 0.8)],
        "down": [(0, 1.3), (1.2, -0.8), (-1.2, -0.8)],
        "diamond": [(0, -1.35), (1.2, 0), (0, 1.35), (-1.2, 0)],
    }
    if kind in corners:
        path = "L".join(f"{x + r * a:.1f} {y + r * b:.1f}" for a, b in corners[kind])
        return f'<path class="marker" d="M{path}Z"/>'
    strokes: dict[str, tuple[Point, ...]] = {
        "cross": ((1, 1), (1, -1)),
        "plus": ((1.3, 0), (0, 1.3)),
        "star": ((1, 1), (1, -1), (1.3, 0)),
    }
    path = "".join(
        f"M{x - r * a:.1f} {y - r * b:.1f}L{x + r * a:.1f} {y + r * b:.1f}"
        for a, b in strokes[kind]
    )
    return f'<path class="marker open" d="{path}"/>'
