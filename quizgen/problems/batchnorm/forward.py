"""Batch normalization, forward pass in training: mean, variance, normalized value, output."""

import re

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    each,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import BatchNormalization
from quizgen.problems.batchnorm._common import SAMPLES, shuffled_samples
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_IN_ROOT, ROWS_ARE_SAMPLES

MU = Blank(BatchNormalization.normalize, "mu")
VAR = Blank(BatchNormalization.normalize, "var")
STD = Blank(BatchNormalization.normalize, "self.std")
XN = Blank(BatchNormalization.normalize, "self.xn")
OUT = Blank(BatchNormalization.normalize, "out")

DEFINITION = (
    r"\hat{x} = \frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}}, \qquad y = \gamma \hat{x} + \beta"
)

FEATURES: list[tuple[int, ...]] = [(0,), (1,)]
ENTRIES: list[tuple[int, ...]] = [(n, j) for n in range(4) for j in range(2)]
STATISTICS = {
    MU: numeric(
        "mu",
        index=FEATURES,
        ja=r"第{i}特徴量（第{i}列）の平均 $\mu_{i}$ はいくらか。",
        en=r"What is the mean $\mu_{i}$ of feature {i} (column {i})?",
    ),
    VAR: numeric(
        "var",
        index=FEATURES,
        ja=r"第{i}特徴量（第{i}列）の分散 $\sigma_{i}^2$ はいくらか。",
        en=r"What is the variance $\sigma_{i}^2$ of feature {i} (column {i})?",
    ),
}
VALUES = (
    numeric(
        "xn",
        index=ENTRIES,
        ja=r"第{i}サンプルの第{j}特徴量を正規化した値 $\hat{x}_{{i}{j}}$ はいくらか。",
        en=r"What is the normalized value $\hat{x}_{{i}{j}}$ of feature {j} of sample {i}?",
    ),
    numeric(
        "y",
        index=ENTRIES,
        ja=r"第{i}サンプルの第{j}特徴量に対する出力 $y_{{i}{j}}$ はいくらか。",
        en=r"What is the output $y_{{i}{j}}$ for feature {j} of sample {i}?",
    ),
)

OTHER_FEATURE = (
    "列を取り違え、もう一方の特徴量について計算している。",
    "Uses the wrong column: this belongs to the other feature.",
)

# Mistakes about the mean of the squared deviations, and likewise about the mean of x.
AVERAGES = (
    (
        "of-each-sample",
        "np.mean(self.xc**2, axis=1, keepdims=True)",
        "特徴量ごとではなく、サンプルごと（行ごと）に平均している。これはレイヤー正規化である。",
        "Averages over each sample (row) instead of each feature; that is layer normalization.",
    ),
    (
        "of-everything",
        "np.mean(self.xc**2)",
        "特徴量を区別せず、すべての値の平均を1つだけ求めている。",
        "Computes a single mean of all values without separating the features.",
    ),
    (
        "not-divided",
        "np.sum(self.xc**2, axis=0)",
        "合計しただけで、バッチサイズ $N$ で割っていない。",
        "Sums without dividing by the batch size $N$.",
    ),
    (
        "unbiased",
        "np.sum(self.xc**2, axis=0) / (x.shape[0] - 1)",
        "$N$ ではなく、不偏分散のように $N-1$ で割っている。",
        "Divides by $N-1$, as the unbiased variance does, instead of $N$.",
    ),
    (
        "divided-twice",
        "np.mean(self.xc**2, axis=0) / x.shape[0]",
        "平均をとった後で、もう一度 $N$ で割っている。",
        "Divides by $N$ once more after averaging.",
    ),
)


