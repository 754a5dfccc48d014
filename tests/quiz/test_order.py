"""No question of a quiz may be answered by the listing of another."""

from collections import Counter

import pytest

from quizgen.authoring.blank import without_spaces
from quizgen.families.family import Family
from quizgen.model.question import Listing, Recipe
from quizgen.quiz.order import drafted_outline, outline, repeats
from quizgen.quiz.recipe import make_quiz
from quizgen.render import render_quiz


def keys_and_listings(question):
    keys = {
        without_spaces(part.options[part.key].content.source)
        for part in question.parts
        if isinstance(part.options[part.key].content, Listing)
    }
    listings = [without_spaces(e.source) for e in question.exhibits if isinstance(e, Listing)]
    return keys, listings


@pytest.mark.parametrize("topic", ["backprop", "weight_decay", "batchnorm", "all"])
@pytest.mark.parametrize("seed", [1, 2, 2026])
def test_listings_give_no_key_of_another_question_away(bank, topic, seed):
    quiz = make_quiz(bank, Recipe((topic,), 10, seed))
    assert len(quiz.questions) == 10
    for one in quiz.questions:
        for other in quiz.questions:
            if one is not other:
                keys, listings = keys_and_listings(one)[0], keys_and_listings(other)[1]
                assert not [(one.id, other.id) for k in keys for text in listings if k in text]


@pytest.mark.parametrize("seed", range(5))
def test_no_family_is_asked_twice_while_another_was_not_asked(bank, seed):
    quiz = make_quiz(bank, Recipe(("all",), 20, seed))
    assert max(Counter(q.family for q in quiz.questions).values()) == 1


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_questions_of_a_family_differ_in_more_than_numbers(bank, seed):
    quiz = make_quiz(bank, Recipe(("batchnorm",), 12, seed))
    assert repeats(quiz.questions) == 0
    told = [
        (
            *(q.family, q.kind, tuple(q.case.items()), tuple(map(visible_key, q.parts))),
            *(block.source for block in q.exhibits if isinstance(block, Listing)),
        )
        for q in quiz.questions
    ]
    assert len(set(told)) == 12


def visible_key(part):
    content = part.options[part.key].content
    return content.source if isinstance(content, Listing) else part.target.partition("[")[0]


def test_a_quiz_that_has_run_out_says_so(bank):
    quiz = make_quiz(bank, Recipe(("normalization",), 30, 7))
    count = repeats(quiz.questions)
    assert count > 0
    assert len({(q.kind, q.given, q.exhibits) for q in quiz.questions}) == len(quiz.questions)
    for format in ("html", "md"):
        (sheet,) = render_quiz(quiz, format, "en")
        assert f"{count} of them repeat earlier ones with different numbers" in sheet.text
        (sheet,) = render_quiz(quiz, format, "ja")
        assert f"うち{count}問は、前の問題と数値だけが異なる" in sheet.text


def test_rather_too_few_questions_than_one_that_gives_another_away(bank):
    quiz = make_quiz(bank, Recipe(("backprop",), 12, 1, kinds=("code",)))
    assert 1 <= len(quiz.questions) < 12
    (sheet,) = render_quiz(quiz, "md", "en")
    assert "12 were requested, but there are no more without repeats" in sheet.text
    (sheet,) = render_quiz(quiz, "md", "ja")
    assert "12問のうち、重複しない問題はこれだけである" in sheet.text


def test_a_first_draft_tells_the_outline_of_its_question(bank):
    told = 0
    for family in bank.families()[0]:
        for seed in range(2 * len(family.kinds)):
            drawn = family.drawn(seed)
            drafted = drafted_outline(family, seed)
            if drawn.attempts == 1 and drafted is not None:
                assert drafted == outline(family.assemble(seed, drawn))
                told += 1
    assert told > 50


def test_nothing_is_computed_for_a_draft_that_has_no_room(bank, monkeypatch):
    computed = Counter()
    drawn = Family.drawn

    def counted(family, seed):
        computed[family.id] += 1
        return drawn(family, seed)

    monkeypatch.setattr(Family, "drawn", counted)
    quizzes = [make_quiz(bank, Recipe(("batchnorm",), 10, seed)) for seed in (1, 2, 3)]
    assert [len(quiz.questions) for quiz in quizzes] == [10, 10, 10]
    assert computed.total() <= 40
