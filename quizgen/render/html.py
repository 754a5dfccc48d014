"""Quiz → one self-contained HTML file: a worksheet for screen, phone and A4 paper."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup, escape

from quizgen.model.labels import labelled
from quizgen.model.question import (
    OPTION_LETTERS,
    Cause,
    Formula,
    Graph,
    Language,
    Listing,
    Option,
    Part,
    Plot,
    Question,
    Quiz,
    Text,
)
from quizgen.model.sanitize import sanitized
from quizgen.render import graph_svg, inline, plot_svg, plot_values, values
from quizgen.render.document import (
    Answers,
    Document,
    again,
    block_kind,
    groups,
    heading,
    size,
    stem_line,
)
from quizgen.render.environment import environment
from quizgen.render.highlight import highlight
from quizgen.render.mathml import mathml
from quizgen.render.reasons import Reasons, reasons
from quizgen.render.words import words

FONT = Path(__file__).parent / "fonts" / "quizgen-math.woff2"
NARROW, HALF = 8.0, 19.3  # maximum widths in ems of options in four and in two columns


def render(quiz: Quiz, language: Language, answers: Answers) -> tuple[Document, ...]:
    """The worksheet in `language`, with its answers at the end, on a separate sheet, or omitted."""
    quiz = labelled(sanitized(quiz), language)
    questions = _page(quiz, language, ask=True, tell=answers == "end")
    if answers != "separate":
        return (Document("questions", questions),)
    solutions = _page(quiz, language, ask=False, tell=True)
    return Document("questions", questions), Document("answers", solutions)


@lru_cache(maxsize=4096)
def prose(text: str) -> Markup:
    """A line of prose as HTML."""
    return Markup("").join(
        Markup(mathml(token.text))
        if token.kind == "math"
        else Markup("<code>{}</code>").format(token.text)
        if token.kind == "code"
        else token.text
        for token in inline.tokens(text)
    )


def columns(options: Iterable[Option], language: Language) -> int:
    """The number of columns in which options fit on a wide screen: four, two or one."""
    widest = max(_width(option, language) for option in options)
    return 4 if widest <= NARROW else 2 if widest <= HALF else 1


def _page(quiz: Quiz, language: Language, *, ask: bool, tell: bool) -> str:
    title = heading(quiz, language, "title" if ask else "title_answers")
    w = words(language)

    def say(name: str, **parts: object) -> Markup:
        return Markup(escape(w[name])).format(**parts)

    def text(passage: Text) -> Markup:
        return prose(passage.in_language(language))

    def why(causes: Sequence[Cause]) -> Reasons:
        return reasons(causes, language)

    def figure(graph: Graph) -> Markup:
        return Markup(graph_svg.svg(graph, language))

    def drawing(plot: Plot) -> Markup:
        return Markup(plot_svg.svg(plot, language))

    def sample(plot: Plot, index: int) -> Markup:
        return Markup(plot_svg.sample(plot, index))

    def plotted(plot: Plot) -> plot_values.Values:
        return plot_values.values(plot, language)

    def count_columns(options: Iterable[Option]) -> int:
        return columns(options, language)

    def level(question: Question) -> str:
        return values.level_line(question, language)

    def labelled_statements(part: Part) -> list[tuple[str, Text]]:
        return values.labelled_statements(part, language)

    return (
        _environment()
        .get_template("document.html")
        .render(
            quiz=quiz,
            groups=groups(quiz),
            again=again(quiz),
            language=language,
            w=w,
            ask=ask,
            indices=any(map(values.has_indices, quiz.questions)),
            tell=tell,
            title=title,
            size=size(quiz, language),
            gap=" " if language == "en" else "",
            footer=Markup(_css_text(title)),
            say=say,
            text=text,
            level=level,
            labelled_statements=labelled_statements,
            reasons=why,
            figure=figure,
            carries=graph_svg.carries,
            drawing=drawing,
            sample=sample,
            key=plot_svg.key,
            plotted=plotted,
            columns=count_columns,
        )
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    templates = environment("html", autoescape=True)
    templates.globals.update(
        font=Markup(b64encode(FONT.read_bytes()).decode("ascii")),
        letters=OPTION_LETTERS,
        kind=block_kind,
        stem_line=stem_line,
        highlight=highlight,
        math=_math,
        given=values.given_formulas,
        given_here=values.given_here,
        tried_on=values.given_to_try,
        numeric=values.numeric_tex,
        prose=prose,
        bound=values.bound_tex,
    )
    return templates


def _math(tex: str, display: bool = False) -> Markup:
    return Markup(mathml(tex, display=display))


def _width(option: Option, language: Language) -> float:
    content = option.content
    if isinstance(content, Listing):
        return max(0.96 * values.prose_width(line) for line in content.source.split("\n"))
    if isinstance(content, Formula):
        return values.extent(content.tex)[0]
    return values.prose_width(values.bare(content.text, language))


def _css_text(text: str) -> str:
    """`text` as the contents of a CSS string."""
    return "".join(char if char.isalnum() or char == " " else f"\\{ord(char):x} " for char in text)
