"""Activation functions."""

import numpy as np

from quizgen.engine.arrays import Array


@np.errstate(over="ignore")
def sigmoid(x: Array) -> Array:
    """The logistic sigmoid squeezes every real number into (0, 1).

    σ(x) = 1 / (1 + e^(−x))

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §3.10.
    """
    return 1.0 / (1.0 + np.exp(-x))


def relu(x: Array) -> Array:
    """The rectified linear unit keeps what is positive and silences the rest.

    relu(x) = max(0, x)

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Glorot, Bordes, Bengio, Deep Sparse Rectifier Neural Networks (2011), §3.
    """
    return np.maximum(0, x)


def softmax(a: Array, axis: int = -1) -> Array:
    """Softmax turns scores into a probability distribution, without overflow.

    y_k = exp(a_k − c) / Σ_j exp(a_j − c),  c = max_j a_j

    *Shapes*: a and the result: any, the same; the sums run along `axis`.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §4.1 and §6.2.2.3.
    """
    c = np.max(a, axis=axis, keepdims=True)
    exp_a = np.exp(a - c)
    sum_exp_a = np.sum(exp_a, axis=axis, keepdims=True)
    return exp_a / sum_exp_a


def log_softmax(a: Array, axis: int = -1) -> Array:
    """The logarithm of softmax, finite for all finite scores.

    log y_k = a_k − c − log Σ_j exp(a_j − c),  c = max_j a_j

    *Shapes*: a and the result: any, the same; the sums run along `axis`.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §4.1 and §6.2.2.3.
    """
    c = np.max(a, axis=axis, keepdims=True)
    return a - c - np.log(np.sum(np.exp(a - c), axis=axis, keepdims=True))


def softmax_naive(a: Array, axis: int = -1) -> Array:
    """Softmax word for word, which overflows to nan where a score is large.

    y_k = exp(a_k) / Σ_j exp(a_j)

    *Shapes*: a and the result: any, the same; the sums run along `axis`.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §4.1.
    """
    exp_a = np.exp(a)
    sum_exp_a = np.sum(exp_a, axis=axis, keepdims=True)
    return exp_a / sum_exp_a
