"""Givens as one table of data: samples in rows, features and labels in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quizgen.authoring.tex import number_tex
from quizgen.model.errors import AuthorError
from quizgen.model.question import Table, Text
from quizgen.proof.exact import Exact, decimal_text

SAMPLE = Text("サンプル", "sample")
Heads = Text | Sequence[Text]


def data_table(data: Mapping[str, Heads], given: Mapping[str, Exact]) -> Table:
    """The table of these givens; `data` has the head of each column.

    Raises AuthorError if a name is not a given, or if givens and heads do not match.
    """
    header = [SAMPLE]
    columns: list[list[str]] = []
    for name, heads in data.items():
        texts = (heads,) if isinstance(heads, Text) else tuple(heads)
        header += texts
        columns += _columns(name, texts, given)
    lengths = {len(column) for column in columns}
    if len(lengths) != 1:
        raise AuthorError(
            f"data=: {', '.join(data)} have different numbers of rows; a row is one sample"
        )
    rows = [(str(n), *cells) for n, cells in enumerate(zip(*columns, strict=True), 1)]
    return Table(tuple(header), tuple(rows), given=tuple(data))


def _columns(name: str, heads: Sequence[Text], given: Mapping[str, Exact]) -> list[list[str]]:
    if name not in given:
        raise AuthorError(f"data= names {name!r}, which is not a given; use {', '.join(given)}")
    exact = given[name]
    width = exact.shape[1] if len(exact.shape) == 2 else 1
    if len(exact.shape) not in (1, 2) or exact.form == "ln":
        raise AuthorError(f"data=: {name!r} is neither a column nor a matrix of plain numbers")
    if len(heads) != width:
        raise AuthorError(f"data=: {name!r} has {width} columns and {len(heads)} heads")
    cells = [number_tex(decimal_text(number)) for number in exact.numbers]
    return [cells[column::width] for column in range(width)]
