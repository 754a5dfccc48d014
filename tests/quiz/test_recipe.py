import pytest

from quizgen.model.errors import UsageError
from quizgen.model.question import Recipe
from quizgen.quiz.recipe import make_quiz, ordered, read_code


def test_the_same_recipe_gives_the_same_quiz(bank):
    recipe = Recipe(("batchnorm", "softmax"), 6, 7)
    assert make_quiz(bank, recipe) == make_quiz(bank, recipe)


def test_another_seed_gives_other_questions(bank):
    one, other = (make_quiz(bank, Recipe(("batchnorm",), 8, seed)) for seed in (41, 42))
    assert not {q.id for q in one.questions} & {q.id for q in other.questions}
    assert not {q.given for q in one.questions} & {q.given for q in other.questions}


def test_a_code_makes_the_quiz_again(bank):
    recipe = Recipe(("softmax", "batchnorm"), 5, 3, levels=(1, 2), kinds=("code", "numeric"))
    quiz = make_quiz(bank, recipe)
    assert quiz.code.startswith("softmax+batchnorm-n5-s3-l12-kcode+numeric-")
    assert read_code(bank, quiz.code) == recipe
    assert make_quiz(bank, read_code(bank, quiz.code)) == quiz


def test_only_what_was_asked_for(bank):
    quiz = make_quiz(bank, Recipe(("all",), 12, 1, levels=(2,), kinds=("code",)))
    assert {(q.level, q.kind) for q in quiz.questions} == {(2, "code")}


def test_topics_take_turns_and_no_family_comes_twice_too_early(bank):
    quiz = make_quiz(bank, Recipe(("dropout", "softmax"), 6, 6))
    topics = [q.family.split("/")[0] for q in quiz.questions]
    assert topics == ["dropout"] * 3 + ["softmax"] * 3
    assert len({q.family for q in quiz.questions}) == 6


def test_no_question_is_asked_twice(bank):
    quiz = make_quiz(bank, Recipe(("batchnorm",), 60, 5))
    assert len({(q.family, q.given, frozenset(q.parts)) for q in quiz.questions}) == 60


@pytest.mark.parametrize(
    ("recipe", "sentence"),
    [
        (Recipe(("batchnrm",), 10, 1), "unknown topic 'batchnrm'; did you mean 'batchnorm'?"),
        (Recipe(("batchnorm",), 0, 1), "number of questions 0: must be between 1 and 1,000"),
        (Recipe(("batchnorm",), -3, 1), "must be between"),
        (Recipe(("batchnorm",), 10**7, 1), "must be between"),
        (Recipe(("batchnorm",), 1, -1), "seed -1: must be a whole number from 0"),
        (Recipe(("batchnorm",), 1, 2**63), "must be a whole number"),
        (Recipe(("batchnorm",), 1, 1, levels=(4,)), "level 4: must be 1, 2 or 3"),
        (Recipe(("batchnorm",), 1, 1, kinds=("cod",)), "did you mean 'code'?"),
        (Recipe(("softmax",), 1, 1, kinds=("graph",)), "no family of softmax has kind graph"),
    ],
)
def test_impossible_recipes_are_refused_in_one_sentence(bank, recipe, sentence):
    with pytest.raises(UsageError) as caught:
        make_quiz(bank, recipe)
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "code", ["", "batchnorm", "batchnorm-n5-s3", "batchnorm-n5-s3-zzzz", "batchnorm-n5-s3-0000 x"]
)
def test_codes_that_cannot_be_read(bank, code):
    with pytest.raises(UsageError, match="cannot be read"):
        read_code(bank, code)


def test_a_code_of_other_families_is_refused(bank):
    with pytest.raises(UsageError, match="made with other families"):
        read_code(bank, "batchnorm-n5-s3-0000")


def test_recipes_have_one_form():
    messy = Recipe(("b", "a", "b"), 3, 1, levels=(3, 1, 3), kinds=("numeric", "code", "code"))
    assert ordered(messy) == Recipe(("b", "a"), 3, 1, levels=(1, 3), kinds=("code", "numeric"))
    assert ordered(Recipe(("all", "a"), 3, 1)).topics == ("all",)
