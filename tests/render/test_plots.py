"""Plots and diagrams: in every format and language, at every width, and never a senseless one."""

import io
import json
import math
import re
from contextlib import suppress
from html.parser import HTMLParser

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console

from quizgen.families.bank import load_bank
from quizgen.model import bounds
from quizgen.model.contents import blocks_of
from quizgen.model.errors import QuizFileError, QuizgenError
from quizgen.model.labels import labelled
from quizgen.model.question import (
    LANGUAGES,
    Axis,
    Edge,
    Graph,
    Node,
    Plot,
    Question,
    Quiz,
    Recipe,
    Text,
)
from quizgen.model.question import Series as Row
from quizgen.quiz import file as quizfile
from quizgen.render import graph_svg, html, markdown, plot_svg, plot_text, plot_values, scales
from quizgen.terminal.questions import Page

from .sample import CELL, CLASSES, CURVES, PLOT, QUIZ

BANK = load_bank()


def figures():
    """Every plot and diagram of the bank's first seeds, and those of the sample."""
    yield from (pytest.param(block, id=name) for name, block in SAMPLES.items())
    for name in BANK.ids:
        family = BANK.family(name)
        for seed in range(2 * len(family.kinds)):
            for place, block in enumerate(blocks_of(family.question(seed))):
                if isinstance(block, Plot) or (
                    isinstance(block, Graph) and graph_svg.is_diagram(block)
                ):
                    yield pytest.param(block, id=f"{name}-{seed}-{place}")


SAMPLES = {"curves": CURVES, "classes": CLASSES, "cell": CELL}
FIGURES = list(figures())


def in_terminal(block, language, width=80, encoding="utf-8"):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    page = Page(language, Console(file=stream, width=width))
    page.blocks([block])
    page.print()
    stream.flush()
    return stream.buffer.getvalue().decode(encoding)


def sheet(module, block, language):
    question = msgspec.structs.replace(PLOT, exhibits=(block,))
    quiz = msgspec.structs.replace(QUIZ, questions=(question,))
    return module.render(quiz, language, "none")[0].text


def flat(text):
    return re.sub(r"\s", "", text)


class Seen(HTMLParser):
    """The text of a page, apart from its style."""

    def __init__(self, source):
        super().__init__()
        self.open, self.text = [], ""
        self.feed(source)

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open.pop() != tag:
            pass

    def handle_data(self, data):
        self.text += "" if "style" in self.open or "math" in self.open else data


def said(text, language):
    """The words of a text without formulas, which every format sets in its own way."""
    return [flat(word) for word in re.split(r"\$[^$]*\$|\n", text.in_language(language)) if word]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("block", FIGURES)
def test_every_figure_is_told_in_every_format(block, language):
    shown = labelled(block, language)
    names = [shown.alt]
    if isinstance(shown, Plot):
        names += [shown.x.name, shown.y.name, *(series.name for series in shown.series)]
    else:
        names += [node.tex for node in shown.nodes if isinstance(node.tex, Text)]
    for page in (
        flat(Seen(sheet(html, block, language)).text),
        flat(
            re.sub(
                r"\\([^\w\s])|#(\d+);",
                lambda m: m[1] or chr(int(m[2])),
                sheet(markdown, block, language),
            )
        ),
        *(flat(in_terminal(shown, language, width)) for width in (60, 80, 120)),
    ):
        for name in names:
            for word in said(name, language):
                assert word in page, word


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("block", FIGURES)
def test_every_figure_fits_its_screen(block, language):
    for width in (40, 60, 80, 120):
        lines = in_terminal(labelled(block, language), language, width).splitlines()
        assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("block", FIGURES)
def test_a_figure_is_titled_by_its_text_alternative(block):
    for language in LANGUAGES:
        svg = (plot_svg if isinstance(block, Plot) else graph_svg).svg(block, language)
        alt = " ".join(block.alt.in_language(language).split())
        assert f"<title>{alt}</title>" in svg
        assert f'aria-label="{alt}' in svg


