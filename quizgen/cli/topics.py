"""`quizgen topics`: what the bank holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from quizgen.cli.options import bank_option, complete_topics, lang_option
from quizgen.cli.words import counted


@click.command()
@click.argument("names", nargs=-1, metavar="[TOPIC]...", shell_complete=complete_topics)
@lang_option
@bank_option
def topics(names: tuple[str, ...], language: Any, folders: tuple[Path, ...]) -> None:
    """List topics and families: title, level, kinds, and how many."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    import quizgen

    bank = quizgen.load_bank(folders)
    families, broken = bank.families(names)
    head = (
        ("問題群", "題名", "レベル", "種類")
        if language == "ja"
        else ("family", "title", "level", "kinds")
    )
    table = Table(box=None, pad_edge=False)
    for title in head:
        table.add_column(title, overflow="fold")
    topic = ""
    for family in families:
        if family.topic != topic:
            topic = family.topic
            table.add_row(
                Text(topic, style="bold"),
                Text(family.topic_title.in_language(language), style="bold"),
            )
        table.add_row(
            Text(f"  {family.id}"),
            Text(family.title.in_language(language)),
            Text(str(family.level)),
            Text(" ".join(family.kinds)),
        )
    console = Console(highlight=False)
    console.print(table)
    count = len({family.topic for family in families})
    console.print(
        f"\n{count}トピック、{len(families)}問題群"
        if language == "ja"
        else f"\n{counted(count, 'topic')}, {counted(len(families), 'family', 'families')}"
    )
    for error in broken:
        click.echo(f"Warning: {error}", err=True)
