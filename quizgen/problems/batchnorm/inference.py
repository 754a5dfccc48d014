"""Batch normalization in inference: running statistics, and how training updates them."""

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
)
from quizgen.engine import BatchNormalization
from quizgen.problems.batchnorm._common import SAMPLES, shuffled_samples
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_IN_ROOT

MEAN = Blank(BatchNormalization.normalize, "self.running_mean")
VAR = Blank(BatchNormalization.normalize, "self.running_var")
STD = Blank(BatchNormalization.normalize, "self.std")
XN = Blank(BatchNormalization.infer, "xn")

ROOTS = {"0.25": ("2.5", "1.5", "2"), "0.5": ("2", "2.5"), "0.75": ("2", "2.5"), "1": ("2", "2.5")}
SHARE_KEPT = Text(
    "`momentum` は、移動平均の古い値を残す割合である。",
    "`momentum` is the share of the old value that a moving average keeps.",
)

# name, what becomes of the moving average r and the statistic s of the batch, what is mistaken
UPDATES = (
    (
        "momentum-swapped",
        "(1 - self.momentum) * {r} + self.momentum * {s}",
        "`momentum` を、古い値ではなく新しい統計量の割合とみなしている。",
        "Takes `momentum` for the share of the new statistic, not of the old value.",
    ),
    (
        "old-value-kept-whole",
        "{r} + (1 - self.momentum) * {s}",
        "古い値を減らさず、新しい統計量を足し込んでいる。",
        "Does not shrink the old value before adding the new statistic.",
    ),
    (
        "new-value-whole",
        "self.momentum * {r} + {s}",
        "新しい統計量に $1 - \\mathtt{momentum}$ を掛けていない。",
        "Does not multiply the new statistic by $1 - \\mathtt{momentum}$.",
    ),
    (
        "update-subtracted",
        "self.momentum * {r} - (1 - self.momentum) * {s}",
        "最適化手法のモーメンタムのように、新しい項を引いている。",
        "Subtracts the new term, as the optimizer called momentum does.",
    ),
    (
        "both-multiplied",
        "self.momentum * ({r} + {s})",
        "古い値と新しい統計量の両方に `momentum` を掛けている。",
        "Multiplies both the old value and the new statistic by `momentum`.",
    ),
    (
        "bias-corrected",
        "(self.momentum * {r} + (1 - self.momentum) * {s}) / (1 - self.momentum)",
        "Adamのバイアス補正のように $1 - \\mathtt{momentum}$ で割っている。",
        "Divides by $1 - \\mathtt{momentum}$, like the bias correction of Adam.",
    ),
    (
        "equal-shares",
        "({r} + {s}) / 2",
        "`momentum` を使わず、古い値と新しい統計量を平均している。",
        "Averages the old value and the new statistic, without `momentum`.",
    ),
    (
        "last-batch-only",
        "{s}",
        "移動平均をとらず、最後のミニバッチの統計量で置き換えている。",
        "Replaces the moving average by the statistic of the last mini-batch.",
    ),
    (
        "swapped-and-kept-whole",
        "{r} + self.momentum * {s}",
        "古い値を減らさず、新しい統計量に掛ける割合も取り違えている。",
        "Does not shrink the old value, and takes the wrong share of the new one.",
    ),
)


