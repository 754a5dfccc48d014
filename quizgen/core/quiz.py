"""Quizzes: which questions are asked, in which order, and the code that asks them again."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import Any

from quizgen.core.bank import Bank
from quizgen.core.blank import bare_code
from quizgen.core.draw import Stream
from quizgen.core.errors import UsageError, unknown
from quizgen.core.family import Family
from quizgen.core.model import KINDS, LEVELS, Kind, Listing, Question, Quiz, Recipe

LARGEST_COUNT = 10_000
LARGEST_SEED = 2**63 - 1
ALL = "all"
PATIENCE = 40  # slots in turn in which nothing suits, before something is asked all the same
_FRESH = 4  # draws in a slot


def make_quiz(
    bank: Bank, recipe: Recipe, progress: Callable[[int], None] = lambda done: None
) -> Quiz:
    """Draws the quiz of a recipe; every question in it is certified.

    Raises UsageError if the recipe asks for what the bank has not, AuthorError if a family that
    it needs is broken, ProofError if a key could not be proven.
    """
    recipe = ordered(recipe)
    families = chosen_families(bank, recipe)
    stream = Stream(f"quiz/{recipe.seed}")
    sheet = Sheet()
    for family, kind in _slots(families, recipe, stream):
        question = _fresh_question(family, kind, stream, sheet)
        if question is None:
            continue
        sheet.add(question)
        progress(len(sheet.questions))
        if len(sheet.questions) == recipe.count:
            break
    questions = sheet.questions
    order = {family.topic: place for place, family in enumerate(families)}
    questions.sort(key=lambda q: (order[q.family.split("/")[0]], q.level))
    return Quiz(recipe, code_of(recipe, families), tuple(questions))


def chosen_families(bank: Bank, recipe: Recipe) -> list[Family]:
    """The families from which a recipe draws, topic by topic in the order that it names them.

    Raises UsageError for whatever the recipe asks and the bank has not.
    """
    if isinstance(recipe.topics, str) or not recipe.topics:
        raise UsageError(f"topics {recipe.topics!r}: must be a tuple of names")
    if not 1 <= recipe.count <= LARGEST_COUNT:
        raise UsageError(
            f"number of questions {recipe.count}: must be between 1 and {LARGEST_COUNT:,}"
        )
    if not 0 <= recipe.seed <= LARGEST_SEED:
        raise UsageError(f"seed {recipe.seed}: must be a whole number from 0 to {LARGEST_SEED}")
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
        families += [f for f in good if _wanted_kinds(f, recipe) and _wanted_level(f, recipe)]
    if not families:
        raise UsageError(
            f"no family of {', '.join(recipe.topics)} has"
            + (f" kind {' or '.join(recipe.kinds)}" if recipe.kinds else "")
            + (" and" if recipe.kinds and recipe.levels else "")
            + (f" level {' or '.join(map(str, recipe.levels))}" if recipe.levels else "")
            + "; `quizgen topics` lists what there is"
        )
    return families


def _wanted_kinds(family: Family, recipe: Recipe) -> list[Kind]:
    return [kind for kind in family.kinds if not recipe.kinds or kind in recipe.kinds]


def _wanted_level(family: Family, recipe: Recipe) -> bool:
    return not recipe.levels or family.level in recipe.levels


def _slots(
    families: Sequence[Family], recipe: Recipe, stream: Stream
) -> Iterator[tuple[Family, Kind]]:
    """Endlessly, what to ask next: topics take turns, then families, then their kinds."""
    topics: dict[str, list[Family]] = {}
    for family in families:
        topics.setdefault(family.topic, []).append(family)
    turns = {topic: cycle(stream.shuffled(members)) for topic, members in topics.items()}
    kinds = {
        family.id: cycle(stream.shuffled(_wanted_kinds(family, recipe))) for family in families
    }
    for topic in cycle(stream.shuffled(list(topics))):
        family = next(turns[topic])
        yield family, next(kinds[family.id])


class Sheet:
    """The questions of a quiz so far: none asked twice, none answered by what another one shows."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self._contents: set[Any] = set()
        self._keys: set[str] = set()
        self._listings: set[str] = set()
        self._refused = 0

    def add(self, question: Question) -> None:
        """Takes the question in."""
        self.questions.append(question)
        self._contents.add(_content(question))
        self._keys |= _code_keys(question)
        self._listings |= _listings(question)
        self._refused = 0

    def suits(self, question: Question) -> bool:
        """Whether it is new, and neither it nor what is there shows the other's code key."""
        if _content(question) in self._contents:
            return False
        keys, listings = _code_keys(question), _listings(question)
        return not any(key in shown for key in keys for shown in self._listings) and not any(
            key in shown for key in self._keys - keys for shown in listings
        )

    def refuse(self) -> bool:
        """Notes that nothing suited; whether to go on looking elsewhere."""
        self._refused += 1
        return self._refused < PATIENCE


