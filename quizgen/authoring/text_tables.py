"""Tables of misconceptions and of statements: plain text beside the file of their family.

``means.mistakes.txt`` and ``means.statements.txt`` belong to ``means.py``. A table is read line
by line: ``# a comment``, ``[a heading]``, and the name of a row at the start of a line, followed by
indented lines of text, alternating between Japanese and English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.authoring.blank import Blank
from quizgen.authoring.draft import Misconception, Statement
from quizgen.model.errors import AuthorError
from quizgen.model.question import KINDS, Kind

STATED = "stated: "  # begins a heading that names a source
JAPANESE = re.compile("[ぁ-ヿ一-鿿$]")  # or nothing but formulas


@dataclass
class Row:
    """A row of a table: its first line, the text below it, and its location."""

    first: str
    where: str
    said: list[str] = field(default_factory=list)


@dataclass
class Section:
    """A heading (empty at the start of a table) and the rows below it."""

    heading: str
    where: str
    rows: list[Row] = field(default_factory=list)


def mistakes_beside(file: str, **blanks: Blank) -> tuple[Misconception, ...]:
    """The misconceptions in ``<family>.mistakes.txt``, beside the `file` of the family.

    Each row gives the name and the code, and says what is wrong with it::

        [group: code]
        groups-merged = (1, 2, 3, 4)
            グループの軸まで平均している。
            Averages over the groups too.

    The heading names the one of `blanks` that the code goes into, and the kinds of questions in
    which the mistake can be made, if not all. Rows without a heading apply to the only blank of
    their family. Raises AuthorError, with file and line, for anything else.
    """
    return tuple(
        _misconception(row, at, kinds)
        for section in _sections(file, "mistakes")
        for at, kinds in [_where(section, blanks)]
        for row in section.rows
    )


def statements_beside(file: str) -> tuple[tuple[Statement, ...], ...]:
    """The statements in ``<family>.statements.txt``, beside the `file` of the family, by heading.

    Each row gives the name and the statement and, if it is false, what is wrong with it::

        [stated: Goodfellow et al., Generative Adversarial Nets (2014), §3]
        game-reversed
            識別器は価値関数 $V(D, G)$ を最小化し、生成器はこれを最大化する。
            The discriminator minimizes the value $V(D, G)$, the generator maximizes it.
            役割が逆である。
            The roles are interchanged.

    A heading that starts with ``stated:`` names the source of statements that cannot be computed;
    below it, a row that says what is wrong is false, any other one true. Other headings only make
    groups.
    Raises AuthorError, with file and line, for anything else.
    """
    return tuple(
        tuple(_statement(row, section.heading) for row in section.rows)
        for section in _sections(file, "statements")
    )


def _misconception(row: Row, at: Blank | None, kinds: tuple[Kind, ...]) -> Misconception:
    name, equals, code = row.first.partition(" = ")
    if not equals or len(row.said) != 2:
        raise AuthorError(
            f"{row.where}: expected 'name = code' and below it, indented, one line of Japanese "
            f"and one of English that say what is wrong, not {len(row.said)} lines"
        )
    ja, en = row.said
    return Misconception(name, code, ja=ja, en=en, at=at, kinds=kinds)


def _statement(row: Row, heading: str) -> Statement:
    if len(row.said) not in (2, 4):
        raise AuthorError(
            f"{row.where}: expected a name and below it, indented, the statement (Japanese, "
            f"English) and, if it is false, what is wrong with it, not {len(row.said)} lines"
        )
    ja, en, *why = row.said
    why_ja, why_en = why or ("", "")
    stated = heading.startswith(STATED)
    return Statement(
        row.first,
        ja=ja,
        en=en,
        why_ja=why_ja,
        why_en=why_en,
        true=not why if stated else None,
        source=heading.removeprefix(STATED) if stated else "",
    )


def _where(section: Section, blanks: Mapping[str, Blank]) -> tuple[Blank | None, tuple[Kind, ...]]:
    """The blank and the kinds that a heading names."""
    if not section.heading:
        return None, KINDS
    name, colon, after = section.heading.partition(":")
    named = after.replace(",", " ").split()
    kinds = tuple(kind for kind in KINDS if kind in named)
    if name not in blanks or bool(colon) != bool(kinds) or len(kinds) != len(named):
        raise AuthorError(
            f"{section.where}: expected one of {', '.join(blanks) or 'no'} blanks, and after a "
            f"colon any of {', '.join(KINDS)}, not [{section.heading}]"
        )
    return blanks[name], kinds or KINDS


def _sections(file: str, table: str) -> list[Section]:
    path = Path(file).with_suffix(f".{table}.txt")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise AuthorError(f"{path}: cannot be read ({error}); {table} are kept there") from error
    found = [Section("", f"{path.name}:1")]
    for number, line in enumerate(lines, 1):
        where = f"{path.name}:{number}"
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            if not line.rstrip().endswith("]"):
                raise AuthorError(f"{where}: a heading must end with ]")
            found.append(Section(line.strip()[1:-1], where))
        elif not line[0].isspace():
            found[-1].rows.append(Row(line.strip(), where))
        elif found[-1].rows:
            _say(found[-1].rows[-1], line.strip(), where)
        else:
            raise AuthorError(
                f"{where}: indented text with no row above it; a name must come first"
            )
    return [section for section in found if section.rows]


def _say(row: Row, sentence: str, where: str) -> None:
    if len(row.said) % 2 == 0 and not JAPANESE.search(sentence):
        raise AuthorError(f"{where}: expected Japanese; the English line comes below it")
    row.said.append(sentence)
