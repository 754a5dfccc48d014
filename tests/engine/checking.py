"""What it means for an engine object to be right.

A check takes the object it judges, so that the same check can be put to a mutant.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

CHECKS: dict[str, list[Callable[[Any], None]]] = {}


def checks(*names):
    """Register a check for the objects of these names."""

    def register(check):
        for name in names:
            CHECKS.setdefault(name, []).append(check)
        return check

    return register


def frozen(array):
    """A read-only copy: whoever writes to it raises."""
    copy = np.array(array)
    copy.setflags(write=False)
    return copy


def random(*shape, seed=0, away_from_zero=False):
    """Read-only normal numbers; on demand none so near to 0 that a kink spoils a difference."""
    numbers = np.random.default_rng([seed, *shape]).normal(size=shape)
    if away_from_zero:
        numbers = np.where(np.abs(numbers) < 0.05, 0.5, numbers)
    return frozen(numbers)


def close(actual, expected, rtol=1e-12, atol=1e-12):
    """Equal in shape and in value."""
    assert np.shape(actual) == np.shape(expected), f"{np.shape(actual)} != {np.shape(expected)}"
    np.testing.assert_allclose(actual, expected, rtol=rtol, atol=atol)


def difference_gradient(f, x, h=1e-3):
    """Five-point central differences (error of order h⁴), written apart from the engine's."""
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):

        def at(offset, index=index):
            moved = np.array(x)
            moved[index] += offset
            return float(f(frozen(moved)))

        gradient[index] = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h)
    return gradient


def check_layer(make, params, x, forward=lambda layer, x: layer.forward(x)):
    """Gradients of x and of every parameter, for a random upstream gradient, twice."""
    layer = make(**params)
    out = forward(layer, x)
    dout = random(*out.shape, seed=99)

    def loss(params, x):
        return np.sum(forward(make(**params), x) * dout)

    expected = {"x": difference_gradient(lambda moved: loss(params, moved), x)}
    for name in params:
        expected[name] = difference_gradient(
            lambda moved, name=name: loss({**params, name: moved}, x), params[name]
        )
    for gradient in expected.values():
        assert np.max(np.abs(gradient)) > 1e-3, "this case could not notice a gradient of zero"
    for _ in range(2):
        close(layer.backward(dout), expected["x"], rtol=1e-7, atol=1e-8)
        for name in params:
            close(getattr(layer, f"d{name}"), expected[name], rtol=1e-7, atol=1e-8)
