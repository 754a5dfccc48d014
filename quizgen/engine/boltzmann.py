"""Energies of Boltzmann machines, and the conditional probabilities of a restricted one."""

from typing import Any

import numpy as np

from quizgen.engine.activations import sigmoid
from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


@shapes(s="N", W="N N", b="N")
def boltzmann_energy(s: Array, W: Array, b: Array) -> Any:
    """The energy of a state of binary units; the probability of s is proportional to e^(−E).

    E(s) = − Σ_(i<j) w_ij s_i s_j − Σ_i b_i s_i = − ½ sᵀ W s − bᵀ s, with w_ij = w_ji and w_ii = 0

    *Shapes*: s, b: (N,); W: (N, N); E: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §20.1.
    """
    pairs = 0.5 * np.dot(s, np.dot(W, s))
    biases = np.dot(b, s)
    E = -pairs - biases
    return E


class RBM:
    """A Boltzmann machine of two layers of binary units, with no weight inside a layer.

    E(v, h) = − b·v − c·h − v W hᵀ; given one layer, the units of the other are independent:
    P(h_j = 1 | v) = σ((v W + c)_j), P(v_i = 1 | h) = σ((h Wᵀ + b)_i).
    Summed over h, p(v) is proportional to e^(−F) with F(v) = − b·v − Σ_j ln(1 + e^((v W + c)_j)).

    *Shapes*: v: (N, V); h: (N, H); W: (V, H); b: (V,); c: (H,); E, F: (N,).

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §20.2.
    """

    def __init__(self, W: Array, b: Array, c: Array) -> None:
        self.W = W
        self.b = b
        self.c = c

    @shapes(v="N V", h="N H", W="V H", b="V", c="H")
    def energy(self, v: Array, h: Array) -> Array:
        """The energy of every pair of states."""
        pairs = np.sum(np.dot(v, self.W) * h, axis=1)
        E = -np.dot(v, self.b) - np.dot(h, self.c) - pairs
        return E

    @shapes(v="N V", W="V H", c="H")
    def hidden(self, v: Array) -> Array:
        """P(h_j = 1 | v)."""
        p_h = sigmoid(np.dot(v, self.W) + self.c)
        return p_h

    @shapes(h="N H", W="V H", b="V")
    def visible(self, h: Array) -> Array:
        """P(v_i = 1 | h)."""
        p_v = sigmoid(np.dot(h, self.W.T) + self.b)
        return p_v

    @shapes(v="N V", W="V H", b="V", c="H")
    def free_energy(self, v: Array) -> Array:
        """F(v), from which p(v) follows up to a factor."""
        a = np.dot(v, self.W) + self.c
        F = -np.dot(v, self.b) - np.sum(np.log(1 + np.exp(a)), axis=1)
        return F
