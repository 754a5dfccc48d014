"""`quizgen verify`: proves keys and tests every rule, for many seeds."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from quizgen.cli.echo import cell, progress, say, table
from quizgen.cli.options import bank_option, complete_families, complete_topics
from quizgen.cli.program import Command
from quizgen.cli.words import pluralize

GUESSES_SHOWN_FROM = 200  # questions per family; fewer say nothing about guessing


@click.command(cls=Command)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete_topics,
    help="Only this topic (repeatable).",
)
@click.option(
    "--family",
    "names",
    multiple=True,
    metavar="TOPIC/NAME",
    shell_complete=complete_families,
    help="Only this family (repeatable).",
)
@click.option(
    "--seeds",
    type=click.IntRange(1, 1_000_000),
    default=100,
    show_default=True,
    help="Number of seeds per family.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    default=lambda: os.cpu_count() or 1,
    show_default="all processors",
    help="Number of processes.",
)
@bank_option
@click.pass_context
def verify(
    ctx: click.Context,
    topics: tuple[str, ...],
    names: tuple[str, ...],
    seeds: int,
    jobs: int,
    folders: tuple[Path, ...],
) -> None:
    """Prove the keys and test every rule; exits with 1 if anything fails."""
    import quizgen

    bank = quizgen.load_bank(folders)
    families, broken = bank.families(topics, names)
    total = seeds * len(families)
    with progress("questions", total) as more:
        report = quizgen.verify_bank(bank, topics, names, seeds=seeds, jobs=jobs, progress=more)
    _print(report)
    for error in broken:
        say(f"FAILED {error}", err=True)
    if broken or not report.passed:
        ctx.exit(1)


def _print(report: Any) -> None:
    from rich.table import Table

    rows = Table(box=None, pad_edge=False)
    rows.add_column("family", no_wrap=True)
    for title in ("redraws", "bound", "per s", "guess"):
        rows.add_column(title, justify="right", no_wrap=True, min_width=5)
    rows.add_column("by", no_wrap=True, overflow="ellipsis", ratio=1)
    for line in report.families:
        rows.add_row(
            cell(line.family),
            cell(f"{line.redraws:.2f}"),
            cell(f"{line.worst_bound:.0e}" if line.worst_bound else "exact"),
            cell(f"{line.per_second:,.0f}"),
            cell(f"{line.best_guess:.3f}" if line.questions >= GUESSES_SHOWN_FROM else ""),
            cell(line.best_strategy if line.questions >= GUESSES_SHOWN_FROM else ""),
        )
    table(rows)
    for rate in report.guessing.learners:
        say(rate.summary)
    for failure in report.failures:
        say(f"FAILED {failure}", err=True)
    seconds = report.seconds or 1e-9
    say()
    say(
        f"{pluralize(len(report.families), 'family', 'families')}, "
        f"{pluralize(report.questions, 'question')} in {seconds:.1f} s: "
        f"{len(report.families) / seconds:.2f} families/s, {report.questions / seconds:,.0f} "
        f"questions/s; {pluralize(len(report.failures), 'failure')}"
    )
