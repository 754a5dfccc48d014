"""One step of a simple RNN."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class RNN:
    """A cell whose hidden state is computed from the input and the previous hidden state.

    h = tanh(h_prev Wh + x Wx + b). Backward, with da = dh ⊙ (1 − h²): dWh = h_prevᵀ da,
    dWx = xᵀ da, db = Σ da, dx = da Wxᵀ, dh_prev = da Whᵀ. All steps share Wx, Wh and b; over
    several steps their gradients are added up.

    *Shapes*: x: (N, D); h: (N, H); Wx: (D, H); Wh: (H, H); b: (H,).

    *Kept for backward*: x, h_prev, h_next.

    Elman, Finding Structure in Time (1990); Goodfellow, Bengio, Courville, Deep Learning (2016),
    §10.2.
    """

    x: Array
    h_prev: Array
    h_next: Array
    dWx: Array
    dWh: Array
    db: Array

    def __init__(self, Wx: Array, Wh: Array, b: Array) -> None:
        self.Wx = Wx
        self.Wh = Wh
        self.b = b

    @shapes(x="N D", h_prev="N H", Wx="D H", Wh="H H", b="H")
    def forward(self, x: Array, h_prev: Array) -> Array:
        """The next hidden state."""
        self.x = x
        self.h_prev = h_prev
        self.h_next = np.tanh(np.dot(h_prev, self.Wh) + np.dot(x, self.Wx) + self.b)
        return self.h_next

    @shapes(dh_next="N H", h_next="N H")
    def backward(self, dh_next: Array) -> tuple[Array, Array]:
        """The gradients with respect to x and h_prev; sets dWx, dWh and db."""
        da = dh_next * (1 - self.h_next**2)
        self.dWh = np.dot(self.h_prev.T, da)
        self.dWx = np.dot(self.x.T, da)
        self.db = np.sum(da, axis=0)
        dx = np.dot(da, self.Wx.T)
        dh_prev = np.dot(da, self.Wh.T)
        return dx, dh_prev
