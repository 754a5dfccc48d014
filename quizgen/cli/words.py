"""Wording helpers for the command line."""


def pluralize(number: int, one: str, several: str = "") -> str:
    """``1 question``, ``2 questions``, ``2 families``."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"
