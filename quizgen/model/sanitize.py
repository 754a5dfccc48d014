"""All texts of a value made of lines of characters that are seen, before any of it is laid out.

Every format escapes its own marks; what no format can escape, such as a lone surrogate, a change of
the direction of writing or an end of line that only some programs know, is taken out here, once.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from quizgen.model.visible import visible

T = TypeVar("T")
_END_OF_LINE = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def sanitized(value: T) -> T:
    r"""`value` with every text in it ending its lines with ``\n`` and hiding nothing.

    Tabs become blanks; other characters that are not seen are written out, as in ``\x1b``. An
    honest value is handed back itself.
    """
    result: T = _sanitized(value)
    return result


def _sanitized(value: Any) -> Any:  # of the same type
    match value:
        case str():
            return _text(value)
        case tuple():
            return _tuple(value)
        case dict():
            entries = {_sanitized(key): _sanitized(item) for key, item in value.items()}
            return value if entries == value else entries
        case msgspec.Struct():
            return _struct(value)
    return value


def _tuple(items: tuple[Any, ...]) -> tuple[Any, ...]:
    new = [_sanitized(item) for item in items]
    if all(one is other for one, other in zip(new, items, strict=True)):
        return items
    return type(items)(*new) if hasattr(items, "_fields") else tuple(new)


def _struct(value: msgspec.Struct) -> msgspec.Struct:
    fields = {name: getattr(value, name) for name in value.__struct_fields__}
    new = {name: _sanitized(field) for name, field in fields.items()}
    changed = {name: field for name, field in new.items() if field is not fields[name]}
    return msgspec.structs.replace(value, **changed) if changed else value


def _text(text: str) -> str:
    if visible(text) == text:
        return text
    lines = _END_OF_LINE.split(text.expandtabs(4))
    clean = "\n".join(map(visible, lines))
    return text if clean == text else clean
