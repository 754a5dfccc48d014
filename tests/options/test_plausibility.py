"""What a guesser sees of options, and how often it takes each."""

from fractions import Fraction

import pytest

from quizgen.options import tables
from quizgen.options.plausibility import Guesser, of_numbers, of_texts

ZERO = ((0, 0, 0, 0),)


def shares(chances):
    return [Fraction(chance, sum(chances)) for chance in chances]


def test_without_points_all_are_taken_alike():
    assert shares(Guesser(ZERO).chances([[3, 1, 2, 4]])) == [Fraction(1, 4)] * 4


def test_four_quarters_double_the_chance():
    chances = Guesser([(0, 4, 8, 12)]).chances([[10, 40, 20, 30]])
    assert [chance / chances[0] for chance in chances] == pytest.approx([1, 8, 2, 4])


def test_points_of_tied_ranks_are_shared():
    chances = Guesser([(0, 4, 8, 12)]).chances([[5, 5, 1, 9]])  # two share the 4 and the 8
    assert chances[0] == chances[1]
    assert chances[0] / chances[2] == pytest.approx(2**1.5)
    assert chances[3] / chances[2] == pytest.approx(8)


def test_what_is_the_same_of_all_tells_nothing():
    assert shares(Guesser([(9, -5, 2, 1)]).chances([[7, 7, 7, 7]])) == [Fraction(1, 4)] * 4


def test_features_add_up():
    one, other = [1, 2, 3, 4], [4, 3, 2, 1]
    up = (0, 4, 8, 12)
    assert shares(Guesser([up, up]).chances([one, other])) == [Fraction(1, 4)] * 4


@pytest.mark.parametrize(
    ("numbers", "seen"),
    [
        (
            (1234, -2468, 617, 1851),
            {
                "numbers": [1234, -2468, 617, 1851],
                "sizes": [2468, 4936, 1234, 3702],
                "simple": [3, 3, 3, 3],  # 2:1, 4:1, 3:2, 4:3, 3:1
                "alike": [2, 0, 2, 2],
                "added": [1, 0, 1, 1],  # 1234 + 617 = 1851
                "zeros": [0, 0, 0, 0],
            },
        ),
        (
            (500, 0, 333, -1000),
            {
                "simple": [2, 0, 2, 2],  # 500:333 is 3:2 up to rounding, and 1000:333 is 3:1
                "alike": [2, 2, 2, 0],
                "added": [0, 0, 0, 0],
                "zeros": [2, 1, 0, 3],
            },
        ),
    ],
)
def test_features_of_numbers(numbers, seen):
    names = ("numbers", "sizes", "simple", "nearest", "alike", "added", "zeros")
    found = dict(zip(names, of_numbers(numbers), strict=True))
    assert {name: list(found[name]) for name in seen} == seen


def test_nearest_is_a_ratio():
    assert of_numbers([100, 200, -300, 1000])[3] == pytest.approx([2, 1.5, 1.5, 10 / 3])
    assert of_numbers([0, 1, 2, 4])[3] == [2, 2, 2, 2]  # nothing counts as half a unit


def test_features_of_texts():
    texts = ["-np.sum(x)", "np.sum(x) / n", "np.sum(x)", "np.mean(x)"]
    shared, nearest, length, tokens, own, minus, operators, brackets = of_texts(texts)
    assert shared == [6 + 6 + 5, 6 + 6 + 5, 6 + 6 + 5, 5 + 5 + 5]
    assert nearest == [6, 6, 6, 5]
    assert length == [10, 13, 9, 10]
    assert tokens == [7, 8, 6, 6]
    assert own == [1, 2, 0, 1]  # -; / and n; mean
    assert minus == [1, 0, 0, 0]
    assert operators == [1, 1, 0, 0]
    assert brackets == [1, 1, 1, 1]


def test_every_character_of_japanese_is_a_token():
    assert of_texts(["平均", "平均値", "分散", "a"])[3] == [2, 3, 2, 1]


@pytest.mark.parametrize("name", ["NUMBERS", "CODE", "TEXTS"])
def test_the_shipped_tables_have_whole_points_for_every_rank(name):
    table = getattr(tables, name)
    features = of_numbers([1, 2, 3, 4]) if name == "NUMBERS" else of_texts(["a", "b", "c", "d"])
    assert len(table) == len(features)
    assert all(len(ranks) == 4 and all(type(p) is int for p in ranks) for ranks in table)
