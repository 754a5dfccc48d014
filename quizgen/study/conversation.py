"""A session of study in the terminal: a question, its parts one by one, feedback, the next."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection
from datetime import datetime

from quizgen.console.keyboard import Keyboard, Resized
from quizgen.console.screen import Screen
from quizgen.core.model import OPTION_LETTERS, Part, Question
from quizgen.grading.judge import Judgement
from quizgen.render.terminal import steps
from quizgen.study.history import Card
from quizgen.study.session import Session, Task
from quizgen.study.words import words

ANSWER_KEYS = ("?", "h", "x", "k", "r", "f", "p", "u", "q")
AFTER_KEYS = ("s", "w", "a", "r", "f", "1", "2", "3", "4", "u", "?", "q")
LONGEST_WAIT = 15 * 60  # seconds a line; who takes longer has gone away


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
        self.words = words(screen.language)
        self._done = 0
        self._right = 0
        self._seconds = 0.0
        self._redraw: Callable[[], None] = lambda: None

    def run(self) -> None:
        """Asks until the learner has done as many as wanted, or stops, in whatever way."""
        asked_until = self.count
        try:
            while True:
                self._ask_one(self.session.next())
                if self._done == asked_until:
                    self._sum_up()
                    asked_until += self.count
                    if self._line(f"{self.words['go_on']} > ", ("q",)) == "q":
                        raise _Quit
        except (_Quit, EOFError, KeyboardInterrupt):
            self.screen.gap()
            if self._done % self.count:
                self._sum_up()
            self.screen.say(self.words["nothing_lost"])

    def _sum_up(self) -> None:
        took = self._duration(self._seconds)
        self.screen.say(
            self.words["done"].format(count=self._done, right=self._right, time=took), "bold"
        )

    # ---- a question

    def _ask_one(self, task: Task) -> None:
        like: Task | None = task
        while like is not None:
            like = self._question(like)

    def _question(self, task: Task) -> Task | None:
        """Asks a question; another one like it, if the learner wants that next."""
        self._head(task)
        answered = self.session.answered(task)
        left = [part for part in task.question.parts if part.label not in answered]
        try:
            for number, part in enumerate(left):
                self._part(task, part, first=not number)
        except _Leave:
            return None
        return self._close(task)

    def _head(self, task: Task) -> None:
        why = self.words["resumed" if task.resumed else task.why]
        place = self.words["place"].format(number=self._done + 1, count=self._goal(), why=why)
        self.screen.gap()
        with self.screen.page() as page:
            page.heading(place)
            page.space()
            page.head(task.question)

    def _goal(self) -> int:
        return (self._done // self.count + 1) * self.count

    def _part(self, task: Task, part: Part, *, first: bool) -> None:
        """Asks for one part until its answer is recorded."""

        def show() -> None:
            self.screen.gap()
            with self.screen.page() as page:
                page.part(part)
                if first:
                    page.space()
                    page.say(self.words["keys_short"])

        def redraw() -> None:
            self._head(task)
            show()

        self._redraw = redraw
        show()
        prompt = self._prompt(part)
        seconds = 0.0
        while True:
            line, took = self._timed(prompt, ANSWER_KEYS)
            seconds += took
            if line in ANSWER_KEYS:
                if self._press(line, task, part, seconds):
                    return
            elif line.strip():
                judgement = self.session.answer(task, part, line, seconds)
                if judgement.verdict != "invalid":
                    self._seconds += seconds
                    self._feedback(part, judgement)
                    return
                why = judgement.understood.in_language(self.screen.language)
                self.screen.say(self.words["unreadable"].format(why=why))

    def _prompt(self, part: Part) -> str:
        last = OPTION_LETTERS[len(part.options) - 1]
        letters = self.words["letters"].format(label=part.label, first="A", last=last)
        number = self.words["or_number"] if part.numeric is not None else ""
        return self.screen.writable(f"{letters}{number} > ")

    def _press(self, key: str, task: Task, part: Part, seconds: float) -> bool:
        """Does what a key asks for; whether the part is answered by it."""
        match key:
            case "?":
                self._help(ANSWER_KEYS, part)
            case "h":
                self._hint(task)
            case "x":
                self.session.give_up(task, part, seconds)
                self._seconds += seconds
                with self.screen.page() as page:
                    page.say(self.words["given_up"], "bold")
                    page.key(part)
                return True
            case "k":
                self.session.skip(task, seconds)
                self.screen.say(self.words["skipped"])
                raise _Leave
            case "r":
                self._redraw()
            case "p":
                self._line(f"{self.words['paused']} ", ())
            case _:
                self._common(key, task)
        return False

    def _common(self, key: str, task: Task) -> None:
        """What can be asked for at any time."""
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
        """One more step of the solution; what was seen is recorded before it is shown."""
        found = steps(task.question)
        seen = self.session.hints(task)
        if seen >= len(found):
            self.screen.say(self.words["no_more_hints"])
            return
        self.session.hint(task)
        self.screen.gap()
        with self.screen.page() as page:
            page.heading(self.words["hint"].format(number=seen + 1, count=len(found)))
            page.blocks(found[seen])

    def _help(self, keys: Collection[str], part: Part | None = None) -> None:
        with self.screen.page() as page:
            if part is not None:
                last = OPTION_LETTERS[len(part.options) - 1]
                page.say(self.words["help"].format(last=last))
                page.say(self.words["help_keys"])
            else:
                page.say(self.words["key_enter"], hang="  Enter  ")
            for key in keys:
                page.say(self.words[f"key_{key}"], hang=f"  {key}  ")

    def _feedback(self, part: Part, judgement: Judgement) -> None:
        """Right or wrong, why, and what would have been right."""
        language = self.screen.language
        with self.screen.page() as page:
            if judgement.choice is None:
                read = judgement.understood.in_language(language)
                page.say(self.words["understood"].format(value=read))
            if judgement.verdict == "right":
                page.say(self.words["right"], "bold")
                return
            page.say(self.words["wrong"], "bold")
            if judgement.reason is not None:
                name = self.words["misconception"].format(name=judgement.misconception)
                reason = judgement.reason.in_language(language)
                page.reason(name + reason, judgement.counterexample)
            elif judgement.choice is None:
                page.say(self.words["no_diagnosis"])
            page.key(part)

    # ---- after a question

    def _close(self, task: Task) -> Task | None:
        """Rates the question, and answers what the learner asks about it."""
        closed = self.session.finish(task, len(steps(task.question)))
        self._done += 1
        self._right += closed.outcome == "right"
        self._redraw = lambda: self._result(task, closed.rating, closed.card)
        self._result(task, closed.rating, closed.card)
        step = 0
        while True:
            line = self._line("> ", AFTER_KEYS)
            match line:
                case "":
                    return None
                case "a":
                    return self.session.like(task.question)
                case "s":
                    step = self._step(task.question, step)
                case "w":
                    self._reasons(task.question)
                case "r":
                    self.screen.gap()
                    with self.screen.page() as page:
                        page.question(task.question)
                case "1" | "2" | "3" | "4":
                    card = self.session.rate(task, int(line))
                    text = self.words["rated"].format(
                        rating=self.words[f"rating_{line}"], when=self._when(card)
                    )
                    self.screen.say(text)
                case "f" | "u" | "q":
                    self._common(line, task)
                case _:
                    self._help(AFTER_KEYS)

    def _result(self, task: Task, rating: int, card: Card | None) -> None:
        right, seconds = self.session.score(task)
        text = self.words["score"].format(
            right=right,
            parts=len(task.question.parts),
            time=self._duration(seconds),
            rating=self.words[f"rating_{rating}"],
            when=self._when(card),
        )
        self.screen.gap()
        with self.screen.page() as page:
            page.heading(self.words["result"])
            page.say(text)
            page.say(self.words["after"])

    def _step(self, question: Question, step: int) -> int:
        """Shows the next step of the worked solution; the number of steps shown."""
        found = steps(question)
        if step >= len(found):
            self.screen.say(self.words["no_more_steps"])
            return 0
        self.screen.gap()
        with self.screen.page() as page:
            page.heading(self.words["step"].format(number=step + 1, count=len(found)))
            page.blocks(found[step])
        return step + 1

    def _reasons(self, question: Question) -> None:
        self.screen.gap()
        with self.screen.page() as page:
            for part in question.parts:
                page.heading(f"({part.label})")
                page.reasons(part)

    # ---- small things

    def _line(self, prompt: str, keys: Collection[str]) -> str:
        """A line or a key; after a change of width what is asked is shown anew."""
        typed = ""
        while True:
            try:
                return self.keyboard.line(self.screen.writable(prompt), keys, typed).strip()
            except Resized as resized:
                typed = resized.typed
                self.screen.clear()
                self._redraw()

    def _timed(self, prompt: str, keys: Collection[str]) -> tuple[str, float]:
        """A line or a key, and the seconds that it took, without those the process was stopped."""
        start, away = time.monotonic(), self.keyboard.away
        line = self._line(prompt, keys)
        took = time.monotonic() - start - (self.keyboard.away - away)
        return line, min(took, LONGEST_WAIT)

    def _duration(self, seconds: float) -> str:
        minutes, rest = divmod(round(seconds), 60)
        name = "minutes" if minutes else "seconds"
        return self.words[name].format(minutes=minutes, seconds=rest)

    def _when(self, card: Card | None) -> str:
        """When a family is due, seen from now."""
        if card is None:
            return self.words["some_time"]
        now = self.session.now()
        due = datetime.fromtimestamp(card.due / 1000, now.tzinfo)
        days = (due.date() - now.date()).days
        if card.days and days > 0:
            return self.words["in_days"].format(count=days)
        if due <= now:
            return self.words["today"]
        return self.words["in_minutes"].format(count=math.ceil((due - now).total_seconds() / 60))
