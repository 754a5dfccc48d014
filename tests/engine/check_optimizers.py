"""Optimizers, against steps computed by hand."""

import math

import numpy as np

from .checking import checks, close, frozen, random

ADAM_SECOND = 0.1 * (7 / 3) / math.sqrt(39 / 7)  # m = 1.75, v = 2.4375; 1 − β^t = 3/4 and 7/16
BY_HAND = {  # settings, gradients, the parameter after each step from 0
    "SGD": [({"lr": 0.1}, [1.0, -3.0], [-0.1, 0.2])],
    "Momentum": [({"lr": 0.1, "momentum": 0.9}, [1.0, 1.0, 0.0], [-0.1, -0.29, -0.461])],
    # v = −0.1, −0.19, −0.171; the point is their sum so far, and 0.9 of the last one ahead
    "Nesterov": [({"lr": 0.1, "momentum": 0.9}, [1.0, 1.0, 0.0],
                  [-0.1 - 0.09, -0.29 - 0.171, -0.461 - 0.1539])],
    "AdaGrad": [
        ({"lr": 0.1, "eps": 0.0}, [3.0, 4.0], [-0.1, -0.18]),
        ({"lr": 0.1, "eps": 1.0}, [3.0, 4.0], [-0.3 / 4, -0.3 / 4 - 0.4 / 6]),
    ],
    "RMSProp": [
        ({"lr": 0.1, "decay_rate": 0.75, "eps": 0.0}, [2.0, 2.0],
         [-0.2, -0.2 - 0.2 / math.sqrt(1.75)]),
        ({"lr": 0.1, "decay_rate": 0.75, "eps": 1.0}, [-2.0], [0.1]),
    ],
    # h = 9 and then 31/4; the first step is 6 √(3/12) = 3, so s = 9/4
    "AdaDelta": [
        ({"decay_rate": 0.75, "eps": 3.0}, [-6.0, 2.0],
         [6 * math.sqrt(3 / 12), 3 - 2 * math.sqrt((0.25 * 9 + 3) / (0.75 * 9 + 1 + 3))]),
    ],
    "Adam": [
        ({"lr": 0.1, "beta1": 0.5, "beta2": 0.75, "eps": 0.0}, [1.0, 3.0],
         [-0.1, -0.1 - ADAM_SECOND]),
        ({"lr": 0.1, "beta1": 0.5, "beta2": 0.75, "eps": 1.0}, [-3.0], [0.3 / 4]),
    ],
}  # fmt: skip
DEFAULTS = {
    "SGD": {"lr": 0.01},
    "Momentum": {"lr": 0.01, "momentum": 0.9},
    "Nesterov": {"lr": 0.01, "momentum": 0.9},
    "AdaGrad": {"lr": 0.01, "eps": 1e-7},
    "RMSProp": {"lr": 0.01, "decay_rate": 0.99, "eps": 1e-7},
    "AdaDelta": {"decay_rate": 0.95, "eps": 1e-6},
    "Adam": {"lr": 0.001, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8},
}


@checks(*BY_HAND)
def steps_by_hand(Optimizer):
    for settings, gradients, path in BY_HAND[Optimizer.__name__]:
        optimizer = Optimizer(**settings)
        params = {"W1": frozen(np.zeros((2, 1))), "b1": frozen([10.0])}
        for gradient, expected in zip(gradients, path, strict=True):
            # W1[1] and b1 walk the other way: neither elements nor parameters share a state.
            grads = {"W1": frozen([[gradient], [-gradient]]), "b1": frozen([-gradient])}
            optimizer.update(params, grads)
            close(params["W1"], [[expected], [-expected]])
            close(params["b1"], [10.0 - expected])


@checks(*BY_HAND)
def defaults(Optimizer):
    for name, value in DEFAULTS[Optimizer.__name__].items():
        assert getattr(Optimizer(), name) == value
    assert Optimizer().weight_decay == 0.0


def walk(optimizer, gradients, l2=0.0):
    """Three steps from the same start; l2 is added to the gradient by hand."""
    params = {"W1": random(2, 3), "b1": random(3, seed=1)}
    before = []
    for dW, db in gradients:
        before.append(params["W1"])
        optimizer.update(params, {"W1": frozen(dW + l2 * params["W1"]), "b1": db})
        params = {name: frozen(param) for name, param in params.items()}
    return params, before


GRADIENTS = [(random(2, 3, seed=s), random(3, seed=s)) for s in (2, 3, 4)]


@checks(*BY_HAND)
def l2_weight_decay_is_in_the_gradient_of_weights_only(Optimizer):
    settings = {} if Optimizer.__name__ == "AdaDelta" else {"lr": 0.1}
    actual, _ = walk(Optimizer(**settings, weight_decay=0.3), GRADIENTS)
    expected, _ = walk(Optimizer(**settings), GRADIENTS, l2=0.3)
    close(actual["W1"], expected["W1"])
    close(actual["b1"], expected["b1"])
    without, _ = walk(Optimizer(**settings), GRADIENTS)
    assert not np.allclose(actual["W1"], without["W1"], rtol=1e-3)


@checks("Momentum", "AdaGrad", "RMSProp", "Adam")
def decoupled_weight_decay_shrinks_weights_only(Optimizer):
    decoupled, before = walk(Optimizer(lr=0.1, weight_decay=0.3, decoupled=True), GRADIENTS)
    without, _ = walk(Optimizer(lr=0.1), GRADIENTS)
    # The gradients do not depend on the parameters here, so the two parts simply add up.
    close(decoupled["W1"], without["W1"] - 0.1 * 0.3 * sum(before))
    close(decoupled["b1"], without["b1"])
    l2, _ = walk(Optimizer(lr=0.1, weight_decay=0.3), GRADIENTS)
    assert not np.allclose(decoupled["W1"], l2["W1"], rtol=1e-3)
