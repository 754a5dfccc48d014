"""The promises that every question keeps, each one function; a broken one raises `Broken`.

What is proven already when a question is drawn (the key, by two routes) is not repeated here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import msgspec
import numpy as np

from quizgen.core.blank import bare_code
from quizgen.core.contents import formulas_of, texts_of
from quizgen.core.errors import QuizFileError, QuizgenError
from quizgen.core.exact import Exact
from quizgen.core.family import Drawn, Family
from quizgen.core.model import (
    OPTION_LETTERS,
    Given,
    Listing,
    Option,
    Part,
    Prose,
    Question,
)
from quizgen.core.quizfile import check_record
from quizgen.render.mathml import mathml
from quizgen.render.values import given_tex


class Broken(Exception):  # noqa: N818 - the finding, not an error of the program
    """A promise that a question does not keep."""


Rule = Callable[[Family, Drawn, Question], None]


def options_are_distinct(family: Family, drawn: Drawn, question: Question) -> None:
    """Every part has four options that differ as printed, one of them the key."""
    for part in question.parts:
        printed = [content_of(option) for option in part.options]
        if len(set(printed)) != len(printed) or len(printed) != 4:
            raise Broken(f"({part.label}) options are not four different ones: {printed}")


def wrong_options_have_reasons(family: Family, drawn: Drawn, question: Question) -> None:
    """The key has no misconception; every other option has one, with its reason."""
    for part in question.parts:
        for place, option in enumerate(part.options):
            complete = bool(option.misconception and option.reason)
            if complete is (place == part.key):
                raise Broken(f"({part.label}) option {OPTION_LETTERS[place]}: reason or key amiss")


def wrong_code_is_wrong_by_execution(family: Family, drawn: Drawn, question: Question) -> None:
    """Every wrong expression, run again on the givens, gives another result or fails."""
    for part in question.parts:
        for option in part.options:
            if not isinstance(option.content, Listing) or not option.misconception:
                continue
            if option.counterexample is None:
                raise Broken(f"({part.label}) {option.content.source!r} has no counterexample")
            results = {w.misconception.name: w for w in family.mistaken(drawn)}
            wrong = results[option.misconception]
            if wrong.error:
                continue
            if all(_equal(wrong.outputs.get(name), drawn.outputs[name]) for name in drawn.outputs):
                raise Broken(f"({part.label}) {option.content.source!r} gives the right result")


def _equal(one: Any, other: Any) -> bool:
    a, b = np.asarray(one), np.asarray(other)
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=1e-6, atol=0.0))


def printed_givens_prove_the_key(family: Family, drawn: Drawn, question: Question) -> None:
    """The givens, read back from their printed TeX, prove the same values."""
    read = {given.name: read_tex(given_tex(given), given) for given in question.given}
    proven = family.prover.witnesses(read, question.case)
    recorded = {w.target: w.check for w in question.certificate.witnesses}
    if proven != recorded:
        raise Broken("the givens as printed prove other values than the givens as drawn")


def read_tex(tex: str, given: Given) -> Exact:
    """The exact value that a reader takes from ``symbol = value``."""
    value = tex.removeprefix(f"{given.symbol} = ")
    ln = r"\ln" in value
    numbers = []
    pattern = r"(-?)(?:\\frac\{(\d+)\}\{(\d+)\}|(\d+(?:\.\d+)?))"
    for sign, top, bottom, plain in re.findall(pattern, value):
        number = Fraction(int(top), int(bottom)) if top else Fraction(plain)
        numbers.append(-number if sign else number)
    rows = value.count(r"\\") + 1
    if not given.shape:
        shape: tuple[int, ...] = ()
    elif len(given.shape) == 1:
        shape = (len(numbers),)
    else:
        shape = (rows, len(numbers) // rows)
    exact = [int(n) if n.denominator == 1 else n for n in numbers]
    return Exact(shape, tuple(exact), "ln" if ln else "plain")


def key_is_not_shown(family: Family, drawn: Drawn, question: Question) -> None:
    """The code that is asked for stands nowhere in what the learner sees before answering."""
    shown = [bare_code(text) for text in visible_texts(question)]
    for part in question.parts:
        content = part.options[part.key].content
        if not isinstance(content, Listing) or content.source.isidentifier():
            continue
        key = bare_code(content.source)
        if any(key in text for text in shown):
            raise Broken(f"({part.label}) the key {content.source!r} can be read in the question")


def tolerance_separates(family: Family, drawn: Drawn, question: Question) -> None:
    """Typed right roundings are accepted; 0, 1, −key, 2·key and all misconceptions are not."""
    for part in question.parts:
        if part.numeric is None:
            continue
        tolerance = Fraction(part.numeric.tolerance)
        shown = [Fraction(number) for number in part.numeric.numbers]
        exact = [Fraction(witness.check) for witness in question.witnesses_of(part)]
        if not _near(shown, exact, tolerance or Fraction(0)):
            raise Broken(f"({part.label}) the tolerance rejects the key {part.numeric.numbers}")
        mistakes = [[-e for e in exact], [2 * e for e in exact]]
        if not part.numeric.shape:
            mistakes += [[Fraction(0)], [Fraction(1)]]
        mistakes += _mistaken_values(part)
        for mistake in mistakes:
            if _near(mistake, exact, tolerance):
                numbers = ", ".join(f"{float(m):g}" for m in mistake)
                raise Broken(f"({part.label}) the tolerance accepts {numbers}")


def _mistaken_values(part: Part) -> Iterator[list[Fraction]]:
    for option in part.options:
        if option.misconception:
            numbers = re.findall(r"-?\d+(?:\.\d+)?", content_of(option))
            yield [Fraction(number) for number in numbers]


def _near(one: list[Fraction], other: list[Fraction], tolerance: Fraction) -> bool:
    return len(one) == len(other) and all(
        abs(a - b) <= tolerance for a, b in zip(one, other, strict=True)
    )


def prose_is_in_both_languages(family: Family, drawn: Drawn, question: Question) -> None:
    """Japanese text is Japanese, English text is not, and no placeholder is left."""
    for text in texts_of(question):
        words = _without_marks(text.ja)
        if re.search(r"[A-Za-z]{2}", words) and not re.search(r"[ぁ-んァ-ヶ一-龠]", text.ja):
            raise Broken(f"not Japanese: {text.ja!r}")
        if not text.ja.strip() or not text.en.strip():
            raise Broken("a text is empty in one language")
        if re.search(r"[ぁ-んァ-ヶ一-龠。、]", re.sub(r"\([あ-と]\)|（[あ-と]）", "", text.en)):
            raise Broken(f"not English: {text.en!r}")
        for passage in (text.ja, text.en):
            if re.search(r"\{\w*\}|%\(|None|nan\b(?<!`nan)", _without_marks(passage)):
                raise Broken(f"a placeholder is left: {passage!r}")
            if passage.count("$") % 2 or passage.count("`") % 2:
                raise Broken(f"an inline mark is not closed: {passage!r}")


def _without_marks(text: str) -> str:
    return re.sub(r"\$[^$]*\$|`[^`]*`", "", text)


def formulas_parse(family: Family, drawn: Drawn, question: Question) -> None:
    """Every formula can be set."""
    for tex in (*formulas_of(question), *map(given_tex, question.given)):
        try:
            mathml(tex)
        except QuizgenError as error:
            raise Broken(str(error)) from error


def json_round_trip_is_identity(family: Family, drawn: Drawn, question: Question) -> None:
    """Written and read again, the question is equal, byte for byte, and keeps its certificate."""
    data = msgspec.json.encode(question)
    again = msgspec.json.decode(data, type=Question)
    if again != question or msgspec.json.encode(again) != data:
        raise Broken("JSON changes the question")
    try:
        check_record(again)
    except QuizFileError as error:
        raise Broken(str(error)) from error


RULES: tuple[Rule, ...] = (
    options_are_distinct,
    wrong_options_have_reasons,
    wrong_code_is_wrong_by_execution,
    printed_givens_prove_the_key,
    key_is_not_shown,
    tolerance_separates,
    prose_is_in_both_languages,
    formulas_parse,
    json_round_trip_is_identity,
)


def content_of(option: Option) -> str:
    """What is printed of an option, in both languages."""
    content = option.content
    if isinstance(content, Listing):
        return content.source
    return content.tex if not isinstance(content, Prose) else content.text.ja + content.text.en


def visible_texts(question: Question) -> Iterator[str]:
    """All that is printed of a question except its options and what comes after answering."""
    for text in (question.title, *question.conventions, *(p.ask for p in question.parts)):
        yield text.ja
        yield text.en
    for block in (*question.stem, *question.exhibits):
        if isinstance(block, Listing):
            yield block.source
        elif isinstance(block, Prose):
            yield block.text.ja
            yield block.text.en
