"""`quizgen topics`: what the bank holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from quizgen.cli.echo import cell, say, table
from quizgen.cli.options import bank_option, complete_topics, lang_option
from quizgen.cli.program import Command
from quizgen.cli.words import counted


@click.command(cls=Command)
@click.argument("names", nargs=-1, metavar="[TOPIC]...", shell_complete=complete_topics)
@lang_option
@bank_option
def topics(names: tuple[str, ...], language: Any, folders: tuple[Path, ...]) -> None:
    """List topics and families: title, level, kinds, and how many."""
    from rich.table import Table

    import quizgen

    bank = quizgen.load_bank(folders)
    families, broken = bank.families(names)
    head = (
        ("問題群", "題名", "レベル", "種類")
        if language == "ja"
        else ("family", "title", "level", "kinds")
    )
    rows = Table(box=None, pad_edge=False)
    for title in head:
        rows.add_column(title, overflow="fold")
    topic = ""
    for family in families:
        if family.topic != topic:
            topic = family.topic
            title = family.topic_title.in_language(language)
            rows.add_row(cell(topic, "bold"), cell(title, "bold"))
        rows.add_row(
            cell(f"  {family.id}"),
            cell(family.title.in_language(language)),
            cell(str(family.level)),
            cell(" ".join(family.kinds)),
        )
    table(rows)
    count = len({family.topic for family in families})
    say()
    say(
        f"{count}トピック、{len(families)}問題群"
        if language == "ja"
        else f"{counted(count, 'topic')}, {counted(len(families), 'family', 'families')}"
    )
    for error in broken:
        say(f"Warning: {error}", err=True)
