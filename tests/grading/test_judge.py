"""Responses are judged by the proven value; wrong ones show which misconception they come from."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import msgspec
import numpy as np
import pytest

from quizgen.authoring.draft import Misconception
from quizgen.authoring.tex import matrix
from quizgen.families.bank import load_bank
from quizgen.grading.diagnosis import (
    MAX_SEARCHED_SEEDS,
    misconception_text,
    mistaken_values,
    near,
    option_values,
)
from quizgen.grading.judge import exact_values, judge, outcome
from quizgen.model.question import (
    OPTION_LETTERS,
    Certificate,
    Formula,
    Listing,
    Mistake,
    Numeric,
    Option,
    Part,
    Text,
    Witness,
)
from quizgen.options.facts import cause_of
from quizgen.options.mutants import Wrong
from quizgen.options.numeric import tolerance_of

WHY = Text("誤っている。", "This is wrong.")


def because(*names):
    """A cause: mistakes of these names, made together."""
    return tuple(Mistake(name, WHY) for name in names)


def named(judgement):
    """The names of the causes of a judgement."""
    return [tuple(mistake.name for mistake in cause) for cause in judgement.causes]


def part_of(target, shape, key, options, *, decimals=3):
    """A numeric part whose options are printed with `decimals`; the key comes first."""

    def content(values):
        return Formula(matrix(shape, [f"{value:.{decimals}f}" for value in values]))

    wrong = [Option(content(v), (because(name),)) for name, v in options.items()]
    numbers = tuple(f"{value:.{decimals}f}" for value in key)
    numeric = Numeric(shape, numbers, decimals, tolerance_of(decimals))
    return Part("あ", WHY, (Option(content(key)), *wrong), 0, target, numeric)


def question_of(part, witnesses):
    proof = tuple(Witness(t, float(Fraction(v)), v, 0.0) for t, v in witnesses.items())
    certificate = Certificate("engine", "check", True, 1e-12, proof)
    family = load_bank().family("entropy/entropy")
    return msgspec.structs.replace(family.question(0), parts=(part,), certificate=certificate)


SCALAR = part_of("H", (), [0.333], {"double": [0.667], "negated": [-0.333], "square": [0.111]})
SCALAR_QUESTION = question_of(SCALAR, {"H": "0.333333333333333", "H_other": "7", "G": "8"})
MATRIX = part_of("dW", (2, 2), [1, 2, 3, 4], {"transposed": [1, 3, 2, 4], "zero": [0, 0, 0, 0]})
MATRIX_QUESTION = question_of(
    MATRIX, {"dW[0, 0]": "1", "dW[0, 1]": "2", "dW[1, 0]": "3", "dW[1, 1]": "4", "dWx[0]": "5"}
)
COUNT = part_of("n", (), [15346630656], {"half": [7673315328]}, decimals=0)
COUNT_QUESTION = question_of(COUNT, {"n": "15346630656"})
CODE = Part(
    "い",
    WHY,
    (Option(Listing("x.sum()"), (because("sum"),)), Option(Listing("x.mean()"))),
    1,
    "",
    None,
)
CODE_QUESTION = question_of(CODE, {"y": "1"})


def wrong(name, **outputs):
    misconception = Misconception(name, "0", ja=f"{name}と誤る。", en=f"Mistakes it for {name}.")
    return Wrong((misconception,), outputs, "")


def unneeded():
    raise AssertionError("the family was asked although it was not needed")


# ---- letters


@pytest.mark.parametrize("typed", ["A", "a", "Ａ", "ａ", "(a)", "（Ａ）", "A.", " a ", "a)", "Ⓐ"])
def test_a_letter_is_read_however_it_is_typed(typed):
    judgement = judge(SCALAR_QUESTION, SCALAR, typed, unneeded)
    assert (judgement.verdict, judgement.choice) == ("right", 0)
    assert judgement.understood == Text("A", "A")
    assert judgement.causes == ()


def test_a_wrong_letter_is_diagnosed_by_its_option():
    judgement = judge(SCALAR_QUESTION, SCALAR, "c", unneeded)
    assert judgement[:4] == ("wrong", Text("C", "C"), 2, (because("negated"),))


@pytest.mark.parametrize("typed", ["e", "E", "x", "ｚ", "(h)"])
def test_a_letter_without_option_is_invalid_even_where_it_is_a_number(typed):
    judgement = judge(SCALAR_QUESTION, SCALAR, typed, unneeded)
    assert judgement.verdict == "invalid"
    assert "A to D" in judgement.understood.en
    assert "A から D まで" in judgement.understood.ja


def test_only_the_letters_of_the_options_count():
    assert judge(CODE_QUESTION, CODE, "b").verdict == "right"
    assert judge(CODE_QUESTION, CODE, "c").verdict == "invalid"


@pytest.mark.parametrize("typed", ["0.5", "x.mean()", "", "A B", "あ"])
def test_a_part_without_numbers_takes_letters_only(typed):
    judgement = judge(CODE_QUESTION, CODE, typed, unneeded)
    assert judgement.verdict == "invalid"
    assert "A to B" in judgement.understood.en


# ---- numbers


@pytest.mark.parametrize(
    "typed", ["1/3", "0.333", "0.3330", "0.33333", "０．３３３", "[1/3]", "3**-1"]
)
def test_a_number_within_the_tolerance_of_the_exact_value_is_right(typed):
    assert judge(SCALAR_QUESTION, SCALAR, typed, unneeded).verdict == "right"


@pytest.mark.parametrize("typed", ["0.332", "0.334", "0.3339", "0.33", "0", "-1/3", "2/3"])
def test_a_number_outside_the_tolerance_is_wrong(typed):
    assert judge(SCALAR_QUESTION, SCALAR, typed).verdict == "wrong"


def test_the_edge_of_the_tolerance_is_inside_for_floats_too():
    exact = [Fraction(2, 5)]
    assert near([Fraction("0.401")], exact, Fraction("0.001"))
    assert near([0.401], exact, Fraction("0.001"))
    assert near([0.399], exact, Fraction("0.001"))
    assert not near([0.4010001], exact, Fraction("0.001"))


def test_the_last_digit_of_a_short_number_counts():
    part = part_of("z", (), [-2.4], {}, decimals=1)
    question = question_of(part, {"z": "-2.4"})
    for typed in ("-2.4", "-2.40", "-12/5"):
        assert judge(question, part, typed).verdict == "right"
    for typed in ("-2.3", "-2.5", "-2.46", "-2.34", "2.4"):
        assert judge(question, part, typed).verdict == "wrong"


def test_tolerance_zero_means_equal():
    for typed in ("15346630656", "15346630656.0", "1.5346630656e10", "sqrt(15346630656**2)"):
        assert judge(COUNT_QUESTION, COUNT, typed, unneeded).verdict == "right"
    for typed in ("15346630657", "15346630655", "15346630656.5", "1.53e10"):
        assert judge(COUNT_QUESTION, COUNT, typed).verdict == "wrong"


@pytest.mark.parametrize(
    "typed", ["[[1,2],[3,4]]", "1 2; 3 4", "1,2,3,4", "[1 2 3 4]", "1;2;3;4", "[[1 2]\n [3 4]]"]
)
def test_a_matrix_may_be_typed_flat_in_row_order(typed):
    judgement = judge(MATRIX_QUESTION, MATRIX, typed, unneeded)
    assert judgement[:2] == ("right", Text("[[1, 2], [3, 4]]", "[[1, 2], [3, 4]]"))
    assert named(judge(MATRIX_QUESTION, MATRIX, "1,3,2,4", unneeded)) == [("transposed",)]


def test_every_entry_must_be_right():
    assert judge(MATRIX_QUESTION, MATRIX, "1, 2, 3, 4.002").verdict == "wrong"
    assert judge(MATRIX_QUESTION, MATRIX, "1, 2, 3, 4.0004").verdict == "right"


@pytest.mark.parametrize(
    ("typed", "ja", "en"),
    [
        (
            "1,000",
            "2個の値 1, 0 と読み取ったが、必要なのは1個の値",
            "2 values, 1, 0; needed: 1 value",
        ),
        ("1 2; 3 4", "2×2 の行列 1, 2, 3, 4 と", "a 2×2 matrix, 1, 2, 3, 4; needed: 1 v"),
        (
            "1 " * 99,
            "99個の値 1, 1, 1, 1, 1, 1, 1, 1, … と",
            "99 values, 1, 1, 1, 1, 1, 1, 1, 1, …;",
        ),
    ],
)
def test_another_number_of_values_is_invalid_and_says_what_was_read(typed, ja, en):
    judgement = judge(SCALAR_QUESTION, SCALAR, typed, unneeded)
    assert judgement.verdict == "invalid"
    assert ja in judgement.understood.ja
    assert en in judgement.understood.en
    assert "桁区切り" in judgement.understood.ja
    assert "with commas" in judgement.understood.en


@pytest.mark.parametrize("typed", ["5", "1,2,3", "1 2 3; 4 5 6", "[[[1,2]],[[3,4]],[[5,6]]]"])
def test_a_matrix_of_another_shape_is_invalid(typed):
    judgement = judge(MATRIX_QUESTION, MATRIX, typed, unneeded)
    assert judgement.verdict == "invalid"
    assert "a 2×2 matrix" in judgement.understood.en
    assert "桁区切り" not in judgement.understood.ja


def test_rows_are_not_taken_for_columns():
    part = part_of("dW", (2, 3), [1, 2, 3, 4, 5, 6], {})
    question = question_of(part, {f"dW[{i}, {j}]": str(3 * i + j + 1) for i, j in np.ndindex(2, 3)})
    assert judge(question, part, "1 2 3; 4 5 6").verdict == "right"
    judgement = judge(question, part, "1 2; 3 4; 5 6", unneeded)
    assert judgement.verdict == "invalid"
    assert "a 3×2 matrix, 1, 2, 3, 4, 5, 6; needed: a 2×3" in judgement.understood.en


def test_what_cannot_be_read_is_invalid():
    judgement = judge(SCALAR_QUESTION, SCALAR, "1/0", unneeded)
    assert judgement.verdict == "invalid"
    assert "zero" in judgement.understood.en


def test_a_typed_number_says_what_was_read():
    assert judge(SCALAR_QUESTION, SCALAR, "sqrt(2)/2").understood == Text("0.707107", "0.707107")


# ---- diagnosis


def test_a_wrong_number_is_diagnosed_by_the_option_that_prints_it():
    judgement = judge(SCALAR_QUESTION, SCALAR, "2/3", unneeded)
    assert judgement[2:4] == (None, (because("double"),))


def test_of_two_options_the_one_that_rounds_to_it_explains_it():
    part = part_of("H", (), [0.333], {"first": [0.800], "second": [0.801]})
    question = question_of(part, {"H": "0.333333333333333"})
    assert named(judge(question, part, "0.801", unneeded)) == [("second",)]
    assert named(judge(question, part, "0.800", unneeded)) == [("first",)]


def test_every_mistake_that_gives_the_number_is_named_in_the_order_of_the_family():
    family = [wrong("one", H=0.5), wrong("other", H=0.7), wrong("two", H=0.5002)]
    judgement = judge(SCALAR_QUESTION, SCALAR, "0.5", lambda: family)
    assert named(judgement) == [("one",), ("two",)]


def test_two_mistakes_together_explain_a_number_only_where_no_single_one_does():
    both = Option(Formula("0.500"), (because("a", "b"),))
    part = msgspec.structs.replace(SCALAR, options=(*SCALAR.options[:3], both))
    question = question_of(part, {"H": "0.333333333333333"})
    assert named(judge(question, part, "0.5", lambda: [wrong("far", H=0.7)])) == [("a", "b")]
    assert named(judge(question, part, "0.5", lambda: [wrong("one", H=0.5)])) == [("one",)]
    assert named(judge(question, part, "D")) == [("a", "b")], "chosen by its letter"


def test_an_option_names_all_that_lead_to_it():
    many = Option(Formula("0.500"), (because("one"), because("two")))
    part = msgspec.structs.replace(SCALAR, options=(*SCALAR.options[:3], many))
    question = question_of(part, {"H": "0.333333333333333"})
    for typed in ("0.5", "D"):
        assert named(judge(question, part, typed, unneeded)) == [("one",), ("two",)]


def test_a_wrong_number_that_no_option_explains_is_looked_for_in_the_family():
    family = [
        Wrong((Misconception("fails", "0", ja="", en=""),), {}, "ValueError"),
        wrong("elsewhere", G=0.5),
        wrong("array", H=np.array([0.5, 0.5])),
        wrong("nan", H=float("nan")),
        wrong("far", H=0.51),
        wrong("found", H=0.5004),
        wrong("near", H=0.5006),
    ]
    judgement = judge(SCALAR_QUESTION, SCALAR, "0.5", lambda: family)
    assert judgement.causes == (
        (Mistake("found", Text("foundと誤る。", "Mistakes it for found.")),),
    )
    assert judge(SCALAR_QUESTION, SCALAR, "0.52", lambda: family).causes == ()
    assert judge(SCALAR_QUESTION, SCALAR, "0.5").causes == ()


def test_a_slip_in_the_last_digit_is_no_misconception():
    family = [wrong("forgot-eps", H=0.3341)]  # nobody could tell it from the key
    judgement = judge(SCALAR_QUESTION, SCALAR, "0.334", lambda: family)
    assert judgement[:4] == ("wrong", Text("0.334", "0.334"), None, ())


@pytest.mark.parametrize(
    ("target", "shape", "values"),
    [
        ("dW", (2, 2), [1, 2, 3, 4]),
        ("dW[1, 0]", (), [3]),
        ("dW[5, 0]", (), None),
        ("dW[1]", (), [2]),  # of another shape: along its rows, as where options are made
        ("dW", (4,), None),
        ("b", (), [0.5]),
        ("b[0]", (), [0.5]),
        ("b[1]", (), None),
        ("missing", (), None),
    ],
)
def test_the_target_says_which_mistaken_value_was_asked_for(target, shape, values):
    mistake = wrong("m", dW=np.array([[1, 2], [3, 4]]), b=0.5)
    assert mistaken_values(mistake, target, shape) == values


@pytest.mark.parametrize(
    ("content", "shape", "values"),
    [
        (Formula("-0.50"), (), [Fraction(-1, 2)]),
        (Formula(r"\begin{pmatrix}1 & -2.5\end{pmatrix}"), (2,), [1, Fraction(-5, 2)]),
        (Formula(r"\begin{pmatrix}1 & 2\end{pmatrix}"), (1, 2), [1, 2]),
        (Formula(r"\begin{pmatrix}1 & 2\end{pmatrix}"), (2, 1), None),
        (Formula("0.5x"), (), None),
        (Formula("2^{3}"), (), None),
        (Formula(r"\infty"), (), None),
        (Listing("0.5"), (), None),
    ],
)
def test_the_numbers_of_an_option_are_those_it_prints(content, shape, values):
    assert option_values(Option(content, (because("m"),)), shape) == values


# ---- whole questions


def test_the_outcome_of_a_question():
    assert outcome(["right", "right"]) == "right"
    assert outcome(["right", "wrong"]) == "partly right"
    assert outcome(["right", "invalid"]) == "partly right"
    assert outcome(["wrong", "wrong"]) == "wrong"


# ---- promises over the whole bank

FAMILIES = load_bank().ids
SEEDS = 20


def asked(family):
    """The questions of the first seeds, each part with a way to ask for all misconceptions."""
    for seed in range(SEEDS):
        drawn = family.drawn(seed)
        question = family.assemble(seed, drawn)
        mistakes = family.wrong_results(drawn)
        for part in question.parts:
            yield question, part, mistakes


def numeric_parts(family):
    for question, part, mistakes in asked(family):
        if part.numeric is not None:
            yield question, part, mistakes


def rounded(value: Fraction, decimals: int) -> str:
    """Rounded half up by hand."""
    digits = Decimal(value.numerator) / Decimal(value.denominator)
    return str(digits.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP))


def typed_from(values) -> str:
    return ", ".join(map(str, values))


def distance(values, others) -> Fraction:
    return max(abs(Fraction(a) - Fraction(b)) for a, b in zip(values, others, strict=True))


@pytest.mark.parametrize("name", FAMILIES)
def test_letters_are_judged_and_diagnosed(bank, name):
    for question, part, _ in asked(bank.family(name)):
        for place, option in enumerate(part.options):
            judgement = judge(question, part, OPTION_LETTERS[place], unneeded)
            assert judgement.verdict == ("right" if place == part.key else "wrong")
            assert judgement.choice == place
            assert judgement[3:] == (option.causes, option.counterexample)


@pytest.mark.parametrize("name", FAMILIES)
def test_every_correctly_rounded_hand_computation_is_right(bank, name):
    for question, part, _ in numeric_parts(bank.family(name)):
        exact = exact_values(question, part)
        decimals = part.numeric.decimals
        hands = [part.numeric.numbers, exact]
        hands += [[rounded(v, decimals + more) for v in exact] for more in (0, 1, 2, 6)]
        for hand in hands:
            typed = typed_from(hand)
            assert judge(question, part, typed, unneeded).verdict == "right", (question.id, typed)
        unit = Fraction(1, 10**decimals)
        for place in range(len(exact)):
            for step in (-unit, unit):
                beside = list(map(Fraction, part.numeric.numbers))
                beside[place] += step
                typed = typed_from(beside)
                assert judge(question, part, typed).verdict == "wrong", (question.id, typed)


@pytest.mark.parametrize("name", FAMILIES)
def test_trivial_values_are_wrong(bank, name):
    for question, part, mistakes in numeric_parts(bank.family(name)):
        exact = exact_values(question, part)
        tolerance = Fraction(part.numeric.tolerance)
        trivial = (
            [0 for _ in exact],
            [1 for _ in exact],
            [-v for v in exact],
            [2 * v for v in exact],
        )
        for values in trivial:
            assert distance(values, exact) > tolerance, (question.id, part.target)
            judgement = judge(question, part, typed_from(values), lambda m=mistakes: m)
            assert judgement.verdict == "wrong", (question.id, part.target, values)


@pytest.mark.parametrize("name", FAMILIES)
def test_the_value_of_every_option_is_diagnosed_by_its_causes(bank, name):
    for question, part, mistakes in numeric_parts(bank.family(name)):
        for option in part.options:
            values = option_values(option, part.numeric.shape)
            together = any(len(cause) > 1 for cause in option.causes)
            known = (lambda m=mistakes: m) if together else unneeded
            judgement = judge(question, part, typed_from(values), known)
            assert judgement.verdict == ("wrong" if option.causes else "right")
            if together and judgement.causes != option.causes:  # a single one, on the edge
                found = [w for w in mistakes if (cause_of(w.mistakes),) == judgement.causes]
                (mistaken,) = mistaken_values(found[0], part.target, ())
                edge = distance([mistaken], values) / Fraction(part.numeric.tolerance)
                assert float(edge) == pytest.approx(1.0), question.id
                continue
            assert judgement.causes == option.causes, question.id


@pytest.mark.parametrize("name", FAMILIES)
def test_the_value_of_every_misconception_is_wrong_and_diagnosed(bank, name):
    for question, part, mistakes in numeric_parts(bank.family(name)):
        exact = exact_values(question, part)
        tolerance = Fraction(part.numeric.tolerance)
        unit = Fraction(1, 10**part.numeric.decimals)
        known = {
            wrong.mistakes[0].name: values
            for wrong in mistakes
            if (values := mistaken_values(wrong, part.target, part.numeric.shape)) is not None
        }
        for name_, values in known.items():
            judgement = judge(question, part, typed_from(values), lambda m=mistakes: m)
            if near(values, exact, tolerance):
                assert judgement.verdict == "right"
                continue
            where = (question.id, part.target, name_)
            assert judgement.verdict == "wrong", where
            if not judgement.causes:
                assert distance(values, exact) <= unit * Fraction(1000001, 1000000), where
            for (mistake,) in judgement.causes:
                away = distance(known[mistake.name], values)
                assert away <= tolerance + unit / 2, where  # an option prints its value rounded
                family = bank.family(question.family)
                assert mistake.reason == misconception_text(family, mistake.name)


def test_the_bank_asks_for_scalars_and_vectors(bank):
    shapes = {
        part.numeric.shape for name in FAMILIES for _, part, _ in numeric_parts(bank.family(name))
    }
    assert {len(shape) for shape in shapes} >= {0, 1}


@pytest.mark.parametrize("name", FAMILIES)
def test_the_text_of_every_misconception_of_every_option_is_found(bank, name):
    family = bank.family(name)
    known = {m.name: m.text for m in family.misconceptions}  # a statement may bear one of its names
    for seed in range(
        MAX_SEARCHED_SEEDS, MAX_SEARCHED_SEEDS + SEEDS
    ):  # none of those that are looked through
        for part in family.question(seed).parts:
            mistakes = {m for o in part.options for cause in o.causes for m in cause}
            for mistake in mistakes:
                text = known.get(mistake.name, mistake.reason)
                assert misconception_text(family, mistake.name) == text


@pytest.mark.parametrize("name", ["no-such-name", "sum"])
def test_unknown_names_and_true_statements_have_no_text(bank, name):
    assert misconception_text(bank.family("entropy/kl_properties"), name) is None


@pytest.mark.parametrize(
    "typed", ["(い) 1/3", "(b) 0.3333", "い ０．３３３３", "（ｂ）: 1/3", "(b) a"]
)
def test_a_response_may_begin_with_the_label_of_its_part_in_either_language(typed):
    part = msgspec.structs.replace(SCALAR, label="い")
    question = msgspec.structs.replace(SCALAR_QUESTION, parts=(SCALAR, part))
    assert judge(question, part, typed, unneeded).verdict == "right"
    other = judge(question, SCALAR, typed, unneeded)
    assert other.verdict == "invalid"
    assert (other.understood.ja, other.understood.en) == (
        "(い) ではなく、(あ) の解答を入力する。",
        "The current part is (a), not (b).",
    )
    assert judge(SCALAR_QUESTION, SCALAR, typed, unneeded).verdict == "invalid"


def test_the_label_of_a_part_before_a_letter():
    assert judge(CODE_QUESTION, CODE, "(b) b").verdict == "right"
    assert judge(CODE_QUESTION, CODE, "い b").verdict == "right"
    assert judge(CODE_QUESTION, CODE, "(b)").choice == 1
