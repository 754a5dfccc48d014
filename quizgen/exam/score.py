"""The score of a mock exam: by section, by topic, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from quizgen.model.question import OPTION_LETTERS, Option, Part, Question, Quiz, Section, Text


class Answered(NamedTuple):
    """A part of the paper, and the option chosen for it, or None."""

    position: int
    question: Question
    part: Part
    choice: int | None

    @property
    def verdict(self) -> Literal["right", "wrong"]:
        """Right or wrong; no answer counts as wrong."""
        return "right" if self.choice == self.part.key else "wrong"

    @property
    def chosen(self) -> Option:
        """The chosen option."""
        assert self.choice is not None
        return self.part.options[self.choice]

    @property
    def letter(self) -> str:
        """The letter of the chosen option, empty if there is none."""
        return "" if self.choice is None else OPTION_LETTERS[self.choice]


class Share(NamedTuple):
    """The number of right parts under one title."""

    title: Text
    right: int
    parts: int


class Score(NamedTuple):
    """The answers to all parts of a paper."""

    answers: tuple[Answered, ...]
    sections: tuple[Share, ...]
    topics: tuple[Share, ...]

    @property
    def parts(self) -> int:
        """The number of parts."""
        return len(self.answers)

    @property
    def right(self) -> int:
        """The number of right parts."""
        return _right(self.answers)

    @property
    def wrong(self) -> list[Answered]:
        """The parts that are wrong or unanswered."""
        return [answer for answer in self.answers if answer.verdict == "wrong"]

    def of(self, position: int) -> list[Answered]:
        """The parts of one question."""
        return [answer for answer in self.answers if answer.position == position]


def score_of(paper: Quiz, choices: Mapping[tuple[int, str], int]) -> Score:
    """The score of a paper for the chosen options, by question and label of the part."""
    assert paper.exam is not None
    answers = tuple(
        Answered(position, question, part, choices.get((position, part.label)))
        for position, question in enumerate(paper.questions)
        for part in question.parts
    )
    of_section = dict(section_positions(paper.exam.sections))
    sections = tuple(
        _share(section.title, (a for a in answers if of_section[a.position] is section))
        for section in paper.exam.sections
    )
    titles = dict.fromkeys(question.topic for question in paper.questions)
    topics = tuple(
        _share(title, (a for a in answers if a.question.topic == title)) for title in titles
    )
    return Score(answers, sections, topics)


def section_positions(sections: Iterable[Section]) -> Iterator[tuple[int, Section]]:
    """Every position on the paper with its section."""
    position = 0
    for section in sections:
        for _ in range(section.questions):
            yield position, section
            position += 1


def _share(title: Text, answers: Iterable[Answered]) -> Share:
    answers = list(answers)
    return Share(title, _right(answers), len(answers))


def _right(answers: Iterable[Answered]) -> int:
    return sum(answer.verdict == "right" for answer in answers)
