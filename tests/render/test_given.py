"""Where given values are printed, and where it is said how indices count."""

import io

import msgspec
import pytest
from rich.console import Console

from quizgen.families.bank import load_bank
from quizgen.model.question import LANGUAGES, Listing, Quiz, Recipe
from quizgen.render import html, markdown
from quizgen.render.values import given_formulas
from quizgen.render.words import words
from quizgen.terminal.questions import Page, show_question

BANK = load_bank()
EVERY_KIND = [(name, number) for name in BANK.ids for number in range(len(BANK.family(name).kinds))]


def sheets(module, language, *questions):
    quiz = Quiz(Recipe(("all",), 1, 1), "all-n1-s1-0000", questions)
    return [document.text for document in module.render(quiz, language, "separate")]


def terminal(question, language, *, answer):
    stream = io.StringIO()
    show_question(question, language, Console(file=stream, width=100), answer=answer)
    return stream.getvalue()


@pytest.mark.parametrize(("name", "seed"), EVERY_KIND)
@pytest.mark.parametrize("language", LANGUAGES)
def test_values_stand_where_they_are_needed_and_only_there(name, seed, language):
    question = BANK.family(name).question(seed)
    w = words(language)
    asks_lines = any(getattr(block, "numbered", False) for block in question.exhibits)
    only_code = question.kind == "code" and not asks_lines  # the values belong to the question
    printed = [
        markdown.math(tex) for value in question.printed_givens for tex in given_formulas(value)
    ]
    asked, answered = sheets(markdown, language, question)
    for line in printed:
        assert (f"- {line}\n" in asked) is not only_code
        assert (f"- {line}\n" in answered) is only_code
    for asked, answered in (
        sheets(html, language, question),
        [terminal(question, language, answer=answer) for answer in (False, True)],
    ):
        assert (w["given"] in asked.replace("title", "")) is (bool(printed) and not only_code)
        assert w["tried_on"] not in asked
        assert (w["tried_on"] in answered) is (bool(printed) and only_code)


def test_values_that_a_figure_shows_are_not_printed_beside_it():
    question = BANK.family("learning/curves").question(0)
    assert {given.form for given in question.given} == {"plotted"}
    for language in LANGUAGES:
        for module in (html, markdown):
            for sheet in sheets(module, language, question):
                assert r"\text{train}" not in sheet
                assert words(language)["given"] not in sheet


def test_values_that_one_of_several_parts_asks_about_are_printed_in_the_question():
    question = BANK.family("softmax/batch_axis").question(0)
    part = msgspec.structs.replace(question.parts[0], target="y")
    mixed = msgspec.structs.replace(question, parts=(part, *question.parts[1:]))
    assert all(isinstance(option.content, Listing) for option in part.options)
    for language in LANGUAGES:
        w = words(language)
        assert f"■ {w['given']}" not in terminal(question, language, answer=False)
        assert f"■ {w['given']}" in terminal(mixed, language, answer=False)
        assert f"■ {w['tried_on']}" not in terminal(mixed, language, answer=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_indices_count_is_said_once_and_only_where_entries_are_asked_for(language):
    entry = BANK.family("batchnorm/backward_dx").question(1)
    whole = BANK.family("entropy/entropy").question(0)
    said = words(language)["indices"][:12]
    for module in (html, markdown):
        assert sheets(module, language, entry, whole, entry)[0].count(said) == 1
        assert said not in sheets(module, language, whole)[0]
    console = Console(file=io.StringIO(), width=100)
    for question, times in ((entry, 1), (whole, 0)):
        page = Page(language, console)
        page.head(question)
        assert sum(said in line.plain for line in page.lines) == times
