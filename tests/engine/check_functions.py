"""Plain functions, against the math and statistics modules and closed forms."""

import math
import statistics
import warnings

import numpy as np

from .checking import checks, close, difference_gradient, frozen, random


@checks("sigmoid")
def sigmoid_values(sigmoid):
    x = random(2, 3, 2)
    close(sigmoid(x), [[[1 / (1 + math.exp(-v)) for v in r] for r in m] for m in x.tolist()])
    with np.errstate(over="ignore"):
        close(sigmoid(frozen([-800.0, 0.0, 800.0])), [0.0, 0.5, 1.0])
    assert sigmoid(frozen(np.ones(2, np.float32))).dtype == np.float32


@checks("relu")
def relu_values(relu):
    close(relu(frozen([[-1.5, 0.0], [0.25, 3.0]])), [[0.0, 0.0], [0.25, 3.0]])
    assert relu(frozen(np.ones(2, np.float32))).dtype == np.float32


@checks("tanh")
def tanh_values(tanh):
    x = random(2, 3)
    close(tanh(x), [[(math.exp(2 * v) - 1) / (math.exp(2 * v) + 1) for v in r] for r in x.tolist()])
    close(tanh(frozen([-800.0, 0.0, 800.0])), [-1.0, 0.0, 1.0])
    assert tanh(frozen(np.ones(2, np.float32))).dtype == np.float32


@checks("hard_tanh")
def hard_tanh_values(hard_tanh):
    close(hard_tanh(frozen([[-3.0, -1.0, -0.25], [0.5, 1.0, 7.0]])), [[-1, -1, -0.25], [0.5, 1, 1]])


@checks("leaky_relu")
def leaky_relu_values(leaky_relu):
    x = frozen([[-2.0, -0.5], [0.0, 3.0]])
    close(leaky_relu(x), [[-0.2, -0.05], [0.0, 3.0]])
    close(leaky_relu(x, 0.25), [[-0.5, -0.125], [0.0, 3.0]])


@checks("elu")
def elu_values(elu):
    x = frozen([[-math.log(2.0), -math.log(4.0)], [0.0, 3.0]])
    close(elu(x), [[-0.5, -0.75], [0.0, 3.0]])
    close(elu(x, alpha=2.0), [[-1.0, -1.5], [0.0, 3.0]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        close(elu(frozen([-800.0, 800.0])), [-1.0, 800.0])


@checks("softplus")
def softplus_values(softplus):
    x = random(2, 3)
    close(softplus(x), [[math.log1p(math.exp(v)) for v in r] for r in x.tolist()])
    close(softplus(x) - softplus(-x), x)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        close(softplus(frozen([-800.0, 0.0, 800.0])), [0.0, math.log(2.0), 800.0])


@checks("swish")
def swish_values(swish):
    x = random(2, 3)
    close(swish(x), [[v / (1 + math.exp(-v)) for v in r] for r in x.tolist()])
    close(swish(x) - swish(-x), x)


@checks("softmax", "softmax_naive")
def softmax_values(softmax):
    a = random(2, 3, 4)
    for axis in (0, 1, 2, -1):
        lines = np.moveaxis(a, axis, -1)
        expected = np.empty(lines.shape)
        for place in np.ndindex(lines.shape[:-1]):
            total = math.fsum(math.exp(v) for v in lines[place])
            expected[place] = [math.exp(v) / total for v in lines[place]]
        close(softmax(a, axis=axis), np.moveaxis(expected, -1, axis))
    close(softmax(a), softmax(a, axis=2))
    close(softmax(frozen([0.0, math.log(3.0)])), [0.25, 0.75])
    assert softmax(frozen(np.ones((2, 2), np.float32))).dtype == np.float32


@checks("softmax")
def softmax_never_overflows(softmax):
    close(softmax(frozen([[1000.0, 1000.0], [-1000.0, 0.0]])), [[0.5, 0.5], [0.0, 1.0]])


@checks("log_softmax")
def log_softmax_values(log_softmax):
    a = random(2, 3, 4)
    for axis in (0, 1, -1):
        lines = np.moveaxis(a, axis, -1)
        expected = np.empty(lines.shape)
        for place in np.ndindex(lines.shape[:-1]):
            total = math.log(math.fsum(math.exp(v) for v in lines[place]))
            expected[place] = [v - total for v in lines[place]]
        close(log_softmax(a, axis=axis), np.moveaxis(expected, -1, axis))
    close(log_softmax(a), log_softmax(a, axis=2))
    close(log_softmax(frozen([800.0, 0.0])), [0.0, -800.0])
    assert log_softmax(frozen(np.ones((2, 2), np.float32))).dtype == np.float32


@checks("softmax_naive")
def softmax_naive_overflows(softmax_naive):
    with np.errstate(over="ignore", invalid="ignore"):
        y = softmax_naive(frozen([1000.0, 0.0]))
    assert math.isnan(y[0])
    assert y[1] == 0.0


@checks("sum_squared_error")
def sum_squared_error_values(sum_squared_error):
    y = frozen([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]])
    t = frozen([[0.0, 2.0], [1.0, 4.0], [5.0, 4.0]])
    close(sum_squared_error(y, t), (1 + 4 + 9) / 2 / 3)
    close(sum_squared_error(y[2], t[2]), 9 / 2)


@checks("mean_squared_error")
def mean_squared_error_values(mean_squared_error):
    y = frozen([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]])
    t = frozen([[0.0, 2.0], [1.0, 4.0], [5.0, 4.0]])
    close(mean_squared_error(y, t), (1 + 4 + 9) / 6)


