"""`quizgen` alone: what is due today, and what to type next."""

from __future__ import annotations

from contextlib import closing

from quizgen.cli.echo import say
from quizgen.cli.options import locale_language


def show_today() -> None:
    """Shows what there is to do; does not create a history."""
    import quizgen
    from quizgen.history.database import NAME
    from quizgen.history.folder import data_folder
    from quizgen.history.history import History
    from quizgen.history.local_time import local_now
    from quizgen.study.today import sentences, today

    found = None
    folder = data_folder()
    if (folder / NAME).exists():
        with closing(History(folder, read_only=True)) as history:
            found = today(history, quizgen.load_bank().ids, local_now())
    for line in sentences(found, locale_language()):
        say(line)
