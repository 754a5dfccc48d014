"""Which line is wrong: the listing, its key, and what may stand beside it."""

import re
from dataclasses import replace

import msgspec
import pytest

from quizgen.authoring.draft import RightLine
from quizgen.model.errors import AuthorError
from quizgen.model.question import Listing
from quizgen.options import line_part
from quizgen.problems.batchnorm.wrong_line import DBETA, DMU, DX, MISTAKES
from quizgen.verify.rules import Broken, one_line_is_wrong


@pytest.fixture
def family(bank):
    return bank.family("batchnorm/wrong_line")


def numbered(question):
    (block,) = (b for b in question.exhibits if isinstance(b, Listing))
    assert block.numbered
    return block.source.splitlines()


def number(option):
    return int(option.content.text.en.removeprefix("Line "))


def test_the_wrong_code_stands_in_the_line_of_the_key(family):
    codes = {m.code for m in MISTAKES}
    for seed in range(40):
        question = family.question(seed)
        lines, part = numbered(question), question.parts[0]
        for place, option in enumerate(part.options):
            code = lines[number(option) - 1].strip().partition(" = ")[2]
            assert (code in codes) is (place == part.key)


def test_a_line_that_could_undo_the_mistake_is_no_option(family):
    """With the mean for the sum in dmu, `dxc - dmu` is right: that line is not offered."""
    seeds = [s for s in range(300) if family.drawn(s).draft.parts["code"][0].mistake == "dmu-mean"]
    assert seeds
    for seed in seeds:
        question = family.question(seed)
        shown = [numbered(question)[number(o) - 1].strip() for o in question.parts[0].options]
        assert not any(line.startswith("dx = ") for line in shown)


def test_the_rule_sees_a_key_that_is_not_the_wrong_line(family):
    drawn = family.drawn(3)
    question = family.assemble(3, drawn)
    one_line_is_wrong(family, drawn, question)
    part = question.parts[0]
    other = msgspec.structs.replace(part, key=(part.key + 1) % 4)
    with pytest.raises(Broken):
        one_line_is_wrong(family, drawn, msgspec.structs.replace(question, parts=(other,)))


def test_the_rule_sees_a_listing_without_a_mistake(family):
    drawn = family.drawn(3)
    question = family.assemble(3, drawn)
    right = line_part.fault_of(drawn.draft.parts["code"][0], MISTAKES).corrected
    shown = Listing(right, numbered=True)
    with pytest.raises(Broken, match="gives the right result"):
        one_line_is_wrong(family, drawn, msgspec.structs.replace(question, exhibits=(shown,)))


def test_lines_are_counted_as_they_are_printed(family):
    part = family.drawn(0).draft.parts["code"][0]
    for m in MISTAKES:
        fault = line_part.fault_of(replace(part, mistake=m.name), MISTAKES)
        lines = fault.source.splitlines()
        assert m.code in lines[fault.line - 1]
        for blank in (DBETA, DMU, DX):
            assert lines[fault.line_of(blank) - 1].strip().startswith(f"{blank.target} = ")


def test_a_mistake_that_is_nowhere_or_no_code_is_refused(family):
    part = replace(family.drawn(0).draft.parts["code"][0], mistake="dmu-men")
    with pytest.raises(AuthorError, match=r"there is no misconception 'dmu-men' here; use dbeta"):
        line_part.fault_of(part, MISTAKES)
    no_code = replace(MISTAKES[0], code="", value=dict)
    with pytest.raises(AuthorError, match="is not code in a blank"):
        line_part.fault_of(replace(part, mistake=no_code.name), [no_code])


def test_too_few_right_lines_are_told(family, monkeypatch):
    drafted = family.drafts["code"]

    def few(draw):
        draft = drafted(draw)
        part = draft.parts["code"][0]
        right = tuple(line for line in part.right if isinstance(line, RightLine))[:2]
        draft.parts["code"] = (replace(part, right=right),)
        return draft

    monkeypatch.setitem(family.drafts, "code", few)
    with pytest.raises(AuthorError, match="wrong options"):
        family.question(0)


@pytest.mark.parametrize("form", ["html", "md"])
def test_the_lines_are_numbered_on_the_sheet(bank, form):
    import quizgen
    from quizgen.model.question import Recipe
    from quizgen.quiz.recipe import make_quiz

    quiz = make_quiz(bank, Recipe(("softmax",), 1, 1))
    question = bank.family("batchnorm/wrong_line").question(0)
    (page,) = quizgen.render_quiz(msgspec.structs.replace(quiz, questions=(question,)), form, "ja")
    text = re.sub(r"<[^>]+>", "", page.text)
    for n, line in enumerate(numbered(question), 1):
        assert not line or re.search(
            rf"^ *{n} +{re.escape(line.strip()[:9])}", text, re.MULTILINE
        ), n
