"""Penalties on large weights."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


@shapes(W="...")
def l2_penalty(W: Array, weight_decay_lambda: float) -> float:
    """Half the squared L2 norm of the weights, times λ.

    Ω = ½ λ Σ_ij w_ij²

    *Shapes*: W: any; result: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §7.1.1.
    """
    penalty = 0.5 * weight_decay_lambda * np.sum(W**2)
    return penalty


@shapes(W="...")
def l1_penalty(W: Array, weight_decay_lambda: float) -> float:
    """The L1 norm of the weights, times λ.

    Ω = λ Σ_ij |w_ij|

    *Shapes*: W: any; result: a number.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §7.1.2.
    """
    penalty = weight_decay_lambda * np.sum(np.abs(W))
    return penalty


@shapes(dW="...", W="...")
def l2_gradient(dW: Array, W: Array, weight_decay_lambda: float) -> Array:
    """The gradient of loss plus L2 penalty, from the gradient of the loss.

    ∂(L + Ω)/∂W = ∂L/∂W + λ W

    *Shapes*: dW, W, grad: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §7.1.1.
    """
    grad = dW + weight_decay_lambda * W
    return grad


@shapes(dW="...", W="...")
def l1_gradient(dW: Array, W: Array, weight_decay_lambda: float) -> Array:
    """The gradient of loss plus L1 penalty, from that of the loss (at 0 the subgradient 0).

    ∂(L + Ω)/∂W = ∂L/∂W + λ sign(W)

    *Shapes*: dW, W, grad: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §7.1.2.
    """
    grad = dW + weight_decay_lambda * np.sign(W)
    return grad
