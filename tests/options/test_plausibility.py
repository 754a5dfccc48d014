"""How often a guesser takes each of several options, by the points of a table."""

from fractions import Fraction

import pytest

from quizgen.options.features import Features
from quizgen.options.plausibility import Guesser, Table

ZERO = (0, 0, 0, 0)
UP = (0, 4, 8, 12)
ONE = (0, 0, 0, 0)  # all in one band


def chances(features, ranks, bands=ONE, points=()):
    return Guesser(Table(ranks, points)).guess_weights(Features(features, bands))


def shares(found):
    return [Fraction(chance, sum(found)) for chance in found]


def test_without_points_all_are_taken_alike():
    assert shares(chances([[3, 1, 2, 4]], [ZERO])) == [Fraction(1, 4)] * 4


def test_four_quarters_double_the_chance():
    found = chances([[10, 40, 20, 30]], [UP])
    assert [chance / found[0] for chance in found] == pytest.approx([1, 8, 2, 4])


def test_points_of_tied_ranks_are_shared():
    found = chances([[5, 5, 1, 9]], [UP])  # two share the 4 and the 8
    assert found[0] == found[1]
    assert found[0] / found[2] == pytest.approx(2**1.5)
    assert found[3] / found[2] == pytest.approx(8)


def test_what_is_the_same_of_all_tells_nothing():
    assert shares(chances([[7, 7, 7, 7]], [(9, -5, 2, 1)])) == [Fraction(1, 4)] * 4


def test_features_add_up():
    assert shares(chances([[1, 2, 3, 4], [4, 3, 2, 1]], [UP, UP])) == [Fraction(1, 4)] * 4


def test_a_band_has_points_of_its_own_and_none_beyond_the_table():
    found = chances([[1, 2, 3, 4]], [ZERO], bands=(0, 1, 1, 5), points=(4, -4))
    assert [chance / found[3] for chance in found] == pytest.approx([2, 0.5, 0.5, 1])


def test_a_band_and_a_rank_add_up():
    found = chances([[1, 2, 3, 4]], [UP], bands=(3, 2, 1, 0), points=UP)
    assert shares(found) == [Fraction(1, 4)] * 4
