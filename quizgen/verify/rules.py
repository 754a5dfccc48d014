"""The rules that every question must satisfy, one function each; a violation raises `Broken`.

What is already proven when a question is drawn (the key, by two routes) is not repeated here.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any, TypeVar

import msgspec
import numpy as np

from quizgen.authoring.blank import Blank, listing, without_spaces
from quizgen.authoring.draft import CodePart, Outputs, PrintoutPart, WrongLinePart
from quizgen.authoring.tex import numbers_in
from quizgen.families.family import Drawn, Family
from quizgen.model.contents import texts_of, texts_of_block
from quizgen.model.errors import QuizFileError, QuizgenError
from quizgen.model.question import (
    LANGUAGES,
    OPTION_LETTERS,
    Cause,
    Given,
    Listing,
    Numeric,
    Option,
    Part,
    Plot,
    Prose,
    Question,
    Table,
)
from quizgen.proof.exact import Exact
from quizgen.quiz.file import check_record
from quizgen.render.formula_check import check_formulas
from quizgen.render.values import given_formulas
from quizgen.verify.results import same


class Broken(Exception):  # noqa: N818 - the finding, not an error of the program
    """A rule that a question violates."""


MAX_EXTRA_DIGITS = 6  # that a careful person may add

Rule = Callable[[Family, Drawn, Question], None]
D = TypeVar("D")


def options_are_distinct(family: Family, drawn: Drawn, question: Question) -> None:
    """Every part has four options that differ as printed, one of them the key."""
    for part in question.parts:
        printed = [content_of(option) for option in part.options]
        if len(set(printed)) != len(printed) or len(printed) != 4:
            raise Broken(f"({part.label}) needs four different options, not {printed}")


def wrong_options_have_reasons(family: Family, drawn: Drawn, question: Question) -> None:
    """The key has no cause; every other option has at least one, each of one or two mistakes."""
    for part in question.parts:
        for index, option in enumerate(part.options):
            complete = bool(option.causes) and all(len(cause) in (1, 2) for cause in option.causes)
            if complete is (index == part.key):
                raise Broken(
                    f"({part.label}) option {OPTION_LETTERS[index]}: reason or key is wrong"
                )


def wrong_code_is_wrong_by_execution(family: Family, drawn: Drawn, question: Question) -> None:
    """Every wrong expression, run as printed on the givens, gives a wrong result or fails.

    Two mistakes together do not fail, and give a result different from that of either alone.
    """
    for drafted, part in _drafted_as(CodePart, drawn, question):
        for option in part.options:
            if not option.causes or not isinstance(option.content, Listing):
                continue
            source, mistakes = option.content.source, option.causes[0]
            where = f"({part.label}) {source!r}"
            if option.counterexample is None:
                raise Broken(f"{where} has no counterexample")
            wrong = _as_printed(family, drawn, drafted, source)
            if wrong is not None and same(wrong, drawn.outputs):
                raise Broken(f"{where} gives the right result")
            if len(mistakes) > 1:
                _differs_from_each(family, drawn, mistakes, wrong, where)


def _differs_from_each(
    family: Family, drawn: Drawn, mistakes: Cause, wrong: Outputs | None, where: str
) -> None:
    """Mistakes together do not fail, and give a result different from that of each alone."""
    if wrong is None:
        raise Broken(f"{where} combines two mistakes and fails")
    for mistake in mistakes:
        alone = family.misconception(mistake.name)
        result = family.run_code(drawn, {alone.at: alone.code}) if alone.at else None
        if result is not None and same(wrong, result):
            raise Broken(f"{where} gives the same result as {mistake.name!r} alone")


def _drafted_as(form: type[D], drawn: Drawn, question: Question) -> Iterator[tuple[D, Part]]:
    """The parts of one form, as drafted and as they appear in the question."""
    for drafted, part in zip(drawn.draft.parts[drawn.kind], question.parts, strict=True):
        if isinstance(drafted, form):
            yield drafted, part


def _as_printed(family: Family, drawn: Drawn, part: CodePart, source: str) -> Outputs | None:
    """The result of an option: an expression, expressions line by line, or a whole listing."""
    if part.whole:
        return family.run_listing(drawn, source, part.blanks)
    if len(part.blanks) == 1:
        return family.run_code(drawn, {part.blanks[0]: source})
    lines = [line.partition(") ")[2] for line in source.splitlines()]
    return family.run_code(drawn, dict(zip(part.blanks, lines, strict=True)))


def printed_givens_prove_the_key(family: Family, drawn: Drawn, question: Question) -> None:
    """The givens, read back from their printed TeX, prove the same values."""
    if not question.certificate.witnesses:
        return
    read = {given.name: read_tex(given_formulas(given), given) for given in question.given}
    for block in question.exhibits:
        if isinstance(block, Table):
            read |= read_columns(block, question.given)
    for given in question.given:
        if given.form == "whole" and read.pop(given.name).numbers[0] != question.case[given.name]:
            raise Broken(f"the printed size {given.name} differs from the one drawn")
    proven = family.prover(question.kind).witnesses(read, question.case)
    recorded = {w.target: w.check for w in question.certificate.witnesses}
    if proven != recorded:
        raise Broken("the givens as printed prove different values from the givens as drawn")


def read_tex(formulas: Sequence[str], given: Given) -> Exact:
    """The exact value that a reader takes from ``symbol = value``, or one such per matrix."""
    symbols, values = zip(*(formula.split(" = ", 1) for formula in formulas), strict=True)
    numbers = []
    pattern = r"(-?)(?:\\frac\{(\d+)\}\{(\d+)\}|(\d+(?:\.\d+)?))"
    for sign, top, bottom, plain in re.findall(pattern, " ".join(values)):
        number = Fraction(int(top), int(bottom)) if top else Fraction(plain)
        numbers.append(-number if sign else number)
    last = re.findall(r"\[(.*)\]$", symbols[-1])
    slices = tuple(int(i) + 1 for i in last[0].split(",")) if len(given.shape) > 2 else ()
    rows = values[0].count(r"\\") + 1
    if not given.shape:
        shape: tuple[int, ...] = ()
    elif len(given.shape) == 1:
        shape = (len(numbers),)
    else:
        shape = (*slices, rows, len(numbers) // (rows * len(values)))
    exact = [int(n) if n.denominator == 1 else n for n in numbers]
    return Exact(shape, tuple(exact), "ln" if r"\ln" in values[0] else "plain")


def read_columns(table: Table, givens: Sequence[Given]) -> dict[str, Exact]:
    """The exact values that a reader takes from a table of data, column by column."""
    shapes = {given.name: given.shape for given in givens}
    found, column = {}, 1
    for name in table.given:
        width = shapes[name][1] if len(shapes[name]) > 1 else 1
        cells = [cell for row in table.rows for cell in row[column : column + width]]
        numbers = [Fraction(numbers_in(cell)[0]) for cell in cells]
        found[name] = Exact(
            (len(table.rows), *shapes[name][1:]),
            tuple(int(n) if n.denominator == 1 else n for n in numbers),
        )
        column += width
    return found


def key_is_not_shown(family: Family, drawn: Drawn, question: Question) -> None:
    """The code that is asked for appears nowhere in what the learner sees before answering."""
    shown = [without_spaces(text) for text in visible_texts(question)]
    for part in question.parts:
        content = part.options[part.key].content
        if not isinstance(content, Listing) or part.target or content.source.isidentifier():
            continue
        key = without_spaces(content.source)
        if any(key in text for text in shown):
            raise Broken(f"({part.label}) the key {content.source!r} can be read in the question")


def a_script_prints_its_key(family: Family, drawn: Drawn, question: Question) -> None:
    """The script, run as printed, assigns the givens and prints the key."""
    scripts = [b for b in question.exhibits if isinstance(b, Listing) and b.given]
    asked = {drafted.output: part for drafted, part in _drafted_as(PrintoutPart, drawn, question)}
    for block in scripts:
        printed = _printed_by(block.source, drawn.draft.script)
        for name, value in _assigned_by(block).items():
            if not np.array_equal(value, drawn.known[name]):
                raise Broken(f"the script assigns a different {name} from the one drawn")
        for output, part in asked.items():
            key = content_of(part.options[part.key])
            if printed != [key]:
                raise Broken(f"({part.label}) {output} is {key!r}; the script prints {printed}")


def _printed_by(source: str, function: Callable[..., object] | None) -> list[str]:
    """What a script prints, run in the module of the function that it was made from."""
    printed: list[str] = []

    def note(*values: object) -> None:
        printed.append(" ".join(map(str, values)))

    module = vars(sys.modules[function.__module__]) if function is not None else {}
    exec(compile(source, "<script>", "exec"), {**module, "print": note})
    return printed


def _assigned_by(block: Listing) -> dict[str, Any]:
    """The values that the first lines of a script assign to the givens."""
    tree = ast.parse(block.source)
    tree.body = tree.body[: len(block.given)]
    namespace: dict[str, Any] = {"np": np}
    exec(compile(tree, "<script>", "exec"), namespace)
    return {name: namespace[name] for name in block.given}


def one_line_is_wrong(family: Family, drawn: Drawn, question: Question) -> None:
    """The numbered listing, run as printed, is wrong; with one line corrected it is right.

    Every line that is an option then appears in the source in that form.
    """
    for drafted, part in _drafted_as(WrongLinePart, drawn, question):
        (shown,) = (b for b in question.exhibits if isinstance(b, Listing) and b.numbered)
        at = family.misconception(drafted.mistake).at
        blanks = [line.blank for line in drafted.right] + ([at] if at else [])
        if _is_right(family, drawn, shown.source, blanks):
            raise Broken(f"({part.label}) the listing with the wrong line gives the right result")
        numbers = [int(re.findall(r"\d+", content_of(o))[-1]) for o in part.options]
        key = numbers[part.key]
        lines = shown.source.splitlines()
        old = lines[key - 1]
        correction = next(b.source for b in question.solution if isinstance(b, Listing))
        lines[key - 1] = old[: len(old) - len(old.lstrip())] + correction
        if not _is_right(family, drawn, "\n".join(lines), blanks):
            raise Broken(f"({part.label}) with line {key} corrected, it is still wrong")
        right = without_spaces(listing({}, also=[blank.function for blank in blanks]))
        for number in numbers:
            if without_spaces(lines[number - 1]) not in right:
                raise Broken(f"({part.label}) line {number} differs from the source")


def _is_right(family: Family, drawn: Drawn, source: str, blanks: Sequence[Blank]) -> bool:
    """Whether a listing gives the outputs of the question."""
    outputs = family.run_listing(drawn, source, blanks)
    return outputs is not None and same(outputs, drawn.outputs)


def figures_show_their_givens(family: Family, drawn: Drawn, question: Question) -> None:
    """Every given that is plotted and not printed is in a series, number by number."""
    series = [s for block in question.exhibits if isinstance(block, Plot) for s in block.series]
    for given in question.given:
        numbers = {float(Fraction(number)) for number in given.numbers}
        if given.form == "plotted" and not any(numbers <= {*s.x, *s.y} for s in series):
            raise Broken(f"no figure shows the given {given.name}")


def figures_do_not_tell_the_key(family: Family, drawn: Drawn, question: Question) -> None:
    """No word of a figure names the right option, unless figures name every option."""
    texts = [text for block in question.exhibits for text in texts_of_block(block)]
    for part in question.parts:
        contents = [option.content for option in part.options]
        for language in LANGUAGES:
            said = " ".join(text.in_language(language) for text in texts).lower()
            named = [
                isinstance(content, Prose)
                and content.text.in_language(language).strip(" .。").lower() in said
                for content in contents
            ]
            if named[part.key] and not all(named):
                raise Broken(f"({part.label}) a figure names the right option ({language})")


def tolerance_separates(family: Family, drawn: Drawn, question: Question) -> None:
    """The right rounding to the digits asked for, or to more, is accepted; no neighbour of it is.

    Neither are −key, 2·key, the numbers of wrong options, and nothing but 0 or nothing but 1.
    """
    for part in question.parts:
        if part.numeric is None:
            continue
        tolerance = Fraction(part.numeric.tolerance)
        exact = [Fraction(witness.check) for witness in question.witnesses_of(part)]
        for numbers in _right_answers(part.numeric, exact):
            if not _near(numbers, exact, tolerance):
                raise Broken(f"({part.label}) the tolerance rejects {_listed(numbers)}")
        for numbers in (*_wrong_answers(part.numeric, exact), *_mistaken_values(part)):
            if _near(numbers, exact, tolerance):
                raise Broken(f"({part.label}) the tolerance accepts {_listed(numbers)}")


def _right_answers(asked: Numeric, exact: list[Fraction]) -> Iterator[list[Fraction]]:
    """The key, and the values rounded to as many digits or more."""
    yield [Fraction(number) for number in asked.numbers]
    for more in range(MAX_EXTRA_DIGITS + 1):
        yield [_rounded(value, asked.decimals + more) for value in exact]


def _wrong_answers(asked: Numeric, exact: list[Fraction]) -> Iterator[list[Fraction]]:
    """The key with its last digit off by one; −key, 2·key, 0 and 1."""
    key = [Fraction(number) for number in asked.numbers]
    unit = Fraction(1, 10**asked.decimals)
    for index, number in enumerate(key):
        yield [*key[:index], number - unit, *key[index + 1 :]]
        yield [*key[:index], number + unit, *key[index + 1 :]]
    yield [-value for value in exact]
    yield [2 * value for value in exact]
    yield [Fraction(0)] * len(key)
    yield [Fraction(1)] * len(key)


def _rounded(value: Fraction, decimals: int) -> Fraction:
    """Rounded to `decimals` decimals, halves up."""
    one = 10**decimals
    return Fraction((2 * value * one + 1) // 2, one)


def _listed(numbers: list[Fraction]) -> str:
    return ", ".join(f"{float(number):g}" for number in numbers)


def nothing_done_is_wrong(family: Family, drawn: Drawn, question: Question) -> None:
    """No key equals an unchanged given; no single number equals a given number."""
    for part in question.parts:
        if part.numeric is None:
            continue
        output, _, index = part.target.rstrip("]").partition("[")
        entry = tuple(map(int, index.split(","))) if index else ...
        right = np.asarray(drawn.outputs[output], dtype=float)
        nearness = 0.5 * 10.0**-part.numeric.decimals
        for name in (*drawn.given, *drawn.draft.sizes):
            value = np.asarray(drawn.known[name], dtype=float)
            if value.shape == right.shape:
                value = value[entry]
            elif value.shape:
                continue
            if value.shape == right[entry].shape and np.allclose(
                value, right[entry], rtol=0.0, atol=nearness
            ):
                raise Broken(f"({part.label}) the given {name}, unchanged, would be right")


def _mistaken_values(part: Part) -> Iterator[list[Fraction]]:
    for option in part.options:
        if option.causes:
            numbers = numbers_in(content_of(option))
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
    """Every formula can be rendered."""
    try:
        check_formulas(question)
    except QuizgenError as error:
        raise Broken(str(error)) from error


def json_round_trip_is_identity(family: Family, drawn: Drawn, question: Question) -> None:
    """Written and read back, the question is identical, and keeps its certificate."""
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
    a_script_prints_its_key,
    one_line_is_wrong,
    figures_show_their_givens,
    figures_do_not_tell_the_key,
    tolerance_separates,
    nothing_done_is_wrong,
    prose_is_in_both_languages,
    formulas_parse,
    json_round_trip_is_identity,
)


def content_of(option: Option) -> str:
    """The printed text of an option, in both languages."""
    content = option.content
    if isinstance(content, Listing):
        return content.source
    return content.tex if not isinstance(content, Prose) else content.text.ja + content.text.en


def visible_texts(question: Question) -> Iterator[str]:
    """All the text of a question except its options and what is shown after answering."""
    asked = [text for p in question.parts for text in (p.ask, *(p.statements or ()))]
    for text in (question.title, *question.conventions, *asked):
        yield text.ja
        yield text.en
    for block in (*question.stem, *question.exhibits):
        if isinstance(block, Listing):
            yield block.source
        for text in texts_of_block(block):
            yield text.ja
            yield text.en
