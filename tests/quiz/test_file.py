import builtins
import io
import json
import sys
from contextlib import contextmanager, suppress

import msgspec
import pytest
from rich.console import Console

from quizgen.model import bounds
from quizgen.model.errors import QuizFileError
from quizgen.model.question import Quiz, Recipe
from quizgen.quiz import file as quizfile
from quizgen.quiz.recipe import make_quiz
from quizgen.quiz.schema import schema
from quizgen.render import render_quiz
from quizgen.terminal.questions import show_question


@pytest.fixture(scope="module")
def quiz(bank) -> Quiz:
    return make_quiz(bank, Recipe(("batchnorm", "softmax"), 6, 11))


def edited(quiz: Quiz, edit) -> str:
    """The quiz file after somebody who also mends the digest has edited it."""
    data = json.loads(quizfile.dumps(quiz))
    edit(data["quiz"]["questions"])
    return sealed(data)


def sealed(data) -> str:
    """A quiz file with the digest that its quiz has now, if it still has the form of one."""
    with suppress(msgspec.ValidationError):
        data["digest"] = quizfile._digest(msgspec.convert(data["quiz"], Quiz))
    return json.dumps(data)


def numeric_question(questions):
    return next(q for q in questions if all(part["numeric"] for part in q["parts"]))


def test_written_and_read_again_it_is_the_same(quiz, bank):
    text = quizfile.dumps(quiz)
    again = quizfile.loads(text, bank)
    assert again == quiz
    assert quizfile.dumps(again) == text


def test_a_truncated_file_is_refused(quiz):
    text = quizfile.dumps(quiz)
    for length in (0, 1, 100, len(text) // 2, len(text) - 3):
        with pytest.raises(QuizFileError, match="not a quiz file, or incomplete"):
            quizfile.loads(text[:length])


@pytest.mark.parametrize("text", ["[]", "{}", "7", "null", '{"schema_version": "1"}', "\x00"])
def test_what_is_no_quiz_file_is_refused(text):
    with pytest.raises(QuizFileError):
        quizfile.loads(text)


def test_a_newer_file_is_refused(quiz):
    data = json.loads(quizfile.dumps(quiz))
    data["schema_version"] = 99
    data["something_new"] = True
    with pytest.raises(QuizFileError, match="newer than version 3 supported by quizgen"):
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


def key_and_misconception(questions):
    part = questions[0]["parts"][0]
    key, other = part["key"], (part["key"] + 1) % 4
    options = part["options"]
    options[key]["content"], options[other]["content"] = (
        options[other]["content"],
        options[key]["content"],
    )


def another_option(questions):
    part = numeric_question(questions)["parts"][0]
    part["options"][(part["key"] + 1) % 4]["content"]["tex"] = "42"


def another_reason(questions):
    part = questions[0]["parts"][0]
    part["options"][(part["key"] + 1) % 4]["causes"][0][0]["reason"]["en"] = "Because."


def another_stem(questions):
    questions[0]["stem"].append({"type": "formula", "tex": "1 = 2"})


def another_convention(questions):
    questions[0]["conventions"][0]["ja"] = "分母は N-1 とする。"


def another_solution(questions):
    questions[0]["solution"].pop()


def endless_tolerance(questions):
    numeric_question(questions)["parts"][0]["numeric"]["tolerance"] = "1e9"


def tolerance_nan(questions):
    numeric_question(questions)["parts"][0]["numeric"]["tolerance"] = "NaN"


def another_target(questions):
    numeric_question(questions)["parts"][0]["target"] = "elsewhere"


def another_level(questions):
    questions[0]["level"] = questions[0]["level"] % 3 + 1


def another_seed(questions):
    questions[0]["seed"] += 12


def another_kind(questions):
    question = numeric_question(questions)
    question["kind"] = "choice"


def another_title(questions):
    questions[0]["title"]["en"] = "The official one"


def another_bound(questions):
    questions[0]["certificate"]["bound"] = 0.5


def another_case(questions):
    questions[0]["case"]["extra"] = 1


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
        key_and_misconception,
        another_option,
        another_reason,
        another_stem,
        another_convention,
        another_solution,
        endless_tolerance,
        tolerance_nan,
        another_target,
        another_level,
        another_seed,
        another_kind,
        another_title,
        another_bound,
        another_case,
    ],
)
def test_forgeries_are_noticed_even_with_a_mended_digest(quiz, bank, edit):
    with pytest.raises(QuizFileError):
        quizfile.loads(edited(quiz, edit), bank)


