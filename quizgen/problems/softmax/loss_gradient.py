"""Softmax with loss, backward pass: the simple gradient (y − t) / N."""

from typing import Any

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
    one_hot,
    tex,
)
from quizgen.engine import SoftmaxWithLoss
from quizgen.problems.conventions import MEAN_CROSS_ENTROPY, NATURAL_LOGARITHM, ROWS_ARE_SAMPLES

DX = Blank(SoftmaxWithLoss.backward, "dx")
Y = Blank(SoftmaxWithLoss.forward, "self.y")


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=(
        "A36",
        "B10",
    ),
    minutes=3,
    ja="Softmax-with-Loss層の逆伝播",
    en="Softmax with loss: the backward pass",
    engine=SoftmaxWithLoss,
    misconceptions=(*mistakes_beside(__file__, dx=DX, y=Y),),
)
def loss_gradient(draw: Draw) -> Draft:
    batch, classes = draw.choice("shape", ((2, 3), (3, 2), (2, 4), (4, 2), (3, 4), (4, 3)))
    labels = draw.integers("labels", 0, classes - 1, shape=batch).tolist()
    given: dict[str, Any] = {
        "x": draw.integers("powers", 1, 9, shape=(batch, classes)),
        "t": np.array([one_hot(label, classes) for label in labels]),
    }
    if draw.kind == "code":
        given["dout"] = draw.choice("dout", (Fraction(1, 2), 2, 3, Fraction(1, 10)))
    cells: list[tuple[int, ...]] = draw.shuffled("cells", list(np.ndindex(batch, classes)))
    return Draft(
        given=given,
        ln=("x",),
        symbols={"dout": r"\mathtt{dout}", "dx": r"\frac{\partial L}{\partial x}"},
        stem=(
            Text(
                "ソフトマックス関数と交差エントロピー誤差を合わせた層の逆伝播を考える。"
                "`x` はスコア（ソフトマックス関数への入力）、`t` はone-hot表現の正解ラベルである。",
                "Consider the backward pass of a layer that combines softmax and the cross-entropy "
                "loss. `x` holds the scores, the input of softmax; `t` holds the targets (one-hot).",
            ),
            *(UPSTREAM if draw.kind == "code" else ()),
        ),
        conventions=(ROWS_ARE_SAMPLES, MEAN_CROSS_ENTROPY, NATURAL_LOGARITHM),
        parts={
            "code": (code(DX),),
            "numeric": [
                numeric(
                    "dx",
                    index=half,
                    between=(-1, 1),
                    decimals=4,
                    ja=r"第{i}サンプルの第{j}クラスのスコアに関する勾配 "
                    r"$\partial L/\partial x_{{i}{j}}$ はいくらか。",
                    en=r"What is the gradient $\partial L/\partial x_{{i}{j}}$ with respect to the score of "
                    r"class {j} of sample {i}?",
                )
                for half in (cells[::2], cells[1::2])
            ],
        },
    )


UPSTREAM = (
    Text(
        "`backward` は、上流の勾配 `dout` を受け取り、`x` に関する勾配を返す。",
        "`backward` receives the upstream gradient `dout` and returns the gradient with respect to `x`.",
    ),
)


@loss_gradient.run
def run(layer, x, t, dout=1.0):
    last = layer()
    last.forward(x, t)
    return {"dx": last.backward(dout)}


@loss_gradient.check
def differentiate_the_loss(x, t, dout=1):
    import sympy

    def loss(scores):  # −log y = log Σ exp x − x
        totals = [sympy.log(sum(map(sympy.exp, row))) for row in scores]
        return dout * (t * (np.array(totals)[:, None] - scores)).sum() / len(t)

    return {"dx": gradient_at(loss, x)}


@loss_gradient.solution
def solve(x, t, out, kind, dout=1.0):
    powers = np.exp(x)
    y = powers / powers.sum(axis=1, keepdims=True)
    factor = rf"\frac{{1}}{{{len(t)}}}" + (rf" \times {tex(dout)}" if kind == "code" else "")
    return (
        Text(
            "$e^{\\ln k} = k$ なので、対数の中の数を行ごとの和で割ると確率 $y$ が得られる。",
            "Since $e^{\\ln k} = k$, the numbers in the logarithms, divided by the sum of their "
            "row, are the probabilities $y$.",
        ),
        rf"e^{{x}} = {tex(powers)}, \qquad y = {tex(y)}",
        Text(
            "損失を `x` で微分すると、対数の微分とソフトマックス関数の微分がまとまって $y-t$ になる。"
            "損失はバッチの平均なので、バッチサイズ $N$ で割る。",
            "In the gradient with respect to `x`, the derivatives of the logarithm and softmax combine "
            "to $y-t$. It is divided by $N$, because the loss is a mean over the batch.",
        ),
        r"\frac{\partial L}{\partial x_{nk}} = \frac{1}{N} (y_{nk} - t_{nk})",
        *(
            (
                Text(
                    "連鎖律により、これに上流の勾配 `dout` を掛ける。",
                    "By the chain rule, multiply it by the upstream gradient `dout`.",
                ),
            )
            if kind == "code"
            else ()
        ),
        rf"{factor} {tex(y - t)} = {tex(out['dx'])}",
    )
