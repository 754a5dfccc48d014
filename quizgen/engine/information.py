"""Information theory of discrete distributions; `base` is the base of the logarithm."""

import numpy as np

from quizgen.engine.arguments import probabilities, shapes
from quizgen.engine.arrays import Array


@probabilities
def self_information(p: Array | float, base: float = 2.0) -> Array:
    """How surprising an event of probability p is; an impossible one infinitely.

    I(p) = −log p

    *Shapes*: p: any; result: the same.

    *Kept for backward*: nothing.

    Shannon, A Mathematical Theory of Communication (1948), §1 and §6.
    """
    return -np.log(p) / np.log(base)


@probabilities
def entropy(p: Array, base: float = 2.0) -> float:
    """The expected self-information, where 0 log 0 counts as 0.

    H(p) = −Σ_x p(x) log p(x)

    *Shapes*: p: any, summing to 1 as a whole; result: a number.

    *Kept for backward*: nothing.

    Shannon, A Mathematical Theory of Communication (1948), §6.
    """
    support = p > 0
    return -np.sum(p[support] * np.log(p[support])) / np.log(base)


@shapes(p="...", q="...")
@probabilities
def cross_entropy(p: Array, q: Array, base: float = 2.0) -> float:
    """The expected self-information under q when p is the true distribution.

    H(p, q) = −Σ_x p(x) log q(x)

    *Shapes*: p, q: any, the same, each summing to 1 as a whole; result: a number, infinite where
    q excludes what p allows.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §3.13.
    """
    support = p > 0
    return -np.sum(p[support] * np.log(q[support])) / np.log(base)


@shapes(p="...", q="...")
@probabilities
def kl_divergence(p: Array, q: Array, base: float = 2.0) -> float:
    """The extra cost of assuming q when p is the true distribution; it is not symmetric.

    D(p‖q) = Σ_x p(x) log(p(x) / q(x)) = H(p, q) − H(p)

    *Shapes*: p, q: any, the same, each summing to 1 as a whole; result: a number, infinite where
    q excludes what p allows.

    *Kept for backward*: nothing.

    Kullback, Leibler, On Information and Sufficiency (1951), §2.
    """
    support = p > 0
    return np.sum(p[support] * np.log(p[support] / q[support])) / np.log(base)
