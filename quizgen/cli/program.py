"""How a command ends: every error becomes one sentence and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import click

from quizgen.cli.echo import finish, say
from quizgen.model.errors import QuizgenError, Terminated, UsageError, unknown

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130  # the shells' convention


class Command(click.Command):
    """A command whose help can be printed in any encoding."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's help option, printing through `say`."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _show_help
        return option


def _show_help(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        for line in ctx.get_help().split("\n"):
            say(line)
        ctx.exit()


class Group(Command, click.Group):
    """A group of commands. Without a command it shows its help, as wrong usage."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Without any argument, shows the help."""
        if not args and not self.invoke_without_command and not ctx.resilient_parsing:
            for line in ctx.get_help().split("\n"):
                say(line, err=True)
            ctx.exit(WRONG_USAGE)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command; the error for an unknown one suggests the nearest."""
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            raise unknown("command", args[0], self.commands)
        return super().resolve_command(ctx, args)


class Program(Group):
    """All commands. Exits with 2 on wrong usage, 130 on Ctrl-C, 1 on any other failure."""

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """Runs a command and ends the process."""
        run: Callable[..., Any] = partial(super().main, *args, standalone_mode=False, **extra)
        if not standalone_mode:
            return run()
        from quizgen.terminal.termination import graceful_signals

        _fill_closed_streams()
        try:
            with graceful_signals():
                code = _code_of(run)
        except KeyboardInterrupt:
            code = INTERRUPTED
        finish()
        sys.exit(code)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; it fails if a problem file tries to exit the program."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            ctx.exit(_failed("", "Aborted!", code=INTERRUPTED))
        except EOFError as error:
            raise click.Abort from error
        except Terminated:
            raise
        except SystemExit as error:
            if error.code:
                raise
            raise QuizgenError("a problem file ended the program early") from error


def _fill_closed_streams() -> None:
    """Keeps files opened later from getting the descriptor of a closed standard stream."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)


def _code_of(run: Callable[[], Any]) -> int:
    """Runs a command, reports errors, and returns its exit code."""
    try:
        if sys.stdout is None:
            raise UsageError(
                "standard output is closed; run this in a terminal, or redirect its output"
            )
        code = run()
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.Abort:
        return _failed("Aborted!")
    except click.ClickException as error:
        return _failed(*_messages(error), code=error.exit_code)
    except UsageError as error:
        return _failed(f"Error: {error}", code=WRONG_USAGE)
    except QuizgenError as error:
        return _failed(f"Error: {error}")
    except OSError as error:
        if error.errno == errno.EPIPE:  # the reader has closed the pipe
            return _failed()
        return _failed(f"Error: {_place(error)}: {error.strerror or error}")
    except Exception as error:
        if os.environ.get("QUIZGEN_DEBUG"):
            raise
        return _failed(
            f"Error: this is a bug in quizgen ({type(error).__name__}: {error}); "
            "set QUIZGEN_DEBUG=1 to see the traceback"
        )


def _messages(error: click.ClickException) -> Iterator[str]:
    """Click's message for an error, line by line."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    if ctx is not None:
        yield from ctx.get_usage().split("\n")
        yield f"Try '{ctx.command_path} --help' for help."
        yield ""
    yield f"Error: {error.format_message()}"


def _failed(*lines: str, code: int = FAILED) -> int:
    """Prints the reason; returns the exit code."""
    for line in lines:
        say(line, err=True)
    return code


def _place(error: OSError) -> str:
    """The file concerned; only a stream that was open from the start has no name."""
    name = error.filename
    return str(os.fsdecode(name) if isinstance(name, bytes) else name or "standard output")
