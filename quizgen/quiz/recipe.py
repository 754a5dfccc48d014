"""Makes quizzes: which questions, in which order, and the code that makes the same quiz again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from itertools import groupby

from quizgen.authoring.draw import Stream
from quizgen.families.bank import Bank
from quizgen.families.family import Family
from quizgen.model import bounds
from quizgen.model.errors import UsageError, unknown
from quizgen.model.question import KINDS, LEVELS, Quiz, Recipe
from quizgen.quiz.order import Sheet, Turns, round_robin, wanted_kinds

ALL = "all"
EXAM = "exam"  # begins the code of a mock exam, in place of the topics


def make_quiz(
    bank: Bank, recipe: Recipe, progress: Callable[[int], None] = lambda done: None
) -> Quiz:
    """Draws the quiz of a recipe; every question in it is certified.

    Questions repeat with different numbers only when there is nothing else to ask; if even that is
    impossible, the quiz is shorter than requested.

    Raises UsageError if the bank cannot satisfy the recipe, AuthorError if a family that it needs
    is broken, ProofError if a key could not be proven.
    """
    recipe = ordered(recipe)
    families = chosen_families(bank, recipe)
    topics = [list(members) for _, members in groupby(families, lambda family: family.topic)]
    stream = Stream(f"quiz/{recipe.seed}")
    sheet = Sheet()
    turns = Turns(sheet, stream, recipe.kinds)
    for repeat in (False, True):
        refused = 0
        for family in round_robin(topics, stream):
            if len(sheet.questions) == recipe.count or refused == len(families):
                break
            question = turns.next(family, repeat=repeat)
            if question is None:
                refused += 1
                continue
            refused = 0
            sheet.add(question)
            progress(len(sheet.questions))
    questions = sheet.questions
    order = {family.topic: index for index, family in enumerate(families)}
    questions.sort(key=lambda q: (order[q.family.split("/")[0]], q.level))
    return Quiz(recipe, code_of(recipe, families), tuple(questions))


def chosen_families(bank: Bank, recipe: Recipe) -> list[Family]:
    """The families from which a recipe draws, topic by topic in the order that it names them.

    Raises UsageError if the recipe asks for anything that the bank does not have.
    """
    if isinstance(recipe.topics, str) or not recipe.topics:
        raise UsageError(f"topics {recipe.topics!r}: must be a tuple of names")
    if not 1 <= recipe.count <= bounds.QUESTIONS:
        raise UsageError(
            f"number of questions {recipe.count}: must be between 1 and {bounds.QUESTIONS:,}"
        )
    check_seed(recipe.seed)
    for kind in recipe.kinds:
        if kind not in KINDS:
            raise unknown("kind", kind, KINDS)
    for level in recipe.levels:
        if level not in LEVELS:
            raise UsageError(f"level {level}: must be 1, 2 or 3")
    topics = bank.topics if ALL in recipe.topics else list(dict.fromkeys(recipe.topics))
    families: list[Family] = []
    for topic in topics:
        good, broken = bank.families([topic])
        if broken and ALL not in recipe.topics:
            raise broken[0]
        families += [f for f in good if wanted_kinds(f, recipe.kinds) and _wanted_level(f, recipe)]
    if not families:
        raise UsageError(
            f"no family of {', '.join(recipe.topics)} has"
            + (f" kind {' or '.join(recipe.kinds)}" if recipe.kinds else "")
            + (" and" if recipe.kinds and recipe.levels else "")
            + (f" level {' or '.join(map(str, recipe.levels))}" if recipe.levels else "")
            + "; see `quizgen topics`"
        )
    return families


def check_seed(seed: int) -> None:
    """Raises UsageError unless the seed is in range."""
    if not 0 <= seed <= bounds.SEED:
        raise UsageError(f"seed {seed}: must be a whole number from 0 to {bounds.SEED}")


def _wanted_level(family: Family, recipe: Recipe) -> bool:
    return not recipe.levels or family.level in recipe.levels


def code_of(recipe: Recipe, families: Sequence[Family]) -> str:
    """The code of a quiz: its recipe, and four hex digits that identify the families."""
    return f"{recipe_code(recipe)}-{fingerprint(families)}"


def recipe_code(recipe: Recipe, *, exam: bool = False) -> str:
    """The recipe part of a quiz code; that of a mock exam has no topics."""
    pieces = [EXAM if exam else "+".join(recipe.topics), f"n{recipe.count}", f"s{recipe.seed}"]
    pieces += [f"l{''.join(map(str, recipe.levels))}"] if recipe.levels else []
    pieces += [f"k{'+'.join(recipe.kinds)}"] if recipe.kinds else []
    return "-".join(pieces)


def fingerprint(families: Sequence[Family], plan: bytes = b"") -> str:
    """Four hex digits that identify families, their versions, and the rest of the plan."""
    names = " ".join(f"{family.id}@{family.version}" for family in families)
    return hashlib.sha256(names.encode() + plan).hexdigest()[:4]


_CODE = re.compile(
    r"(?P<topics>[\w+]+)-n(?P<count>\d{1,9})-s(?P<seed>\d{1,19})"
    r"(?:-l(?P<levels>[123]+))?(?:-k(?P<kinds>[a-z+]+))?-(?P<families>[0-9a-f]{4})"
)


def read_code(bank: Bank, code: str) -> Recipe:
    """The recipe of a quiz code.

    Raises UsageError if it is malformed, or was made with other families than the bank has now.
    """
    match = _CODE.fullmatch(code.strip())
    if match is None:
        raise UsageError(f"quiz code {code!r} cannot be read; expected one like TOPIC-n10-s7-3f9a")
    if match["topics"] == EXAM and EXAM not in bank.topics:
        raise UsageError(
            f"{code!r} is the code of a mock exam; its sheets show the command to make it again"
        )
    kinds = match["kinds"].split("+") if match["kinds"] else []
    recipe = Recipe(
        topics=tuple(match["topics"].split("+")),
        count=int(match["count"]),
        seed=int(match["seed"]),
        levels=tuple(map(int, match["levels"] or "")),
        kinds=tuple(sorted(kinds)),  # type: ignore[arg-type]
    )
    families = chosen_families(bank, recipe)
    if fingerprint(families) != match["families"]:
        raise UsageError(
            f"quiz code {code!r} was made with other families than are installed now; "
            "the quiz's JSON file can still be rendered"
        )
    return recipe


def ordered(recipe: Recipe) -> Recipe:
    """The same recipe with levels and kinds in canonical order and without duplicates."""
    if isinstance(recipe.topics, str):
        return recipe  # rejected where families are chosen
    return Recipe(
        topics=(ALL,) if ALL in recipe.topics else tuple(dict.fromkeys(recipe.topics)),
        count=recipe.count,
        seed=recipe.seed,
        levels=tuple(sorted(set(recipe.levels))),
        kinds=tuple(sorted(set(recipe.kinds))),
    )
