"""One step of an LSTM."""

import numpy as np

from quizgen.engine.activations import sigmoid
from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class LSTM:
    """A cell whose gates decide what to forget, what to add, and what to output.

    c = f ⊙ c_prev + i ⊙ g, h = o ⊙ tanh c, where f, i, o = σ(a_f), σ(a_i), σ(a_o), g = tanh a_g
    and (a_f, a_g, a_i, a_o) = x Wx + h_prev Wh + b.

    *Shapes*: x: (N, D); h, c: (N, H); Wx: (D, 4H); Wh: (H, 4H); b: (4H,).

    *Kept for backward*: f, g, i, o.

    Hochreiter, Schmidhuber, Long Short-Term Memory (1997), §4; with the forget gate of Gers,
    Schmidhuber, Cummins, Learning to Forget (2000), §3.
    """

    f: Array
    g: Array
    i: Array
    o: Array

    def __init__(self, Wx: Array, Wh: Array, b: Array) -> None:
        self.Wx = Wx
        self.Wh = Wh
        self.b = b

    @shapes(x="N D", h_prev="N H", c_prev="N H", Wx="D 4H", Wh="H 4H", b="4H")
    def forward(self, x: Array, h_prev: Array, c_prev: Array) -> tuple[Array, Array]:
        """The next hidden state and the next cell state."""
        A = np.dot(x, self.Wx) + np.dot(h_prev, self.Wh) + self.b
        return self.step(A, c_prev)

    @shapes(c_prev="N H", A="N 4H")
    def step(self, A: Array, c_prev: Array) -> tuple[Array, Array]:
        """The next states, given the gates' pre-activations A = (a_f, a_g, a_i, a_o)."""
        H = c_prev.shape[1]
        self.f = sigmoid(A[:, :H])
        self.g = np.tanh(A[:, H : 2 * H])
        self.i = sigmoid(A[:, 2 * H : 3 * H])
        self.o = sigmoid(A[:, 3 * H :])
        c_next = self.f * c_prev + self.g * self.i
        h_next = self.o * np.tanh(c_next)
        return h_next, c_next
