"""Weight decay: the loss of a network of two layers with the penalty on its weights."""

from types import SimpleNamespace

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import MultiLayerNet
from quizgen.problems.conventions import HALF_SQUARED_PENALTY

PENALTY = Blank(
    MultiLayerNet.loss, "weight_decay", inside="0.5 * self.weight_decay_lambda * np.sum(W**2)"
)

# Weights whose norm, the root of the sum of squares, is whole.
WEIGHTS = ((1, 2, 2, 4), (1, 1, 1, 1), (2, 2, 2, 2), (1, 1, 3, 5), (0, 1, 2, 2), (0, 0, 3, 4))


@family(
    level=1,
    kinds=("numeric", "code"),
    covers=(
        "D19",
        "D22",
    ),
    minutes=3,
    ja="荷重減衰を含めた損失",
    en="The loss with weight decay",
    engine=MultiLayerNet,
    misconceptions=mistakes_beside(__file__, penalty=PENALTY),
)
def loss(draw: Draw) -> Draft:
    layers = draw.sample("layers", WEIGHTS, 2)
    W1, W2 = (
        np.array(draw.shuffled(f"order {i}", layer)).reshape(2, 2)
        * draw.integers(f"sign {i}", -1, 1, shape=(2, 2), exclude=(0,))
        for i, layer in enumerate(layers)
    )
    return Draft(
        given={
            "L": Fraction(draw.integer("L", 3, 29), 10),
            "W1": W1,
            "b1": draw.integers("b1", -4, 4, shape=2, exclude=(0,)),
            "W2": W2,
            "b2": draw.integers("b2", -4, 4, shape=2, exclude=(0,)),
            "weight_decay_lambda": draw.decimal("lambda", ("0.1", "0.2", "0.02", "0.04", "0.06")),
        },
        symbols={
            "W1": "W_1",
            "b1": "b_1",
            "W2": "W_2",
            "b2": "b_2",
            "weight_decay_lambda": r"\lambda",
            "loss": "L'",
        },
        stem=(
            Text(
                "2層のネットワークを荷重減衰を用いて学習する。$L$ はミニバッチに対するもとの損失、"
                "$L'$ は正則化項を加えた損失である。第 $i$ 層の重みを $W_i$、バイアスを $b_i$ とする。",
                "A two-layer network is trained with weight decay. $L$ is the original loss of a "
                "mini-batch, and $L'$ the loss with the penalty; layer $i$ has weights "
                "$W_i$ and biases $b_i$.",
            ),
        ),
        conventions=(
            HALF_SQUARED_PENALTY,
            Text(
                "和はすべての層の重みにわたり、バイアスは含めない。",
                "The sum runs over the weights of all layers; biases are not included.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "loss",
                    ja="正則化項を加えた損失 $L'$ はいくらか。",
                    en="What is the loss $L'$ with the penalty?",
                ),
            ),
            "code": (
                code(
                    PENALTY,
                    ja="メソッド `loss` は $L'$ を返す。空欄に入る式はどれか。",
                    en="The method `loss` returns $L'$. Which expression fills the blank?",
                ),
            ),
        },
    )


@loss.run
def run(net_class, L, W1, b1, W2, b2, weight_decay_lambda):
    params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    net = net_class(params, weight_decay_lambda=weight_decay_lambda)
    net.predict = lambda x: x  # the loss without the penalty is given
    net.last_layer = SimpleNamespace(forward=lambda y, t: L)
    return {"loss": net.loss(None, None)}


@loss.check
def add_half_the_squared_norms(L, W1, b1, W2, b2, weight_decay_lambda):
    squares = sum(w**2 for w in (*W1.flat, *W2.flat))
    return {"loss": L + weight_decay_lambda * squares / 2}


@loss.solution
def solve(L, W1, W2, weight_decay_lambda, out):
    first, second = np.sum(W1**2), np.sum(W2**2)
    strength = tex(weight_decay_lambda)

    def squares(W):
        return " + ".join(f"{tex(abs(w))}^2" for w in W.flat)

    return (
        Text(
            "重みの2乗を層ごとに合計する。符号は2乗で消え、バイアスは含めない。",
            "Sum the squares of the weights layer by layer; signs vanish, and biases do not count.",
        ),
        rf"\sum W_1^2 = {squares(W1)} = {tex(first)}, \qquad "
        rf"\sum W_2^2 = {squares(W2)} = {tex(second)}",
        rf"L' = L + \frac{{1}}{{2}} \lambda \sum_{{i,j}} w_{{ij}}^2 = {tex(L)} + \frac{{1}}{{2}} "
        rf"\times {strength} \times {tex(first + second)} = {tex(out['loss'])}",
    )
