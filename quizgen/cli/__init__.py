"""The command line: one thin file per command; heavy imports happen where they are used."""

from __future__ import annotations

import click

import quizgen
from quizgen.cli.exam import exam
from quizgen.cli.history import history
from quizgen.cli.make import make
from quizgen.cli.preview import preview
from quizgen.cli.program import Program
from quizgen.cli.render import render
from quizgen.cli.schema import schema
from quizgen.cli.show import show
from quizgen.cli.stats import stats
from quizgen.cli.study import study
from quizgen.cli.today import show_today
from quizgen.cli.topics import topics
from quizgen.cli.verify import verify

EXAMPLES = """\b
Examples:
  quizgen study
  quizgen make --topic batchnorm
  quizgen make --topic softmax --topic entropy -n 20 --seed 7 --lang ja -o out/
  quizgen make --topic all --kind code --answers separate
  quizgen show batchnorm/backward_dx --seed 3 --answer
  quizgen topics
"""


@click.group(
    cls=Program,
    invoke_without_command=True,
    epilog=EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(quizgen.__version__, prog_name="quizgen")
@click.pass_context
def main(context: click.Context) -> None:
    """Fresh practice questions for the JDLA E (Engineer) exam, every key proven twice.

    Without a command, shows what is due today.
    """
    if context.invoked_subcommand is None:
        show_today()


for command in (study, exam, stats, history, make, topics, show, verify, preview, render, schema):
    main.add_command(command)
