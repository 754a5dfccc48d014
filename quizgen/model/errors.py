"""Errors, each one sentence: `where: what is wrong; what would have been right`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

MAX_NAME_SHOWN = 100  # characters of an unknown name to show


class QuizgenError(Exception):
    """Base class of all errors that quizgen raises deliberately; the text is one clear sentence."""


class UsageError(QuizgenError):
    """The request itself is wrong (unknown topic, negative count, ...)."""


class AuthorError(QuizgenError):
    """A problem file contains an error; the text begins with the family's name."""


class ProofError(QuizgenError):
    """A key and its independent check disagree, or a question breaks a rule."""


class QuizFileError(QuizgenError):
    """A quiz file cannot be read, has a newer version, or was changed."""


class Terminated(SystemExit):
    """The system has asked this process to end; the exit code names the signal."""


# let through even where anything that a problem file raises is caught
EXIT_EXCEPTIONS = (KeyboardInterrupt, Terminated)


def unknown(what: str, name: str, known: Iterable[str]) -> UsageError:
    """The error for an unknown `name`, with the nearest known one."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(names)}"
    shown = name if len(name) <= MAX_NAME_SHOWN else f"{name[:MAX_NAME_SHOWN]}…"
    return UsageError(f"unknown {what} {shown!r}; {hint}")
