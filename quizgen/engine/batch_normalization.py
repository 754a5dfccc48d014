"""Batch normalization."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class BatchNormalization:
    """Normalizes every feature to mean 0 and variance 1 over the batch, then scales and shifts.

    y = γ (x − μ) / √(σ² + ε) + β,  μ = 1/N Σ_n x_n,  σ² = 1/N Σ_n (x_n − μ)²

    In training μ and σ² are those of the batch; in inference they are moving averages,
    running ← momentum · running + (1 − momentum) · batch, of the same biased variance.
    `normalize`, `infer` and `differentiate` are the equations for (N, D); `forward` and
    `backward` bring images into that form, one row per pixel, one column per channel.

    *Shapes*: x, out, dout, dx: (N, D), or (N, C, H, W) normalized per channel; gamma, beta,
    running_mean, running_var: (D,) or (C,).

    *Kept for backward*: xc, std, xn of the last training pass.

    Ioffe, Szegedy, Batch Normalization (2015), §3, §3.1 (inference), §3.2 (convolution).
    """

    xc: Array
    std: Array
    xn: Array
    dgamma: Array
    dbeta: Array

    def __init__(
        self,
        gamma: Array,
        beta: Array,
        momentum: float = 0.9,
        eps: float = 1e-7,
        running_mean: Array | None = None,
        running_var: Array | None = None,
    ) -> None:
        self.gamma = gamma
        self.beta = beta
        self.momentum = momentum
        self.eps = eps
        self.running_mean = np.zeros_like(gamma) if running_mean is None else running_mean
        self.running_var = np.zeros_like(gamma) if running_var is None else running_var

    @shapes(gamma="D", beta="D", x="N D | N D H W")
    def forward(self, x: Array, train_flg: bool = True) -> Array:
        """Normalize by the batch in training, by the moving averages in inference."""
        if x.ndim == 4:
            N, C, H, W = x.shape
            rows = x.transpose(0, 2, 3, 1).reshape(N * H * W, C)
            out = self.forward(rows, train_flg)
            return out.reshape(N, H, W, C).transpose(0, 3, 1, 2)
        return self.normalize(x) if train_flg else self.infer(x)

    def normalize(self, x: Array) -> Array:
        """The output y = γ (x − μ) / √(σ² + ε) + β, with μ and σ² of the batch."""
        mu = x.mean(axis=0)
        self.xc = x - mu
        var = np.mean(self.xc**2, axis=0)
        self.std = np.sqrt(var + self.eps)
        self.xn = self.xc / self.std
        self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
        self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        out = self.gamma * self.xn + self.beta
        return out

    def infer(self, x: Array) -> Array:
        """The output y = γ (x − running_mean) / √(running_var + ε) + β."""
        xc = x - self.running_mean
        xn = xc / np.sqrt(self.running_var + self.eps)
        out = self.gamma * xn + self.beta
        return out

    @shapes(gamma="D", dout="N D | N D H W")
    def backward(self, dout: Array) -> Array:
        """The gradient of the last training pass; the batch's statistics depend on x."""
        if dout.ndim == 4:
            N, C, H, W = dout.shape
            rows = dout.transpose(0, 2, 3, 1).reshape(N * H * W, C)
            dx = self.differentiate(rows)
            return dx.reshape(N, H, W, C).transpose(0, 3, 1, 2)
        return self.differentiate(dout)

    def differentiate(self, dout: Array) -> Array:
        """∂L/∂x along three paths: direct, through σ², and through μ."""
        batch_size = dout.shape[0]
        self.dbeta = dout.sum(axis=0)
        self.dgamma = np.sum(self.xn * dout, axis=0)
        dxn = self.gamma * dout
        dxc_direct = dxn / self.std
        dstd = -np.sum((dxn * self.xc) / (self.std * self.std), axis=0)
        dvar = 0.5 * dstd / self.std
        dxc = dxc_direct + (2.0 / batch_size) * self.xc * dvar
        dmu = np.sum(dxc, axis=0)
        dx = dxc - dmu / batch_size
        return dx


@shapes(x="N C H W")
def channel_statistics(x: Array) -> tuple[Array, Array]:
    """Mean and biased variance of every channel, over the examples and all positions.

    μ_c = 1/(N H W) Σ_nhw x_nchw,  σ²_c = 1/(N H W) Σ_nhw (x_nchw − μ_c)²

    *Shapes*: x: (N, C, H, W); mu, var: (C,).

    *Kept for backward*: nothing.

    Ioffe, Szegedy, Batch Normalization (2015), §3.2.
    """
    mu = np.mean(x, axis=(0, 2, 3))
    var = np.var(x, axis=(0, 2, 3))
    return mu, var
