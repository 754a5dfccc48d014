"""Batch normalization in inference: running statistics, and how training updates them."""

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
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_IN_ROOT

MEAN = Blank(BatchNormalization.normalize, "self.running_mean")
VAR = Blank(BatchNormalization.normalize, "self.running_var")
STD = Blank(BatchNormalization.normalize, "self.std")
XN = Blank(BatchNormalization.infer, "xn")

SHARE_KEPT = Text(
    "`momentum` は、移動平均の古い値を残す割合である。",
    "`momentum` is the fraction of the old value that a moving average keeps.",
)

IMPLEMENTED = Text(
    "バッチ正規化の学習時の順伝播 `normalize` と推論時の順伝播 `infer` を実装する。"
    "推論時には、学習中に求めた移動平均を用いる。特徴量は1つで、`x` はサンプルごとの値を並べたものである。",
    "The forward passes of batch normalization are implemented: `normalize` for training and `infer` "
    "for inference. Inference uses the moving averages computed during training. There is one feature; "
    "`x` lists its values, one per sample.",
)
ONE_BATCH = Text(
    "学習の途中にあるバッチ正規化の層について、1つの特徴量を考える。"
    "移動平均 `running_mean` と `running_var` の現在の値と、4サンプルの入力 `x` が与えられている。"
    "どの小問も、この状態から始める。",
    "Consider one feature of a batch normalization layer in the middle of training. The current "
    "values of the moving averages `running_mean` and `running_var` and an input `x` of four "
    "samples are given. Every part starts from this state.",
)
TWO_BATCHES = Text(
    "バッチ正規化の層に、2つのミニバッチを順に入力して学習させる。`x` の第1行が1つ目、第2行が2つ目の"
    "ミニバッチであり、それぞれ1つの特徴量の2サンプルからなる。"
    "移動平均 `running_mean` と `running_var` の初期値は下のとおりである。",
    "A batch normalization layer is trained on two mini-batches, one after the other: the first and "
    "the second row of `x`, each with two samples of one feature. The initial values of the moving "
    "averages `running_mean` and `running_var` are given.",
)
OUTPUT = numeric(
    "y",
    index=[(0,), (1,), (2,), (3,)],
    ja="推論時にこの層へ `x` を入力したとき、第{i}サンプルの出力 $y_{i}$ はいくらか。",
    en="At inference, `x` is fed to the layer. What is the output $y_{i}$ of sample {i}?",
)
AVERAGES = (
    numeric(
        "running_mean",
        ja="学習時にこの層へ `x` を入力した後の `running_mean` はいくらか。",
        en="What is `running_mean` after the layer has been fed `x` during training?",
    ),
    numeric(
        "running_var",
        between=(0, 1000),
        ja="学習時にこの層へ `x` を入力した後の `running_var` はいくらか。",
        en="What is `running_var` after the layer has been fed `x` during training?",
    ),
)

# name, what becomes of the moving average r and the statistic s of the batch, what is mistaken
UPDATES = (
    (
        "momentum-swapped",
        "(1 - self.momentum) * {r} + self.momentum * {s}",
        "`momentum` を、古い値ではなく新しい統計量の割合とみなしている。",
        "Takes `momentum` for the fraction of the new statistic, not of the old value.",
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
        "self.momentum * {r} + self.momentum * {s}",
        "古い値と新しい統計量の両方に `momentum` を掛けている。",
        "Multiplies both the old value and the new statistic by `momentum`.",
    ),
    (
        "divided-by-batch-size",
        "self.momentum * {r} + (1 - self.momentum) * {s} / x.shape[0]",
        "すでに平均してある統計量を、もう一度バッチサイズで割っている。",
        "Divides a statistic that is already a mean by the batch size once more.",
    ),
    (
        "multiplied-by-batch-size",
        "self.momentum * {r} + (1 - self.momentum) * {s} * x.shape[0]",
        "統計量にバッチサイズを掛け、サンプルごとの寄与を合計している。",
        "Multiplies the statistic by the batch size, as if samples added up.",
    ),
    (
        "equal-shares",
        "0.5 * {r} + 0.5 * {s}",
        "`momentum` を使わず、古い値と新しい統計量を平均している。",
        "Averages the old value and the new statistic, without `momentum`.",
    ),
    (
        "last-batch-only",
        "{s}",
        "移動平均をとらず、最後のミニバッチの統計量で置き換えている。",
        "Replaces the moving average with the statistic of the last mini-batch.",
    ),
    (
        "both-by-the-new-share",
        "(1 - self.momentum) * {r} + (1 - self.momentum) * {s}",
        "古い値と新しい統計量の両方に $1 - \\mathtt{momentum}$ を掛けている。",
        "Multiplies both the old value and the new statistic by $1 - \\mathtt{momentum}$.",
    ),
    (
        "old-value-dropped",
        "(1 - self.momentum) * {s}",
        "`momentum` の割合で残すべき古い値を捨てている。",
        "Drops the old value, of which the fraction `momentum` must be kept.",
    ),
)


