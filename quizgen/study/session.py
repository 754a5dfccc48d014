"""A session of study, without its screen: which question, which answers, which rating."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from quizgen.families.bank import Bank
from quizgen.families.family import Family
from quizgen.grading.judge import Judgement, judge, outcome
from quizgen.history.fields import Verdict, Why
from quizgen.history.history import History
from quizgen.history.local_time import local_now, milliseconds
from quizgen.history.misconceptions import names_of
from quizgen.history.tables import Attempt, Card, Response
from quizgen.model.errors import AuthorError, QuizgenError, UsageError
from quizgen.model.question import Part, Question
from quizgen.study import schedule
from quizgen.study.choose import MAX_RECENT, choices, topic_of
from quizgen.study.session_lock import claim

SEEDS = 1_000_000


class Task(NamedTuple):
    """A question put to the learner: why, and its attempt in the history."""

    question: Question
    why: Why
    uid: str
    resumed: bool = False


class Closed(NamedTuple):
    """The result of a question: its outcome, its rating, and when the family is due again."""

    outcome: str
    rating: int
    card: Card | None


class Session:
    """Asks one question after another and records every answer.

    Raises UsageError if no family has the requested topics and levels.
    """

    def __init__(
        self,
        bank: Bank,
        history: History,
        topics: Sequence[str] = (),
        levels: Sequence[int] = (),
        *,
        now: Callable[[], datetime] = local_now,
        chance: random.Random | None = None,
    ) -> None:
        self.bank = bank
        self.history = history
        self.now = now
        self.broken: list[QuizgenError] = []
        self._chance = chance or random.Random()
        self._skipped: set[str] = set()  # families to be asked last
        self._rated: list[str] = []  # the attempts that can be undone, the last one at the end
        self._families = self._asked_for(topics, levels)
        numbers = [a.slot for a in history.unfinished() if a.family in self._families]
        self._lock = claim(history.folder, numbers)

    def _asked_for(self, topics: Sequence[str], levels: Sequence[int]) -> list[str]:
        for topic in topics:
            self.bank.topic_title(topic)  # rejects an unknown one
        found = [f for f in self.bank.ids if not topics or topic_of(f) in topics]
        if levels:
            found = [f for f in found if (family := self._family(f)) and family.level in levels]
        if not found:
            raise UsageError(
                f"no family of {', '.join(topics) or 'the bank'} has level "
                f"{' or '.join(map(str, levels))}; see `quizgen topics`"
            )
        return found

    def _family(self, name: str) -> Family | None:
        """The family of that id; None, with the error noted, if its file is broken."""
        try:
            return self.bank.family(name)
        except AuthorError as error:
            if not any(str(error) == str(known) for known in self.broken):
                self.broken.append(error)
            return None

    def close(self) -> None:
        """Lets another session resume the open question."""
        self._lock.release()

    # ---- which question

    def next(self) -> Task:
        """The open question, or a fresh one of the next family.

        Raises AuthorError if every family is broken.
        """
        return self._resumed() or self._chosen()

    def another_like(self, question: Question) -> Task:
        """Another question of the same family and kind, with other numbers."""
        family = self.bank.family(question.family)
        another = self._drawn(family, self._fresh_seed(family, question.seed))
        return self._put(another, "like") if another is not None else self.next()

    def _resumed(self) -> Task | None:
        for attempt in self.history.unfinished():
            if attempt.slot != self._lock.number or attempt.family not in self._families:
                continue
            family = self._family(attempt.family)
            if family is not None and family.version == attempt.version:
                question = self._drawn(family, attempt.seed)
                if question is not None:
                    return Task(question, attempt.why, attempt.uid, resumed=True)
            self.history.finish(attempt.uid, "skipped", self.now())  # cannot be drawn again
        return None

    def _chosen(self) -> Task:
        ordered = choices(
            self._families,
            self.history.cards(),
            self.history.recent(MAX_RECENT),
            self.now(),
            self._level,
        )
        ordered.sort(key=lambda choice: choice.family in self._skipped)
        for choice in ordered:
            family = self._family(choice.family)
            if family is None:
                continue
            question = self._drawn(family, self._fresh_seed(family))
            if question is not None:
                return self._put(question, choice.why)
        raise self.broken[0]

    def _drawn(self, family: Family, seed: int) -> Question | None:
        """A question; None if it cannot be drawn or proven (noted); its family goes last."""
        try:
            return family.question(seed)
        except QuizgenError as error:
            self.broken.append(error)
            self._skipped.add(family.id)
            return None

    def _level(self, name: str) -> int:
        family = self._family(name)
        return family.level if family is not None else 9

    def _fresh_seed(self, family: Family, like: int | None = None) -> int:
        """An unused seed, of the next kind in turn, or of the same kind as the seed `like`."""
        asked = self.history.seeds(family.id)
        kinds = len(family.kinds)
        kind = (len(asked) if like is None else like) % kinds
        while True:
            seed = self._chance.randrange(SEEDS) * kinds + kind
            if seed not in asked:
                return seed

    def _put(self, question: Question, why: Why) -> Task:
        attempt = self.history.begin(question, why, self._lock.number, self.now())
        return Task(question, why, attempt.uid)

    # ---- its answers

    def responses(self, task: Task) -> list[Response]:
        """The responses to the question so far."""
        return self.history.responses(task.uid)

    def answer(self, task: Task, part: Part, typed: str, seconds: float) -> Judgement:
        """Judges a response and records it, unless it cannot be read."""
        question = task.question
        family = self.bank.family(question.family)
        judgement = judge(
            question, part, typed, lambda: family.wrong_results(family.drawn(question.seed))
        )
        if judgement.verdict != "invalid":
            self._respond(task, part, typed, judgement.verdict, names_of(judgement.causes), seconds)
        return judgement

    def hints(self, task: Task) -> int:
        """The number of solution steps seen before answering."""
        return self.history.attempt(task.uid).hints

    def hint(self, task: Task) -> None:
        """Records that one more step of the solution is seen."""
        self.history.hint(task.uid)

    def flag(self, question: Question) -> bool:
        """Flags a question, or removes its flag; returns whether it is flagged now."""
        return self.history.flag(question.id, self.now())

    def give_up(self, task: Task, part: Part, seconds: float) -> None:
        """Records that the learner does not know the answer."""
        self._respond(task, part, "", "wrong", "", seconds)

    def _respond(
        self,
        task: Task,
        part: Part,
        typed: str,
        verdict: Verdict,
        misconception: str,
        seconds: float,
    ) -> None:
        at = milliseconds(self.now())
        response = Response(part.label, at, typed, verdict, misconception)
        self.history.respond(task.uid, response, seconds)

    def skip(self, task: Task, seconds: float) -> None:
        """Closes a question without a rating; its family is asked last in this session."""
        with self.history.transaction():
            self.history.spend(task.uid, seconds)
            self.history.finish(task.uid, "skipped", self.now())
        self._skipped.add(task.question.family)

    def finish(self, task: Task, steps: int) -> Closed:
        """Closes a question whose parts are all answered, and rates it; its solution has `steps`.

        The rating follows from correctness, hints and time.
        """
        verdicts = [response.verdict for response in self.history.responses(task.uid)]
        became = outcome(verdicts)
        with self.history.transaction():
            self.history.finish(task.uid, became, self.now())
            attempt = self.history.attempt(task.uid)
            rating = schedule.suggested(
                became,
                parts=attempt.parts,
                hints=attempt.hints,
                steps=steps,
                seconds=attempt.seconds,
            )
            card = schedule.rate(self.history, task.uid, task.question.family, rating)
        self._rated.append(task.uid)
        return Closed(became, rating, card)

    def score(self, task: Task) -> tuple[int, float]:
        """The number of parts answered right, and the time in seconds."""
        verdicts = [response.verdict for response in self.history.responses(task.uid)]
        return verdicts.count("right"), self.history.attempt(task.uid).seconds

    # ---- its rating

    def rate(self, task: Task, rating: int) -> Card | None:
        """Changes the rating of a question."""
        if task.uid not in self._rated:
            self._rated.append(task.uid)
        return schedule.rate(self.history, task.uid, task.question.family, rating)

    def undo(self) -> Attempt | None:
        """Withdraws the last rating of this session; the answers stay. None if there is none."""
        if not self._rated:
            return None
        attempt = self.history.attempt(self._rated.pop())
        schedule.rate(self.history, attempt.uid, attempt.family, None)
        return attempt
