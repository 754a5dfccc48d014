"""The JSON Schema of the quiz file."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec

from quizgen.quiz.file import QuizFile


def schema() -> dict[str, Any]:
    """The JSON Schema of the quiz file, the same with every version of Python and msgspec."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "quizgen quiz file",
        **_tidy(msgspec.json.schema(QuizFile)),
    }


def _tidy(part: Any) -> Any:
    """A part of a schema with its docstrings unindented and `null` as the last alternative."""
    if isinstance(part, list):
        return [_tidy(member) for member in part]
    if not isinstance(part, dict):
        return part
    tidy = {name: _tidy(value) for name, value in part.items()}
    if isinstance(tidy.get("description"), str):
        tidy["description"] = inspect.cleandoc(tidy["description"])
    if "anyOf" in tidy:
        tidy["anyOf"].sort(key=lambda alternative: alternative == {"type": "null"})
    return tidy
