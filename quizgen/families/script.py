"""A function as a script: its arguments are assigned, its result is printed."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from quizgen.authoring.blank import listing
from quizgen.model.errors import AuthorError
from quizgen.model.question import Listing
from quizgen.options.mutants import parameters
from quizgen.proof.exact import Exact, decimal_text

WIDTH = 72  # characters, beyond which an array is written row by row


def script(function: Callable[..., Any], given: Mapping[str, Exact]) -> Listing:
    """The listing of a script: assignments of the arguments of `function`, then its body.

    Its return value is printed. Raises AuthorError if an argument is not a given, or if the
    function does not end with its only return.
    """
    where = f"the script {function.__name__}"
    names = parameters(function)
    for name in names:
        if name not in given:
            raise AuthorError(
                f"{where} takes {name!r}, which is not a given; use {', '.join(given)}"
            )
    lines = [_assigned(where, name, given[name]) for name in names]
    return Listing("\n".join([*lines, _body(where, function)]), given=names)


def _assigned(where: str, name: str, value: Exact) -> str:
    if value.form == "ln":
        raise AuthorError(
            f"{where}: {name!r} is a logarithm; give the number, and take np.log of it"
        )
    numbers = [decimal_text(number) for number in value.numbers]
    if not value.shape:
        return f"{name} = {numbers[0]}"
    line = f"{name} = np.array({_nested(value.shape, numbers)})"
    if len(line) <= WIDTH or len(value.shape) < 2:
        return line
    start = f"{name} = np.array("
    rows = _nested(value.shape, numbers, ",\n" + " " * (len(start) + 1))
    return f"{start}{rows})"


def _nested(shape: tuple[int, ...], numbers: list[str], between: str = ", ") -> str:
    if len(shape) == 1:
        return f"[{', '.join(numbers)}]"
    size = len(numbers) // shape[0]
    rows = [_nested(shape[1:], numbers[i : i + size]) for i in range(0, len(numbers), size)]
    return f"[{between.join(rows)}]"


@cache
def _body(where: str, function: Callable[..., Any]) -> str:
    text = listing({}, also=[function])
    (definition,) = ast.parse(text).body
    if not isinstance(definition, ast.FunctionDef):
        raise AuthorError(f"{where} is a method; give a plain function")
    *before, last = definition.body
    returns = [n for n in ast.walk(definition) if isinstance(n, ast.Return)]
    if not isinstance(last, ast.Return) or last.value is None or returns != [last]:
        raise AuthorError(f"{where} must end with its only return, whose value is printed")
    if isinstance(last.value, ast.Tuple):
        raise AuthorError(f"{where} returns several values; return only the one that is printed")
    printed = f"print({ast.get_source_segment(text, last.value)})"
    if not before:
        return printed
    lines = text.splitlines()[before[0].lineno - 1 : last.lineno - 1]
    return "\n".join([textwrap.dedent("\n".join(lines)), printed])
