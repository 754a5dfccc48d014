"""Learners find what there is to learn, on other topics and on later seeds, and nothing else."""

import random

import numpy as np
import pytest

from quizgen.verify.guessing import Guesses, Sample, judged
from quizgen.verify.guessing.features import places, standing
from quizgen.verify.guessing.learners import key_places
from quizgen.verify.guessing.limits import HELD_OUT
from quizgen.verify.guessing.logit import Logit
from quizgen.verify.guessing.sample import MAX_OFFERS
from quizgen.verify.guessing.trees import Trees

from .offered import PARTS, hub, offer, senseless

FAMILIES = [f"{topic}/{name}" for topic in ("one", "two", "three") for name in "abc"]


def bank(make, offers=44, forms=tuple(PARTS)):
    """A judgement of nine families whose options are made by `make`."""
    guesses, samples = {}, {}
    for number, family in enumerate(FAMILIES):
        chance = random.Random(number)
        made = [make(chance, form, seed) for seed in range(offers) for form in forms]
        guesses[family], samples[family] = Guesses(), Sample()
        guesses[family].play(made)
        samples[family].add(made)
    return judged(guesses, samples)


@pytest.fixture(scope="module")
def hubs():
    return bank(hub)


def test_keys_among_changes_of_themselves_are_found_on_other_topics(hubs):
    assert [rate.where for rate in hubs.learners[::2]] == [
        "numbers",
        "code",
        "texts, ja",
        "texts, en",
        "numbers",
    ]
    assert all(rate.rate > HELD_OUT + 0.2 for rate in hubs.learners)
    assert all(rate.fails for rate in hubs.learners)
    assert all(abs(sum(rate.places) - 1) < 1e-9 for rate in hubs.learners)


def test_and_on_later_seeds_of_the_same_family(hubs):
    assert [rate.where for rate in hubs.within] == [f"{family}: numbers" for family in FAMILIES]
    assert all(rate.fails for rate in hubs.within)
    assert "earlier seeds" in hubs.learners[-1].who


def test_failures_are_sentences_that_say_what_to_do(hubs):
    failures = hubs.failures
    assert any(
        f.startswith("numbers: a linear ranker trained on other topics finds the key in ")
        and f.endswith(
            ": make sets whose wrong options are related to each other as the key is to them"
        )
        for f in failures
    )


def test_the_same_every_time():
    assert bank(hub, forms=["numbers"]) == bank(hub, forms=["numbers"])


@pytest.mark.slow
def test_nothing_is_found_where_there_is_nothing():
    judgement = bank(senseless)
    assert judgement.learners
    assert judgement.within
    assert judgement.failures == []


def test_few_questions_are_not_judged():
    judgement = bank(hub, offers=5)
    assert judgement.learners == judgement.within == judgement.failures == []


@pytest.mark.parametrize("learner", [Logit, Trees])
@pytest.mark.parametrize("direction", [1, -1])
def test_a_learner_learns_a_direction(learner, direction):
    x = np.random.default_rng(0).normal(size=(300, 4, 6))
    key = np.argmax(direction * x[:, :, 2], axis=1)
    fitted = learner(x[:200], key[:200])
    hits = fitted.scores(x[200:]).argmax(axis=1) == key[200:]
    assert hits.mean() > 0.8


def test_trees_learn_what_no_sum_of_features_can_tell():
    x = np.random.default_rng(1).choice([-1.0, 1.0], size=(1500, 4, 4))
    both = x[:, :, 0] * x[:, :, 1] > 0
    one = both.sum(axis=1) == 1
    x, key = x[one], both[one].argmax(axis=1)
    half = len(key) // 2
    rates = [
        key_places(learner(x[:half], key[:half]).scores(x[half:]), key[half:])[:, 0].mean()
        for learner in (Logit, Trees)
    ]
    assert rates[0] < 0.4
    assert rates[1] > 0.9


def test_ties_of_a_score_are_shared():
    scored = np.array([[3.0, 3.0, 1.0, 0.0], [3.0, 2.0, 1.0, 0.0]])
    np.testing.assert_allclose(
        key_places(scored, np.array([0, 3])), [[0.5, 0.5, 0, 0], [0, 0, 0, 1]]
    )


def test_places_are_ranks_with_ties_in_the_middle():
    seen = np.array([[[1.0], [5.0], [5.0], [9.0]]])
    np.testing.assert_allclose(places(seen)[0, :, 0], [-1, 0, 0, 1])
    rank, most, least, score = standing(seen)[0].T
    np.testing.assert_allclose(most, [0, 0, 0, 1])
    np.testing.assert_allclose(least, [1, 0, 0, 0])
    assert abs(score.mean()) < 1e-12
    assert rank.tolist() == places(seen)[0, :, 0].tolist()


def test_a_sample_keeps_the_lowest_seeds_in_whatever_order_they_come():
    offers = [offer("1", "2", "3", "4", seed=seed) for seed in range(MAX_OFFERS + 50)]
    first, later = Sample(), Sample()
    later.add(offers[100:])
    first.add(offers[:100])
    later.merge(first)
    (kept,) = later.offers.values()
    assert [o.seed for o in kept] == list(range(MAX_OFFERS))
