"""Batch, layer, instance and group normalization: how many means, of which values."""

import math
from functools import lru_cache

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    code,
    family,
    mistakes_beside,
    numeric,
)
from quizgen.engine import (
    batch_norm_means,
    group_norm_means,
    instance_norm_means,
    layer_norm_means,
)
from quizgen.problems.axes import axis_mistakes

FUNCTIONS = (batch_norm_means, layer_norm_means, instance_norm_means, group_norm_means)
BATCH = Blank(batch_norm_means, "means", inside="(0, 2, 3)")
LAYER = Blank(layer_norm_means, "means", inside="(1, 2, 3)")
INSTANCE = Blank(instance_norm_means, "means", inside="(2, 3)")
GROUP = Blank(group_norm_means, "means", inside="(2, 3, 4)")
GROUPED = Blank(group_norm_means, "grouped")

METHODS = {
    "batch": Text("バッチ正規化", "batch normalization"),
    "layer": Text("レイヤー正規化", "layer normalization"),
    "instance": Text("インスタンス正規化", "instance normalization"),
    "group": Text("グループ正規化", "group normalization"),
}
BLANKS = {LAYER: "layer", INSTANCE: "instance", GROUP: "group", GROUPED: "group"}  # code kind
DEFINITION = {
    "batch": r"\mu_c = \frac{1}{N H W} \sum_{n, h, w} x_{nchw}",
    "layer": r"\mu_n = \frac{1}{C H W} \sum_{c, h, w} x_{nchw}",
    "instance": r"\mu_{nc} = \frac{1}{H W} \sum_{h, w} x_{nchw}",
    "group": r"\mu_{ng} = \frac{1}{(C/G) H W} \sum_{c \in S_g} \sum_{h, w} x_{nchw}",
}
ONE_MEAN = {
    "batch": Text(
        "バッチ正規化は、チャネルごとに1つの平均を、全サンプル・全画素から求める。",
        "Batch normalization computes one mean per channel, over all samples and positions.",
    ),
    "layer": Text(
        "レイヤー正規化は、サンプルごとに1つの平均を、全チャネル・全画素から求める。",
        "Layer normalization computes one mean per sample, over all channels and positions.",
    ),
    "instance": Text(
        "インスタンス正規化は、各サンプルのチャネルごとに1つの平均を、全画素から求める。",
        "Instance normalization computes one mean per channel of each sample, over all positions.",
    ),
    "group": Text(
        "グループ正規化は、各サンプルのグループごとに1つの平均を、"
        "グループ内の $C/G$ 個のチャネルの全画素から求める。",
        "Group normalization computes one mean per group of each sample, over all positions of the "
        "$C/G$ channels of the group.",
    ),
}
RESHAPED = Text(
    "次の行で、軸2、3、4について平均する。軸2は1つのグループ内のチャネルでなければならない。",
    "The next line averages over axes 2, 3 and 4; axis 2 must be the channels of one group.",
)


MEANS = numeric(  # of batch and layer normalization their number is a given: C, N
    "means",
    decimals=0,
    between=(1, 400),
    ja="この層が求める平均 $\\mu$ は全部でいくつか。",
    en="How many means $\\mu$ does the layer compute?",
)
BETWEEN = {"batch": (90, 1200), "layer": (90, 1200), "instance": (8, 400), "group": (15, 1000)}
VALUES = {
    method: numeric(
        "values",
        decimals=0,
        between=between,
        ja="1つの平均 $\\mu$ は何個の値から計算されるか。",
        en="From how many values is one mean $\\mu$ computed?",
    )
    for method, between in BETWEEN.items()
}


