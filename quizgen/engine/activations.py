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


def tanh(x: Array) -> Array:
    """The hyperbolic tangent squeezes every real number into (−1, 1).

    tanh(x) = (e^x − e^(−x)) / (e^x + e^(−x))

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.3.2.
    """
    return np.tanh(x)


def hard_tanh(x: Array) -> Array:
    """The hard tanh clips x to [−1, 1].

    hard_tanh(x) = max(−1, min(1, x))

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.3.3.
    """
    return np.maximum(-1, np.minimum(1, x))


def relu(x: Array) -> Array:
    """The rectified linear unit keeps positive values and sets the rest to 0.

    relu(x) = max(0, x)

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Glorot, Bordes, Bengio, Deep Sparse Rectifier Neural Networks (2011), §3.
    """
    return np.maximum(0, x)


def leaky_relu(x: Array, alpha: float = 0.1) -> Array:
    """The leaky rectified linear unit scales negative values by α.

    leaky_relu(x) = x where x > 0, else α x

    *Shapes*: x and the result: any, the same; alpha: a number from 0 to 1.

    *Kept for backward*: nothing.

    Maas, Hannun, Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models (2013), §2.
    """
    return np.where(x > 0, x, alpha * x)


def elu(x: Array, alpha: float = 1.0) -> Array:
    """The exponential linear unit bends negative values smoothly towards −α.

    elu(x) = x where x > 0, else α (e^x − 1)

    *Shapes*: x and the result: any, the same; alpha: a number above 0.

    *Kept for backward*: nothing.

    Clevert, Unterthiner, Hochreiter, Fast and Accurate Deep Network Learning by ELUs (2016), §3.
    """
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) - 1.0))


def softplus(x: Array) -> Array:
    """Softplus is a smooth rectifier, here without overflow; its derivative is the sigmoid.

    softplus(x) = log(1 + e^x) = max(x, 0) + log(1 + e^(−|x|))

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §3.10.
    """
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def swish(x: Array) -> Array:
    """Swish (SiLU) weights x by its own sigmoid; it is not monotonic.

    swish(x) = x σ(x)

    *Shapes*: x and the result: any, the same.

    *Kept for backward*: nothing.

    Ramachandran, Zoph, Le, Searching for Activation Functions (2017), §4.
    """
    return x * sigmoid(x)


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
    """Softmax by its definition, which overflows to nan if a score is large.

    y_k = exp(a_k) / Σ_j exp(a_j)

    *Shapes*: a and the result: any, the same; the sums run along `axis`.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §4.1.
    """
    exp_a = np.exp(a)
    sum_exp_a = np.sum(exp_a, axis=axis, keepdims=True)
    return exp_a / sum_exp_a
