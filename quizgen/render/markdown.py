"""Quiz → GitHub-flavoured Markdown: math, code, Mermaid graphs, collapsed answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from html import escape as escape_html

from jinja2 import Environment

from quizgen.model.figures import check_table, nodes_of
from quizgen.model.labels import blank_label, labelled
from quizgen.model.question import (
    OPTION_LETTERS,
    Cause,
    Formula,
    Graph,
    Language,
    Listing,
    Node,
    Option,
    Part,
    Plot,
    Question,
    Quiz,
    Table,
    Text,
)
from quizgen.model.sanitize import sanitized
from quizgen.model.tex_rules import check_tex
from quizgen.render import graph_svg, inline, plot_text, plot_values, values
from quizgen.render.document import (
    Answers,
    Document,
    Group,
    again,
    block_kind,
    groups,
    heading,
    size,
    stem_line,
)
from quizgen.render.environment import environment
from quizgen.render.reasons import Reasons, reasons
from quizgen.render.words import words

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~#]")
_LINE_START = re.compile(
    r"^(\s*)(?:([-+=])(?=\s|$)|(-)(?=[-\s]*$)|(=)(?=[=\s]*$)|(\d+)([.)])(?=\s|$))"
)
_ADDRESS = re.compile(
    r"(?<=[a-z]):(?=//)|(?<=\bwww)\.", re.IGNORECASE
)  # GitHub turns them into links
DRAWING_WIDTH = 72  # columns of a plot
_BAR = re.compile(r"(\\\\)|\\\||\|")


def render(quiz: Quiz, language: Language, answers: Answers) -> tuple[Document, ...]:
    """The sheet as Markdown in `language`, its answers at the end, separate, or omitted."""
    quiz = labelled(sanitized(quiz), language)
    questions = _page(quiz, language, ask=True, tell=answers == "end")
    if answers != "separate":
        return (Document("questions", questions),)
    solutions = _page(quiz, language, ask=False, tell=True)
    return Document("questions", questions), Document("answers", solutions)


def plain_text(text: str) -> str:
    """`text` with every character escaped that has a meaning in Markdown."""
    text = _SPECIAL.sub(r"\\\g<0>", inline.one_line(text)).replace("$", "<span>$</span>")
    text = _ADDRESS.sub(r"\\\g<0>", text)
    return _LINE_START.sub(_escaped_start, text)


def code(text: str) -> str:
    """A code span for any single line of text."""
    text = inline.one_line(text)
    ticks = "`" * (_longest_run(text) + 1)
    edges = text[:1] + text[-1:]
    pad = " " if "`" in edges or edges == "  " or not text.strip() else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def math(tex: str) -> str:
    """Inline mathematics in the form that GitHub's emphasis rules do not affect."""
    return f"$`{_tex(tex)}`$" if tex.strip() else ""


def formula(tex: str) -> str:
    """Displayed mathematics."""
    check_tex(tex)
    return fence(tex, "math")


def fence(text: str, name: str) -> str:
    """A fenced block for any text."""
    text = "\n".join(text.splitlines())
    ticks = "`" * max(3, _longest_run(text) + 1)
    return f"{ticks}{name}\n{text.rstrip()}\n{ticks}"


def listing(item: Listing) -> str:
    """A listing, with line numbers if it is numbered."""
    lines = item.source.splitlines()
    if item.numbered:
        lines = [f"{number:2}  {line}".rstrip() for number, line in enumerate(lines, 1)]
    return fence("\n".join(lines), "python")


def prose(text: str) -> str:
    """A line of prose."""
    return _joined(inline.tokens(text), math, code)


def cell(text: str) -> str:
    """Prose for a table cell: no bar in it ends the cell."""
    return _joined(inline.tokens(text), math_cell, _code_cell)


