"""`quizgen study`: practice in the terminal, chosen from the history."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import click

from quizgen.cli.echo import say
from quizgen.cli.options import bank_option, complete_topics, data_option, lang_option
from quizgen.cli.program import Command


@click.command(
    cls=Command,
    epilog="""\b
Examples:
  quizgen study
  quizgen study --topic softmax --topic entropy --level 1 -n 5 --lang ja
""",
)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete_topics,
    help="Only this topic (repeatable); default: all.",
)
@click.option(
    "--level",
    "levels",
    type=click.IntRange(1, 3),
    multiple=True,
    help="Only this level (repeatable).",
)
@click.option(
    "-n",
    "count",
    type=click.IntRange(1, 1000),
    default=10,
    show_default=True,
    help="Number of questions before stopping, or asking whether to continue.",
)
@lang_option
@data_option
@bank_option
def study(
    topics: tuple[str, ...],
    levels: tuple[int, ...],
    count: int,
    language: Any,
    data: Path | None,
    folders: tuple[Path, ...],
) -> None:
    """Practise: first what is due, then weak topics, then new families.

    Every question is freshly drawn. Answer by letter, or type the number; ? shows help, q quits
    at any time, and no answer is lost.
    """
    from quizgen.terminal.termination import default_signals

    with default_signals():
        import quizgen
        from quizgen.history.folder import data_folder
        from quizgen.history.history import History
        from quizgen.study.conversation import Conversation
        from quizgen.study.session import Session
        from quizgen.terminal.keyboard import keyboard
        from quizgen.terminal.screen import Screen

    bank = quizgen.load_bank(folders)
    topics = () if "all" in topics else topics
    screen = Screen(language)
    with closing(History(data_folder(data))) as history:
        session = Session(bank, history, topics, levels)
        Conversation(session, screen, keyboard(), count).run()
        for error in session.broken:
            say(f"Warning: {error}", err=True)
        session.close()
