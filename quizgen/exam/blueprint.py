"""Blueprints: the sections of a mock exam, with their weights and topics."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from reprlib import repr as short
from typing import Any

import msgspec

from quizgen.model import bounds
from quizgen.model.errors import UsageError, unknown
from quizgen.model.question import LANGUAGES, Text
from quizgen.model.visible import visible

SHIPPED = Path(__file__).parents[1] / "problems" / "blueprint.toml"  # it names topics


class Section(msgspec.Struct, frozen=True):
    """One section; its number of parts is proportional to its weight."""

    title: Text
    weight: float
    topics: tuple[str, ...]


class Blueprint(msgspec.Struct, frozen=True):
    """The plan of a mock exam; `note` says where the weights come from."""

    title: Text
    note: Text
    sections: tuple[Section, ...]


def default_blueprint() -> Blueprint:
    """The built-in blueprint; it names every topic of the built-in bank."""
    return read_blueprint(SHIPPED.read_bytes(), SHIPPED.name)


def read_blueprint(data: bytes | str, where: str) -> Blueprint:
    """Reads a blueprint from TOML; `where` names it in errors.

    Raises UsageError, naming the field, if it is not a valid blueprint.
    """
    fields = _fields(_toml(data, where), where, "", ("title", "note", "sections"))
    sections = _list(fields["sections"], where, "sections", "a table [[sections]]")
    if len(sections) > bounds.SECTIONS:
        raise UsageError(
            f"{where}: has {len(sections)} sections; at most {bounds.SECTIONS} are allowed"
        )
    blueprint = Blueprint(
        _line(fields["title"], where, "title"),
        _text(fields["note"], where, "note", bounds.PASSAGE, "\n"),
        tuple(_section(table, where, f"sections[{n}]") for n, table in enumerate(sections, 1)),
    )
    topics = Counter(topic for section in blueprint.sections for topic in section.topics)
    if topics.total() > bounds.TOPICS:
        raise UsageError(
            f"{where}: names {topics.total()} topics; at most {bounds.TOPICS} are allowed"
        )
    for topic, times in topics.items():
        if times > 1:
            raise UsageError(f"{where}: topic {short(topic)} appears {times} times; name it once")
    return blueprint


def _toml(data: bytes | str, where: str) -> Any:
    """The parsed TOML; its size is checked before parsing."""
    if len(data) > bounds.BLUEPRINT_FILE:
        raise UsageError(f"{where}: is longer than {bounds.BLUEPRINT_FILE:,} bytes")
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        for number, line in enumerate(text.split("\n"), 1):
            if line.count(".") > bounds.BLUEPRINT_DOTS:
                raise UsageError(
                    f"{where}: line {number} has more than {bounds.BLUEPRINT_DOTS} dots; split it"
                )
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise UsageError(f"{where}: is not UTF-8 text; save it as UTF-8") from error
    except (ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise UsageError(f"{where}: is not TOML ({reason})") from error


def _section(table: Any, where: str, at: str) -> Section:
    fields = _fields(table, where, at, ("title", "weight", "topics"))
    topics = _list(fields["topics"], where, f"{at}.topics", "the name of a topic")
    for topic in topics:
        if not isinstance(topic, str):
            raise UsageError(
                f"{where}: {at}.topics contains {short(topic)}; topics are names in quotes"
            )
    return Section(
        _line(fields["title"], where, f"{at}.title"),
        _weight(fields["weight"], where, f"{at}.weight"),
        tuple(topics),
    )


def _weight(value: Any, where: str, at: str) -> float:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 1 / bounds.WEIGHT <= value <= bounds.WEIGHT:
        raise UsageError(
            f"{where}: {at} is {short(value)}; use a number from {1 / bounds.WEIGHT} "
            f"to {bounds.WEIGHT}"
        )
    return float(value)


def _line(value: Any, where: str, at: str) -> Text:
    return _text(value, where, at, bounds.LINE)


def _text(value: Any, where: str, at: str, longest: int, allowed: str = "") -> Text:
    """Prose of at most `longest` characters, all visible except those in `allowed`."""
    fields = _fields(value, where, at, LANGUAGES)
    for language, passage in fields.items():
        here = f"{where}: {at}.{language}"
        if not isinstance(passage, str) or not passage.strip():
            raise UsageError(f"{here} is {short(passage)}; it must be a non-empty text")
        if len(passage) > longest:
            raise UsageError(f"{here} has {len(passage)} characters; at most {longest} are allowed")
        hidden = [c for c in passage if c not in allowed and visible(c) != c]
        if hidden:
            raise UsageError(f"{here} contains the character {visible(hidden[0])}; remove it")
    return Text(**fields)


def _list(value: Any, where: str, at: str, member: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise UsageError(f"{where}: {at} is {short(value)}; it needs at least {member}")
    return value


def _fields(table: Any, where: str, at: str, names: tuple[str, ...]) -> dict[str, Any]:
    """The fields of a table, which must be exactly these."""
    dot = f"{at}." if at else ""
    if not isinstance(table, dict):
        raise UsageError(
            f"{where}: {at} is {short(table)}; it must be a table of {', '.join(names)}"
        )
    for name in table:
        if name not in names:
            raise UsageError(f"{where}: {unknown('field', dot + name, [dot + n for n in names])}")
    for name in names:
        if name not in table:
            raise UsageError(f"{where}: {dot}{name} is missing; a blueprint must have it")
    return table
