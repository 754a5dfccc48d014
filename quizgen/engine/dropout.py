"""Dropout, in its two scaling variants."""

from __future__ import annotations

from typing import Any

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array, Mask


class Dropout:
    """Units are dropped at random in training; in inference all are kept, scaled down.

    training: y = m ⊙ x, m_i = 0 with probability dropout_ratio, else 1
    inference: y = (1 − dropout_ratio) x

    *Shapes*: x, mask, out, dout, dx: any, the same.

    *Kept for backward*: mask of the last training pass.

    Srivastava et al., Dropout (2014), §4.
    """

    mask: Any

    def __init__(self, dropout_ratio: float = 0.5) -> None:
        self.dropout_ratio = dropout_ratio

    def draw_mask(self, shape: tuple[int, ...], rng: np.random.Generator) -> Mask:
        """True (keep) with probability 1 − dropout_ratio."""
        mask = rng.random(shape) > self.dropout_ratio
        return mask

    @shapes(x="...", mask="... | ()")
    def forward(self, x: Array, mask: Mask | None = None, train_flg: bool = True) -> Array:
        """The output y = m ⊙ x in training, (1 − dropout_ratio) x in inference."""
        if not train_flg:
            expected_out = x * (1.0 - self.dropout_ratio)
            return expected_out
        self.mask = mask
        out = x * self.mask
        return out

    @shapes(dout="...", mask="... | ()")
    def backward(self, dout: Array) -> Array:
        """∂L/∂x = m ⊙ ∂L/∂y."""
        dx = dout * self.mask
        return dx


class InvertedDropout:
    """Units are dropped at random in training and the rest scaled up; inference does nothing.

    training: y = m ⊙ x / (1 − dropout_ratio), m_i = 0 with probability dropout_ratio, else 1
    inference: y = x

    *Shapes*: x, mask, out, dout, dx: any, the same.

    *Kept for backward*: mask of the last training pass.

    Srivastava et al., Dropout (2014), §10.
    """

    mask: Any

    def __init__(self, dropout_ratio: float = 0.5) -> None:
        self.dropout_ratio = dropout_ratio

    def draw_mask(self, shape: tuple[int, ...], rng: np.random.Generator) -> Mask:
        """True (keep) with probability 1 − dropout_ratio."""
        mask = rng.random(shape) > self.dropout_ratio
        return mask

    @shapes(x="...", mask="... | ()")
    def forward(self, x: Array, mask: Mask | None = None, train_flg: bool = True) -> Array:
        """The output y = m ⊙ x / (1 − dropout_ratio) in training, x in inference."""
        if not train_flg:
            return x
        self.mask = mask
        out = x * self.mask / (1.0 - self.dropout_ratio)
        return out

    @shapes(dout="...", mask="... | ()")
    def backward(self, dout: Array) -> Array:
        """∂L/∂x = m ⊙ ∂L/∂y / (1 − dropout_ratio)."""
        dx = dout * self.mask / (1.0 - self.dropout_ratio)
        return dx
