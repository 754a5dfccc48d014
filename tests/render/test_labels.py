"""No page of one language shows a label of the other one, whatever is asked and in any format."""

import io
import re

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console

from quizgen.families.bank import load_bank
from quizgen.model.question import BLANK_LABELS, Listing, Quiz, Recipe
from quizgen.render import html, markdown
from quizgen.terminal.questions import show_question

from .sample import QUESTIONS

BANK = load_bank()
EVERY_KIND = [(name, number) for name in BANK.ids for number in range(len(BANK.family(name).kinds))]
KANA = re.compile(f"[(（][{BLANK_LABELS}][)）]|資格")
WIDTHS = (60, 80, 120)


def terminal(question, language, width, *, answer=True):
    stream = io.StringIO()
    show_question(question, language, Console(file=stream, width=width), answer=answer)
    return stream.getvalue()


def pages(question, language):
    """The question in every format, with its answers."""
    quiz = Quiz(Recipe(("all",), 1, 1), "all-n1-s1-0000", (question,))
    for module in (html, markdown):
        for answers in ("end", "separate"):
            for document in module.render(quiz, language, answers):
                yield document.text
    for width in WIDTHS:
        yield terminal(question, language, width)


def check_labels(question):
    parts = question.parts
    for page in pages(question, "en"):
        assert not (found := KANA.search(page)), found[0]
        for part, letter in zip(parts, "abcdefgh", strict=False):
            assert f"({letter})" in page, part.label
    latin = re.compile("(?<![\\w}])\\(([" + "abcdefgh"[: len(parts)] + "])\\)")
    for page in pages(question, "ja"):
        for part in parts:
            assert f"({part.label})" in page, part.label
        text = re.sub(r"<style>.*?</style>|<[^>]*>|&\w+;", "", page, flags=re.DOTALL)
        found = latin.search(text)
        assert not found, text[max(found.start() - 40, 0) : found.end() + 40]


@pytest.mark.parametrize(("name", "seed"), EVERY_KIND)
def test_every_family_labels_its_parts_in_the_language_of_the_page(name, seed):
    check_labels(BANK.family(name).question(seed))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.kind)
def test_marks_in_prose_listings_and_graphs(question):
    check_labels(question)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("width", WIDTHS)
def test_columns_hold_with_labels_of_either_width(language, width):
    for question in (BANK.family("batchnorm/graph").question(0), QUESTIONS[-1]):
        lines = terminal(question, language, width, answer=False).split("\n")
        assert max(map(cell_len, lines)) <= width
        places = {
            tuple(cell_len(line[: at.start()]) for at in re.finditer("[│┼]", line))
            for line in lines
            if re.search("[│┼]", line) and not line.startswith("  │")
        }
        assert len(places) == 1


def test_a_variable_in_brackets_is_not_drawn_as_a_blank():
    question = BANK.family("batchnorm/graph").question(0)
    graph = question.exhibits[0]
    edge = msgspec.structs.replace(graph.edges[0], forward="(a)", backward="(b)")
    graph = msgspec.structs.replace(graph, edges=(edge, *graph.edges[1:]))
    question = msgspec.structs.replace(question, exhibits=(graph,))
    before, after = (
        next(pages(asked, "en")) for asked in (BANK.family("batchnorm/graph").question(0), question)
    )
    assert after.count('class="hole"') == before.count('class="hole"')


def test_other_text_of_a_listing_is_left_alone():
    question = BANK.family("batchnorm/backward_dx").question(0)
    listing = Listing('a = __(あ)__\nb = "(あ)"')
    question = msgspec.structs.replace(question, exhibits=(listing,))
    *_, page = pages(question, "en")
    assert "a = __(a)__" in page
    assert 'b = "(あ)"' in page
