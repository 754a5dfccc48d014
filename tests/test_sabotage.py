"""Broken on purpose: a wrong key, a wrong engine, a leak, ... and verification notices each."""

import copy

import msgspec
import numpy as np
import pytest

from quizgen.core import parts
from quizgen.core.bank import load_bank
from quizgen.core.blank import Blank
from quizgen.core.facts import Facts, Wrong
from quizgen.core.model import Listing, Option, Question, Text
from quizgen.core.options import turn_of
from quizgen.engine import BatchNormalization
from quizgen.verify import examine
from quizgen.verify.rules import RULES, Broken


@pytest.fixture
def dx():
    """A copy of a family for every test, to be broken."""
    family = copy.copy(load_bank().family("batchnorm/backward_dx"))
    family.check(family.prover.check)
    return family


def test_the_untouched_family_passes(dx):
    report = examine(dx, range(12))
    report.judge()
    assert report.failures == []


def test_a_wrong_key_is_noticed(dx):
    honest = dx._run

    def nearly_right(layer, **given):
        outputs = dict(honest(layer, **given))
        outputs["dx"] = outputs["dx"] * (1 + 1e-8)  # no printed digit shows it
        return outputs

    dx._run = nearly_right
    report = examine(dx, range(4))
    assert [f.split(":")[1] for f in report.failures] == ["0", "1", "2", "3"]
    assert "batchnorm/backward_dx@1:0: dx[0, 0]: the engine gives" in report.failures[0]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("dstd", "np.sum((dxn * self.xc) / (self.std * self.std), axis=0)"),
        ("dmu", "-np.sum(dxc, axis=0)"),
        ("dvar", "dstd / self.std"),
    ],
)
def test_a_wrong_sign_or_factor_in_the_engine_is_noticed(dx, name, wrong):
    dx.engine = Blank(BatchNormalization.differentiate, name).filled(wrong)
    report = examine(dx, range(10))
    assert report.failures
    assert all("the engine gives" in failure for failure in report.failures)


def test_a_forgotten_epsilon_is_noticed_though_no_printed_digit_shows_it(dx):
    honest = dx._run

    def with_epsilon(layer, x, gamma, dout):
        class Stubborn(layer):
            def __init__(self, gamma, beta, eps):
                super().__init__(gamma, beta, eps=1e-7)

        return honest(Stubborn, x, gamma, dout)

    dx._run = with_epsilon
    assert len(examine(dx, range(6)).failures) == 6


def test_a_wrong_check_is_noticed(dx):
    def of_another_loss(x, gamma, dout):
        return {"dx": 2 * x}

    dx.prover.check = of_another_loss
    dx.prover.programs.clear()
    assert len(examine(dx, range(4)).failures) == 4


def test_a_leaking_option_order_is_noticed(dx, monkeypatch):
    def always_first(stream, place):
        turn = turn_of(stream, place)
        return turn._replace(position=0)

    monkeypatch.setattr("quizgen.core.family.turn_of", always_first)
    report = examine(dx, range(200))
    report.judge()
    assert any("always A is the key in 100%" in failure for failure in report.failures)


def test_a_key_that_is_always_the_smallest_number_is_noticed(dx, monkeypatch):
    def lowest(stream, place):
        turn = turn_of(stream, place)
        return turn._replace(rank=0)

    monkeypatch.setattr("quizgen.core.family.turn_of", lowest)
    report = examine(dx, range(1, 400, 2))
    report.judge()
    assert any("the smallest number is the key in 100%" in failure for failure in report.failures)


def test_equal_questions_are_noticed(dx, monkeypatch):
    honest = dx.drawn
    monkeypatch.setattr(dx, "drawn", lambda seed: honest(seed % 2))
    report = examine(dx, range(120))
    report.judge()
    assert any("questions differ" in failure for failure in report.failures)
    assert any("is always" in failure for failure in report.failures)


