import json

import msgspec
import pytest

from quizgen.core import quizfile
from quizgen.core.errors import QuizFileError
from quizgen.core.model import Quiz, Recipe
from quizgen.core.quiz import make_quiz


@pytest.fixture(scope="module")
def quiz(bank) -> Quiz:
    return make_quiz(bank, Recipe(("batchnorm", "softmax"), 6, 11))


def edited(quiz: Quiz, edit) -> str:
    """The quiz file after somebody who also mends the digest has edited it."""
    data = json.loads(quizfile.dumps(quiz))
    edit(data["quiz"]["questions"])
    changed = msgspec.convert(data["quiz"], Quiz)
    data["digest"] = quizfile._digest(changed)
    return json.dumps(data)


def numeric_question(questions):
    return next(q for q in questions if q["parts"][0]["numeric"])


def test_written_and_read_again_it_is_the_same(quiz, bank):
    text = quizfile.dumps(quiz)
    again = quizfile.loads(text, bank)
    assert again == quiz
    assert quizfile.dumps(again) == text


def test_a_truncated_file_is_refused(quiz):
    text = quizfile.dumps(quiz)
    for length in (0, 1, 100, len(text) // 2, len(text) - 3):
        with pytest.raises(QuizFileError, match="not a quiz file, or only a part"):
            quizfile.loads(text[:length])


@pytest.mark.parametrize("text", ["[]", "{}", "7", "null", '{"schema_version": "1"}', "\x00"])
def test_what_is_no_quiz_file_is_refused(text):
    with pytest.raises(QuizFileError):
        quizfile.loads(text)


def test_a_newer_file_is_refused(quiz):
    data = json.loads(quizfile.dumps(quiz))
    data["schema_version"] = 99
    data["something_new"] = True
    with pytest.raises(QuizFileError, match="newer than version 2 which this quizgen"):
        quizfile.loads(json.dumps(data))


def test_a_changed_word_is_noticed(quiz):
    text = quizfile.dumps(quiz).replace("バッチ", "パッチ", 1)
    with pytest.raises(QuizFileError, match="changed after it was written"):
        quizfile.loads(text)


def move_key(questions):
    part = questions[0]["parts"][0]
    part["key"] = (part["key"] + 1) % 4


def key_outside(questions):
    questions[0]["parts"][0]["key"] = 9


def another_number(questions):
    numeric_question(questions)["parts"][0]["numeric"]["numbers"][0] = "1234.5"


def another_engine_value(questions):
    numeric_question(questions)["certificate"]["witnesses"][0]["engine"] += 0.5


def no_certificate(questions):
    questions[0]["certificate"]["witnesses"] = []


def another_given(questions):
    given = numeric_question(questions)["given"][0]
    given["numbers"][0] = str(int(float(given["numbers"][0])) + 1)


def both_values_forged(questions):
    question = numeric_question(questions)
    for witness in question["certificate"]["witnesses"]:
        witness["engine"], witness["check"] = 5.0, "5"
    for part in question["parts"]:
        part["numeric"]["numbers"] = ["5"] * len(part["numeric"]["numbers"])


@pytest.mark.parametrize(
    "edit",
    [
        move_key,
        key_outside,
        another_number,
        another_engine_value,
        no_certificate,
        another_given,
        both_values_forged,
    ],
)
def test_forgeries_are_noticed_even_with_a_mended_digest(quiz, bank, edit):
    with pytest.raises(QuizFileError):
        quizfile.loads(edited(quiz, edit), bank)


def test_harmless_editing_by_the_same_route_is_accepted(quiz, bank):
    assert quizfile.loads(edited(quiz, lambda questions: None), bank) == quiz


def test_a_quiz_of_families_that_are_gone_can_still_be_read(quiz):
    from quizgen.core.bank import Bank

    assert quizfile.loads(quizfile.dumps(quiz), Bank([])) == quiz


def test_the_schema_describes_the_file(quiz):
    schema = quizfile.schema()
    required = schema["$defs"]["QuizFile"]["required"]
    assert set(required) == set(json.loads(quizfile.dumps(quiz)))