@family(
    level=2,
    kinds=("numeric", "code", "choice"),
    covers=(
        "D11",
        "D12",
        "D13",
        "D14",
    ),
    minutes=3,
    ja="平均の個数と、平均をとる軸",
    en="How many means, and over which axes",
    engine=FUNCTIONS,
    misconceptions=(
        *axis_mistakes(BATCH, "batch-"),
        *axis_mistakes(LAYER, "layer-"),
        *axis_mistakes(INSTANCE, "instance-"),
        *mistakes_beside(__file__, group=GROUP, grouped=GROUPED),
    ),
)
def means(draw: Draw) -> Draft:
    blank = draw.choice("blank", tuple(BLANKS))
    method = (
        BLANKS[blank] if draw.kind == "code" else draw.choice("method", (*METHODS, "instance"))
    )  # twice, with the shortest answer
    G, size = draw.sample("groups", (2, 3, 4, 5), 2)
    C = G * size if method == "group" else draw.integer("C", 3, 12)
    N, H, W = draw.sample("sizes", [n for n in range(3, 11) if n not in (C, G, size)], 3)
    name = METHODS[method]
    stem = Text(
        f"形状 $(N, C, H, W)$ の入力 `x` に{name.ja}を適用する（学習時）。"
        "$N$ はバッチサイズ、$C$ はチャネル数、$H$ と $W$ は高さと幅である。",
        f"During training, {name.en} is applied to an input `x` of shape $(N, C, H, W)$: "
        "batch size, channels, height and width.",
    )
    channels = Text(
        "チャネルは順に $G$ 個（`groups` 個）のグループに分け、1グループは $C/G$ チャネルとする。",
        "The channels are divided, in order, into $G$ (`groups`) groups of $C/G$ channels each.",
    )
    image = Text(
        "統計量は、空間上の位置によらず共通である。",
        "The statistics are shared by all positions of the image.",
    )
    return Draft(
        given={"N": N, "C": C, "H": H, "W": W} | ({"groups": G} if method == "group" else {}),
        case={"method": method},
        symbols={"groups": "G"},
        stem=(stem,),
        conventions=(channels, image) if method == "group" else (image,),
        parts={
            "numeric": (*([MEANS] if method in ("instance", "group") else []), VALUES[method]),
            "code": (code(blank),),
            "choice": (
                choice(
                    "extents",
                    lambda sizes: Formula(r" \times ".join(map(str, sizes))),
                    ja="1つの平均 $\\mu$ を求めるのに用いる値は、$N$、$C$、$H$、$W$ の方向にそれぞれ何個あるか。",
                    en="How many values along $N$, $C$, $H$ and $W$ go into one mean $\\mu$?",
                ),
            ),
        },
    )


@lru_cache(maxsize=16)
def ramp(*sizes):
    """It climbs by 1, 10³, 10⁶, 10⁹ along the axes: the mean of a box tells its middle on each."""
    return sum(
        10.0 ** (3 * i) * np.arange(n).reshape(n, *(1,) * (3 - i)) for i, n in enumerate(sizes)
    )


@means.run
def run(engine, N, C, H, W, method, groups=None):
    function = getattr(engine, f"{method}_norm_means")
    if function in FUNCTIONS and not all(f in FUNCTIONS for f in vars(engine).values()):
        return {}  # a misconception about another method
    x = ramp(int(N), int(C), int(H), int(W))
    mu = function(x) if groups is None else function(x, int(groups))
    values = x.size / mu.size
    middle = round(2 * mu.item(0))
    extents = [middle // 1000**i % 1000 + 1 for i in range(4)]
    box = math.prod(extents) == values  # mistaken axes may gather values from here and there
    return {
        "means": mu.size,
        "values": values,
        "extents": np.array(extents) if box else np.full(4, np.nan),
    }


@means.check
def count_what_shares_a_mean(N, C, H, W, method, groups=1):
    import sympy

    label, one = {  # the labels of the means, and the values under one label
        "batch": ((C,), (N, 1, H, W)),
        "layer": ((N,), (1, C, H, W)),
        "instance": ((N, C), (1, 1, H, W)),
        "group": ((N, groups), (1, C / groups, H, W)),
    }[method]

    def count(sizes):
        return math.prod(sympy.Sum(1, (sympy.Dummy("i"), 1, n)).doit() for n in sizes)

    return {"means": count(label), "values": count(one), "extents": np.array(one, dtype=object)}


@means.of("code").solution
def name_the_axes(method):
    axes = Text(
        "軸は0から数える。$N$、$C$、$H$、$W$ が軸0、1、2、3であり、和をとる添字の軸を指定する。",
        "Axes are counted from zero: $N$, $C$, $H$, $W$ are 0, 1, 2, 3. Name the axes of the "
        "indices that are summed over.",
    )
    return ONE_MEAN[method], DEFINITION[method], RESHAPED if method == "group" else axes


@means.of("numeric", "choice").solution
def count(method, out):
    extents = r" \times ".join(f"{n:.0f}" for n in out["extents"])
    labels = {"batch": "C", "layer": "N", "instance": r"N \times C", "group": r"N \times G"}[method]
    return (
        ONE_MEAN[method],
        DEFINITION[method],
        Text(
            "1つの平均を求めるのに用いる値の個数は、$N$、$C$、$H$、$W$ の方向に順に次のとおりである。",
            "The numbers of values that go into one mean along $N$, $C$, $H$ and $W$ are as follows.",
        ),
        rf"{extents} = {out['values']:.0f}",
        Text("平均の個数は次のとおりである。", "The number of means is as follows."),
        rf"{labels} = {out['means']}",
    )