@pytest.mark.parametrize(
    "block", [figure for figure in FIGURES if isinstance(figure.values[0], Plot)]
)
def test_the_numbers_of_a_plot_stand_in_every_format(block):
    for language in LANGUAGES:
        found = plot_values.values(block, language)
        assert found.rows or found.lines
        numbers = [cell for row in found.rows for cell in row]
        numbers += [n for _, line in found.lines for n in re.findall(r"−?[\d.]+", line)]
        page = Seen(sheet(html, block, language)).text
        for shown in (page, sheet(markdown, block, language), in_terminal(block, language)):
            for number in numbers:
                assert number in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terminal_without_unicode_shows_plots(language):
    lines = plot_text.drawing(CURVES, 60)
    assert all(line.isascii() for line in lines)
    assert lines[0] in in_terminal(CURVES, "en", encoding="ascii").replace("\n  ", "\n")
    assert "損失" in in_terminal(CURVES, "ja", encoding="euc-jp")
    assert in_terminal(CLASSES, language, encoding="ascii")


def test_what_is_drawn_lies_where_the_numbers_are():
    """The picture is read back: path and text against the share of the axes."""
    svg = plot_svg.svg(CURVES, "en")
    (points,) = re.findall(r'<g class="s0"><path class="curve" d="M([^"]*)"', svg)
    places = [float(number) for pair in points.split("L") for number in pair.split()]
    first = CURVES.series[0]
    expected = [
        at for x, y in zip(first.x, first.y, strict=True) for at in (440 * x / 5, 264 * (1 - y))
    ]
    assert places == pytest.approx(expected, abs=0.06)
    (line,) = re.findall(r'<g class="s3"><path class="curve" d="M([^"]*)"', svg)
    (x0, y0), (x1, y1) = (tuple(map(float, pair.split())) for pair in line.split("L"))
    assert (x0, y0, x1, y1) == pytest.approx((0, 158.4, 440, 158.4), abs=1)
    assert ">P</text>" in svg
    log = plot_svg.svg(CLASSES, "en")
    assert '<circle class="marker" cx="293.3" cy="19.9"' in log  # log10(5 / 0.001) / 4 = 0.925


def test_a_text_plot_has_its_points_in_their_cells():
    lines = plot_text.drawing(CURVES, 60)
    picture = [line[5:] for line in lines[: plot_text.HEIGHT]]
    columns = len(lines[plot_text.HEIGHT]) - 5
    assert picture[round(14 * 0.5)][round(3 / 5 * (columns - 1))] == "P"
    assert picture[round(14 * 0.1)][round(1 / 5 * (columns - 1))] == "o"
    assert picture[round(14 * 0.6)][0] == "+"  # the line, which is the third without a letter


def test_series_differ_without_colour():
    style = html._environment().get_template("style.css").render(font="", footer="", language="en")
    dashes = [re.findall(rf"\.plot \.s{n} {{[^}}]*?(?:stroke-dasharray: ([^;]+);)? }}", style)[0]
              for n in range(bounds.SERIES)]  # fmt: skip
    assert len(set(dashes)) == bounds.SERIES
    assert len({plot_svg._marker(n, (0.0, 0.0)) for n in range(bounds.SERIES)}) == bounds.SERIES


