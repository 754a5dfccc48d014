"""The fully connected layer."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class Affine:
    """A weighted sum of the inputs plus a bias, for a batch of row vectors.

    Y = X W + b

    *Shapes*: x: (N, D), W: (D, M), b: (M,), out: (N, M).

    *Kept for backward*: x.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.4.
    """

    x: Array
    dW: Array
    db: Array

    def __init__(self, W: Array, b: Array) -> None:
        self.W = W
        self.b = b

    @shapes(x="N D", W="D M", b="M")
    def forward(self, x: Array) -> Array:
        """The output Y = X W + b."""
        self.x = x
        out = np.dot(x, self.W) + self.b
        return out

    @shapes(x="N D", W="D M", dout="N M")
    def backward(self, dout: Array) -> Array:
        """∂L/∂X = ∂L/∂Y Wᵀ, ∂L/∂W = Xᵀ ∂L/∂Y, ∂L/∂b = Σ_n ∂L/∂Y_n."""
        dx = np.dot(dout, self.W.T)
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return dx