@checks("cross_entropy_error")
def cross_entropy_error_values(cross_entropy_error):
    y = frozen([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7], [0.3, 0.6, 0.1], [0.2, 0.8, 0.0]])
    labels = frozen([0, 2, 1, 2])
    one_hot = frozen(np.eye(3)[labels])
    for eps in (0.0, 1e-7, 0.01):
        of_each = [-math.log(y[n, k] + eps) if y[n, k] + eps else math.inf for n, k in
                   enumerate(labels.tolist())]  # fmt: skip
        with np.errstate(divide="ignore"):
            for t in (labels, one_hot, frozen(labels.reshape(4, 1))):
                close(cross_entropy_error(y, t, eps=eps), sum(of_each) / 4)
            for n in range(4):
                for t in (one_hot[n], labels[n], frozen([labels[n]])):
                    close(cross_entropy_error(y[n], t, eps=eps), of_each[n])
    close(cross_entropy_error(y, labels), cross_entropy_error(y, labels, eps=1e-7))


@checks("self_information")
def self_information_values(self_information):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        close(self_information(frozen([1.0, 0.5, 0.125, 0.0])), [0.0, 1.0, 3.0, math.inf])
    close(self_information(0.01, base=10.0), 2.0)
    close(self_information(0.3, base=math.e), -math.log(0.3))


@checks("entropy")
def entropy_values(entropy):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        close(entropy(frozen([0.5, 0.0, 0.25, 0.25])), 1.5)
        close(entropy(frozen([0.0, 1.0])), 0.0)
    close(entropy(frozen(np.full((2, 4), 0.125))), 3.0)
    close(entropy(frozen([0.3, 0.7]), base=math.e), -0.3 * math.log(0.3) - 0.7 * math.log(0.7))


P, Q = frozen([0.5, 0.5, 0.0]), frozen([0.25, 0.125, 0.625])


@checks("cross_entropy")
def cross_entropy_values(cross_entropy):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        close(cross_entropy(P, Q), 2.5)
        close(cross_entropy(P, Q, base=8.0), 2.5 / 3)
        assert cross_entropy(Q, P) == math.inf
        close(cross_entropy(P, P), 1.0)


