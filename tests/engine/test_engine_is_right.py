"""Every public object of the engine, put to its checks."""

import pytest

from quizgen import engine
from quizgen.engine import two_layer_net

from . import (  # noqa: F401 (registers)
    check_functions,
    check_layers,
    check_models,
    check_nets,
    check_optimizers,
)
from .checking import CHECKS, close, random


def test_every_public_object_is_checked():
    assert set(CHECKS) == set(engine.__all__)


@pytest.mark.parametrize(
    ("name", "check"),
    [
        pytest.param(name, check, id=f"{name}-{check.__name__}")
        for name, of_name in sorted(CHECKS.items())
        for check in of_name
    ],
)
def test_is_right(name, check):
    check(getattr(engine, name))


def test_two_layer_forward_is_the_net():
    arrays = random(4, 3), random(3, 2), random(2), random(2, 3), random(3)
    u1, z1, u2, y = two_layer_net.forward(*arrays)
    net = engine.TwoLayerNet(*arrays[1:])
    close(net.forward(arrays[0]), y)
    close(net.u1, u1)
    close(net.z1, z1)
    close(net.u2, u2)
