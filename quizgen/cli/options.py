"""Options shared by several commands, and the types of their values."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from quizgen.model.errors import unknown

if TYPE_CHECKING:
    from quizgen.model.question import Language

F = TypeVar("F", bound=Callable[..., Any])


class Known(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.2 only
    """One of a few words; the error for any other suggests the nearest."""

    def __init__(self, what: str, words: Sequence[str]) -> None:
        self.name = what
        self.words = list(words)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The word itself; UsageError with a suggestion if it is unknown."""
        if value not in self.words:
            raise unknown(self.name, str(value), self.words)
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """The words, as the help shows them."""
        return f"[{'|'.join(self.words)}]"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[click.shell_completion.CompletionItem]:
        """The words that begin with `incomplete`."""
        return [
            click.shell_completion.CompletionItem(w) for w in self.words if w.startswith(incomplete)
        ]


LANGUAGE = Known("language", ("ja", "en"))
FORMAT = Known("format", ("html", "md", "json"))
ANSWERS = Known("answers", ("end", "separate", "none"))
KIND = Known("kind", ("code", "numeric", "choice", "graph"))
SEED = click.IntRange(0, 2**63 - 1)


FRESH_SEEDS = 1_000_000


def fresh_seed() -> int:
    """A random seed of at most six digits."""
    return int.from_bytes(os.urandom(8), "big") % FRESH_SEEDS


def locale_language() -> Language:
    """The language of the locale if it is ja or en, else en."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "ja" if value.lower().startswith("ja") else "en"
    return "en"


def complete_topics(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The topics, and all of them, that begin with `incomplete`."""
    import quizgen

    words = ["all", *quizgen.load_bank().topics]
    return [word for word in words if word.startswith(incomplete)]


def complete_families(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The families that begin with `incomplete`."""
    import quizgen

    return [name for name in quizgen.load_bank().ids if name.startswith(incomplete)]


lang_option = click.option(
    "--lang",
    "language",
    type=LANGUAGE,
    default=locale_language,
    show_default="from the locale, else en",
    help="Language of the text; the numbers are the same in both.",
)
bank_option = click.option(
    "--bank",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A folder with your own families, <topic>/<family>.py (repeatable).",
)
data_option = click.option(
    "--data",
    type=click.Path(path_type=Path),
    help="Folder of the history; default: QUIZGEN_DATA, or the platform's data folder.",
)
format_option = click.option(
    "--format",
    "formats",
    multiple=True,
    type=FORMAT,
    default=("html", "md"),
    show_default="html and md",
    help="Format to write (repeatable).",
)
answers_option = click.option(
    "--answers",
    type=ANSWERS,
    default="end",
    show_default=True,
    help="Key and solutions: at the end, in separate files, or omitted.",
)
output_option = click.option(
    "-o",
    "--output",
    default=".",
    show_default="the current folder",
    help="Folder to write to, or - for standard output.",
)
force_option = click.option(
    "--force", is_flag=True, help="Replace a file even if its content differs."
)
