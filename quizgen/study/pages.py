"""The output of a study session, each piece a function that writes it on a page."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from quizgen.grading.judge import Judgement
from quizgen.history.local_time import from_milliseconds
from quizgen.history.tables import Card, Response
from quizgen.model.labels import label
from quizgen.model.question import OPTION_LETTERS, Block, Part, Question
from quizgen.study.words import words
from quizgen.terminal.questions import Page


class Position(NamedTuple):
    """Which question of how many this is, and why it is asked (the name of a text)."""

    number: int
    of: int
    why: str


def head(page: Page, position: Position, question: Question, answered: Sequence[Response]) -> None:
    """A question without its parts, and the answers already given."""
    w = words(page.language)
    why = w[position.why]
    page.heading(w["position"].format(number=position.number, count=position.of, why=why))
    page.space()
    page.head(question)
    for response in answered:
        verdict = w["verdict_right" if response.verdict == "right" else "verdict_wrong"]
        page.space()
        page.say(
            w["answered"].format(
                label=label(response.part, page.language),
                typed=response.typed or w["nothing"],
                verdict=verdict,
            )
        )


def asked(page: Page, part: Part, *, keys: bool) -> None:
    """A part with its options; with `keys`, the available keys."""
    page.part(part)
    if keys:
        page.space()
        page.together(words(page.language)["keys_short"])


def keys_help(page: Page, keys: Collection[str], part: Part | None = None) -> None:
    """What can be typed: at a part, or (without one) after the question."""
    w = words(page.language)
    if part is not None:
        page.say(w["help"].format(last=OPTION_LETTERS[len(part.options) - 1]))
        page.say(w["key_x"], hang="  x  ")
        page.say(w["help_keys"])
    else:
        page.say(w["key_enter"], hang="  Enter  ")
    for key in keys:
        name = "key_q_after" if key == "q" and part is None else f"key_{key}"
        page.say(w[name], hang=f"  {key}  ")


def feedback(page: Page, question: Question, part: Part, judgement: Judgement) -> None:
    """Right or wrong, why, and what would have been right."""
    w = words(page.language)
    if judgement.choice is None:
        page.say(w["understood"].format(value=judgement.understood.in_language(page.language)))
    if judgement.verdict == "right":
        page.say(w["right"], "bold")
        return
    page.say(w["wrong"], "bold")
    if judgement.causes:
        named = w["misconception" if judgement.choice is not None else "misconception_likely"]
        page.reason(judgement.causes, judgement.counterexample, named=named)
    elif judgement.choice is None:
        page.say(w["no_diagnosis"])
    page.key(part, typed=judgement.choice is None, named=True)
    if judgement.counterexample is not None:
        page.tried_on(question)


def given_up(page: Page, part: Part) -> None:
    """The right answer, after "don't know"."""
    page.say(words(page.language)["given_up"], "bold")
    page.key(part, named=True)


def step(
    page: Page, question: Question, name: str, number: int, steps: Sequence[tuple[Block, ...]]
) -> None:
    """A step of the solution, counted from 0, under the heading `name`."""
    if not number:
        page.tried_on(question)
    page.heading(words(page.language)[name].format(number=number + 1, count=len(steps)))
    page.blocks(steps[number])


def reasons(page: Page, question: Question) -> None:
    """Why each of the other options is wrong."""
    page.tried_on(question)
    for part in question.parts:
        page.heading(f"({label(part.label, page.language)})")
        page.reasons(part)


def result(page: Page, right: int, parts: int, seconds: float, rating: int, when: str) -> None:
    """The number of right parts, the time, the rating, and when the family is due."""
    w = words(page.language)
    page.heading(w["result"])
    page.say(
        w["score"].format(
            right=right,
            parts=parts,
            time=duration(page, seconds),
            rating=w[f"rating_{rating}"],
            when=when,
        )
    )
    page.together(w["after"])


def done(page: Page, count: int, right: int, seconds: float) -> None:
    """The number of questions done, the time, and how many were entirely right."""
    text = words(page.language)["done"]
    page.say(text.format(count=count, right=right, time=duration(page, seconds)), "bold")


def duration(page: Page, seconds: float) -> str:
    """``3 min 5 s``."""
    minutes, rest = divmod(round(seconds), 60)
    name = "minutes" if minutes else "seconds"
    return words(page.language)[name].format(minutes=minutes, seconds=rest)


def due(w: Mapping[str, str], card: Card | None, now: datetime) -> str:
    """When a family is due, relative to now."""
    if card is None:
        return w["some_time"]
    moment = from_milliseconds(card.due).astimezone(now.tzinfo)
    days = (moment.date() - now.date()).days
    if card.days and days > 0:
        return w["in_days"].format(count=days)
    if moment <= now:
        return w["today"]
    return w["in_minutes"].format(count=math.ceil((moment - now).total_seconds() / 60))
