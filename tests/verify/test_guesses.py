"""Hits are counted at every part, and a leak is reported when it cannot be chance."""

import random

import pytest

from quizgen.verify.guessing import Guesses
from quizgen.verify.guessing.limits import AT_A_PART, limit_at_a_part

from .offered import PARTS, hub, offer, senseless


def guesses(*offers):
    found = Guesses()
    found.play(offers)
    return found


def rate(found, name):
    (guess,) = [guess for guess in found.all() if guess.strategy.name == name]
    return guess.rate


def test_a_strategy_hits_where_it_picks_the_key_and_a_tie_counts_as_its_share():
    found = guesses(
        offer("1", "2", "3", "4", key=3),
        offer("1", "2", "3", "4", key=0),
        offer("4", "2", "3.0", "4.0", key=0),  # two are the largest
        offer("4", "2", "3.0", "4.0", key=3),
    )
    assert rate(found, "largest number") == (1 + 0 + 1 / 2 + 1 / 2) / 4
    assert rate(found, "any but the largest number") == (0 + 1 / 3 + 0 + 0) / 4
    assert rate(found, "always D") == 2 / 4
    assert rate(found, "number whose negative is offered too") == 1 / 4  # it says nothing


def test_counts_from_several_processes_add_up():
    chance = random.Random(3)
    offers = [hub(chance, form, seed) for seed in range(40) for form in PARTS]
    whole = guesses(*offers)
    parts = guesses(*offers[:50])
    parts.merge(guesses(*offers[50:]))
    assert sorted(parts.all()) == sorted(whole.all())
    assert parts.leaks() == whole.leaks()


def test_nothing_is_judged_before_anything_is_played():
    assert Guesses().best() == (0.0, "")
    assert Guesses().leaks() == []
    empty = guesses()
    assert empty.all() == []


@pytest.mark.parametrize("form", PARTS)
def test_a_key_among_changes_of_itself_is_reported(form):
    chance = random.Random(1)
    found = guesses(*(hub(chance, form, seed) for seed in range(400)))
    (leak,) = found.leaks()
    assert leak.startswith(f"{PARTS[form]}: ")
    assert " of 400 sheets: add " in leak
    assert found.best()[0] > 0.45


def test_a_key_at_one_letter_is_reported():
    chance = random.Random(1)
    found = guesses(*(senseless(chance, "numbers", s)._replace(key=1) for s in range(60)))
    (leak,) = found.leaks()
    assert leak.startswith("(あ) numeric: always B is the key in 100% of 60 sheets: the order of")


@pytest.mark.parametrize(
    ("key", "found", "advice"),
    [
        (0, "the smallest number", "add mistakes that make the result smaller"),
        (1, "the second after the smallest number", "add mistakes that make the result smaller"),
        (2, "the second after the largest number", "add mistakes that make the result larger"),
        (3, "the largest number", "add mistakes that make the result larger"),
    ],
)
def test_the_advice_is_to_add_what_would_stand_in_the_place_of_the_key(key, found, advice):
    chance = random.Random(4)
    offers = []
    for seed in range(80):
        texts = sorted(senseless(chance, "numbers", seed).texts, key=float)
        order = chance.sample(range(4), 4)
        offers.append(offer(*(texts[at] for at in order), key=order.index(key)))
    (leak,) = guesses(*offers).leaks()
    assert f": {found} is the key in 100% of 80 sheets: {advice} (and " in leak


def test_the_reader_of_one_language_is_not_saved_by_the_other():
    chance = random.Random(2)
    offers = [hub(chance, "texts", seed) for seed in range(300)]
    offers = [o._replace(place=o.place._replace(language="ja")) for o in offers]
    silent = [senseless(chance, "texts", seed) for seed in range(300)]
    silent = [o._replace(place=o.place._replace(language="en")) for o in silent]
    (leak,) = guesses(*offers, *silent).leaks()
    assert leak.startswith("(う) choice, ja: ")


@pytest.mark.parametrize("form", PARTS)
@pytest.mark.parametrize("questions", [5, 20, 120])
def test_options_that_tell_nothing_are_never_reported(form, questions):
    chance = random.Random(questions)
    for _ in range(6):
        found = guesses(*(senseless(chance, form, seed) for seed in range(questions)))
        assert found.leaks() == []


def test_the_limit_is_the_gate_as_soon_as_there_are_enough_questions():
    gate = AT_A_PART["numbers"]
    variance = 0.25 * 0.75
    limits = [limit_at_a_part(gate, n, n * variance) for n in (10, 100, 1000, 2000, 3000)]
    assert limits == sorted(limits, reverse=True)
    assert limits[0] > 1  # ten questions prove nothing
    assert limits[2] < 0.34
    assert limits[3] < 0.31
    assert limits[4] == gate


@pytest.mark.parametrize(("questions", "picked"), [(30, 1), (30, 2), (300, 1), (300, 3)])
def test_whoever_knows_nothing_stays_below_the_limit(questions, picked):
    variance = questions * (0.25 / picked - 0.25**2)
    limit = limit_at_a_part(0.25, questions, variance)
    chance = random.Random(0)
    rates = [
        sum(chance.random() < picked / 4 for _ in range(questions)) / picked / questions
        for _ in range(2000)
    ]
    assert max(rates) < limit
    assert limit < 0.25 + 12 * variance**0.5 / questions  # and it is no idle limit
