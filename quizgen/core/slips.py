"""An author's slips that can be seen before anything is drawn."""

from __future__ import annotations

import ast
import builtins
import inspect
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any

from quizgen.core.blank import Blank, expression
from quizgen.core.draft import Misconception
from quizgen.core.errors import AuthorError

if TYPE_CHECKING:
    from quizgen.core.family import Family


def refuse_slips(family: Family) -> None:
    """Raises AuthorError for the first misconception that cannot be what its author meant."""
    written: dict[tuple[Blank, str], str] = {}
    for m in family.misconceptions:
        where = f"{family.id}: misconception {m.name!r}"
        if m.code:
            _refuse_code(where, m, written)


def _refuse_code(where: str, m: Misconception, written: dict[tuple[Blank, str], str]) -> None:
    if m.at is None:
        raise AuthorError(f"{where} has code but no blank; give at=, or blank= to the family")
    code = expression(m.at, m.code)
    meaning = ast.dump(code)
    if meaning == ast.dump(m.at.node):
        raise AuthorError(f"{where} is the key, {m.at.key!r}; write what somebody mistaken writes")
    twin = written.setdefault((m.at, meaning), m.name)
    if twin != m.name:
        raise AuthorError(f"{where} has the code of {twin!r}; one of them must go")
