"""Layers: values from plain loops, gradients by central differences."""

import math
import statistics

import numpy as np

from .checking import check_layer, checks, close, difference_gradient, frozen, random


@checks("Affine")
def affine_values_and_gradients(Affine):
    x, W, b = random(4, 3), random(3, 2), random(2)
    expected = [
        [math.fsum(x[n, d] * W[d, m] for d in range(3)) + b[m] for m in range(2)] for n in range(4)
    ]
    close(Affine(W, b).forward(x), expected)
    check_layer(Affine, {"W": W, "b": b}, x)


@checks("Relu", "Sigmoid", "Tanh")
def activation_values_and_gradients(Activation):
    x = random(4, 3, away_from_zero=True)
    function = {
        "Relu": lambda v: max(0.0, v),
        "Sigmoid": lambda v: 1 / (1 + math.exp(-v)),
        "Tanh": math.tanh,
    }[Activation.__name__]
    close(Activation().forward(x), [[function(v) for v in row] for row in x.tolist()])
    check_layer(Activation, {}, x)
    check_layer(Activation, {}, random(3, 2, 2, 2, away_from_zero=True))


@checks("Relu")
def relu_at_zero(Relu):
    relu = Relu()
    close(relu.forward(frozen([[-1.0, 0.0, 2.0]])), [[0.0, 0.0, 2.0]])
    close(relu.backward(frozen([[5.0, 5.0, 5.0]])), [[0.0, 0.0, 5.0]])


NODES = {
    "AddLayer": lambda x, y: x + y,
    "SubLayer": lambda x, y: x - y,
    "MulLayer": lambda x, y: x * y,
    "DivLayer": lambda x, y: x / y,
    "ExpLayer": math.exp,
    "LogLayer": math.log,
}


@checks(*NODES)
def node_values_and_gradients(Node):
    operation = NODES[Node.__name__]
    inputs = [frozen(1 + abs(random(2, 3, seed=s))) for s in (0, 1)]
    if Node.__name__ in ("ExpLayer", "LogLayer"):
        inputs = inputs[:1]
    node, dout = Node(), random(2, 3, seed=2)
    expected = [
        operation(*values) for values in zip(*(x.ravel().tolist() for x in inputs), strict=True)
    ]
    close(node.forward(*inputs).ravel(), expected)
    gradients = np.reshape(node.backward(dout), (len(inputs), 2, 3))
    for place, gradient in enumerate(gradients):

        def loss(moved, place=place):
            there = [moved if i == place else x for i, x in enumerate(inputs)]
            return np.sum(Node().forward(*there) * dout)

        close(gradient, difference_gradient(loss, inputs[place]), rtol=1e-7, atol=1e-8)


@checks("Convolution")
def convolution_values(Convolution):
    x, W, b = random(2, 3, 5, 8), random(4, 3, 2, 3), random(4)
    for stride, pad in ((1, 0), (1, 1), (2, 0), (2, 1), (3, 2)):
        tops = range(-pad, 5 + pad - 2 + 1, stride)
        lefts = range(-pad, 8 + pad - 3 + 1, stride)
        expected = [
            [[[under(x[n], W[f], i, j) + b[f] for j in lefts] for i in tops] for f in range(4)]
            for n in range(2)
        ]
        close(Convolution(W, b, stride, pad).forward(x), expected)


@checks("LSTM")
def lstm_values(LSTM):
    x, h, c = random(3, 2), random(3, 4, seed=1), random(3, 4, seed=2)
    Wx, Wh, b = random(2, 16), random(4, 16), random(16)
    next_h, next_c = LSTM(Wx, Wh, b).forward(x, h, c)
    for n, k in np.ndindex(3, 4):
        f, g, i, o = (
            math.fsum(x[n, d] * Wx[d, column] for d in range(2))
            + math.fsum(h[n, j] * Wh[j, column] for j in range(4))
            + b[column]
            for column in (k, 4 + k, 8 + k, 12 + k)
        )
        f, i, o = (1 / (1 + math.exp(-a)) for a in (f, i, o))
        cell = f * c[n, k] + i * math.tanh(g)
        close(next_c[n, k], cell)
        close(next_h[n, k], o * math.tanh(cell))


@checks("GRU")
def gru_values(GRU):
    x, h = random(3, 2), random(3, 4, seed=1)
    Wx, Wh, b = random(2, 12), random(4, 12), random(12)
    gru = GRU(Wx, Wh, b)
    next_h = gru.forward(x, h)

    def total(n, column, state):
        inputs = math.fsum(x[n, d] * Wx[d, column] for d in range(2))
        return inputs + math.fsum(state[j] * Wh[j, column] for j in range(4)) + b[column]

    for n in range(3):
        z, r = (
            [1 / (1 + math.exp(-total(n, first + k, h[n]))) for k in range(4)] for first in (0, 4)
        )
        kept = [r[j] * h[n, j] for j in range(4)]
        for k in range(4):
            candidate = math.tanh(total(n, 8 + k, kept))
            close(next_h[n, k], h[n, k] + z[k] * (candidate - h[n, k]))
            close(gru.h_hat[n, k], candidate)


