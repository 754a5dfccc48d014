"""Labels of parts: あ, い, う in Japanese, a, b, c in English.

The Japanese label is the stored form. A question refers to its parts by marks, ``__(あ)__`` in a
listing (or ``(あ)`` before a line of it), ``(あ)`` in prose and in TeX; they are converted to the
language only for display.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, TypeVar

import msgspec

from quizgen.model.question import BLANK_LABELS, Language, Listing, Text

T = TypeVar("T")
LETTERS = "abcdefghijklmnopqrst"  # one for each of the BLANK_LABELS
TEX_FIELDS = {"tex", "rows", "forward", "backward", "symbol", "wrong", "right"}

_ENGLISH = str.maketrans(BLANK_LABELS, LETTERS)
_STORED = str.maketrans(LETTERS, BLANK_LABELS)
_MARK = re.compile(rf"\([{BLANK_LABELS}]\)")
_HOLE = re.compile(rf"__\([{BLANK_LABELS}]\)__|^\([{BLANK_LABELS}]\) ", re.MULTILINE)
_TEX_MARK = re.compile(rf"(?P<words>\\text\{{[^{{}}]*\}})|\([{BLANK_LABELS}]\)")
_BLANK = re.compile(
    rf"\s*(?:\((?P<mark>[{BLANK_LABELS}])\)|\\text\{{\((?P<word>[{BLANK_LABELS}{LETTERS}])\)\}})\s*"
)
_INLINE = re.compile(r"(`[^`]+`|\$[^$]+\$)")
_TYPED = re.compile(
    rf"\s*(?:[(（]\s*(?P<inside>\w)\s*[)）]|(?P<bare>[{BLANK_LABELS}]))"
    r"[\s:：]*(?P<answer>[^\s:：()（）].*)",
    re.DOTALL,
)


def label(stored: str, language: Language) -> str:
    """The label of a part in `language`."""
    return stored if language == "ja" else stored.translate(_ENGLISH)


def labelled(value: T, language: Language) -> T:
    r"""A model value with every label and mark in it converted to `language`.

    In English a mark becomes ``__(a)__`` in a listing, ``(a)`` in prose, ``\text{(a)}`` in TeX,
    where a bare ``(a)`` would be a variable.
    """
    return value if language == "ja" else _in_english(value)


def blank_label(tex: str) -> str:
    r"""The label of a formula that is only a blank, ``(あ)`` or ``\text{(a)}``; otherwise empty."""
    match = _BLANK.fullmatch(tex)
    return (match["mark"] or match["word"]) if match else ""


def blank_labels(tex: str) -> str:
    """The labels of all blanks in a formula, as they are shown."""
    shown = [match[0] for match in _TEX_MARK.finditer(tex)]
    return "".join(blank_label(mark) for mark in shown)


def read_label(typed: str) -> tuple[str, str]:
    """The stored label of the part that a typed answer names first, and the answer itself.

    ``(b) c``, ``（い） c`` and ``い c`` name the second part. Otherwise the label is empty: ``(b)``
    alone, or followed by other brackets, is an option.
    """
    match = _TYPED.fullmatch(typed)
    if match is None:
        return "", typed
    named = unicodedata.normalize("NFKC", match["inside"] or match["bare"]).lower()
    stored = named.translate(_STORED)
    return (stored, match["answer"]) if stored in BLANK_LABELS else ("", typed)


def _in_english(value: Any) -> Any:  # of the same type
    match value:
        case tuple():
            items = tuple(map(_in_english, value))
            return value if _same(items, value) else items
        case Text():
            english = _prose(value.en)
            return value if english is value.en else Text(value.ja, english)
        case Listing():
            source = _HOLE.sub(lambda match: match[0].translate(_ENGLISH), value.source)
            return (
                value if source == value.source else msgspec.structs.replace(value, source=source)
            )
        case msgspec.Struct():
            fields = {name: getattr(value, name) for name in value.__struct_fields__}
            new = {name: _field(name, field) for name, field in fields.items()}
            changed = {name: field for name, field in new.items() if field is not fields[name]}
            return msgspec.structs.replace(value, **changed) if changed else value
    return value


def _field(name: str, value: Any) -> Any:
    if name == "label":
        return label(value, "en")
    if name in TEX_FIELDS and not isinstance(value, Text):
        return _tex(value)
    return _in_english(value)


def _tex(value: Any) -> Any:
    """TeX, or tuples of it."""
    if isinstance(value, tuple):
        items = tuple(map(_tex, value))
        return value if _same(items, value) else items
    if not _MARK.search(value):
        return value
    return _TEX_MARK.sub(_tex_mark, value)


def _tex_mark(match: re.Match[str]) -> str:
    if match["words"]:
        return _MARK.sub(_mark, match["words"])
    return rf"\text{{{_mark(match)}}}"


def _prose(text: str) -> str:
    if not _MARK.search(text):
        return text
    pieces = _INLINE.split(text)
    return "".join(_tex(p) if p.startswith("$") else _MARK.sub(_mark, p) for p in pieces)


def _mark(match: re.Match[str]) -> str:
    return match[0].translate(_ENGLISH)


def _same(new: tuple[Any, ...], old: tuple[Any, ...]) -> bool:
    return all(one is other for one, other in zip(new, old, strict=True))
