"""Broken on purpose: a wrong key, a wrong engine, a leak, ... and verification notices each."""

import copy

import msgspec
import numpy as np
import pytest

from quizgen.authoring.blank import Blank
from quizgen.engine import BatchNormalization
from quizgen.families import family
from quizgen.families.bank import load_bank
from quizgen.model.question import Listing, Mistake, Question, Text
from quizgen.options import choose, numeric
from quizgen.options.code_part import counterexample
from quizgen.options.facts import Facts
from quizgen.options.mutants import Wrong
from quizgen.proof.exact import Exact
from quizgen.verify import examine
from quizgen.verify.rules import RULES, Broken


@pytest.fixture
def dx():
    """A copy of a family for every test, to be broken."""
    family = copy.copy(load_bank().family("batchnorm/backward_dx"))
    for registered in ("drafts", "runs", "provers", "solutions"):
        setattr(family, registered, dict(getattr(family, registered)))
    family.check(family.provers["numeric"].check)
    return family


def test_the_untouched_family_passes(dx):
    report = examine(dx, range(12))
    report.judge()
    assert report.failures == []


def test_a_wrong_key_is_noticed(dx):
    honest = dx.runs["numeric"]

    def nearly_right(layer, **given):
        outputs = dict(honest(layer, **given))
        outputs["dx"] = outputs["dx"] * (1 + 1e-8)  # no printed digit shows it
        return outputs

    dx.run(nearly_right)
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
    honest = dx.runs["numeric"]

    def with_epsilon(layer, x, gamma, dout):
        class Stubborn(layer):
            def __init__(self, gamma, beta, eps):
                super().__init__(gamma, beta, eps=1e-6)

        return honest(Stubborn, x, gamma, dout)

    dx.run(with_epsilon)
    assert len(examine(dx, range(6)).failures) == 6


def test_a_wrong_check_is_noticed(dx):
    def of_another_loss(x, gamma, dout):
        return {"dx": 2 * x}

    dx.provers["numeric"].check = of_another_loss
    dx.provers["numeric"].programs.clear()
    assert len(examine(dx, range(4)).failures) == 4


def test_a_leaking_option_order_is_noticed(dx, monkeypatch):
    honest = family.prepare_part

    def always_first(*arguments):
        build = honest(*arguments)

        def built():
            part = build()
            others = [o for place, o in enumerate(part.options) if place != part.key]
            options = (part.options[part.key], *others)
            return msgspec.structs.replace(part, options=options, key=0)

        return built

    monkeypatch.setattr(family, "prepare_part", always_first)
    report = examine(dx, range(200))
    report.judge()
    assert any("always A is the key in 100%" in failure for failure in report.failures)


def test_a_key_that_is_always_the_smallest_number_is_noticed(dx, monkeypatch):
    class Lowest(numeric.NumberPool):
        def fits(self, wrong):
            return super().fits(wrong) and all(self.key.units < w.units for w in wrong)

    monkeypatch.setattr(numeric, "NumberPool", Lowest)
    report = examine(dx, range(1, 400, 2))
    report.judge()
    assert any("the smallest number is the key in 100%" in failure for failure in report.failures)


def test_wrong_options_that_are_not_chosen_are_noticed(monkeypatch):
    monkeypatch.setattr(choose, "choose", choose.at_random)
    report = examine(load_bank().family("softmax/loss_gradient"), range(0, 300, 2))
    report.judge()
    assert any("add mistakes that resemble each other" in failure for failure in report.failures)


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
    options[wrong] = msgspec.structs.replace(
        options[wrong], content=Listing("dxc - dmu / batch_size + 0.0")
    )
    return {"options": tuple(options)}


def one_mistake_told_as_two(part):
    wrong = next(i for i in range(4) if [len(c) for c in part.options[i].causes] == [1])
    options = list(part.options)
    (cause,) = options[wrong].causes
    options[wrong] = msgspec.structs.replace(options[wrong], causes=((cause[0], cause[0]),))
    return {"options": tuple(options)}


def three_mistakes_at_once(part):
    wrong = next(i for i in range(4) if i != part.key)
    options = list(part.options)
    cause = (Mistake("harmless", Text("無害", "x")),) * 3
    options[wrong] = msgspec.structs.replace(options[wrong], causes=(cause,))
    return {"options": tuple(options)}


def wrong_without_cause(part):
    wrong = next(i for i in range(4) if i != part.key)
    options = list(part.options)
    options[wrong] = msgspec.structs.replace(options[wrong], causes=())
    return {"options": tuple(options)}


def wide_tolerance(part):
    return {"numeric": msgspec.structs.replace(part.numeric, tolerance="1000")}


