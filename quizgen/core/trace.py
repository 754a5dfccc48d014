"""Reading the intermediate values of engine code, so that nobody has to write them twice."""

from __future__ import annotations
import __future__

import ast
from collections.abc import Callable
from functools import cache
from typing import Any

from quizgen.core.blank import text_of


def traced(function: Callable[..., Any], *arguments: Any) -> tuple[Any, dict[str, Any]]:
    """What a function or method of the engine returns, and its local variables at that moment."""
    method = getattr(function, "__func__", None)
    if method is None:
        result, seen = _telling(function)(*arguments)
    else:
        result, seen = _telling(method)(function.__self__, *arguments)  # type: ignore[attr-defined]
    return result, seen


@cache
def _telling(function: Callable[..., Any]) -> Callable[..., tuple[Any, dict[str, Any]]]:
    """The function compiled again, so that it returns its local variables too."""
    tree = ast.parse(text_of(function))
    for node in ast.walk(tree):
        if isinstance(node, ast.Return):
            value = node.value or ast.Constant(None)
            tell = ast.Call(ast.Name("locals", ast.Load()), [], [])
            node.value = ast.Tuple([value, tell], ast.Load())
    ast.fix_missing_locations(tree)
    namespace: dict[str, Any] = dict(function.__globals__)
    flags = __future__.annotations.compiler_flag
    name = f"<{function.__qualname__}, traced>"
    exec(compile(tree, name, "exec", flags=flags), namespace)
    telling: Callable[..., tuple[Any, dict[str, Any]]] = namespace[function.__name__]
    return telling