TICKS = {
    (0, 1, "linear"): ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"],
    (-4, 4, "linear"): ["−4", "−3", "−2", "−1", "0", "1", "2", "3", "4"],
    (-0.2, 1.2, "linear"): ["−0.2", "0", "0.2", "0.4", "0.6", "0.8", "1", "1.2"],
    (0, 3e7, "linear"): ["0", "5×10⁶", "10⁷", "1.5×10⁷", "2×10⁷", "2.5×10⁷", "3×10⁷"],
    (1e-7, 1, "log"): ["10⁻⁷", "10⁻⁶", "10⁻⁵", "10⁻⁴", "0.001", "0.01", "0.1", "1"],
    (2, 8, "log"): ["2", "5"],
    (3, 4, "log"): ["3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "4"],
}


@pytest.mark.parametrize(("ends", "texts"), TICKS.items(), ids=str)
def test_ticks(ends, texts):
    axis = Axis(Text("軸", "axis"), *ends)
    found = [scales.tick_text(tick, axis) for tick in scales.ticks(axis)]
    assert found == texts


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_every_axis_has_a_few_ticks(scale):
    for low, high in (
        (1e-12, 1e12), (1.0, 1.0 + 2e-9), (0.3, 0.31), (7.0, 7e5), (1e-5, 3e-5), (999.0, 1001.0),
        (1e11, 1e12), (2e-12, 9e-12),
    ):  # fmt: skip
        axis = Axis(Text("軸", "axis"), low, high, scale)
        ticks = scales.ticks(axis)
        assert 1 <= len(ticks) <= 2 * scales.TICKS
        slack = 1e-6 * (high - low)
        assert all(low - slack <= tick <= high + slack for tick in ticks)
        assert len({scales.tick_text(tick, axis) for tick in ticks}) == len(ticks)


# ---- senseless ones

X, Y = Axis(Text("横", "x"), 0.0, 4.0), Axis(Text("縦", "y"), 0.0, 4.0)
ALT = Text("図。", "A figure.")
NAME = Text("名", "name")


def row(form="curve", x=(1.0, 2.0), y=(1.0, 2.0), name=NAME):
    return Row(form, name, x, y)


def of(*series, x=X, y=Y, alt=ALT):
    return Plot(alt, x, y, series)


SENSELESS = {
    "nothing": of(),
    "a point and a half": of(row(y=(1.0,))),
    "no points": of(row("points", (), ())),
    "a curve of one point": of(row(x=(1.0,), y=(1.0,))),
    "a line of three": of(row("line", (1.0, 2.0, 3.0), (1.0, 2.0, 3.0))),
    "a line of one": of(row("line", (1.0, 1.0), (2.0, 2.0))),
    "the same twice": of(row(), row("points")),
    "no name": of(row(name=Text("", "x"))),
    "no alternative": of(row(), alt=Text("図", " ")),
    "outside": of(row("points", (5.0,), (1.0,))),
    "axis turned": of(row(), x=Axis(NAME, 4.0, 0.0)),
    "axis of no length": of(row(), x=Axis(NAME, 1e9, 1e9 + 1e-7)),
    "axis without name": of(row(), y=Axis(Text("縦", ""), 0.0, 1.0)),
    "log of 0": of(row(), x=Axis(NAME, 0.0, 4.0, "log")),
    "log of a negative": of(row(y=(-1.0, 1.0)), y=Axis(NAME, 0.1, 4.0, "log")),
    **{
        f"{value} {where}": of(row(**{where: (1.0, value)}))
        for value in (math.nan, math.inf, -math.inf)
        for where in ("x", "y")
    },
    **{f"axis to {value}": of(row(), y=Axis(NAME, 0.0, value)) for value in (math.nan, math.inf)},
}
ODD = {
    "far away": of(row(x=(-1e12, 1e12), y=(1e12, -1e12))),
    "beside": of(row(x=(5.0, 6.0), y=(5.0, 6.0))),
    "one place": of(row(x=(1.0, 1.0), y=(1.0, 1.0))),
    "backwards": of(row(x=(3.0, 1.0, 2.0), y=(1.0, 1.0, 2.0))),
    "a line beside": of(row("line", (0.0, 1.0), (1e12, 1e12))),
    "a steep line": of(row("line", (1.0, 1.0), (0.0, 1e-9))),
    "many points": of(row("points", (1.0,) * bounds.POINTS, (1.0,) * bounds.POINTS)),
    "bars below 0": of(row("bars", (1.0,), (-1.0,)), y=Axis(NAME, -4.0, -0.5)),
    "bars of two": of(row("bars"), row("bars", name=Text("別", "other"))),
    "eight": of(*(row(name=Text(f"名{n}", f"name {n}")) for n in range(bounds.SERIES))),
    "tiny": of(
        row("curve", (1e-12, 2e-12), (1e-12, 2e-12)),
        x=Axis(NAME, 0.0, 3e-12),
        y=Axis(NAME, 1e-12, 1e12, "log"),
    ),
}
RENDERERS = {
    "svg": lambda plot: plot_svg.svg(plot, "ja"),
    "markdown": lambda plot: markdown.drawing(plot) + markdown.numbers(plot, "en"),
    "terminal": lambda plot: in_terminal(plot, "en", 40),
}


@pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)
@pytest.mark.parametrize("plot", SENSELESS.values(), ids=SENSELESS)
def test_a_senseless_plot_is_refused(plot, render):
    with pytest.raises(QuizgenError, match=r"^plot: ") as caught:
        render(plot)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("render", RENDERERS.values(), ids=RENDERERS)
