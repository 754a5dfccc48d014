"""Files that commands write: a file with different content is replaced only with `--force`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quizgen.cli.echo import document, say
from quizgen.model.errors import QuizgenError


def check_file(path: Path, may_go: Callable[[bytes], bool], most: int, option: str) -> bool:
    """Whether the file exists.

    QuizgenError if `may_go` rejects replacing its content, of which at most `most` + 1 bytes are
    read; `option` is the option that names the file.
    """
    from quizgen.model.files import read_bounded

    try:
        _refuse_what_is_no_file(path)
        present = read_bounded(path, most)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise QuizgenError(f"cannot write {path}: {error.strerror}") from error
    if not may_go(present):
        raise QuizgenError(
            f"{path} exists with different content; "
            f"give another {option}, or use --force to replace it"
        )
    return True


def write_file(output: str, text: str) -> None:
    """Writes a document in one step and prints its name; `-` is standard output."""
    from quizgen.model.files import write_atomically

    if output == "-":
        document(text)
        return
    path = Path(output)
    try:
        _refuse_what_is_no_file(path)
        write_atomically(path, text)
    except OSError as error:
        raise QuizgenError(f"cannot write {path}: {error.strerror}") from error
    say(output)


def _refuse_what_is_no_file(path: Path) -> None:
    if path.exists() and not path.is_file():
        raise QuizgenError(f"cannot write {path}: it is not a regular file")
