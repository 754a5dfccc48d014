"""Fractions, tables of data, parts with a level of their own, sets of statements."""

from fractions import Fraction
from math import isqrt

import msgspec
import pytest

import quizgen
from quizgen.authoring.draft import numeric
from quizgen.authoring.tex import number_tex, numbers_in
from quizgen.families.bank import load_bank
from quizgen.families.data_table import data_table
from quizgen.grading.diagnosis import option_values
from quizgen.grading.judge import judge
from quizgen.model.errors import AuthorError, QuizFileError
from quizgen.model.question import Question, Recipe, Text
from quizgen.proof.exact import Exact
from quizgen.quiz.file import check_record
from quizgen.quiz.recipe import make_quiz
from quizgen.verify import examine
from quizgen.verify.rules import printed_givens_prove_the_key, read_columns

FRACTIONS = '''
"""The fraction of each of two counts."""

from quizgen.authoring import Draft, Draw, Misconception, Text, family, numeric
from quizgen.engine import Affine


def told(name, fraction):
    return Misconception(
        name,
        value=lambda n, m: {"fraction": fraction(n, m)},
        ja="誤りである。",
        en="Divides by the wrong number.",
    )


@family(
    level=2, kinds=("numeric",), ja="割合", en="Fractions", engine=Affine,
    misconceptions=(
        told("odds", lambda n, m: n / m),
        told("other", lambda n, m: m / (n + m)),
        told("more", lambda n, m: (n + 1) / (n + m)),
        told("less", lambda n, m: (n - 1) / (n + m)),
        told("one-less", lambda n, m: n / (n + m - 1)),
        told("root", lambda n, m: (n / (n + m)) ** 0.5),
        told("half", lambda n, m: n / (2 * (n + m))),
    ),
)
def fractions(draw: Draw) -> Draft:
    return Draft(
        given={"n": draw.integer("n", 2, 20), "m": draw.integer("m", 2, 20)},
        stem=(Text("$n$ 個と $m$ 個がある。", "There are $n$ and $m$."),),
        parts={
            "numeric": (
                numeric(
                    "fraction",
                    form="fraction",
                    level=1,
                    ja="$n$ の割合はいくらか。",
                    en="What fraction is $n$?",
                ),
            )
        },
    )


@fractions.run
def run(layer, n, m):
    return {"fraction": n / (n + m)}


@fractions.check
def add(n, m):
    return {"fraction": n / (n + m)}


@fractions.solution
def solve(out):
    return (r"\\text{OK}",)
'''


@pytest.fixture
def fractions(folder):
    def load(text=FRACTIONS):
        (folder / "layers" / "fractions.py").write_text(text, encoding="utf-8")
        return load_bank([folder]).family("layers/fractions")

    return load


def page_of(question, form, language):
    quiz = make_quiz(quizgen.load_bank(), Recipe(("softmax",), 1, 1))
    (page,) = quizgen.render_quiz(
        msgspec.structs.replace(quiz, questions=(question,)), form, language
    )
    return page.text


# ---- fractions


def test_fractions_keep_every_promise_and_are_reduced(fractions):
    family = fractions()
    assert examine(family, range(60)).failures == []
    printed = 0
    for seed in range(30):
        question = family.question(seed)
        values = {given.name: Fraction(given.numbers[0]) for given in question.given}
        fraction = values["n"] / (values["n"] + values["m"])
        part = question.parts[0]
        assert part.numeric.numbers == (str(fraction),)
        assert part.options[part.key].content.tex == number_tex(str(fraction))
        causes = [c[0].name for o in part.options for c in o.causes]
        exact = all(isqrt(n) ** 2 == n for n in fraction.as_integer_ratio())
        assert exact or "root" not in causes, "an irrational number is no fraction"
        printed += "/" in str(fraction)
    assert printed


def test_a_fraction_and_its_decimal_are_right_and_no_neighbour_is(fractions):
    family = fractions()
    question = next(
        q for q in map(family.question, range(50)) if "/" in q.parts[0].numeric.numbers[0]
    )
    part = question.parts[0]
    fraction = Fraction(part.numeric.numbers[0])
    for typed in (
        str(fraction),
        f"{2 * fraction.numerator}/{2 * fraction.denominator}",
        f"{float(fraction):.3f}",
    ):
        assert judge(question, part, typed).verdict == "right"
    assert judge(question, part, f"{float(fraction) + 0.002:.3f}").verdict == "wrong"
    assert (
        judge(question, part, f"{fraction.numerator + 1}/{fraction.denominator}").verdict == "wrong"
    )
    for option in part.options:
        assert option_values(option, ()) == [Fraction(numbers_in(option.content.tex)[0])]


def test_a_fraction_over_nothing_is_no_number(fractions):
    option = fractions().question(0).parts[0].options[0]
    for tex in (r"\frac{1}{0}", r"\frac{1}{00}", r"\frac{}{2}", r"\frac{1}{2}\frac{1}{2}"):
        changed = msgspec.structs.replace(option, content=quizgen.model.question.Formula(tex))
        assert option_values(changed, ()) is None


