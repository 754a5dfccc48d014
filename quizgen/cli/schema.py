"""`quizgen schema`: the JSON Schema of the quiz file."""

from __future__ import annotations

import json

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of the quiz file."""
    import quizgen

    click.echo(json.dumps(quizgen.schema(), indent=2, ensure_ascii=False, sort_keys=True))