def math_cell(tex: str) -> str:
    """Inline mathematics for a table cell: bars are written as commands."""
    return math(_BAR.sub(lambda m: m[1] or (r"\Vert " if len(m[0]) > 1 else r"\vert "), tex))


def table(item: Table, language: Language) -> str:
    """A table; its cells contain TeX, its header prose."""
    check_table(item)
    header = [cell(text.in_language(language)) for text in item.header]
    return _table(header, ([math_cell(tex) for tex in row] for row in item.rows))


def graph(item: Graph, language: Language) -> str:
    """A Mermaid flowchart with numbered edges and, below it, a table of their values.

    A diagram, whose edges have no values, gets a description and unlabelled arrows.
    """
    w = words(language)
    lines = ["flowchart LR"]
    nodes = nodes_of(item)
    carries = graph_svg.carries(item)
    numbers = {name: number for number, name in enumerate(nodes)}
    for node in item.nodes:
        opening, closing = ("((", "))") if node.shape == "operation" else ("[", "]")
        label = _mermaid(values.node_label(node, language))
        lines.append(f'    n{numbers[node.name]}{opening}"{label}"{closing}')
    rows = []
    for number, edge in enumerate(item.edges, 1):
        arrow = f'-- "{number}" -->' if carries else "-->"
        lines.append(f"    n{numbers[edge.source]} {arrow} n{numbers[edge.target]}")
        ends = " → ".join(_label(nodes[name], language) for name in (edge.source, edge.target))
        rows.append([f"{number}: {ends}", _carried(edge.forward), _carried(edge.backward)])
    picture = fence("\n".join(lines), "mermaid")
    legend = _table([w["edge"], w["forward"], w["backward"]], rows) if carries else ""
    said = prose(item.alt.in_language(language)) if isinstance(item.alt, Text) else ""
    return "\n\n".join(filter(None, (said, picture, legend)))


def numbers(item: Plot, language: Language) -> str:
    """The numbers of a plot: a table, and lines for whatever is not a function of x."""
    found = plot_values.values(item, language)
    colon = words(language)["colon"]
    header = [cell(text.in_language(language)) for text in found.header]
    lines = [
        f"- {prose(name.in_language(language))}{colon}{plain_text(line)}"
        for name, line in found.lines
    ]
    table = _table(header, found.rows) if found.rows else ""
    return "\n\n".join(filter(None, (table, "\n".join(lines))))


def drawing(item: Plot) -> str:
    """A plot drawn with characters: GitHub only shows pictures that are separate files."""
    return fence("\n".join(plot_text.drawing(item, DRAWING_WIDTH)), "text")


def answer_table(group: Group, language: Language) -> str:
    """A table with a cell for the answer to every part of a section."""
    longest = max((question.parts for _, question in group.questions), key=len)
    rows = [
        [
            str(number),
            *([""] * len(question.parts)),
            *(["–"] * (len(longest) - len(question.parts))),
        ]
        for number, question in group.questions
    ]
    return _table(
        [words(language)["questions"], *(f"({plain_text(part.label)})" for part in longest)], rows
    )


