"""Softmax of a batch: along which axis, and what keepdims is for."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import softmax
from quizgen.problems.conventions import NATURAL_LOGARITHM
from quizgen.problems.softmax._common import (
    EXPONENTIAL_FORGOTTEN,
    MAXIMUM_FOR_SUM,
    OWN_TERM_LEFT_OUT,
    SIGN_REVERSED,
    SUM,
)

MAXIMUM = Blank(softmax, "c")
SYMBOLS = {"y": r"\mathtt{softmax}(a)", "z": r"\mathtt{softmax}(a, \mathtt{axis=0})"}


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=("A28",),
    minutes=3,
    ja="バッチ処理：axisとkeepdims",
    en="Batches: axis and keepdims",
    engine=softmax,
    misconceptions=(
        EXPONENTIAL_FORGOTTEN,
        SIGN_REVERSED,
        MAXIMUM_FOR_SUM,
        OWN_TERM_LEFT_OUT,
        *mistakes_beside(__file__, maximum=MAXIMUM, sum=SUM),
        *mistakes(
            (
                "averaged-over-other-axis",
                lambda a: {"y": softmax(a) / len(a), "z": softmax(a, axis=0) / a.shape[1]},
                "得られた確率を、さらにもう一方の軸の長さで割っている。",
                "Divides the probability again, by the length of the other axis.",
            ),
        ),
    ),
)
def batch_axis(draw: Draw) -> Draft:
    return Draft(
        given={"a": far_apart(draw)},
        symbols=SYMBOLS,
        stem=(
            Text(
                "バッチに対応したソフトマックス関数を実装する。`a` の各行が1つのサンプルである。"
                "`softmax(a)` は行ごとに、`softmax(a, axis=0)` は列ごとに合計が1となる確率を返す。",
                "The softmax function is implemented for batches. Each row of `a` is one sample. In "
                "`softmax(a)`, each row adds up to 1; in `softmax(a, axis=0)`, each column.",
            ),
        ),
        conventions=(
            Text(
                r"計算は倍精度（`float64`）で行う。$e^x$ は $x > 709.8$ で無限大、$x < -746$ で0になる。",
                r"All arithmetic is in double precision (`float64`): $e^x$ is infinite for "
                r"$x > 709.8$ and 0 for $x < -746$.",
            ),
        ),
        parts={
            "code": [
                code(
                    blank,
                    ja=f"`{blank.target}` に代入する式はどれか。",
                    en=f"Which expression is assigned to `{blank.target}`?",
                )
                for blank in (MAXIMUM, SUM)
            ],
        },
    )


def far_apart(draw: Draw):
    """Rows of scores: large ones that lie far apart, large negative ones, small ones."""
    high = 100 * draw.integer("high", 9, 15)
    near = draw.integer("near", 1, 3)
    wide = draw.shuffled("wide", (high, high - near, high - 2500))
    low = -high - draw.integers("low", 0, 5, shape=3)
    small = draw.integers("small", 0, 5, shape=3)
    return draw.shuffled("rows", (tuple(wide), tuple(low.tolist()), tuple(small.tolist())))


@batch_axis.of("numeric").draft
def by_hand(draw: Draw) -> Draft:
    shape = draw.choice("shape", ((2, 3), (3, 2)))
    cells: list[tuple[int, ...]] = draw.shuffled("cells", list(np.ndindex(shape)))
    return Draft(
        given={"a": draw.integers("powers", 1, 9, shape=shape)},
        ln=("a",),
        symbols=SYMBOLS,
        stem=(
            Text(
                "行列 `a` の各行が1つのサンプルである。この行列にソフトマックス関数を適用し、"
                "`y = softmax(a, axis=1)` と `z = softmax(a, axis=0)` を計算する。添字は0から数える。",
                "Each row of the matrix `a` is one sample. Softmax is applied to it: "
                "`y = softmax(a, axis=1)` and `z = softmax(a, axis=0)`. Indices start at 0.",
            ),
        ),
        conventions=(NATURAL_LOGARITHM,),
        parts={
            "numeric": [
                numeric(
                    name,
                    index=cells[half::2],
                    between=(0, 1),
                    ja=f"`{name}{{index}}` の値はいくらか。",
                    en=f"What is the value of `{name}{{index}}`?",
                )
                for half, name in enumerate(("y", "z"))
            ],
        },
    )


@batch_axis.run
def run(function, a):
    return {"y": function(a), "z": function(a, axis=0)}


@batch_axis.check
def each_row_and_each_column(a):
    import sympy

    y, z = np.empty_like(a), np.empty_like(a)
    for i, j in np.ndindex(*a.shape):
        y[i, j] = 1 / sum(sympy.exp(other - a[i, j]) for other in a[i])
        z[i, j] = 1 / sum(sympy.exp(other - a[i, j]) for other in a[:, j])
    return {"y": y, "z": z}


@batch_axis.of("code").solution
def shift_and_sum(a, out):
    c = a.max(axis=1, keepdims=True)
    return (
        Text(
            "最大値も和も、引数 `axis` の方向に、行（または列）ごとに求める。`keepdims=True` により"
            "その軸が長さ1で残るので、元の行列に対してブロードキャストできる。",
            "The maximum and the sum are both taken along `axis`, for each row (or column) separately. "
            "With `keepdims=True`, that axis remains with length 1, so broadcasting works.",
        ),
        rf"c = {tex(c)}, \qquad a - c = {tex(a - c)}",
        Text(
            "最大値を引いた指数はすべて0以下であり、各行に必ず0が1つ以上あるので、和は1以上になる。",
            "After the subtraction, no exponent is above 0 and each row holds at least one 0, "
            "so its sum is at least 1.",
        ),
        rf"\mathtt{{sum\_exp\_a}} \approx {tex(np.exp(a - c).sum(axis=1, keepdims=True))}, "
        rf"\qquad \mathtt{{softmax}}(a) \approx {tex(out['y'])}",
    )


@batch_axis.of("numeric").solution
def divide_by_the_sums(a, out):
    powers = np.exp(a)
    return (
        Text(
            "$e^{\\ln k} = k$ なので、指数関数の値は対数の中の数になる。",
            "Since $e^{\\ln k} = k$, the exponentials are the numbers in the logarithms.",
        ),
        rf"e^{{a}} = {tex(powers)}",
        Text(
            "`axis=1` では列の添字について足すので、行ごとの和で割る。",
            "With `axis=1` the sum runs over the column index: divide by the sum of each row.",
        ),
        rf"{tex(powers.sum(axis=1, keepdims=True))} \;\Rightarrow\; y \approx {tex(out['y'])}",
        Text(
            "`axis=0` では行の添字について足すので、列ごとの和で割る。",
            "With `axis=0` the sum runs over the row index: divide by the sum of each column.",
        ),
        rf"{tex(powers.sum(axis=0, keepdims=True))} \;\Rightarrow\; z \approx {tex(out['z'])}",
    )
