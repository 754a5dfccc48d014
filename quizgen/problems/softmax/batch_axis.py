"""Softmax of a batch: along which axis, and what keepdims is for."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Misconception, Text, code, family, numeric, tex
from quizgen.engine import softmax
from quizgen.problems.conventions import NATURAL_LOGARITHM

MAXIMUM = Blank(softmax, "c")
EXPONENT = Blank(softmax, "exp_a")
SUM = Blank(softmax, "sum_exp_a")
QUOTIENT = Blank(softmax, "return")


def swapped(a, kind_asked):
    """What somebody gets who confuses the two axes."""
    return {"y": softmax(a, axis=0), "z": softmax(a, axis=1)}


@family(
    level=2,
    kinds=("code", "numeric"),
    ja="バッチ処理：axis と keepdims",
    en="Batches: axis and keepdims",
    engine=softmax,
    blank=SUM,
    misconceptions=(
        Misconception(
            "maximum-of-everything",
            "np.max(a)",
            at=MAXIMUM,
            ja="行列全体の最大値を引いている。はるかに小さい行では指数関数がすべて0になり、0除算が起こる。",
            en="Subtracts the maximum of the whole matrix; in a row far below it all exponentials "
            "become 0, and 0 is divided by 0.",
        ),
        Misconception(
            "maximum-loses-axis",
            "np.max(a, axis=axis)",
            at=MAXIMUM,
            ja="`keepdims=True` がないため最大値の軸が消え、`a` の行に対してブロードキャストできない。",
            en="Without `keepdims=True` the axis is lost, and the maxima no longer match the rows.",
        ),
        Misconception(
            "maximum-along-columns",
            "np.max(a, axis=0, keepdims=True)",
            at=MAXIMUM,
            ja="引数 `axis` によらず列ごとの最大値を引いており、同じ行の成分から異なる値が引かれる。",
            en="Takes the maxima of the columns whatever `axis` is, so that entries of one row lose "
            "different amounts.",
        ),
        Misconception(
            "minimum",
            "np.min(a, axis=axis, keepdims=True)",
            at=MAXIMUM,
            ja="最小値を引いているので指数は0以上になり、オーバーフローを防げない。",
            en="Subtracts the minimum: no exponent is below 0, and the overflow is not prevented.",
        ),
        Misconception(
            "mean-subtracted",
            "np.mean(a, axis=axis, keepdims=True)",
            at=MAXIMUM,
            ja="平均を引いている。平均よりはるかに大きい成分では、指数関数がオーバーフローする。",
            en="Subtracts the mean; an entry far above the mean still overflows.",
        ),
        Misconception(
            "place-of-maximum",
            "np.argmax(a, axis=axis, keepdims=True)",
            at=MAXIMUM,
            ja="最大値ではなく、最大値の位置（インデックス）を引いている。",
            en="Subtracts the place (index) of the maximum, not the maximum.",
        ),
        Misconception(
            "maximum-along-rows",
            "np.max(a, axis=1, keepdims=True)",
            at=MAXIMUM,
            ja="引数 `axis` を無視して行ごとの最大値を引くので、`axis=0` のとき正しくない。",
            en="Always takes the maxima of the rows and ignores `axis`, wrong for `axis=0`.",
        ),
        Misconception(
            "magnitudes-lose-axis",
            "np.max(np.abs(a), axis=axis)",
            at=MAXIMUM,
            ja="絶対値の最大値を求めており、`keepdims=True` がないため軸も消えてしまう。",
            en="Takes the largest magnitude, and loses the axis for want of `keepdims=True`.",
        ),
        Misconception(
            "magnitudes-along-columns",
            "np.max(np.abs(a), axis=0, keepdims=True)",
            at=MAXIMUM,
            ja="絶対値の最大値を、引数 `axis` によらず列ごとに求めている。",
            en="Takes the largest magnitude, and of the columns whatever `axis` is.",
        ),
        Misconception(
            "place-loses-axis",
            "np.argmax(a, axis=axis)",
            at=MAXIMUM,
            ja="最大値の位置を求めており、`keepdims=True` がないため軸も消えてしまう。",
            en="Takes the place of the maximum, and loses the axis for want of `keepdims=True`.",
        ),
        Misconception(
            "place-along-columns",
            "np.argmax(a, axis=0, keepdims=True)",
            at=MAXIMUM,
            ja="最大値の位置を、引数 `axis` によらず列ごとに求めている。",
            en="Takes the place of the maximum, and of the columns whatever `axis` is.",
        ),
        Misconception(
            "maximum-of-magnitudes",
            "np.max(np.abs(a), axis=axis, keepdims=True)",
            at=MAXIMUM,
            ja="絶対値の最大値を引いている。負の大きな成分からなる行では、指数関数がすべて0になる。",
            en="Subtracts the largest magnitude; in a row of large negative entries all "
            "exponentials become 0.",
        ),
        Misconception(
            "sum-loses-axis",
            "np.sum(exp_a, axis=axis)",
            ja="`keepdims=True` がないため和の軸が消え、各行をその行の和で割ることができない。",
            en="Without `keepdims=True` the axis is lost; the rows cannot be divided by their sums.",
        ),
        Misconception(
            "sum-of-everything",
            "np.sum(exp_a)",
            ja="バッチ全体の和で割っており、サンプルごとの合計が1にならない。",
            en="Divides by the sum over the whole batch; no sample adds up to 1.",
        ),
        Misconception(
            "sum-along-columns",
            "np.sum(exp_a, axis=0, keepdims=True)",
            ja="引数 `axis` によらず列の和、すなわち異なるサンプルにわたる和をとっている。",
            en="Sums down the columns, over different samples, whatever `axis` is.",
        ),
        Misconception(
            "sum-along-rows",
            "np.sum(exp_a, axis=1, keepdims=True)",
            ja="引数 `axis` を無視して常に行の和をとるので、`axis=0` のとき正しくない。",
            en="Always sums along the rows and ignores `axis`, which is wrong for `axis=0`.",
        ),
        Misconception(
            "mean-loses-axis",
            "np.mean(exp_a, axis=axis)",
            ja="和ではなく平均であり、`keepdims=True` がないため軸も消えてしまう。",
            en="A mean instead of a sum, and without `keepdims=True` the axis is lost.",
        ),
        Misconception(
            "scores-lose-axis",
            "np.sum(a, axis=axis)",
            ja="指数関数を適用する前の `a` の和であり、`keepdims=True` がないため軸も消えてしまう。",
            en="Sums the scores `a`, not the exponentials, and loses the axis as well.",
        ),
        Misconception(
            "mean-along-rows",
            "np.mean(exp_a, axis=1, keepdims=True)",
            ja="和ではなく平均であり、引数 `axis` も無視している。",
            en="A mean instead of a sum, and `axis` is ignored.",
        ),
        Misconception(
            "mean-along-columns",
            "np.mean(exp_a, axis=0, keepdims=True)",
            ja="和ではなく平均であり、しかも異なる行にわたって平均している。",
            en="A mean instead of a sum, and over different rows whatever `axis` is.",
        ),
        Misconception(
            "scores-summed-along-columns",
            "np.sum(a, axis=0, keepdims=True)",
            ja="指数関数を適用する前の `a` の和であり、しかも異なる行にわたって足している。",
            en="Sums the scores `a`, not the exponentials, and over different rows.",
        ),
        Misconception(
            "mean-for-sum",
            "np.mean(exp_a, axis=axis, keepdims=True)",
            ja="和ではなく平均で割っているので、確率の合計が成分の個数になる。",
            en="Divides by the mean instead of the sum: the total is the number of entries.",
        ),
        Misconception(
            "maximum-for-sum",
            "np.max(exp_a, axis=axis, keepdims=True)",
            ja="和ではなく最大値で割っているので、最大の成分が必ず1になる。",
            en="Divides by the maximum instead of the sum: the largest entry is always 1.",
        ),
        Misconception(
            "scores-summed",
            "np.sum(a, axis=axis, keepdims=True)",
            ja="指数関数を適用した値ではなく、入力 `a` の和で割っている。",
            en="Divides by the sum of the scores `a`, not of their exponentials.",
        ),
        Misconception(
            "sums-as-row",
            "np.sum(exp_a, axis=axis, keepdims=True).T",
            ja="残した軸を転置しており、和の並ぶ向きが割られる行列と合わない。",
            en="Transposes the sums, so that they do not line up with the matrix any more.",
        ),
        Misconception(
            "own-term-left-out",
            "np.sum(exp_a, axis=axis, keepdims=True) - exp_a",
            ja="分母の和から自分自身の項を除いている。これは確率ではなくオッズである。",
            en="Leaves its own term out of the sum: these are odds, not probabilities.",
        ),
        Misconception(
            "axes-swapped",
            value=swapped,
            ja="`axis=0`（列に沿う）と `axis=1`（行に沿う）を取り違えている。",
            en="Mixes up `axis=0` (down the columns) and `axis=1` (along the rows).",
        ),
        Misconception(
            "averaged-over-other-axis",
            value=lambda a, kind_asked: {
                "y": softmax(a) / len(a),
                "z": softmax(a, axis=0) / a.shape[1],
            },
            ja="得られた確率を、さらにもう一方の軸の長さで割っている。",
            en="Divides the probability once more, by the length of the other axis.",
        ),
        Misconception(
            "exponential-forgotten",
            "a",
            at=EXPONENT,
            ja="指数関数を適用せず、入力をそのまま入力の和で割っている。",
            en="Divides the scores themselves by their sum, without the exponential.",
        ),
        Misconception(
            "sign-reversed",
            "np.exp(c - a)",
            at=EXPONENT,
            ja="指数の符号を逆にしており、入力が大きいほど確率が小さくなる。",
            en="Reverses the sign of the exponent: larger scores get smaller probabilities.",
        ),
    ),
)
def batch_axis(draw: Draw) -> Draft:
    symbols = {"y": r"\mathtt{softmax}(a)", "z": r"\mathtt{softmax}(a, \mathtt{axis=0})"}
    if draw.kind == "code":
        high = 100 * draw.integer("high", 9, 15)
        near = draw.integers("near", 1, 3, shape=2)
        wide = draw.shuffled("wide", (high, high - int(near[0]), high - 2500))
        low = -high - draw.integers("low", 0, 5, shape=3)
        return Draft(
            given={"a": draw.shuffled("rows", (tuple(wide), tuple(low.tolist())))},
            case={"kind_asked": draw.kind},
            symbols=symbols,
            stem=(
                Text(
                    "バッチに対応したソフトマックス関数を実装する。`a` の各行が1つのサンプルである。"
                    "`softmax(a)` は行ごとに、`softmax(a, axis=0)` は列ごとに合計が1となる確率を返す。",
                    "The softmax function is implemented for batches. Each row of `a` is one "
                    "sample. In `softmax(a)` each row adds up to 1, in `softmax(a, axis=0)` each "
                    "column.",
                ),
            ),
            conventions=(DOUBLE_PRECISION,),
            parts={
                "code": (
                    code(
                        MAXIMUM,
                        ja="`c` に代入する式はどれか。",
                        en="Which expression is assigned to `c`?",
                    ),
                    code(
                        SUM,
                        ja="`sum_exp_a` に代入する式はどれか。",
                        en="Which expression is assigned to `sum_exp_a`?",
                    ),
                )
            },
        )
    shape = draw.choice("shape", ((2, 3), (3, 2)))
    cells = [(i, j) for i in range(shape[0]) for j in range(shape[1])]
    asked = draw.sample("asked", cells, 2)
    return Draft(
        given={"a": draw.integers("powers", 1, 9, shape=shape)},
        ln=("a",),
        case={"kind_asked": draw.kind},
        symbols=symbols,
        stem=(
            Text(
                "行列 `a` の各行が1つのサンプルである。この行列にソフトマックス関数を適用し、"
                "`y = softmax(a, axis=1)` と `z = softmax(a, axis=0)` を計算する。"
                "添字は0から数える。",
                "Each row of the matrix `a` is one sample. Softmax is applied to it: "
                "`y = softmax(a, axis=1)` and `z = softmax(a, axis=0)`. Indices count from 0.",
            ),
        ),
        conventions=(NATURAL_LOGARITHM,),
        parts={
            "numeric": (
                numeric(
                    "y",
                    index=asked[0],
                    ja="`y{index}` の値はいくらか。",
                    en="What is the value of `y{index}`?",
                ),
                numeric(
                    "z",
                    index=asked[1],
                    ja="`z{index}` の値はいくらか。",
                    en="What is the value of `z{index}`?",
                ),
            )
        },
    )


DOUBLE_PRECISION = Text(
    r"計算は倍精度（`float64`）で行う。$e^x$ は $x > 709.8$ で無限大、$x < -746$ で0になる。",
    r"All arithmetic is in double precision (`float64`): $e^x$ is infinite for $x > 709.8$ and 0 "
    r"for $x < -746$.",
)


@batch_axis.run
def run(function, a, kind_asked):
    outputs = {"y": function(a), "z": function(a, axis=0)}
    if kind_asked == "code":
        return outputs
    # nobody takes 0, 1 or more for a probability: such values become nan, hence no option
    return {name: np.where((y > 0.0005) & (y < 0.9995), y, np.nan) for name, y in outputs.items()}


@batch_axis.check
def each_row_and_each_column(a, kind_asked):
    import sympy

    y, z = np.empty_like(a), np.empty_like(a)
    for i, j in np.ndindex(*a.shape):
        y[i, j] = 1 / sum(sympy.exp(other - a[i, j]) for other in a[i])
        z[i, j] = 1 / sum(sympy.exp(other - a[i, j]) for other in a[:, j])
    return {"y": y, "z": z}


@batch_axis.solution
def solve(a, out, kind):
    if kind == "code":
        c = a.max(axis=1, keepdims=True)
        return (
            Text(
                "最大値も和も、引数 `axis` の方向に、行（または列）ごとに求める。`keepdims=True` により"
                "その軸が長さ1で残るので、元の行列に対してブロードキャストできる。",
                "Maximum and sum are both taken along `axis`, for each row (or column) by itself. "
                "With `keepdims=True` that axis stays, with length 1, and broadcasting works.",
            ),
            rf"c = {tex(c)}, \qquad a - c = {tex(a - c)}",
            Text(
                "最大値を引いた指数はすべて0以下であり、各行に必ず0が1つ以上あるので、和は1以上になる。",
                "After the subtraction no exponent is above 0 and each row holds at least one 0, "
                "so its sum is at least 1.",
            ),
            rf"\mathtt{{sum\_exp\_a}} \approx {tex(np.exp(a - c).sum(axis=1, keepdims=True))}, "
            rf"\qquad \mathtt{{softmax}}(a) \approx {tex(out['y'])}",
        )
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
