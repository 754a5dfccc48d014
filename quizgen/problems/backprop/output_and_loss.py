"""Output activation and loss: which pairs leave y - t, and what the others leave."""

from collections.abc import Callable
from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    each,
    family,
    gradient_at,
    mistakes_beside,
    numeric,
    statements,
    statements_beside,
    tex,
)
from quizgen.engine import numerical_gradient, sigmoid, softmax

(CLAIMS,) = statements_beside(__file__)


def squared_delta(y, t):
    dy = y - t
    delta = dy * y * (1 - y)
    return delta


def binary_gradient(y, t):
    dy = (1 - t) / (1 - y) - t / y
    return dy


BLANKS = {
    "squared_dy": Blank(squared_delta, "dy"),
    "squared_delta": Blank(squared_delta, "delta"),
    "binary": Blank(binary_gradient, "dy"),
}

ACTIVATIONS: dict[str, Callable[..., Any]] = {  # of a vector of scores
    "identity": lambda a: a,
    "sigmoid": sigmoid,
    "softmax": softmax,
    "tanh": np.tanh,
    "exp": np.exp,
}
FORMULAS = (
    r"\begin{aligned} L_1 &= \frac{1}{2} \sum_k (y_k - t_k)^2 & L_2 &= \sum_k (y_k - t_k)^2 \\ "
    r"L_3 &= -\sum_k \{ t_k \ln y_k + (1 - t_k) \ln (1 - y_k) \} & L_4 &= -\sum_k t_k \ln y_k \\ "
    r"L_5 &= \sum_k (y_k - t_k \ln y_k) & L_6 &= \sum_k |y_k - t_k| \end{aligned}"
)
LOSSES: dict[str, Callable[..., Any]] = {
    "half-squares": lambda y, t: np.sum((y - t) ** 2) / 2,
    "squares": lambda y, t: np.sum((y - t) ** 2),
    "absolute": lambda y, t: np.sum(np.abs(y - t)),
    "binary": lambda y, t: -np.sum(t * np.log(y) + (1 - t) * np.log(1 - y)),
    "categorical": lambda y, t: -np.sum(t * np.log(y)),
    "poisson": lambda y, t: np.sum(y - t * np.log(y)),
}


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("B08", "B10", "B20"),
    minutes=3,
    ja="出力層と損失関数の組と誤差",
    en="Pairs of output activation and loss",
    engine=(squared_delta, binary_gradient),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def output_and_loss(draw: Draw) -> Draft:
    y = draw.decimal("y", ("0.1", "0.2", "0.25", "0.4", "0.5", "0.6", "0.75", "0.8", "0.9"))
    t = draw.decimal(
        "t", ("0", "1", "0.05", "0.1", "0.2", "0.3", "0.4", "0.6", "0.7", "0.8", "0.9", "0.95")
    )
    draw.require(abs(y - t) > 0.04, "nothing is left to learn")
    return Draft(
        given={"y": y, "t": t},
        symbols={"delta": r"\delta"},
        stem=(
            Text(
                "シグモイド関数を用いた1ユニットの出力層で、あるサンプルの出力は $y = \\sigma(a)$、正解は $t$（0以上1以下）である。",
                "The output layer is one unit with the sigmoid function; for a sample, its output is "
                "$y = \\sigma(a)$ and the target $t$ is a number from 0 to 1.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "delta",
                    level=2,
                    between=(-1, 1),
                    decimals=4,
                    ja="損失を $L = \\frac{1}{2} (y - t)^2$ とするとき、$a$ に関する損失の勾配 $\\delta = \\frac{\\partial L}{\\partial a}$ はいくらか。",
                    en="With the loss $L = \\frac{1}{2} (y - t)^2$, what is its gradient with respect to $a$, "
                    "$\\delta = \\frac{\\partial L}{\\partial a}$?",
                ),
                numeric(
                    "dy",
                    level=2,
                    between=(-12, 12),
                    ja="損失を2値交差エントロピー誤差 $L = -t \\ln y - (1 - t) \\ln (1 - y)$ とするとき、$y$ に関する勾配 "
                    "$\\frac{\\partial L}{\\partial y}$ はいくらか。",
                    en="With the binary cross-entropy loss $L = -t \\ln y - (1 - t) \\ln (1 - y)$, what is its gradient "
                    "with respect to $y$, $\\frac{\\partial L}{\\partial y}$?",
                ),
            )
        },
    )


