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
    mistakes,
    numeric,
    tex,
)
from quizgen.engine import TwoLayerNet
from quizgen.problems.backprop._common import TWO_LAYERS, cross_entropy, targets
from quizgen.problems.conventions import MEAN_CROSS_ENTROPY, ROWS_ARE_SAMPLES

DELTA2 = Blank(TwoLayerNet.backward, "self.delta2")
BATCH_SIZE = Blank(TwoLayerNet.backward, "batch_size")
OUTPUT = Blank(TwoLayerNet.forward, "self.y")


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=("B10",),
    minutes=3,
    ja="出力層の誤差",
    en="The error of the output layer",
    engine=TwoLayerNet,
    misconceptions=(
        *mistakes(
            (
                "batch-size-forgotten",
                "self.y - t",
                "損失がバッチの平均であるのに、バッチサイズで割ることを忘れている。",
                "Forgets to divide by the batch size, although the loss is a mean over the batch.",
            ),
            (
                "sign-reversed",
                "(t - self.y) / batch_size",
                "正解から出力を引いており、符号が逆である。これは損失が減る向きになる。",
                "Takes target minus output: the sign is reversed, which is the direction of descent.",
            ),
            (
                "absolute-errors",
                "np.abs(self.y - t) / batch_size",
                "誤差の絶対値をとっており、正解クラスで負になるはずの符号が失われる。",
                "Takes the magnitude of the error and so loses the minus sign of the right class.",
            ),
            at=DELTA2,
        ),
        *mistakes(
            (
                "mean-over-all-entries",
                "t.size",
                "サンプル数 $N$ ではなく、全要素数（$N$ とクラス数の積）で割っている。",
                "Divides by the number of all entries, $N$ times the classes, instead of by $N$.",
            ),
            (
                "mean-over-classes",
                "t.shape[1]",
                "サンプル数 $N$ ではなく、クラス数で割っている。",
                "Divides by the number of classes instead of by that of the samples, $N$.",
            ),
            at=BATCH_SIZE,
        ),
        *mistakes(
            (
                "batch-size-multiplied",
                "(self.y - t) * batch_size",
                "バッチサイズで割るべきところを掛けている。",
                "Multiplies by the batch size instead of dividing by it.",
            ),
            (
                "sigmoid-derivative-too",
                "(self.y - t) * self.y * (1.0 - self.y) / batch_size",
                "活性化関数の微分 $y(1-y)$ をさらに掛けている。$y-t$ はソフトマックス関数の微分を既に含む。",
                "Multiplies by $y(1-y)$ as well, but $y-t$ already contains the derivative of softmax.",
            ),
            (
                "softmax-not-passed",
                "-t / self.y / batch_size",
                "出力 $y$ についての損失の微分で止まり、ソフトマックス関数を通していない。",
                "Stops at the derivative of the loss by $y$ and does not go back through softmax.",
            ),
            (
                "scores-for-probabilities",
                "(self.u2 - t) / batch_size",
                "ソフトマックス関数を通した確率ではなく、その入力 `u2` から正解を引いている。",
                "Subtracts the target from the scores `u2` instead of from the probabilities.",
            ),
            (
                "loss-for-gradient",
                "-t * np.log(self.y) / batch_size",
                "交差エントロピー誤差の各項そのものであり、微分していない。",
                "These are the terms of the cross-entropy error itself, not its derivative.",
            ),
            (
                "right-class-only",
                "(self.y - t) * t / batch_size",
                "正解クラスの誤差だけを残している。正解でないクラスの確率も損失を変えるので、誤差は $y$ である。",
                "Keeps the error of the right class alone; for the others it is $y$, since they change the loss too.",
            ),
            (
                "one-from-every-class",
                "(self.y - 1) / batch_size",
                "正解クラスだけでなく、すべてのクラスの確率から1を引いている。",
                "Subtracts 1 from the probability of every class, not only of the right one.",
            ),
            (
                "target-forgotten",
                "self.y / batch_size",
                "正解クラスで $t = 1$ を引くことを忘れ、出力をそのまま誤差としている。",
                "Forgets to subtract the target and takes the output itself for the error.",
            ),
            at=DELTA2,
        ),
        *mistakes(
            (
                "softmax-along-batch",
                "softmax(self.u2, axis=0)",
                "ソフトマックス関数の和を、クラスではなくサンプルの方向にとっている。",
                "Normalizes softmax over the samples instead of over the classes.",
            ),
            (
                "softmax-without-exp",
                "self.u2 / np.sum(self.u2, axis=-1, keepdims=True)",
                "指数関数を計算せず、`u2` をその和で割って確率としている。",
                "Divides `u2` by its sum, without the exponential.",
            ),
            at=OUTPUT,
        ),
    ),
)
def output_delta(draw: Draw) -> Draft:
    in_code = draw.kind == "code"
    classes = draw.choice("classes", (2, 3))
    batch = 2 if in_code else draw.choice("batch", (3, 4))
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
                "`u2` is the input of softmax, `t` holds the targets (one-hot). The gradient of "
                "the loss $L$ by `u2` is the error `delta2` of the output layer.",
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
                    ja="第 {i} サンプルの第 {j} クラスの誤差 `delta2{index}` はいくらか。",
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
            "In the derivative of $L = -\\frac{1}{N} \\sum_n \\sum_k t_{nk} \\log y_{nk}$ by `u2` "
            "those of softmax and of the logarithm cancel, and $y-t$ remains. It is divided by "
            "$N$, because the loss is a mean over the batch.",
        ),
        rf"y - t = {tex(y - t)}",
        rf"\delta_2 = \frac{{1}}{{N}} (y - t) = \frac{{1}}{{{len(t)}}} {tex(y - t)} = {tex(out['delta2'])}",
    )
