"""TeX → MathML Core, the single parse of mathematics that every format starts from.

The TeX is checked before math-core reads it, and math-core's output is checked again before it
becomes part of a page: a tag, an attribute or a reference that is not listed here is an error.
One regular expression does this in a third of the time of an XML parser; that the elements are also
balanced is checked by the tests, with a parser.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from math_core import LatexError, LatexToMathML

from quizgen.model.bounds import MATHML_LENGTH
from quizgen.model.errors import QuizgenError
from quizgen.model.tex_rules import check_tex, shown
from quizgen.model.visible import visible

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ELEMENTS = (
    "math|mrow|mi|mn|mo|mtext|mspace|mfrac|msqrt|mroot|msub|msup|msubsup|munder|mover|munderover"
    "|mtable|mtr|mtd"
)
_LENGTH = r"-?[\d.]+(?:em)?"
_STYLE = (
    r"(?:text-align|justify-items): [a-z]+;"
    rf"|(?:padding|margin)-(?:left|right|top): ?{_LENGTH};?|width: [\d.]+%"
)
_ATTRIBUTES = (
    'display="block"|displaystyle="(?:true|false)"|scriptlevel="[012]"|mathvariant="normal"'
    '|form="(?:prefix|infix|postfix)"|(?:stretchy|symmetric|movablelimits|accent|accentunder)='
    '"(?:true|false)"|linethickness="0"'
    rf'|(?:width|lspace|rspace|minsize|maxsize)="{_LENGTH}"|style="(?:{_STYLE})+"'
)
_MARKUP = re.compile(
    rf"(?:[^<>&]++|</(?:{_ELEMENTS})>|<(?:{_ELEMENTS})(?: (?:{_ATTRIBUTES}))*+/?>"
    r"|&(?:lt|gt|amp|ApplyFunction|InvisibleTimes);)*+"
)
_REFERENCES = {"&ApplyFunction;": "\u2061", "&InvisibleTimes;": "\u2062"}  # unknown to XML
_converter = LatexToMathML(fancy_error=False)


@lru_cache(maxsize=4096)
def mathml(tex: str, *, display: bool = False) -> str:
    """The `<math>` element for `tex`; raises QuizgenError if it cannot be read or is rejected."""
    check_tex(tex)
    try:
        markup = _converter.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        _, _, reason = str(error).partition(": ")  # after the position
        raise QuizgenError(
            f"formula {shown(tex)}: {visible(reason)} Write TeX that math-core reads"
        ) from error
    if len(markup) > MATHML_LENGTH:
        raise QuizgenError(
            f"formula {shown(tex)}: becomes {len(markup)} characters of MathML; at most "
            f"{MATHML_LENGTH} are allowed, split it"
        )
    if not _MARKUP.fullmatch(markup):
        raise QuizgenError(
            f"formula {shown(tex)}: does not become MathML Core; write it with other commands"
        )
    return markup


def tree(tex: str, *, display: bool = False) -> Element:
    """The `<math>` element as a tree of elements."""
    from xml.etree.ElementTree import ParseError, fromstring

    markup = mathml(tex, display=display)
    for reference, char in _REFERENCES.items():
        markup = markup.replace(reference, char)
    try:
        return fromstring(markup)
    except ParseError as error:
        raise QuizgenError(
            f"formula {shown(tex)}: becomes invalid MathML ({error}); write it with other commands"
        ) from error
