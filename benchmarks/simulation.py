"""Does `quizgen study` help? A simulated learner uses it: `python benchmarks/simulation.py`.

The learner has a memory and misconceptions of its own, known here and hidden from the product. The
memory model is not that of the scheduler: recall decays exponentially, with a half-life that grows
with practice. For comparison, the same learner also studies as many questions with families chosen
at random, and in turn.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from quizgen import load_bank
from quizgen.families.bank import Bank
from quizgen.grading.diagnosis import option_values
from quizgen.history.history import History
from quizgen.history.misconceptions import names_of
from quizgen.model.question import OPTION_LETTERS, Part
from quizgen.study.choose import topic_of
from quizgen.study.schedule import SECONDS_PER_PART, is_due
from quizgen.study.session import Session, Task

EVENINGS = 42
QUESTIONS = 15  # per evening
FIRST = datetime(2026, 10, 1, 20, 0)
MIN_SHOWN = 5  # times that a misconception must show before it should be found
READING = 30  # seconds between two questions, for the feedback


class Strength(NamedTuple):
    """A learner's level in a topic: recall before any study, and its half-life after one."""

    before: float
    half_life: float  # days


class Memory(NamedTuple):
    """How a learner forgets, and how a correct answer changes the half-life."""

    name: str
    weak: Strength
    strong: Strength
    grows: Callable[
        [float, float], float
    ]  # probability of recall, days since the last practice → factor


def spaced(chance: float, days: float) -> float:
    """The harder it was to recall, the more it strengthens."""
    return 1 + 4 * (1 - chance) ** 0.5


def doubled(chance: float, days: float) -> float:
    """The same for all practice, once a day."""
    return 2.0 if days > 0.5 else 1.0


WRONG = 0.5  # factor of a wrong answer; the half-life never falls below the first one
SLOW = Memory("forgets slowly", Strength(0.2, 3.0), Strength(0.7, 12.0), spaced)
FAST = Memory("forgets fast", Strength(0.2, 0.8), Strength(0.7, 4.0), spaced)
PLAIN = Memory("doubles", Strength(0.2, 2.0), Strength(0.7, 8.0), doubled)


class Held(NamedTuple):
    """A misconception that the learner holds."""

    family: str
    misconception: str


class Learner:
    """Recalls, forgets, and holds misconceptions; half of the topics are weak."""

    def __init__(
        self, families: Sequence[str], seed: int, memory: Memory, held: Sequence[Held] = ()
    ) -> None:
        self.families = families
        self.memory = memory
        self.held = frozenset(held)
        self.showed: Counter[Held] = Counter()  # how often it answered by a misconception it holds
        self.chance = random.Random(f"learner {seed}")
        topics = sorted({topic_of(family) for family in families})
        self.chance.shuffle(topics)
        half = len(topics) // 2
        self.weak, self.strong = topics[:half], topics[half:]
        self._half_life = {family: self._strength(family).half_life for family in families}
        self._practised: dict[str, datetime] = {}

    def _strength(self, family: str) -> Strength:
        return self.memory.weak if topic_of(family) in self.weak else self.memory.strong

    def _days(self, family: str, now: datetime) -> float:
        return (now - self._practised[family]) / timedelta(days=1)

    def recall(self, family: str, now: datetime) -> float:
        """The true probability of recalling a family now."""
        if family not in self._practised:
            return self._strength(family).before
        return 0.5 ** (self._days(family, now) / self._half_life[family])

    def mean_recall(self, now: datetime) -> float:
        """The mean over all families."""
        return statistics.mean(self.recall(family, now) for family in self.families)

    def practise(self, family: str, now: datetime) -> bool:
        """Answers a question and reads its solution; returns whether the family was recalled."""
        chance = self.recall(family, now)
        recalled = self.chance.random() < chance
        if family in self._practised:
            days = self._days(family, now)
            factor = self.memory.grows(chance, days) if recalled else WRONG
            first = self._strength(family).half_life
            self._half_life[family] = max(first, self._half_life[family] * factor)
        self._practised[family] = now
        return recalled

    def types(self, task: Task, part: Part, *, recalled: bool) -> str:
        """What the learner types: a misconception it holds, what it recalls, or a guess."""
        choice = part.key if recalled else self.chance.randrange(len(part.options))
        for number, option in enumerate(part.options):
            held = Held(task.question.family, names_of(option.causes))
            if held in self.held:
                self.showed[held] += 1
                choice = number
        shape = part.numeric.shape if part.numeric is not None else ()
        numbers = option_values(part.options[choice], shape) if part.numeric is not None else None
        if numbers is not None and self.chance.random() < 0.5:
            return ", ".join(map(str, numbers))
        return OPTION_LETTERS[choice]

    def seconds(self, chance: float) -> float:
        """How long a part takes: the better it is known, the less."""
        return SECONDS_PER_PART * (1.2 - 0.9 * chance) * self.chance.uniform(0.7, 1.3)


