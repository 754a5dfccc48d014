"""Numerical differentiation."""

from collections.abc import Callable

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


@shapes(x="...")
def numerical_gradient(f: Callable[[Array], float], x: Array, h: float = 1e-4) -> Array:
    """The gradient of a number-valued f at x by central differences.

    ∂f/∂x_i ≈ (f(x + h e_i) − f(x − h e_i)) / 2h

    *Shapes*: x: any; result: the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §11.5.
    """
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[index] = h
        fxh1 = f(x + step)
        fxh2 = f(x - step)
        grad[index] = (fxh1 - fxh2) / (2 * h)
    return grad
