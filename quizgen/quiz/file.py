"""The quiz file: a quiz as JSON, for keeping.

Nothing in a file is trusted. It is validated first, sizes included; then each question is drawn
again by its family and must match in every field. A question that cannot be drawn again here is
kept, and marked as not checked.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated

import msgspec
from msgspec import Meta

import quizgen
from quizgen.authoring.tex import number_tex
from quizgen.families.bank import Bank
from quizgen.model import bounds
from quizgen.model.contents import blocks_of, formulas_of, listings_of
from quizgen.model.errors import AuthorError, QuizFileError, QuizgenError, UsageError
from quizgen.model.fields import Line
from quizgen.model.figures import check_figure
from quizgen.model.question import (
    Block,
    Graph,
    Listing,
    Part,
    Plot,
    Question,
    Quiz,
    Table,
    Text,
    Value,
)
from quizgen.model.tex_rules import check_tex
from quizgen.quiz.recipe import recipe_code

SCHEMA_VERSION = 3  # with plots and diagrams; the oldest sufficient version is written
DISAGREEMENT = Decimal("1e-8")  # between values recorded with ten digits
BOM = b"\xef\xbb\xbf"
MAX_REASON_LENGTH = 300  # characters
DIFFERENT_QUESTION = Text(
    "問題群が生成する問題と一致しない", "its family draws a different question here"
)


class QuizFile(Value, frozen=True):
    """The file: the quiz, who wrote it, and a digest that detects changes."""

    schema_version: int
    generator: Line
    digest: Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
    quiz: Quiz


class Head(msgspec.Struct, frozen=True):
    """What files of all versions have."""

    schema_version: int


def dumps(quiz: Quiz) -> str:
    """The quiz as JSON text, the same bytes for the same quiz."""
    quiz = msgspec.structs.replace(quiz, questions=tuple(map(as_recorded, quiz.questions)))
    file = QuizFile(_version(quiz), f"quizgen {quizgen.__version__}", _digest(quiz), quiz)
    text = msgspec.json.format(msgspec.json.encode(file), indent=1).decode()
    return text + "\n"


def _version(quiz: Quiz) -> int:
    """The oldest version that can represent the quiz."""
    if any(_is_new(block) for question in quiz.questions for block in blocks_of(question)):
        return SCHEMA_VERSION
    return 2 if quiz.exam else 1


def _is_new(block: Block) -> bool:
    return isinstance(block, Plot) or (isinstance(block, Graph) and isinstance(block.alt, Text))


def loads(
    data: str | bytes,
    bank: Bank | None = None,
    progress: Callable[[int, int], None] = lambda done, count: None,
) -> Quiz:
    """Reads a quiz from JSON text.

    Each question of a family that `bank` has in the same version is drawn again and must match. The
    certificate of every other one says why it is `unchecked`. `progress` is called after each
    question with the number done and the total. Raises QuizFileError if anything is wrong.
    """
    file = _read(data)
    for question in file.quiz.questions:
        check_record(question)
    questions: list[Question] = []
    for question in file.quiz.questions:
        questions.append(drawn_again(question, bank))
        progress(len(questions), len(file.quiz.questions))
    return msgspec.structs.replace(file.quiz, questions=tuple(questions))


# ---- validation


def _read(data: str | bytes) -> QuizFile:
    """The file, validated before anything in it is used."""
    data = data.encode("utf-8", "replace") if isinstance(data, str) else data
    if len(data) > bounds.QUIZ_FILE:
        raise QuizFileError(f"not a quiz file; it has more than {bounds.QUIZ_FILE:,} bytes")
    data = data.removeprefix(BOM)
    _check_version(data)
    try:
        file = msgspec.json.decode(data, type=QuizFile)
        digest = _digest(file.quiz)
    except (ValueError, RecursionError) as error:
        raise QuizFileError(
            f"not a complete and valid quiz file ({_reason(error)}); make it again"
        ) from error
    if file.digest != digest:
        raise QuizFileError("the quiz was changed after it was written (its digest differs)")
    _check_code(file.quiz)
    _check_sections(file.quiz)
    _check_listings(file.quiz)
    return file


def _reason(error: Exception) -> str:
    """What is wrong and where, without the regular expression that a text should match."""
    text = re.sub(r"Expected `str` matching regex .* - at", "Unexpected text - at", str(error))
    return " ".join(text.split())[:MAX_REASON_LENGTH] or type(error).__name__


def _check_version(data: bytes) -> None:
    try:
        version = msgspec.json.decode(data, type=Head).schema_version
    except (ValueError, RecursionError) as error:
        raise QuizFileError("not a quiz file, or incomplete; make it again") from error
    if version < 1:
        raise QuizFileError(f"quiz file of version {version}; versions are whole numbers from 1")
    if version > SCHEMA_VERSION:
        raise QuizFileError(
            f"quiz file of version {version}, newer than version {SCHEMA_VERSION} supported by "
            f"quizgen {quizgen.__version__}; update quizgen"
        )


def _digest(quiz: Quiz) -> str:
    return hashlib.sha256(msgspec.json.encode(quiz, order="deterministic")).hexdigest()


def _check_code(quiz: Quiz) -> None:
    said, _, _ = quiz.code.rpartition("-")
    if said != recipe_code(quiz.recipe, exam=quiz.exam is not None):
        raise QuizFileError(f"the code {quiz.code} does not match the quiz's recipe")


def _check_sections(quiz: Quiz) -> None:
    if quiz.exam is None:
        return
    sizes = [section.questions for section in quiz.exam.sections]
    if sum(sizes) != len(quiz.questions):
        raise QuizFileError(
            f"the exam's sections have {sum(sizes)} questions, the quiz has {len(quiz.questions)}"
        )


def _check_listings(quiz: Quiz) -> None:
    for number, question in enumerate(quiz.questions, 1):
        size = sum(map(len, listings_of(question)))
        if size > bounds.SOURCES:
            raise QuizFileError(
                f"question {number}: its listings have {size} characters; "
                f"at most {bounds.SOURCES} are allowed"
            )


# ---- the questions, drawn again


def as_recorded(question: Question) -> Question:
    """The question as stored in a file: without `unchecked`, which each reader decides."""
    return _marked(question, None)


def checked_again(quiz: Quiz, bank: Bank) -> Quiz:
    """The quiz with every question drawn again, and marked as `unchecked` where that fails."""

    def checked(question: Question) -> Question:
        try:
            return drawn_again(question, bank)
        except QuizFileError:
            return _marked(question, DIFFERENT_QUESTION)

    return msgspec.structs.replace(quiz, questions=tuple(map(checked, quiz.questions)))


def drawn_again(question: Question, bank: Bank | None) -> Question:
    """The question as its family draws it here, or marked as `unchecked` if none can draw it.

    Raises QuizFileError if the family draws a different one.
    """
    if bank is None:
        return _unchecked(question, Text("問題バンクを参照していない", "no bank was given"))
    name = question.family
    try:
        family = bank.family(name)
    except UsageError:
        return _unchecked(
            question,
            Text(
                f"問題群 `{name}` がインストールされていない", f"family `{name}` is not installed"
            ),
        )
    except AuthorError:
        return _unchecked(
            question,
            Text(
                f"問題群 `{name}` のファイルに誤りがある", f"the file of family `{name}` is broken"
            ),
        )
    if family.version != question.version:
        return _unchecked(
            question,
            Text(
                f"インストールされている問題群 `{name}` の版は {family.version} である",
                f"family `{name}` has version {family.version} here",
            ),
        )
    try:
        drawn = family.question(question.seed)
    except QuizgenError as error:
        raise QuizFileError(f"{question.id}: cannot be drawn again ({error})") from error
    if as_recorded(question) != drawn:
        fields = ", ".join(
            field
            for field in Question.__struct_fields__
            if getattr(as_recorded(question), field) != getattr(drawn, field)
        )
        raise QuizFileError(
            f"{question.id}: this is not the question that its family draws (it differs in "
            f"{fields}); the file was changed, make it again"
        )
    return drawn


def _unchecked(question: Question, why: Text) -> Question:
    """The question, marked; QuizFileError if a formula contains TeX that is not allowed."""
    try:
        for tex in formulas_of(question):
            check_tex(tex)
    except QuizgenError as error:
        raise QuizFileError(f"{question.id}: {error}") from error
    return _marked(question, why)


def _marked(question: Question, unchecked: Text | None) -> Question:
    if question.certificate.unchecked == unchecked:
        return question
    certificate = msgspec.structs.replace(question.certificate, unchecked=unchecked)
    return msgspec.structs.replace(question, certificate=certificate)


# ---- consistency of a recorded question


def check_record(question: Question) -> None:
    """Checks that a recorded question does not contradict itself, so that it can be rendered.

    Only drawing it again can tell whether it is right. Raises QuizFileError.
    """
    for given in question.given:
        if math.prod(given.shape) != len(given.numbers):
            raise QuizFileError(
                f"{question.id}: {given.name} has {len(given.numbers)} numbers, "
                f"its shape is {list(given.shape)}"
            )
    try:
        for block in blocks_of(question):
            check_figure(block)
    except QuizgenError as error:
        raise QuizFileError(f"{question.id}: {error}") from error
    _check_shown(question)
    _check_witnesses(question)
    labels = Counter(part.label for part in question.parts)
    for label, times in labels.items():
        if times > 1:
            raise QuizFileError(f"{question.id}: {times} parts are labelled ({label})")
    for part in question.parts:
        _check_part(question, part)


def _check_shown(question: Question) -> None:
    """Checks that givens not printed as such appear in the block that claims to show them."""
    given = {g.name: g for g in question.given}
    for block in question.exhibits:
        if not isinstance(block, Listing | Table):
            continue
        for name in block.given:
            if name not in given:
                raise QuizFileError(f"{question.id}: {name} is shown as a given but is not one")
            if isinstance(block, Listing) and not re.search(
                rf"^{name} = ", block.source, re.MULTILINE
            ):
                raise QuizFileError(f"{question.id}: the listing does not assign {name}")
        if isinstance(block, Table) and block.given:
            _check_data(question, block)


def _check_data(question: Question, table: Table) -> None:
    """Checks that a data table has the numbers of its givens, column by column."""
    given = {g.name: g for g in question.given}
    columns = [[str(n) for n in range(1, len(table.rows) + 1)]]
    for name in table.given:
        shape, numbers = given[name].shape, given[name].numbers
        width = shape[1] if len(shape) == 2 else 1
        columns += [list(map(number_tex, numbers[k::width])) for k in range(width)]
    if list(table.rows) != list(zip(*columns, strict=False)):
        raise QuizFileError(
            f"{question.id}: the table of {', '.join(table.given)} does not match the givens"
        )


def _check_witnesses(question: Question) -> None:
    witnesses = question.certificate.witnesses
    if not witnesses:
        if all(part.source for part in question.parts):
            return
        raise QuizFileError(f"{question.id}: has no certificate")
    scale = max(abs(Decimal(w.check)) for w in witnesses)
    for witness in witnesses:
        away = abs(Decimal(repr(witness.engine)) - Decimal(witness.check))
        if not away <= DISAGREEMENT * max(scale, Decimal(1)):
            raise QuizFileError(
                f"{question.id}: the certificate of {witness.target} contradicts itself: "
                f"{witness.engine} and {witness.check}"
            )


def _check_part(question: Question, part: Part) -> None:
    where = f"{question.id} ({part.label})"
    if part.key >= len(part.options):
        raise QuizFileError(f"{where}: the key is option {part.key} of {len(part.options)}")
    for index, option in enumerate(part.options):
        if bool(option.causes and all(option.causes)) is (index == part.key):
            raise QuizFileError(f"{where}: the key and its options contradict each other")
    if part.numeric is None:
        return
    if math.prod(part.numeric.shape) != len(part.numeric.numbers):
        raise QuizFileError(
            f"{where}: the key has {len(part.numeric.numbers)} numbers, "
            f"its shape is {list(part.numeric.shape)}"
        )
    values = question.witnesses_of(part)
    unit = Decimal(1).scaleb(-part.numeric.decimals)
    for shown, witness in zip(part.numeric.numbers, values, strict=False):
        if abs(_value(shown) - Decimal(witness.check)) > unit / 2 * Decimal("1.000001"):
            raise QuizFileError(f"{where}: the key {shown} is not {witness.check} rounded")
    if len(values) != len(part.numeric.numbers):
        raise QuizFileError(f"{where}: no certificate for {part.target}")


def _value(number: str) -> Decimal:
    """A printed number, a decimal or a fraction."""
    top, _, bottom = number.partition("/")
    return Decimal(top) / Decimal(bottom) if bottom else Decimal(top)
