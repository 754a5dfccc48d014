"""The judge can fail: without any choice of options, it finds the keys of real families."""

import random
import re

import numpy as np
import pytest

from quizgen.verify.guessing import Guesses, Sample, judged, offers
from quizgen.verify.guessing.printed import Offer

SEEDS = 44
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


def unchosen(family, seeds) -> list[Offer]:
    """Keys beside three misconceptions taken at random, as if nobody chose.

    What can be shown of code is gathered from the questions themselves, numbers are computed
    from every misconception.
    """
    chance = random.Random(family.id)
    drawn = [family.drawn(seed) for seed in seeds]
    questions = [family.assemble(seed, one) for seed, one in zip(seeds, drawn, strict=True)]
    shown: dict[tuple, set[str]] = {}
    for question in questions:
        for offer in offers(question):
            shown.setdefault((offer.place, offer.texts[offer.key]), set()).update(offer.texts)
    found = []
    for one, question in zip(drawn, questions, strict=True):
        for part, offer in zip(question.parts, offers(question), strict=True):
            key = offer.texts[offer.key]
            wrong = shown[offer.place, key] if offer.place.form == "code" else set()
            if offer.place.form == "numbers":
                wrong = values(family, one, part)
            wrong = sorted(wrong - {key})
            if len(wrong) >= 3:
                texts = chance.sample([key, *chance.sample(wrong, 3)], 4)
                found.append(offer._replace(texts=tuple(texts), key=texts.index(key)))
    return found


def values(family, drawn, part) -> set[str]:
    """What every misconception makes of the number that a part asks for, as it is printed."""
    name, *index = re.findall(r"\w+", part.target)
    printed = set()
    for wrong in family.mistaken(drawn):
        value = np.asarray(wrong.outputs.get(name, np.nan), float)
        if value.ndim == len(index):
            number = f"{value[tuple(map(int, index))]:.{part.numeric.decimals}f}"
            if re.search(r"\d", number):
                printed.add(number.removeprefix("-") if float(number) == 0 else number)
    return printed


@pytest.fixture(scope="module")
def judgement(bank):
    guesses, samples = {}, {}
    for name, form in [(n, "code") for n in CODE] + [(n, "numbers") for n in NUMBERS]:
        family = bank.family(name)
        seeds = [s for s in range(4 * SEEDS) if (family.kind_of(s) == "code") is (form == "code")]
        made = unchosen(family, seeds[:SEEDS])
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
