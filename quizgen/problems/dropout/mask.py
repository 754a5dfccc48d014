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
    mistakes_beside,
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
    covers=(
        "C12",
        "D15",
    ),
    minutes=2,
    ja="マスクの生成と学習時の出力",
    en="The mask, and the output in training",
    engine=Dropout,
    misconceptions=(*mistakes_beside(__file__, mask=MASK, out=OUT),),
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
                "Consider the forward pass of dropout during training. `draw_mask` generates the mask "
                "`mask` from uniform random numbers between 0 and 1, and `forward` uses it to compute "
                "the output `out` from the input `x`.",
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
                    ja="次の層のニューロン（重み `w`、バイアスなし）への入力 `z = out @ w` は、"
                    "第{i}サンプルではいくらか。",
                    en="A neuron of the next layer has the weights `w` and no bias. What is its "
                    "input `z = out @ w` for sample {i}?",
                ),
            ),
        },
    )


DRAWN_NUMBERS = Text(
    "生成された乱数を `rng.random(shape)` に示す。",
    "The random numbers drawn are given as `rng.random(shape)`.",
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
            "したがって、乱数がそれより大きいユニットを残せば、消去する割合が `dropout_ratio` になる。",
            "A uniform random number is at most `dropout_ratio` with exactly that probability. So, "
            "if the units with larger numbers are kept, the fraction `dropout_ratio` is dropped.",
        ),
        rf"\mathtt{{mask}} = {tex(drawn)}",
        Text(
            "学習時の出力は、入力とマスクの要素ごとの積である。",
            "During training, the output is the elementwise product of the input and the mask.",
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
