"""Loss functions."""

from typing import Any

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array, Targets


@shapes(y="N K | K", t="N K | K")
def sum_squared_error(y: Array, t: Array) -> float:
    """Half the squared distance to the target, averaged over the batch but not over the outputs.

    E = 1/N Σ_n ½ Σ_k (y_nk − t_nk)²

    *Shapes*: y, t: (N, K), or (K,) for a single example; result: a number.

    *Kept for backward*: nothing.

    Bishop, Pattern Recognition and Machine Learning (2006), §1.1 (the sum-of-squares error).
    """
    batch_size = y.shape[0] if y.ndim == 2 else 1
    return 0.5 * np.sum((y - t) ** 2) / batch_size


@shapes(y="...", t="...")
def mean_squared_error(y: Array, t: Array) -> np.floating[Any]:
    """The squared difference, averaged over everything.

    E = 1/(N K) Σ_n Σ_k (y_nk − t_nk)²

    *Shapes*: y, t: any, the same; result: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §5.1.4.
    """
    return np.mean((y - t) ** 2)


@shapes(y="N K | K", t="N K | K | N of K | N 1 of K | () of K")
def cross_entropy_error(y: Array, t: Targets, eps: float = 1e-7) -> float:
    """The negative log-probability of the right class, averaged over the batch.

    E = −1/N Σ_n Σ_k t_nk log(y_nk + ε), where t_nk log(y_nk + ε) counts as 0 if t_nk is 0

    *Shapes*: y: (N, K), or (K,) for a single example; t: one-hot (or
    probabilities) like y, or labels (N,), or one label; result: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.2.1.1.
    """
    K = y.shape[-1]
    targets = t if t.shape == y.shape else np.eye(K, dtype=y.dtype)[t.reshape(y.shape[:-1])]
    batch_size = y.shape[0] if y.ndim == 2 else 1
    support = targets > 0
    return -np.sum(targets[support] * np.log(y[support] + eps)) / batch_size
