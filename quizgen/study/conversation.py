"""A study session in the terminal: a question, its parts one by one, feedback, the next."""

from __future__ import annotations

import time
from collections.abc import Collection
from functools import partial

from quizgen.model.labels import label
from quizgen.model.question import OPTION_LETTERS, Part, Question
from quizgen.study import pages
from quizgen.study.session import Session, Task
from quizgen.study.words import words
from quizgen.terminal.ask import ask
from quizgen.terminal.keyboard import Keyboard, plain
from quizgen.terminal.questions import steps
from quizgen.terminal.screen import Screen

# No key begins a number or a function, or is the letter of an option. What is recorded for good, an
# answer or not knowing it, takes Enter; a key acts immediately.
ANSWER_KEYS = ("?", "h", "k", "r", "f", "z", "u", "q")
DONT_KNOW = "x"
AFTER_KEYS = ("s", "w", "m", "r", "f", "1", "2", "3", "4", "u", "?", "q")
MAX_WAIT = 15 * 60  # seconds per line; a longer wait means the learner was away


class _Quit(Exception):  # noqa: N818  # no error
    """The learner wants to stop."""


class _Leave(Exception):  # noqa: N818  # no error
    """The learner leaves the question unanswered."""


class Conversation:
    """Talks with the learner; everything that matters is in the session."""

    def __init__(self, session: Session, screen: Screen, keyboard: Keyboard, count: int) -> None:
        self.session = session
        self.screen = screen
        self.keyboard = keyboard
        self.count = count
        self._goal = count  # questions done when the learner is next asked whether to continue
        self.words = words(screen.language)
        self._done = 0
        self._right = 0
        self._seconds = 0.0

    def run(self) -> None:
        """Asks until the learner has done as many as wanted, or stops in any way."""
        try:
            while True:
                self._ask(self.session.next())
                if self._done >= self._goal:
                    self._sum_up()
                    self._goal = self._done + self.count
                    if self._line(f"{self.words['go_on']} > ", ("q",), free=False) == "q":
                        raise _Quit
        except (_Quit, EOFError, KeyboardInterrupt):
            if self._done > self._goal - self.count:
                self._sum_up()
            self.screen.say(self.words["nothing_lost"], gap=True)

    def _sum_up(self) -> None:
        summary = partial(pages.done, count=self._done, right=self._right, seconds=self._seconds)
        self.screen.show(summary, gap=True)

    # ---- a question

    def _ask(self, task: Task) -> None:
        """Asks a question, and others like it as long as the learner wants them."""
        more: Task | None = task
        while more is not None:
            self._head(more)
            try:
                self._parts(more)
            except _Leave:
                return
            more = self._close(more)

    def _head(self, task: Task) -> None:
        number = self._done + 1
        why = "resumed" if task.resumed else task.why
        position = pages.Position(number, max(number, self._goal), why)
        answered = self.session.responses(task)
        self.screen.forget()
        self.screen.show(lambda page: pages.head(page, position, task.question, answered), gap=True)

    def _parts(self, task: Task) -> None:
        answered = {response.part for response in self.session.responses(task)}
        left = [part for part in task.question.parts if part.label not in answered]
        for number, part in enumerate(left):
            self.screen.show(partial(pages.asked, part=part, keys=not number), gap=True)
            self._part(task, part)

    def _part(self, task: Task, part: Part) -> None:
        """Asks for one part until its answer is recorded."""
        prompt = self._prompt(part)
        seconds = 0.0
        while True:
            line, took = self._timed(prompt, ANSWER_KEYS)
            seconds += took
            if line in ANSWER_KEYS:
                self._press(line, task, part, seconds)
            elif line and self._answer(line, task, part, seconds):
                self._seconds += seconds
                return

    def _prompt(self, part: Part) -> str:
        last = OPTION_LETTERS[len(part.options) - 1]
        number = self.words["or_number"] if part.numeric is not None else ""
        return f"({label(part.label, self.screen.language)}) A–{last}{number} > "

    def _answer(self, line: str, task: Task, part: Part, seconds: float) -> bool:
        """Records an answer and gives feedback; False if it cannot be read."""
        if plain(line) == DONT_KNOW:
            self.session.give_up(task, part, seconds)
            self.screen.show(partial(pages.given_up, part=part))
            return True
        judgement = self.session.answer(task, part, line, seconds)
        if judgement.verdict == "invalid":
            why = judgement.understood.in_language(self.screen.language)
            self.screen.say(self.words["unreadable"].format(why=why))
            return False
        self.screen.show(
            partial(pages.feedback, question=task.question, part=part, judgement=judgement)
        )
        return True

    def _press(self, key: str, task: Task, part: Part, seconds: float) -> None:
        """Handles a key pressed while a part is being answered."""
        match key:
            case "?":
                self.screen.show(partial(pages.keys_help, keys=ANSWER_KEYS, part=part))
            case "h":
                self._hint(task)
            case "k":
                self.session.skip(task, seconds)
                self.screen.say(self.words["skipped"])
                raise _Leave
            case "r":
                self._head(task)
                self.screen.show(partial(pages.asked, part=part, keys=True), gap=True)
            case "z":
                self._line(f"{self.words['paused']} ", (), free=False)
            case _:
                self._common(key, task)

    def _common(self, key: str, task: Task) -> None:
        """Handles keys that work at any time."""
        if key == "q":
            raise _Quit
        if key == "u":
            undone = self.session.undo()
            name = undone.question if undone is not None else ""
            text = self.words["undone" if undone is not None else "nothing_to_undo"]
            self.screen.say(text.format(question=name))
        if key == "f":
            flagged = self.session.flag(task.question)
            text = self.words["flagged" if flagged else "unflagged"]
            self.screen.say(text.format(question=task.question.id))

    def _hint(self, task: Task) -> None:
        """One more step of the solution; what is seen is recorded before it is shown."""
        found = steps(task.question)
        seen = self.session.hints(task)
        if seen >= len(found):
            self.screen.say(self.words["no_more_hints"])
            return
        self.session.hint(task)
        self.screen.show(
            partial(pages.step, question=task.question, name="hint", number=seen, steps=found),
            gap=True,
        )

    # ---- after a question

    def _close(self, task: Task) -> Task | None:
        """Rates the question, and handles what the learner wants to see of it."""
        self._result(task)
        step = 0
        while True:
            line = self._line("> ", AFTER_KEYS, free=False)
            match line:
                case "":
                    return None
                case "m":
                    return self.session.another_like(task.question)
                case "s":
                    step = self._step(task.question, step)
                case "w":
                    self.screen.show(partial(pages.reasons, question=task.question), gap=True)
                case "r":
                    self.screen.show(lambda page: page.question(task.question), gap=True)
                case "1" | "2" | "3" | "4":
                    self._rate(task, int(line))
                case "f" | "u" | "q":
                    self._common(line, task)
                case _:
                    self.screen.show(partial(pages.keys_help, keys=AFTER_KEYS))

    def _result(self, task: Task) -> None:
        closed = self.session.finish(task, len(steps(task.question)))
        right, seconds = self.session.score(task)
        self._done += 1
        self._right += closed.outcome == "right"
        when = pages.due(self.words, closed.card, self.session.now())
        self.screen.show(
            partial(
                pages.result,
                right=right,
                parts=len(task.question.parts),
                seconds=seconds,
                rating=closed.rating,
                when=when,
            ),
            gap=True,
        )

    def _rate(self, task: Task, rating: int) -> None:
        card = self.session.rate(task, rating)
        when = pages.due(self.words, card, self.session.now())
        name = self.words[f"rating_{rating}"]
        self.screen.say(self.words["rated"].format(rating=name, when=when))

    def _step(self, question: Question, step: int) -> int:
        """Shows the next step of the worked solution; returns the number of the one after it."""
        found = steps(question)
        if step >= len(found):
            self.screen.say(self.words["no_more_steps"])
            return 0
        self.screen.show(
            partial(pages.step, question=question, name="step", number=step, steps=found), gap=True
        )
        return step + 1

    # ---- lines

    def _line(self, prompt: str, keys: Collection[str], *, free: bool = True) -> str:
        return ask(self.screen, self.keyboard, prompt, keys, free=free)

    def _timed(self, prompt: str, keys: Collection[str]) -> tuple[str, float]:
        """A line or a key, and the seconds it took, not counting time the process was stopped."""
        start, away = time.monotonic(), self.keyboard.away
        line = self._line(prompt, keys)
        took = time.monotonic() - start - (self.keyboard.away - away)
        return line, min(took, MAX_WAIT)
