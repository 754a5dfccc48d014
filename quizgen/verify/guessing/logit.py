"""A conditional logit: linear scores of the options, with a softmax over the four."""

from __future__ import annotations

import numpy as np

from quizgen.verify.guessing.measures.measure import Array, Whole

STEPS = 4
PENALTY = 0.05  # of squared weights, per offer


class Logit:
    """Weights fitted by Newton's method: p(key = i) = exp(x_i·w) / Σ_j exp(x_j·w)."""

    def __init__(self, x: Array, key: Whole) -> None:
        n, options, width = x.shape
        centred = x - x.mean(axis=1, keepdims=True)
        self.scale = centred.reshape(-1, width).std(axis=0) + 1e-9
        z = centred / self.scale
        flat = z.reshape(-1, width)
        truth = np.eye(options)[key]
        self.weights = np.zeros(width)
        ridge = n * PENALTY * np.eye(width)
        for _ in range(STEPS):
            p = softmax(z @ self.weights)
            gradient = (truth - p).reshape(-1) @ flat - ridge @ self.weights
            mean = (p[:, None] @ z)[:, 0]
            curvature = (flat * p.reshape(-1, 1)).T @ flat - mean.T @ mean + ridge
            self.weights += np.linalg.solve(curvature, gradient)

    def scores(self, x: Array) -> Array:
        """The score of every option, (N, 4); the highest is the guess."""
        return np.asarray(x @ (self.weights / self.scale))


def softmax(scores: Array) -> Array:
    """Softmax over the last axis."""
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(e / e.sum(axis=-1, keepdims=True))
