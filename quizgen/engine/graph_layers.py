"""The nodes of a computational graph as layers: arithmetic, exponential function, logarithm."""

import numpy as np

from quizgen.engine.arrays import Array


class AddLayer:
    """The node of a sum.

    z = x + y,  ∂z/∂x = 1,  ∂z/∂y = 1

    *Shapes*: x, y, out, dout, dx, dy: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.1.
    """

    def forward(self, x: Array, y: Array) -> Array:
        """The output z = x + y."""
        out = x + y
        return out

    def backward(self, dout: Array) -> tuple[Array, Array]:
        """The gradient with respect to both inputs: ∂L/∂z for both."""
        dx = dout
        dy = dout
        return dx, dy


class SubLayer:
    """The node of a difference.

    z = x − y,  ∂z/∂x = 1,  ∂z/∂y = −1

    *Shapes*: x, y, out, dout, dx, dy: any, the same.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.1.
    """

    def forward(self, x: Array, y: Array) -> Array:
        """The output z = x − y."""
        out = x - y
        return out

    def backward(self, dout: Array) -> tuple[Array, Array]:
        """The gradient with respect to both inputs: ∂L/∂z and −∂L/∂z."""
        dx = dout
        dy = -dout
        return dx, dy


class MulLayer:
    """The node of a product.

    z = x y,  ∂z/∂x = y,  ∂z/∂y = x

    *Shapes*: x, y, out, dout, dx, dy: any, the same.

    *Kept for backward*: x, y.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.1.
    """

    x: Array
    y: Array

    def forward(self, x: Array, y: Array) -> Array:
        """The output z = x y."""
        self.x = x
        self.y = y
        out = x * y
        return out

    def backward(self, dout: Array) -> tuple[Array, Array]:
        """The gradient with respect to both inputs: ∂L/∂z y and ∂L/∂z x."""
        dx = dout * self.y
        dy = dout * self.x
        return dx, dy


class DivLayer:
    """The node of a quotient.

    z = x / y,  ∂z/∂x = 1 / y,  ∂z/∂y = −x / y²

    *Shapes*: x, y, out, dout, dx, dy: any, the same.

    *Kept for backward*: x, y.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.1.
    """

    x: Array
    y: Array

    def forward(self, x: Array, y: Array) -> Array:
        """The output z = x / y."""
        self.x = x
        self.y = y
        out = x / y
        return out

    def backward(self, dout: Array) -> tuple[Array, Array]:
        """The gradient with respect to both inputs: ∂L/∂z / y and −∂L/∂z x / y²."""
        dx = dout / self.y
        dy = -dout * self.x / self.y**2
        return dx, dy


class ExpLayer:
    """The node of the exponential function.

    z = e^x,  ∂z/∂x = e^x = z

    *Shapes*: x, out, dout, dx: any, the same.

    *Kept for backward*: out.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.1.
    """

    out: Array

    def forward(self, x: Array) -> Array:
        """The output z = e^x."""
        self.out = np.exp(x)
        return self.out

    def backward(self, dout: Array) -> Array:
        """The gradient with respect to the input: ∂L/∂z z."""
        dx = dout * self.out
        return dx


class LogLayer:
    """The node of the natural logarithm.

    z = ln x,  ∂z/∂x = 1 / x

    *Shapes*: x, out, dout, dx: any, the same.

    *Kept for backward*: x.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.1.
    """

    x: Array

    def forward(self, x: Array) -> Array:
        """The output z = ln x."""
        self.x = x
        out = np.log(x)
        return out

    def backward(self, dout: Array) -> Array:
        """The gradient with respect to the input: ∂L/∂z / x."""
        dx = dout / self.x
        return dx