@checks("RNN")
def rnn_values(RNN):
    x, h, Wx, Wh, b = random(3, 2), random(3, 4, seed=1), random(2, 4), random(4, 4), random(4)
    next_h = RNN(Wx, Wh, b).forward(x, h)
    for n, k in np.ndindex(3, 4):
        inputs = math.fsum(x[n, d] * Wx[d, k] for d in range(2))
        close(
            next_h[n, k],
            math.tanh(inputs + math.fsum(h[n, j] * Wh[j, k] for j in range(4)) + b[k]),
        )


@checks("RNN")
def rnn_gradients(RNN):
    arrays = {
        "x": random(3, 2), "h_prev": random(3, 4, seed=1),
        "Wx": random(2, 4), "Wh": random(4, 4), "b": random(4),
    }  # fmt: skip
    dh_next = random(3, 4, seed=99)

    def loss(x, h_prev, **params):
        return np.sum(RNN(**params).forward(x, h_prev) * dh_next)

    expected = {
        name: difference_gradient(lambda moved, name=name: loss(**{**arrays, name: moved}), array)
        for name, array in arrays.items()
    }
    rnn = RNN(arrays["Wx"], arrays["Wh"], arrays["b"])
    rnn.forward(arrays["x"], arrays["h_prev"])
    for _ in range(2):
        dx, dh_prev = rnn.backward(dh_next)
        found = {"x": dx, "h_prev": dh_prev, "Wx": rnn.dWx, "Wh": rnn.dWh, "b": rnn.db}
        for name, gradient in expected.items():
            close(found[name], gradient, rtol=1e-7, atol=1e-8)


def under(image, weights, top, left):
    """The products of a filter with what lies under it, nothing where no image is, added up."""
    _channels, height, width = image.shape
    return math.fsum(
        weights[c, u, v] * image[c, top + u, left + v]
        for c, u, v in np.ndindex(weights.shape)
        if 0 <= top + u < height and 0 <= left + v < width
    )


@checks("SoftmaxWithLoss")
def softmax_with_loss_values_and_gradients(SoftmaxWithLoss):
    x, labels = random(4, 3), frozen([2, 0, 1, 1])
    one_hot = frozen(np.eye(3)[labels])

    def loss(x):
        of_each = []
        for row, label in zip(x.tolist(), labels.tolist(), strict=True):
            of_each.append(math.log(math.fsum(map(math.exp, row))) - row[label])
        return statistics.fmean(of_each)

    gradient = difference_gradient(loss, x)
    for t in (labels, one_hot):
        layer = SoftmaxWithLoss()
        close(layer.forward(x, t), loss(x))
        close(layer.loss, loss(x))
        close(layer.t, one_hot)
        close(np.sum(layer.y, axis=1), np.ones(4))
        for _ in range(2):
            close(layer.backward(), gradient, rtol=1e-8, atol=1e-10)
            close(layer.backward(-2.5), -2.5 * gradient, rtol=1e-8, atol=1e-10)
    # No ε: a probability of 1e-20 costs its full 46 nats.
    close(SoftmaxWithLoss().forward(frozen([[0.0, 46.0]]), frozen([0])), 46.0)


def by_hand(columns, gamma, beta, eps):
    """Each list of numbers normalized by its own mean and biased variance."""
    normalized = []
    for k, column in enumerate(columns):
        mu, var = statistics.fmean(column), statistics.pvariance(column)
        normalized.append([gamma[k] * (v - mu) / math.sqrt(var + eps) + beta[k] for v in column])
    return np.array(normalized)


GAMMA, BETA, EPS = frozen([1.5, -0.5, 2.0]), frozen([0.25, -1.0, 0.5]), 0.1


@checks("BatchNormalization")
def batch_normalization_gradients(BatchNormalization):
    def make(gamma, beta):
        return BatchNormalization(gamma, beta, eps=EPS)

    params = {"gamma": GAMMA, "beta": BETA}
    check_layer(make, params, random(5, 3))
    check_layer(make, params, random(2, 3, 2, 4))


@checks("BatchNormalization")
def batch_normalization_values(BatchNormalization):
    x = random(5, 3)
    out = BatchNormalization(GAMMA, BETA, eps=EPS).forward(x)
    close(out, by_hand(x.T.tolist(), GAMMA, BETA, EPS).T)
    images = random(2, 3, 2, 4)
    out = BatchNormalization(GAMMA, BETA, eps=EPS).forward(images)
    channels = by_hand([images[:, c].ravel().tolist() for c in range(3)], GAMMA, BETA, EPS)
    close(out, channels.reshape(3, 2, 2, 4).transpose(1, 0, 2, 3))