class Asked(NamedTuple):
    """A question of the simulation: why it was asked, and what was due at that moment."""

    family: str
    why: str
    due: tuple[str, ...]  # the most overdue first


class Record(NamedTuple):
    """The outcome: the questions, the diagnoses by count, the mean recall a day later."""

    asked: list[Asked]
    diagnosed: list[tuple[Held, int]]
    recall: float


def evenings(count: int) -> Iterator[datetime]:
    """When each evening begins."""
    return (FIRST.astimezone() + timedelta(days=day) for day in range(count))


class Clock:
    """The time of the simulation."""

    def __init__(self) -> None:
        self.time = FIRST.astimezone()

    def __call__(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def study(
    bank: Bank, learner: Learner, seed: int, days: int = EVENINGS, questions: int = QUESTIONS
) -> Record:
    """The learner studies with the product."""
    clock, asked = Clock(), []
    with tempfile.TemporaryDirectory() as folder, closing(History(Path(folder))) as history:
        history.database.execute("PRAGMA synchronous = OFF")  # no power is lost here
        chance = random.Random(f"session {seed}")
        for clock.time in evenings(days):
            session = Session(bank, history, now=clock, chance=chance)
            for _ in range(questions):
                cards = sorted(history.cards().values(), key=lambda card: card.due)
                due = tuple(card.family for card in cards if is_due(card, clock()))
                task = session.next()
                asked.append(Asked(task.question.family, task.why, due))
                _answer(session, learner, task, clock)
                clock.forward(READING)
            session.close()
        rows = history.database.rows(
            "SELECT family, misconception, count(*) FROM responses JOIN attempts "
            "ON attempt = uid WHERE misconception <> '' GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
        )
    diagnosed = [(Held(family, name), count) for family, name, count in rows]
    return Record(asked, diagnosed, _recall_after(learner, days))


def _answer(session: Session, learner: Learner, task: Task, clock: Clock) -> None:
    chance = learner.recall(task.question.family, clock())
    recalled = learner.practise(task.question.family, clock())
    for part in task.question.parts:
        seconds = learner.seconds(chance)
        clock.forward(seconds)
        typed = learner.types(task, part, recalled=recalled)
        judgement = session.answer(task, part, typed, seconds)
        assert judgement.verdict != "invalid", judgement.understood
    session.finish(task, 4)


Pick = Callable[[Sequence[str], int], str]  # families, and how many questions there were


def study_otherwise(
    learner: Learner, pick: Pick, days: int = EVENINGS, questions: int = QUESTIONS
) -> float:
    """The learner studies as many questions, chosen by `pick`; the mean recall a day later."""
    for evening, begin in enumerate(evenings(days)):
        for number in range(questions):
            family = pick(learner.families, evening * questions + number)
            learner.practise(family, begin + timedelta(seconds=100 * number))
    return _recall_after(learner, days)


def _recall_after(learner: Learner, days: int) -> float:
    return learner.mean_recall(FIRST.astimezone() + timedelta(days=days))


def at_random(seed: int) -> Pick:
    """A random family."""
    chance = random.Random(f"random {seed}")
    return lambda families, number: chance.choice(families)


def in_turn(families: Sequence[str], number: int) -> str:
    """One family after the other."""
    return families[number % len(families)]


def misconceptions(bank: Bank, seed: int, count: int) -> list[Held]:
    """Misconceptions of `count` families, each offered in at least a quarter of its questions."""
    chance = random.Random(f"held {seed}")
    held: list[Held] = []
    for family in chance.sample(bank.ids, len(bank.ids)):
        if len(held) == count:
            break
        offered = Counter(
            name
            for turn in range(24)
            for name in {
                names_of(option.causes)
                for part in bank.family(family).question(turn).parts
                for option in part.options
                if [len(cause) for cause in option.causes] == [1]
            }
        )
        often = sorted(name for name, times in offered.items() if times >= 6)
        if often:
            held.append(Held(family, chance.choice(often)))
    return held


def per_family(learner: Learner, record: Record, topics: Sequence[str]) -> float:
    """Questions for each family of these topics, on average."""
    asked = [topic_of(question.family) for question in record.asked]
    families = [family for family in learner.families if topic_of(family) in topics]
    return sum(topic in topics for topic in asked) / len(families)


def overlooked(record: Record) -> list[Asked]:
    """Questions before which something due should have been asked."""
    return [q for q in record.asked if q.due and (q.why, q.family) != ("due", q.due[0])]


def found(record: Record, held: Sequence[Held]) -> int:
    """How many of the misconceptions held are at the top of those that recur."""
    top = [diagnosed for diagnosed, _ in record.diagnosed[: len(held)]]
    return len(set(top) & set(held))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--learners", type=int, default=10)
    parser.add_argument("--days", type=int, default=EVENINGS)
    parser.add_argument("--questions", type=int, default=QUESTIONS)
    options = parser.parse_args()
    bank = load_bank()
    print(
        f"{options.learners} learners, {options.days} evenings, {options.questions} questions each"
    )
    for memory in (SLOW, FAST, PLAIN):
        for count in (0, 4):
            _report(bank, memory, count, options.days, options.questions, range(options.learners))


def _report(
    bank: Bank, memory: Memory, count: int, days: int, questions: int, seeds: range
) -> None:
    recalls: dict[str, list[float]] = {"study": [], "at random": [], "in turn": []}
    late, weak, strong, reached, why = 0, [], [], [], Counter[str]()
    hits, often, wrongly = 0, 0, 0
    for seed in seeds:
        held = misconceptions(bank, seed, count)
        learner = Learner(bank.ids, seed, memory, held)
        record = study(bank, learner, seed, days, questions)
        recalls["study"].append(record.recall)
        for name, pick in (("at random", at_random(seed)), ("in turn", in_turn)):
            other = Learner(bank.ids, seed, memory)
            recalls[name].append(study_otherwise(other, pick, days, questions))
        late += len(overlooked(record))
        weak.append(per_family(learner, record, learner.weak))
        strong.append(per_family(learner, record, learner.strong))
        why.update(question.why for question in record.asked)
        reached.append(len({question.family for question in record.asked}))
        recurring = {diagnosed for diagnosed, times in record.diagnosed if times >= MIN_SHOWN}
        showed = {one for one, times in learner.showed.items() if times >= MIN_SHOWN}
        hits += len(recurring & showed)
        often += len(showed)
        wrongly += len(recurring - set(held))
    print(f"\nmemory {memory.name!r}; {count} misconceptions held")
    for name, values in recalls.items():
        better = sum(value < own for value, own in zip(values, recalls["study"], strict=True))
        text = "" if name == "study" else f"; study is better for {better} of {len(seeds)}"
        print(f"  true recall after {name:9}: {statistics.mean(values):.3f}{text}")
    print(f"  due but not asked first: {late}")
    print(
        f"  questions per family: {statistics.mean(weak):.1f} in weak topics, "
        f"{statistics.mean(strong):.1f} in strong ones; "
        f"{statistics.mean(reached):.1f} of {len(bank.ids)} families asked"
    )
    print("  why: " + ", ".join(f"{name} {times}" for name, times in why.most_common()))
    if count:
        print(
            f"  of {count * len(seeds)} misconceptions held, {often} showed {MIN_SHOWN} times or "
            f"more; {hits} of them were found, and {wrongly} that nobody holds"
        )


if __name__ == "__main__":
    main()
