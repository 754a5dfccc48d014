"""An author's slips: each is told with its place and the mend, before a learner meets it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.families.author_slips import reject_slips
from quizgen.families.bank import load_bank
from quizgen.families.names import Names, reject_unknown_names
from quizgen.model.errors import AuthorError
from quizgen.verify import verify_bank
from quizgen.verify.unused_misconceptions import never_used

ROOT = Path(__file__).resolve().parents[1]
BLOCKS = re.compile(r"^```(?:python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TABLE = "misconceptions=mistakes_beside(__file__, p=P)"
VALUED = (
    'misconceptions=(*mistakes(("recall", {}, "再現率である。", "This is the recall.")),'
    " *mistakes_beside(__file__, p=P))"
)
CODE_QUESTION, NUMERIC_QUESTION = 0, 1  # seeds of the worked example


@pytest.fixture
def example(tmp_path):
    """The bank that CONTRIBUTING.md writes, made anew with something replaced."""
    init, mistakes, precision = BLOCKS.findall(
        (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    )
    topic = tmp_path / "mybank" / "metrics"
    topic.mkdir(parents=True)
    (topic / "__init__.py").write_text(init, encoding="utf-8")

    def written(right="", wrong=""):
        table, code = mistakes, precision.replace("mistakes_", "mistakes, mistakes_", 1)
        if right == RECALL and wrong.startswith("lambda"):
            table = "".join(table.partition("miss-rate")[1:])
            table, code = f"[p]\n{table}", code.replace(TABLE, VALUED.format(wrong))
        elif right in table:
            table = table.replace(right, wrong, 1)
        else:
            assert right in code
            code = code.replace(right, wrong, 1)
        (topic / "precision.py").write_text(code, encoding="utf-8")
        (topic / "precision.mistakes.txt").write_text(table, encoding="utf-8")
        return topic.parent

    return written


def loaded(bank):
    return load_bank([bank]).family("metrics/precision")


RECALL = "np.diag(C) / C.sum(axis=1)"


@pytest.mark.parametrize("code", ["np.diag(C) / C.sum(axis=0)", " (np.diag( C )/C.sum(axis = 0)) "])
def test_a_mistake_that_writes_the_key_is_told_when_it_is_loaded(example, code):
    with pytest.raises(AuthorError) as caught:
        loaded(example(RECALL, code))
    assert str(caught.value).startswith("metrics/precision: misconception 'recall' is the key")


def test_two_mistakes_of_the_same_code_are_told(example):
    with pytest.raises(AuthorError, match="'miss-rate' has the same code as 'recall'"):
        loaded(example("1 - np.diag(C) / C.sum(axis=1)", "np.diag(C)/C.sum(axis=1)"))


def test_code_without_a_blank_is_told_when_it_is_loaded(example):
    with pytest.raises(AuthorError, match="'recall' has code but no blank; give at="):
        loaded(example("[p]\n"))


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("np.diag(C) / D.sum(axis=1)", "D"),
        ("np.diag(C) / mp.sum(C, axis=1)", "mp"),
        ("np.diagg(C) / C.sum(axis=1)", "np.diagg"),
        ("np.linalg.nrm(C, axis=1)", "np.linalg.nrm"),
        ("[row[k] for row in C][0]", "k"),
    ],
)
def test_a_misspelt_name_is_told_when_it_is_loaded(example, code, name):
    with pytest.raises(AuthorError) as caught:
        loaded(example(RECALL, code))
    assert str(caught.value).startswith(
        f"metrics/precision: misconception 'recall' uses {name!r}, which is not defined in "
    )


@pytest.mark.parametrize(
    "code",
    [
        "np.linalg.norm(C, axis=1)",
        "sum(row for row in C)",
        "(lambda D, *E: D)(C)",
        "(total := C.sum()) / total",
        "p / C.sum()",  # a name of the listing, though it has no value yet
    ],
)
def test_a_name_that_the_listing_or_the_code_itself_knows_is_none(example, code):
    loaded(example(RECALL, code))


def failures(bank, seeds=8):
    """What verification says of these seeds of the example."""
    return verify_bank(load_bank([bank]), ["metrics"], seeds=seeds).failures


def test_a_misspelt_attribute_is_told_where_it_fails(example):
    bank = example(RECALL, "np.diag(C) / C.sums(axis=1)")
    sentence = (
        "metrics/precision: misconception 'recall' fails with AttributeError: "
        "'numpy.ndarray' object has no attribute 'sums'"
    )
    assert any(sentence in failure for failure in failures(bank))
    with pytest.raises(AuthorError, match=re.escape(sentence)):
        loaded(bank).question(NUMERIC_QUESTION)


def test_a_mistake_may_fail_for_its_shapes(example):
    family = loaded(example(RECALL, "np.diag(C) @ C[:, :2].T"))
    drawn = family.drawn(NUMERIC_QUESTION)
    wrong = family.wrong(drawn, (family.misconception("recall"),))
    assert wrong is not None
    assert wrong.error == "ValueError"


VALUE = "lambda C: {'p': np.diag(C) / C.sum(axis=1)}"


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("lambda C: {'p': np.diag(C) / C.sum(axis=7)}", "its value raises AxisError: axis 7"),
        ("lambda C: {'p': D}", "its value raises NameError: name 'D' is not defined"),
        ("lambda C: None", "its value returns None; it must return outputs by name"),
    ],
)
def test_a_value_that_gives_no_outputs_is_told(example, value, sentence):
    bank = example(RECALL, value)
    where = "metrics/precision: misconception 'recall': "
    assert any(where + sentence in failure for failure in failures(bank))
    with pytest.raises(AuthorError, match=where + sentence):
        loaded(bank).question(NUMERIC_QUESTION)


@pytest.mark.parametrize("value", ["lambda D: {'p': D[0]}", "lambda C, D=1: {'p': C[0] * D}"])
def test_a_value_that_misspells_a_given_is_told_when_it_is_loaded(example, value):
    with pytest.raises(AuthorError) as caught:
        loaded(example(RECALL, value))
    assert str(caught.value) == (
        "metrics/precision: misconception 'recall': its value takes 'D', "
        "which the run does not take; it takes C, out, engine"
    )


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('draw.choice(f"total {k}", (8, 20, 40))', "np.random.choice((8, 20, 40))"),
        ('draw.choice(f"total {k}", (8, 20, 40))', "np.random.default_rng(k).choice((8, 20, 40))"),
        ("import numpy as np\n", "import random\n\nimport numpy as np\n"),
        ("import numpy as np\n", "from random import randint\n\nimport numpy as np\n"),
        ("import numpy as np\n", "import numpy as np\nimport numpy.random as npr\n"),
        ("import numpy as np\n", "import numpy as np\nfrom numpy import random\n"),
        ("import numpy as np\n", "import numpy as np\nfrom numpy.random import rand\n"),
    ],
)
def test_another_source_of_random_numbers_is_told_when_it_is_loaded(example, right, wrong):
    with pytest.raises(AuthorError) as caught:
        loaded(example(right, wrong))
    assert re.fullmatch(
        r"metrics/precision: precision.py, line \d+: random numbers not from the draw; "
        r"use draw.integers\(\), draw.choice\(\), \.\.\.",
        str(caught.value),
    )


@pytest.mark.parametrize(
    ("place", "imports"),
    [("metrics/_common.py", "from ._common import X"), ("_common.py", "from .._common import X")],
)
def test_another_source_of_random_numbers_is_told_in_a_helper(example, place, imports):
    bank = example("import numpy as np\n", f"import numpy as np\n{imports}\n")
    (bank / place).write_text("import numpy\n\nX = numpy.random.rand()\n", encoding="utf-8")
    with pytest.raises(AuthorError, match=r"metrics/precision: _common.py, line 3: random"):
        loaded(bank)


def test_a_file_that_no_family_imports_may_do_what_it_likes(example):
    bank = example()
    (bank / "tool.py").write_text("import random\n", encoding="utf-8")
    loaded(bank)


def test_a_name_that_is_drawn_twice_is_told(example):
    bank = example('draw.integer(f"first {k}"', 'draw.integer(f"wrong {k}"')
    sentence = (
        "metrics/precision@1:1: 'wrong 0' is drawn twice; "
        "each quantity of a draft needs its own name"
    )
    with pytest.raises(AuthorError, match=re.escape(sentence)):
        loaded(bank).question(NUMERIC_QUESTION)
    assert sentence in failures(bank)


def test_the_reason_that_refused_most_draws_is_told_with_its_count(example):
    refusing = (
        'draw.require(draw.integer("n", 0, 3), "n is 0")\n'
        '    draw.require(draw.kind == "code", "too large for a table")\n'
        "    return Draft("
    )
    family = loaded(example("return Draft(", refusing))
    with pytest.raises(AuthorError) as caught:
        family.question(NUMERIC_QUESTION)
    count = re.search(
        r"none of 200 draws is usable \((\d+) of them: too large for a table\)", str(caught.value)
    )
    assert count is not None
    assert 100 < int(count[1]) < 200


SOLUTION = '    return (\n        Text(\n            "クラス $k$'


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        (SOLUTION, f'    return "p = 1"\n{SOLUTION}', "the solution is 'p = 1'"),
        (SOLUTION, f"    return Text('正', 'x')\n{SOLUTION}", "the solution is Text("),
        (SOLUTION, f"    return None\n{SOLUTION}", "the solution is None"),
        (SOLUTION, f"    return ('p', out)\n{SOLUTION}", "line 2 of the solution is {'p': "),
        ("stem=(", "stem='p', ln=(", "the stem is 'p'"),
        ("conventions=(", "conventions=Text('行', 'rows'), ln=(", "the conventions are Text("),
        ("parts={", "exhibits=Text('行', 'rows'), parts={", "the exhibits are Text("),
    ],
)
def test_what_is_no_tuple_of_lines_is_told(example, right, wrong, sentence):
    bank = example(right, wrong)
    with pytest.raises(AuthorError, match="^" + re.escape(f"metrics/precision@1:1: {sentence}")):
        loaded(bank).question(NUMERIC_QUESTION)
    assert any(f"metrics/precision@1:1: {sentence}" in failure for failure in failures(bank))


def shown(bank, seed, *options):
    """What `quizgen show` says of a question of the example."""
    arguments = ("show", "metrics/precision", "--bank", str(bank), "--seed", str(seed), *options)
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ("stem=(", "symbols={'q': 'p'}, stem=(", "symbols= names 'q'"),
        ("stem=(", "ln=('q',), stem=(", "ln= names 'q'"),
        (RECALL, "lambda C: {'q': C[0]}", "the value of misconception 'recall' names 'q'"),
    ],
)
def test_a_name_that_no_question_has_is_told(example, right, wrong, sentence):
    bank = example(right, wrong)
    message = f"metrics/precision: {sentence}, which no question has; use one of C, p"
    assert message in failures(bank, 60)
    output = shown(bank, NUMERIC_QUESTION)
    assert output.exit_code != 0
    assert message in " ".join(output.output.split())


def test_a_name_that_other_questions_have_is_none(bank):
    family = bank.family("entropy/entropy")
    reject_unknown_names(family, family.drawn(1))
    names = Names()
    names.add(bank.family("entropy/entropy").drawn(1))
    assert names.unknown()


@pytest.mark.parametrize("formula", [r"\frac{1", r"\notacommand"])
@pytest.mark.parametrize(
    ("right", "wrong"),
    [("stem=(", "stem=(r'{}',"), ("        rf", "        r'{}',\n        rf")],
    ids=["stem", "solution"],
)
@pytest.mark.parametrize("answer", [[], ["--answer"]])
def test_a_formula_that_cannot_be_set_is_told_by_show_too(example, right, wrong, formula, answer):
    bank = example(right, wrong.format(formula))
    assert any("formulas_parse: formula" in failure for failure in failures(bank, 2))
    output = shown(bank, NUMERIC_QUESTION, *answer)
    assert output.exit_code != 0
    assert re.search(r"metrics/precision@1:1: formula .*frac|notacommand", output.output)


def unused(family, name, questions):
    """What is said of one misconception if no other one is missing."""
    others = {m.name for m in family.misconceptions} - {name}
    return never_used(family, others, questions)


def test_a_mistake_that_always_gives_the_right_result_is_told(example):
    bank = example(RECALL, "np.diag(C / C.sum(axis=0))")
    message = (
        "metrics/precision: misconception 'recall' is in no option of 60 questions: "
        "it always gives the right result"
    )
    assert message in failures(bank, 60)


@pytest.mark.parametrize(
    ("right", "wrong", "why"),
    [
        (RECALL, "np.diag(C) @ C[:, :2].T", "always fails (ValueError)"),
        (RECALL, "1.0 - np.diag(C) / C.sum(axis=1)", "always gives the same result as 'miss-rate'"),
        (RECALL, "lambda C: {'C': C}", "affects no output of any question"),
        (RECALL, RECALL, "gives a wrong result of its own in 48 of 48 questions"),
    ],
)
def test_a_mistake_that_is_never_used_is_told_with_why(example, right, wrong, why):
    family = loaded(example(right, wrong))
    (message,) = unused(family, "recall", 2000)
    assert f"'recall' is in no option of 2,000 questions: it {why}" in message
    assert unused(family, "recall", 1999) == []


def test_the_built_in_bank_has_no_slips(bank):
    for family in bank.families()[0]:
        reject_slips(family)


def test_a_slip_of_a_built_in_family_is_told_by_its_verification(bank, monkeypatch):
    family = bank.family("batchnorm/backward_dx")
    first, second, *others = family.misconceptions
    twins = (first, replace(second, code=first.code, at=first.at, value=None), *others)
    monkeypatch.setattr(family, "misconceptions", twins)
    report = verify_bank(bank, names=[family.id], seeds=2)
    assert report.failures == [
        f"{family.id}: misconception {second.name!r} has the same code as {first.name!r}; "
        "remove one of them"
    ]
