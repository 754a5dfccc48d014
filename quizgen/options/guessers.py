"""The guessers: one per part of the built-in bank, and shared ones for code and all other parts.

Their tables, `tables.json`, are made by `tools/fit_plausibility.py`; never edit them by hand.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from quizgen.options.plausibility import Guesser, Table

PATH = Path(__file__).with_name("tables.json")

ALL = "all parts"

Form = Literal["numbers", "vectors", "code", "texts"]


@cache
def guesser(form: Form, family: str, part: str) -> Guesser:
    """The guesser that was fitted to a part, or else to all parts of its form."""
    tables = read()[form]
    return Guesser(tables.get(f"{family}: {part}", tables[ALL]))


@cache
def read() -> dict[Form, dict[str, Table]]:
    """All tables: form → part → table."""
    return msgspec.json.decode(PATH.read_bytes(), type=dict[Form, dict[str, Table]])
