"""The key cannot be guessed, whatever the wrong options look like."""

import itertools
import random

import pytest

from quizgen.core.draw import Redraw, Stream
from quizgen.core.options import (
    COINS,
    RANKS,
    Face,
    blind_hits,
    choose,
    hit,
    similarity,
    turn_of,
)


def test_of_every_four_questions_each_rank_and_position_comes_once():
    for block in range(50):
        turns = [turn_of("f@1/numeric/あ", 4 * block + member) for member in range(4)]
        assert sorted(t.rank for t in turns) == [0, 1, 2, 3]
        assert sorted(t.position for t in turns) == [0, 1, 2, 3]
    assert len({(t.rank, t.position) for t in (turn_of("g", n) for n in range(400))}) == 16


def test_coins_fall_as_often_as_chance_deserves():
    coins = [coin for n in range(2000) for coin in turn_of("f", n).coins.values()]
    assert 0.23 < sum(coins) / len(coins) < 0.27


def test_strategies_see_what_they_say():
    faces = [Face("2.5", 2.5, 1), Face("-7", -7.0), Face("10.25", 10.25, 2), Face("3", 3.0)]

    def taken(name):
        return [i for i in range(4) if blind_hits(faces, i)[name]]

    assert taken("smallest") == [1]
    assert taken("second smallest") == [0]
    assert taken("second largest") == [3]
    assert taken("largest") == [2]
    assert taken("nearest to zero") == [0]
    assert taken("farthest from zero") == [2]
    assert taken("shortest") == [3]
    assert taken("longest") == [2]
    assert taken("roundest") == [1, 3]
    assert taken("odd one out") == [1]
    assert taken("most typical") == [0]


def test_ties_are_shared():
    assert hit([1.0, 1.0, 0.0, 1.0], 0) == pytest.approx(1 / 3)
    assert hit([1.0, 1.0, 0.0, 1.0], 2) == 0.0


def test_likeness_of_texts():
    assert similarity("np.exp(a)", "np.exp( a )") == 1.0
    assert similarity("np.sum(x, axis=0)", "np.sum(x, axis=1)") > similarity("x", "np.sum(x)")


def lopsided(rng):
    """A key whose mistakes are nearly always larger in magnitude, and rounder."""
    key = rng.choice([-1, 1]) * rng.randint(11, 99) / 10
    factors = (2, 3, -1, 0.5, -2, 1.5, -0.5)
    wrong = [key * f for f in factors] + [key + rng.choice([-1, 1]) * rng.randint(1, 30) / 10]
    return face(key), [face(w) for w in wrong if abs(w - key) > 0.05]


def face(number):
    text = f"{number:.2f}".rstrip("0").rstrip(".")
    return Face(text, number, len(text.partition(".")[2]))


def test_numbers_cannot_be_guessed():
    totals = {}
    asked = 2000
    for n in range(asked):
        turn = turn_of("numbers", n)
        for attempt in itertools.count():
            key, wrong = lopsided(random.Random(f"{n}/{attempt}"))
            try:
                choice = choose(key, wrong, Stream(f"{n}"), turn, patient=attempt < 8)
            except Redraw:
                continue
            break
        faces = [key, *(wrong[i] for i in choice.picked)]
        for name, chance in blind_hits(faces, 0).items():
            totals[name] = totals.get(name, 0.0) + chance / asked
    for name in RANKS:
        assert totals[name] == pytest.approx(0.25, abs=1e-9)
    assert {name: rate for name, rate in totals.items() if rate > 0.28} == {}


def test_texts_cannot_be_guessed_where_there_is_a_choice():
    key = Face("np.sum(x * dout, axis=0)")
    wrong = (
        "np.sum(dout, axis=0)",
        "np.sum(dout, axis=1)",
        "np.mean(dout, axis=1)",
        "np.mean(x * dout, axis=0) / n",
        "np.mean(x * dout, axis=1) / n",
        "np.sum(x * dout, axis=0) / n",
        "x * dout",
        "x.T",
    )
    pool = [Face(text) for text in wrong]
    totals: dict[str, float] = {}
    for n in range(1000):
        choice = choose(key, pool, Stream(f"{n}"), turn_of("texts", n), patient=True)
        faces = [key, *(pool[i] for i in choice.picked)]
        for name, chance in blind_hits(faces, 0).items():
            totals[name] = totals.get(name, 0.0) + chance / 1000
    assert {name: rate for name, rate in totals.items() if rate > 0.28} == {}


def test_too_few_wrong_options_ask_for_another_draw():
    with pytest.raises(Redraw, match="fewer than three"):
        choose(Face("1", 1.0), [face(2)], Stream("s"), turn_of("t", 0), patient=False)
    turn = next(t for t in (turn_of("t", n) for n in range(9)) if t.rank == 3)
    with pytest.raises(Redraw, match="on one side"):
        choose(face(1), [face(2), face(3), face(4)], Stream("s"), turn, patient=False)


def test_texts_have_no_size():
    texts = [Face("a"), Face("bb"), Face("cc"), Face("d")]
    assert set(blind_hits(texts, 0)) == {"shortest", "longest", "odd one out", "most typical"}
    numbers = [face(n) for n in (1, 2, 3, 4)]
    assert set(blind_hits(numbers, 0)) == set(RANKS) | set(COINS)
