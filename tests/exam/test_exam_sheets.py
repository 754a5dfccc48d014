"""The paper as HTML and Markdown: sections, numbers, an answer sheet, and the key apart from it."""

import re
from html import unescape

import msgspec
import pytest

from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.paper import draw_paper
from quizgen.model.labels import label
from quizgen.model.question import LANGUAGES, OPTION_LETTERS, Quiz, Recipe
from quizgen.quiz.recipe import make_quiz
from quizgen.render import render_quiz
from quizgen.render.document import again, groups
from quizgen.render.words import words

FORMATS = ("html", "md")
EACH = [(format, language) for format in FORMATS for language in LANGUAGES]


@pytest.fixture(scope="module")
def paper(bank) -> Quiz:
    return draw_paper(bank, default_blueprint(), 40, 7)


def visible(text: str) -> str:
    """The text without tags, style, and the marks of Markdown."""
    text = re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
    return unescape(re.sub(r"\s+", " ", re.sub(r"</?[a-z][^<>]*>|[*`\\]", "", text)))


@pytest.mark.parametrize(("format", "language"), EACH)
def test_the_head_says_what_kind_of_exam_it_is(paper, format, language):
    for document in render_quiz(paper, format, language, "separate"):
        page = visible(document.text)
        assert default_blueprint().title.in_language(language) in page
        assert words(language)["minutes"].format(minutes=120) in page
        assert "quizgen exam print -n 40 --seed 7" in page
        assert "--code" not in page
        assert paper.code in page
    note = default_blueprint().note.in_language(language)
    assert note in visible(render_quiz(paper, format, language, "none")[0].text)


@pytest.mark.parametrize(("format", "language"), EACH)
def test_questions_are_numbered_through_and_stand_under_their_sections(paper, format, language):
    page = visible(render_quiz(paper, format, language, "none")[0].text)
    w = words(language)
    place = 0
    for group in groups(paper):
        size = w["parts"].format(parts=group.parts)
        heading = f"{group.title.in_language(language)} " + (
            size if format == "html" else f"({size})"
        )
        place = page.index(heading, place)
        for number, _ in group.questions:
            place = page.index(f"{w['question'].format(number=number)} ", place)
    assert number == len(paper.questions)


@pytest.mark.parametrize(("format", "language"), EACH)
def test_the_questions_do_not_say_their_names(paper, format, language):
    questions, answers = render_quiz(paper, format, language, "separate")
    for question in paper.questions:
        assert question.id not in questions.text
        assert question.id in answers.text


@pytest.mark.parametrize(("format", "language"), EACH)
def test_the_key_is_grouped_by_sections(paper, format, language):
    _, answers = render_quiz(paper, format, language, "separate")
    w = words(language)
    page = visible(answers.text)
    page = page[page.index(w["key_table"]) :]
    place = 0
    for group in groups(paper):
        place = page.index(group.title.in_language(language), place)
        for number, question in group.questions:
            keys = [
                f"({label(part.label, language)}) {OPTION_LETTERS[part.key]}"
                for part in question.parts
            ]
            line = f"{w['question'].format(number=number)}"
            line += f": {' · '.join(keys)}" if format == "md" else f" {' '.join(keys)}"
            place = page.index(line, place)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_sheet_has_a_place_for_every_part(paper, language):
    page = render_quiz(paper, "html", language, "none")[0].text
    marks = page[page.index('<section class="marking">') :]
    assert marks.count('<span class="row">') == 40
    assert marks.count("<i>") == 160
    assert page.count('class="sign"') == 1
    sheet = render_quiz(paper, "md", language, "none")[0].text
    table = sheet[sheet.index(words(language)["answer_sheet"]) :]
    rows = [line for line in table.splitlines() if re.match(r"\| \d+ \|", line)]
    assert len(rows) == len(paper.questions)
    assert sum(row.count("|  ") for row in rows) == 40


@pytest.mark.parametrize(("format", "language"), EACH)
def test_the_answers_do_not_depend_on_the_sheet_nor_the_sheet_on_them(paper, format, language):
    questions, answers = render_quiz(paper, format, language, "separate")
    assert words(language)["answer_sheet"] not in answers.text
    assert questions == render_quiz(paper, format, language, "none")[0]


@pytest.mark.parametrize(("format", "language"), EACH)
def test_nothing_is_to_be_typed(paper, format, language):
    typed = words(language)["typed"].split("{")[0]
    page = render_quiz(paper, format, language, "end")[0].text
    assert typed not in page
    quiz = msgspec.structs.replace(paper, exam=None)
    assert typed in render_quiz(quiz, format, language, "end")[0].text


@pytest.mark.parametrize(("format", "language"), EACH)
def test_a_quiz_has_none_of_this(bank, format, language):
    quiz = make_quiz(bank, Recipe(("softmax",), 3, 7))
    page = visible(render_quiz(quiz, format, language, "end")[0].text)
    assert f"quizgen make --code {quiz.code}" in page
    for word in ("answer_sheet", "mark"):
        assert words(language)[word] not in page


def test_the_command_names_what_differs_from_the_usual(paper):
    exam = msgspec.structs.replace(paper.exam, minutes=60, blueprint="my plan.toml")
    quiz = msgspec.structs.replace(paper, exam=exam)
    options = "--minutes 60 --blueprint 'my plan.toml'"
    assert again(quiz) == f"quizgen exam print -n 40 --seed 7 {options}"
    assert "--blueprint there/plan.toml" in again(quiz, "there/plan.toml")
