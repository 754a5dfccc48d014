"""Splits a typed formula into tokens, whatever the width and script of its characters."""

from __future__ import annotations

import re
import unicodedata
from string import whitespace
from typing import NamedTuple

from quizgen.grading.arithmetic import CONSTANTS, FUNCTIONS
from quizgen.grading.unreadable import Unreadable

MAX_LENGTH = 500  # characters
MAX_NAME_SHOWN = 20  # characters of an unknown name to show

# characters that NFKC leaves alone; not 「・」, which stands for / as often as for *
_SPELLINGS = str.maketrans(
    {
        **dict.fromkeys("−‐‑‒–—―─ー", "-"),  # minus signs, dashes, and the long vowel mark
        **dict.fromkeys("×·⋅∙∗", "*"),
        **dict.fromkeys("÷∕⁄", "/"),
        "、": ",",
        "^": "**",
        "π": "pi",
    }
)
_TOKEN = re.compile(
    r"(?P<space>\s*)"
    r"(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<other>\*\*|[-+*/()\[\],;√])"
    r"|(?P<end>\Z))",
    re.ASCII,
)


class Token(NamedTuple):
    """A number, a name, an operator, a bracket, a separator, or (empty) the end.

    `spaced` says whether a space precedes it.
    """

    kind: str
    text: str
    spaced: bool


def normal(typed: str) -> str:
    """The typed text in half-width characters, with one spelling of every operator.

    Raises Unreadable if it is too long, or contains a look-alike character.
    """
    if len(typed) > MAX_LENGTH:
        raise Unreadable(
            f"入力が長すぎる（{len(typed)}文字）。{MAX_LENGTH}文字以内で答える。",
            f"The input is too long ({len(typed)} characters); at most {MAX_LENGTH} are allowed.",
        )
    for character in typed:
        if _is_special(character):
            raise Unreadable(
                f"「{character}」は特殊な文字であり、読み取れない。3**2、1/2、10 のように書く。",
                f'"{character}" is a special character; write plain ones, as in 3**2, 1/2 or 10.',
            )
    return unicodedata.normalize("NFKC", typed).translate(_SPELLINGS).strip(whitespace)


def _is_special(character: str) -> bool:
    """Whether NFKC would change its meaning: 3² to 32, 1½ to 11/2, 3① to 31.

    The same character in another width, one with an entry in `_SPELLINGS` and a space are fine.
    """
    return not (
        unicodedata.is_normalized("NFKC", character)
        or unicodedata.decomposition(character).startswith(("<wide>", "<narrow>"))
        or ord(character) in _SPELLINGS
        or unicodedata.category(character) == "Zs"
    )


def tokenize(typed: str) -> list[Token]:
    """The tokens of a typed formula, including the end; Unreadable if one of them is unknown."""
    text = normal(typed)
    found: list[Token] = []
    position = 0
    while not found or found[-1].kind != "end":
        match = _TOKEN.match(text, position)
        if match is None:
            raise _unknown_character(text[position:].lstrip(whitespace)[0])
        kind = match.lastgroup or "end"
        token = match[kind]
        if kind == "name":
            token = token.lower()
            if token not in FUNCTIONS and token not in CONSTANTS:
                raise _unknown_name(match[kind])
        found.append(Token(kind, token, bool(match["space"])))
        position = match.end()
    return found


def _unknown_character(character: str) -> Unreadable:
    shown = character if character.isprintable() else f"U+{ord(character):04X}"
    return Unreadable(
        f"「{shown}」は読み取れない。使えるのは数、+ - * / **、かっこ、コンマと、"
        f"{'、'.join(_names())} である。",
        f'"{shown}" cannot be read; use numbers, + - * / **, brackets, commas, '
        f"and {', '.join(_names())}.",
    )


def _unknown_name(name: str) -> Unreadable:
    short = name if len(name) <= MAX_NAME_SHOWN else f"{name[:MAX_NAME_SHOWN]}…"
    return Unreadable(
        f"「{short}」という名前は使えない。使えるのは {'、'.join(_names())} である。",
        f'The name "{short}" is unknown; use {", ".join(_names())}.',
    )


def _names() -> list[str]:
    return [*FUNCTIONS, *CONSTANTS]
