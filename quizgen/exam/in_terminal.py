"""Takes a mock exam in the terminal, from the first screen to the last explanation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from quizgen.exam.conversation import Conversation, clock
from quizgen.exam.review import explain, show_score
from quizgen.exam.sitting import Sitting, Unreadable
from quizgen.exam.words import words
from quizgen.history.history import History
from quizgen.history.local_time import local_now
from quizgen.history.locks import hold
from quizgen.model.errors import UsageError
from quizgen.model.question import Quiz
from quizgen.terminal.ask import ask
from quizgen.terminal.keyboard import Keyboard
from quizgen.terminal.screen import Screen


class _NotNow(Exception):  # noqa: N818  # no error
    """The learner does not want to begin."""


def sit_exam(
    history: History,
    draw: Callable[[], Quiz],
    screen: Screen,
    keyboard: Keyboard,
    now: Callable[[], datetime] = local_now,
    *,
    check: Callable[[Quiz], Quiz] = lambda paper: paper,
) -> None:
    """Resumes the open exam, or begins the one that `draw` returns; then shows score and reasons.

    `check` draws the questions of a stored paper again. Raises UsageError if an exam is open in
    another terminal.
    """
    lock = hold(history.folder / "exam.lock")
    if lock is None:
        raise UsageError("an exam is open in another terminal; continue or quit it there")
    try:
        unreadable: list[Unreadable] = []
        sitting = Sitting.unfinished(history, unreadable)
        _name(unreadable, "set_aside", screen)
        if sitting is None or not _goes_on(sitting, screen, keyboard):
            paper = draw()  # may fail, so nothing is given up before it
            if sitting is not None:
                sitting.give_up(now())
                screen.say(words(screen.language)["given_up"])
            sitting = _begun(history, paper, screen, keyboard, now)
            for exam in unreadable:  # not earlier: another quizgen may be able to read it
                history.exams.give_up(exam.uid, now())
        else:
            sitting.paper = check(sitting.paper)
        if Conversation(sitting, screen, keyboard, now).run():
            show_score(sitting, screen)
            explain(sitting.score(), screen, keyboard)
    except _NotNow:
        return
    finally:
        lock.release()


def review_exam(
    history: History,
    screen: Screen,
    keyboard: Keyboard,
    *,
    check: Callable[[Quiz], Quiz] = lambda paper: paper,
) -> None:
    """Shows score and wrong answers of the last submitted exam; see `sit_exam`."""
    unreadable: list[Unreadable] = []
    sitting = Sitting.last(history, unreadable)
    _name(unreadable, "not_reviewed", screen)
    if sitting is None:
        screen.say(words(screen.language)["nothing_to_review"])
        return
    sitting.paper = check(sitting.paper)
    show_score(sitting, screen)
    explain(sitting.score(), screen, keyboard)


def _name(exams: list[Unreadable], word: str, screen: Screen) -> None:
    """Says which exams cannot be read, and why."""
    for exam in exams:
        screen.say(words(screen.language)[word].format(**exam._asdict()))


def _goes_on(sitting: Sitting, screen: Screen, keyboard: Keyboard) -> bool:
    """Whether the learner resumes the open exam, or gives it up."""
    w = words(screen.language)
    text = w["resume"].format(
        code=sitting.paper.code,
        answered=len(sitting.choices()),
        parts=sitting.paper.part_count,
        left=clock(sitting.left),
    )
    screen.say(text)
    key = _key(screen, keyboard, ("n", "q"))
    if key == "q":
        raise _NotNow
    return key != "n" or not _is_sure(screen, keyboard)


def _is_sure(screen: Screen, keyboard: Keyboard) -> bool:
    screen.say(words(screen.language)["really"])
    key = _key(screen, keyboard, ("y", "q"))
    if key == "q":
        raise _NotNow
    return key == "y"


def _begun(
    history: History,
    paper: Quiz,
    screen: Screen,
    keyboard: Keyboard,
    now: Callable[[], datetime],
) -> Sitting:
    """A new exam, once the learner starts it."""
    assert paper.exam is not None
    w = words(screen.language)
    screen.say(
        w["start"].format(
            title=paper.exam.title.in_language(screen.language),
            questions=len(paper.questions),
            parts=paper.part_count,
            minutes=paper.exam.minutes,
            code=paper.code,
        ),
        "bold",
    )
    screen.say(paper.exam.note.in_language(screen.language))
    screen.say(w["rules"])
    if _key(screen, keyboard, ("q",)) == "q":
        raise _NotNow
    return Sitting.begin(history, paper, now())


def _key(screen: Screen, keyboard: Keyboard, keys: tuple[str, ...]) -> str:
    """A line or a key; at the end of input, or Ctrl-C, q."""
    try:
        return ask(screen, keyboard, "> ", keys, free=False)
    except (EOFError, KeyboardInterrupt):
        return "q"
