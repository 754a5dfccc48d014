"""What became of one input, and the judge of the errors by which inputs are refused."""

from typing import NamedTuple

LONGEST_SENTENCE = 2_000
MEGABYTE = 1_000_000
NOTED = frozenset({"unprintable error", "text direction", "wide line", "only once", "not judged"})


class Finding(NamedTuple):
    """What a judge says is wrong: the judge, what kind of thing it is, and what it was here."""

    judge: str
    what: str
    detail: str = ""


class Outcome(NamedTuple):
    """What became of an input, in a word or two, and what is wrong with that."""

    word: str
    findings: tuple[Finding, ...] = ()


class Result(NamedTuple):
    """What became of an input; time in seconds of the processor, memory in bytes (of a peak)."""

    number: int
    outcome: Outcome
    seconds: float = 0.0
    memory: int = 0


def refused(error: Exception) -> Outcome:
    """The outcome of an input that was refused: its error must be one sentence."""
    return Outcome(type(error).__name__, tuple(sentence(error)))


def sentence(error: Exception) -> list[Finding]:
    """What is wrong with the text of an error.

    It is escaped where it is printed; so other characters that cannot be printed are only noted.
    """
    text, name = str(error), type(error).__name__
    shown = repr(text[:200])
    found = []
    if not text.strip():
        found.append(Finding("sentence", f"{name} without a text"))
    if "\n" in text or "\r" in text:
        found.append(Finding("sentence", f"{name} of several lines", shown))
    elif not text.isprintable():
        found.append(Finding("unprintable error", name, shown))
    if len(text) > LONGEST_SENTENCE:
        found.append(Finding("sentence", f"{name} that is too long", f"{len(text):,}: {shown}"))
    return found
