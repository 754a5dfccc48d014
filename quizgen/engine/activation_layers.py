"""Activation functions as layers."""

import numpy as np
from numpy.typing import NDArray

from quizgen.engine.arrays import Array


class Relu:
    """The rectified linear unit; its derivative at 0 is taken to be 0.

    y = max(0, x),  ∂y/∂x = 1 where x > 0, else 0

    *Shapes*: x, out, dout, dx: any, the same.

    *Kept for backward*: mask (where x ≤ 0).

    Glorot, Bordes, Bengio, Deep Sparse Rectifier Neural Networks (2011), §3.
    """

    mask: NDArray[np.bool_]

    def forward(self, x: Array) -> Array:
        """The output y = max(0, x)."""
        self.mask = x <= 0
        out = np.where(self.mask, 0, x)
        return out

    def backward(self, dout: Array) -> Array:
        """∂L/∂x = ∂L/∂y where x > 0, else 0."""
        dx = np.where(self.mask, 0, dout)
        return dx


class Sigmoid:
    """The logistic sigmoid.

    y = 1 / (1 + e^(−x)),  ∂y/∂x = (1 − y) y

    *Shapes*: x, out, dout, dx: any, the same.

    *Kept for backward*: out.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §3.10.
    """

    out: Array

    @np.errstate(over="ignore")
    def forward(self, x: Array) -> Array:
        """The output y = 1 / (1 + e^(−x))."""
        self.out = 1.0 / (1.0 + np.exp(-x))
        return self.out

    def backward(self, dout: Array) -> Array:
        """∂L/∂x = ∂L/∂y (1 − y) y."""
        dx = dout * (1.0 - self.out) * self.out
        return dx


class Tanh:
    """The hyperbolic tangent.

    y = tanh(x),  ∂y/∂x = 1 − y²

    *Shapes*: x, out, dout, dx: any, the same.

    *Kept for backward*: out.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.3.2.
    """

    out: Array

    def forward(self, x: Array) -> Array:
        """The output y = tanh(x)."""
        self.out = np.tanh(x)
        return self.out

    def backward(self, dout: Array) -> Array:
        """∂L/∂x = ∂L/∂y (1 − y²)."""
        dx = dout * (1.0 - self.out**2)
        return dx
