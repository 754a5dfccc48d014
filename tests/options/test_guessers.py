"""The tables that are shipped: of every part of the bank, and of all other parts."""

from typing import get_args

import pytest

from quizgen.options import guessers
from quizgen.options.numbers import BANDS, of_numbers
from quizgen.options.texts import of_texts

FORMS = get_args(guessers.Form)
FEATURES = {
    "numbers": of_numbers([(1,), (2,), (3,), (4,)]),
    "vectors": of_numbers([(1, 2), (2, 3), (3, 4), (4, 5)]),
    "code": of_texts(["a", "b", "c", "d"]),
    "texts": of_texts(["a", "b", "c", "d"]),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_table_has_whole_points_for_every_rank_and_band(form):
    for ranks, bands in guessers.read()[form].values():
        assert len(ranks) == len(FEATURES[form].ranked)
        assert all(len(row) == 4 and all(type(p) is int for p in row) for row in ranks)
        assert len(bands) == (2 * BANDS if form in ("numbers", "vectors") else 0)


def test_a_part_of_the_bank_has_a_guesser_of_its_own():
    own = guessers.guesser("numbers", "softmax/value", "y")
    assert own.guess_weights(FEATURES["numbers"]) != any_part("numbers").guess_weights(
        FEATURES["numbers"]
    )
    assert guessers.guesser("numbers", "softmax/value", "y") is own


@pytest.mark.parametrize("form", FORMS)
def test_a_part_without_a_table_has_that_of_all_parts(form):
    unknown = guessers.guesser(form, "metrics/precision", "p")
    assert unknown.guess_weights(FEATURES[form]) == any_part(form).guess_weights(FEATURES[form])


def any_part(form):
    return guessers.Guesser(guessers.read()[form][guessers.ALL])


def test_every_part_of_the_bank_has_a_table_but_those_of_code(bank):
    odd = set()
    asked = guessers.guesser

    def noting(form, family, part):
        if (f"{family}: {part}" in guessers.read()[form]) == (form == "code"):
            odd.add((form, family, part))
        return asked(form, family, part)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guessers, "guesser", noting)
        for family in bank.families()[0]:
            for seed in range(2 * len(family.kinds)):
                family.drawn(seed)
    assert not odd