def _content(question: Question) -> Any:
    return question.family, question.given, frozenset(part.options for part in question.parts)


def _code_keys(question: Question) -> set[str]:
    contents = [part.options[part.key].content for part in question.parts]
    return {bare_code(c.source) for c in contents if isinstance(c, Listing)}


def _listings(question: Question) -> set[str]:
    return {bare_code(e.source) for e in question.exhibits if isinstance(e, Listing)}


def _fresh_question(family: Family, kind: Kind, stream: Stream, sheet: Sheet) -> Question | None:
    """A question that suits the sheet; None to try the next slot instead."""
    for _ in range(_FRESH):
        seed = stream.below(100_000) * len(family.kinds) + family.kinds.index(kind)
        question = family.question(seed)
        if sheet.suits(question):
            return question
    return None if sheet.refuse() else question


def code_of(recipe: Recipe, families: Sequence[Family]) -> str:
    """The code of a quiz: its recipe in words, and four digits that tell the families apart."""
    pieces = ["+".join(recipe.topics), f"n{recipe.count}", f"s{recipe.seed}"]
    pieces += [f"l{''.join(map(str, recipe.levels))}"] if recipe.levels else []
    pieces += [f"k{'+'.join(recipe.kinds)}"] if recipe.kinds else []
    pieces.append(_fingerprint(families))
    return "-".join(pieces)


def _fingerprint(families: Sequence[Family]) -> str:
    names = " ".join(f"{family.id}@{family.version}" for family in families)
    return hashlib.sha256(names.encode()).hexdigest()[:4]


_CODE = re.compile(
    r"(?P<topics>[\w+]+)-n(?P<count>\d{1,9})-s(?P<seed>\d{1,19})"
    r"(?:-l(?P<levels>[123]+))?(?:-k(?P<kinds>[a-z+]+))?-(?P<families>[0-9a-f]{4})"
)


def read_code(bank: Bank, code: str) -> Recipe:
    """The recipe of a quiz code.

    Raises UsageError if it is none, or if it was made with other families than the bank has now.
    """
    match = _CODE.fullmatch(code.strip())
    if match is None:
        raise UsageError(f"quiz code {code!r} cannot be read; one looks like TOPIC-n10-s7-3f9a")
    kinds = match["kinds"].split("+") if match["kinds"] else []
    recipe = Recipe(
        topics=tuple(match["topics"].split("+")),
        count=int(match["count"]),
        seed=int(match["seed"]),
        levels=tuple(map(int, match["levels"] or "")),
        kinds=tuple(sorted(kinds)),  # type: ignore[arg-type]
    )
    families = chosen_families(bank, recipe)
    if _fingerprint(families) != match["families"]:
        raise UsageError(
            f"quiz code {code!r} was made with other families than are installed now; "
            "the quiz's JSON file can still be rendered"
        )
    return recipe


def ordered(recipe: Recipe) -> Recipe:
    """The same recipe with levels and kinds in their own order and without repetitions."""
    if isinstance(recipe.topics, str):
        return recipe  # refused where families are chosen
    return Recipe(
        topics=(ALL,) if ALL in recipe.topics else tuple(dict.fromkeys(recipe.topics)),
        count=recipe.count,
        seed=recipe.seed,
        levels=tuple(sorted(set(recipe.levels))),
        kinds=tuple(sorted(set(recipe.kinds))),
    )
