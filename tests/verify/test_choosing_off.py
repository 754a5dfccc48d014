"""The judge can fail: without any choice of options, it finds the keys of real families."""

import pytest

from quizgen.options import choose
from quizgen.verify.guessing import Guesses, Sample, judged, offers

pytestmark = pytest.mark.slow

SEEDS = {"code": 44, "numbers": 200}
CODE = [
    "batchnorm/inference",
    "dropout/test_scaling",
    "entropy/self_information",
    "optimizers/adam",
    "softmax/batch_axis",
    "weight_decay/loss",
]
NUMBERS = [
    "backprop/output_delta",
    "batchnorm/gamma_beta",
    "dropout/backward",
    "entropy/cross_entropy_kl",
    "optimizers/momentum",
]


@pytest.fixture(scope="module")
def judgement(bank):
    guesses, samples = {}, {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(choose, "choose", choose.at_random)
        for name, form in [(n, "code") for n in CODE] + [(n, "numbers") for n in NUMBERS]:
            family = bank.family(name)
            seeds = [
                s
                for s in range(3 * SEEDS[form])
                if (family.kind_of(s) == "code") is (form == "code")
            ]
            made = [
                offer for seed in seeds[: SEEDS[form]] for offer in offers(family.question(seed))
            ]
            guesses[name], samples[name] = Guesses(), Sample()
            guesses[name].play(made)
            samples[name].add(made)
    return guesses, judged(guesses, samples)


def test_learners_of_other_topics_find_the_keys(judgement):
    rates = judgement[1].learners
    assert {rate.where for rate in rates if "other topics" in rate.who} == {"numbers", "code"}
    assert all(rate.fails for rate in rates)


def test_learners_of_earlier_seeds_find_the_keys(judgement):
    assert any(rate.fails for rate in judgement[1].within)


def test_the_code_most_like_the_others_is_reported(judgement):
    leaks = [leak for name in CODE for leak in judgement[0][name].leaks()]
    assert len(leaks) >= len(CODE)
    assert any("add mistakes that resemble each other, not the key" in leak for leak in leaks)


def test_numbers_are_reported_too_though_so_few_questions_prove_little(judgement):
    assert any(judgement[0][name].leaks() for name in NUMBERS)