@pytest.mark.parametrize("plot", ODD.values(), ids=ODD)
def test_an_odd_plot_is_drawn(plot, render):
    picture = render(plot)
    assert not {"nan", "inf"} & set(re.split(r'[\s">]', picture))
    assert len(picture) < 60_000


def test_a_box_without_a_text_alternative_is_refused():
    for node in (Node("a", Text("層", "layer"), 0, 0), Node("a", "x", 0, 0, "box")):
        with pytest.raises(QuizgenError, match="belongs to a diagram; give the graph alt="):
            graph_svg.svg(Graph((node,), ()), "en")
        assert graph_svg.svg(Graph((node,), (), ALT), "en")
        with pytest.raises(QuizgenError, match="has no description"):
            graph_svg.svg(Graph((node,), (), Text(" ", "x")), "en")


def test_the_legend_of_values_stands_only_below_graphs_that_carry_some():
    legend = html.words("en")["graph_legend"]
    assert legend not in sheet(html, CELL, "en")
    valued = Graph((Node("a", "x", 0, 0), Node("b", "y", 1, 0)), (Edge("a", "b", "1"),))
    assert legend in sheet(html, valued, "en")


# ---- hostile files


def file_with(edit):
    """A quiz file whose question, of no installed family, has a figure that was edited."""
    parts = tuple(msgspec.structs.replace(part, numeric=None) for part in PLOT.parts)
    question = msgspec.structs.replace(PLOT, family="gone/gone", parts=parts)
    quiz = Quiz(Recipe(("gone",), 1, 1), "gone-n1-s1-0000", (question,))
    data = json.loads(quizfile.dumps(quiz))
    plot, _, graph = data["quiz"]["questions"][0]["exhibits"]
    edit(plot, graph)
    with suppress(msgspec.ValidationError):  # refused for its form, before its digest matters
        data["digest"] = quizfile._digest(msgspec.convert(data["quiz"], Quiz))
    return json.dumps(data)


def put(place, **values):
    return lambda plot, graph: (plot if place == "plot" else plot[place]).update(values)


def first_series(**values):
    return lambda plot, graph: plot["series"][0].update(values)


