"""The wrong options of a code part: what people mistakenly write into the blank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from quizgen.authoring.blank import Blank
from quizgen.authoring.draft import CodePart, Misconception
from quizgen.authoring.tex import symbol_of, tex
from quizgen.model.question import Counterexample, Listing, Option
from quizgen.options import choose, guessers
from quizgen.options.facts import Facts, cause_of, differences
from quizgen.options.features import Features
from quizgen.options.merge import tidy
from quizgen.options.mutants import Mistakes, Mutants, Wrong
from quizgen.options.texts import of_texts

NO_CODES: Mapping[Blank, str] = {}


class Code(NamedTuple):
    """The code of an option, and the mistakes that lead to it; none for the key."""

    source: str
    mistakes: Mistakes = ()


class CodePool:
    """The right code of a part, and the code resulting from one or two mistakes."""

    form: guessers.Form = "code"

    def __init__(self, part: CodePart, label: str, facts: Facts, mutants: Mutants) -> None:
        self._part = part
        self._label = label
        self._facts = facts
        self._mutants = mutants
        self.guesser = guessers.guesser(self.form, facts.family, part.name)
        self.key = self._code(NO_CODES)
        found = [m for blank in part.blanks for m in facts.of_blank(blank)]
        self.singles = [self._code({m.at: m.code}, m) for m in found if m.at is not None]

    def _code(self, codes: Mapping[Blank, str], *mistakes: Misconception) -> Code:
        return Code(printed(self._part, self._label, codes), mistakes)

    def size(self, option: Code) -> int:
        """The length of the code."""
        return len(option.source)

    def both(self, one: int, other: int) -> Code | None:
        """Two mistakes together: both edits of the right expression, or one in each of two."""
        mistakes = self.singles[one].mistakes + self.singles[other].mistakes
        if len(self._part.blanks) > 1 and mistakes[0].at is mistakes[1].at:
            return None
        codes = self._mutants.codes(mistakes)
        return self._code(codes, *mistakes) if codes else None

    def features(self, options: Sequence[Code]) -> Features:
        """The visible features of the options, side by side."""
        return of_texts([option.source for option in options])

    def guess_weights(self, options: Sequence[Code]) -> Sequence[int]:
        """As estimated from the features of the code."""
        return self.guesser.guess_weights(self.features(options))

    def fits(self, wrong: Sequence[Code]) -> bool:
        """Whether all differ as printed, and each gives a wrong result on the givens."""
        sources = {option.source for option in (self.key, *wrong)}
        return len(sources) == choose.OPTIONS and all(self._is_wrong(o.mistakes) for o in wrong)

    def _is_wrong(self, mistakes: Mistakes) -> bool:
        """Whether the result is wrong and, for two mistakes, differs from that of either alone."""
        wrong = self._facts.wrong(mistakes)
        if wrong is None or counterexample(wrong, self._facts) is None:
            return False
        if len(mistakes) == 1:
            return True
        alone = [self._facts.wrong((m,)) for m in mistakes]
        return not wrong.error and all(
            w is not None and (w.error or self._facts.differing(w.outputs, wrong.outputs))
            for w in alone
        )

    def option(self, code: Code) -> Option:
        """The option, with its result on the givens."""
        content = Listing(code.source)
        wrong = self._facts.wrong(code.mistakes) if code.mistakes else None
        if wrong is None:
            return Option(content)
        return Option(content, (cause_of(code.mistakes),), counterexample(wrong, self._facts))


def printed(part: CodePart, label: str, codes: Mapping[Blank, str] = NO_CODES) -> str:
    """An option of a part, with these codes in its blanks and the right code in the others."""
    return part.printed([tidy(codes.get(blank, blank.key)) for blank in part.blanks], label)


def counterexample(wrong: Wrong, facts: Facts) -> Counterexample | None:
    """The first output that differs; None if none does."""
    if wrong.error:
        return Counterexample("", "", "", wrong.error)
    name = facts.differing(facts.outputs, wrong.outputs)
    if name is None:
        return None
    right, mistaken = np.asarray(facts.outputs[name]), np.asarray(wrong.outputs[name])
    symbol = symbol_of(name, facts.symbols)
    if max(right.ndim, mistaken.ndim) <= 2:
        return Counterexample(symbol, tex(mistaken), tex(right))
    if right.shape != mistaken.shape:
        return Counterexample(
            rf"\mathtt{{shape}}({symbol})", _row(mistaken.shape), _row(right.shape)
        )
    index = tuple(np.argwhere(differences(right, mistaken))[0].tolist())  # the first of them
    return Counterexample(f"{symbol}{list(index)}", tex(mistaken[index]), tex(right[index]))


def _row(shape: tuple[int, ...]) -> str:
    return f"({', '.join(map(str, shape))})"
