"""TeX → a drawing; what cannot be drawn stays TeX. Only this file imports other subpackages."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.model.errors import QuizgenError
from quizgen.render.mathml import tree
from quizgen.terminal.formula.boxes import Box
from quizgen.terminal.formula.drawing import draw_mathml

_ENVIRONMENT = re.compile(r"\\begin\{.*\\end\{[^}]*\}", re.DOTALL)


def readable(tex: str) -> str:
    """The TeX source on one line."""
    return re.sub(r"\s+", " ", tex).strip()


@lru_cache(maxsize=4096)
def draw(
    tex: str, *, display: bool = True, ascii_only: bool = False, width: int | None = None
) -> Box | None:
    """The drawing of `tex`, or None if it contains anything that cannot be drawn."""
    if "\\\\" in _ENVIRONMENT.sub("", tex):  # math-core drops a lone line break
        return None
    try:
        math = tree(tex, display=display and not ascii_only)
    except QuizgenError:
        return None
    return draw_mathml(math, display=display, ascii_only=ascii_only, width=width)


def formula(
    tex: str, *, display: bool = True, ascii_only: bool = False, width: int | None = None
) -> str:
    """`tex` as lines of text; with ``display=False`` one line.

    A displayed formula wider than `width` columns is broken before relations and signs. If it
    cannot be drawn, or not in that width, it is given on one line, if necessary as TeX.
    """
    box = draw(tex, display=display, ascii_only=ascii_only, width=width)
    if box is None and display and width is not None:
        box = draw(tex, display=False, ascii_only=ascii_only)
    if box is None:
        return readable(tex)
    return "\n".join(line.rstrip() for line in box.lines)
