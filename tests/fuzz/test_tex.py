"""Random formulas, through everything that reads formulas."""

import math
from html.parser import HTMLParser
from xml.etree import ElementTree

from hypothesis import Phase, given, settings
from rich.cells import cell_len

from quizgen.model.errors import QuizgenError
from quizgen.model.question import Edge, Graph, Node
from quizgen.model.tex_rules import check_tex
from quizgen.render import markdown
from quizgen.render.graph_svg import svg
from quizgen.render.mathml import mathml
from quizgen.render.values import extent
from quizgen.terminal.formula import draw, formula

from .tex import tex

ELEMENTS = {
    "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub", "msup",
    "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd",
}  # fmt: skip
ATTRIBUTES = {
    "display", "displaystyle", "scriptlevel", "mathvariant", "form", "stretchy", "symmetric",
    "movablelimits", "accent", "accentunder", "linethickness", "width", "lspace", "rspace",
    "minsize", "maxsize", "style",
}  # fmt: skip
CHARACTERS = {"&ApplyFunction;": "\u2061", "&InvisibleTimes;": "\u2062"}  # HTML knows them, XML not


# A failing formula is not made smaller: with recursive strategies that takes gigabytes.
RANDOM = settings(
    max_examples=150, deadline=None, phases=set(Phase) - {Phase.shrink, Phase.explain}
)


class Outline(HTMLParser):
    """Elements, attributes and text as a browser would read them."""

    def __init__(self, source):
        super().__init__()
        self.found = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, attrs))

    def handle_startendtag(self, tag, attrs):
        self.found += [(tag, attrs), f"/{tag}"]

    def handle_endtag(self, tag):
        self.found.append(f"/{tag}")

    def handle_data(self, data):
        self.found.append(data)


def outline(node):
    yield node.tag, list(node.items())
    if node.text:
        yield node.text
    for child in node:
        yield from outline(child)
        if child.tail:
            yield child.tail
    yield f"/{node.tag}"


@RANDOM
@given(tex())
def test_mathml_is_what_an_xml_parser_and_a_browser_agree_on(formula):
    for display in (True, False):
        markup = mathml(formula, display=display)
        xml = markup
        for name, char in CHARACTERS.items():
            xml = xml.replace(name, char)
        tree = ElementTree.fromstring(xml)
        assert {node.tag for node in tree.iter()} <= ELEMENTS
        assert {name for node in tree.iter() for name, _ in node.items()} <= ATTRIBUTES
        assert Outline(markup).found == list(outline(tree))


@RANDOM
@given(tex())
def test_every_formula_is_drawn_or_left_as_it_is(source):
    for options in ({}, {"display": False}, {"ascii_only": True}, {"width": 76}, {"width": 12}):
        assert isinstance(formula(source, **options), str)
        box = draw(source, **options)
        if box is not None:
            assert {cell_len(line) for line in box.lines} == {box.width}
            assert 0 <= box.baseline < box.height
    assert all(math.isfinite(length) and length >= 0 for length in extent(source))
    graph = Graph((Node("a", source, 0, 0), Node("b", "b", 1, 0)), (Edge("a", "b", source, ""),))
    assert svg(graph, "en").endswith("</svg>")
    assert markdown.math(source).strip("$`").strip() == source.strip()


@RANDOM
@given(tex(), tex())
def test_a_formula_cut_anywhere_is_read_or_refused(source, other):
    for cut in {len(source) // 3, len(source) // 2, max(len(source) - 1, 0)}:
        for broken in (source[:cut], source[cut:], source[:cut] + other + source[cut:]):
            assert isinstance(formula(broken), str)
            message = refusal(broken)
            assert message.isprintable()
            assert len(message) < 500


def refusal(source):
    """Why a formula is refused; nothing if it is not."""
    try:
        check_tex(source)
        extent(source)
    except QuizgenError as error:
        return str(error)
    return ""
