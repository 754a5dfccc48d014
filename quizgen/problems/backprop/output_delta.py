"""Backpropagation: the error that softmax and cross-entropy hand to the output layer."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Text,
    code,
    derivative,
    each,
    family,
    numeric,
    one_hot,
    tex,
)
from quizgen.engine import TwoLayerNet
from quizgen.problems.conventions import MEAN_CROSS_ENTROPY, ROWS_ARE_SAMPLES

DELTA2 = Blank(TwoLayerNet.backward, "self.delta2")
OUTPUT = Blank(TwoLayerNet.forward, "self.y")

# Exponentials of the scores; as shares of their sum they are short decimals.
EXPONENTIALS = {
    2: ((1, 4), (2, 3), (1, 9), (3, 7), (2, 8), (4, 6)),
    3: ((1, 2, 2), (1, 1, 3), (1, 3, 6), (2, 3, 5), (1, 2, 7), (2, 2, 6), (2, 4, 4), (1, 4, 5)),
}


@family(
    level=2,
    kinds=("code", "numeric"),
    ja="出力層の誤差",
    en="The error of the output layer",
    engine=TwoLayerNet,
    blank=DELTA2,
    misconceptions=(
        Misconception(
            "batch-size-forgotten",
            "self.y - t",
            ja="損失がバッチの平均であるのに、バッチサイズで割ることを忘れている。",
            en="Forgets to divide by the batch size, although the loss is a mean over the batch.",
        ),
        Misconception(
            "sign-reversed",
            "(t - self.y) / batch_size",
            ja="正解から出力を引いており、符号が逆である。これは損失が減る向きになる。",
            en="Takes target minus output: the sign is reversed, which is the direction of descent.",
        ),
        Misconception(
            "sign-reversed-sum",
            "t - self.y",
            ja="引く順序が逆であり、さらにバッチサイズで割ることも忘れている。",
            en="Subtracts in the wrong order and also forgets to divide by the batch size.",
        ),
        Misconception(
            "mean-over-all-entries",
            "(self.y - t) / t.size",
            ja="サンプル数 $N$ ではなく、全要素数（$N$ とクラス数の積）で割っている。",
            en="Divides by the number of all entries, $N$ times the classes, instead of by $N$.",
        ),
        Misconception(
            "sigmoid-derivative-too",
            "(self.y - t) * self.y * (1.0 - self.y) / batch_size",
            ja="活性化関数の微分 $y(1-y)$ をさらに掛けている。$y-t$ はソフトマックス関数の微分を既に含む。",
            en="Multiplies by $y(1-y)$ as well, but $y-t$ already contains the derivative of softmax.",
        ),
        Misconception(
            "own-derivative-only",
            "self.y * (1.0 - self.y) / batch_size",
            ja="出力の活性化関数の微分だけを求め、損失の微分を掛けていない。",
            en="Takes the derivative of the output alone and leaves out that of the loss.",
        ),
        Misconception(
            "softmax-not-passed",
            "-t / self.y / batch_size",
            ja="出力 $y$ についての損失の微分で止まり、ソフトマックス関数を通していない。",
            en="Stops at the derivative of the loss by $y$ and does not go back through softmax.",
        ),
        Misconception(
            "scores-for-probabilities",
            "(self.u2 - t) / batch_size",
            ja="ソフトマックス関数を通した確率ではなく、その入力 `u2` から正解を引いている。",
            en="Subtracts the target from the scores `u2` instead of from the probabilities.",
        ),
        Misconception(
            "loss-for-gradient",
            "-t * np.log(self.y) / batch_size",
            ja="交差エントロピー誤差の各項そのものであり、微分していない。",
            en="These are the terms of the cross-entropy error itself, not its derivative.",
        ),
        Misconception(
            "one-from-every-class",
            "(self.y - 1.0) / batch_size",
            ja="正解クラスだけでなく、すべてのクラスの確率から1を引いている。",
            en="Subtracts 1 from the probability of every class, not only of the right one.",
        ),
        Misconception(
            "relu-derivative-too",
            "(self.y - t) * (self.u2 > 0) / batch_size",
            ja="隠れ層の活性化関数であるReLUの微分を、出力層でも掛けている。",
            en="Applies the derivative of ReLU, which belongs to the hidden layer, to the output.",
        ),
        Misconception(
            "softmax-along-batch",
            "softmax(self.u2, axis=0)",
            at=OUTPUT,
            ja="ソフトマックス関数の和を、クラスではなくサンプルの方向にとっている。",
            en="Normalizes softmax over the samples instead of over the classes.",
        ),
        Misconception(
            "softmax-unnormalized",
            "np.exp(self.u2)",
            at=OUTPUT,
            ja="指数関数の値を和で割らず、そのまま確率とみなしている。",
            en="Takes the exponentials for probabilities without dividing by their sum.",
        ),
        Misconception(
            "softmax-without-exp",
            "self.u2 / np.sum(self.u2, axis=-1, keepdims=True)",
            at=OUTPUT,
            ja="指数関数を計算せず、`u2` をその和で割って確率としている。",
            en="Divides `u2` by its sum, without the exponential.",
        ),
    ),
)
def output_delta(draw: Draw) -> Draft:
    inputs, hidden, classes = draw.choice("shape", ((2, 3, 2), (3, 4, 3)))
    batch = 2 if draw.kind == "code" else draw.choice("batch", (2, 4))
    labels = draw.integers("labels", 0, classes - 1, shape=batch)
    if draw.kind == "code":
        given = layers(draw, inputs, hidden, classes, batch)
    else:
        rows = [draw.choice(f"row {n}", EXPONENTIALS[classes]) for n in range(batch)]
        u2 = [draw.shuffled(f"order {n}", row) for n, row in enumerate(rows)]
        given = {"u2": np.array(u2)}
    t = np.array([one_hot(int(label), classes) for label in labels])
    asked = (draw.integer("sample", 0, batch - 1), draw.integer("class", 0, classes - 1))
    return Draft(
        given={**given, "t": t},
        ln=("W2", "b2", "u2"),
        symbols={"delta2": r"\delta_2"},
        stem=(
            Text(
                "隠れ層の活性化関数がReLU、出力層の活性化関数がソフトマックス関数である2層のニューラルネットワークを"
                "考える。`u2` は出力層の活性化関数への入力、`t` はone-hot表現の正解ラベルである。",
                "Consider a two-layer network with ReLU in the hidden layer and softmax at the "
                "output. `u2` is the input of softmax, `t` holds the targets (one-hot).",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, MEAN_CROSS_ENTROPY),
        show=(TwoLayerNet.forward,) if draw.kind == "code" else (),
        parts={
            "code": (
                code(
                    DELTA2,
                    ja="出力層の誤差 `delta2`（`u2` についての損失の勾配）を求める。空欄に入る式はどれか。",
                    en="`delta2` is the gradient of the loss by `u2`. Which expression fills the "
                    "blank?",
                ),
            ),
            "numeric": (
                numeric(
                    "delta2",
                    index=asked,
                    ja="第 {i} サンプルの第 {j} クラスについて、出力層の誤差"
                    "（`u2` についての損失の勾配）`delta2{index}` はいくらか。",
                    en="What is the error `delta2{index}` of the output layer, the gradient of $L$ "
                    "by `u2{index}` (sample {i}, class {j})?",
                ),
            ),
        },
    )


def layers(draw: Draw, inputs: int, hidden: int, classes: int, batch: int) -> dict[str, np.ndarray]:
    """A whole network and its input, some hidden units silent, the exponentials small."""
    x = draw.integers("x", -1, 2, shape=(batch, inputs))
    W1 = draw.integers("W1", -1, 1, shape=(inputs, hidden))
    b1 = draw.integers("b1", -1, 1, shape=hidden)
    z1 = np.maximum(0, x @ W1 + b1)
    draw.require(z1.max() <= 2 and z1.any(axis=1).all() and (z1 == 0).any())
    powers = np.array([Fraction(1, 2), Fraction(1), Fraction(2), Fraction(3)])
    W2 = powers[draw.integers("W2", 0, 3, shape=(hidden, classes))]
    return {"x": x, "W1": W1, "b1": b1, "W2": W2, "b2": draw.integers("b2", 1, 3, shape=classes)}


@output_delta.run
def run(network, t, u2=None, x=None, W1=None, b1=None, W2=None, b2=None):
    if u2 is not None:  # both layers the identity: the scores are logarithms of 1 or more
        same, zero = np.eye(u2.shape[1]), np.zeros(u2.shape[1])
        x, W1, b1, W2, b2 = u2, same, zero, same, zero
    net = network(W1, b1, W2, b2)
    net.forward(x)
    net.backward(t)
    return {"delta2": net.delta2, "y": net.y, "u2": net.u2}


@output_delta.check
def differentiate_the_loss(t, u2=None, x=None, W1=None, b1=None, W2=None, b2=None):
    import sympy

    scores = u2
    if u2 is None:
        scores = each(lambda u: sympy.Max(0, u), x.dot(W1) + b1).dot(W2) + b2
    u = np.array(
        [[sympy.Symbol(f"u_{n}_{k}", real=True) for k in range(t.shape[1])] for n in range(len(t))]
    )
    logs = np.array([sympy.log(sum(map(sympy.exp, row))) for row in u])
    loss = (t * (logs[:, None] - u)).sum() / len(t)  # −log y = log Σ exp u − u
    at = dict(zip(u.ravel(), scores.ravel(), strict=True))
    return {"delta2": each(lambda d: d.subs(at), derivative(loss, u))}


@output_delta.solution
def solve(t, out):
    y = out["y"]
    return (
        Text(
            "ソフトマックス関数により、`u2` の指数関数の値を行ごとの和で割ると出力 $y$ が得られる。",
            "Softmax divides the exponentials of `u2` by their sum in each row.",
        ),
        rf"e^{{u_2}} = {tex(np.exp(out['u2']))}, \qquad y = {tex(y)}",
        Text(
            "$L = -\\frac{1}{N} \\sum_n \\sum_k t_{nk} \\log y_{nk}$ を `u2` で微分すると、"
            "ソフトマックス関数の微分と対数の微分が打ち消し合い、$y-t$ だけが残る。"
            "損失がバッチの平均なので、バッチサイズ $N$ で割る。",
            "In the derivative of $L = -\\frac{1}{N} \\sum_n \\sum_k t_{nk} \\log y_{nk}$ by `u2` "
            "those of softmax and of the logarithm cancel, and $y-t$ remains. It is divided by "
            "$N$, because the loss is a mean over the batch.",
        ),
        rf"y - t = {tex(y - t)}",
        rf"\delta_2 = \frac{{1}}{{N}} (y - t) = \frac{{1}}{{{len(t)}}} {tex(y - t)} = {tex(out['delta2'])}",
    )
