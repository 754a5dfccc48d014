"""Expressions for softplus, the sigmoid and its logarithm, and which of them overflow."""

import numpy as np

from quizgen.authoring import Text


def exponent_of_negative_size(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def by_logaddexp(x):
    return np.logaddexp(0, x)


def by_logaddexp_of_negative(x):
    return x + np.logaddexp(0, -x)


def minus_log_of_sigmoid(x):
    return -np.log(1 / (1 + np.exp(x)))


def logarithm_of_sum(x):
    return np.log(1 + np.exp(x))


def log1p_alone(x):
    return np.log1p(np.exp(x))


def exponent_of_negative(x):
    return x + np.log1p(np.exp(-x))


def maximum_of_negative(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-x))


def switched_at_zero(x):
    return np.where(x > 0, x, np.log1p(np.exp(-np.abs(x))))


def sigmoid_by_negative(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_by_tanh(x):
    return 0.5 * (1 + np.tanh(x / 2))


def sigmoid_by_complement(x):
    return 1 - 1 / (1 + np.exp(x))


def sigmoid_by_quotient(x):
    return np.exp(x) / (1 + np.exp(x))


def sigmoid_by_size(x):
    return 1 / (1 + np.exp(-np.abs(x)))


def sigmoid_by_full_tanh(x):
    return 0.5 * (1 + np.tanh(x))


def sigmoid_half_guarded(x):
    return np.exp(np.minimum(x, 0)) / (1 + np.exp(x))


def log_by_size(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_by_logaddexp(x):
    return -np.logaddexp(0, -x)


def log_by_logaddexp_of_positive(x):
    return x - np.logaddexp(0, x)


def log_of_sigmoid(x):
    return np.log(1 / (1 + np.exp(-x)))


def log_by_log1p(x):
    return -np.log1p(np.exp(-x))


def log_of_quotient(x):
    return np.log(np.exp(x) / (1 + np.exp(x)))


def log_by_difference(x):
    return x - np.log1p(np.exp(x))


def log_with_epsilon(x):
    return np.log(1 / (1 + np.exp(-x)) + 1e-7)


INFINITE_ABOVE = Text(
    "$x$ が正で大きいと $e^{x}$ が無限大になり、結果も有限でなくなる。",
    "For large positive $x$, $e^{x}$ is infinite, and the result is not finite.",
)
INFINITE_BELOW = Text(
    "$x$ が負で大きいと $e^{-x}$ が無限大になり、結果も有限でなくなる。",
    "For large negative $x$, $e^{-x}$ is infinite, and the result is not finite.",
)
NAN_ABOVE = Text(
    "$x$ が正で大きいと、無限大を無限大で割って `nan` になる。",
    "For large positive $x$ it divides infinity by infinity, which is `nan`.",
)
POOLS = {  # expressions, and what is wrong with them
    "softplus": {
        exponent_of_negative_size: None,
        by_logaddexp: None,
        by_logaddexp_of_negative: None,
        minus_log_of_sigmoid: INFINITE_ABOVE,
        logarithm_of_sum: INFINITE_ABOVE,
        log1p_alone: INFINITE_ABOVE,
        exponent_of_negative: INFINITE_BELOW,
        maximum_of_negative: INFINITE_BELOW,
        switched_at_zero: Text(
            "正の側で $\\ln(1 + e^{-x})$ を足しておらず、0の近くで値が異なる。",
            "Leaves out $\\ln(1 + e^{-x})$ on the positive side, so that values near 0 are wrong.",
        ),
    },
    "sigmoid": {
        sigmoid_by_negative: None,
        sigmoid_by_tanh: None,
        sigmoid_by_complement: None,
        sigmoid_by_quotient: NAN_ABOVE,
        sigmoid_by_size: Text(
            "負の $x$ に対して、$\\sigma(-x)$ の値になる。",
            "For negative $x$ it gives $\\sigma(-x)$.",
        ),
        sigmoid_by_full_tanh: Text(
            "$\\tanh x$ を用いており、$\\sigma(2x)$ の値になる。",
            "Uses $\\tanh x$, which gives $\\sigma(2x)$.",
        ),
        sigmoid_half_guarded: Text(
            "$x$ が正で大きいと、分母だけが無限大になり、0になる。",
            "For large positive $x$ only the denominator is infinite, and the result is 0.",
        ),
    },
    "log": {
        log_by_size: None,
        log_by_logaddexp: None,
        log_by_logaddexp_of_positive: None,
        log_of_sigmoid: Text(
            "$x$ が負で大きいとシグモイド関数の値が0になり、その対数は $-\\infty$ である。",
            "For large negative $x$ the sigmoid comes out as 0, of which the logarithm is $-\\infty$.",
        ),
        log_by_log1p: INFINITE_BELOW,
        log_of_quotient: NAN_ABOVE,
        log_by_difference: INFINITE_ABOVE,
        log_with_epsilon: Text(
            "$x$ が負で大きいと $\\ln 10^{-7} \\approx -16$ で止まり、正しい値にならない。",
            "For large negative $x$ it stops at $\\ln 10^{-7} \\approx -16$, which is not the value.",
        ),
    },
}
