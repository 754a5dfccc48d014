"""Backpropagation: the error of the output layer, handed back through weights and ReLU."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    family,
    gradient_at,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import TwoLayerNet
from quizgen.problems.backprop._common import (
    ROW_VECTORS,
    TWO_LAYERS,
    cross_entropy,
    network,
    rectified,
    targets,
)
from quizgen.problems.conventions import MEAN_CROSS_ENTROPY, ROWS_ARE_SAMPLES

# Inputs of ReLU; none is 1, which its value and its derivative would share.
INPUTS = [Fraction(sign * tenths, 10) for tenths in (5, 20, 30) for sign in (1, -1)]

DELTA1 = Blank(TwoLayerNet.backward, "self.delta1")


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=(
        "B11",
        "C07",
    ),
    minutes=3,
    ja="隠れ層の誤差",
    en="The error of the hidden layer",
    engine=TwoLayerNet,
    misconceptions=(*mistakes_beside(__file__, delta1=DELTA1),),
)
def hidden_delta(draw: Draw) -> Draft:
    size = draw.choice("size", (2, 3))  # W2 is square, so that its transpose can be forgotten
    in_code = draw.kind == "code"
    if in_code:
        given = network(draw, size, size, size, 2) | {"t": targets(draw, 2, size)}
    else:
        delta2 = errors(draw, size)
        u1 = np.array([draw.choice(f"u1 {j}", INPUTS) for j in range(size)])
        W2 = draw.integers("W2", -4, 4, shape=(size, size), exclude=(0,))
        draw.require((u1 < 0).any() and (u1 > 0).any() and np.ptp(W2, axis=1).all())
        given = {"delta2": delta2, "W2": W2, "u1": u1}
    return Draft(
        given=given,
        symbols={"delta1": r"\delta_1", "delta2": r"\delta_2"},
        stem=(
            TWO_LAYERS,
            Text(
                "`u1` は隠れ層の活性化関数への入力、`u2` は出力層の活性化関数への入力であり、"
                "損失 $L$ の `u1`、`u2` に関する勾配をそれぞれ `delta1`、`delta2` とする。",
                "`u1` is the input of ReLU, `u2` that of softmax; `delta1` and `delta2` are the "
                "gradients of the loss $L$ with respect to `u1` and `u2`.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, MEAN_CROSS_ENTROPY) if in_code else (ROW_VECTORS,),
        show=(TwoLayerNet.forward,) if in_code else (),
        parts={
            "code": (
                code(
                    DELTA1,
                    ja="隠れ層の誤差 `delta1` を求める。空欄に入る式はどれか。",
                    en="`delta1` is the error of the hidden layer. Which expression fills the "
                    "blank?",
                ),
            ),
            "numeric": (
                numeric(
                    "delta1",
                    ja="あるサンプルについて、出力層の誤差 `delta2`、出力層の重み `W2`、"
                    "隠れ層の `u1` が与えられたとき、隠れ層の誤差 `delta1` はどれか。",
                    en="For one sample, the error `delta2` of the output layer, its weights `W2` "
                    "and `u1` are given. What is the error `delta1` of the hidden layer?",
                ),
            ),
        },
    )


def errors(draw, classes):
    """Probabilities minus a target: tenths whose sum is 0, one of them negative."""
    others = draw.integers("others", 1, 4, shape=classes - 1)
    row = draw.shuffled("order", [*map(int, others), -int(others.sum())])
    draw.require(others.sum() < 10)
    return [Fraction(e, 10) for e in row]


@hidden_delta.run
def run(network, W2, delta2=None, u1=None, x=None, W1=None, b1=None, b2=None, t=None):
    net = network(W1, b1, W2, b2)
    if delta2 is None:
        net.forward(x)
        net.backward(t)
        return {"delta1": net.delta1}
    net.u1 = u1[None, :]  # one sample, whose y - t is the given error
    net.x, net.z1, net.y = net.u1, np.maximum(0, net.u1), delta2[None, :]
    net.backward(np.zeros_like(net.y))
    return {"delta1": net.delta1[0]}


@hidden_delta.check
def differentiate_by_the_hidden_input(
    W2, delta2=None, u1=None, x=None, W1=None, b1=None, b2=None, t=None
):
    if delta2 is None:
        return {
            "delta1": gradient_at(
                lambda u: cross_entropy(rectified(u).dot(W2) + b2, t), x.dot(W1) + b1
            )
        }
    # any loss with this gradient with respect to u2 will do
    return {"delta1": gradient_at(lambda u: (delta2 * rectified(u).dot(W2)).sum(), u1)}


@hidden_delta.solution
def solve(W2, out, u1=None, delta2=None, x=None, W1=None, b1=None, b2=None, t=None):
    passed = r"\frac{\partial L}{\partial z_1} = \delta_2 W_2^{\top}"
    mask = Text(
        "ReLUの微分は、$u_1 > 0$ のユニットで1、それ以外で0である。これを要素ごとに掛ける。",
        "The derivative of ReLU is 1 for the units with $u_1 > 0$ and 0 otherwise. Multiply by it "
        "elementwise.",
    )
    first = Text(
        "$u_2 = z_1 W_2 + b_2$ なので、誤差は重みの転置を掛けて隠れ層の出力 $z_1$ へ伝わる。",
        "Since $u_2 = z_1 W_2 + b_2$, the error reaches $z_1$ through the transposed weights.",
    )
    if delta2 is None:
        u1 = x @ W1 + b1
        z1 = np.maximum(0, u1)
        e = np.exp(z1 @ W2 + b2)
        delta2 = (e / e.sum(axis=1, keepdims=True) - t) / len(t)
    return (
        first,
        rf"{passed} = {tex(delta2)} {tex(W2.T)} = {tex(delta2 @ W2.T)}",
        mask,
        rf"u_1 = {tex(u1)}, \qquad \delta_1 = \delta_2 W_2^{{\top}} \odot (u_1 > 0) "
        rf"= {tex(out['delta1'])}",
    )
