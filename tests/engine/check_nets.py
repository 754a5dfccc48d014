"""Networks: gradients of the whole loss by central differences."""

import math
import statistics

import numpy as np

from .checking import checks, close, difference_gradient, frozen, random

X, LABELS = random(5, 3, away_from_zero=True), frozen([0, 1, 1, 0, 1])
ONE_HOT = frozen(np.eye(2)[LABELS])
PARAMS = {
    "W1": random(3, 4), "b1": random(4), "W2": random(4, 3), "b2": random(3),
    "W3": random(3, 2), "b3": random(2),
}  # fmt: skip
FUNCTIONS = {
    "relu": lambda v: max(0.0, v), "sigmoid": lambda v: 1 / (1 + math.exp(-v)), "tanh": math.tanh,
}  # fmt: skip


def loss_by_hand(params, activation, weight_decay_lambda=0.0):
    """Mean cross-entropy loss by the definition, plus half λ times all squared weights."""
    depth = len(params) // 2
    rows = np.asarray(X)
    for i in range(1, depth + 1):
        rows = rows @ params[f"W{i}"] + params[f"b{i}"]
        if i < depth:
            rows = np.vectorize(FUNCTIONS[activation])(rows)
    error = statistics.fmean(
        math.log(math.fsum(map(math.exp, row))) - row[label]
        for row, label in zip(rows.tolist(), LABELS.tolist(), strict=True)
    )
    squares = math.fsum(math.fsum(w.ravel() ** 2) for k, w in params.items() if k[0] == "W")
    return error + weight_decay_lambda / 2 * squares


@checks("MultiLayerNet")
def multi_layer_net_loss_and_gradients(MultiLayerNet):
    for activation in FUNCTIONS:
        for t in (LABELS, ONE_HOT):
            net = MultiLayerNet(dict(PARAMS), activation, weight_decay_lambda=0.3)
            close(net.loss(X, t), loss_by_hand(PARAMS, activation, 0.3))
            grads = net.gradient(X, t)
            assert grads.keys() == PARAMS.keys()
            for name, param in PARAMS.items():
                expected = difference_gradient(
                    lambda p, name=name, a=activation: loss_by_hand({**PARAMS, name: p}, a, 0.3),
                    param,
                    h=1e-4,
                )
                close(grads[name], expected, rtol=1e-6, atol=1e-9)
            again = net.gradient(X, t)
            for name in PARAMS:
                close(again[name], grads[name])


@checks("MultiLayerNet")
def multi_layer_net_sees_replaced_parameters(MultiLayerNet):
    net = MultiLayerNet(dict(PARAMS))
    before = net.loss(X, LABELS)
    for name, grad in net.gradient(X, LABELS).items():
        net.params[name] = net.params[name] - 0.01 * grad
    assert net.loss(X, LABELS) < before - 1e-3
    assert net.predict(X).shape == (5, 2)


@checks("TwoLayerNet")
def two_layer_net_values_and_gradients(TwoLayerNet):
    params = {name: PARAMS[name] for name in ("W1", "b1")}
    params |= {"W2": random(4, 2), "b2": random(2)}
    net = TwoLayerNet(**params)
    y = net.forward(X)
    probabilities = [math.fsum(row) for row in y.tolist()]
    close(probabilities, np.ones(5))
    error = -statistics.fmean(math.log(y[n, k]) for n, k in enumerate(LABELS.tolist()))
    close(error, loss_by_hand(params, "relu"))
    close(net.z1, np.where(net.u1 > 0, net.u1, 0.0))
    expected = {
        name: difference_gradient(
            lambda p, name=name: loss_by_hand({**params, name: p}, "relu"), param, h=1e-4
        )
        for name, param in params.items()
    }
    for _ in range(2):
        net.backward(ONE_HOT)
        for name in params:
            close(getattr(net, f"d{name}"), expected[name], rtol=1e-6, atol=1e-9)
    close(net.delta1.sum(axis=0), expected["b1"], rtol=1e-6, atol=1e-9)
    close(net.delta2.sum(axis=0), expected["b2"], rtol=1e-6, atol=1e-9)
    net.update(lr=0.5)
    for name, param in params.items():
        close(getattr(net, name), param - 0.5 * expected[name], rtol=1e-6, atol=1e-9)
