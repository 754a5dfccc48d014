"""A two-layer network, every equation spelled out."""

import numpy as np

from quizgen.engine.activations import relu, softmax
from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


@shapes(x="N D | D", W1="D M", b1="M | ()", W2="M K", b2="K | ()")
def forward(
    x: Array, W1: Array, b1: Array, W2: Array, b2: Array
) -> tuple[Array, Array, Array, Array]:
    """The forward pass of a two-layer network, with all intermediate values.

    u1 = x W1 + b1,  z1 = relu(u1),  u2 = z1 W2 + b2,  y = softmax(u2)

    *Shapes*: x: (N, D), W1: (D, M), b1: (M,), W2: (M, K), b2: (K,), u1, z1: (N, M), u2, y: (N, K).

    *Kept for backward*: nothing; everything is returned.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.4 (Algorithm 6.3).
    """
    u1 = np.dot(x, W1) + b1
    z1 = relu(u1)
    u2 = np.dot(z1, W2) + b2
    y = softmax(u2)
    return u1, z1, u2, y


class TwoLayerNet:
    """A two-layer classifier, trained with the cross-entropy loss (mean over the batch, no ε).

    u1 = x W1 + b1,  z1 = relu(u1),  u2 = z1 W2 + b2,  y = softmax(u2),  δ = ∂L/∂u

    *Shapes*: x: (N, D), W1: (D, M), b1: (M,), W2: (M, K), b2: (K,), y, t, delta2: (N, K),
    delta1: (N, M); t is one-hot.

    *Kept for backward*: x, u1, z1, u2, y.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.4 (Algorithms 6.3 and 6.4).
    """

    x: Array
    u1: Array
    z1: Array
    u2: Array
    y: Array
    delta2: Array
    delta1: Array
    dW2: Array
    db2: Array
    dW1: Array
    db1: Array

    def __init__(self, W1: Array, b1: Array, W2: Array, b2: Array) -> None:
        self.W1 = W1
        self.b1 = b1
        self.W2 = W2
        self.b2 = b2

    @shapes(x="N D | D", W1="D M", b1="M | ()", W2="M K", b2="K | ()")
    def forward(self, x: Array) -> Array:
        """The output y = softmax(relu(x W1 + b1) W2 + b2)."""
        self.x = x
        self.u1 = np.dot(x, self.W1) + self.b1
        self.z1 = relu(self.u1)
        self.u2 = np.dot(self.z1, self.W2) + self.b2
        self.y = softmax(self.u2)
        return self.y

    @shapes(x="N D", y="N K", t="N K")
    def backward(self, t: Array) -> None:
        """δ2 = (y − t) / N, δ1 = δ2 W2ᵀ ⊙ relu'(u1), ∂L/∂W2 = z1ᵀ δ2, ∂L/∂W1 = xᵀ δ1."""
        batch_size = self.x.shape[0]
        self.delta2 = (self.y - t) / batch_size
        self.dW2 = np.dot(self.z1.T, self.delta2)
        self.db2 = np.sum(self.delta2, axis=0)
        self.delta1 = np.dot(self.delta2, self.W2.T) * (self.u1 > 0)
        self.dW1 = np.dot(self.x.T, self.delta1)
        self.db1 = np.sum(self.delta1, axis=0)

    def update(self, lr: float) -> None:
        """Gradient descent: every parameter moves by −lr times its gradient."""
        self.W1 = self.W1 - lr * self.dW1
        self.b1 = self.b1 - lr * self.db1
        self.W2 = self.W2 - lr * self.dW2
        self.b2 = self.b2 - lr * self.db2
