"""Convolution of images."""

import numpy as np

from quizgen.engine.arguments import shapes
from quizgen.engine.arrays import Array


class Convolution:
    """Every filter, not flipped, is applied at every position and takes a weighted sum there.

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

    def output_size(self, size: int, filter_size: int) -> int:
        """The number of filter positions along one side of the padded image."""
        positions = (size + 2 * self.pad - filter_size) // self.stride + 1
        return positions

    def output_shape(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape (N, FN, OH, OW) of the output for images of the shape (N, C, H, W)."""
        N, _, H, W = shape
        FN, _, FH, FW = self.W.shape
        out_shape = (N, FN, self.output_size(H, FH), self.output_size(W, FW))
        return out_shape

    @shapes(W="F C U V", b="F", x="N C H W")
    def forward(self, x: Array) -> Array:
        """The output, position by position."""
        self.x = x
        FH, FW = self.W.shape[2:]
        sides = (self.pad, self.pad)
        img = np.pad(x, [(0, 0), (0, 0), sides, sides])
        out = np.zeros(self.output_shape(x.shape))
        for f, i, j in np.ndindex(out.shape[1:]):
            top, left = i * self.stride, j * self.stride
            patch = img[:, :, top : top + FH, left : left + FW]
            out[:, f, i, j] = np.sum(patch * self.W[f], axis=(1, 2, 3)) + self.b[f]
        return out
