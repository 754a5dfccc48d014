"""The result of a text format, and the header of every sheet."""

from __future__ import annotations

import shlex
from itertools import islice
from typing import Literal, NamedTuple

from quizgen.model.question import MINUTES, Block, Language, Prose, Question, Quiz, Text
from quizgen.quiz.order import repeats
from quizgen.render import values
from quizgen.render.words import words

Answers = Literal["end", "separate", "none"]
MAX_TOPICS = 3


class Document(NamedTuple):
    """One rendered file; `role` distinguishes the question sheet from the answer sheet."""

    role: Literal["questions", "answers"]
    text: str


class Group(NamedTuple):
    """The numbered questions of a section; a quiz without sections is one untitled group."""

    title: Text | None
    parts: int
    questions: list[tuple[int, Question]]


def groups(quiz: Quiz) -> list[Group]:
    """All questions, numbered consecutively, section by section."""
    numbered = enumerate(quiz.questions, 1)
    if quiz.exam is None:
        return [_group(None, list(numbered))]
    return [
        _group(section.title, list(islice(numbered, section.questions)))
        for section in quiz.exam.sections
    ]


def _group(title: Text | None, questions: list[tuple[int, Question]]) -> Group:
    return Group(title, sum(len(question.parts) for _, question in questions), questions)


def again(quiz: Quiz, blueprint: str = "") -> str:
    """The command that makes the same quiz; `blueprint` is the path of its blueprint, if known."""
    if quiz.exam is None:
        return f"quizgen make --code {shlex.quote(quiz.code)}"
    command = f"quizgen exam print -n {quiz.recipe.count} --seed {quiz.recipe.seed}"
    if quiz.exam.minutes != MINUTES:
        command += f" --minutes {quiz.exam.minutes}"
    if quiz.exam.blueprint:
        command += f" --blueprint {shlex.quote(blueprint or quiz.exam.blueprint)}"
    return command


def heading(quiz: Quiz, language: Language, name: str = "title") -> str:
    """The title of a sheet: that of the exam, or one from the topics of its questions."""
    w = words(language)
    if quiz.exam is not None:
        title = values.bare(quiz.exam.title, language)
        return title if name == "title" else w["exam_answers"].format(title=title)
    topics = list(
        dict.fromkeys(values.bare(question.topic, language) for question in quiz.questions)
    )
    listed = w["topic_separator"].join(topics[:MAX_TOPICS])
    if len(topics) > MAX_TOPICS:
        listed = w["and_others"].format(topics=listed)
    return w[name].format(topics=listed)


def size(quiz: Quiz, language: Language) -> str:
    """The numbers of questions and parts of a sheet, and whether the bank has run out."""
    w = words(language)
    questions = len(quiz.questions)
    parts = quiz.part_count
    name = "count" if questions != 1 else "count_one" if parts != 1 else "count_single"
    said = w[name].format(questions=questions, parts=parts)
    if again := repeats(quiz.questions):
        said += w["repeats"].format(count=again)
    if quiz.exam is None and questions < quiz.recipe.count:
        said += w["run_out"].format(count=quiz.recipe.count)
    return said


def stem_line(question: Question) -> Text | None:
    """The first paragraph of a stem, which identifies the question on an answer sheet."""
    return next((block.text for block in question.stem if isinstance(block, Prose)), None)


def block_kind(block: Block) -> str:
    """The kind of a block: prose, formula, listing, table, graph or plot."""
    return type(block).__name__.lower()
