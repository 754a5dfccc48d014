"""A computational graph or a diagram as an inline SVG: values above its edges, gradients below."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from html import escape
from operator import itemgetter
from typing import NamedTuple, TypeVar

from quizgen.model.figures import nodes_of
from quizgen.model.labels import blank_label
from quizgen.model.question import Edge, Graph, Language, Node, Text
from quizgen.render import inline
from quizgen.render.mathml import mathml
from quizgen.render.values import bare, extent, node_label, plain, prose_width
from quizgen.render.words import words

T = TypeVar("T")
EM = 16.0  # the font size inside the picture, in its units
RADIUS = 17.0
ROW = 96.0
MARGIN = 10.0
ARROW = 9.0
BLANK = (44.0, 25.0)
WORD_PADDING = 22.0, 17.0  # horizontal and vertical padding of the text in a box
BACK_ARROW_WIDTH = 18.0  # space for the ← before a gradient
LABEL_POSITIONS = (0.5, 0.56, 0.44, 0.62, 0.38, 0.68, 0.32, 0.74, 0.26)


class Point(NamedTuple):
    """A point in the picture."""

    x: float
    y: float


class Box(NamedTuple):
    """A rectangle or circle, given by its centre and half its width and height."""

    x: float
    y: float
    rx: float
    ry: float
    round: bool = False

    def overlap(self, other: Box) -> float:
        """The area shared with `other`."""
        width = self.rx + other.rx - abs(self.x - other.x)
        height = self.ry + other.ry - abs(self.y - other.y)
        return width * height if width > 0 and height > 0 else 0.0

    def contains(self, point: Point, gap: float = 0.0) -> bool:
        """Whether `point` is inside or closer than `gap`."""
        if self.round:
            return math.hypot(point.x - self.x, point.y - self.y) < self.rx + gap
        return abs(point.x - self.x) < self.rx + gap and abs(point.y - self.y) < self.ry + gap


class Curve(NamedTuple):
    """A quadratic Bézier curve; a straight line has its middle as control point."""

    start: Point
    control: Point
    end: Point

    def at(self, t: float) -> Point:
        """The point at parameter `t`."""
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        return Point(
            a * self.start.x + b * self.control.x + c * self.end.x,
            a * self.start.y + b * self.control.y + c * self.end.y,
        )

    def points(self) -> list[Point]:
        """Enough points to detect what the curve crosses."""
        return [self.at(step / 20) for step in range(21)]

    def direction(self, t: float) -> Point:
        """The unit tangent at parameter `t`."""
        x = (1 - t) * (self.control.x - self.start.x) + t * (self.end.x - self.control.x)
        y = (1 - t) * (self.control.y - self.start.y) + t * (self.end.y - self.control.y)
        length = math.hypot(x, y) or 1.0
        return Point(x / length, y / length)

    def between(self, low: float, high: float) -> Curve:
        """The same curve from parameter `low` to `high`."""
        start, end = self.at(low), self.at(high)
        u, v = 1 - low, 1 - high
        mix = (u * v, u * high + v * low, low * high)
        corners = (self.start, self.control, self.end)
        x = sum(share * corner.x for share, corner in zip(mix, corners, strict=True))
        y = sum(share * corner.y for share, corner in zip(mix, corners, strict=True))
        return Curve(start, Point(x, y), end)


@lru_cache(maxsize=256)
def svg(graph: Graph, language: Language) -> str:
    """The picture of `graph`, with a text alternative that lists its edges in `language`.

    Raises QuizgenError if it cannot be drawn.
    """
    nodes_of(graph)
    boxes = _place(graph, language)
    curves = _route(graph, boxes)
    labels = _label(graph, boxes, curves)
    left, top, right, bottom = _bounds(boxes.values(), curves, labels)
    width, height = right - left, bottom - top
    body = [
        f'<svg role="img" class="graph" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="{left:.1f} {top:.1f} {width:.1f} {height:.1f}" '
        f'style="min-width:{0.75 * width:.0f}px" '
        f'aria-label="{escape(describe(graph, language))}">'
        f"<title>{escape(title(graph, language))}</title>"
    ]
    body += [_arrow(curve) for curve in curves]
    for edge, (above, below) in zip(graph.edges, labels, strict=True):
        if above:
            body.append(_text(edge.forward, above, "forward"))
        if below:
            body.append(_text(edge.backward, below, "backward"))
    body += [_node(node, boxes[node.name], language) for node in graph.nodes]
    return "".join(body) + "</svg>"


def is_diagram(graph: Graph) -> bool:
    """Whether the graph has a description."""
    return isinstance(graph.alt, Text)


def carries(graph: Graph) -> bool:
    """Whether its edges have values or gradients; those of a diagram are unlabelled arrows."""
    return any(edge.forward or edge.backward for edge in graph.edges)


def title(graph: Graph, language: Language) -> str:
    """The title of the graph: its description, if it has one."""
    if isinstance(graph.alt, Text):
        return " ".join(bare(graph.alt, language).split())
    return words(language)["graph"]


def describe(graph: Graph, language: Language) -> str:
    """The graph in words: one clause per edge."""
    w = words(language)
    names = {name: node_label(node, language) for name, node in nodes_of(graph).items()}
    clause = w["graph_edge" if carries(graph) else "graph_arrow"]
    return f"{title(graph, language)}: " + "; ".join(
        clause.format(
            source=names[edge.source],
            target=names[edge.target],
            forward=plain(edge.forward) or w["graph_nothing"],
            backward=plain(edge.backward) or w["graph_nothing"],
        )
        for edge in graph.edges
    )


def _size(tex: str) -> tuple[float, float]:
    if blank_label(tex):
        return BLANK
    width, height = extent(tex)
    return width * EM + 6, height * EM + 4


def _node_size(node: Node, language: Language) -> tuple[float, float]:
    if isinstance(node.tex, Text):
        lines = node.tex.in_language(language).split("\n")
        texts = [bare(Text(line, line), language) for line in lines]
        width, height = max(map(prose_width, texts)) * EM, 1.35 * EM * len(lines)
    else:
        width, height = _size(node.tex)
    if node.shape == "box":
        return max(width + WORD_PADDING[0], BLANK[0]), height + WORD_PADDING[1]
    return width, height


def _place(graph: Graph, language: Language) -> dict[str, Box]:
    halves: dict[str, tuple[float, float, bool]] = {}
    for node in graph.nodes:
        width, height = _node_size(node, language)
        if node.shape == "operation" and not _blank(node):
            radius = max(RADIUS, 0.5 * math.hypot(width, height))
            halves[node.name] = radius, radius, True
        else:
            halves[node.name] = width / 2, height / 2, False
    columns = {node.name: node.column for node in graph.nodes}
    rows = {node.name: node.row for node in graph.nodes}
    pitch, tallest = 84.0, 0.0
    for edge in graph.edges:
        span = abs(columns[edge.target] - columns[edge.source])
        ahead, back = _size(edge.forward), _size(edge.backward)
        tallest = max(tallest, ahead[1] + back[1])
        if span:
            label = max(
                ahead[0] if edge.forward else 0, back[0] + BACK_ARROW_WIDTH if edge.backward else 0
            )
            if rows[edge.source] != rows[edge.target]:
                label *= 0.6  # beside a slanted line, not along it
            ends = halves[edge.source][0] + halves[edge.target][0]
            pitch = max(pitch, (label + ends + ARROW + 8) / span)
    pitch = min(pitch, 230.0)
    row = max(ROW, tallest + 26)
    return {
        node.name: Box(node.column * pitch, node.row * row, *halves[node.name])
        for node in graph.nodes
    }


def _route(graph: Graph, boxes: dict[str, Box]) -> list[Curve]:
    """A straight line for every edge, bent if it would cross a node or a parallel edge."""
    curves: list[Curve] = []
    twins: dict[tuple[str, str], int] = {}
    pairs = [(edge.source, edge.target) for edge in graph.edges]
    for edge in graph.edges:
        start, end = boxes[edge.source], boxes[edge.target]
        others = [box for name, box in boxes.items() if name not in (edge.source, edge.target)]
        number = twins[edge.source, edge.target] = twins.get((edge.source, edge.target), 0) + 1
        if pairs.count((edge.source, edge.target)) > 1:
            bends = [0.42 * ROW * (1 if number % 2 else -1) * ((number + 1) // 2)]
        else:
            bends = [0.0, 0.8 * ROW, -0.8 * ROW, 1.6 * ROW, -1.6 * ROW]
        ways = (_curve(start, end, bend) for bend in bends)
        best = _cheapest(ways, partial(_crossed, others))
        curves.append(_trimmed(best, start, end))
    return curves


def _crossed(boxes: list[Box], curve: Curve) -> int:
    """How much of a curve passes through boxes."""
    points = curve.points()
    return sum(box.contains(point, 8) for box in boxes for point in points)


def _cheapest(choices: Iterable[T], cost: Callable[[T], float]) -> T:
    """The first choice with cost 0, otherwise the one with the lowest cost."""
    priced = []
    for choice in choices:
        priced.append((cost(choice), choice))
        if not priced[-1][0]:
            break
    return min(priced, key=itemgetter(0))[1]


def _curve(start: Box, end: Box, bend: float) -> Curve:
    x, y = end.x - start.x, end.y - start.y
    length = math.hypot(x, y) or 1.0
    middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
    side = _upward(Point(x / length, y / length))
    control = Point(middle.x + 2 * bend * side.x, middle.y + 2 * bend * side.y)
    return Curve(Point(start.x, start.y), control, Point(end.x, end.y))


def _upward(direction: Point) -> Point:
    """The normal that points up, or to the right of a vertical line."""
    if abs(direction.x) < 1e-9:
        return Point(1.0, 0.0)
    sign = 1.0 if direction.x > 0 else -1.0
    return Point(sign * direction.y, -sign * direction.x)


def _trimmed(curve: Curve, start: Box, end: Box) -> Curve:
    steps = [step / 100 for step in range(101)]
    low = next((t for t in steps if not start.contains(curve.at(t), 1)), 0.0)
    high = next((t for t in reversed(steps) if not end.contains(curve.at(t), 2)), 1.0)
    return curve.between(low, high)


def _label(
    graph: Graph, boxes: dict[str, Box], curves: list[Curve]
) -> list[tuple[Box | None, Box | None]]:
    """Boxes for the value above and the gradient below each edge, where they cover least."""
    placed: list[tuple[Box | None, Box | None]] = []
    taken: list[Box] = list(boxes.values())
    lines = [curve.points() for curve in curves]
    for edge, curve, own in zip(graph.edges, curves, lines, strict=True):
        points = [point for line in lines if line is not own for point in line]
        choices = (_beside(edge, curve, position) for position in LABEL_POSITIONS)
        best = _cheapest(choices, partial(_hidden, taken, points))
        taken += filter(None, best)
        placed.append(best)
    return placed


def _hidden(taken: list[Box], points: list[Point], labels: tuple[Box | None, Box | None]) -> float:
    """How much two labels cover of boxes and of points of other edges."""
    return sum(_cost(label, taken, points) for label in labels if label)


def _cost(label: Box, taken: list[Box], points: list[Point]) -> float:
    roomy = label._replace(rx=label.rx + 9, ry=label.ry + 2)
    hidden = sum(roomy.overlap(box) for box in taken)
    left, right = label.x - label.rx - 13, label.x + label.rx + 13
    top, bottom = label.y - label.ry - 13, label.y + label.ry + 13
    crossed = [1 for x, y in points if left < x < right and top < y < bottom]
    return hidden + 40.0 * len(crossed)


def _beside(edge: Edge, curve: Curve, t: float) -> tuple[Box | None, Box | None]:
    point, side = curve.at(t), _upward(curve.direction(t))
    found: list[Box | None] = []
    for tex, sign in ((edge.forward, 1.0), (edge.backward, -1.0)):
        if not tex:
            found.append(None)
            continue
        width, height = _size(tex)
        rx, ry = (width + (BACK_ARROW_WIDTH if sign < 0 else 0)) / 2, height / 2
        away = sign * (abs(side.x) * rx + abs(side.y) * ry + 3)
        found.append(Box(point.x + away * side.x, point.y + away * side.y, rx, ry))
    return found[0], found[1]


def _bounds(
    boxes: Iterable[Box], curves: list[Curve], labels: list[tuple[Box | None, Box | None]]
) -> tuple[float, float, float, float]:
    areas = [*boxes, *(label for pair in labels for label in pair if label)]
    areas += [Box(*curve.at(step / 10), 2, 2) for curve in curves for step in range(11)]
    return (
        min(area.x - area.rx for area in areas) - MARGIN,
        min(area.y - area.ry for area in areas) - MARGIN,
        max(area.x + area.rx for area in areas) + MARGIN,
        max(area.y + area.ry for area in areas) + MARGIN,
    )


def _arrow(curve: Curve) -> str:
    tip, ahead = curve.end, curve.direction(1)
    across = Point(-ahead.y, ahead.x)
    neck = Point(tip.x - ARROW * ahead.x, tip.y - ARROW * ahead.y)
    wings = [
        Point(neck.x + side * 0.42 * ARROW * across.x, neck.y + side * 0.42 * ARROW * across.y)
        for side in (1, -1)
    ]
    (x0, y0), (x1, y1) = curve.start, curve.control
    return (
        f'<path class="edge" d="M{x0:.1f} {y0:.1f}Q{x1:.1f} {y1:.1f} {neck.x:.1f} {neck.y:.1f}"/>'
        f'<path class="head" d="M{tip.x:.1f} {tip.y:.1f}L{wings[0].x:.1f} {wings[0].y:.1f}'
        f'L{wings[1].x:.1f} {wings[1].y:.1f}Z"/>'
    )


def _text(tex: str, box: Box, role: str) -> str:
    mark = ""
    if role == "backward":
        left = box.x - box.rx
        mark = f'<text class="back" x="{left + 2:.1f}" y="{box.y + 5:.1f}">←</text>'
        box = Box(box.x + BACK_ARROW_WIDTH / 2, box.y, box.rx - BACK_ARROW_WIDTH / 2, box.ry)
    return mark + _content(tex, box, role)


def _content(tex: str, box: Box, role: str) -> str:
    label = blank_label(tex)
    x, y, width, height = box.x - box.rx, box.y - box.ry, 2 * box.rx, 2 * box.ry
    if label:
        return (
            f'<rect class="hole" x="{x:.1f}" y="{y + 1:.1f}" width="{width:.1f}" '
            f'height="{height - 2:.1f}" rx="3"/>'
            f'<text class="label" x="{box.x:.1f}" y="{box.y + 5:.1f}">({label})</text>'
        )
    return (
        f'<foreignObject x="{x - 12:.1f}" y="{y:.1f}" width="{width + 24:.1f}" '
        f'height="{height:.1f}"><div class="cell {role}">{mathml(tex)}</div></foreignObject>'
    )


def _node(node: Node, box: Box, language: Language) -> str:
    outline, role = "", "variable" if node.shape == "variable" else "operation"
    x, y, width, height = box.x - box.rx, box.y - box.ry, 2 * box.rx, 2 * box.ry
    if node.shape == "operation" and not _blank(node):
        outline = f'<circle class="node" cx="{box.x:.1f}" cy="{box.y:.1f}" r="{box.rx:.1f}"/>'
    elif node.shape == "box" and not _blank(node):
        outline = (
            f'<rect class="node" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" '
            f'height="{height:.1f}" rx="4"/>'
        )
    if not isinstance(node.tex, Text):
        return outline + _content(node.tex, box, role)
    lines = node.tex.in_language(language).split("\n")
    return outline + (
        f'<foreignObject x="{x - 12:.1f}" y="{y:.1f}" width="{width + 24:.1f}" '
        f'height="{height:.1f}"><div class="cell {role}"><span>{"<br>".join(map(_prose, lines))}'
        "</span></div></foreignObject>"
    )


def _blank(node: Node) -> str:
    return blank_label(node.tex) if isinstance(node.tex, str) else ""


def _prose(line: str) -> str:
    return "".join(
        mathml(token.text) if token.kind == "math" else escape(token.text)
        for token in inline.tokens(line)
    )