def tolerance_of_a_whole_unit(part):
    return {"numeric": msgspec.structs.replace(part.numeric, tolerance="0.001")}


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
        ("code", one_mistake_told_as_two, "wrong_code_is_wrong_by_execution"),
        ("code", three_mistakes_at_once, "wrong_options_have_reasons"),
        ("code", wrong_without_cause, "wrong_options_have_reasons"),
        ("numeric", wide_tolerance, "tolerance_separates"),
        ("numeric", tolerance_of_a_whole_unit, "tolerance_separates"),
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
    wrong = Wrong((dx.misconceptions[0],), {"dx": np.ones((4, 1))}, "")
    proven = dx.prover("numeric").prove(dx.drawn(0).given, {})
    facts = Facts("f", {}, {"dx": np.ones((4, 1))}, proven, {}, (), lambda mistakes: wrong)
    assert counterexample(wrong, facts) is None
    other = Wrong((dx.misconceptions[0],), {"dx": np.full((4, 1), 2.0)}, "")
    assert counterexample(other, facts) is not None


def test_a_key_that_was_given_is_noticed(dx):
    drawn = dx.drawn(1)
    question = dx.assemble(1, drawn)
    rule = next(rule for rule in RULES if rule.__name__ == "nothing_done_is_wrong")
    assert not broken(rule, question, dx, drawn)
    known = {**drawn.known, "dout": np.asarray(drawn.outputs["dx"])}
    assert broken(rule, question, dx, drawn._replace(known=known))


def test_a_number_that_was_given_is_noticed(dx):
    drawn = dx.drawn(1)
    question = dx.assemble(1, drawn)
    rule = next(rule for rule in RULES if rule.__name__ == "nothing_done_is_wrong")
    key = float(question.parts[0].numeric.numbers[0])
    known, given = {**drawn.known, "lr": key}, {**drawn.given, "lr": Exact((), (1,))}
    assert broken(rule, question, dx, drawn._replace(known=known, given=given))


def rule_named(name):
    return next(rule for rule in RULES if rule.__name__ == name)


@pytest.fixture
def plotted(bank):
    family = bank.family("learning/curves")
    drawn = family.drawn(0)
    return family, drawn, family.assemble(0, drawn)


def with_plot(question, **changed):
    return msgspec.structs.replace(
        question, exhibits=(msgspec.structs.replace(question.exhibits[0], **changed),)
    )


def test_a_figure_that_shows_other_numbers_than_its_givens_is_noticed(plotted):
    family, drawn, question = plotted
    rule = rule_named("figures_show_their_givens")
    assert not broken(rule, question, family, drawn)
    first, *rest = question.exhibits[0].series
    moved = msgspec.structs.replace(first, y=(first.y[0] + 0.01, *first.y[1:]))
    assert broken(rule, with_plot(question, series=(moved, *rest)), family, drawn)
    assert broken(rule, msgspec.structs.replace(question, exhibits=()), family, drawn)


def test_a_figure_that_names_the_key_is_noticed(plotted):
    family, drawn, question = plotted
    rule = rule_named("figures_do_not_tell_the_key")
    assert not broken(rule, question, family, drawn)
    (part, *_) = question.parts
    texts = [option.content.text for option in part.options]
    for told in (
        Text(f"図。{texts[part.key].ja}", "A figure."),
        Text("図。", f"A figure: {texts[part.key].en.lower()}"),
    ):
        assert broken(rule, with_plot(question, alt=told), family, drawn)
    every = Text(
        "図。" + "".join(t.ja for t in texts), "A figure. " + " ".join(t.en for t in texts)
    )
    assert not broken(rule, with_plot(question, alt=every), family, drawn)


@pytest.mark.parametrize("number", ["0", "1"])
def test_a_key_of_nothing_but_0_or_1_is_noticed(bank, number):
    family = bank.family("backprop/hidden_delta")
    seed = family.kinds.index("numeric")
    drawn = family.drawn(seed)
    question = family.assemble(seed, drawn)
    rule = next(rule for rule in RULES if rule.__name__ == "tolerance_separates")
    assert not broken(rule, question, family, drawn)
    certificate = msgspec.structs.replace(
        question.certificate,
        witnesses=tuple(
            msgspec.structs.replace(w, check=number) for w in question.certificate.witnesses
        ),
    )
    question = msgspec.structs.replace(question, certificate=certificate)
    numeric = question.parts[0].numeric
    assert numeric.shape
    trivial = msgspec.structs.replace(numeric, numbers=(number,) * len(numeric.numbers))
    with pytest.raises(Broken, match=f"the tolerance accepts {number}, {number}"):
        rule(family, drawn, replaced(question, numeric=trivial))
