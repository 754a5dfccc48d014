"""What shows of numbers, and of vectors."""

import pytest

from quizgen.options.numbers import BANDS, of_numbers

NAMES = (
    *("levels", "sizes", "negatives", "nearest", "apart", "closest", "away", "equal", "opposite"),
    *("simple", "smaller", "larger", "alike", "lead", "added", "halfway"),
    *("significant", "fives", "zeros"),
)


def seen(*options):
    features = of_numbers(
        [option if isinstance(option, tuple) else (option,) for option in options]
    )
    return dict(zip(NAMES, features.ranked, strict=True)) | {"bands": features.bands}


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (
            (1234, -2468, 617, 1851),
            {
                "levels": [1234, -2468, 617, 1851],
                "sizes": [2468, 4936, 1234, 3702],
                "negatives": [0, 1, 0, 0],
                "simple": [3, 3, 3, 3],  # 2:1, 4:1, 3:2, 4:3, 3:1
                "smaller": [1, 0, 3, 0],  # half of one; a half, a third and a quarter
                "larger": [1, 2, 0, 1],
                "alike": [2, 0, 2, 2],
                "added": [1, 0, 1, 1],  # 1234 + 617 = 1851
                "halfway": [1, 0, 0, 0],  # between 617 and 1851
                "closest": [617, 3085, 617, 617],
                "lead": [1, 0, 0, 1],
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
                "significant": [1, 0, 3, 1],
                "fives": [1, 0, 0, 0],
            },
        ),
        (
            (15, -15, 205, 30),
            {
                "opposite": [1, 1, 0, 0],
                "fives": [1, 1, 1, 0],
                "significant": [2, 2, 3, 1],
            },
        ),
    ],
)
def test_features_of_numbers(numbers, expected):
    found = seen(*numbers)
    assert {name: list(found[name]) for name in expected} == expected


def test_ratios_are_of_magnitudes():
    assert seen(100, 200, -300, 1000)["nearest"] == pytest.approx([2, 1.5, 1.5, 10 / 3])
    assert seen(100, 200, -300, 1000)["apart"][0] == pytest.approx(2 * 3 * 10)
    assert seen(0, 1, 2, 4)["nearest"] == [2, 2, 2, 2]  # nothing counts as half a unit


def test_vectors_are_compared_by_sums_magnitudes_and_entries():
    found = seen((10, -20), (10, 20), (-10, 20), (15, -100))
    assert found["levels"] == [-10, 30, 10, -85]
    assert found["sizes"] == [60, 60, 60, 230]
    assert found["negatives"] == [1, 0, 1, 1]
    assert found["equal"] == [1, 2, 1, 0]  # entries that another has at the same place
    assert found["opposite"] == [1, 0, 1, 0]
    assert found["zeros"] == [2, 2, 2, 2]
    assert found["fives"] == [0, 0, 0, 1]


def test_bands_are_powers_of_the_root_of_two_for_each_sign():
    bands = seen(100, 142, 200, -100)["bands"]
    assert [band - bands[0] for band in bands] == [0, 1, 2, BANDS]
    assert max(seen(10**15, 0, -(10**15), 1)["bands"]) == 2 * BANDS - 1
    assert min(seen(10**15, 0, -(10**15), 1)["bands"]) == 0
