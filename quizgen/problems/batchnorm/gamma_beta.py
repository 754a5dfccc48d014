"""Batch normalization, backward pass: the gradients of scale and shift."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    derivative,
    each,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import BatchNormalization
from quizgen.problems.batchnorm._common import shuffled_samples
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_IN_ROOT, ROWS_ARE_SAMPLES

DGAMMA = Blank(BatchNormalization.differentiate, "self.dgamma")
DBETA = Blank(BatchNormalization.differentiate, "self.dbeta")

# For each ε, samples (up to shift, sign and order) whose normalized values are short.
SAMPLES = {
    "0": ((-1, -1, 1, 1), (-7, -1, 1, 7), (-2, -2, 2, 2)),
    "0.5": ((-3, 0, 1, 2), (-1, 0, 0, 1), (-6, -1, 3, 4), (-6, 0, 1, 5), (-7, -2, 3, 6)),
}


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=("D08",),
    minutes=3,
    ja="逆伝播：γ と β の勾配",
    en="Backward pass: the gradients of γ and β",
    engine=BatchNormalization,
    misconceptions=(*mistakes_beside(__file__, dgamma=DGAMMA, dbeta=DBETA),),
)
def gamma_beta(draw: Draw) -> Draft:
    eps = draw.choice("eps", tuple(SAMPLES))
    x = np.stack(
        [
            draw.integer(f"center {j}", -3, 6) + shuffled_samples(draw, str(j), SAMPLES[eps])
            for j in range(2)
        ],
        axis=1,
    )
    gamma = draw.integers("gamma", -3, 3, shape=2, exclude=(0, 1, -1))
    beta = draw.integers("beta", -3, 3, shape=2, exclude=(0, 1, -1))
    dout = draw.choice("scale", (1, 2, 2)) * draw.integers("dout", -3, 4, shape=(4, 2))
    return Draft(
        given={"x": x, "gamma": gamma, "beta": beta, "dout": dout, "eps": Fraction(eps)},
        symbols={"dout": r"\frac{\partial L}{\partial y}"},
        stem=(
            Text(
                "バッチ正規化の学習時の逆伝播を考える。バッチサイズは4、特徴量は2つである。"
                "上流の勾配、すなわち出力 $y$ に関する勾配 `dout` が与えられている。",
                "Consider the backward pass of batch normalization during training, for a batch of four "
                "samples with two features. The upstream gradient `dout`, with respect to the output "
                "$y$, is given.",
            ),
            r"\hat{x} = \frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}}, \qquad y = \gamma \hat{x} + \beta",
        ),
        conventions=(ROWS_ARE_SAMPLES, BIASED_VARIANCE, EPSILON_IN_ROOT),
        show=(BatchNormalization.normalize,) if draw.kind == "code" else (),
        parts={
            "code": (
                code(
                    DBETA,
                    ja="$\\beta$ の勾配はどれか。",
                    en="Which expression is the gradient of $\\beta$?",
                ),
                code(
                    DGAMMA,
                    ja="$\\gamma$ の勾配はどれか。",
                    en="Which expression is the gradient of $\\gamma$?",
                ),
            ),
            "numeric": (
                numeric(
                    "dgamma",
                    index=[(0,), (1,)],
                    ja=r"勾配 $\frac{\partial L}{\partial \gamma_{i}}$（第{i}特徴量）はいくらか。",
                    en=r"What is the gradient $\frac{\partial L}{\partial \gamma_{i}}$ (feature {i})?",
                ),
                numeric(
                    "dbeta",
                    index=[(0,), (1,)],
                    ja=r"勾配 $\frac{\partial L}{\partial \beta_{i}}$（第{i}特徴量）はいくらか。",
                    en=r"What is the gradient $\frac{\partial L}{\partial \beta_{i}}$ (feature {i})?",
                ),
            ),
        },
    )


@gamma_beta.run
def run(layer, x, gamma, beta, dout, eps):
    bn = layer(gamma, beta, eps=eps)
    bn.normalize(x)
    bn.differentiate(dout)
    return {"dgamma": bn.dgamma, "dbeta": bn.dbeta, "xn": bn.xn, "std": bn.std}


@gamma_beta.check
def differentiate_the_definition(x, gamma, beta, dout, eps):
    import sympy

    xc = x - x.mean(axis=0)
    y = gamma * xc / each(sympy.sqrt, (xc**2).mean(axis=0) + eps) + beta
    loss = (y * dout).sum()
    return {"dgamma": derivative(loss, gamma), "dbeta": derivative(loss, beta)}


@gamma_beta.solution
def solve(dout, out):
    return (
        Text(
            "順伝播で、列（特徴量）ごとに標準偏差 $\\sqrt{\\sigma^2 + \\varepsilon}$ と"
            "正規化した値を求める。",
            "The forward pass gives, for each column (feature), the standard deviation "
            "$\\sqrt{\\sigma^2 + \\varepsilon}$ and the normalized values.",
        ),
        rf"\sqrt{{\sigma^2 + \varepsilon}} = {tex(out['std'])}, \qquad \hat{{x}} = {tex(out['xn'])}",
        Text(
            "$\\gamma$ と $\\beta$ は全サンプルに共通なので、各サンプルからの寄与をバッチ方向"
            "（`axis=0`）に合計する。$\\gamma$ には相手の値 $\\hat{x}$ が、$\\beta$ には1が掛かる。",
            "All samples share $\\gamma$ and $\\beta$, so their contributions add up over the batch "
            "(`axis=0`). The upstream gradient is multiplied by $\\hat{x}$ for $\\gamma$ and by 1 for "
            "$\\beta$.",
        ),
        r"\hat{x} \odot \frac{\partial L}{\partial y}" + f" = {tex(out['xn'] * dout)}",
        r"\frac{\partial L}{\partial \gamma} = \sum_n \hat{x}_n \frac{\partial L}{\partial y_n} = "
        + tex(out["dgamma"]),
        r"\frac{\partial L}{\partial \beta} = \sum_n \frac{\partial L}{\partial y_n} = "
        + tex(out["dbeta"]),
    )
