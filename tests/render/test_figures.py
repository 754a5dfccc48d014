"""Graphs and tables that make no sense end in one sentence, in every format."""

import io
import math

import pytest
from rich.console import Console

from quizgen.model.errors import QuizgenError
from quizgen.model.question import Edge, Graph, Node, Prose, Table, Text
from quizgen.render import graph_svg, markdown, values
from quizgen.terminal.questions import Page


def in_terminal(block):
    page = Page("en", Console(file=io.StringIO(), width=80))
    page.blocks([block])
    page.print()


RENDERERS = {
    "svg": lambda graph: graph_svg.svg(graph, "en"),
    "description": lambda graph: graph_svg.describe(graph, "en"),
    "markdown": lambda graph: markdown.graph(graph, "en"),
    "terminal": in_terminal,
}
A, B = Node("a", "x", 0, 0, "variable"), Node("b", "+", 1, 0)
EDGE = Edge("a", "b", "1", "2")


def moved(place):
    return Graph((A, Node("b", "+", place, 0)), (EDGE,)), Graph((A, Node("b", "+", 0, place)), ())


SENSELESS = {
    "nothing": Graph((), ()),
    "only edges": Graph((), (EDGE,)),
    "no such source": Graph((A, B), (Edge("c", "b", "1", ""),)),
    "no such target": Graph((A, B), (Edge("a", "c\x1b", "1", ""),)),
    "a name twice": Graph((A, B, Node("a", "y", 2, 0)), (EDGE,)),
    **{
        f"{place}, {axis}": graph
        for place in (1e308, -1e308, math.inf, -math.inf, math.nan, 10**400, 1001)
        for axis, graph in zip(("column", "row"), moved(place), strict=True)
    },
}
ODD = {
    "one node": Graph((A,), ()),
    "a loop": Graph((A, B), (Edge("a", "a", "1", "2"),)),
    "one place": Graph((A, Node("b", "+", 0, 0)), (EDGE, Edge("b", "a", "", ""))),
    "far apart": Graph((A, Node("b", "+", 1000, -1000)), (EDGE,)),
    "fractions": Graph((A, Node("b", "+", 0.5, 1e-300)), (EDGE,)),
    "empty texts": Graph((Node("", "", 0, 0), Node("b", "{}", 1, 0)), (Edge("", "b", "", "{}"),)),
    "many": Graph(
        tuple(Node(str(n), "x", n % 15, n // 15) for n in range(150)),
        tuple(Edge(str(n), str((7 * n + 1) % 150), "1", "") for n in range(0, 150, 2)),
    ),
    "twins": Graph((A, B), (EDGE,) * 30),
}


@pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)
@pytest.mark.parametrize("graph", SENSELESS.values(), ids=SENSELESS)
def test_a_senseless_graph_is_refused(graph, render):
    with pytest.raises(QuizgenError, match=r"^graph: ") as caught:
        render(graph)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)
@pytest.mark.parametrize("graph", ODD.values(), ids=ODD)
def test_an_odd_graph_is_drawn(graph, render):
    picture = render(graph)
    assert not {"nan", "inf"} & set(str(picture).replace('"', " ").split())


HEAD = (Text("あ", "a"), Text("い", "b"))


@pytest.mark.parametrize(
    "table", [Table(HEAD, (("1",),)), Table(HEAD, (("1", "2"), ("1", "2", "3"))), Table((), ())]
)
def test_a_ragged_table_is_refused(table):
    with pytest.raises(QuizgenError, match=r"^table: "):
        markdown.table(table, "en")
    with pytest.raises(QuizgenError, match=r"^table: "):
        in_terminal(table)


def test_tables_with_little_in_them_are_shown():
    for table in (Table(HEAD, ()), Table(HEAD[:1], (("",),)), Table(HEAD, (("", "{}"),))):
        markdown.table(table, "en")
        in_terminal(table)
    in_terminal(Prose(Text("", "")))


@pytest.mark.parametrize(("shape", "numbers"), [((), ()), ((2,), ("1",)), ((2, 0), ()), ((0,), ())])
def test_arrays_that_contradict_themselves_are_refused(shape, numbers):
    with pytest.raises(QuizgenError, match=r"^array: "):
        values.array_tex(shape, numbers)
