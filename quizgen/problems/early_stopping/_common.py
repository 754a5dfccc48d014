"""Curves of validation losses, and what checks of early stopping say about them."""

import numpy as np

from quizgen.authoring import Fraction


def drawn_losses(draw):
    """Losses that fall with a few rises between, rise for some epochs, and fall again."""
    length = draw.integer("length", 3, 6)
    ups = draw.integer("ups", 1, length // 2)
    middle = draw.shuffled("middle", [1] * ups + [-1] * (length - ups))
    signs = np.array([-1, *middle, 1, 1, 1] + [-1] * (7 - length))
    hundredths = draw.integers("steps", 2, 16, shape=len(signs))
    losses = draw.integer("start", 85, 110) + np.cumsum([0, *(hundredths * signs)])
    draw.require(min(losses) >= 15 and max(losses) <= 135, "a loss is outside of the figure")
    lowest = np.minimum.accumulate(losses)
    draw.require((losses[1:] != lowest[:-1]).all(), "a loss equals the lowest so far")
    return [Fraction(int(loss), 100) for loss in losses]


def above(a, b):
    """1 if a > b, else 0."""
    import sympy

    return sympy.Heaviside(a - b, 0)


def first_epoch(holds, epochs, value=lambda t: t):
    """The first of the epochs at which a condition (1 or 0) holds, or a value of it; else 0."""
    import sympy

    going, found = sympy.Integer(1), sympy.Integer(0)
    for t in epochs:
        found += value(t) * going * holds(t)
        going *= 1 - holds(t)
    return found