@family(
    level=2,
    kinds=("code", "numeric"),
    ja="推論時の正規化と移動平均",
    en="Inference, and the moving averages of mean and variance",
    engine=BatchNormalization,
    blank=XN,
    misconceptions=(
        *(
            Misconception(f"{name}-{s}", code.format(r=r, s=s), at=blank, ja=ja, en=en)
            for blank, r, s in ((MEAN, "self.running_mean", "mu"), (VAR, "self.running_var", "var"))
            for name, code, ja, en in UPDATES
        ),
        Misconception(
            "running-variance-unbiased",
            "self.momentum * self.running_var + (1 - self.momentum) * np.var(x, axis=0, ddof=1)",
            at=VAR,
            ja="ミニバッチの分散を $N-1$ で割って求めている。",
            en="Divides by $N-1$ in the variance of the mini-batch.",
        ),
        Misconception(
            "running-standard-deviation",
            "self.momentum * self.running_var + (1 - self.momentum) * np.sqrt(var)",
            at=VAR,
            ja="分散の代わりに標準偏差を足し込んでいる。",
            en="Adds the standard deviation in place of the variance.",
        ),
        Misconception(
            "variance-of-the-batch",
            "xc / np.sqrt(np.var(x, axis=0) + self.eps)",
            ja="推論時なのに、入力されたミニバッチの分散を用いている。",
            en="Uses the variance of the batch at hand, as in training.",
        ),
        Misconception(
            "statistics-of-the-batch",
            "(x - np.mean(x, axis=0)) / np.sqrt(np.var(x, axis=0) + self.eps)",
            ja="推論時なのに、入力されたミニバッチの平均と分散を用いている。",
            en="Uses mean and variance of the batch at hand, as in training.",
        ),
        Misconception(
            "mean-of-the-batch",
            "(x - np.mean(x, axis=0)) / np.sqrt(self.running_var + self.eps)",
            ja="推論時なのに、入力されたミニバッチの平均を引いている。",
            en="Subtracts the mean of the batch at hand, as in training.",
        ),
        Misconception(
            "mean-not-subtracted",
            "x / np.sqrt(self.running_var + self.eps)",
            ja="移動平均の `running_mean` を引いていない。",
            en="Does not subtract `running_mean`.",
        ),
        Misconception(
            "inference-without-root",
            "xc / (self.running_var + self.eps)",
            ja="平方根をとらず、分散で割っている。",
            en="Takes no root and divides by the variance.",
        ),
        Misconception(
            "inference-epsilon-outside",
            "xc / (np.sqrt(self.running_var) + self.eps)",
            ja="$\\varepsilon$ を根号の外で標準偏差に加えている。",
            en="Adds $\\varepsilon$ outside the root, to the standard deviation.",
        ),
        Misconception(
            "inference-without-epsilon",
            "xc / np.sqrt(self.running_var)",
            ja="$\\varepsilon$ を加えていない。",
            en="Leaves $\\varepsilon$ out.",
        ),
        Misconception(
            "inference-multiplied",
            "xc * np.sqrt(self.running_var + self.eps)",
            ja="標準偏差で割らずに掛けている。",
            en="Multiplies by the standard deviation instead of dividing.",
        ),
    ),
)
def inference(draw: Draw) -> Draft:
    batches = draw.choice("batches", (1, 2)) if draw.kind == "numeric" else 1
    eps = draw.choice("eps", tuple(SAMPLES))
    momentum = draw.decimal("momentum", ("0.9", "0.8", "0.6"))
    if batches == 1:
        x = draw.integer("center", -6, 9) + shuffled_samples(draw, "x", SAMPLES[eps])
        mean = draw.integer("running_mean", -6, 8, exclude=(0,))
        var = Fraction(draw.choice("root", ROOTS[eps])) ** 2 - Fraction(eps)
        draw.require(abs(mean - np.mean(x)) > 1)
    else:
        centers = draw.integers("centers", -6, 9, shape=2, exclude=(0,))
        x = np.stack([c + d * np.array((-1, 1)) for c, d in zip(centers, draw.sample("d", range(1, 6), 2), strict=True)])
        mean, var = draw.choice("start", ((0, 0), (0, 1)))
    gamma = draw.integer("gamma", -5, 5, exclude=(-1, 0, 1))
    beta = draw.integer("beta", -4, 4, exclude=(0,))
    averages = (
        numeric(
            "running_mean",
            ja="更新後の移動平均 `running_mean` はいくらか。",
            en="What is `running_mean` after the update?",
        ),
        numeric(
            "running_var",
            between=(0, 1000),
            ja="更新後の移動平均 `running_var` はいくらか。",
            en="What is `running_var` after the update?",
        ),
    )
    ...
