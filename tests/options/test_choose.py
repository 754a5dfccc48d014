"""Which wrong options are chosen: squares where there are any, and the key not to be seen."""

import random
from collections import Counter
from contextlib import suppress

import pytest

from quizgen.authoring.draw import Redraw, Stream
from quizgen.options import choose
from quizgen.options.numbers import of_numbers
from quizgen.options.plausibility import Guesser, Table
from quizgen.options.texts import of_texts
from quizgen.options.tokens import tokens


def no_idea(features):
    """The chances of a guesser whose table has no points."""
    return Guesser(Table([(0, 0, 0, 0)] * len(features.ranked))).guess_weights(features)


def chosen(pool, name):
    """What is chosen for a question, which is drawn again where no set is kept."""
    for attempt in range(50):
        with suppress(Redraw):
            return choose.choose(pool, Stream(f"{name}#{attempt}"))
    raise AssertionError("no set is ever kept")


class Numbers:
    """A key that mistakes multiply; two together multiply by both factors."""

    form = "numbers"

    def __init__(self, key, factors, together=True):
        self.key = key
        self.factors = factors
        self.singles = [round(key * factor) for factor in factors]
        self.together = together

    def size(self, option):
        return option

    def both(self, one, other):
        if not self.together:
            return None
        return round(self.key * self.factors[one] * self.factors[other])

    def guess_weights(self, options):
        return no_idea(of_numbers([(option,) for option in options]))

    def fits(self, wrong):
        return len({self.key, *wrong}) == 4


def test_a_square_is_two_mistakes_and_both_together():
    pool = Numbers(1000, [2, -1, 3, 0.6, 5, 0.7, 11])
    for n in range(50):
        one, other, both = chosen(pool, f"{n}")
        assert {one, other} <= set(pool.singles)
        assert both == one * other / pool.key


def test_single_mistakes_stand_alone_where_nothing_goes_together():
    pool = Numbers(1000, [2, -1, 3, 0.5], together=False)
    for n in range(20):
        assert set(chosen(pool, f"{n}")) <= set(pool.singles)


def test_of_single_mistakes_the_key_is_at_every_place_in_the_order_of_sizes():
    pool = Numbers(1000, [2, -1, 3, 0.5, 5, 7, 11, 13, 17, 0.1, 0.3], together=False)
    counts = Counter(sum(number < pool.key for number in chosen(pool, f"{n}")) for n in range(400))
    assert min(counts[place] for place in range(4)) > 60
    larger = Numbers(1000, [2, 3, 4, 5], together=False)
    assert min(chosen(larger, "s")) > larger.key


def test_every_set_fits():
    pool = Numbers(1000, [2, -1, -2, 1, 0.5])  # 2 and -1 together make -2, and 1 is no mistake
    for n in range(50):
        assert pool.fits(chosen(pool, f"{n}"))


def test_too_few_mistakes_ask_for_another_draw():
    with pytest.raises(Redraw):
        choose.choose(Numbers(1000, [2]), Stream("s"))
    with pytest.raises(Redraw):
        choose.choose(Numbers(1000, []), Stream("s"))
    with pytest.raises(Redraw, match="fewer than three"):
        choose.at_random(Numbers(1000, [2, 3]), Stream("s"))


def test_the_same_stream_chooses_the_same():
    pool = Numbers(1000, [2, -1, 3, 0.5, 0.1, 7])
    assert chosen(pool, "s") == chosen(pool, "s")
    assert len({tuple(chosen(pool, f"{n}")) for n in range(40)}) > 10


def test_pairs_are_looked_at_only_as_far_as_needed():
    asked = []

    class Counting(Numbers):
        def both(self, one, other):
            asked.append((one, other))
            return super().both(one, other)

    choose.choose(Counting(1000, [1 + k / 7 for k in range(1, 40)]), Stream("t"))
    assert len(asked) < 40  # of 741


TOGETHER = {(0, 1): "-f(x) / n", (0, 2): "-f(-x)", (1, 2): "f(-x) / n", (0, 5): "-g(x)"}
MIDDLE = ["f(x)", "-f(x)", "f(x) / n", "f(-x)", "2 * f(x)", "f(x + 1)", "g(x)", "abs(f(x))"]


class Texts:
    """A key of which every mistake is a small change, so that it is most like all others."""

    form = "code"
    key = "f(x)"
    singles = MIDDLE[1:]

    def size(self, option):
        return len(option)

    def both(self, one, other):
        return TOGETHER.get((one, other))

    def guess_weights(self, options):
        return no_idea(of_texts(options))

    def fits(self, wrong):
        return len({self.key, *wrong}) == 4


def most_alike(options):
    """The one that differs from the others in the fewest tokens."""
    counts = {option: Counter(token.text for token in tokens(option)) for option in options}
    return min(
        options,
        key=lambda o: sum(
            ((counts[o] - count) + (count - counts[o])).total() for count in counts.values()
        ),
    )


def hits(choosing, times=400):
    """How often the option most like the others is the key."""
    found = 0
    for n in range(times):
        options = [Texts.key, *choosing(Texts(), f"{n}")]
        random.Random(n).shuffle(options)
        found += most_alike(options) == Texts.key
    return found / times


def test_the_key_is_not_the_one_most_like_the_others():
    assert hits(lambda pool, name: choose.at_random(pool, Stream(name))) > 0.6
    assert hits(chosen) < 0.35


def test_sets_whose_key_is_taken_more_often_are_kept_less_often():
    telling = 2000  # a mistake beside which the key is seen

    class Seen(Numbers):
        def guess_weights(self, options):
            return [9 if telling in options else 1, 1, 1, 1]

    def told(pool):
        return sum(telling in chosen(pool, f"{n}") for n in range(400)) / 400

    factors = [2, 3.1, 0.6, -1, 0.3, 1.7]
    assert told(Numbers(1000, factors)) > 0.25
    assert told(Seen(1000, factors)) < 0.17
