"""Sphinx extension for GitHub's additions to Markdown: formulas, graphs and anchors."""

import re
from pathlib import Path
from typing import Any

from docutils import nodes

import quizgen
from quizgen.model.question import Graph, Language
from quizgen.render.environment import TEMPLATES
from quizgen.render.graph_svg import svg
from quizgen.render.mathml import mathml

GRAPH = re.compile(r"(?<=`)([\w/]+)@\d+:(\d+)(?=`\n)|^```mermaid\n.*?^```$", re.M | re.S)


def setup(app: Any) -> dict[str, bool]:
    """Reads the documents like GitHub, and writes formulas as MathML."""
    app.connect("builder-inited", write_style)
    app.connect("source-read", translate)
    app.add_html_math_renderer(
        "mathml", inline_renderers=(write_inline, None), block_renderers=(write_block, None)
    )
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_style(app: Any) -> None:
    """Copies the rules for formulas and graphs from the style sheet of worksheets."""
    sheet = (TEMPLATES / "html" / "style.css").read_text("utf-8")
    rules = re.findall(r"^(?:math|\.graph|\.cell)\b[^@]*?\}\n", sheet, flags=re.M)
    place = Path(app.outdir) / "_static"
    place.mkdir(parents=True, exist_ok=True)
    (place / "worksheets.css").write_text("".join(rules), "utf-8")


def translate(app: Any, document: str, source: list[str]) -> None:
    """Replaces GitHub syntax by MyST syntax."""
    text = source[0]
    if "```mermaid" in text:
        text = with_pictures(text, "ja" if document.endswith(".ja") else "en")
    text = re.sub(r"\$`([^`]+)`\$", r"{math}`\1`", text)
    for place in re.findall(r'^<a id="([\w-]+)"></a>$', text, flags=re.M):
        here = f"{document}-{place}"  # anchors are shared by all documents
        text = text.replace(f'<a id="{place}"></a>', f"({here})=")
        text = text.replace(f"](#{place})", f"](<#{here}>)")
    source[0] = text


def with_pictures(text: str, language: Language) -> str:
    """The text with each graph as shown in worksheets; its question is named above it."""
    bank = quizgen.load_bank()
    graphs: list[Graph] = []

    def picture(match: re.Match[str]) -> str:
        family, seed = match.groups()
        if family:
            question = bank.family(family).question(int(seed))
            graphs[:] = [block for block in question.exhibits if isinstance(block, Graph)]
            return match[0]
        return f"<figure>{svg(graphs.pop(0), language)}</figure>"

    return GRAPH.sub(picture, text)


def write_inline(page: Any, node: nodes.math) -> None:
    """Writes an inline formula."""
    page.body.append(mathml(node.astext()))
    raise nodes.SkipNode


def write_block(page: Any, node: nodes.math_block) -> None:
    """Writes a displayed formula."""
    page.body.append(f'<div class="formula">{mathml(node.astext(), display=True)}</div>')
    raise nodes.SkipNode