@checks("kl_divergence")
def kl_divergence_values(kl_divergence):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        close(kl_divergence(P, Q), 1.5)
        close(kl_divergence(P, Q, base=8.0), 0.5)
        assert kl_divergence(Q, P) == math.inf
        close(kl_divergence(P, P), 0.0)


@checks("numerical_gradient")
def numerical_gradient_of_a_cubic(numerical_gradient):
    x = random(2, 3)
    weight = random(2, 3, seed=1)

    def cubic(x):
        return float(np.sum(weight * x**3))

    # The central difference of x³ is 3x² + h², the forward one 3x² + 3xh + h².
    close(numerical_gradient(cubic, x, h=0.5), weight * (3 * x**2 + 0.25), rtol=1e-9)
    close(numerical_gradient(cubic, x), weight * (3 * x**2 + 1e-8), rtol=1e-9, atol=1e-10)
    close(numerical_gradient(lambda x: float(x[0] ** 2), frozen([3, 4])), [6.0, 0.0], rtol=1e-9)


@checks("l1_penalty", "l2_penalty")
def penalties_of_a_known_matrix(penalty):
    W = frozen([[1.0, -2.0, 0.0], [3.0, -4.0, 5.0]])
    expected = {"l1_penalty": 0.1 * 15, "l2_penalty": 0.1 / 2 * 55}[penalty.__name__]
    close(penalty(W, 0.1), expected)


@checks("l1_gradient", "l2_gradient")
def penalties_differentiated(gradient):
    W, dW = random(3, 4, away_from_zero=True), random(3, 4, seed=1)
    penalty = {
        "l1_gradient": lambda W: 0.3 * math.fsum(abs(w) for w in W.flat),
        "l2_gradient": lambda W: 0.3 / 2 * math.fsum(w * w for w in W.flat),
    }[gradient.__name__]
    close(gradient(dW, W, 0.3), dW + difference_gradient(penalty, W), rtol=1e-9, atol=1e-9)
    close(gradient(dW * 0, W * 0, 0.3), np.zeros((3, 4)))


@checks("channel_statistics")
def statistics_of_every_channel(channel_statistics):
    x = random(3, 2, 4, 5)
    mu, var = channel_statistics(x)
    close(mu, [statistics.fmean(x[:, c].flat) for c in range(2)])
    close(var, [statistics.pvariance(x[:, c].ravel().tolist()) for c in range(2)])


@checks("batch_norm_means", "layer_norm_means", "instance_norm_means", "group_norm_means")
def means_of_every_normalization(means):
    x = random(3, 4, 3, 5)
    mean = statistics.fmean
    if means.__name__ == "batch_norm_means":
        close(means(x), [mean(x[:, c].flat) for c in range(4)])
    if means.__name__ == "layer_norm_means":
        close(means(x), [mean(x[n].flat) for n in range(3)])
    if means.__name__ == "instance_norm_means":
        close(means(x), [[mean(x[n, c].flat) for c in range(4)] for n in range(3)])
    if means.__name__ == "group_norm_means":
        two = [[mean(x[n, c : c + 2].flat) for c in (0, 2)] for n in range(3)]
        close(means(x, 2), two)
        close(means(x, groups=1), [[mean(x[n].flat)] for n in range(3)])
        try:
            means(x, 3)
        except ValueError:
            return
        raise AssertionError("three groups of four channels were not refused")


@checks("perceptron")
def perceptron_fires_above_zero(perceptron):
    w = frozen([2.0, -1.0])
    for x, b, y in [((1, 1), 0.0, 1), ((1, 1), -1.0, 0), ((1, 2), 0.0, 0), ((0, 0), 0.5, 1)]:
        assert perceptron(frozen(x), w, b) == y
    assert perceptron(frozen([0.5, 4.0, 1.0]), frozen([1.0, 1.0, -4.0]), -0.25) == 1
