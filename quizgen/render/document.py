"""What a text format hands back, and what the head of every sheet says."""

from __future__ import annotations

from typing import Literal, NamedTuple

from quizgen.core.model import Block, Language, Prose, Question, Quiz, Text
from quizgen.render import inline, values
from quizgen.render.words import words

Answers = Literal["end", "separate", "none"]
MOST_TOPICS = 3


class Document(NamedTuple):
    """One rendered file; `role` tells the sheet of questions from that of the answers."""

    role: Literal["questions", "answers"]
    text: str


def heading(quiz: Quiz, language: Language, name: str = "title") -> str:
    """The title of a sheet, from the topics of its questions."""
    w = words(language)
    topics = list(dict.fromkeys(bare(question.topic, language) for question in quiz.questions))
    listed = w["topic_separator"].join(topics[:MOST_TOPICS])
    if len(topics) > MOST_TOPICS:
        listed = w["and_others"].format(topics=listed)
    return w[name].format(topics=listed)


def size(quiz: Quiz, language: Language) -> str:
    """How many questions and parts a sheet has, in words."""
    questions = len(quiz.questions)
    parts = sum(len(question.parts) for question in quiz.questions)
    name = "count" if questions != 1 else "count_one" if parts != 1 else "count_single"
    return words(language)[name].format(questions=questions, parts=parts)


def bare(text: Text, language: Language) -> str:
    """A line of prose without its marks, formulas as plain text."""
    return "".join(
        values.plain(token.text) if token.kind == "math" else token.text
        for token in inline.tokens(text.in_language(language))
    )


def stem_line(question: Question) -> Text | None:
    """The first paragraph of a stem, by which an answer sheet recalls its question."""
    return next((block.text for block in question.stem if isinstance(block, Prose)), None)


def block_kind(block: Block) -> str:
    """The name of a block's kind: prose, formula, listing, table or graph."""
    return type(block).__name__.lower()
