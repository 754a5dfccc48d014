"""Dropout, backward pass: the gradient goes through the units that were kept."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    derivative,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import Affine, Dropout, InvertedDropout
from quizgen.problems.dropout._common import (
    INVERTED,
    ONE_KEEPS,
    RATIO_IS_DROPPED,
    ROWS_ARE_SAMPLES_UNITS,
    SCALED_IN_INFERENCE,
    scaled_up_mistakes,
)

DX = Blank(Dropout.backward, "dx")
INVERTED_DX = Blank(InvertedDropout.backward, "dx")

UNITS = {2: ((1, 0), (1, 0), (1, 1)), 4: ((1, 1, 1, 0), (1, 1, 0, 0))}  # in how many samples kept


def gradients(dx, x):
    """What an affine layer before dropout makes of the gradient dx."""
    return {"dx": dx, "db": dx.sum(axis=0), "dW": None if x is None else x.T @ dx}


def factor(ratio, scaling):
    """What an output that is kept is multiplied by in training."""
    return 1 / (1 - ratio) if scaling == "inverted" else 1.0


@family(
    level=1,
    kinds=("code", "numeric"),
    covers=("D16",),
    minutes=2,
    ja="逆伝播：マスクを通る勾配",
    en="Backward pass: the gradient and the mask",
    engine=(Dropout, InvertedDropout),
    misconceptions=(
        *mistakes_beside(__file__, dx=DX),
        *scaled_up_mistakes(INVERTED_DX, "dout"),
        *mistakes(
            (
                "mean-over-the-batch",
                lambda mask, dout, dropout_ratio, scaling, x=None: gradients(
                    dout * mask * factor(dropout_ratio, scaling) / len(mask), x
                ),
                "サンプルについて和ではなく平均をとっている。損失の平均は、すでに `dout` に含まれている。",
                "Averages over the samples instead of summing; `dout` already includes the mean of the loss.",
            ),
            (
                "mean-over-the-kept",
                lambda mask, dout, dropout_ratio, scaling, x=None: gradients(
                    dout * mask * factor(dropout_ratio, scaling) / mask.sum(axis=0), x
                ),
                "ユニットが残されたサンプルの数で割っている。和をとるだけでよい。",
                "Divides by the number of samples in which the unit was kept; the sum alone is right.",
            ),
        ),
    ),
)
def backward(draw: Draw) -> Draft:
    scaling = draw.choice("scaling", ("ordinary", "inverted"))
    units = UNITS[2 if draw.kind == "code" else 4]
    columns = [draw.shuffled(f"unit {j}", draw.choice(f"kept {j}", units)) for j in range(3)]
    mask = np.array(columns).T
    tenths = draw.integers("tenths", -9, 9, shape=mask.shape, exclude=(0,))
    given = {
        "mask": mask,
        "dout": [[Fraction(int(n), 10) for n in row] for row in tenths],
        "dropout_ratio": draw.decimal("ratio", ("0.2", "0.3", "0.4", "0.1")),
    }
    if draw.kind == "numeric":
        given["x"] = draw.integers("x", -2, 3, shape=(4, 2), exclude=(0,))
    return Draft(
        given=given,
        case={"scaling": scaling},
        symbols={
            "mask": r"\mathtt{self.mask}",
            "dropout_ratio": r"\mathtt{dropout\_ratio}",
            "dout": r"\mathtt{dout}",
        },
        stem=STEM if draw.kind == "code" else (*STEM, AFFINE),
        conventions=(
            INVERTED if scaling == "inverted" else SCALED_IN_INFERENCE,
            RATIO_IS_DROPPED,
            ONE_KEEPS,
            ROWS_ARE_SAMPLES_UNITS,
        ),
        parts={
            "code": (code(INVERTED_DX if scaling == "inverted" else DX),),
            "numeric": (
                numeric(
                    "db",
                    index=[(0,), (1,), (2,)],
                    between=(-3, 3),
                    decimals=2,
                    ja=r"Affine層の第{i}ユニットのバイアスに関する勾配 "
                    r"$\partial L/\partial b_{i}$ はいくらか。",
                    en=r"What is the gradient $\partial L/\partial b_{i}$ with respect to the bias "
                    "of unit {i} of the affine layer?",
                ),
                numeric(
                    "dW",
                    index=[(i, j) for i in range(2) for j in range(3)],
                    between=(-6, 6),
                    decimals=2,
                    ja=r"Affine層の重み $w_{{i}{j}}$（第{i}入力から第{j}ユニットへ）に関する勾配 "
                    r"$\partial L/\partial w_{{i}{j}}$ はいくらか。",
                    en=r"What is the gradient $\partial L/\partial w_{{i}{j}}$ with respect to the "
                    "weight of the affine layer from input {i} to unit {j}?",
                ),
            ),
        },
    )


STEM = (
    Text(
        "学習時のドロップアウトの逆伝播を考える。`dout` は上流の勾配、`self.mask` は順伝播で用いた"
        "マスクである。",
        "Consider the backward pass of dropout during training. `dout` is the upstream gradient, "
        "`self.mask` the mask used in the forward pass.",
    ),
)
AFFINE = Text(
    "このドロップアウトの直前にAffine層（$xW + b$）があり、活性化関数はない。`x` はAffine層の入力である。",
    "This dropout layer directly follows an affine layer $xW + b$, with no activation function in "
    "between. `x` is the input of the affine layer.",
)


@backward.run
def run(engine, mask, dout, dropout_ratio, scaling, x=None):
    layer = engine.InvertedDropout if scaling == "inverted" else engine.Dropout
    dropout = layer(dropout_ratio)
    dropout.forward(dout, mask.astype(bool))  # any input: the gradient does not depend on it
    dx = dropout.backward(dout)
    if x is None:
        return {"dx": dx}
    affine = Affine(np.zeros((2, 3)), np.zeros(3))
    affine.forward(x)
    affine.backward(dx)
    return {"db": affine.db, "dW": affine.dW}


@backward.check
def differentiate_through_the_mask(mask, dout, dropout_ratio, scaling, x=None):
    import sympy

    def loss(outputs):
        y = mask * outputs
        return (dout * (y / (1 - dropout_ratio) if scaling == "inverted" else y)).sum()

    if x is None:
        z = np.array(sympy.symbols("z:6")).reshape(2, 3)
        return {"dx": derivative(loss(z), z)}
    W, b = np.array(sympy.symbols("W:6")).reshape(2, 3), np.array(sympy.symbols("b:3"))
    whole = loss(x.dot(W) + b)
    return {"db": derivative(whole, b), "dW": derivative(whole, W)}


@backward.solution
def solve(mask, dout, dropout_ratio, scaling, out, kind, x=None):
    dx = dout * mask * factor(dropout_ratio, scaling)
    if scaling == "inverted":
        keep = tex(1 - dropout_ratio)
        rule = Text(
            "順伝播は $y = mx/(1-p)$（$p$ は `dropout_ratio`）なので、微分は $m/(1-p)$ である。"
            "上流の勾配に同じマスクと同じ係数を掛ける。",
            "The forward pass is $y = mx/(1-p)$, where $p$ is `dropout_ratio`; its derivative is "
            "$m/(1-p)$. The upstream gradient is multiplied by the same mask and the same factor.",
        )
        steps = (rule, rf"1 - p = {keep}, \qquad \mathtt{{dx}} = {tex(dx)}")
    else:
        rule = Text(
            "順伝播は $y = mx$ なので、微分は $m$ である。上流の勾配に同じマスクを掛ける。",
            "The forward pass is $y = mx$; its derivative is $m$. The upstream gradient is multiplied "
            "by the same mask.",
        )
        steps = (rule, rf"\mathtt{{dx}} = {tex(dx)}")
    if kind == "code":
        return steps
    return (
        *steps,
        Text(
            "これがAffine層の上流の勾配になる。バイアスの勾配は列ごとの和、重みの勾配は $x^\\top$ との積である。",
            "This is the upstream gradient of the affine layer. Its column sums are the gradient of "
            "the bias, and its product with $x^\\top$ is the gradient of the weights.",
        ),
        rf"\frac{{\partial L}}{{\partial b}} = {tex(out['db'])}, \qquad "
        rf"\frac{{\partial L}}{{\partial W}} = x^\top \mathtt{{dx}} = {tex(out['dW'])}",
    )
