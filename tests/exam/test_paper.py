"""The paper: so many parts, each section its share, nothing twice, the same for the same seed."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.authoring.blank import without_spaces
from quizgen.exam.blueprint import Blueprint, Section, default_blueprint
from quizgen.exam.paper import apportion, draw_paper
from quizgen.families.bank import load_bank
from quizgen.model import question as model
from quizgen.model.errors import QuizFileError, UsageError
from quizgen.model.question import Listing, Quiz, Recipe, Text
from quizgen.quiz import file as quizfile
from quizgen.quiz.recipe import make_quiz, read_code

FIRST, *OTHERS = range(6)  # seeds
COUNTS = [20, pytest.param(100, marks=pytest.mark.slow)]  # parts
SEEDS = [
    pytest.param([FIRST], id="first"),
    pytest.param(OTHERS, id="others", marks=pytest.mark.slow),
]


def blueprint(*sections: tuple[float, tuple[str, ...]]) -> Blueprint:
    return Blueprint(
        Text("模試", "Mock"),
        Text("比率は本校による。", "Weights by the school."),
        tuple(
            Section(Text(f"第{n}部", f"Part {n}"), weight, topics)
            for n, (weight, topics) in enumerate(sections, 1)
        ),
    )


def parts(quiz: Quiz) -> int:
    return sum(len(question.parts) for question in quiz.questions)


def section_parts(quiz: Quiz) -> list[int]:
    questions = iter(quiz.questions)
    return [
        sum(len(next(questions).parts) for _ in range(section.questions))
        for section in quiz.exam.sections
    ]


@pytest.fixture(scope="module")
def drawn(bank) -> Callable[[int, int], Quiz]:
    """The paper of so many parts and a seed, drawn once for all tests."""
    return cache(lambda count, seed: draw_paper(bank, default_blueprint(), count, seed))


@pytest.fixture(scope="module")
def paper(drawn) -> Quiz:
    return drawn(100, FIRST)


# ---- shares


def test_shares_by_largest_remainder():
    assert apportion([20, 30, 10, 20, 20], 100) == [20, 30, 10, 20, 20]
    assert apportion([1, 1, 1], 100) == [34, 33, 33]
    assert apportion([47, 16, 15.8, 12, 6.1, 3.1], 10) == [5, 2, 1, 1, 1, 0]
    assert apportion([0.1, 0.7], 7) == [1, 6]
    assert apportion([1e9, 1e-300], 5) == [5, 0]


@given(
    st.lists(st.floats(1e-6, 1e9, exclude_min=True), min_size=1, max_size=20), st.integers(1, 500)
)
def test_shares_add_up_and_are_rounded_by_less_than_one(weights, count):
    shares = apportion(weights, count)
    assert sum(shares) == count
    total = sum(map(Fraction, weights))
    for weight, share in zip(weights, shares, strict=True):
        assert abs(share - count * Fraction(weight) / total) < 1
    ordered = sorted(zip(weights, shares, strict=True))
    assert all(one[1] <= other[1] for one, other in pairwise(ordered) if one[0] < other[0])


# ---- what is on a paper


@pytest.mark.parametrize("seeds", SEEDS)
@pytest.mark.parametrize("count", [1, 2, 7, 50, 100, pytest.param(104, marks=pytest.mark.slow)])
def test_a_paper_has_as_many_parts_as_asked_and_each_section_its_share(drawn, count, seeds):
    plan = default_blueprint()
    shares = apportion([section.weight for section in plan.sections], count)
    for seed in seeds:
        quiz = drawn(count, seed)
        assert parts(quiz) == count
        if count >= 50:
            assert section_parts(quiz) == shares


def test_sections_hold_questions_of_their_topics_in_order(paper):
    questions = iter(paper.questions)
    for planned, section in zip(default_blueprint().sections, paper.exam.sections, strict=True):
        assert section.title == planned.title
        members = [next(questions) for _ in range(section.questions)]
        topics = [question.family.split("/")[0] for question in members]
        assert set(topics) == set(planned.topics)
        assert topics == sorted(topics, key=planned.topics.index)
        levels = [(planned.topics.index(t), q.level) for t, q in zip(topics, members, strict=True)]
        assert levels == sorted(levels)
    assert next(questions, None) is None


def test_every_part_is_a_choice_of_four(paper):
    assert {len(part.options) for question in paper.questions for part in question.parts} == {4}


@pytest.mark.parametrize("seeds", SEEDS)
def test_families_take_turns(bank, drawn, seeds):
    for seed in seeds:
        asked = Counter(q.family for q in drawn(100, seed).questions)
        for section in default_blueprint().sections:
            times = [asked[name] for name in bank.ids if name.partition("/")[0] in section.topics]
            # a family comes again when all have been asked, or when none of those left has few
            # enough parts for what is missing
            again = sum(time - 1 for time in times if time)
            assert again <= 2 or times.count(0) <= 2, section.title.en
            assert max(times) <= 3


@pytest.mark.parametrize("count", [100, pytest.param(250, marks=pytest.mark.slow)])
def test_nothing_is_asked_twice_and_no_question_gives_another_away(drawn, count):
    questions = drawn(count, FIRST).questions
    assert len({question.id for question in questions}) == len(questions)
    asked = []
    for question in questions:
        contents = [part.options[part.key].content for part in question.parts]
        keys = {without_spaces(c.source) for c in contents if isinstance(c, Listing)}
        asked.extend(keys)
        for other in questions:
            if other is not question:
                shown = [without_spaces(e.source) for e in other.exhibits if isinstance(e, Listing)]
                assert not [key for key in keys for text in shown if key in text]
    assert len(asked) > 10
    assert len(set(asked)) == len(asked)


# ---- the same again


@pytest.mark.parametrize("count", COUNTS)
def test_the_same_request_gives_the_same_paper_and_another_seed_another(bank, drawn, count):
    paper = drawn(count, FIRST)
    assert draw_paper(bank, default_blueprint(), count, FIRST) == paper
    other = draw_paper(bank, default_blueprint(), count, FIRST + 1)
    assert not {q.id for q in other.questions} & {q.id for q in paper.questions}
    assert other.code != paper.code


@pytest.mark.parametrize("count", COUNTS)
def test_the_same_paper_in_another_process(drawn, count):
    source = (
        "from quizgen.families.bank import load_bank; from quizgen.quiz.file import dumps;"
        "from quizgen.exam.blueprint import default_blueprint as plan;"
        "from quizgen.exam.paper import draw_paper;"
        f"print(dumps(draw_paper(load_bank(), plan(), {count}, {FIRST})), end='')"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONIOENCODING": "utf-8"}
    process = subprocess.run(
        [sys.executable, "-c", source], env=environment, capture_output=True, check=True
    )
    assert process.stdout.decode() == quizfile.dumps(drawn(count, FIRST))


def test_the_code_tells_blueprints_apart(bank):
    one, other = (
        draw_paper(bank, blueprint((weight, ("softmax",)), (1, ("dropout",))), 4, 7).code
        for weight in (1, 2)
    )
    assert one.startswith("exam-n4-s7-")
    assert one != other


def test_the_code_is_not_taken_for_that_of_a_quiz(bank, paper):
    with pytest.raises(UsageError, match="is the code of a mock exam; its sheets show"):
        read_code(bank, paper.code)


# ---- where it does not come out even


@pytest.fixture
def pairs(folder):
    """A bank whose topic ``layers`` has one family, of questions with two parts."""
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    part = text[text.index('numeric("weights", dec') : text.index(",)},\n")]
    path.write_text(text.replace(part, f"{part}, {part}"), encoding="utf-8")
    return load_bank([folder])


def test_a_part_that_fits_nowhere_is_left_out(pairs):
    quiz = draw_paper(pairs, blueprint((1, ("layers",))), 5, 1)
    assert parts(quiz) == 4
    assert quiz.recipe.count == 5


def test_what_one_section_cannot_place_the_next_one_takes_over(pairs):
    quiz = draw_paper(pairs, blueprint((1, ("layers",)), (1, ("softmax",))), 10, 1)
    assert section_parts(quiz) == [4, 6]


def test_a_section_without_a_question_is_left_out(pairs):
    quiz = draw_paper(pairs, blueprint((1, ("layers",)), (99, ("softmax",))), 10, 1)
    assert [section.title.en for section in quiz.exam.sections] == ["Part 2"]
    assert section_parts(quiz) == [10]


# ---- what cannot be drawn


@pytest.mark.parametrize(
    ("count", "seed", "minutes", "sentence"),
    [
        (0, 1, 120, "number of parts 0: must be between 1 and 500"),
        (-1, 1, 120, "number of parts -1: must be between 1 and 500"),
        (501, 1, 120, "number of parts 501: must be between 1 and 500"),
        (10, -1, 120, "seed -1: must be a whole number from 0"),
        (10, 2**63, 120, "must be a whole number from 0"),
        (10, 1, 0, "minutes 0: must be between 1 and 1,440"),
        (10, 1, 1441, "minutes 1441: must be between 1 and 1,440"),
    ],
)
def test_impossible_requests_are_refused(bank, count, seed, minutes, sentence):
    with pytest.raises(UsageError) as caught:
        draw_paper(bank, default_blueprint(), count, seed, minutes=minutes)
    assert sentence in str(caught.value)


def test_an_unknown_topic_is_answered_with_the_nearest(bank):
    with pytest.raises(UsageError, match="unknown topic 'sofmax'; did you mean 'softmax'"):
        draw_paper(bank, blueprint((1, ("sofmax",))), 10, 1)


def test_no_question_is_small_enough(pairs):
    with pytest.raises(UsageError, match="number of parts 1: every question has more"):
        draw_paper(pairs, blueprint((1, ("layers",))), 1, 1)


def test_too_few_families(bank, monkeypatch):
    only = bank.family("softmax/value").question(0)
    monkeypatch.setattr("quizgen.families.family.Family.question", lambda family, seed: only)
    with pytest.raises(UsageError, match="'Part 1' has only 2 parts that fit on one paper, not 10"):
        draw_paper(bank, blueprint((1, ("softmax",))), 10, 1)


def test_progress_adds_up(bank):
    told = []
    draw_paper(bank, default_blueprint(), 50, 4, progress=told.append)
    assert sum(told) == 50


# ---- its file


def test_written_and_read_again_it_is_the_same(bank, paper):
    text = quizfile.dumps(paper)
    assert json.loads(text)["schema_version"] == 3  # of the figures in it
    assert quizfile.loads(text, bank) == paper


def test_the_file_of_a_quiz_does_not_know_of_exams(bank):
    data = json.loads(quizfile.dumps(make_quiz(bank, Recipe(("softmax",), 2, 5))))
    assert data["schema_version"] == 1
    assert set(data["quiz"]) == {"recipe", "code", "questions"}


@pytest.mark.parametrize("change", [[], [-1], [1], [0, 0]])
def test_sections_that_do_not_hold_the_questions_are_refused(bank, change):
    quiz = draw_paper(bank, default_blueprint(), 10, 1)
    title, size = Text("部", "part"), len(quiz.questions)
    sections = tuple(model.Section(title, (0 if n else size) + by) for n, by in enumerate(change))
    exam = msgspec.structs.replace(quiz.exam, sections=sections)
    with pytest.raises(QuizFileError, match=r"the exam's sections have|Expected `int` >= 1"):
        quizfile.loads(quizfile.dumps(msgspec.structs.replace(quiz, exam=exam)))
