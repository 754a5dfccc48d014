"""Small computational graphs: their nodes in order, where they stand, and both passes."""

from fractions import Fraction
from typing import NamedTuple

from quizgen.authoring import Edge, Graph, Node

LABELS = {"+": "+", "-": "-", "*": r"\times", "/": r"\div", "exp": r"\exp", "log": r"\ln"}
LAYERS = {
    "+": "AddLayer",
    "-": "SubLayer",
    "*": "MulLayer",
    "/": "DivLayer",
    "exp": "ExpLayer",
    "log": "LogLayer",
}


class Step(NamedTuple):
    """One node: its name, its operation, and what goes into it."""

    name: str
    operation: str
    inputs: tuple[str, ...]


class Shape(NamedTuple):
    """A graph: what it computes, its nodes, their places, an edge and a variable to ask for."""

    tex: str
    steps: tuple[Step, ...]
    places: dict[str, tuple[float, float]]
    edges: tuple[str, ...]
    variables: tuple[str, ...]


def shape(tex, steps, places, edges, variables):
    """A graph from lines such as ``p = x * y``, ``e = exp x``, and rows of places."""
    found = []
    for line in steps.split(";"):
        name, words = line.split("=")[0].strip(), line.split("=")[1].split()
        unary = len(words) == 2
        inputs = (words[1],) if unary else (words[0], words[2])
        found.append(Step(name, words[0] if unary else words[1], inputs))
    at = {}
    for entry in places.split():
        name, column, row = entry.split(":")
        at[name] = (float(column), float(row))
    return Shape(tex, tuple(found), at, tuple(edges.split()), tuple(variables.split()))


SHAPES = {
    "shared-factor": shape(
        "f = (x + xy)\\, y",
        "p = x * y; q = x + p; f = q * y",
        "x:0:0 y:0:2 p:1.4:1 q:2.8:0 f:4.2:1 end:5.4:1",
        "x-p y-p p-q",
        "x y",
    ),
    "product-of-sums": shape(
        "f = (x + y)(x - z)",
        "p = x + y; q = x - z; f = p * q",
        "x:0:1 y:0:0 z:0:2 p:1.6:0 q:1.6:2 f:3.2:1 end:4.4:1",
        "x-p x-q z-q",
        "x",
    ),
    "difference-twice": shape(
        "f = (x - y)(x - y + z)",
        "d = x - y; q = d + z; f = d * q",
        "x:0:0 y:0:1 z:1.4:2 d:1.4:0 q:2.8:1 f:4.2:0 end:5.4:0",
        "d-q z-q x-d y-d",
        "x y",
    ),
    "shopping": shape(
        "f = (ax + by)\\, t",
        "p = a * x; q = b * y; s = p + q; f = s * t",
        "a:0:0 x:0:1 b:0:2 y:0:3 p:1.4:0.5 q:1.4:2.5 s:2.8:1.5 t:2.8:3 f:4.2:2 end:5.4:2",
        "p-s q-s b-q",
        "x y a b",
    ),
    "share": shape(
        r"f = \frac{x}{x + y}",
        "s = x + y; f = x / s",
        "x:0:0 y:0:1.5 s:1.5:1 f:3:0 end:4.2:0",
        "x-s",
        "x y",
    ),
    "quotient": shape(
        r"f = \frac{x - y}{x + z}",
        "d = x - y; s = x + z; f = d / s",
        "x:0:1 y:0:0 z:0:2 d:1.6:0 s:1.6:2 f:3.2:1 end:4.4:1",
        "x-d y-d x-s z-s",
        "x",
    ),
    "sigmoid": shape(
        r"f = \frac{1}{1 + e^{-x}}",
        "n = x * m; e = exp n; s = one + e; f = top / s",
        "x:0:0 m:0:1 n:1.2:0 e:2.4:0 one:2.4:1 s:3.6:0 top:3.6:1 f:4.8:0 end:6:0",
        "e-s n-e",
        "x",
    ),
    "softplus": shape(
        r"f = \ln (1 + e^{ax})",
        "p = a * x; e = exp p; s = one + e; f = log s",
        "a:0:1 x:0:0 p:1.2:0 e:2.4:0 one:2.4:1 s:3.6:0 f:4.8:0 end:6:0",
        "p-e",
        "x",
    ),
    "log-sum-exp": shape(
        r"f = \ln (e^a + e^b) - a",
        "u = exp a; v = exp b; s = u + v; l = log s; f = l - a",
        "a:0:0 b:0:2 u:1.2:1 v:1.2:2 s:2.4:2 l:3.6:2 f:4.8:0 end:6:0",
        "a-u b-v",
        "a b",
    ),
    "log-of-sum": shape(
        r"f = \ln (xy + z)",
        "p = x * y; s = p + z; f = log s",
        "x:0:0 y:0:1 z:1.4:1.5 p:1.4:0.5 s:2.8:1 f:4.2:1 end:5.4:1",
        "x-p y-p",
        "x y",
    ),
}
CONSTANTS = {"m": -1, "one": 1, "top": 1}


def forward(graph, layers, given):
    """Its layers in order, and the value at every node."""
    value = {**CONSTANTS, **given}
    tape = []
    for name, operation, inputs in graph.steps:
        layer = getattr(layers, LAYERS[operation])()
        value[name] = layer.forward(*(value[source] for source in inputs))
        tape.append((name, layer, inputs))
    return tape, value


def shown(value):
    """A value in the figure: a whole number, a short decimal or a fraction."""
    fraction = Fraction(float(value)).limit_denominator(100)
    if abs(float(fraction) - value) > 1e-9:
        return ""  # logarithms; what is given is printed beside the figure
    if 1000 % fraction.denominator:
        sign = "-" if fraction < 0 else ""
        return rf"{sign}\frac{{{abs(fraction.numerator)}}}{{{fraction.denominator}}}"
    return f"{float(fraction):g}"


def picture(graph, value, gradients=None):
    """The graph with its values, and with these gradients under its edges (by ``source-target``)."""
    gradients = gradients or {}
    operations = {step.name: LABELS[step.operation] for step in graph.steps}
    nodes = [
        Node(name, operations[name], column, row)
        if name in operations
        else Node(
            name, "f" if name == "end" else str(CONSTANTS.get(name, name)), column, row, "variable"
        )
        for name, (column, row) in graph.places.items()
    ]
    edges = [
        Edge(source, step.name, shown(value[source]), gradients.get(f"{source}-{step.name}", ""))
        for step in graph.steps
        for source in step.inputs
    ]
    last = Edge("f", "end", shown(value["f"]), gradients.get("f", ""))
    return Graph(nodes=tuple(nodes), edges=(*edges, last))
