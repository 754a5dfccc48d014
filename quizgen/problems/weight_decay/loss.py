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
    mistakes,
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
    ja="荷重減衰を含めた損失",
    en="The loss with weight decay",
    engine=MultiLayerNet,
    misconceptions=(
        *mistakes(
            (
                "half-forgotten",
                "self.weight_decay_lambda * np.sum(W**2)",
                "係数 $\\frac{1}{2}$ を掛け忘れている。",
                "Forgets the factor $\\frac{1}{2}$.",
            ),
            (
                "norm-not-squared",
                "0.5 * self.weight_decay_lambda * np.sqrt(np.sum(W**2))",
                "L2ノルムの2乗ではなく、平方根をとったL2ノルムそのものを加えている。",
                "Adds the L2 norm itself, with the root, instead of its square.",
            ),
            (
                "l1-norm",
                "self.weight_decay_lambda * np.sum(np.abs(W))",
                "絶対値の和を加えている。これはL1正則化である。",
                "Adds the sum of absolute values; that is L1 regularization.",
            ),
            (
                "square-of-the-sum",
                "0.5 * self.weight_decay_lambda * np.sum(W) ** 2",
                "各要素を2乗してから和をとるべきところ、和をとってから2乗している。",
                "Squares the sum, where the squares of the entries are to be added.",
            ),
            (
                "averaged",
                "0.5 * self.weight_decay_lambda * np.mean(W**2)",
                "2乗の和ではなく平均を用いている。",
                "Takes the mean of the squares instead of their sum.",
            ),
            (
                "two-for-half",
                "2.0 * self.weight_decay_lambda * np.sum(W**2)",
                "係数 $\\frac{1}{2}$ を、微分で現れる2と取り違えている。",
                "Mixes up the factor $\\frac{1}{2}$ with the 2 that differentiation brings.",
            ),
            (
                "strength-squared",
                "0.5 * np.sum((self.weight_decay_lambda * W) ** 2)",
                "$\\lambda$ まで2乗している。2乗するのは重みだけである。",
                "Squares $\\lambda$ too; only the weights are squared.",
            ),
            (
                "matrix-product",
                "0.5 * self.weight_decay_lambda * np.sum(W @ W.T)",
                "要素ごとの2乗ではなく、行列積 $W W^\\top$ の要素を合計している。",
                "Adds up the matrix product $W W^\\top$ instead of the squared entries.",
            ),
            (
                "earlier-layers-again",
                "weight_decay + 0.5 * self.weight_decay_lambda * np.sum(W**2)",
                "それまでの層の和をもう一度加えており、前の層の項が二重になる。",
                "Adds the sum over the layers so far once more; earlier layers count twice.",
            ),
            (
                "biases-too",
                'self.weight_decay_lambda * (np.sum(W**2) + np.sum(self.params[f"b{i}"] ** 2)) / 2.0',
                "バイアスの2乗も加えている。荷重減衰の対象は重みだけである。",
                "Adds the squares of the biases; weight decay concerns the weights only.",
            ),
            (
                "not-squared",
                "0.5 * self.weight_decay_lambda * np.sum(W)",
                "重みを2乗せずに合計している。正負の重みが打ち消し合う。",
                "Adds the weights without squaring them; those of opposite sign cancel.",
            ),
            (
                "derivative",
                "self.weight_decay_lambda * np.sum(W)",
                "正則化項そのものではなく、微分した $\\lambda w$ の和を加えている。",
                "Adds up the derivatives $\\lambda w$, not the penalty itself.",
            ),
            (
                "largest-only",
                "self.weight_decay_lambda * np.max(np.abs(W))",
                "和ではなく、絶対値が最大の重みだけを用いている。",
                "Uses only the largest weight instead of the sum of squares.",
            ),
            (
                "norm-for-half-its-square",
                "self.weight_decay_lambda * np.linalg.norm(W)",
                "平方根をとったL2ノルムそのものを用いている。用いるのはその2乗の $\\frac{1}{2}$ である。",
                "Takes the L2 norm itself, with its root; half of its square is needed.",
            ),
            (
                "penalty-subtracted",
                "-0.5 * self.weight_decay_lambda * np.sum(W**2)",
                "正則化項を損失から引いている。これでは重みが大きいほど損失が小さくなる。",
                "Subtracts the penalty; large weights would then lower the loss.",
            ),
            (
                "strength-forgotten",
                "0.5 * np.sum(W**2)",
                "正則化の強さ $\\lambda$ を掛け忘れている。",
                "Forgets the strength $\\lambda$.",
            ),
            at=PENALTY,
        ),
        *mistakes(
            (
                "first-layer-only",
                "0.5 * self.weight_decay_lambda * np.sum(W**2) * (i == 1)",
                "第2層の重みを加えていない。",
                "Leaves out the weights of the second layer.",
            ),
            (
                "last-layer-only",
                "0.5 * self.weight_decay_lambda * np.sum(W**2) * (i == 2)",
                "第1層の重みを加えていない。",
                "Leaves out the weights of the first layer.",
            ),
            at=PENALTY,
            kinds=("numeric",),
        ),
    ),
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
                "A network of two layers is trained with weight decay. $L$ is the loss of a "
                "mini-batch without the penalty, $L'$ the loss with it; layer $i$ has weights "
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
            "重みの2乗を層ごとに合計する。符号は2乗で消え、バイアスは数えない。",
            "Add up the squares of the weights, layer by layer; signs vanish, biases do not count.",
        ),
        rf"\sum W_1^2 = {squares(W1)} = {tex(first)}, \qquad "
        rf"\sum W_2^2 = {squares(W2)} = {tex(second)}",
        rf"L' = L + \frac{{1}}{{2}} \lambda \sum_{{i,j}} w_{{ij}}^2 = {tex(L)} + \frac{{1}}{{2}} "
        rf"\times {strength} \times {tex(first + second)} = {tex(out['loss'])}",
    )
