"""Dropout in training: how the mask is drawn from random numbers, and what it does."""

from statistics import NormalDist

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    combination,
    each,
    family,
    mistakes,
    numeric,
    tex,
)
from quizgen.engine import Dropout
from quizgen.problems.dropout._common import (
    ONE_KEEPS,
    RATIO_IS_DROPPED,
    ROWS_ARE_SAMPLES_UNITS,
    SCALED_IN_INFERENCE,
)

MASK = Blank(Dropout.draw_mask, "mask")
OUT = Blank(Dropout.forward, "out")


class Printed:
    """A generator of the printed random numbers; other distributions are made of them."""

    def __init__(self, u):
        self.u = u

    def random(self, shape=()):
        """Uniform numbers, as printed."""
        return self.u.ravel()[: int(np.prod(shape))].reshape(shape)

    def binomial(self, n, p, shape=()):
        """One with probability p, else 0, from the same numbers."""
        return (self.random(shape) < p).astype(int)

    def standard_normal(self, shape=()):
        """Normal numbers, the quantiles of the same numbers."""
        return np.vectorize(NormalDist().inv_cdf)(self.random(shape))


@family(
    level=1,
    kinds=("code", "numeric"),
    covers=("C12", "D15"),
    minutes=2,
    ja="マスクの生成と学習時の出力",
    en="The mask, and the output in training",
    engine=Dropout,
    misconceptions=(
        *mistakes(
            (
                "kept-and-dropped-swapped",
                "rng.random(shape) < self.dropout_ratio",
                "不等号の向きが逆であり、`dropout_ratio` の割合のユニットを残してしまう。",
                "The inequality is reversed: the share `dropout_ratio` is kept, not dropped.",
            ),
            (
                "ratio-taken-as-kept",
                "rng.random(shape) > 1.0 - self.dropout_ratio",
                "`dropout_ratio` を残す割合と取り違えており、残す確率が `dropout_ratio` になる。",
                "Takes `dropout_ratio` for the share that is kept; it becomes the chance to stay.",
            ),
            (
                "ratio-ignored",
                "rng.random(shape) > 0.5",
                "`dropout_ratio` を用いず、つねに半分のユニットを残している。",
                "Ignores `dropout_ratio` and always keeps half of the units.",
            ),
            (
                "compared-with-the-complement",
                "rng.random(shape) < 1.0 - self.dropout_ratio",
                "乱数を `dropout_ratio` ではなく $1 -$ `dropout_ratio` と比べ、小さいほうのユニットを残している。割合は正しいが、残るユニットが異なる。",
                "Compares with $1 -$ `dropout_ratio` and keeps the smaller numbers: the right share, but other units.",
            ),
            (
                "one-number-for-all",
                "rng.random() > self.dropout_ratio",
                "乱数を1つしか使わず、すべてのユニットをまとめて残すか消去するかしている。",
                "Draws a single number, which keeps or drops all units together.",
            ),
            at=MASK,
        ),
        *mistakes(
            (
                "normal-for-uniform",
                "rng.standard_normal(shape) > self.dropout_ratio",
                "一様乱数ではなく標準正規分布の乱数を用いており、消去する確率が `dropout_ratio` にならない。",
                "Takes normal instead of uniform random numbers, so the chance to be dropped is not "
                "`dropout_ratio`.",
            ),
            (
                "binomial-keeps-the-ratio",
                "rng.binomial(1, self.dropout_ratio, shape)",
                "確率 `dropout_ratio` で1となる乱数をそのままマスクにしており、消去ではなく残す確率になる。",
                "Draws 1 with probability `dropout_ratio`: that becomes the chance to be kept.",
            ),
            (
                "one-number-for-each-unit",
                "rng.random(shape[1]) > self.dropout_ratio",
                "乱数をユニットごとに1つしか使わず、すべてのサンプルで同じユニットを消去している。",
                "Draws one number for each unit, so that all samples lose the same units.",
            ),
            (
                "one-number-for-each-sample",
                "rng.random((shape[0], 1)) > self.dropout_ratio",
                "乱数をサンプルごとに1つしか使わず、サンプルの全ユニットをまとめて残すか消去するかしている。",
                "Draws one number for each sample, which keeps or drops all of its units together.",
            ),
            (
                "not-compared",
                "rng.random(shape)",
                "乱数をそのままマスクにしている。`dropout_ratio` と比べて、残すか消去するかを決める。",
                "Takes the random numbers for the mask; compared with `dropout_ratio`, they decide who stays.",
            ),
            (
                "normal-around-the-half",
                "rng.standard_normal(shape) > 0",
                "標準正規分布の乱数の符号で決めており、つねにおよそ半分のユニットを残している。",
                "Lets the sign of normal numbers decide, which always keeps about half of the units.",
            ),
            at=MASK,
            kinds=("code",),
        ),
        *mistakes(
            (
                "nothing-dropped",
                "x",
                "マスクを掛けず、すべてのユニットの値を用いている。",
                "Does not apply the mask and uses the values of all units.",
            ),
            (
                "complement-of-the-mask",
                "x * ~self.mask",
                "マスクの0と1を取り違え、消去すべきユニットを残している。",
                "Mixes up 0 and 1 of the mask and keeps the units that are to be dropped.",
            ),
            (
                "scaled-up-in-training",
                "x * self.mask / (1.0 - self.dropout_ratio)",
                "反転ドロップアウトのように拡大している。この実装は推論時に縮小するので二重になる。",
                "Scales up, as inverted dropout does, though inference scales down here.",
            ),
            (
                "scaled-down-in-training",
                "x * self.mask * (1.0 - self.dropout_ratio)",
                "残す割合を学習時にも掛けている。掛けるのは推論時だけである。",
                "Multiplies by the kept share in training too; that belongs to inference alone.",
            ),
            (
                "first-row-for-all",
                "x * self.mask[0]",
                "すべてのサンプルに、最初のサンプルのマスクを掛けている。",
                "Applies the mask of the first sample to all of them.",
            ),
            (
                "dropped-share-in-training",
                "x * self.mask * self.dropout_ratio",
                "マスクに加えて、消去する割合も掛けている。学習時に掛けるのはマスクだけである。",
                "Multiplies by the dropped share besides the mask; in training the mask alone is applied.",
            ),
            (
                "mask-averaged",
                "x * np.mean(self.mask)",
                "マスクを要素ごとに掛けず、残ったユニットの割合を掛けている。",
                "Multiplies by the share of the mask that is kept, not by the mask entry by entry.",
            ),
            (
                "expected-value",
                "x * (1.0 - self.dropout_ratio)",
                "実際のマスクではなくその期待値（残す割合）を掛けている。",
                "Multiplies by the expectation of the mask, the kept share, not by the mask.",
            ),
            at=OUT,
        ),
        *mistakes(
            (
                "input-forgotten",
                "self.mask",
                "マスクに入力 `x` を掛け忘れている。",
                "Forgets to multiply the mask by the input `x`.",
            ),
            (
                "dropped-units-cut-out",
                "x[self.mask]",
                "残すユニットの値だけを取り出しており、出力の形状が変わってしまう。",
                "Picks out the values that are kept, so that the output loses its shape.",
            ),
            (
                "matrix-product",
                "x @ self.mask.T",
                "要素ごとの積ではなく、行列の積を計算している。",
                "Takes the matrix product instead of the product entry by entry.",
            ),
            (
                "divided-by-mask",
                "x / self.mask",
                "マスクを掛けずに割っている。消去するユニットでは0で割ることになる。",
                "Divides by the mask instead of multiplying; where it is 0 this divides by 0.",
            ),
            at=OUT,
            kinds=("code",),
        ),
    ),
)
def mask(draw: Draw) -> Draft:
    shape = (2, 3) if draw.kind == "code" else (3, 4)
    ratio = draw.decimal("ratio", ("0.2", "0.3", "0.4", "0.6", "0.7"))
    limits = (int(100 * ratio), 100 - int(100 * ratio), 50)
    hundredths = draw.integers("hundredths", 3, 97, shape=shape, exclude=limits)
    tenths = draw.integers("tenths", -9, 19, shape=shape, exclude=(0,))
    given = {
        "u": [[Fraction(int(n), 100) for n in row] for row in hundredths],
        "x": [[Fraction(int(n), 10) for n in row] for row in tenths],
        "dropout_ratio": ratio,
    }
    if draw.kind == "numeric":
        given["w"] = draw.integers("w", -2, 3, shape=shape[1], exclude=(0,))
    else:
        kept = np.count_nonzero(hundredths > limits[0])
        draw.require(0 < kept < 6)
    return Draft(
        given=given,
        symbols={
            "u": r"\mathtt{rng.random(shape)}",
            "dropout_ratio": r"\mathtt{dropout\_ratio}",
        },
        stem=(
            Text(
                "ドロップアウトの学習時の順伝播を考える。`draw_mask` が0以上1未満の一様乱数からマスク `mask` を"
                "生成し、`forward` がそれを用いて入力 `x` から出力 `out` を求める。",
                "Consider the forward pass of dropout in training. `draw_mask` makes the mask "
                "`mask` from uniform random numbers between 0 and 1, and `forward` uses it to turn "
                "the input `x` into the output `out`.",
            ),
            *(() if draw.kind == "code" else (DRAWN_NUMBERS,)),
        ),
        conventions=(
            RATIO_IS_DROPPED,
            *(() if draw.kind == "code" else (KEPT_IF_LARGER,)),
            ONE_KEEPS,
            SCALED_IN_INFERENCE,
            ROWS_ARE_SAMPLES_UNITS,
        ),
        parts={
            "code": (combination(MASK, OUT),),
            "numeric": (
                numeric(
                    "z",
                    index=[(0,), (1,), (2,)],
                    decimals=1,
                    ja="次の層のニューロン（重み `w`、バイアスなし）への入力 `z = out @ w` の、"
                    "第 {i} サンプルについての値はいくらか。",
                    en="A neuron of the next layer has the weights `w` and no bias. What is its "
                    "input `z = out @ w` for sample {i}?",
                ),
            ),
        },
    )


