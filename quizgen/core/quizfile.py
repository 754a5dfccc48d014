"""The durable form of a quiz: one JSON file, whose certificates are checked again on loading."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from typing import Any

import msgspec

import quizgen
from quizgen.core.bank import Bank
from quizgen.core.errors import AuthorError, ProofError, QuizFileError, UsageError
from quizgen.core.exact import Exact
from quizgen.core.model import Part, Question, Quiz

SCHEMA_VERSION = 2  # of mock exams; whatever version 1 can say is still written as version 1
DISAGREEMENT = Decimal("1e-8")  # of values recorded with ten digits


class QuizFile(msgspec.Struct, frozen=True):
    """What the file holds: the quiz, who wrote it, and a digest that notices changes."""

    schema_version: int
    generator: str
    digest: str
    quiz: Quiz


def dumps(quiz: Quiz) -> str:
    """The quiz as JSON text, the same bytes for the same quiz."""
    version = SCHEMA_VERSION if quiz.exam else 1
    file = QuizFile(version, f"quizgen {quizgen.__version__}", _digest(quiz), quiz)
    text = msgspec.json.format(msgspec.json.encode(file), indent=1).decode()
    return text + "\n"


def loads(data: str | bytes, bank: Bank | None = None) -> Quiz:
    """The quiz in JSON text.

    Every certificate is checked again: the recorded values agree, the key is their rounding, and
    (for families that `bank` has in the same version) the recorded givens prove the same values
    anew. Raises QuizFileError if anything is wrong.
    """
    _check_version(data)
    try:
        file = msgspec.json.decode(data, type=QuizFile)
    except msgspec.DecodeError as error:
        raise QuizFileError(f"not a whole quiz file ({error}); make it again") from error
    if file.digest != _digest(file.quiz):
        raise QuizFileError("the quiz was changed after it was written (its digest differs)")
    _check_sections(file.quiz)
    for question in file.quiz.questions:
        check_record(question)
        if bank is not None:
            prove_again(question, bank)
    return file.quiz


def schema() -> dict[str, Any]:
    """The JSON Schema of the quiz file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "quizgen quiz file",
        **msgspec.json.schema(QuizFile),
    }


def _check_version(data: str | bytes) -> None:
    try:
        version = json.loads(data)["schema_version"]
    except (ValueError, KeyError, TypeError) as error:
        raise QuizFileError("not a quiz file, or only a part of one; make it again") from error
    if not isinstance(version, int) or version < 1:
        raise QuizFileError(f"quiz file of version {version!r}; versions are whole numbers from 1")
    if version > SCHEMA_VERSION:
        raise QuizFileError(
            f"quiz file of version {version}, newer than version {SCHEMA_VERSION} which this "
            f"quizgen {quizgen.__version__} reads; update quizgen"
        )


def _digest(quiz: Quiz) -> str:
    return hashlib.sha256(msgspec.json.encode(quiz, order="deterministic")).hexdigest()


def _check_sections(quiz: Quiz) -> None:
    if quiz.exam is None:
        return
    sizes = [section.questions for section in quiz.exam.sections]
    if min(sizes, default=0) < 1 or sum(sizes) != len(quiz.questions):
        raise QuizFileError(
            f"the sections of the exam hold {sizes} questions, the quiz {len(quiz.questions)}"
        )


def check_record(question: Question) -> None:
    """Checks what a recorded question says of itself; QuizFileError where it contradicts itself."""
    witnesses = {witness.target: witness for witness in question.certificate.witnesses}
    if not witnesses or not question.parts:
        raise QuizFileError(f"{question.id}: holds no certificate or no part")
    scale = max(abs(Decimal(w.check)) for w in witnesses.values())
    for witness in witnesses.values():
        away = abs(Decimal(repr(witness.engine)) - Decimal(witness.check))
        if not away <= DISAGREEMENT * max(scale, Decimal(1)):
            raise QuizFileError(
                f"{question.id}: the certificate of {witness.target} says {witness.engine} and "
                f"{witness.check}"
            )
    for part in question.parts:
        _check_part(question, part)


def _check_part(question: Question, part: Part) -> None:
    where = f"{question.id} ({part.label})"
    if not 0 <= part.key < len(part.options):
        raise QuizFileError(f"{where}: the key is option {part.key} of {len(part.options)}")
    for place, option in enumerate(part.options):
        if bool(option.causes and all(option.causes)) is (place == part.key):
            raise QuizFileError(f"{where}: the key and its options contradict each other")
    if part.numeric is None:
        return
    values = question.witnesses_of(part)
    unit = Decimal(1).scaleb(-part.numeric.decimals)
    for shown, witness in zip(part.numeric.numbers, values, strict=False):
        if abs(Decimal(shown) - Decimal(witness.check)) > unit / 2 * Decimal("1.000001"):
            raise QuizFileError(f"{where}: the key {shown} is not {witness.check} rounded")
    if len(values) != len(part.numeric.numbers):
        raise QuizFileError(f"{where}: no certificate for {part.target}")


def prove_again(question: Question, bank: Bank) -> None:
    """Proves the recorded givens anew, if the bank has the family in the same version.

    Raises QuizFileError where the recorded certificate holds other values.
    """
    try:
        family = bank.family(question.family)
    except (UsageError, AuthorError):
        return
    if family.version != question.version:
        return
    given = {g.name: Exact.read(g) for g in question.given}
    try:
        proven = family.prover.witnesses(given, question.case)
    except (ProofError, AuthorError, TypeError, ValueError) as error:
        raise QuizFileError(f"{question.id}: the givens prove nothing ({error})") from error
    recorded = {w.target: w.check for w in question.certificate.witnesses}
    if recorded != proven:
        raise QuizFileError(f"{question.id}: its givens do not prove the recorded values")
