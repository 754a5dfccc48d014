"""After a mock exam: its score, and every wrong answer explained."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from quizgen.exam.conversation import clock
from quizgen.exam.score import Answered, Score, Share
from quizgen.exam.sitting import Sitting
from quizgen.exam.words import words
from quizgen.model.question import Language, Question
from quizgen.terminal.ask import ask
from quizgen.terminal.charts import Bar, Chart, draw_chart
from quizgen.terminal.keyboard import Keyboard
from quizgen.terminal.questions import Page
from quizgen.terminal.screen import Screen

KEYS = ("s", "q")


def show_score(sitting: Sitting, screen: Screen) -> None:
    """The score as a whole, by section and by topic."""
    screen.forget()
    screen.show(partial(_score, score=sitting.score(), used=sitting.used), gap=True)
    if not sitting.left:
        screen.say(words(screen.language)["time_over"], "bold", gap=True)


def _score(page: Page, score: Score, used: float) -> None:
    w = words(page.language)
    page.heading(w["score"])
    percent = round(100 * score.right / score.parts)
    page.say(
        w["total"].format(right=score.right, parts=score.parts, percent=percent, used=clock(used)),
        "bold",
    )
    page.say(w["no_pass_mark"])
    draw_chart(page, _shares("section", score.sections, page.language))
    draw_chart(page, _shares("topic", score.topics, page.language))


def _shares(name: str, shares: tuple[Share, ...], language: Language) -> Chart:
    w = words(language)
    bars = [
        Bar(
            share.title.in_language(language),
            (f"{share.right}/{share.parts}", f"{round(100 * share.right / share.parts)} %"),
            share.right / share.parts,
        )
        for share in shares
    ]
    columns = (w[name], w["right"], w["share"])
    return Chart(w[f"by_{name}"], "", columns, tuple(bars))


def explain(score: Score, screen: Screen, keyboard: Keyboard) -> None:
    """Every question with a wrong answer: why it is wrong, and what would have been right.

    In a terminal one after the other, otherwise all at once.
    """
    w = words(screen.language)
    wrong = [list(answers) for _, answers in groupby(score.wrong, lambda answer: answer.position)]
    if not wrong:
        screen.say(w["all_right"])
    elif keyboard.interactive and not _go_on(None, screen, keyboard):
        wrong = []
    for number, answers in enumerate(wrong, 1):
        heading = w["wrong_question"].format(
            number=number, count=len(wrong), question=answers[0].position + 1
        )
        screen.show(partial(_explained, heading=heading, answers=answers), gap=True)
        if keyboard.interactive and not _go_on(answers[0].question, screen, keyboard):
            break
    screen.say(w["review_again"], gap=True)


def _explained(page: Page, heading: str, answers: list[Answered]) -> None:
    """A question, and its wrong answers."""
    page.heading(heading)
    page.space()
    page.head(answers[0].question)
    page.tried_on(answers[0].question)
    for answer in answers:
        page.part(answer.part)
        page.space()
        _reason(page, answer)
        page.key(answer.part, typed=False, named=True)


def _reason(page: Page, answer: Answered) -> None:
    w = words(page.language)
    if answer.choice is None:
        page.say(w["unanswered"], "bold")
        return
    page.say(w["chosen"].format(letter=answer.letter), "bold")
    chosen = answer.chosen
    if chosen.causes:
        page.reason(chosen.causes, chosen.counterexample, named=w["misconception"])


def _go_on(question: Question | None, screen: Screen, keyboard: Keyboard) -> bool:
    """Waits for the learner; shows the question's worked solution on demand, if there is one."""
    w = words(screen.language)
    screen.say(w["review" if question is not None else "review_first"], gap=True)
    keys = KEYS if question is not None else KEYS[1:]
    while True:
        try:
            line = ask(screen, keyboard, "> ", keys, free=False)
        except (EOFError, KeyboardInterrupt):
            return False
        if question is None or line != "s":
            screen.forget()
            return line != "q"
        screen.show(lambda page: page.blocks(question.solution), gap=True)
        screen.say(w["review"], gap=True)
