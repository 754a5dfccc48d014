"""An autoencoder with tied weights, and the penalty that makes its hidden layer sparse."""

from typing import Any

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class Autoencoder:
    """A network that reconstructs its input; the decoder uses the encoder's weights, transposed.

    h = max(x W + b, 0), y = h Wᵀ + c. Denoising: x + noise goes in, y is compared with x itself:
    L = ½ Σ |y − x|², so ∂L/∂y = y − x. W is used twice: ∂L/∂W = xᵀ ∂L/∂a + (∂L/∂y)ᵀ h.

    *Shapes*: x, noise, y, dy: (N, D); h: (N, H); W: (D, H); b: (H,); c: (D,).

    *Kept for backward*: x (as it went in), a, h.

    Vincent et al., Stacked Denoising Autoencoders (2010), §3; Goodfellow, Bengio, Courville, Deep
    Learning (2016), §14.2.2.
    """

    x: Array
    a: Array
    h: Array
    dW: Array
    db: Array
    dc: Array

    def __init__(self, W: Array, b: Array, c: Array) -> None:
        self.W = W
        self.b = b
        self.c = c

    @shapes(x="N D", W="D H", b="H", c="D")
    def forward(self, x: Array) -> Array:
        """The reconstruction y."""
        self.x = x
        self.a = np.dot(x, self.W) + self.b
        self.h = np.maximum(self.a, 0)
        y = np.dot(self.h, self.W.T) + self.c
        return y

    @shapes(x="N D", noise="N D")
    def denoise(self, x: Array, noise: Array) -> tuple[Any, Array]:
        """The loss of reconstructing x from x + noise, and its gradient with respect to y."""
        x_noisy = x + noise
        y = self.forward(x_noisy)
        loss = 0.5 * np.sum((y - x) ** 2)
        dy = y - x
        return loss, dy

    @shapes(dy="N D", h="N H")
    def backward(self, dy: Array) -> Array:
        """The gradient with respect to x; sets dW, db and dc."""
        da = np.dot(dy, self.W) * (self.a > 0)
        self.dW = np.dot(self.x.T, da) + np.dot(dy.T, self.h)
        self.db = np.sum(da, axis=0)
        self.dc = np.sum(dy, axis=0)
        dx = np.dot(da, self.W.T)
        return dx


@shapes(h="N H")
def sparsity_penalty(h: Array, rho: float, beta: float) -> Any:
    """How far the mean activations of hidden units are from a small target, times β.

    Ω = β Σ_j KL(ρ ‖ ρ̂_j), KL(ρ ‖ ρ̂) = ρ ln(ρ / ρ̂) + (1 − ρ) ln((1 − ρ) / (1 − ρ̂)),
    where ρ̂_j is the mean of h_nj over the samples n

    *Shapes*: h: (N, H), between 0 and 1; result: a number.

    *Kept for backward*: nothing.

    Ng, CS294A Lecture Notes: Sparse Autoencoder (2011), §3.
    """
    rho_hat = np.mean(h, axis=0)
    on = rho * np.log(rho / rho_hat)
    off = (1 - rho) * np.log((1 - rho) / (1 - rho_hat))
    penalty = beta * np.sum(on + off)
    return penalty


@shapes(h="N H")
def sparsity_gradient(h: Array, rho: float, beta: float) -> Array:
    """The gradient of the sparsity penalty with respect to the activations.

    ∂Ω/∂h_nj = β (−ρ / ρ̂_j + (1 − ρ) / (1 − ρ̂_j)) / N, the same for every sample n

    *Shapes*: h: (N, H); dh: (H,), to be added to every row of the gradient of h.

    *Kept for backward*: nothing.

    Ng, CS294A Lecture Notes: Sparse Autoencoder (2011), §3.
    """
    batch_size = h.shape[0]
    rho_hat = np.mean(h, axis=0)
    drho_hat = beta * (-rho / rho_hat + (1 - rho) / (1 - rho_hat))
    dh = drho_hat / batch_size
    return dh
