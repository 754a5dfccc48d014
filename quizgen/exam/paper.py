"""The paper of a mock exam: its sections and questions, chosen according to a blueprint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

import msgspec

from quizgen.authoring.draw import Stream
from quizgen.exam.blueprint import Blueprint, Section
from quizgen.families.bank import Bank
from quizgen.families.family import Family
from quizgen.model import bounds
from quizgen.model import question as model
from quizgen.model.errors import UsageError
from quizgen.model.question import MINUTES, Question, Quiz, Recipe
from quizgen.quiz.order import Sheet, Turns, round_robin
from quizgen.quiz.recipe import check_seed, fingerprint, recipe_code


def draw_paper(
    bank: Bank,
    blueprint: Blueprint,
    count: int,
    seed: int,
    *,
    minutes: int = MINUTES,
    name: str = "",
    progress: Callable[[int], None] = lambda parts: None,
) -> Quiz:
    """The paper of `count` parts, the same for the same seed, blueprint and families.

    It has one or two parts fewer if no question fits the remaining space; sections without
    questions are omitted. `name` is the blueprint's file, empty for the built-in one; `progress`
    receives the number of parts placed. Raises UsageError if the request cannot be met, AuthorError
    if a family of the blueprint is broken.
    """
    if not 1 <= count <= bounds.PARTS:
        raise UsageError(f"number of parts {count}: must be between 1 and {bounds.PARTS}")
    if not 1 <= minutes <= bounds.MINUTES:
        raise UsageError(f"minutes {minutes}: must be between 1 and {bounds.MINUTES:,}")
    check_seed(seed)
    pools = [_families(bank, section) for section in blueprint.sections]
    shares = apportion([section.weight for section in blueprint.sections], count)
    sheet = Sheet()
    missing = 0  # parts that one section could not place go to the next
    sections = []
    for number, (section, pool, share) in enumerate(
        zip(blueprint.sections, pools, shares, strict=True)
    ):
        stream = Stream(f"exam/{seed}/{number}")
        chosen, missing = _fill(section, pool, share + missing, stream, sheet, progress)
        if chosen:
            sections.append((section, chosen))
    if not sections:
        raise UsageError(f"number of parts {count}: every question has more parts; ask for more")
    families = [family for pool in pools for family in pool]
    recipe = Recipe(tuple(t for s in blueprint.sections for t in s.topics), count, seed)
    return Quiz(
        recipe,
        f"{recipe_code(recipe, exam=True)}-{fingerprint(families, msgspec.json.encode(blueprint))}",
        tuple(question for _, chosen in sections for question in chosen),
        model.Exam(
            blueprint.title,
            blueprint.note,
            minutes,
            name,
            tuple(model.Section(section.title, len(chosen)) for section, chosen in sections),
        ),
    )


def apportion(weights: Sequence[float], count: int) -> list[int]:
    """`count` divided in proportion to the weights, by the largest-remainder method, exactly."""
    total = sum(map(Fraction, weights))
    exact = [count * Fraction(weight) / total for weight in weights]
    shares = [int(share) for share in exact]
    by_remainder = sorted(range(len(exact)), key=lambda n: shares[n] - exact[n])
    for n in by_remainder[: count - sum(shares)]:
        shares[n] += 1
    return shares


def _families(bank: Bank, section: Section) -> list[Family]:
    families, broken = bank.families(section.topics)
    if broken:
        raise broken[0]
    return families


def _fill(
    section: Section,
    families: Sequence[Family],
    count: int,
    stream: Stream,
    sheet: Sheet,
    progress: Callable[[int], None],
) -> tuple[list[Question], int]:
    """Questions with at most `count` parts in total, added to the sheet, and how many are missing.

    Topics take turns, and in each topic its families. Questions are repeated, with different
    numbers, only when there is nothing else to ask. Once
    every family has been tried without success, a question may also replace a smaller one; after
    another round without success nothing fits.
    """
    chosen = _Chosen(count)
    turns = Turns(sheet, stream)
    topics = [[f for f in families if f.topic == topic] for topic in section.topics]
    for repeat in (False, True):
        vain = 0
        for family in round_robin(topics, stream):
            if not chosen.missing or vain == len(families) * (2 if repeat else 1):
                break
            vain += 1
            question = turns.next(family, repeat=repeat)
            if question is None:
                continue
            added = chosen.add(question, replace=vain > len(families))
            if added:
                sheet.add(question)
                progress(added)
                vain = 0
    missing = chosen.missing
    if missing >= chosen.largest:
        raise UsageError(
            f"section {section.title.en!r} has only {count - missing} parts that fit on one paper, "
            f"not {count}; ask for fewer, or give it more topics"
        )
    order = {topic: number for number, topic in enumerate(section.topics)}
    in_order = sorted(chosen.questions, key=lambda q: (order[q.family.split("/")[0]], q.level))
    return in_order, missing


class _Chosen:
    """The questions of a section, its missing parts, and the parts of the largest question."""

    def __init__(self, count: int) -> None:
        self.questions: list[Question] = []
        self.missing = count
        self.largest = 1

    def add(self, question: Question, *, replace: bool) -> int:
        """Adds a question if there is room, and returns the number of parts gained, otherwise 0.

        With `replace`, a question with too many parts replaces a smaller one if that completes the
        section.
        """
        size = len(question.parts)
        self.largest = max(self.largest, size)
        if size > self.missing:
            smaller = [q for q in self.questions if len(q.parts) == size - self.missing]
            if not replace or not smaller:
                return 0
            self.questions.remove(smaller[-1])
            size = self.missing
        self.questions.append(question)
        self.missing -= size
        return size
