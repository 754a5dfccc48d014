"""TeX → MathML Core, the one parse of mathematics that every format starts from."""

from functools import lru_cache

from math_core import LatexError, LatexToMathML

from quizgen.core.errors import QuizgenError

_converter = LatexToMathML()


@lru_cache(maxsize=4096)
def mathml(tex: str, *, display: bool = False) -> str:
    """The `<math>` element for `tex`; raises QuizgenError if TeX cannot be read."""
    try:
        return _converter.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        raise QuizgenError(f"formula {tex!r}: {error}; write TeX that math-core reads") from error
