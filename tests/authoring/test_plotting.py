"""What an author of a plot gets wrong is told, with the place and the mend."""

import json
from fractions import Fraction

import msgspec
import numpy as np
import pytest

from quizgen.authoring import axis, bars, curve, line, plot, points
from quizgen.model.errors import AuthorError
from quizgen.model.question import Plot

X, Y = axis("横", "x", 0, 4), axis("縦", "y", 0, 1)
P = {"ja": "P", "en": "P"}
SAID = {"ja": "図。", "en": "A figure."}


def drawn(*series, x=X, y=Y, said=SAID):
    return plot(*series, x=x, y=y, **said)


SLIPS = {
    "no series": (lambda: drawn(), "plot: has no series"),
    "empty": (lambda: drawn(curve([], [], **P)), "curve 'P' has no points; give it some"),
    "lengths": (
        lambda: drawn(points([1, 2], [1], **P)),
        "points 'P' has 2 x and 1 y; give equally many",
    ),
    "nan": (lambda: drawn(bars([1], [np.nan], **P)), "bars 'P' has y = nan; give finite numbers"),
    "infinite": (lambda: drawn(curve([1, 2], [0, np.inf], **P)), "y = inf; give finite numbers"),
    "too many": (lambda: drawn(curve(range(201), range(201), **P)), "201 points; at most 200"),
    "too many series": (
        lambda: drawn(*(curve([0, 1], [0, 1], ja=f"{n}", en=f"{n}") for n in range(9))),
        "plot: 9 series; at most 8",
    ),
    "no alternative": (
        lambda: drawn(curve([0, 1], [0, 1], **P), said={"ja": "図。", "en": ""}),
        "plot: has no description; describe it in one sentence, in both languages",
    ),
    "no name": (lambda: drawn(curve([0, 1], [0, 1], ja="", en="x")), "a curve has no name"),
    "same names": (lambda: drawn(*[curve([0, 1], [0, 1], **P)] * 2), "'P' appears twice"),
    "a matrix": (lambda: drawn(curve(np.ones((2, 2)), [1, 2], **P)), "give a row of numbers"),
    "words": (lambda: drawn(curve("ab", [1, 2], **P)), "x = 'ab'; give a row of numbers"),
    "outside": (lambda: drawn(points([9], [0], **P)), "x = 9.0, outside its axis"),
    "log of 0": (
        lambda: drawn(curve([0, 1], [0, 1], **P), y=axis("縦", "y", 0.1, 1, log=True)),
        "y = 0.0 on a logarithmic axis; give numbers above 0",
    ),
    "log axis from 0": (
        lambda: drawn(curve([1, 2], [1, 1], **P), x=axis("横", "x", 0, 3, log=True)),
        "axis x is logarithmic and starts at 0.0; start above 0",
    ),
    "axis turned": (
        lambda: drawn(curve([1, 2], [1, 1], **P), x=axis("横", "x", 3, 0)),
        "axis x goes from 3.0 to 0.0; give two numbers, the lower one first",
    ),
    "axis unnamed": (
        lambda: drawn(curve([1, 2], [1, 1], **P), x=axis("", "x", 0, 3)),
        "axis x has no name; name it in both languages",
    ),
    "line of one point": (
        lambda: drawn(line((0, 1), (0, 1), **P)),
        "a line needs 2 different ones",
    ),
}


@pytest.mark.parametrize(("write", "message"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_with_its_mend(write, message):
    with pytest.raises(AuthorError) as caught:
        write()
    assert message in str(caught.value)
    assert str(caught.value).startswith("plot: ")


def test_a_language_cannot_be_forgotten():
    with pytest.raises(TypeError):
        curve([0, 1], [0, 1], ja="P")
    with pytest.raises(TypeError):
        plot(curve([0, 1], [0, 1], **P), x=X, y=Y, ja="図。")


def test_numbers_of_every_kind_become_short_ones():
    made = drawn(
        curve(np.linspace(0, 4, 4), [Fraction(1, 3), 0.1 + 0.2, 1e-17, -0.0], **P),
        points([1], [Fraction(7, 10)], ja="Q", en="Q"),
    )
    assert made.series[0].x == (0.0, 1.3333, 2.6667, 4.0)
    assert made.series[0].y == (0.3333, 0.3, 0.0, 0.0)
    assert str(made.series[0].y[3]) == "0.0"
    log = drawn(curve([1, 2], [2e-7, 1 / 3], **P), y=axis("縦", "y", 1e-7, 1, log=True))
    assert log.series[0].y == (2e-7, 0.33333)
    assert msgspec.json.decode(msgspec.json.encode(made), type=Plot) == made


def test_a_rounding_error_does_not_change_a_plot():
    """So that the same question is the same on every machine."""
    x = np.linspace(-4, 4, 81)
    y = np.tanh(x)
    there = axis("横", "x", -4, 4), axis("縦", "y", -1, 1)
    one, other = (
        drawn(curve(x, values, **P), x=there[0], y=there[1]) for values in (y, np.nextafter(y, 9))
    )
    assert json.loads(msgspec.json.encode(one)) == json.loads(msgspec.json.encode(other))
