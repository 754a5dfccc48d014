import random

import pytest

from quizgen.authoring.draw import Draw, Redraw, Stream
from quizgen.model.errors import AuthorError


def test_streams_are_pinned_for_ever():
    draw = Draw("batchnorm/backward_dx@1/7", "code")
    assert draw.integers("x", -3, 3, shape=(2, 3)).tolist() == [[0, 2, -3], [-2, 0, -3]]
    assert draw.integer("n", 1, 100) == 41
    assert draw.shuffled("order", "abcde") == ["b", "e", "d", "a", "c"]
    assert draw.sample("some", range(10), 3) == [9, 7, 4]
    assert str(draw.decimal("eta", ("0.1", "0.05", "0.01"))) == "1/100"


def test_only_the_promised_sequence_is_used():
    promised = random.Random("some stream")
    stream = Stream("some stream")
    assert [stream.below(1000) for _ in range(5)] == [
        int(promised.random() * 1000) for _ in range(5)
    ]


def test_another_quantity_does_not_move_the_first():
    one, other = Draw("f@1/1", "code"), Draw("f@1/1", "code")
    other.integer("before", 0, 9)
    assert one.integer("n", 0, 10**6) == other.integer("n", 0, 10**6)


def test_neighbouring_seeds_share_nothing():
    a, b = (Draw(f"f@1/{seed}", "code").integers("x", 0, 10**9, shape=50) for seed in (41, 42))
    assert not set(a.tolist()) & set(b.tolist())


def test_excluded_numbers_never_come():
    drawn = Draw("f@1/1", "code").integers("x", -2, 2, shape=500, exclude=(0, 1))
    assert set(drawn.tolist()) == {-2, -1, 2}


def test_require_asks_for_another_draw():
    draw = Draw("f@1/1", "code")
    draw.require(True)
    with pytest.raises(Redraw):
        draw.require(False)


def test_require_says_why_it_refuses():
    with pytest.raises(Redraw, match="n is 0"):
        Draw("f@1/1", "code").require(0, "n is 0")


def test_a_name_gives_one_quantity():
    draw = Draw("f@1/1", "code")
    draw.integer("n", 0, 9)
    with pytest.raises(AuthorError, match="'n' is drawn twice"):
        draw.shuffled("n", "abc")
