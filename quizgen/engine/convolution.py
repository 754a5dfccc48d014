"""Convolution of images."""

import numpy as np

from quizgen.engine.arrays import Array


class Convolution:
    """Every filter is laid on the image at every position, not flipped, and weighs what it covers.

    y_nfij = Σ_c Σ_u Σ_v w_fcuv x_nc(si+u)(sj+v) + b_f, where x has p rows and columns of zeros
    added on every side, and s is the stride.

    *Shapes*: x: (N, C, H, W); W: (FN, C, FH, FW); b: (FN,); out: (N, FN, OH, OW) with
    OH = ⌊(H + 2p − FH) / s⌋ + 1, and OW likewise.

    *Kept for backward*: x.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §9.1 and §9.5.
    """

    x: Array

    def __init__(self, W: Array, b: Array, stride: int = 1, pad: int = 0) -> None:
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

    def forward(self, x: Array) -> Array:
        """The output, position by position."""
        self.x = x
        N, C, H, W = x.shape
        FN, C, FH, FW = self.W.shape
        out_h = (H + 2 * self.pad - FH) // self.stride + 1
        out_w = (W + 2 * self.pad - FW) // self.stride + 1
        sides = (self.pad, self.pad)
        img = np.pad(x, [(0, 0), (0, 0), sides, sides])
        out = np.zeros((N, FN, out_h, out_w))
        for i, j in np.ndindex(out_h, out_w):
            top, left = i * self.stride, j * self.stride
            patch = img[:, :, top : top + FH, left : left + FW]
            out[:, :, i, j] = np.einsum("nchw,fchw->nf", patch, self.W) + self.b
        return out
