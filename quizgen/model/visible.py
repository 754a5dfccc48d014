"""Makes text safe to display: characters that move the cursor, reorder or hide are escaped."""

from __future__ import annotations

import unicodedata

# invisible letters and marks that Python counts as printable
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")


def visible(text: str) -> str:
    r"""`text` with every invisible character escaped, as in ``\x1b`` or ``\u202e``.

    These are control characters (including line ends), direction marks and other format
    characters, line and paragraph separators, lone surrogates, and unassigned or private-use
    code points. Spaces of any width stay. The function is idempotent.
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
