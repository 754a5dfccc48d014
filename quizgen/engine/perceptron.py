"""The perceptron: a unit that fires or not."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


@shapes(x="D", w="D")
def perceptron(x: Array, w: Array, b: float) -> int:
    """The perceptron fires if the weighted sum of its inputs plus the bias exceeds 0.

    y = 1 if Σ_i w_i x_i + b > 0, else 0

    *Shapes*: x, w: (D,); b, y: numbers.

    *Kept for backward*: nothing.

    Rosenblatt, The Perceptron (1958), §2; Bishop, Pattern Recognition and Machine Learning (2006),
    §4.1.7.
    """
    tmp = np.sum(w * x) + b
    y = 1 if tmp > 0 else 0
    return y
