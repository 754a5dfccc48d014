"""`quizgen topics`: lists the bank."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.echo import cell, say, table
from quizgen.cli.options import bank_option, complete_topics, lang_option
from quizgen.cli.program import Command
from quizgen.cli.words import pluralize
from quizgen.model.question import Text

if TYPE_CHECKING:
    from quizgen.families.family import Family


@click.command(cls=Command)
@click.argument("names", nargs=-1, metavar="[TOPIC]...", shell_complete=complete_topics)
@click.option(
    "--syllabus", is_flag=True, help="List the syllabus items and the families that cover them."
)
@lang_option
@bank_option
def topics(
    names: tuple[str, ...], syllabus: bool, language: Any, folders: tuple[Path, ...]
) -> None:
    """List topics and families: title, level, minutes, kinds, and totals.

    With --syllabus, lists every syllabus item with the families that cover it.
    """
    import quizgen

    bank = quizgen.load_bank(folders)
    families, broken = bank.families(names)
    (_list_syllabus if syllabus else _list_families)(families, language)
    for error in broken:
        say(f"Warning: {error}", err=True)


def _list_families(families: Sequence[Family], language: Any) -> None:
    from rich.padding import Padding

    ja = language == "ja"
    topics = {family.topic: family.topic_title for family in families}
    for section, members in _sections(topics):
        say(section.in_language(language))
        rows = _rows(
            ("問題群", "レベル", "分", "形式") if ja else ("family", "level", "min", "kinds")
        )
        for topic in members:
            rows.add_row(cell(f"{topic}  {topics[topic].in_language(language)}", "bold"))
            for family in families:
                if family.topic == topic:
                    rows.add_row(
                        cell(f"  {family.id}"),
                        cell(str(family.level)),
                        cell(str(family.minutes or "")),
                        cell(" ".join(family.kinds)),
                    )
                    title = cell(family.title.in_language(language), "dim")
                    rows.add_row(Padding(title, (0, 0, 0, 4)))
        table(rows)
        say()
    say(
        f"{len(topics)}トピック、{len(families)}問題群"
        if ja
        else f"{pluralize(len(topics), 'topic')}, {pluralize(len(families), 'family', 'families')}"
    )


def _sections(topics: Collection[str]) -> Iterator[tuple[Text, list[str]]]:
    """The topics under the headings of the exam, then those that no heading has."""
    from quizgen.exam.blueprint import default_blueprint

    left = list(topics)
    for section in default_blueprint().sections:
        found = [topic for topic in section.topics if topic in left]
        if found:
            left = [topic for topic in left if topic not in found]
            yield section.title, found
    if left:
        yield Text("その他のトピック", "Other topics"), left


def _list_syllabus(families: Sequence[Family], language: Any) -> None:
    from quizgen.families.syllabus import syllabus

    ja = language == "ja"
    rows = _rows(("項目", "内容", "問題群") if ja else ("item", "title", "families"))
    covered = total = 0
    for chapter in syllabus():
        rows.add_row(cell(chapter.name, "bold"), cell(chapter.title.in_language(language), "bold"))
        for name, title in chapter.items.items():
            ids = [family.id for family in families if name in family.covers]
            rows.add_row(cell(name), cell(title.in_language(language)), cell(" ".join(ids) or "–"))
            covered += bool(ids)
            total += 1
    table(rows)
    say()
    say(
        f"{total}項目のうち{covered}項目に問題群がある"
        if ja
        else f"{covered} of {pluralize(total, 'item')} covered"
    )


def _rows(head: Sequence[str]) -> Any:
    """An empty table with these column titles."""
    from rich.table import Table

    rows = Table(box=None, pad_edge=False)
    for title in head:
        rows.add_column(title, overflow="fold")
    return rows
