"""Batch normalization, forward pass in training: mean, variance, normalized value, output."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Text,
    code,
    each,
    family,
    numeric,
    tex,
    traced,
)
from quizgen.engine import BatchNormalization
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_IN_ROOT, ROWS_ARE_SAMPLES

MU = Blank(BatchNormalization.normalize, "mu")
VAR = Blank(BatchNormalization.normalize, "var")
STD = Blank(BatchNormalization.normalize, "self.std")
OUT = Blank(BatchNormalization.normalize, "out")

# For each ε, samples (up to shift, sign and order) for which √(σ² + ε) is short.
SAMPLES = {
    "0.25": ((-2, 0, 0, 2), (-2, -2, -2, 6), (-2, -2, 0, 4)),
    "0.5": ((-2, -1, 0, 3), (-2, -2, -1, 5), (-4, -1, 1, 4)),
    "0.75": ((-1, -1, 0, 2), (-2, 0, 1, 3), (-3, 0, 0, 5), (-2, -2, 1, 5), (-2, -1, -1, 4)),
    "1": ((0, 1, 2, 3), (-2, -1, 1, 4), (-1, -1, -1, 3), (-4, 0, 0, 4)),
}


@family(
    level=2,
    kinds=("code", "numeric"),
    ja="順伝播：平均・分散・正規化・出力",
    en="Forward pass: mean, variance, normalization, output",
    engine=BatchNormalization,
    misconceptions=(
        Misconception(
            "mean-of-each-sample",
            "x.mean(axis=1, keepdims=True)",
            at=MU,
            ja="特徴量ごとではなく、サンプルごと（行ごと）に平均している。これはレイヤー正規化である。",
            en="Averages over each sample (row), not each feature: that is layer normalization.",
        ),
        Misconception(
            "mean-of-everything",
            "x.mean()",
            at=MU,
            ja="特徴量を区別せず、すべての値の平均を1つだけ求めている。",
            en="Takes a single mean of all values and does not keep the features apart.",
        ),
        Misconception(
            "sum-for-mean",
            "x.sum(axis=0)",
            at=MU,
            ja="合計したまま、バッチサイズ $N$ で割っていない。",
            en="Adds up without dividing by the batch size $N$.",
        ),
        Misconception(
            "median-for-mean",
            "np.median(x, axis=0)",
            at=MU,
            ja="平均ではなく中央値を求めている。",
            en="Takes the median instead of the mean.",
        ),
        Misconception(
            "midrange-for-mean",
            "(x.max(axis=0) + x.min(axis=0)) / 2",
            at=MU,
            ja="平均ではなく最大値と最小値の中央を求めている。",
            en="Takes the middle between maximum and minimum instead of the mean.",
        ),
        Misconception(
            "mean-divided-by-features",
            "x.sum(axis=0) / x.shape[1]",
            at=MU,
            ja="バッチサイズ $N$ ではなく特徴量の数で割っている。",
            en="Divides by the number of features instead of the batch size $N$.",
        ),
        Misconception(
            "mean-unbiased",
            "x.sum(axis=0) / (x.shape[0] - 1)",
            at=MU,
            ja="不偏分散の $N-1$ を平均にまで使っている。平均は $N$ で割る。",
            en="Uses the $N-1$ of the unbiased variance for the mean, which divides by $N$.",
        ),
        Misconception(
            "variance-unbiased",
            "np.sum(self.xc**2, axis=0) / (x.shape[0] - 1)",
            at=VAR,
            ja="偏差の2乗和を $N$ ではなく $N-1$ で割っている。",
            en="Divides the sum of squares by $N-1$ instead of $N$.",
        ),
        Misconception(
            "variance-not-averaged",
            "np.sum(self.xc**2, axis=0)",
            at=VAR,
            ja="偏差の2乗を足すだけで、$N$ で割っていない。",
            en="Adds the squares up without dividing by $N$.",
        ),
        Misconception(
            "variance-of-raw-values",
            "np.mean(x**2, axis=0)",
            at=VAR,
            ja="平均を引かずに $x$ の2乗平均を計算している。",
            en="Averages the squares of $x$ itself, without subtracting the mean.",
        ),
        Misconception(
            "absolute-deviation",
            "np.mean(np.abs(self.xc), axis=0)",
            at=VAR,
            ja="偏差の2乗ではなく絶対値を平均している。",
            en="Averages the absolute values of the deviations instead of their squares.",
        ),
        Misconception(
            "squared-after-averaging",
            "np.mean(self.xc, axis=0) ** 2",
            at=VAR,
            ja="平均してから2乗している。偏差の平均は常に0である。",
            en="Squares after averaging; the mean of the deviations is always 0.",
        ),
        Misconception(
            "root-in-the-variance",
            "np.sqrt(np.mean(self.xc**2, axis=0))",
            at=VAR,
            ja="分散ではなく標準偏差を求めている。",
            en="Computes the standard deviation instead of the variance.",
        ),
        Misconception(
            "variance-divided-twice",
            "np.mean(self.xc**2, axis=0) / x.shape[0]",
            at=VAR,
            ja="平均をとった後で、もう一度 $N$ で割っている（平均の分散と混同している）。",
            en="Divides by $N$ once more after averaging (the variance of the mean).",
        ),
        Misconception(
            "variance-of-each-sample",
            "np.mean(self.xc**2, axis=1, keepdims=True)",
            at=VAR,
            ja="分散を特徴量ごとではなくサンプルごと（行ごと）に求めている。",
            en="Takes the variance of each sample (row), not of each feature.",
        ),
        Misconception(
            "epsilon-outside-root",
            "np.sqrt(var) + self.eps",
            at=STD,
            ja=r"$\varepsilon$ を根号の外で標準偏差に加えている。",
            en=r"Adds $\varepsilon$ outside the root, to the standard deviation.",
        ),
        Misconception(
            "standard-error",
            "np.sqrt((var + self.eps) / x.shape[0])",
            at=STD,
            ja="標準偏差ではなく、$\\sqrt{N}$ で割った標準誤差を用いている。",
            en="Uses the standard error, divided by $\\sqrt{N}$, not the standard deviation.",
        ),
        Misconception(
            "epsilon-forgotten",
            "np.sqrt(var)",
            at=STD,
            ja=r"$\varepsilon$ を加えていない。分散が0の特徴量で0による除算が起こる。",
            en=r"Leaves $\varepsilon$ out; a feature of variance 0 would be divided by 0.",
        ),
        Misconception(
            "root-forgotten",
            "var + self.eps",
            at=STD,
            ja="平方根をとらず、分散で割ることになっている。",
            en="Takes no root, so that the deviations are divided by the variance.",
        ),
        Misconception(
            "epsilon-subtracted",
            "np.sqrt(var - self.eps)",
            at=STD,
            ja=r"$\varepsilon$ を引いている。分散が小さいと根号の中が負になる。",
            en=r"Subtracts $\varepsilon$; a small variance would make the radicand negative.",
        ),
        Misconception(
            "variance-squared-again",
            "np.sqrt(var**2 + self.eps)",
            at=STD,
            ja="分散 $\\sigma^2$ を $\\sigma$ とみなし、もう一度2乗している。",
            en="Takes the variance $\\sigma^2$ for $\\sigma$ and squares it again.",
        ),
        Misconception(
            "scale-and-shift-swapped",
            "self.beta * self.xn + self.gamma",
            at=OUT,
            ja="$\\gamma$（スケール）と $\\beta$（シフト）の役割を取り違えている。",
            en="Mixes up the scale $\\gamma$ and the shift $\\beta$.",
        ),
        Misconception(
            "shifted-before-scaling",
            "self.gamma * (self.xn + self.beta)",
            at=OUT,
            ja="$\\beta$ を足してから $\\gamma$ を掛けている。",
            en="Adds $\\beta$ before multiplying by $\\gamma$.",
        ),
        Misconception(
            "scaled-raw-input",
            "self.gamma * x + self.beta",
            at=OUT,
            ja="正規化した値ではなく、元の入力 $x$ をスケール・シフトしている。",
            en="Scales and shifts the raw input $x$, not the normalized value.",
        ),
        Misconception(
            "normalized-twice",
            "self.gamma * self.xn / self.std + self.beta",
            at=OUT,
            ja="すでに正規化した値を、もう一度標準偏差で割っている。",
            en="Divides the normalized value by the standard deviation once more.",
        ),
        Misconception(
            "shift-into-scale",
            "self.xn * (self.gamma + self.beta)",
            at=OUT,
            ja="$\\beta$ を $\\gamma$ に足してから掛けている。$\\beta$ は掛けた後の値に足す。",
            en="Adds $\\beta$ to $\\gamma$ before multiplying; it is added to the product.",
        ),
        Misconception(
            "transformation-inverted",
            "(self.xn - self.beta) / self.gamma",
            at=OUT,
            ja="スケールとシフトの逆変換をしている。",
            en="Undoes a scale and a shift instead of applying them.",
        ),
        Misconception(
            "shift-subtracted",
            "self.gamma * self.xn - self.beta",
            at=OUT,
            ja="$\\beta$ を足さずに引いている。",
            en="Subtracts $\\beta$ instead of adding it.",
        ),
        Misconception(
            "not-normalized",
            "self.gamma * self.xc + self.beta",
            at=OUT,
            ja="平均を引いただけで、標準偏差で割っていない値を用いている。",
            en="Uses the deviation $x - \\mu$, not divided by the standard deviation.",
        ),
        Misconception(
            "shift-forgotten",
            "self.gamma * self.xn",
            at=OUT,
            ja="$\\beta$ によるシフトを忘れている。",
            en="Forgets the shift by $\\beta$.",
        ),
        Misconception(
            "divided-by-scale",
            "self.xn / self.gamma + self.beta",
            at=OUT,
            ja="$\\gamma$ を掛けずに $\\gamma$ で割っている。",
            en="Divides by $\\gamma$ instead of multiplying.",
        ),
    ),
)
def forward(draw: Draw) -> Draft:
    eps = draw.choice("eps", tuple(SAMPLES))
    columns = [
        draw.integer(f"center {j}", -6, 9, exclude=(0,))
        + draw.choice(f"sign {j}", (1, -1))
        * np.array(draw.shuffled(f"order {j}", draw.choice(f"samples {j}", SAMPLES[eps])))
        for j in range(2)
    ]
    x = np.stack(columns, axis=1)
    gamma = draw.integers("gamma", -4, 5, shape=2, exclude=(-3, -1, 0, 1, 3))
    beta = draw.integers("beta", -4, 4, shape=2, exclude=(0,))
    first, second = draw.shuffled("features", (0, 1))
    row, other_row = draw.sample("rows", range(4), 2)
    draw.require(x[row, second] != np.mean(x[:, second]))
    draw.require(x[other_row, first] != np.mean(x[:, first]))
    statistic = (
        numeric(
            "mu",
            index=first,
            ja=r"第 {i} 特徴量（第 {i} 列）の平均 $\mu_{i}$ はいくらか。",
            en=r"What is the mean $\mu_{i}$ of feature {i} (column {i})?",
        )
        if draw.choice("statistic", ("mu", "var")) == "mu"
        else numeric(
            "var",
            index=second,
            ja=r"第 {i} 特徴量（第 {i} 列）の分散 $\sigma_{i}^2$ はいくらか。",
            en=r"What is the variance $\sigma_{i}^2$ of feature {i} (column {i})?",
        )
    )
    return Draft(
        given={"x": x, "gamma": gamma, "beta": beta, "eps": Fraction(eps)},
        symbols={"eps": r"\varepsilon", "xn": r"\hat{x}", "var": r"\sigma^2"},
        stem=(
            Text(
                "バッチ正規化の学習時の順伝播を考える。バッチサイズは4、特徴量は2つである。",
                "Consider the forward pass of batch normalization in training, for a batch of four "
                "samples with two features.",
            ),
            r"\hat{x} = \frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}}, \qquad y = \gamma \hat{x} + \beta",
        )
        if draw.kind == "numeric"
        else (
            Text(
                "バッチ正規化の学習時の順伝播を実装する。入力 `x` の形状は $(N, D)$ である。",
                "The forward pass of batch normalization in training is to be implemented; the "
                "input `x` has the shape $(N, D)$.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, BIASED_VARIANCE, EPSILON_IN_ROOT),
        parts={
            "code": (
                code(MU, ja="平均を求める式はどれか。", en="Which expression is the mean?"),
                code(VAR, ja="分散を求める式はどれか。", en="Which expression is the variance?"),
                code(
                    STD,
                    ja="正規化で割る数を求める式はどれか。",
                    en="Which expression is the number that the deviations are divided by?",
                ),
                code(OUT, ja="出力を求める式はどれか。", en="Which expression is the output?"),
            ),
            "numeric": (
                statistic,
                numeric(
                    "xn",
                    index=(other_row, first),
                    ja=r"第 {i} サンプルの第 {j} 特徴量を正規化した値 $\hat{x}_{{i}{j}}$ はいくらか。",
                    en=r"What is the normalized value $\hat{x}_{{i}{j}}$ of feature {j} of sample {i}?",
                ),
                numeric(
                    "y",
                    index=(row, second),
                    ja=r"第 {i} サンプルの第 {j} 特徴量に対する出力 $y_{{i}{j}}$ はいくらか。",
                    en=r"What is the output $y_{{i}{j}}$ for feature {j} of sample {i}?",
                ),
            ),
        },
    )


@forward.run
def run(layer, x, gamma, beta, eps):
    bn = layer(gamma, beta, eps=eps)
    y, there = traced(bn.normalize, x)
    features = x.shape[1]  # a mutant's mean may be one number, or one a sample
    return {
        "mu": np.resize(there["mu"], features),
        "var": np.resize(there["var"], features),
        "std": np.resize(bn.std, features),
        "xn": bn.xn,
        "y": y,
    }


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
    steps = (
        Text(
            "平均と分散は列（特徴量）ごとに、サンプルの方向（`axis=0`）について求める。",
            "Mean and variance are taken of each column (feature), over the samples (`axis=0`).",
        ),
        r"\mu = \frac{1}{N} \sum_n x_n" + f" = {tex(out['mu'])}",
        r"x - \mu" + f" = {tex(x - out['mu'])}",
        r"\sigma^2 = \frac{1}{N} \sum_n (x_n - \mu)^2" + f" = {tex(out['var'])}",
        Text(
            r"$\varepsilon$ を分散に加えてから平方根をとり、偏差を割る。",
            r"Add $\varepsilon$ to the variance, take the root, and divide the deviations by it.",
        ),
        rf"\sqrt{{\sigma^2 + {tex(eps)}}} = {tex(out['std'])}, \qquad \hat{{x}} = {tex(out['xn'])}",
        Text(
            "最後に、列ごとに $\\gamma$ を掛けて $\\beta$ を足す。",
            "Finally multiply each column by its $\\gamma$ and add its $\\beta$.",
        ),
    )
    return (*steps, r"y = \gamma \hat{x} + \beta" + f" = {tex(out['y'])}")
