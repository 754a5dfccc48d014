"""Which line is wrong: a listing with one mistake in it, and its correct lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from quizgen.authoring.blank import Blank, listing
from quizgen.authoring.draft import Misconception, RightLine, WrongLinePart
from quizgen.authoring.draw import Redraw
from quizgen.model.errors import AuthorError
from quizgen.model.question import Listing, Mistake, Prose, Text
from quizgen.options import guessers
from quizgen.options.code_part import counterexample
from quizgen.options.facts import Facts
from quizgen.options.features import Features
from quizgen.options.merge import tidy
from quizgen.options.numbers import of_numbers
from quizgen.options.text_parts import TextOption, TextPool

_MARK = "\0"  # occurs in no source


class Fault(NamedTuple):
    """A mistake in a listing of several functions."""

    mistake: Misconception
    blank: Blank
    functions: tuple[Callable[..., Any], ...]

    @property
    def source(self) -> str:
        """The listing with the mistake in it."""
        return self._listing(self.mistake.code)

    @property
    def corrected(self) -> str:
        """The same listing, line by line, corrected."""
        return self._listing(tidy(self.blank.key))

    @property
    def line(self) -> int:
        """The number of the wrong line, counted from 1."""
        return _line(self, self.blank)

    def line_of(self, blank: Blank) -> int:
        """The number of the line in which another blank begins."""
        return _line(self, blank if blank.is_disjoint_from(self.blank) else self.blank)

    def _listing(self, code: str) -> str:
        return listing({self.blank: self.blank.inserted(code)}, also=self.functions)


@cache
def _line(fault: Fault, blank: Blank) -> int:
    """The number of the line in which a blank begins, with the mistake filled in."""
    printed = {fault.blank: fault.mistake.code, blank: _MARK}
    lines = listing(printed, also=fault.functions).splitlines()
    return next(number for number, line in enumerate(lines, 1) if _MARK in line)


def fault_of(part: WrongLinePart, misconceptions: Sequence[Misconception]) -> Fault:
    """The mistake of a part; AuthorError if there is none with that name and with code."""
    for m in misconceptions:
        if m.name == part.mistake:
            if m.at is None or not m.code:
                raise AuthorError(
                    f"wrong_line: {m.name!r} is not code in a blank; name one that is"
                )
            return Fault(m, m.at, tuple(line.blank.function for line in part.right))
    known = ", ".join(m.name for m in misconceptions if m.code)
    raise AuthorError(f"wrong_line: there is no misconception {part.mistake!r} here; use {known}")


def line_text(number: int) -> Text:
    """The name of a line."""
    return Text(f"{number}行目", f"Line {number}")


class LinePool(TextPool):
    """The wrong line, and the correct lines whose change would not cancel the mistake."""

    form: guessers.Form = "numbers"

    def __init__(self, part: WrongLinePart, facts: Facts) -> None:
        self.guesser = guessers.guesser(self.form, facts.family, part.name)
        self._facts = facts
        self._fault = fault_of(part, facts.misconceptions)
        self._numbers: dict[str, int] = {}
        wrong = facts.wrong((self._fault.mistake,))
        if wrong is None or counterexample(wrong, facts) is None:
            raise Redraw("the wrong line changes nothing that is proven")
        self.key = self._shown(self._fault.line)
        self.singles = [
            self._shown(number, line)
            for line in part.right
            if (number := self._fault.line_of(line.blank)) != self._fault.line
            and not any(map(self._cancels, facts.of_line(line.blank)))
        ]

    def _shown(self, number: int, line: RightLine | None = None) -> TextOption:
        text = line_text(number)
        self._numbers[text.en] = number
        if line is None:
            return TextOption(Prose(text))
        return TextOption(Prose(text), ((Mistake(line.name, line.text),),))

    def _cancels(self, other: Misconception) -> bool:
        """Whether making another mistake as well restores the right result."""
        both = self._facts.wrong((self._fault.mistake, other))
        return (
            both is not None
            and not both.error
            and self._facts.differing(self._facts.outputs, both.outputs) is None
        )

    def size(self, option: TextOption) -> int:
        """The number of the line."""
        return self._numbers[option.content.text.en] if isinstance(option.content, Prose) else 0

    def features(self, options: Sequence[TextOption]) -> Features:
        """The visible features of the line numbers."""
        return of_numbers([(self.size(option),) for option in options])


def explained(fault: Fault, facts: Facts) -> Iterator[Prose | Listing]:
    """What is wrong with the line, its effect, and the corrected line."""
    wrong = facts.wrong((fault.mistake,))
    found = counterexample(wrong, facts) if wrong is not None else None
    ja = f"{fault.line}行目が誤りである。{fault.mistake.ja}"
    en = f"Line {fault.line} is wrong. {fault.mistake.en}"
    if found is not None and found.error:
        ja += f"実行すると `{found.error}` となる。"
        en += f" Running it fails with `{found.error}`."
    elif found is not None:
        ja += (
            f"与えられた値では ${found.symbol}$ が ${found.wrong}$ となるが、"
            f"正しくは ${found.right}$ である。"
        )
        en += (
            f" With the given values, ${found.symbol}$ becomes ${found.wrong}$ instead of "
            f"${found.right}$."
        )
    yield Prose(Text(ja, en))
    yield Prose(Text("正しくは次のようになる。", "The correct line is:"))
    yield Listing(fault.corrected.splitlines()[fault.line - 1].strip())
