"""Loss functions."""

from typing import Any

import numpy as np

from quizgen.engine.arrays import Array, Targets


def sum_squared_error(y: Array, t: Array) -> float:
    """Half the squared distance to the target, averaged over the batch but not over the outputs.

    E = 1/N Σ_n ½ Σ_k (y_nk − t_nk)²

    *Shapes*: y, t: (N, K), or (K,) for a single example; result: a number.

    *Kept for backward*: nothing.

    Bishop, Pattern Recognition and Machine Learning (2006), §1.1 (the sum-of-squares error).
    """
    batch_size = y.shape[0] if y.ndim == 2 else 1
    return 0.5 * np.sum((y - t) ** 2) / batch_size


def mean_squared_error(y: Array, t: Array) -> np.floating[Any]:
    """The squared difference, averaged over everything.

    E = 1/(N K) Σ_n Σ_k (y_nk − t_nk)²

    *Shapes*: y, t: any, the same; result: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §5.1.4.
    """
    return np.mean((y - t) ** 2)


def cross_entropy_error(y: Array, t: Targets, eps: float = 1e-7) -> float:
    """The negative log-probability given to the right class, averaged over the batch.

    E = −1/N Σ_n log(y_n,t(n) + ε)

    *Shapes*: y: (N, K), or (K,) for a single example; t: one-hot like y, or labels (N,), or one
    label; result: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.2.1.1.
    """
    labels = np.argmax(t, axis=-1) if np.shape(t) == y.shape else t
    batch_size = y.shape[0] if y.ndim == 2 else 1
    p = y.reshape(batch_size, -1)[np.arange(batch_size), np.reshape(labels, batch_size)]
    return -np.sum(np.log(p + eps)) / batch_size