@output_and_loss.of("choice").draft
def pairs(draw: Draw) -> Draft:
    return Draft(
        given={},
        stem=(
            Text(
                "出力層のユニットへの入力を $a_k$、出力を $y_k$、正解を $t_k$ とし、出力層の誤差を "
                "$\\delta_k = \\frac{\\partial L}{\\partial a_k}$ とする。損失の候補は次の6つである。",
                "Let $a_k$ be the inputs of the units of the output layer, $y_k$ their outputs and $t_k$ the targets; "
                "the error of the output layer is $\\delta_k = \\frac{\\partial L}{\\partial a_k}$. These losses are "
                "considered.",
            ),
            FORMULAS,
        ),
        conventions=(
            Text(
                "1つのサンプルについて考える。ソフトマックス関数を用いるときは $\\sum_k t_k = 1$ とする。",
                "Consider one sample. With softmax, $\\sum_k t_k = 1$.",
            ),
        ),
        parts={
            "choice": (
                statements(
                    CLAIMS,
                    ja="出力層の誤差が $\\delta_k = y_k - t_k$ となる組はどれか。",
                    en="With which pair is the error of the output layer $\\delta_k = y_k - t_k$?",
                ),
            )
        },
    )


@output_and_loss.of("numeric").run
def compute(engine, y, t):
    return {"delta": engine.squared_delta(y, t), "dy": engine.binary_gradient(y, t)}


@output_and_loss.of("numeric").check
def differentiate_by_the_score(y, t):
    import sympy

    def squares(a):
        return (1 / (1 + sympy.exp(-a)) - t) ** 2 / 2

    def binary(p):
        return -t * sympy.log(p) - (1 - t) * sympy.log(1 - p)

    return {"delta": gradient_at(squares, sympy.log(y / (1 - y))), "dy": gradient_at(binary, y)}


def chained(f, loss, t):
    """The loss as a function of the scores."""
    return lambda a: loss(f(a), t)


@output_and_loss.of("choice").run
def difference_quotients(engine):
    a, t = np.log(np.array([2.0, 3.0, 1.5])), np.array([0.5, 0.2, 0.3])
    found = {}
    for claim in CLAIMS:
        activation, error = claim.name.split("-with-")
        f, loss = ACTIVATIONS[activation], LOSSES[error]
        gradient = numerical_gradient(chained(f, loss, t), a)
        found[claim.name] = bool(np.allclose(gradient, f(a) - t, atol=1e-6))
    return found


@output_and_loss.of("choice").check
def differentiate_every_pair():
    import sympy

    a = np.array(sympy.symbols("a:3", real=True))
    t = np.array(sympy.symbols("t:3", positive=True))
    exp, log = sympy.exp, sympy.log
    outputs = {
        "identity": a,
        "sigmoid": each(lambda v: 1 / (1 + exp(-v)), a),
        "softmax": each(lambda v: exp(v) / sum(map(exp, a)), a),
        "tanh": each(sympy.tanh, a),
        "exp": each(exp, a),
    }
    losses = {
        "half-squares": lambda y: sum((y - t) ** 2) / 2,
        "squares": lambda y: sum((y - t) ** 2),
        "absolute": lambda y: sum(each(abs, y - t)),
        "binary": lambda y: -sum(t * each(log, y) + (1 - t) * each(log, 1 - y)),
        "categorical": lambda y: -sum(t * each(log, y)),
        "poisson": lambda y: sum(y - t * each(log, y)),
    }
    found = {}
    for claim in CLAIMS:
        f, loss = claim.name.split("-with-")
        y = outputs[f]
        away = losses[loss](y).diff(a[0]) - y[0] + t[0]
        if f == "softmax":
            away = away.subs(t[2], 1 - t[0] - t[1])
        found[claim.name] = sympy.sympify(sympy.simplify(away) == 0)
    return found


@output_and_loss.of("numeric").solution
def apply_the_chain_rule(y, t, out):
    return (
        Text(
            "損失の $y$ に関する勾配に、シグモイド関数の微分 $y (1 - y)$ を掛ける。",
            "Multiply the gradient with respect to $y$ by the derivative of the sigmoid, $y (1 - y)$.",
        ),
        rf"\delta = (y - t)\, y (1 - y) = {tex(y - t)} \times {tex(y)} \times {tex(1 - y)} = {tex(out['delta'])}",
        Text(
            "2値交差エントロピー誤差では、$y$ に関する勾配の分母が $y (1 - y)$ と打ち消し合い、$a$ に関する勾配は $y - t$ になる。",
            "With the binary cross-entropy, the denominator cancels $y (1 - y)$, and the gradient with respect to "
            "$a$ is $y - t$.",
        ),
        rf"\frac{{\partial L}}{{\partial y}} = -\frac{{t}}{{y}} + \frac{{1 - t}}{{1 - y}} = "
        rf"\frac{{y - t}}{{y (1 - y)}} = {tex(out['dy'])}",
    )


@output_and_loss.of("choice").solution
def explain_the_pairs():
    return (
        Text(
            "負の対数尤度と、それに対応する出力層の活性化関数（回帰の恒等関数、2値分類のシグモイド関数、多クラス分類のソフトマックス関数、"
            "ポアソン回帰の指数関数）を組にすると、活性化関数の微分が損失の微分と打ち消し合い、$y_k - t_k$ だけが残る。",
            "A negative log-likelihood and the activation that belongs to it (identity for regression, sigmoid for binary, "
            "softmax for multiclass classification, exponential for Poisson regression): the derivatives cancel, and "
            "$y_k - t_k$ is left.",
        ),
    )
