"""The command line: one file a command, each thin; heavy imports happen where they are used."""

from __future__ import annotations

import os
from typing import Any

import click

import quizgen
from quizgen.cli.exam import exam
from quizgen.cli.make import make
from quizgen.cli.render import render
from quizgen.cli.schema import schema
from quizgen.cli.show import show
from quizgen.cli.stats import stats
from quizgen.cli.study import study
from quizgen.cli.topics import topics
from quizgen.cli.verify import verify
from quizgen.core.errors import QuizgenError, UsageError, unknown

EXAMPLES = """\b
Examples:
  quizgen study
  quizgen make --topic batchnorm
  quizgen make --topic softmax --topic entropy -n 20 --seed 7 --lang ja -o out/
  quizgen make --topic all --kind code --answers separate
  quizgen show batchnorm/backward_dx --seed 3 --answer
  quizgen topics
"""


class _Main(click.Group):
    """Turns every expected error into one sentence and an exit code: 2 for usage, else 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except QuizgenError as error:
            kind = click.UsageError if isinstance(error, UsageError) else click.ClickException
            raise kind(str(error)) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort, KeyboardInterrupt):
            raise
        except BrokenPipeError:
            raise
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            raise click.ClickException(f"{where}{error.strerror or error}") from error
        except Exception as error:
            if os.environ.get("QUIZGEN_DEBUG"):
                raise
            raise click.ClickException(
                f"this is a fault of quizgen ({type(error).__name__}: {error}); "
                "set QUIZGEN_DEBUG=1 to see where"
            ) from error

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            raise unknown("command", args[0], self.commands)
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Main,
    epilog=EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(quizgen.__version__, prog_name="quizgen")
def main() -> None:
    """Fresh E資格 (JDLA Engineer) practice questions whose answer keys are proven twice."""


for command in (study, stats, make, exam, topics, show, verify, render, schema):
    main.add_command(command)
