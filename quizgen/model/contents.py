"""Every text, formula and listing of a question, wherever it occurs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model.question import (
    Block,
    Formula,
    Graph,
    Listing,
    Plot,
    Prose,
    Question,
    Table,
    Text,
)

_INLINE = re.compile(r"\$([^$]+)\$")


def blocks_of(question: Question) -> tuple[Block, ...]:
    """Every block, those of the solution too."""
    return (*question.stem, *question.exhibits, *question.solution)


def texts_of(question: Question) -> Iterator[Text]:
    """Every passage of prose."""
    yield question.title
    yield question.topic
    yield from question.conventions
    for block in blocks_of(question):
        yield from texts_of_block(block)
    for part in question.parts:
        yield part.ask
        yield from part.statements or ()
        for option in part.options:
            if isinstance(option.content, Prose):
                yield option.content.text
            yield from (mistake.reason for cause in option.causes for mistake in cause)


def texts_of_block(block: Block) -> Iterator[Text]:
    """Every passage of prose in a block."""
    match block:
        case Prose():
            yield block.text
        case Table():
            yield from block.header
        case Graph():
            yield from (node.tex for node in block.nodes if isinstance(node.tex, Text))
            if isinstance(block.alt, Text):
                yield block.alt
        case Plot():
            yield from (block.alt, block.x.name, block.y.name)
            yield from (series.name for series in block.series)


def formulas_of(question: Question) -> Iterator[str]:
    """Every formula, displayed or inline, in TeX."""
    for text in texts_of(question):
        for passage in (text.ja, text.en):
            yield from _INLINE.findall(passage)
    for given in question.given:
        yield given.symbol
    for block in blocks_of(question):
        yield from _formulas_of_block(block)
    for part in question.parts:
        for option in part.options:
            if isinstance(option.content, Formula):
                yield option.content.tex
            shown = option.counterexample
            if shown is not None and not shown.error:
                yield from (shown.symbol, shown.wrong, shown.right)


def _formulas_of_block(block: Block) -> Iterator[str]:
    """Every formula in a block but those in its prose."""
    match block:
        case Formula():
            yield block.tex
        case Table():
            yield from (cell for row in block.rows for cell in row)
        case Graph():
            yield from (node.tex for node in block.nodes if isinstance(node.tex, str))
            yield from (tex for edge in block.edges for tex in (edge.forward, edge.backward) if tex)


def listings_of(question: Question) -> Iterator[str]:
    """Every listing, also those among the options."""
    blocks = blocks_of(question)
    options = (option.content for part in question.parts for option in part.options)
    for content in (*blocks, *options):
        if isinstance(content, Listing):
            yield content.source
