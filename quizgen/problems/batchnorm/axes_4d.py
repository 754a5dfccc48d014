"""Batch normalization of images: over which axes of (N, C, H, W) a mean is taken."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Misconception, Text, code, family, numeric
from quizgen.engine import batch_norm_means

AXIS = Blank(batch_norm_means, "means", inside="(0, 2, 3)")


@family(
    level=2,
    kinds=("code", "numeric"),
    ja="4次元の入力と統計量の軸",
    en="Four-dimensional inputs and the axes of the statistics",
    engine=batch_norm_means,
    blank=AXIS,
    misconceptions=(
        Misconception(
            "axes-of-layer-normalization",
            "(1, 2, 3)",
            ja="サンプルごとに平均をとっている。これはレイヤー正規化の軸である。",
            en="Takes one mean an example: these are the axes of layer normalization.",
        ),
        Misconception(
            "axes-of-instance-normalization",
            "(2, 3)",
            ja="バッチ方向に平均していない。これはインスタンス正規化の軸である。",
            en="Leaves out the batch: these are the axes of instance normalization.",
        ),
        Misconception(
            "batch-axis-only",
            "0",
            ja="全結合層と同じくバッチ方向だけで平均し、画素の位置ごとに別の平均を求めている。",
            en="Averages over the batch only, as after a dense layer: one mean for every position.",
        ),
        Misconception(
            "channel-axis-averaged",
            "1",
            ja="チャネルごとに求めるべきところを、チャネル方向に平均している。",
            en="Averages over the channels instead of treating each channel by itself.",
        ),
        Misconception(
            "channels-last",
            "(0, 1, 2)",
            ja="軸の順序を $(N, H, W, C)$ と取り違え、最後の軸をチャネルとみなしている。",
            en="Takes the order to be $(N, H, W, C)$, with the channels on the last axis.",
        ),
        Misconception(
            "axes-counted-from-one",
            "(1, 3, 4)",
            ja="軸を1から数えている。`axis` は0から数えるので、4という軸は存在しない。",
            en="Counts the axes from one; `axis` counts from zero, so there is no axis 4.",
        ),
        Misconception(
            "one-spatial-axis-forgotten",
            "(0, 2)",
            ja="$W$ 方向の平均を忘れ、画像の列ごとに別の平均を求めている。",
            en="Forgets the axis of $W$: one mean for every column of the image.",
        ),
        Misconception(
            "batch-and-channels-averaged",
            "(0, 1)",
            ja="空間方向ではなくチャネル方向に平均し、画素の位置ごとに1つの平均を求めている。",
            en="Averages over the channels, not over the image: one mean for every position.",
        ),
        Misconception(
            "channels-averaged-too",
            "(0, 1, 2, 3)",
            ja="チャネルを区別せず、すべての値から1つの平均を求めている。",
            en="Does not keep the channels apart: a single mean of all values.",
        ),
        Misconception(
            "gamma-only",
            value=lambda N, C, H, W: {"parameters": C},
            ja="$\\gamma$ と $\\beta$ の一方しか数えていない。",
            en="Counts only one of $\\gamma$ and $\\beta$.",
        ),
        Misconception(
            "moving-averages-counted",
            value=lambda N, C, H, W: {"parameters": 4 * C},
            ja="推論用の移動平均（平均と分散）も学習されるパラメータに数えている。勾配では更新されない。",
            en="Counts the moving averages of mean and variance, which no gradient updates.",
        ),
    ),
)
def axes_4d(draw: Draw) -> Draft:
    N, C, H, W = (
        draw.choice("N", (2, 4, 5, 8, 10, 16)),
        draw.choice("C", (3, 6, 8, 12, 16, 32)),
        draw.choice("H", (4, 5, 6, 7, 8, 10)),
        draw.choice("W", (4, 5, 6, 7, 8, 10)),
    )
    draw.require(len({N, C, H, W}) == 4)
    return Draft(
        given={"N": N, "C": C, "H": H, "W": W},
        stem=(
            Text(
                "畳み込み層の出力 `x` にバッチ正規化を適用する（学習時）。"
                "`x` の形状は $(N, C, H, W)$ であり、$N$ はバッチサイズ、$C$ はチャネル数、$H$ と $W$ は高さと幅である。",
                "Batch normalization is applied to the output `x` of a convolutional layer (in "
                "training). The shape of `x` is $(N, C, H, W)$: batch size, channels, height, width.",
            ),
        ),
        conventions=(
            Text(
                "畳み込み層の後のバッチ正規化は、空間上の位置によらず同じ統計量と同じ $\\gamma$、$\\beta$ を用いる（原論文の方式）。",
                "After a convolution, statistics, $\\gamma$ and $\\beta$ are the same at all positions "
                "of the image (as in the original paper).",
            ),
        ),
        parts={
            "code": (
                code(
                    AXIS,
                    ja="平均をとる軸を指定する。空欄に入るものはどれか。",
                    en="Which value of `axis` fills the blank?",
                ),
            ),
            "numeric": (
                numeric(
                    "means",
                    decimals=0,
                    ja="この層が求める平均 $\\mu$ は全部でいくつか。",
                    en="How many means $\\mu$ does the layer compute?",
                ),
                numeric(
                    "values",
                    decimals=0,
                    ja="1つの平均 $\\mu$ は何個の値から計算されるか。",
                    en="From how many values is one mean $\\mu$ computed?",
                ),
                numeric(
                    "parameters",
                    decimals=0,
                    ja="この層の学習されるパラメータ（$\\gamma$ と $\\beta$ の成分）は全部で何個か。",
                    en="How many learned parameters (entries of $\\gamma$ and $\\beta$) has the layer?",
                ),
            ),
        },
    )


@axes_4d.run
def run(function, N, C, H, W):
    x = np.zeros((int(N), int(C), int(H), int(W)))
    means = np.size(function(x))
    return {"means": means, "values": x.size / means, "parameters": 2 * means}


@axes_4d.check
def count_the_entries_of_one_channel(N, C, H, W):
    import sympy

    n, h, w, c = sympy.symbols("n h w c")
    channels = sympy.Sum(1, (c, 1, C)).doit()
    return {
        "means": np.array(channels),  # a bare symbol would pass for a truth value
        "values": sympy.Sum(1, (n, 1, N), (h, 1, H), (w, 1, W)).doit(),
        "parameters": sympy.Sum(1 + 1, (c, 1, C)).doit(),
    }


@axes_4d.solution
def solve(N, C, H, W, out, kind):
    steps = (
        Text(
            "平均はチャネルごとに1つ求める。したがって $C$ の軸を残し、$N$、$H$、$W$ の軸について平均する。",
            "There is one mean a channel: keep the axis of $C$ and average over $N$, $H$ and $W$.",
        ),
        r"\mu_c = \frac{1}{N H W} \sum_{n, h, w} x_{nchw}",
    )
    if kind == "code":
        return (
            *steps,
            Text(
                "軸は0から数えるので、$N$ は0、$H$ は2、$W$ は3である。結果の形状は $(C,)$ となる。",
                "Axes are counted from zero: $N$ is 0, $H$ is 2, $W$ is 3. The result has shape $(C,)$.",
            ),
        )
    return (
        *steps,
        rf"C = {C:.0f}, \qquad N H W = {N:.0f} \times {H:.0f} \times {W:.0f} = {out['values']:.0f}",
        Text(
            "$\\gamma$ と $\\beta$ もチャネルごとに1つずつある。",
            "There is also one $\\gamma$ and one $\\beta$ a channel.",
        ),
        rf"2C = 2 \times {C:.0f} = {out['parameters']}",
    )