HOSTILE = {
    "a million points": (
        first_series(x=[1.0] * 1_000_000, y=[1.0] * 1_000_000),
        "Expected `array` of length <= 200",
    ),
    "one point too many": (
        first_series(x=[1.0] * 201, y=[1.0] * 201),
        "Expected `array` of length <= 200",
    ),
    "lengths that differ": (
        first_series(y=[1.0]),
        "has 4 x and 1 y",
    ),
    "NaN": (
        first_series(y=[math.nan, 1.0, 1.0, 1.0]),
        "not a quiz file",
    ),
    "infinity": (
        first_series(y=[math.inf, 1.0, 1.0, 1.0]),
        "not a quiz file",
    ),
    "a huge number": (
        first_series(y=[1e300, 1.0, 1.0, 1.0]),
        "Expected `float` <= 1000000000000.0",
    ),
    "text for numbers": (
        first_series(y=["1", "2", "3", "4"]),
        "Expected `float`, got `str`",
    ),
    "nested": (
        first_series(x=[[1.0]] * 4),
        "Expected `float`, got `array`",
    ),
    "deeply nested": (
        first_series(name={"ja": {"ja": {}}, "en": "x"}),
        "Expected `str`, got `object`",
    ),
    "a huge text": (
        put("plot", alt={"ja": "あ" * 5_000, "en": "x"}),
        "Expected `str` of length <= 4000",
    ),
    "no text": (
        put("plot", alt={"ja": "", "en": ""}),
        "plot: has no description",
    ),
    "no alternative": (
        lambda plot, graph: plot.pop("alt"),
        "missing required field `alt`",
    ),
    "a series too many": (
        lambda plot, graph: plot.update(series=plot["series"] * 3),
        "Expected `array` of length <= 8",
    ),
    "an unknown form": (
        first_series(form="pie"),
        "Invalid enum value 'pie'",
    ),
    "an unknown field": (
        first_series(script="alert(1)"),
        "unknown field `script`",
    ),
    "an axis turned": (
        put("x", low=9.0),
        "goes from 9.0 to 5.0",
    ),
    "a log axis from 0": (
        put("x", scale="log"),
        "is logarithmic and starts at 0.0",
    ),
    "a diagram without words": (
        lambda plot, graph: graph.pop("alt"),
        "belongs to a diagram",
    ),
    "a box of nothing": (
        lambda plot, graph: graph["nodes"][1].update(tex=None),
        "got `null`",
    ),
    "an edge to nowhere": (
        lambda plot, graph: graph["edges"][0].update(target="x"),
        "which is not a node",
    ),
}


@pytest.mark.parametrize(("edit", "message"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_figure_in_a_file_is_refused(edit, message):
    with pytest.raises(QuizFileError) as caught:
        quizfile.loads(file_with(edit))
    assert message in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500


def test_an_honest_file_with_figures_is_read_as_it_was_written():
    text = file_with(lambda plot, graph: None)
    assert json.loads(text)["schema_version"] == 3
    quiz = quizfile.loads(text)
    assert quiz.questions[0].exhibits == PLOT.exhibits
    assert quizfile.loads(quizfile.dumps(quiz)) == quiz


def test_only_a_quiz_with_new_figures_needs_the_new_version(bank):
    for name, version in (("learning/curves", 3), ("batchnorm/graph", 1)):
        quiz = Quiz(
            Recipe((name.partition("/")[0],), 1, 1),
            "x-n1-s1-0000",
            (bank.family(name).question(0),),
        )
        assert json.loads(quizfile.dumps(quiz))["schema_version"] == version


def test_a_label_with_markup_is_text():
    hostile = '</title></svg><script>alert("$x$")</script>'
    text = Text(hostile, hostile)
    series = msgspec.structs.replace(CURVES.series[0], name=text)
    plot = msgspec.structs.replace(CURVES, alt=text, series=(series,), x=Axis(text, 0.0, 5.0))
    graph = Graph((Node("a", text, 0, 0, "box"),), (), text)
    for block in (plot, graph):
        for language in LANGUAGES:
            assert "<script" not in sheet(html, block, language)
            outside = re.sub(r"```.*?```", "", sheet(markdown, block, language), flags=re.DOTALL)
            assert "<script" not in outside.replace(r"\<script", "")


def test_a_question_with_figures_is_the_same_after_json():
    data = msgspec.json.encode(PLOT)
    assert msgspec.json.decode(data, type=Question) == PLOT
