"""The folder that contains a learner's history."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "QUIZGEN_DATA"


def data_folder(chosen: Path | None = None) -> Path:
    """The chosen folder, that of the environment variable, or the platform's."""
    if chosen is not None:
        return chosen
    if os.environ.get(VARIABLE):
        return Path(os.environ[VARIABLE])
    from platformdirs import user_data_path

    return user_data_path("quizgen", appauthor=False)
