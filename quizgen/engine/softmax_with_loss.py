"""Softmax and the cross-entropy loss in one layer."""

import numpy as np

from quizgen.engine.activations import log_softmax, softmax
from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array, Targets


class SoftmaxWithLoss:
    """Softmax followed by the cross-entropy loss (no ε); the combined derivative is simple.

    L = −1/N Σ_n log softmax(x_n)_t(n),  ∂L/∂x = (y − t) / N

    *Shapes*: x: (N, K), t: one-hot (N, K) or labels (N,), loss: a number, dx: (N, K).

    *Kept for backward*: y, t (as one-hot); loss can be read afterwards.

    Bishop, Pattern Recognition and Machine Learning (2006), §4.3.4.
    """

    y: Array
    t: Targets
    loss: float

    @shapes(x="N K", t="N K | N of K")
    def forward(self, x: Array, t: Targets) -> float:
        """The loss L = −1/N Σ_n log softmax(x_n)_t(n)."""
        self.y = softmax(x)
        self.t = t if t.shape == x.shape else np.eye(x.shape[1], dtype=x.dtype)[t]
        self.loss = -np.sum(self.t * log_softmax(x)) / x.shape[0]
        return self.loss

    def backward(self, dout: float = 1.0) -> Array:
        """∂L/∂x = (y − t) / N."""
        batch_size = self.t.shape[0]
        dx = dout * (self.y - self.t) / batch_size
        return dx
