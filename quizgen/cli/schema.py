"""`quizgen schema`: the JSON Schema of the quiz file."""

from __future__ import annotations

import json

import click

from quizgen.cli.echo import document
from quizgen.cli.program import Command


@click.command(cls=Command)
def schema() -> None:
    """Print the JSON Schema of the quiz file."""
    import quizgen

    document(json.dumps(quizgen.schema(), indent=2, ensure_ascii=False, sort_keys=True) + "\n")