def test_what_is_not_rational_is_not_asked_for_as_a_fraction(fractions):
    text = FRACTIONS.replace("n / (n + m)}", "(n / (n + m)) ** 0.5}").replace(
        'return {"fraction": (n / (n + m)) ** 0.5}\n\n\n@fractions.solution',
        'import sympy\n    return {"fraction": sympy.sqrt(n / (n + m))}\n\n\n@fractions.solution',
    )
    family = fractions(text)
    with pytest.raises(AuthorError, match='is not rational; ask for it with form="decimal"'):
        list(map(family.question, range(20)))


# ---- levels


def test_the_level_of_a_part_stands_beside_that_of_the_question(fractions):
    question = fractions().question(0)
    assert (question.level, question.parts[0].level) == (2, 1)
    assert "Level 2, (a) 1" in page_of(question, "md", "en")
    assert "レベル 2、(あ) は 1" in page_of(question, "html", "ja")
    data = msgspec.json.encode(question)
    assert msgspec.json.decode(data, type=Question) == question


def test_a_part_without_a_level_says_nothing(bank):
    question = bank.family("softmax/value").question(0)
    assert b'"level":null' not in msgspec.json.encode(question)


@pytest.mark.parametrize("level", [0, 3, 1.5])
def test_a_part_harder_than_its_family_is_refused(fractions, level):
    with pytest.raises(AuthorError, match="use a level from 1 to 2"):
        fractions(FRACTIONS.replace("level=1,", f"level={level},")).question(0)


def test_the_form_is_one_of_two():
    assert numeric("y", ja="", en="").fraction is False


# ---- tables of data

HEAD = Text("身長", "height")
GIVEN = {"X": Exact.of([[1, 2], [3, 4]]), "t": Exact.of([0, 1]), "u": Exact.of([1, 2, 3])}


def test_a_table_numbers_its_samples():
    table = data_table({"X": (HEAD, HEAD), "t": HEAD}, GIVEN)
    assert table.rows == (("1", "1", "2", "0"), ("2", "3", "4", "1"))
    assert table.given == ("X", "t")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"Y": HEAD}, "data= names 'Y', which is not a given; use X, t, u"),
        ({"X": HEAD}, "'X' has 2 columns and 1 heads"),
        ({"t": HEAD, "u": HEAD}, "t, u have different numbers of rows"),
        ({"z": HEAD}, "is neither a column"),
    ],
)
def test_what_is_no_table_is_refused(data, sentence):
    with pytest.raises(AuthorError, match=sentence.replace("(", r"\(")):
        data_table(data, {**GIVEN, "z": Exact.of(3)})


@pytest.fixture
def counts(bank):
    return bank.family("prediction/binary_counts")


def changed_table(question):
    table = question.exhibits[0]
    rows = ((*table.rows[0][:2], "7"), *table.rows[1:])
    other = msgspec.structs.replace(table, rows=rows)
    return msgspec.structs.replace(question, exhibits=(other,))


def test_data_are_printed_once_and_prove_the_key(counts):
    drawn = counts.drawn(0)
    question = counts.assemble(0, drawn)
    assert [g.name for g in question.printed_givens] == ["theta", "m"]
    printed_givens_prove_the_key(counts, drawn, question)
    check_record(question)
    changed = changed_table(question)
    for page, same in ((question, True), (changed, False)):
        columns = read_columns(page.exhibits[0], page.given)
        assert (columns["t"].numbers == drawn.given["t"].numbers) is same
    with pytest.raises(QuizFileError, match="does not match the givens"):
        check_record(changed)
    for form in ("html", "md"):
        page = page_of(question, form, "en")
        assert "sample" in page
        assert r"\begin{pmatrix}" not in page.split("<details")[0]


# ---- sets of statements


def test_every_statement_stands_in_two_of_the_four_pairs(counts):
    for seed in range(30):
        part = counts.question(seed).parts[0]
        assert len(part.statements) == 4
        pairs = [option.content.text.en.split(", ") for option in part.options]
        assert all(len(pair) == 2 for pair in pairs)
        for label in ("i", "ii", "iii", "iv"):
            assert sum(label in pair for pair in pairs) == 2


def test_the_key_is_the_pair_of_true_statements(counts):
    labels = ["i", "ii", "iii", "iv"]
    for seed in range(30):
        drawn = counts.drawn(seed)
        part = drawn.parts[0]
        names = {s.en: s.name for s in drawn.draft.parts["choice"][0].statements}
        true = [
            label
            for label, statement in zip(labels, part.statements, strict=True)
            if drawn.outputs[names[statement.en]]
        ]
        assert part.options[part.key].content.text.en == ", ".join(true)


@pytest.mark.parametrize(("language", "label"), [("ja", "ウ"), ("en", "iii")])
@pytest.mark.parametrize("form", ["html", "md"])
def test_statements_are_labelled_in_each_language(counts, language, label, form):
    question = counts.question(0)
    page = page_of(question, form, language)
    third = question.parts[0].statements[2].in_language(language)
    mark = f"<b>{label}</b>" if form == "html" else f"**{label}**"
    assert f"{mark} {third}" in page
