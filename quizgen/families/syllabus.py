"""The syllabus: items by chapter, with the ids that families name in ``covers=``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from quizgen.model.question import Text

FILE = Path(__file__).with_name("syllabus.toml")


class Chapter(NamedTuple):
    """A group of items, by id in order."""

    name: str
    title: Text
    items: dict[str, Text]


@cache
def syllabus() -> tuple[Chapter, ...]:
    """The chapters of the syllabus."""
    found = tomllib.loads(FILE.read_text(encoding="utf-8"))
    chapters = []
    for chapter, lines in found.items():
        texts = {name: Text(*line) for name, line in lines.items()}
        chapters.append(Chapter(chapter, texts.pop("title"), texts))
    return tuple(chapters)


def items() -> dict[str, Text]:
    """All items of the syllabus by id."""
    return {name: title for chapter in syllabus() for name, title in chapter.items.items()}
