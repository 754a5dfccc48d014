"""The options of a part as a reader sees them: plain text, one language at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from quizgen.model.question import (
    LANGUAGES,
    Formula,
    Language,
    Listing,
    Option,
    Part,
    Question,
)

Form = Literal["numbers", "code", "texts"]
CHOICES = 4  # options of a part, so chance is one in four

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:/\d+)?")
_ROW = re.compile(rf"\(?{_NUMBER.pattern}(?:[ ,;]+{_NUMBER.pattern})*\)?")


class Place(NamedTuple):
    """Where options are offered: label and kind of question, ``(い) numeric``, and language.

    The language is empty if the options are the same in both.
    """

    part: str
    language: str
    form: Form

    def __str__(self) -> str:
        return f"{self.part}, {self.language}" if self.language else self.part


class Group(NamedTuple):
    """Parts that are judged together: those with options of one form, in one language."""

    form: Form
    language: Language

    @property
    def name(self) -> str:
        """The form, and for sentences the language."""
        return f"{self.form}, {self.language}" if self.form == "texts" else self.form

    def contains(self, place: Place) -> bool:
        """Whether a place belongs to this group."""
        return place.form == self.form and place.language in ("", self.language)


NUMBERS, CODE = Group("numbers", "en"), Group("code", "en")
GROUPS = (NUMBERS, CODE, *(Group("texts", language) for language in LANGUAGES))


class Offer(NamedTuple):
    """The four printed options of one part, and which of them is the key."""

    place: Place
    seed: int
    texts: tuple[str, ...]
    key: int


def offers(question: Question) -> list[Offer]:
    """Every part of a question as it is printed, separately in each language.

    A part that does not have four options violates another rule and is skipped here.
    """
    return [
        Offer(
            Place(f"({part.label}) {question.kind}", language, form), question.seed, texts, part.key
        )
        for part in question.parts
        if len(part.options) == CHOICES
        for language, form, texts in _printed(part)
    ]


def _printed(part: Part) -> Iterator[tuple[str, Form, tuple[str, ...]]]:
    ja, en = (tuple(_text(option, language) for option in part.options) for language in LANGUAGES)
    if ja == en:
        yield "", _form(part, ja), ja
        return
    yield "ja", "texts", ja
    yield "en", "texts", en
    slots = [_NUMBER.findall(text) for text in en]
    if all(len(slot) == 1 for slot in slots) and len({slot[0] for slot in slots}) == CHOICES:
        yield "", "numbers", tuple(slot[0] for slot in slots)  # sentences with one number each


def _text(option: Option, language: Language) -> str:
    content = option.content
    if isinstance(content, Listing):
        return content.source
    if isinstance(content, Formula):
        return plain(content.tex)
    prose = content.text.in_language(language)
    return re.sub(r"\$([^$]+)\$", lambda math: plain(math[1]), prose).replace("`", "")


def _form(part: Part, texts: tuple[str, ...]) -> Form:
    if isinstance(part.options[0].content, Listing):
        return "code"
    rows = [numbers_in(text) for text in texts]
    same_length = all(row and len(row) == len(rows[0]) for row in rows)
    return "numbers" if same_length else "texts"


@lru_cache(maxsize=4096)
def plain(tex: str) -> str:
    """A formula as one line of text, without layout, with the names of its symbols."""
    if _NUMBER.fullmatch(tex):
        return tex
    text = re.sub(r"\\d?frac\{([^{}]*)\}\{([^{}]*)\}", r"\1/\2", tex)
    text = re.sub(r"\\begin\{\w+\}", "(", text)
    text = re.sub(r"\\end\{\w+\}", ")", text)
    text = text.replace(r"\\", "; ").replace("&", ", ")
    text = re.sub(r"\\(?:left|right|mathtt|mathrm|mathbf|boldsymbol|text)(?![a-z])", "", text)
    text = re.sub(r"\\[,;:!| ]", " ", text)
    text = re.sub(r"\\([A-Za-z]+)", r" \1 ", text)
    text = re.sub(r"[{}]", "", text)
    return re.sub(r"\s+", " ", re.sub(r"\s+([,;)_^])", r"\1", text)).strip()


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers of an option that consists only of numbers, in order; otherwise none."""
    return tuple(_NUMBER.findall(text)) if _ROW.fullmatch(text) else ()