def of_update(blank, r, s):
    """The mistakes about the moving average r of the statistic s."""
    return mistakes(
        *((f"{name}-{s}", code.format(r=r, s=s), ja, en) for name, code, ja, en in UPDATES),
        at=blank,
    )


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=(
        "C13",
        "D07",
    ),
    minutes=4,
    ja="推論時の正規化と移動平均",
    en="Inference, and the moving averages of mean and variance",
    engine=BatchNormalization,
    misconceptions=(
        *of_update(MEAN, "self.running_mean", "mu"),
        *of_update(VAR, "self.running_var", "var"),
        *mistakes_beside(__file__, var=VAR, xn=XN),
    ),
)
def inference(draw: Draw) -> Draft:
    batches = draw.choice("batches", (1, 2)) if draw.kind == "numeric" else 1
    momentum = draw.decimal("momentum", ("0.9", "0.8", "0.6"))
    updated, other = draw.shuffled("updated", (MEAN, VAR))
    if batches == 2:
        centers = draw.integers("centers", -6, 9, shape=2, exclude=(0,))
        steps = np.array(draw.sample("steps", range(1, 6), 2))
        mean, var = 0, draw.choice("start", (0, 1))
        return Draft(
            given={
                "x": np.stack((centers - steps, centers + steps), axis=1),
                "momentum": momentum,
                "running_mean": mean,
                "running_var": var,
            },
            case={"batches": 2},
            stem=(TWO_BATCHES,),
            conventions=(SHARE_KEPT, BIASED_VARIANCE),
            parts={"numeric": AVERAGES},
        )
    eps = draw.choice("eps", tuple(SAMPLES))
    x = draw.integer("center", -6, 9) + shuffled_samples(draw, "x", SAMPLES[eps])
    mean = draw.integer("running_mean", -6, 9, exclude=(0,))
    draw.require(abs(mean - np.mean(x)) > 1)
    return Draft(
        given={
            "x": x,
            "gamma": draw.integer("gamma", -5, 5, exclude=(-1, 0, 1)),
            "beta": draw.integer("beta", -4, 4, exclude=(0,)),
            "eps": Fraction(eps),
            "momentum": momentum,
            "running_mean": mean,
            "running_var": draw.decimal("root", ("1.5", "3", "3.5", "4.5")) ** 2 - Fraction(eps),
        },
        case={"batches": 1},
        stem=(IMPLEMENTED,) if draw.kind == "code" else (ONE_BATCH, r"y = \gamma \hat{x} + \beta"),
        conventions=(SHARE_KEPT, BIASED_VARIANCE, EPSILON_IN_ROOT),
        hide=(other, STD),
        parts={
            "code": (
                code(
                    updated,
                    ja="移動平均の更新式はどれか。",
                    en="Which expression updates the moving average?",
                ),
                code(
                    XN,
                    ja="推論時に正規化する式はどれか。",
                    en="Which expression normalizes at inference?",
                ),
            ),
            "numeric": (OUTPUT, draw.choice("asked", AVERAGES)),
        },
    )


@inference.run
def run(layer, x, momentum, running_mean, running_var, batches, gamma=1.0, beta=0.0, eps=1.0):
    bn = layer(gamma, beta, momentum, eps, running_mean, running_var)
    y = {"y": bn.infer(x)} if batches == 1 else {}
    for batch in x.reshape(batches, -1):
        bn.normalize(batch)
    return {"running_mean": bn.running_mean, "running_var": bn.running_var} | y


@inference.check
def weigh_all_statistics(x, momentum, running_mean, running_var, batches, gamma=1, beta=0, eps=1):
    import sympy

    rows = x.reshape(batches, -1)
    size = sympy.Integer(rows.shape[1])
    means = [sum(row) / size for row in rows]
    variances = [sum(row**2) / size - m**2 for row, m in zip(rows, means, strict=True)]

    def average(start, statistics):
        news = sum(momentum ** (batches - 1 - t) * s for t, s in enumerate(statistics))
        return momentum**batches * start + (1 - momentum) * news

    averages = {
        "running_mean": average(running_mean, means),
        "running_var": average(running_var, variances),
    }
    if batches == 2:
        return averages
    scale = gamma / sympy.sqrt(running_var + eps)
    return averages | {"y": each(lambda v: beta + scale * (v - running_mean), x)}


@inference.solution
def solve(x, momentum, running_mean, running_var, batches, out, kind, eps=1.0):
    rows = x.reshape(batches, -1)
    mu, var = rows.mean(axis=1), rows.var(axis=1)
    root = np.sqrt(running_var + eps)
    steps = [
        Text(
            "学習時には、古い値を `momentum` の割合で残し、ミニバッチの平均と分散を混ぜ合わせる。",
            "During training, each moving average keeps the fraction `momentum` of its old value, and the mean or variance of the mini-batch is mixed in.",
        ),
        r"r \leftarrow \mathtt{momentum} \cdot r + (1 - \mathtt{momentum}) \cdot s",
    ]
    for name, r, s in (("mean", running_mean, mu), ("var", running_var, var)):
        for value in s.tolist():
            new = momentum * r + (1 - momentum) * value
            steps.append(
                rf"\mathtt{{running\_{name}}}: \quad {tex(momentum)} \times {signed(r)} + "
                rf"{tex(1 - momentum)} \times {signed(value)} = {tex(new)}"
            )
            r = new
    if batches == 2:
        return steps
    return [
        *steps,
        Text(
            "推論時には、入力の平均や分散は用いず、移動平均で正規化する（移動平均は更新しない）。",
            "At inference, the moving averages are used instead of the statistics of the input; they "
            "are not updated.",
        ),
        r"\hat{x} = \frac{x - \mathtt{running\_mean}}{\sqrt{\mathtt{running\_var} + \varepsilon}}"
        + rf" = \frac{{x - {signed(running_mean)}}}{{{tex(root)}}} = {tex((x - running_mean) / root)}",
        rf"y = \gamma \hat{{x}} + \beta = {tex(out['y'])}",
    ]


def signed(value: float) -> str:
    """A number as it stands after an operator."""
    return f"({tex(value)})" if value < 0 else tex(value)