DRAWN_NUMBERS = Text(
    "生成された乱数を `rng.random(shape)` に示す。",
    "The random numbers that were drawn are given as `rng.random(shape)`.",
)
KEPT_IF_LARGER = Text(
    "乱数が `dropout_ratio` より大きいユニットを残す。",
    "A unit is kept if its random number is larger than `dropout_ratio`.",
)


@mask.of("code").run
def run(layer, u, x, dropout_ratio):
    dropout = layer(dropout_ratio)
    drawn = dropout.draw_mask(x.shape, Printed(u))
    return {"mask": drawn, "out": dropout.forward(x, drawn)}


@mask.of("numeric").run
def run_to_the_neuron(layer, u, x, dropout_ratio, w):
    return {"z": run(layer, u, x, dropout_ratio)["out"] @ w}


@mask.of("code").check
def compare_each_random_number(u, x, dropout_ratio):
    import sympy

    stays = each(lambda v: sympy.Heaviside(v - dropout_ratio), u)  # no number equals the ratio
    return {"mask": stays, "out": stays * x}


@mask.of("numeric").check
def add_up_what_stays(u, x, dropout_ratio, w):
    return {"z": (compare_each_random_number(u, x, dropout_ratio)["out"] * w).sum(axis=1)}


@mask.of("code").solution
def solve(u, x, dropout_ratio):
    drawn = u > dropout_ratio
    return (
        Text(
            "一様乱数が `dropout_ratio` 以下になる確率は `dropout_ratio` である。"
            "したがって、それより大きい乱数のユニットを残せば、消去する割合が `dropout_ratio` になる。",
            "A uniform random number is at most `dropout_ratio` with just that probability. So "
            "the units whose number is larger are kept, and the share `dropout_ratio` is dropped.",
        ),
        rf"\mathtt{{mask}} = {tex(drawn)}",
        Text(
            "学習時の出力は、入力とマスクの要素ごとの積である。",
            "In training the output is the product of input and mask, entry by entry.",
        ),
        rf"\mathtt{{out}} = {tex(x * drawn)}",
    )


@mask.of("numeric").solution
def solve_to_the_neuron(u, x, dropout_ratio, w, out):
    kept = x * (u > dropout_ratio)
    return (
        *solve(u, x, dropout_ratio),
        rf"z = {tex(kept)} {tex(w[:, None])} = {tex(out['z'][:, None])}",
    )
