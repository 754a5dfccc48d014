"""What the judge reads of a question: printed text, by language, and nothing else."""

import msgspec
import pytest

from quizgen.model.question import Formula, Listing, Option, Part, Prose, Text
from quizgen.verify.guessing.offers import numbers_in, offers, plain


@pytest.fixture(scope="module")
def asking(bank):
    """A function that makes a question ask one part with these contents of options."""
    question = bank.family("batchnorm/backward_dx").question(0)

    def ask(*contents, key=0):
        part = Part("い", Text("問", "ask"), tuple(map(Option, contents)), key, "")
        return offers(msgspec.structs.replace(question, parts=(part,), kind="choice"))

    return ask


def sentences(*pairs):
    return [Prose(Text(*pair)) for pair in pairs]


def test_numbers_are_the_same_in_both_languages(asking):
    (offer,) = asking(*map(Formula, ("1.5", "-2", r"\frac{1}{3}", "0")), key=2)
    assert offer.texts == ("1.5", "-2", "1/3", "0")
    assert (offer.key, offer.place.form, str(offer.place)) == (2, "numbers", "(い) choice")


def test_vectors_of_one_length_are_numbers_and_others_are_texts(asking):
    row = r"\begin{{pmatrix}}{} & {}\end{{pmatrix}}"
    rows = [Formula(row.format(n, -n)) for n in range(4)]
    assert [o.place.form for o in asking(*rows)] == ["numbers"]
    assert asking(*rows)[0].texts[1] == "(1, -1)"
    assert [o.place.form for o in asking(*rows[:3], Formula("1"))] == ["texts"]


def test_code_is_its_source(asking):
    (offer,) = asking(*(Listing(f"x[{n}]") for n in range(4)))
    assert (offer.place.form, offer.texts[3]) == ("code", "x[3]")


def test_sentences_are_read_in_each_language_by_itself(asking):
    found = asking(*sentences(*((f"{n}は`a`。", f"`{n}` is $\\lambda$") for n in "abcd")))
    assert [str(offer.place) for offer in found] == ["(い) choice, ja", "(い) choice, en"]
    assert found[0].texts == ("aはa。", "bはa。", "cはa。", "dはa。")
    assert found[1].texts == ("a is lambda", "b is lambda", "c is lambda", "d is lambda")


def test_the_numbers_of_sentences_about_a_number_each_are_looked_at_too(asking):
    found = asking(*sentences(*((f"比は{n}", f"The ratio is {n}") for n in (1, 2, 3, 5))), key=3)
    assert [offer.place.form for offer in found] == ["texts", "texts", "numbers"]
    assert (found[2].texts, found[2].key) == (("1", "2", "3", "5"), 3)


def test_a_part_without_four_options_is_left_out(asking):
    assert asking(Formula("1"), Formula("2")) == []


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        ("-0.50", "-0.50"),
        (r"\begin{pmatrix}1 & -2\\ 3 & 4\end{pmatrix}", "(1, -2; 3, 4)"),
        (r"1 \times 5", "1 times 5"),
        (r"\mathtt{nan},\ \mathtt{ok\,}", "nan, ok"),
        (r"H(p_{1}) < \log_2 n", "H(p_1) < log_2 n"),
    ],
)
def test_formulas_are_plain_text(tex, text):
    assert plain(tex) == text


def test_only_what_consists_of_numbers_is_read_as_numbers():
    assert numbers_in("(1, -2.5; 3, 1/4)") == ("1", "-2.5", "3", "1/4")
    assert numbers_in("1 times 5") == numbers_in("x") == numbers_in("") == ()
