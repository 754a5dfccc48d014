"""No question of a quiz may be answered by the listing of another."""

import pytest

from quizgen.core.blank import bare_code
from quizgen.core.model import Listing, Recipe
from quizgen.core.quiz import make_quiz


def keys_and_listings(question):
    keys = {
        bare_code(part.options[part.key].content.source)
        for part in question.parts
        if isinstance(part.options[part.key].content, Listing)
    }
    listings = [bare_code(e.source) for e in question.exhibits if isinstance(e, Listing)]
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


def test_where_it_cannot_be_helped_a_quiz_is_made_all_the_same(bank):
    quiz = make_quiz(bank, Recipe(("backprop",), 12, 1, kinds=("code",)))
    assert len(quiz.questions) == 12
