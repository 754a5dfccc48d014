"""Batch normalization, backward pass: the gradient that reaches x."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, code, family, mistakes_beside, numeric, tex
from quizgen.engine import BatchNormalization
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_ZERO

DX = Blank(BatchNormalization.differentiate, "dx")

# Deviations whose mean is 0 and whose standard deviation is whole. Six of them leave thirds, as
# some mistakes do.
DEVIATIONS = (
    (-1, -1, 1, 1),
    (-7, -1, 1, 7),
    (-3, -1, 0, 1, 3),
    (-1, -1, -1, 1, 1, 1),
    (-4, -1, 1, 1, 1, 2),
    (-5, -1, -1, 1, 1, 5),
)


@family(
    level=3,
    kinds=("code", "numeric"),
    covers=("D09",),
    minutes=5,
    ja="逆伝播：入力の勾配 dx",
    en="Backward pass: the gradient dx of the input",
    engine=BatchNormalization,
    misconceptions=mistakes_beside(__file__, dx=DX),
)
def backward_dx(draw: Draw) -> Draft:
    deviation = draw.choice("deviation", DEVIATIONS)
    scale = draw.choice("scale", (1, 2))
    center = draw.integer("center", -3, 6)
    x = center + scale * np.array(draw.shuffled("order", deviation))
    sigma = scale * int(np.sqrt(np.mean(np.square(deviation))))
    gamma = sigma * draw.choice("gamma", (1, 2, -1))
    dout = draw.integers("dout", -3, 3, shape=len(x))
    draw.require(np.any(dout != dout[0]))
    return Draft(
        given={"x": x[:, None], "gamma": [gamma], "dout": dout[:, None]},
        symbols={"dout": r"\frac{\partial L}{\partial y}", "dx": r"\frac{\partial L}{\partial x}"},
        stem=(
            Text(
                "バッチ正規化の学習時の逆伝播を考える。"
                "上流の勾配 `dout` から、入力 `x` の勾配 `dx` を求める。",
                "Consider the backward pass of batch normalization during training. "
                "From the upstream gradient `dout`, the gradient `dx` of the input is computed.",
            ),
        ),
        conventions=(BIASED_VARIANCE, EPSILON_ZERO),
        show=(BatchNormalization.normalize,) if draw.kind == "code" else (),
        parts={
            "code": (code(DX),),
            "numeric": (
                numeric(
                    "dx",
                    index=[(n, 0) for n in range(len(x))],
                    ja=r"第{i}サンプルの勾配 $\partial L/\partial x_{i}$ はいくらか。",
                    en=r"What is the gradient $\partial L/\partial x_{i}$ of sample {i}?",
                ),
            ),
        },
    )


@backward_dx.run
def run(layer, x, gamma, dout):
    bn = layer(gamma, np.zeros(1), eps=0.0)
    bn.forward(x)
    dx = bn.backward(dout)
    return {"dx": dx, "xn": bn.xn, "std": bn.std, "dgamma": bn.dgamma, "dbeta": bn.dbeta}


@backward_dx.check
def differentiate_the_definition(x, gamma, dout):
    import sympy

    from quizgen.authoring import derivative, each

    xc = x - x.mean(axis=0)
    y = gamma * xc / each(sympy.sqrt, (xc**2).mean(axis=0))
    return {"dx": derivative((y * dout).sum(), x)}


@backward_dx.solution
def solve(gamma, dout, out):
    n, xn, std = len(dout), out["xn"][:, 0], out["std"][0]
    total, along = out["dbeta"][0], out["dgamma"][0]
    return (
        Text(
            "勾配は、直接の経路、平均を通る経路、分散を通る経路の和である。整理すると次の式になる。",
            "The gradient is the sum over three paths: the direct one, the one through the mean, and "
            "the one through the variance. Combined, they give this formula.",
        ),
        r"\frac{\partial L}{\partial x_n} = \frac{\gamma}{N \sigma} \left( N g_n - \sum_m g_m - "
        r"\hat{x}_n \sum_m g_m \hat{x}_m \right), \qquad g_n = \frac{\partial L}{\partial y_n}",
        Text("順伝播から必要な値を求める。", "The forward pass gives the values needed."),
        rf"\sigma = {tex(std)}, \qquad \hat{{x}} = {tex(xn)}",
        rf"\sum_m g_m = {tex(total)}, \qquad \sum_m g_m \hat{{x}}_m = {tex(along)}",
        Text("これらを代入する。", "Substitute these values."),
        rf"\frac{{\partial L}}{{\partial x}} = \frac{{{tex(gamma[0])}}}{{{n} \times {tex(std)}}} "
        rf"\left( {n} g - ({tex(total)}) - ({tex(along)})\, \hat{{x}} \right) = "
        rf"{tex(out['dx'][:, 0])}",
    )