def broken(rule, question, family, drawn):
    """Whether a rule finds fault with a question."""
    try:
        rule(family, drawn, question)
    except Broken:
        return True
    return False


def replaced(question: Question, **changes) -> Question:
    """The question with its first part changed."""
    part = msgspec.structs.replace(question.parts[0], **changes)
    return msgspec.structs.replace(question, parts=(part, *question.parts[1:]))


def other_key(part):
    return {"key": (part.key + 1) % len(part.options)}


def doubled_option(part):
    return {"options": (part.options[1], part.options[1], *part.options[2:])}


def right_code_as_distractor(part):
    wrong = next(i for i in range(4) if i != part.key)
    options = list(part.options)
    options[wrong] = Option(Listing("dxc - dmu / batch_size + 0.0"), "harmless", Text("無害", "x"))
    return {"options": tuple(options)}


def wide_tolerance(part):
    return {"numeric": msgspec.structs.replace(part.numeric, tolerance="1000")}


def no_tolerance_for_rounding(part):
    return {"numeric": msgspec.structs.replace(part.numeric, numbers=("12345.678",))}


def english_for_japanese(part):
    return {"ask": Text("Which one is it?", part.ask.en)}


def japanese_for_english(part):
    return {"ask": Text(part.ask.ja, part.ask.ja)}


def placeholder(part):
    return {"ask": Text("{index} はどれか。", part.ask.en)}


def formula_that_cannot_be_set(part):
    return {"ask": Text(r"$\frac{1$ はどれか。", part.ask.en)}


def key_in_the_question(part):
    source = part.options[part.key].content.source
    return {"ask": Text(f"`{source}` か。", part.ask.en)}


@pytest.mark.parametrize(
    ("kind", "sabotage", "noticed_by"),
    [
        ("code", other_key, "wrong_options_have_reasons"),
        ("numeric", other_key, "json_round_trip_is_identity"),
        ("numeric", doubled_option, "options_are_distinct"),
        ("code", right_code_as_distractor, "wrong_code_is_wrong_by_execution"),
        ("numeric", wide_tolerance, "tolerance_separates"),
        ("numeric", no_tolerance_for_rounding, "tolerance_separates"),
        ("code", english_for_japanese, "prose_is_in_both_languages"),
        ("code", japanese_for_english, "prose_is_in_both_languages"),
        ("code", placeholder, "prose_is_in_both_languages"),
        ("code", formula_that_cannot_be_set, "formulas_parse"),
        ("code", key_in_the_question, "key_is_not_shown"),
    ],
)
def test_a_broken_promise_is_noticed_by_its_rule(dx, kind, sabotage, noticed_by):
    seed = dx.kinds.index(kind)
    drawn = dx.drawn(seed)
    question = dx.assemble(seed, drawn)
    rule = next(rule for rule in RULES if rule.__name__ == noticed_by)
    assert not broken(rule, question, dx, drawn)
    assert broken(rule, replaced(question, **sabotage(question.parts[0])), dx, drawn)


def test_givens_printed_otherwise_than_drawn_are_noticed(dx):
    drawn = dx.drawn(1)
    question = dx.assemble(1, drawn)
    x = question.given[0]
    numbers = (str(int(x.numbers[0]) + 1), *x.numbers[1:])
    changed = msgspec.structs.replace(x, numbers=numbers)
    question = msgspec.structs.replace(question, given=(changed, *question.given[1:]))
    rule = next(rule for rule in RULES if rule.__name__ == "printed_givens_prove_the_key")
    assert broken(rule, question, dx, drawn)


def test_a_wrong_option_that_is_right_never_becomes_an_option(dx):
    facts_wrong = Wrong(dx.misconceptions[0], {"dx": np.ones((4, 1))}, "")
    facts = Facts(
        "f",
        {"dx": np.ones((4, 1))},
        dx.prover.prove(dx.drawn(0).given, {}),
        iter([facts_wrong]),
        {},
    )
    assert parts._counterexample(facts_wrong, facts) is None
