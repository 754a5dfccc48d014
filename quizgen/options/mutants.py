"""The engine with mistakes in it, and its results on a question's givens."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cache
from types import SimpleNamespace
from typing import Any, NamedTuple

from quizgen.authoring.blank import Blank, filled, without_spaces
from quizgen.authoring.draft import Misconception, Outputs
from quizgen.model.errors import AuthorError
from quizgen.options.merge import merged

VARIABLE = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
Mistakes = tuple[Misconception, ...]  # one, or two made together


class Wrong(NamedTuple):
    """The result of mistakes on the givens: outputs, or the name of an exception."""

    mistakes: Mistakes
    outputs: Outputs
    error: str


class Mutants:
    """The engine of a family with mistakes in it, each compiled when first needed.

    Two misconceptions with code are both filled in; if they share a blank, both edits are applied
    to its code.
    """

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self._made: dict[Mistakes, Any] = {}
        self._codes: dict[Mistakes, dict[Blank, str] | None] = {}

    def of(self, mistakes: Mistakes) -> Any:
        """The engine with these mistakes in it; None if they cannot be made together."""
        if mistakes not in self._made:
            codes = self.codes(mistakes)
            self._made[mistakes] = self.engine_with(codes) if codes else None
        return self._made[mistakes]

    def codes(self, mistakes: Mistakes) -> dict[Blank, str] | None:
        """The code in the blanks under these mistakes; None if they cannot be combined."""
        if mistakes not in self._codes:
            self._codes[mistakes] = self._joined(mistakes)
        return self._codes[mistakes]

    def _joined(self, mistakes: Mistakes) -> dict[Blank, str] | None:
        codes: dict[Blank, str] = {}
        for m in mistakes:
            blank = m.at
            if not m.code or blank is None:
                return None
            if blank in codes:
                both = merged(blank.key, codes[blank], m.code)
                if both is None:
                    return None
                codes[blank] = both
            elif all(blank.is_disjoint_from(other) for other in codes):
                codes[blank] = m.code
            else:
                return None
        return codes

    def engine_with(self, codes: Mapping[Blank, str]) -> Any:
        """The engine with these codes in its blanks; None if it does not have all of them."""
        return self.engine_of(filled(codes))

    def engine_of(self, owners: Mapping[str, Any]) -> Any:
        """The engine with some classes and functions replaced; None if it lacks any of them."""
        if isinstance(self._engine, SimpleNamespace):
            return SimpleNamespace(**{**vars(self._engine), **owners})
        return next(iter(owners.values())) if len(owners) == 1 else None


def result(
    family: str,
    mistakes: Mistakes,
    mutants: Mutants,
    run: Callable[[Any], Outputs],
    known: Mapping[str, Any],
) -> Wrong | None:
    """The result of mistakes on the givens `known`; None if they cannot be made (together).

    A mistaken expression may fail as a learner's would. AuthorError if it fails because of an
    undefined attribute, or if ``value=`` returns no outputs.
    """
    if len(mistakes) == 1 and mistakes[0].value is not None:
        outputs = _value_outputs(family, mistakes[0].name, mistakes[0].value, known)
        return None if outputs is None else Wrong(mistakes, outputs, "")
    mutant = mutants.of(mistakes)
    if mutant is None:
        return None
    try:
        return Wrong(mistakes, run(mutant), "")
    except AuthorError:
        raise
    except Exception as error:
        if isinstance(error, AttributeError) and len(mistakes) == 1:
            _refuse_if_written(family, mistakes[0], error)
        return Wrong(mistakes, {}, type(error).__name__)


def _refuse_if_written(family: str, m: Misconception, error: AttributeError) -> None:
    """AuthorError if the mistaken expression itself uses the undefined attribute."""
    if f".{error.name}" in without_spaces(m.code):
        raise AuthorError(
            f"{family}: misconception {m.name!r} fails with AttributeError: {error}; "
            "a mistake may fail because of shapes, not because of an undefined name"
        ) from error


def _value_outputs(
    family: str, name: str, value: Callable[..., Outputs], known: Mapping[str, Any]
) -> Outputs | None:
    """The outputs of ``value=``; None if the question lacks one of its arguments."""
    where = f"{family}: misconception {name!r}"
    taken = {n: known[n] for n in parameters(value) if n in known}
    if any(n not in taken for n in parameters(value, required=True)):
        return None
    try:
        outputs = value(**taken)
    except AuthorError:
        raise
    except Exception as error:
        raise AuthorError(
            f"{where}: its value raises {type(error).__name__}: {error}; "
            f"it must return outputs for any {', '.join(taken) or 'givens'}"
        ) from error
    if not isinstance(outputs, Mapping):
        raise AuthorError(f"{where}: its value returns {outputs!r}; it must return outputs by name")
    return outputs


@cache
def parameters(function: Callable[..., Any], *, required: bool = False) -> tuple[str, ...]:
    """The parameter names of a function, or only the required ones."""
    return tuple(
        name
        for name, p in inspect.signature(function).parameters.items()
        if not required or (p.default is p.empty and p.kind not in VARIABLE)
    )
