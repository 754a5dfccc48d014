"""Text made harmless for a screen: what moves the cursor, reorders, or hides is shown as itself."""

from __future__ import annotations

import unicodedata

# letters and marks that leave no trace on a screen; Python counts them as printable
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")


def visible(text: str) -> str:
    r"""`text` with every character that is not seen written out, as in ``\x1b`` or ``\u202e``.

    These are control characters (ends of lines among them), marks of direction and other format
    characters, separators of lines and paragraphs, lone surrogates, and what Unicode leaves
    unassigned or private. Blanks of any width stay. A second time changes nothing.
    """
    if text.isprintable() and _INVISIBLE.isdisjoint(text):
        return text
    return "".join(char if _is_seen(char) else _written_out(char) for char in text)


def _is_seen(char: str) -> bool:
    if char in _INVISIBLE:
        return False
    return char.isprintable() or unicodedata.category(char) == "Zs"


def _written_out(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
