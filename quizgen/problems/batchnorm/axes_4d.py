"""Batch normalization of images: over which axes of (N, C, H, W) a mean is taken."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, code, family, mistakes_beside, numeric
from quizgen.engine import batch_norm_means
from quizgen.problems.axes import axis_mistakes


def learned(means):
    return 2 * means


AXIS = Blank(batch_norm_means, "means", inside="(0, 2, 3)")
LEARNED = Blank(learned, "return")


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=("D11",),
    minutes=3,
    ja="4次元の入力と統計量の軸",
    en="Four-dimensional inputs and the axes of the statistics",
    engine=(batch_norm_means, learned),
    misconceptions=(
        *axis_mistakes(AXIS),
        *mistakes_beside(__file__, learned=LEARNED),
    ),
)
def axes_4d(draw: Draw) -> Draft:
    N, C, H, W = draw.sample("sizes", range(4, 17, 2), 4)
    parameters = numeric(
        "parameters",
        decimals=0,
        between=(3, 70),
        ja="この層で学習されるパラメータ（$\\gamma$ と $\\beta$ の成分）は全部で何個か。",
        en="How many learned parameters (entries of $\\gamma$ and $\\beta$) does the layer have?",
    )
    return Draft(
        given={"N": N, "C": C, "H": H, "W": W},
        symbols={"means": r"\mathtt{means.size}"},
        stem=(
            Text(
                "畳み込み層の出力 `x` にバッチ正規化を適用する（学習時）。"
                "`x` の形状は $(N, C, H, W)$ であり、$N$ はバッチサイズ、$C$ はチャネル数、$H$ と $W$ は高さと幅である。",
                "Batch normalization is applied to the output `x` of a convolutional layer (in "
                "training). The shape of `x` is $(N, C, H, W)$: batch size, channels, height and width.",
            ),
        ),
        conventions=(
            Text(
                "畳み込み層の後のバッチ正規化は、空間上の位置によらず同じ統計量と同じ $\\gamma$、$\\beta$ を用いる（原論文の方式）。",
                "After a convolutional layer, the statistics, $\\gamma$ and $\\beta$ are shared by all "
                "positions of the image (as in the original paper).",
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
                parameters,
                numeric(
                    "values",
                    decimals=0,
                    between=(190, 3400),
                    ja="1つの平均 $\\mu$ は何個の値から計算されるか。",
                    en="From how many values is one mean $\\mu$ computed?",
                ),
            ),
        },
    )


@axes_4d.run
def run(engine, N, C, H, W):
    x = np.zeros((int(N), int(C), int(H), int(W)))
    means = np.size(engine.batch_norm_means(x))
    return {"means": means, "values": x.size / means, "parameters": engine.learned(means)}


@axes_4d.check
def count_the_entries_of_one_channel(N, C, H, W):
    import sympy

    n, h, w, c = sympy.symbols("n h w c")
    channels = sympy.Sum(1, (c, 1, C)).doit()
    return {
        "means": channels,
        "values": sympy.Sum(1, (n, 1, N), (h, 1, H), (w, 1, W)).doit(),
        "parameters": sympy.Sum(1 + 1, (c, 1, C)).doit(),
    }


ONE_MEAN_A_CHANNEL = (
    Text(
        "平均はチャネルごとに1つ求める。したがって $C$ の軸を残し、$N$、$H$、$W$ の軸について平均する。",
        "There is one mean per channel: keep the axis of $C$ and average over $N$, $H$ and $W$.",
    ),
    r"\mu_c = \frac{1}{N H W} \sum_{n, h, w} x_{nchw}",
)


@axes_4d.of("code").solution
def count_the_axes():
    return (
        *ONE_MEAN_A_CHANNEL,
        Text(
            "軸は0から数えるので、$N$ は0、$H$ は2、$W$ は3である。結果の形状は $(C,)$ となる。",
            "Axes are counted from zero: $N$ is 0, $H$ is 2, $W$ is 3. The result has shape $(C,)$.",
        ),
    )


@axes_4d.of("numeric").solution
def count_the_values(N, C, H, W, out):
    return (
        *ONE_MEAN_A_CHANNEL,
        rf"C = {C:.0f}, \qquad N H W = {N:.0f} \times {H:.0f} \times {W:.0f} = {out['values']:.0f}",
        Text(
            "$\\gamma$ と $\\beta$ もチャネルごとに1つずつある。",
            "There is also one $\\gamma$ and one $\\beta$ per channel.",
        ),
        rf"2C = 2 \times {C:.0f} = {out['parameters']}",
    )