def test_harmless_editing_by_the_same_route_is_accepted(quiz, bank):
    assert quizfile.loads(edited(quiz, lambda questions: None), bank) == quiz


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("family", "nowhere/unknown", "family `nowhere/unknown` is not installed"),
        ("version", 77, " has version "),
    ],
)
def test_what_cannot_be_drawn_here_is_never_called_checked(quiz, bank, field, value, why):
    def edit(questions):
        questions[0][field] = value
        questions[0]["parts"][0]["ask"]["en"] = "Anything at all."

    text = edited(quiz, edit)
    read = quizfile.loads(text, bank)
    unchecked = [q for q in read.questions if q.certificate.unchecked is not None]
    assert unchecked == [read.questions[0]]
    assert why in unchecked[0].certificate.unchecked.en
    assert quizfile.dumps(read) == quizfile.dumps(quizfile.loads(text))
    page = msgspec.structs.replace(read, questions=tuple(unchecked))
    for answers in ("end", "separate", "none"):
        for format, mark in (("html", "Not checked here: family"), ("md", "Not checked here: fam")):
            for sheet in render_quiz(page, format, "en", answers):
                assert mark in sheet.text, (format, answers)
                assert "checked independently" not in sheet.text, (format, answers)
            for sheet in render_quiz(page, format, "ja", answers):
                assert "ここでは検算していない" in sheet.text
                assert "独立な経路" not in sheet.text
    shown = Console(file=io.StringIO(), width=80)
    show_question(unchecked[0], "en", shown, answer=True)
    assert "Not checked here" in shown.file.getvalue()
    assert "checked independently" not in shown.file.getvalue()


def test_a_file_cannot_say_of_itself_that_it_was_checked_or_not(quiz, bank):
    def edit(questions):
        questions[0]["certificate"]["unchecked"] = {"ja": "嘘", "en": "a lie"}

    assert quizfile.loads(edited(quiz, edit), bank) == quiz


def test_a_quiz_of_families_that_are_gone_can_still_be_read(quiz):
    from quizgen.families.bank import Bank

    read = quizfile.loads(quizfile.dumps(quiz), Bank([]))
    assert quizfile.dumps(read) == quizfile.dumps(quiz)
    assert all(q.certificate.unchecked is not None for q in read.questions)


# ---- nothing of a file is run


AXES = "batchnorm/axes_4d"
POISON = ("eval", "exec", "compile")


@contextmanager
def poisoned():
    """Within it, whatever evaluates text, or imports anew, fails."""
    import sympy

    def refuse(*arguments, **_):
        raise AssertionError(f"an evaluator was reached with {str(arguments[:1])[:99]}")

    real = builtins.__import__

    def known_only(name, *arguments, **keywords):
        if name not in sys.modules:
            raise AssertionError(f"{name!r} is imported")
        return real(name, *arguments, **keywords)

    with pytest.MonkeyPatch.context() as patch:
        for name in POISON:
            patch.setattr(builtins, name, refuse)
        for module in (sympy, sys.modules["sympy.core.sympify"]):
            patch.setattr(module, "sympify", refuse)
        patch.setattr(builtins, "__import__", known_only)
        yield


CODE = "5+sqrt.__globals__['__builtins__']['__import__']('os').system('touch ran')"


def code_in_the_case(questions):
    (given,) = [g for g in questions[0]["given"] if g["name"] == "C"]
    questions[0]["given"].remove(given)
    questions[0]["case"] = {**questions[0]["case"], "C": CODE}


def code_in_a_given(questions):
    questions[0]["given"][0]["numbers"][0] = CODE


def code_in_a_name(questions):
    questions[0]["given"][0]["name"] = CODE


def code_in_a_witness(questions):
    questions[0]["certificate"]["witnesses"][0]["check"] = CODE


@pytest.mark.parametrize(
    "edit", [code_in_the_case, code_in_a_given, code_in_a_name, code_in_a_witness]
)
@pytest.mark.parametrize("version", [1, 77])
def test_no_text_of_a_file_is_run(bank, edit, version, tmp_path, monkeypatch):
    quiz = make_quiz(bank, Recipe(("batchnorm",), 1, 1))
    drawn = map(bank.family(AXES).question, range(20))
    question = next(q for q in drawn if any(given.name == "C" for given in q.given))
    quiz = msgspec.structs.replace(quiz, questions=(question,))

    def attack(questions):
        edit(questions)
        questions[0]["version"] = version

    def read_and_render(text):
        read = quizfile.loads(text, bank)
        for format in ("html", "md"):
            render_quiz(read, format, "en")

    read_and_render(edited(quiz, lambda questions: None))  # what is compiled once, has been
    text = edited(quiz, attack)
    monkeypatch.chdir(tmp_path)
    with poisoned(), suppress(QuizFileError):
        read_and_render(text)
    assert not list(tmp_path.iterdir())


