"""Verification: checks the keys and rules of every family over many seeds, in many processes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

import msgspec

from quizgen.authoring.draft import WrongLinePart
from quizgen.families.author_slips import reject_slips
from quizgen.families.bank import Bank, load_bank
from quizgen.families.family import Drawn, Family
from quizgen.families.names import Names
from quizgen.model.errors import AuthorError, QuizgenError
from quizgen.model.question import Question
from quizgen.verify.guessing import Guesses, Judgement, Sample, judged, offers
from quizgen.verify.rules import RULES, Broken
from quizgen.verify.unused_misconceptions import never_used
from quizgen.verify.workers import spread

CHUNK = 200  # seeds per task
FAILURES_SHOWN = 5  # per family
MIN_DISTINCT = 0.5  # of the questions of a family that must differ
MIN_QUESTIONS = 50  # with fewer, identical ones mean nothing


@dataclass
class FamilyReport:
    """The results for one family."""

    family: str
    questions: int = 0
    attempts: int = 0
    seconds: float = 0.0
    worst_bound: float = 0.0
    guesses: Guesses = field(default_factory=Guesses)
    sample: Sample = field(default_factory=Sample)
    contents: set[bytes] = field(default_factory=set)
    keys: dict[str, Counter[str]] = field(default_factory=dict)
    names: Names = field(default_factory=Names)
    used: set[str] = field(default_factory=set)  # misconceptions that occur in some option
    failures: list[str] = field(default_factory=list)

    @property
    def redraws(self) -> float:
        """Rejected draws per question."""
        return self.attempts / self.questions - 1 if self.questions else 0.0

    @property
    def per_second(self) -> float:
        """Certified questions per second in one process, not counting the rules."""
        return self.questions / self.seconds if self.seconds else 0.0

    @property
    def best_guess(self) -> float:
        """The highest hit rate of a strategy that looks only at the options."""
        return self.guesses.best()[0]

    @property
    def best_strategy(self) -> str:
        """The part and the strategy with the highest hit rate."""
        return self.guesses.best()[1]

    def merge(self, other: FamilyReport) -> None:
        """Adds the results of another process for the same family."""
        self.questions += other.questions
        self.attempts += other.attempts
        self.seconds += other.seconds
        self.worst_bound = max(self.worst_bound, other.worst_bound)
        self.guesses.merge(other.guesses)
        self.sample.merge(other.sample)
        self.contents |= other.contents
        for name, keys in other.keys.items():
            self.keys.setdefault(name, Counter()).update(keys)
        self.names.merge(other.names)
        self.used |= other.used
        self.failures += other.failures

    def judge(self) -> None:
        """Adds the failures that only show over many questions."""
        self.failures = list(dict.fromkeys(self.failures))[:FAILURES_SHOWN]
        self.failures += [f"{self.family}: {leak}" for leak in self.guesses.leaks()]
        if self.questions < MIN_QUESTIONS:
            return
        if len(self.contents) < MIN_DISTINCT * self.questions:
            self.failures.append(
                f"{self.family}: only {len(self.contents)} of {self.questions} questions differ"
            )
        self.failures += [f"{self.family}: {sentence}" for sentence in self.names.unknown()]
        self.failures += [
            f"{self.family}: the key of {name} is always {min(keys)}"
            for name, keys in self.keys.items()
            if len(keys) == 1 and keys.total() >= MIN_QUESTIONS
        ]


@dataclass
class Report:
    """The results of a verification; it passed if nothing failed."""

    families: list[FamilyReport]
    guessing: Judgement
    seconds: float

    @property
    def failures(self) -> list[str]:
        """All failures; those of a single question start with its family@version:seed."""
        found = [failure for report in self.families for failure in report.failures]
        return found + self.guessing.failures

    @property
    def passed(self) -> bool:
        """Whether nothing failed."""
        return not self.failures

    @property
    def questions(self) -> int:
        """The number of questions drawn."""
        return sum(report.questions for report in self.families)


def verify_bank(
    bank: Bank,
    topics: Sequence[str] = (),
    names: Sequence[str] = (),
    *,
    seeds: int = 100,
    first: int = 0,
    jobs: int = 1,
    progress: Callable[[int], None] = lambda done: None,
) -> Report:
    """Checks the keys and every rule for `seeds` seeds of every family, starting at `first`.

    If topics or family names are given, only those are checked.
    With more than one job, other processes load the same bank. `progress` receives the number of
    questions completed since its last call.
    """
    families, _ = bank.families(topics, names)
    reports = {family.id: FamilyReport(family.id) for family in families}
    start = time.perf_counter()
    with closing(
        _parts([f.id for f in families], bank, range(first, first + seeds), jobs)
    ) as parts:
        for part in parts:
            reports[part.family].merge(part)
            progress(part.questions)
    for family in families:
        report = reports[family.id]
        report.judge()
        report.failures += never_used(family, report.used, report.questions)
    guessing = judged(
        {name: report.guesses for name, report in reports.items()},
        {name: report.sample for name, report in reports.items()},
    )
    return Report(list(reports.values()), guessing, time.perf_counter() - start)


def _parts(names: list[str], bank: Bank, seeds: range, jobs: int) -> Generator[FamilyReport]:
    tasks = (
        (name, range(first, min(first + CHUNK, seeds.stop)))
        for first in seeds[::CHUNK]
        for name in names
    )
    if jobs == 1 or len(names) * len(seeds) <= CHUNK:
        for name, part in tasks:
            yield examine(bank.family(name), part)
    else:
        yield from spread(_examine, tasks, jobs, _start, (bank.folders,))


def _misconceptions(drawn: Drawn, question: Question) -> set[str]:
    """The names of all that lead to an option, or to the wrong line that a part asks for."""
    parts = drawn.draft.parts[drawn.kind]
    shown = {part.mistake for part in parts if isinstance(part, WrongLinePart)}
    causes = [c for part in question.parts for option in part.options for c in option.causes]
    return shown | {mistake.name for cause in causes for mistake in cause}


def _content(question: Question) -> bytes:
    """A digest of the givens and options, the same in every process."""
    options = [part.options for part in question.parts]
    return blake2b(msgspec.json.encode((question.given, options)), digest_size=8).digest()


_bank: Bank | None = None


def _start(folders: Sequence[Path]) -> None:
    global _bank
    _bank = load_bank(folders)


def _examine(task: tuple[str, range]) -> FamilyReport:
    assert _bank is not None  # _start ran first in this process
    name, seeds = task
    return examine(_bank.family(name), seeds)


def examine(family: Family, seeds: range) -> FamilyReport:
    """Draws the questions of these seeds and checks every rule on each."""
    report = FamilyReport(family.id)
    try:
        reject_slips(family)
    except AuthorError as error:
        report.failures.append(str(error))
        return report
    offered = []
    for seed in seeds:
        report.questions += 1
        name = f"{family.id}@{family.version}:{seed}"
        start = time.perf_counter()
        try:
            drawn = family.drawn(seed)
            report.seconds += time.perf_counter() - start
            question = family.assemble(seed, drawn)
        except QuizgenError as error:
            text = str(error)
            report.failures.append(text if text.startswith(name) else f"{name}: {text}")
            continue
        report.attempts += drawn.attempts
        report.worst_bound = max(report.worst_bound, drawn.worst_bound)
        report.names.add(drawn)
        for rule in RULES:
            try:
                rule(family, drawn, question)
            except Broken as broken:
                report.failures.append(f"{name}: {rule.__name__}: {broken}")
            except Exception as error:  # the rule itself fails on this question
                fault = f"{type(error).__name__}: {error}"
                report.failures.append(f"{name}: {rule.__name__}: {fault}")
        report.used |= _misconceptions(drawn, question)
        report.contents.add(_content(question))
        offered += offers(question)
        for part in question.parts:
            if part.numeric is not None:
                key = " ".join(part.numeric.numbers)
                report.keys.setdefault(part.target, Counter())[key] += 1
    report.guesses.play(offered)
    report.sample.add(offered)
    return report
