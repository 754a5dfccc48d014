"""A guard under which nothing can be evaluated, compiled or imported."""

import builtins
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import CodeType
from typing import Any
from unittest.mock import patch


class Evaluated(BaseException):
    """A text reached an evaluator; no `except Exception` keeps it from being seen."""


def _is_of_jinja(source: Any) -> bool:
    """Whether it is the one line by which Jinja2 puts a template's lines into a traceback."""
    if isinstance(source, CodeType):
        return source.co_names == ("__jinja_exception__",)
    return isinstance(source, str) and source.strip() == "raise __jinja_exception__"


@contextmanager
def no_evaluator() -> Iterator[None]:
    """Whatever calls an evaluator, or imports a module that is not there yet, raises Evaluated.

    What is used within must have been used before: templates compile when they are first used.
    Codecs may come later; Python imports one when a text is first written in it.
    """
    import sympy

    caught: list[Evaluated] = []

    def forbidden(name: str) -> Any:
        allowed = getattr(builtins, name, None)

        def evaluator(*arguments: Any, **options: Any) -> Any:
            if _is_of_jinja(arguments[0]):
                return allowed(*arguments, **options)
            caught.append(Evaluated(f"{name}({repr(arguments[:1])[1:100]}"))
            raise caught[-1]

        return evaluator

    imported = builtins.__import__

    def only_known(
        name: str, globals: Any = None, locals: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        if not level and name not in sys.modules and not name.startswith("encodings."):
            caught.append(Evaluated(f"import {name}"))
            raise caught[-1]
        return imported(name, globals, locals, fromlist, level)

    with ExitStack() as stack:
        stack.enter_context(patch.object(sympy, "sympify", forbidden("sympify")))
        within = sys.modules["sympy.core.sympify"]  # that name is a function in `sympy.core`
        stack.enter_context(patch.object(within, "sympify", forbidden("sympify")))
        for name in ("eval", "exec", "compile"):
            stack.enter_context(patch.object(builtins, name, forbidden(name)))
        stack.enter_context(patch.object(builtins, "__import__", only_known))
        try:
            yield
        finally:
            if caught:  # whatever became of it
                raise caught[0]
