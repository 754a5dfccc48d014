"""Blueprints: which sections a mock exam has, how much they weigh, from which topics they draw."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from reprlib import repr as short
from typing import Any

import msgspec

from quizgen.core.errors import UsageError, unknown
from quizgen.core.model import LANGUAGES, Text

SHIPPED = Path(__file__).parents[1] / "problems" / "blueprint.toml"  # it names topics


class Section(msgspec.Struct, frozen=True):
    """One section: the weight is its share of the parts, relative to those of the others."""

    title: Text
    weight: float
    topics: tuple[str, ...]


class Blueprint(msgspec.Struct, frozen=True):
    """The plan of a mock exam; `note` says whence the weights come."""

    title: Text
    note: Text
    sections: tuple[Section, ...]


def default_blueprint() -> Blueprint:
    """The blueprint that is shipped; it names every topic of the built-in bank."""
    return read_blueprint(SHIPPED.read_bytes(), SHIPPED.name)


def read_blueprint(data: bytes | str, where: str) -> Blueprint:
    """The blueprint in TOML text; `where` names it in errors.

    Raises UsageError, naming the field, for whatever is no blueprint.
    """
    fields = _fields(_toml(data, where), where, "", ("title", "note", "sections"))
    sections = _list(fields["sections"], where, "sections", "a table [[sections]]")
    blueprint = Blueprint(
        _text(fields["title"], where, "title"),
        _text(fields["note"], where, "note"),
        tuple(_section(table, where, f"sections[{n}]") for n, table in enumerate(sections, 1)),
    )
    topics = Counter(topic for section in blueprint.sections for topic in section.topics)
    for topic, times in topics.items():
        if times > 1:
            raise UsageError(f"{where}: topic {topic!r} stands there {times} times; name it once")
    return blueprint


def _toml(data: bytes | str, where: str) -> Any:
    try:
        return tomllib.loads(data if isinstance(data, str) else data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UsageError(f"{where}: is no text in UTF-8; save it as such") from error
    except (ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise UsageError(f"{where}: is not TOML ({reason})") from error


def _section(table: Any, where: str, at: str) -> Section:
    fields = _fields(table, where, at, ("title", "weight", "topics"))
    topics = _list(fields["topics"], where, f"{at}.topics", "the name of a topic")
    for topic in topics:
        if not isinstance(topic, str):
            raise UsageError(
                f"{where}: {at}.topics holds {short(topic)}; topics are names in quotes"
            )
    return Section(
        _text(fields["title"], where, f"{at}.title"),
        _weight(fields["weight"], where, f"{at}.weight"),
        tuple(topics),
    )


def _weight(value: Any, where: str, at: str) -> float:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < value <= 1e9:
        raise UsageError(f"{where}: {at} is {short(value)}; use a number above 0, up to 1e9")
    return float(value)


def _text(value: Any, where: str, at: str) -> Text:
    fields = _fields(value, where, at, LANGUAGES)
    for language, passage in fields.items():
        if not isinstance(passage, str) or not passage.strip():
            raise UsageError(f"{where}: {at}.{language} is {short(passage)}; write a text there")
    return Text(**fields)


def _list(value: Any, where: str, at: str, member: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise UsageError(f"{where}: {at} is {short(value)}; it needs at least {member}")
    return value


def _fields(table: Any, where: str, at: str, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields of a table: these and no others."""
    dot = f"{at}." if at else ""
    if not isinstance(table, dict):
        raise UsageError(f"{where}: {at} is {short(table)}; it is a table of {', '.join(names)}")
    for name in table:
        if name not in names:
            raise UsageError(f"{where}: {unknown('field', dot + name, [dot + n for n in names])}")
    for name in names:
        if name not in table:
            raise UsageError(f"{where}: {dot}{name} is missing; a blueprint must have it")
    return table
