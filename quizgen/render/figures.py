"""Tables and graphs that no format can lay out, refused in one sentence."""

from __future__ import annotations

from quizgen.core.bounds import GRID
from quizgen.core.errors import QuizgenError
from quizgen.core.model import Graph, Node, Table
from quizgen.core.visible import visible


def check_table(table: Table) -> None:
    """Raises QuizgenError unless all rows are as long as the header."""
    columns = len(table.header)
    if not columns:
        raise QuizgenError("table: has no columns; give it a header")
    for row in table.rows:
        if len(row) != columns:
            raise QuizgenError(f"table: a row has {len(row)} cells; the header has {columns}")


def nodes_of(graph: Graph) -> dict[str, Node]:
    """The nodes by name; QuizgenError unless each has its own, a place, and edges join them."""
    nodes = {node.name: node for node in graph.nodes}
    if not nodes:
        raise QuizgenError("graph: has no nodes; give it some")
    if len(nodes) < len(graph.nodes):
        raise QuizgenError("graph: two nodes have the same name; name them apart")
    for node in graph.nodes:
        if not (abs(node.column) <= GRID and abs(node.row) <= GRID):
            raise QuizgenError(
                f"graph: node {visible(node.name)} stands outside the grid; its columns and rows "
                f"go from -{GRID} to {GRID}"
            )
    for edge in graph.edges:
        for name in (edge.source, edge.target):
            if name not in nodes:
                raise QuizgenError(f"graph: an edge ends at {visible(name)}, which is no node")
    return nodes
