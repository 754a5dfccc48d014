"""Layer normalization, and the means that each related normalization takes."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class LayerNormalization:
    """Normalizes every example to mean 0 and variance 1 over its features, then scales and shifts.

    y = γ (x − μ) / √(σ² + ε) + β,  μ_n = 1/D Σ_d x_nd,  σ²_n = 1/D Σ_d (x_nd − μ_n)²

    *Shapes*: x, out, dout, dx: (N, D); gamma, beta: (D,).

    *Kept for backward*: xc, std, xn.

    Ba, Kiros, Hinton, Layer Normalization (2016), §3.
    """

    xc: Array
    std: Array
    xn: Array
    dgamma: Array
    dbeta: Array

    def __init__(self, gamma: Array, beta: Array, eps: float = 1e-7) -> None:
        self.gamma = gamma
        self.beta = beta
        self.eps = eps

    @shapes(gamma="D", beta="D", x="N D")
    def forward(self, x: Array) -> Array:
        """The output y = γ (x − μ) / √(σ² + ε) + β, with μ and σ² of each example."""
        mu = np.mean(x, axis=1, keepdims=True)
        self.xc = x - mu
        var = np.mean(self.xc**2, axis=1, keepdims=True)
        self.std = np.sqrt(var + self.eps)
        self.xn = self.xc / self.std
        out = self.gamma * self.xn + self.beta
        return out

    @shapes(gamma="D", xn="N D", dout="N D")
    def backward(self, dout: Array) -> Array:
        """∂L/∂x along three paths: direct, through σ², and through μ."""
        num_features = dout.shape[1]
        self.dbeta = np.sum(dout, axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        dxc_direct = dxn / self.std
        dstd = -np.sum((dxn * self.xc) / (self.std * self.std), axis=1, keepdims=True)
        dvar = 0.5 * dstd / self.std
        dxc = dxc_direct + (2.0 / num_features) * self.xc * dvar
        dmu = np.sum(dxc, axis=1, keepdims=True)
        dx = dxc - dmu / num_features
        return dx


@shapes(x="N C H W")
def batch_norm_means(x: Array) -> Array:
    """Batch normalization has one mean per channel, over the examples and all positions.

    μ_c = 1/(N H W) Σ_nhw x_nchw

    *Shapes*: x: (N, C, H, W); means: (C,).

    *Kept for backward*: nothing.

    Wu, He, Group Normalization (2018), §3.1.
    """
    means = np.mean(x, axis=(0, 2, 3))
    return means


@shapes(x="N C H W")
def layer_norm_means(x: Array) -> Array:
    """Layer normalization has one mean per example, over its channels and all positions.

    μ_n = 1/(C H W) Σ_chw x_nchw

    *Shapes*: x: (N, C, H, W); means: (N,).

    *Kept for backward*: nothing.

    Wu, He, Group Normalization (2018), §3.1.
    """
    means = np.mean(x, axis=(1, 2, 3))
    return means


@shapes(x="N C H W")
def instance_norm_means(x: Array) -> Array:
    """Instance normalization has one mean per channel of each example, over all positions.

    μ_nc = 1/(H W) Σ_hw x_nchw

    *Shapes*: x: (N, C, H, W); means: (N, C).

    *Kept for backward*: nothing.

    Wu, He, Group Normalization (2018), §3.1.
    """
    means = np.mean(x, axis=(2, 3))
    return means


@shapes(x="N C H W")
def group_norm_means(x: Array, groups: int) -> Array:
    """Group normalization has one mean per group of neighbouring channels of each example.

    μ_ng = 1/((C/G) H W) Σ_(c in group g) Σ_hw x_nchw

    *Shapes*: x: (N, C, H, W), groups divides C; means: (N, groups).

    *Kept for backward*: nothing.

    Wu, He, Group Normalization (2018), §3.1.
    """
    N, C, H, W = x.shape
    grouped = x.reshape(N, groups, C // groups, H, W)
    means = np.mean(grouped, axis=(2, 3, 4))
    return means