def _page(quiz: Quiz, language: Language, *, ask: bool, tell: bool) -> str:
    w = words(language)

    def say(name: str, **parts: object) -> str:
        return w[name].format(**parts)

    def text(passage: Text) -> str:
        return prose(passage.in_language(language))

    def why(causes: Sequence[Cause]) -> Reasons:
        return reasons(causes, language)

    def show_table(item: Table) -> str:
        return table(item, language)

    def show_graph(item: Graph) -> str:
        return graph(item, language)

    def show_numbers(item: Plot) -> str:
        return numbers(item, language)

    def letters_to_write(group: Group) -> str:
        return answer_table(group, language)

    def content(option: Option) -> str:
        item = option.content
        if isinstance(item, Listing):
            if len(item.source.splitlines()) <= 1:
                return code(item.source)
            return "\n\n" + _indented(fence(item.source, "python"))
        return math(item.tex) if isinstance(item, Formula) else text(item.text)

    def summary(passage: Text) -> str:
        text = escape_html(inline.one_line(values.bare(passage, language)), quote=False)
        return text.replace("$", "<span>$</span>")

    def level(question: Question) -> str:
        return values.level_line(question, language)

    def labelled_statements(part: Part) -> list[tuple[str, Text]]:
        return values.labelled_statements(part, language)

    page = (
        _environment()
        .get_template("document.md")
        .render(
            quiz=quiz,
            groups=groups(quiz),
            again=again(quiz),
            w=w,
            ask=ask,
            indices=any(map(values.has_indices, quiz.questions)),
            tell=tell,
            title=plain_text(heading(quiz, language, "title" if ask else "title_answers")),
            size=size(quiz, language),
            gap=" " if language == "en" else "",
            say=say,
            text=text,
            level=level,
            labelled_statements=labelled_statements,
            plain=plain_text,
            reasons=why,
            content=content,
            summary=summary,
            table=show_table,
            graph=show_graph,
            numbers=show_numbers,
            letters_to_write=letters_to_write,
        )
    )
    return _tidied(page)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    templates = environment("markdown", autoescape=False)
    templates.globals.update(
        letters=OPTION_LETTERS,
        kind=block_kind,
        stem_line=stem_line,
        code=code,
        math=math,
        formula=formula,
        listing=listing,
        drawing=drawing,
        marks=plot_text.key,
        given=values.given_formulas,
        given_here=values.given_here,
        tried_on=values.given_to_try,
        numeric=values.numeric_tex,
        prose=prose,
        bound=values.bound_tex,
    )
    return templates


def _tidied(page: str) -> str:
    """Removes consecutive empty lines, except inside a fence."""
    kept: list[str] = []
    closing = ""
    for line in page.split("\n"):
        bare_line = line.strip()
        if closing:
            closing = "" if bare_line == closing else closing
        elif opening := re.match(r"`{3,}(?=[a-z]*$)", bare_line):
            closing = opening[0]
        elif not bare_line and (not kept or not kept[-1].strip()):
            continue
        kept.append(line.rstrip() if not closing else line)
    return "\n".join(kept).rstrip("\n") + "\n"


def _table(header: list[str], rows: Iterable[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _label(node: Node, language: Language) -> str:
    if isinstance(node.tex, Text):
        return cell(node.tex.in_language(language))
    return math_cell(node.tex)


def _carried(tex: str) -> str:
    label = blank_label(tex)
    return f"**({label})**" if label else math_cell(tex)


def _mermaid(text: str) -> str:
    """A label without ASCII punctuation, which Mermaid or its Markdown would interpret."""
    return "".join(
        f"#{ord(char)};" if char.isascii() and not char.isalnum() and char != " " else char
        for char in text
    )


def _tex(tex: str) -> str:
    check_tex(tex)
    return inline.one_line(tex)


def _joined(
    tokens: Iterable[inline.Token],
    show_math: Callable[[str], str],
    show_code: Callable[[str], str],
) -> str:
    """Joined tokens of prose; leading and trailing spaces, which have a meaning, are removed."""
    return "".join(
        show_math(token.text)
        if token.kind == "math"
        else show_code(token.text)
        if token.kind == "code"
        else plain_text(token.text)
        for token in tokens
    ).strip(" \t")


def _code_cell(text: str) -> str:
    r"""A code span for a table; as HTML if it contains ``\|``, which a span in a table cannot."""
    if r"\|" in text:
        return f"<code>{plain_text(text)}</code>"
    return code(text).replace("|", r"\|")


def _escaped_start(match: re.Match[str]) -> str:
    blanks, mark, line, underline, number, dot = match.groups()
    return f"{blanks}{number}\\{dot}" if number else f"{blanks}\\{mark or line or underline}"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" if line else line for line in text.split("\n"))


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)