@checks("BatchNormalization")
def batch_normalization_moving_averages(BatchNormalization):
    first, second, seen = random(5, 3), random(4, 3, seed=1), random(6, 3, seed=2)
    layer = BatchNormalization(GAMMA, BETA, momentum=0.75, eps=EPS)
    close(layer.forward(seen, train_flg=False), GAMMA * seen / math.sqrt(EPS) + BETA)
    layer.forward(first)
    layer.forward(second)
    for k in range(3):
        a, b = first[:, k].tolist(), second[:, k].tolist()
        mean = 0.75 * 0.25 * statistics.fmean(a) + 0.25 * statistics.fmean(b)
        var = 0.75 * 0.25 * statistics.pvariance(a) + 0.25 * statistics.pvariance(b)
        close(layer.running_mean[k], mean)
        close(layer.running_var[k], var)
        expected = GAMMA[k] * (seen[:, k] - mean) / math.sqrt(var + EPS) + BETA[k]
        close(layer.forward(seen, train_flg=False)[:, k], expected)
        images = frozen(seen.reshape(3, 2, 1, 3).transpose(0, 3, 2, 1))
        out = layer.forward(images, train_flg=False)
        close(out.transpose(0, 3, 2, 1).reshape(6, 3)[:, k], expected)
    close(BatchNormalization(GAMMA, BETA).momentum, 0.9)


@checks("BatchNormalization")
def batch_normalization_infers_from_given_statistics(BatchNormalization):
    mean, var = frozen([1.0, 2.0, 3.0]), frozen([4.0, 1.0, 0.25])
    layer = BatchNormalization(GAMMA, BETA, eps=0.0, running_mean=mean, running_var=var)
    x = random(1, 3)
    close(layer.forward(x, train_flg=False), GAMMA * (x - mean) / [[2.0, 1.0, 0.5]] + BETA)
    layer.forward(random(5, 3))
    close(layer.running_mean, 0.9 * mean + 0.1 * random(5, 3).mean(axis=0))


@checks("BatchNormalization")
def batch_normalization_inference_leaves_the_gradient_alone(BatchNormalization):
    dout = random(5, 3, seed=7)
    layer = BatchNormalization(GAMMA, BETA)
    layer.forward(random(5, 3))
    dx = layer.backward(dout)
    before = layer.running_mean
    layer.forward(random(4, 3, seed=3), train_flg=False)
    close(layer.running_mean, before)
    close(layer.backward(dout), dx)


@checks("LayerNormalization")
def layer_normalization_values_and_gradients(LayerNormalization):
    x = random(4, 3)
    out = LayerNormalization(GAMMA, BETA, eps=EPS).forward(x)
    close(out, GAMMA * by_hand(x.tolist(), np.ones(4), np.zeros(4), EPS) + BETA)
    check_layer(
        lambda gamma, beta: LayerNormalization(gamma, beta, eps=EPS),
        {"gamma": GAMMA, "beta": BETA},
        x,
    )


@checks("Dropout", "InvertedDropout")
def dropout_values_and_gradients(Dropout):
    kept = 1.25 if Dropout.__name__ == "InvertedDropout" else 1.0
    tested = 1.0 if Dropout.__name__ == "InvertedDropout" else 0.8
    x = random(4, 3)
    keep = np.random.default_rng(5).random((4, 3)) > 0.4
    for mask in (frozen(keep), frozen(keep.astype(int)), frozen(keep.astype(float))):
        layer = Dropout(dropout_ratio=0.2)
        close(layer.forward(x, mask), np.where(keep, kept * x, 0.0))
        close(layer.forward(x, None, train_flg=False), tested * x)
        close(layer.forward(x, mask, train_flg=False), tested * x)
        close(layer.backward(x), np.where(keep, kept * x, 0.0))
        check_layer(lambda: Dropout(0.2), {}, x, lambda layer, x, mask=mask: layer.forward(x, mask))


@checks("Dropout", "InvertedDropout")
def dropout_training_needs_a_mask(Dropout):
    try:
        Dropout(0.2).forward(random(4, 3), None)
    except TypeError:
        return
    raise AssertionError("training without a mask was not refused")


@checks("Dropout", "InvertedDropout")
def dropout_masks(Dropout):
    layer = Dropout(dropout_ratio=0.2)
    mask = layer.draw_mask((100, 400), np.random.default_rng(1))
    assert mask.shape == (100, 400)
    assert abs(np.mean(mask) - 0.8) < 4 * math.sqrt(0.2 * 0.8 / 40_000)
    close(mask, layer.draw_mask((100, 400), np.random.default_rng(1)))
    assert not np.array_equal(mask, layer.draw_mask((100, 400), np.random.default_rng(2)))
    assert np.all(Dropout(0.0).draw_mask((50, 50), np.random.default_rng(1)))
    x = np.ones((100, 400))
    average = np.mean(layer.forward(x, mask))
    assert abs(average - np.mean(layer.forward(x, None, train_flg=False))) < 0.02
