"""Rejects tables, graphs and plots that cannot be laid out."""

from __future__ import annotations

import math

from quizgen.model.bounds import GRID
from quizgen.model.errors import QuizgenError
from quizgen.model.question import Axis, Block, Graph, Node, Plot, Series, Table, Text
from quizgen.model.visible import visible

FORMS = ("curve", "points", "bars", "line")


def check_figure(block: Block) -> None:
    """Raises QuizgenError where a table, graph or plot is malformed; other blocks always pass."""
    match block:
        case Table():
            check_table(block)
        case Graph():
            nodes_of(block)
        case Plot():
            check_plot(block)


def check_table(table: Table) -> None:
    """Raises QuizgenError unless all rows are as long as the header."""
    columns = len(table.header)
    if not columns:
        raise QuizgenError("table: has no columns; give it a header")
    for row in table.rows:
        if len(row) != columns:
            raise QuizgenError(f"table: a row has {len(row)} cells; the header has {columns}")


def nodes_of(graph: Graph) -> dict[str, Node]:
    """The nodes by name; QuizgenError unless names are unique, places valid, edges joined."""
    nodes = {node.name: node for node in graph.nodes}
    if not nodes:
        raise QuizgenError("graph: has no nodes; give it some")
    if len(nodes) < len(graph.nodes):
        raise QuizgenError("graph: two nodes have the same name; give each its own")
    for node in graph.nodes:
        if not (abs(node.column) <= GRID and abs(node.row) <= GRID):
            raise QuizgenError(
                f"graph: node {visible(node.name)} is outside the grid; columns and rows "
                f"go from -{GRID} to {GRID}"
            )
        if isinstance(graph.alt, Text):
            continue
        if node.shape == "box" or isinstance(node.tex, Text):
            raise QuizgenError(
                f"graph: node {visible(node.name)} belongs to a diagram; give the graph alt=, a "
                "one-sentence description"
            )
    if isinstance(graph.alt, Text):
        _check_alt("graph", graph.alt)
    for edge in graph.edges:
        for name in (edge.source, edge.target):
            if name not in nodes:
                raise QuizgenError(f"graph: an edge ends at {visible(name)}, which is not a node")
    return nodes


def check_plot(plot: Plot) -> None:
    """Raises QuizgenError unless the plot is described and every series fits its axes."""
    _check_alt("plot", plot.alt)
    for name, axis in (("x", plot.x), ("y", plot.y)):
        _check_axis(name, axis)
    if not plot.series:
        raise QuizgenError("plot: has no series; give it some")
    names = [series.name for series in plot.series]
    for series in plot.series:
        if series.form not in FORMS:
            raise QuizgenError(
                f"plot: a series is {visible(series.form)!r}; use one of {', '.join(FORMS)}"
            )
        where = f"plot: {series.form} {visible(series.name.en)!r}"
        if not series.name.ja.strip() or not series.name.en.strip():
            raise QuizgenError(f"plot: a {series.form} has no name; name it in both languages")
        if names.count(series.name) > 1:
            raise QuizgenError(f"{where} appears twice; give each series its own name")
        _check_series(where, series, plot)


def _check_alt(what: str, alt: Text) -> None:
    if not alt.ja.strip() or not alt.en.strip():
        raise QuizgenError(
            f"{what}: has no description; describe it in one sentence, in both languages"
        )


def _check_axis(name: str, axis: Axis) -> None:
    where = f"plot: axis {name}"
    if axis.scale not in ("linear", "log"):
        raise QuizgenError(f"{where} is {visible(axis.scale)!r}; an axis is linear or log")
    if not (math.isfinite(axis.low) and math.isfinite(axis.high) and axis.low < axis.high):
        raise QuizgenError(
            f"{where} goes from {axis.low} to {axis.high}; give two numbers, the lower one first"
        )
    if axis.high - axis.low < max(1e-12, 1e-9 * max(abs(axis.low), abs(axis.high))):
        raise QuizgenError(f"{where} from {axis.low} to {axis.high} is too short to have ticks")
    if axis.scale == "log" and axis.low <= 0:
        raise QuizgenError(f"{where} is logarithmic and starts at {axis.low}; start above 0")
    if not axis.name.ja.strip() or not axis.name.en.strip():
        raise QuizgenError(f"{where} has no name; name it in both languages")


def _check_series(where: str, series: Series, plot: Plot) -> None:
    if len(series.x) != len(series.y):
        raise QuizgenError(
            f"{where} has {len(series.x)} x and {len(series.y)} y; give equally many of both"
        )
    least = 2 if series.form in ("curve", "line") else 1
    if len(series.x) < least:
        raise QuizgenError(
            f"{where} has {len(series.x)} points; a {series.form} needs at least {least}"
        )
    if series.form == "line" and (
        len(series.x) > 2 or len({*zip(series.x, series.y, strict=True)}) < 2
    ):
        raise QuizgenError(f"{where} has {len(series.x)} points; a line needs 2 different ones")
    for name, axis, values in (("x", plot.x, series.x), ("y", plot.y, series.y)):
        for value in values:
            if not math.isfinite(value):
                raise QuizgenError(f"{where} has {name} = {value}; give finite numbers")
            if axis.scale == "log" and value <= 0:
                raise QuizgenError(
                    f"{where} has {name} = {value} on a logarithmic axis; give numbers above 0"
                )
            if series.form in ("points", "bars") and not axis.low <= value <= axis.high:
                raise QuizgenError(
                    f"{where} has {name} = {value}, outside its axis; extend the axis"
                )
