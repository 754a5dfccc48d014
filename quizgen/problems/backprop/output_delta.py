"""Backpropagation: the error that softmax and cross-entropy hand to the output layer."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    family,
    gradient_at,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import TwoLayerNet
from quizgen.problems.backprop._common import TWO_LAYERS, cross_entropy, targets
from quizgen.problems.conventions import MEAN_CROSS_ENTROPY, ROWS_ARE_SAMPLES

DELTA2 = Blank(TwoLayerNet.backward, "self.delta2")
OUTPUT = Blank(TwoLayerNet.forward, "self.y")


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=("B10",),
    minutes=3,
    ja="出力層の誤差",
    en="The error of the output layer",
    engine=TwoLayerNet,
    misconceptions=(*mistakes_beside(__file__, delta2=DELTA2, output=OUTPUT),),
)
def output_delta(draw: Draw) -> Draft:
    in_code = draw.kind == "code"
    classes = draw.choice("classes", (2, 3))
    batch = 3 if in_code else draw.choice("batch", (3, 4))
    u2 = draw.integers("u2", 1, 9 if classes == 2 else 6, shape=(batch, classes))
    draw.require(np.ptp(u2, axis=1).all())
    return Draft(
        given={"u2": u2, "t": targets(draw, batch, classes)},
        ln=("u2",),
        symbols={"delta2": r"\delta_2"},
        stem=(
            TWO_LAYERS,
            Text(
                "`u2` は出力層の活性化関数への入力、`t` は正解ラベル（one-hot表現）であり、"
                "損失 $L$ の `u2` に関する勾配を出力層の誤差 `delta2` とする。",
                "`u2` is the input of softmax; `t` holds the targets (one-hot). The gradient of "
                "the loss $L$ with respect to `u2` is the error `delta2` of the output layer.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, MEAN_CROSS_ENTROPY),
        show=(TwoLayerNet.forward,) if in_code else (),
        parts={
            "code": (
                code(
                    DELTA2,
                    ja="出力層の誤差 `delta2` を求める。空欄に入る式はどれか。",
                    en="Which expression gives the error `delta2` of the output layer?",
                ),
            ),
            "numeric": (
                numeric(
                    "delta2",
                    index=[(n, k) for n in range(batch) for k in range(classes)],
                    between=(-0.5, 0.5),
                    ja="第{i}サンプルの第{j}クラスの誤差 `delta2{index}` はいくらか。",
                    en="What is the error `delta2{index}` (sample {i}, class {j})?",
                ),
            ),
        },
    )


@output_delta.run
def run(network, u2, t):
    same = np.eye(u2.shape[1])  # both layers the identity: the scores are not negative
    net = network(same, 0.0, same, 0.0)
    net.forward(u2)
    net.backward(t)
    return {"delta2": net.delta2, "y": net.y, "u2": net.u2}


@output_delta.check
def differentiate_the_loss(u2, t):
    return {"delta2": gradient_at(lambda u: cross_entropy(u, t), u2)}


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
            "When $L = -\\frac{1}{N} \\sum_n \\sum_k t_{nk} \\log y_{nk}$ is differentiated with respect "
            "to `u2`, the derivatives of softmax and the logarithm cancel, leaving $y-t$. It is divided "
            "by $N$, because the loss is a mean over the batch.",
        ),
        rf"y - t = {tex(y - t)}",
        rf"\delta_2 = \frac{{1}}{{N}} (y - t) = \frac{{1}}{{{len(t)}}} {tex(y - t)} = {tex(out['delta2'])}",
    )
