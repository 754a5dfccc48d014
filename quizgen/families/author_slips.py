"""Authors' mistakes that can be detected before anything is drawn."""

from __future__ import annotations

import ast
import builtins
import inspect
import sys
from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeGuard

from quizgen.authoring.blank import Blank, expression
from quizgen.authoring.draft import Misconception, Outputs
from quizgen.families.syllabus import items
from quizgen.model.errors import AuthorError
from quizgen.options.mutants import VARIABLE

if TYPE_CHECKING:
    from quizgen.families.family import Family

RANDOM = ("random", "numpy.random")


def reject_slips(family: Family) -> None:
    """Raises AuthorError for the first thing that its author cannot have meant."""
    _reject_covers(family)
    written: dict[tuple[Blank, str], str] = {}
    for m in family.misconceptions:
        where = f"{family.id}: misconception {m.name!r}"
        if m.value is not None:
            _reject_value(where, m.value, family.run_parameters(m.kinds))
        else:
            _reject_code(where, m, written)
    for path in _sources(family):
        line = _line_of_randomness(path)
        if line is not None:
            raise AuthorError(
                f"{family.id}: {path.name}, line {line}: random numbers not from the draw; "
                "use draw.integers(), draw.choice(), ..."
            )


def _reject_covers(family: Family) -> None:
    for name in family.covers:
        if name not in items():
            raise AuthorError(
                f"{family.id}: covers names {name!r}, which is not a syllabus item; "
                "`quizgen topics --syllabus` lists them"
            )


def _reject_value(where: str, value: Callable[..., Outputs], known: Collection[str] | None) -> None:
    for p in inspect.signature(value).parameters.values():
        if known is not None and p.name not in known and p.kind not in VARIABLE:
            raise AuthorError(
                f"{where}: its value takes {p.name!r}, which the run does not take; "
                f"it takes {', '.join(known)}"
            )


def _reject_code(where: str, m: Misconception, written: dict[tuple[Blank, str], str]) -> None:
    if m.at is None:
        raise AuthorError(f"{where} has code but no blank; give at=, or blank= to the family")
    code = expression(m.at, m.code)
    meaning = ast.dump(code)
    if meaning == ast.dump(m.at.node):
        raise AuthorError(f"{where} is the key, {m.at.key!r}; write a wrong expression")
    for name in _unknown_names(m.at, code):
        raise AuthorError(
            f"{where} uses {name!r}, which is not defined in `{m.at.function.__name__}`; "
            "a mistake may fail because of shapes, not because of an undefined name"
        )
    twin = written.setdefault((m.at, meaning), m.name)
    if twin != m.name:
        raise AuthorError(f"{where} has the same code as {twin!r}; remove one of them")


def _unknown_names(blank: Blank, code: ast.expr) -> Iterator[str]:
    """The names in `code` that are defined neither in the function, its module nor itself."""
    function = inspect.unwrap(blank.function)
    local = {*function.__code__.co_varnames, *_bound(code)}
    known = {**vars(builtins), **vars(sys.modules[function.__module__]), **dict.fromkeys(local)}
    for node in ast.walk(code):
        if isinstance(node, ast.Name) and node.id not in known:
            yield node.id
        elif isinstance(node, ast.Attribute):
            owner = _module_of(node.value, known)
            if owner is not None and not hasattr(owner, node.attr):
                yield ast.unparse(node)


def _bound(code: ast.expr) -> Iterator[str]:
    """The names that `code` binds itself: in a comprehension, a lambda, by `:=`."""
    for node in ast.walk(code):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _module_of(node: ast.expr, known: dict[str, Any]) -> ModuleType | None:
    """The module that an expression refers to (`np`, `np.linalg`); None if none."""
    if isinstance(node, ast.Name):
        found = known.get(node.id)
    elif isinstance(node, ast.Attribute):
        found = getattr(_module_of(node.value, known), node.attr, None)
    else:
        found = None
    return found if isinstance(found, ModuleType) else None


def _sources(family: Family) -> Iterator[Path]:
    """The file of a family, and the helper modules of its topic and its bank."""
    path = Path(family.file)
    yield path
    yield from sorted(path.parent.glob("_*.py"))
    for helper in sorted(path.parent.parent.glob("*.py")):
        if f"{family.bank}.{helper.stem}" in sys.modules:
            yield helper


@cache
def _line_of_randomness(path: Path) -> int | None:
    """The first line of a file that uses `random` or `numpy.random`; None if none does."""
    source = path.read_bytes()
    if b"random" not in source:
        return None
    lines = [node.lineno for node in ast.walk(ast.parse(source)) if _is_random(node)]
    return min(lines, default=None)


def _is_random(node: ast.AST) -> TypeGuard[ast.stmt | ast.expr]:
    if isinstance(node, ast.Import):
        return any(name.name in RANDOM for name in node.names)
    if isinstance(node, ast.ImportFrom):
        module = "" if node.level else f"{node.module}"
        return module in RANDOM or any(f"{module}.{name.name}" in RANDOM for name in node.names)
    return isinstance(node, ast.Attribute) and ast.unparse(node) in ("np.random", "numpy.random")
