"""A mock exam in the terminal: back and forth between questions, a clock, submission."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from quizgen.exam.score import section_positions
from quizgen.exam.sitting import Sitting
from quizgen.exam.words import words
from quizgen.model.labels import label, read_label
from quizgen.model.question import OPTION_LETTERS, Part, Question
from quizgen.terminal.ask import ask
from quizgen.terminal.keyboard import Keyboard, TimeOver
from quizgen.terminal.questions import Page
from quizgen.terminal.screen import Screen

KEYS = ("?", "n", "p", "m", "l", "s", "r", "q", "left", "right")
HELP = ("n", "p", "m", "l", "s", "r", "?", "q")
SAVE_INTERVAL = 5  # seconds after which the clock is saved, if nothing else happens
_ANSWERS = re.compile(r"(?:(\d)\s*)?([a-h](?:[\s,、]*[a-h])*|-)")


class Chosen(NamedTuple):
    """A typed answer: the first part (None: the next open one) and the options chosen."""

    first: int | None
    choices: tuple[int | None, ...]


def read_choices(typed: str, labels: Sequence[str], option_count: int) -> Chosen | None:
    """The options in ``b``, ``b c``, ``2 c``, ``(b) c`` or ``2 -``; None for anything else.

    Half-width or full-width, upper or lower case, with or without ``(b)`` or ``b.``; brackets
    before an answer contain one of the `labels` of the parts, in either language.
    """
    named, answer = read_label(typed)
    text = re.sub("[().]", "", unicodedata.normalize("NFKC", answer)).strip().lower()
    match = _ANSWERS.fullmatch(text)
    if match is None or (named and match[1]) or (named and named not in labels):
        return None
    if named:
        first: int | None = labels.index(named)
    else:
        first = int(match[1]) - 1 if match[1] else None
    letters = re.findall(r"[a-h]", match[2])
    choices = tuple(OPTION_LETTERS.lower().index(letter) for letter in letters) or (None,)
    if any(choice is not None and choice >= option_count for choice in choices):
        return None
    if not 0 <= (first or 0) <= len(labels) - len(choices):
        return None
    return Chosen(first, choices)


class Conversation:
    """Talks with the learner; everything that matters is in the sitting."""

    def __init__(
        self, sitting: Sitting, screen: Screen, keyboard: Keyboard, now: Callable[[], datetime]
    ) -> None:
        self.sitting = sitting
        self.screen = screen
        self.keyboard = keyboard
        self.now = now
        self.words = words(screen.language)
        self._sections = dict(section_positions(sitting.paper.exam.sections))  # type: ignore[union-attr]
        self._clock = _Clock(sitting, keyboard)

    def run(self) -> bool:
        """Lets the learner work until the exam is submitted; False if it was stopped before."""
        self._clock.start()
        try:
            self._work()
        except TimeOver:
            pass  # shown with the score
        except (EOFError, KeyboardInterrupt):
            self.screen.say(self.words["paused"].format(left=clock(self._clock.left)), gap=True)
            return False
        finally:
            self._clock.save()
        self.sitting.submit(self.now())
        return True

    def _work(self) -> None:
        self._show()
        while True:
            line = self._line(self._prompt(), KEYS)
            match line:
                case "" | "n" | "right":
                    self._move(+1)
                case "p" | "left":
                    self._move(-1)
                case "?":
                    self.screen.show(self._help)
                case "m":
                    self.sitting.mark(self.sitting.current_question)
                    self._show()
                case "l":
                    self.screen.show(self._list)
                case "r":
                    self._show()
                case "q":
                    raise KeyboardInterrupt
                case "s":
                    if self._wants_to_submit():
                        return
                case _:
                    self._typed(line)

    # ---- the clock

    def _line(self, prompt: str, keys: Collection[str], *, free: bool = True) -> str:
        line = ask(self.screen, self.keyboard, prompt, keys, self._status, free=free)
        self._clock.save()
        self._clock.check()  # not every keyboard stops waiting by itself
        return line

    def _status(self) -> str:
        """The line with the clock; raises TimeOver when time is up."""
        self._clock.save_if_due()
        self._clock.check()
        return self.screen.writable(
            self.words["status"].format(
                number=self.sitting.current_question + 1,
                left=clock(self._clock.left),
                answered=len(self.sitting.choices()),
                parts=self.sitting.paper.part_count,
                marks=len(self.sitting.marks()),
            )
        )

    # ---- questions

    @property
    def _question(self) -> Question:
        return self.sitting.questions[self.sitting.current_question]

    def _move(self, by: int) -> None:
        self._clock.save()
        self.sitting.go_to(self.sitting.current_question + by)
        self._show()

    def _show(self) -> None:
        """Shows the question on a cleared screen, with the answers so far."""
        self.screen.forget()
        self.screen.clear()
        self.screen.show(self._page, gap=True)
        self.screen.gap()

    def _page(self, page: Page) -> None:
        position = self.sitting.current_question
        title = self._sections[position].title.in_language(page.language)
        heading = self.words["position"].format(
            number=position + 1, count=len(self.sitting.questions), section=title
        )
        if position in self.sitting.marks():
            heading += f" {self.words['marked']}"
        choices = self.sitting.choices()
        page.heading(heading)
        page.space()
        page.head(self._question, facts=False)
        for part in self._question.parts:
            page.part(part)
            choice = choices.get((position, part.label))
            letter = self.words["none"] if choice is None else OPTION_LETTERS[choice]
            text = self.words["your_answer"].format(
                label=label(part.label, page.language), letter=letter
            )
            page.say(text, "" if choice is None else "bold", indent=2)

    def _next_open(self) -> int:
        """The first unanswered part of the question; the first part if all are answered."""
        choices = self.sitting.choices()
        position = self.sitting.current_question
        open_ = [
            n for n, p in enumerate(self._question.parts) if (position, p.label) not in choices
        ]
        return open_[0] if open_ else 0

    def _prompt(self) -> str:
        part = self._question.parts[self._next_open()]
        return f"({label(part.label, self.screen.language)}) A–{_last(part)} > "

    def _typed(self, line: str) -> None:
        number = unicodedata.normalize("NFKC", line).strip()
        if number.isdecimal() and number.isascii() and len(number) < 9:
            self._go_to(int(number))
            return
        parts = self._question.parts
        chosen = read_choices(line, [part.label for part in parts], len(parts[0].options))
        first = None if chosen is None else chosen.first
        start = self._next_open() if first is None else first
        if chosen is None or start + len(chosen.choices) > len(parts):
            text = self.words["unreadable"].format(typed=line[:40], last=_last(parts[0]))
            self.screen.say(text.replace("``", "` `"))
            return
        for part, choice in zip(parts[start:], chosen.choices, strict=False):
            self.sitting.choose(self.sitting.current_question, part, choice)
        self._after_answer()

    def _after_answer(self) -> None:
        """Moves on once all parts have an answer, but never past the last question."""
        position = self.sitting.current_question
        choices = self.sitting.choices()
        done = all((position, part.label) in choices for part in self._question.parts)
        if done and position < len(self.sitting.questions) - 1:
            self._move(+1)
        else:
            self._show()

    def _go_to(self, number: int) -> None:
        count = len(self.sitting.questions)
        if not 1 <= number <= count:
            self.screen.say(self.words["no_question"].format(number=number, count=count))
            return
        self._clock.save()
        self.sitting.go_to(number - 1)
        self._show()

    def _help(self, page: Page) -> None:
        page.say(self.words["help"])
        page.say(self.words["key_enter"], hang="  Enter  ")
        for key in HELP:
            page.say(self.words[f"key_{key}"], hang=f"  {key}  ")

    def _list(self, page: Page) -> None:
        """All questions with their answers, in as many columns as fit."""
        choices, marks = self.sitting.choices(), self.sitting.marks()
        cells = []
        for position, question in enumerate(self.sitting.questions):
            found = [choices.get((position, part.label)) for part in question.parts]
            letters = "".join("-" if c is None else OPTION_LETTERS[c] for c in found)
            cells.append(f"{position + 1:>3} {letters:<4}{'*' if position in marks else ' '}")
        columns = max((page.width - 2) // 12, 1)
        page.say(self.words["list"])
        for start in range(0, len(cells), columns):
            page.row("  ".join(cells[start : start + columns]))

    def _wants_to_submit(self) -> bool:
        missing = self.sitting.paper.part_count - len(self.sitting.choices())
        text = self.words["submit"].format(missing=missing, marks=len(self.sitting.marks()))
        self.screen.say(text)
        return self._line("> ", ("y",), free=False) == "y"


class _Clock:
    """Saves the time as it passes, not counting time the process was stopped."""

    def __init__(self, sitting: Sitting, keyboard: Keyboard) -> None:
        self._sitting = sitting
        self._keyboard = keyboard
        self._from = 0.0

    def start(self) -> None:
        """Starts the clock."""
        self._from = self._moment()

    @property
    def left(self) -> float:
        """The seconds left."""
        return self._sitting.left - (self._moment() - self._from)

    def save_if_due(self) -> None:
        """Saves the time if that was last done a while ago."""
        if self._moment() - self._from >= SAVE_INTERVAL:
            self.save()

    def save(self) -> None:
        """Saves the time; if a signal interrupts this, no time is counted twice."""
        start, self._from = self._from, self._moment()
        self._sitting.spend(self._from - start)

    def check(self) -> None:
        """Raises TimeOver when no time is left."""
        if self.left <= 0:
            raise TimeOver

    def _moment(self) -> float:
        return time.monotonic() - self._keyboard.away


def clock(seconds: float) -> str:
    """Hours, minutes and seconds: ``1:05:09``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def _last(part: Part) -> str:
    return OPTION_LETTERS[len(part.options) - 1]
