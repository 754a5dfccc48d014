"""One step of a GRU."""

import numpy as np

from quizgen.engine.activations import sigmoid
from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class GRU:
    """A cell whose update gate z mixes the old hidden state with a new candidate.

    h = (1 − z) ⊙ h_prev + z ⊙ h_hat: z is the share of the new state (in PyTorch and in the paper,
    of the old one). h_hat = tanh(x Wxh + (r ⊙ h_prev) Whh + bh): r acts before the product.
    z, r = σ(a_z), σ(a_r) with (a_z, a_r) = x (Wxz, Wxr) + h_prev (Whz, Whr) + (bz, br).

    *Shapes*: x: (N, D); h: (N, H); Wx = (Wxz, Wxr, Wxh): (D, 3H); Wh = (Whz, Whr, Whh): (H, 3H);
    b = (bz, br, bh): (3H,).

    *Kept for backward*: z, r, h_hat.

    Cho et al., Learning Phrase Representations using RNN Encoder-Decoder (2014), §2.3; z as in
    Chung et al., Empirical Evaluation of Gated Recurrent Neural Networks (2014), §3.2.
    """

    z: Array
    r: Array
    h_hat: Array

    def __init__(self, Wx: Array, Wh: Array, b: Array) -> None:
        self.Wx = Wx
        self.Wh = Wh
        self.b = b

    @shapes(x="N D", h_prev="N H", Wx="D 3H", Wh="H 3H", b="3H")
    def forward(self, x: Array, h_prev: Array) -> Array:
        """The next hidden state."""
        H = h_prev.shape[1]
        A = np.dot(x, self.Wx) + self.b
        B = np.dot(h_prev, self.Wh[:, : 2 * H])
        self.z = sigmoid(A[:, :H] + B[:, :H])
        self.r = sigmoid(A[:, H : 2 * H] + B[:, H:])
        return self.step(A[:, 2 * H :], h_prev)

    @shapes(A="N H", h_prev="N H", Wh="H 3H")
    def step(self, A: Array, h_prev: Array) -> Array:
        """The next hidden state, given the gates and A = x Wxh + bh."""
        Whh = self.Wh[:, 2 * h_prev.shape[1] :]
        self.h_hat = np.tanh(A + np.dot(self.r * h_prev, Whh))
        h_next = (1 - self.z) * h_prev + self.z * self.h_hat
        return h_next