def test_the_poison_works():
    import sympy

    with poisoned():
        for evaluate in (eval, exec, sympy.sympify):
            with pytest.raises(AssertionError, match="an evaluator was reached"):
                evaluate("1")
        with pytest.raises(AssertionError, match="'antigravity' is imported"):
            import antigravity  # noqa: F401


# ---- every size is bounded, every name checked


def huge_number(questions):
    numeric_question(questions)["given"][0]["numbers"][0] = "1e2000000000"


def huge_shape(questions):
    numeric_question(questions)["given"][0]["shape"] = [60, 60, 60, 60]


def ragged_table(questions):
    block = {"type": "table", "header": [{"ja": "表", "en": "a"}], "rows": [["1"], ["1", "2"]]}
    questions[0]["stem"].append(block)


def unknown_node(questions):
    edge = {"source": "a", "target": "b", "forward": "", "backward": ""}
    questions[0]["stem"].append({"type": "graph", "nodes": [], "edges": [edge]})


def escape_in_a_label(questions):
    questions[0]["parts"][0]["label"] = "\x1b[2J"


def escape_in_a_text(questions):
    questions[0]["title"]["en"] = "\x1b]0;owned\x07"


def reversed_text(questions):
    questions[0]["title"]["en"] = "\u202egnp.exe"


def escape_in_a_target(questions):
    questions[0]["parts"][0]["target"] = "\x9b2J"


def path_as_family(questions):
    questions[0]["family"] = "../../victim"


def same_label_twice(questions):
    questions[0]["parts"] = questions[0]["parts"][:1] * 2


def unknown_field(questions):
    questions[0]["surprise"] = [[[]]]


def long_listings(questions):
    questions[0]["stem"] += [{"type": "listing", "source": "x = 1\n" * 800}] * 7


def division_by_zero(questions):
    numeric_question(questions)["parts"][0]["numeric"]["numbers"][0] = "1/0"


@pytest.mark.parametrize(
    "edit",
    [
        huge_number,
        huge_shape,
        ragged_table,
        unknown_node,
        escape_in_a_label,
        escape_in_a_text,
        reversed_text,
        escape_in_a_target,
        path_as_family,
        same_label_twice,
        unknown_field,
        long_listings,
        division_by_zero,
    ],
)
def test_what_no_question_can_hold_is_refused_without_drawing(quiz, edit):
    with pytest.raises(QuizFileError) as caught:
        quizfile.loads(edited(quiz, edit))
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("topics", [["../../victim/report"], ["a b"], [""], ["a\x00"], ["x" * 999]])
@pytest.mark.parametrize("code", ["", None])
def test_a_recipe_names_no_path(quiz, topics, code):
    data = json.loads(quizfile.dumps(quiz))
    data["quiz"]["recipe"]["topics"] = topics
    if code is not None:
        data["quiz"]["code"] = code
    with pytest.raises(QuizFileError):
        quizfile.loads(sealed(data))


def test_a_code_that_would_draw_another_quiz_is_refused(quiz):
    data = json.loads(quizfile.dumps(quiz))
    data["quiz"]["code"] = data["quiz"]["code"].replace("-s11-", "-s12-")
    with pytest.raises(QuizFileError, match="does not match the quiz's recipe"):
        quizfile.loads(sealed(data))


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 1_000_000,
        b'{"schema_version": 1, "x": ' + b"[" * 1_000_000,
        b'{"schema_version": 1, "quiz": {"questions": [' + b"{}," * 1_000_000,
        b" " * (bounds.QUIZ_FILE + 1),
        b'{"schema_version": ' + b"9" * 5_000 + b"}",
        b"\xff\xfe{\x00}\x00",
    ],
    ids=["deep", "deep field", "many", "large", "long number", "UTF-16"],
)
def test_exhausting_files_are_refused(data):
    with pytest.raises(QuizFileError):
        quizfile.loads(data)


def test_a_byte_order_mark_is_no_fault(quiz, bank):
    assert quizfile.loads(b"\xef\xbb\xbf" + quizfile.dumps(quiz).encode(), bank) == quiz


def test_the_schema_describes_the_file(quiz):
    required = schema()["$defs"]["QuizFile"]["required"]
    assert set(required) == set(json.loads(quizfile.dumps(quiz)))
