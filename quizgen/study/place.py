"""Where a learner's history lies."""

from __future__ import annotations

import os
from pathlib import Path

from quizgen.core.errors import UsageError

VARIABLE = "QUIZGEN_DATA"


def data_folder(chosen: Path | None = None) -> Path:
    """The folder chosen, that of the environment variable, or that of the platform.

    Raises UsageError if its name is no text, which SQLite could not open.
    """
    folder = chosen or _usual_folder()
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"{folder}: the name of this folder is not in UTF-8; give another one with --data"
        ) from error
    return folder


def _usual_folder() -> Path:
    if os.environ.get(VARIABLE):
        return Path(os.environ[VARIABLE])
    from platformdirs import user_data_path

    return user_data_path("quizgen", appauthor=False)