def of_x(code):
    """The same mistake about the mean of x: ``np.sum(self.xc**2, axis=0)`` → ``x.sum(axis=0)``."""
    return re.sub(r"np\.(\w+)\(self\.xc\*\*2(, )?", r"x.\1(", code)


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=(
        "D04",
        "D05",
        "D06",
    ),
    minutes=4,
    ja="順伝播：平均・分散・正規化・出力",
    en="Forward pass: mean, variance, normalization, output",
    engine=BatchNormalization,
    misconceptions=(
        *mistakes(*((f"variance-{n}", code, ja, en) for n, code, ja, en in AVERAGES), at=VAR),
        *mistakes(*((f"mean-{n}", of_x(code), ja, en) for n, code, ja, en in AVERAGES), at=MU),
        *mistakes_beside(__file__, mu=MU, var=VAR, xn=XN, std=STD, out=OUT),
    ),
)
def forward(draw: Draw) -> Draft:
    eps = draw.choice("eps", tuple(SAMPLES))
    x = np.stack(
        [
            draw.integer(f"center {j}", -9, 12, exclude=(0,))
            + shuffled_samples(draw, str(j), SAMPLES[eps])
            for j in range(2)
        ],
        axis=1,
    )
    gamma = draw.integers("gamma", -4, 5, shape=2, exclude=(-3, -1, 0, 1, 3))
    beta = draw.integers("beta", -4, 4, shape=2, exclude=(0,))
    statistic, other = draw.shuffled("statistic", (MU, VAR))
    return Draft(
        given={"x": x, "gamma": gamma, "beta": beta, "eps": Fraction(eps)},
        symbols={"eps": r"\varepsilon", "xn": r"\hat{x}", "var": r"\sigma^2"},
        stem=(
            Text(
                "バッチ正規化の学習時の順伝播を考える。入力 `x` の形状は $(N, D)$ である。",
                "Consider the forward pass of batch normalization during training. The input `x` has "
                "shape $(N, D)$.",
            ),
            *((DEFINITION,) if draw.kind == "numeric" else ()),
        ),
        conventions=(ROWS_ARE_SAMPLES, BIASED_VARIANCE, EPSILON_IN_ROOT),
        hide=(other,),
        parts={
            "code": (code(statistic), code(draw.choice("scaling", (STD, OUT)))),
            "numeric": (STATISTICS[statistic], draw.choice("value", VALUES)),
        },
    )


@forward.run
def run(layer, x, gamma, beta, eps):
    start = np.zeros(2)  # with momentum 0, the moving averages become the statistics of x
    bn = layer(gamma, beta, 0.0, eps, start, start)
    y = bn.normalize(x)
    mu, var, std = map(by_feature, (bn.running_mean, bn.running_var, bn.std))
    return {"mu": mu, "var": var, "std": std, "xn": bn.xn, "y": y}


def by_feature(statistic):
    """Mistaken statistics, one a sample, stand as a column: give the learner's row of them."""
    return statistic[:, 0] if np.ndim(statistic) == 2 else statistic


@forward.check
def apply_the_definition(x, gamma, beta, eps):
    import sympy

    N = len(x)
    mu = sum(x) / sympy.Integer(N)
    var = sum(x**2) / sympy.Integer(N) - mu**2
    std = each(sympy.sqrt, var + eps)
    xn = (x - mu) / std
    return {"mu": mu, "var": var, "std": std, "xn": xn, "y": xn * gamma + beta}


@forward.solution
def solve(x, eps, out):
    return (
        Text(
            "平均と分散は列（特徴量）ごとに、サンプルの方向（`axis=0`）について求める。",
            "The mean and variance are computed per column (feature), over the samples (`axis=0`).",
        ),
        r"\mu = \frac{1}{N} \sum_n x_n" + f" = {tex(out['mu'])}",
        r"x - \mu" + f" = {tex(x - out['mu'])}",
        r"\sigma^2 = \frac{1}{N} \sum_n (x_n - \mu)^2" + f" = {tex(out['var'])}",
        Text(
            r"$\varepsilon$ を分散に加えて平方根をとり、その値で偏差を割る。",
            r"Add $\varepsilon$ to the variance, take the root, and divide the deviations by it.",
        ),
        rf"\sqrt{{\sigma^2 + {tex(eps)}}} = {tex(out['std'])}, \qquad \hat{{x}} = {tex(out['xn'])}",
        Text(
            "最後に、列ごとに $\\gamma$ を掛けて $\\beta$ を足す。",
            "Finally, multiply each column by its $\\gamma$ and add its $\\beta$.",
        ),
        r"y = \gamma \hat{x} + \beta" + f" = {tex(out['y'])}",
    )
