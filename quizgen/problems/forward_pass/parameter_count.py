"""Parameters of a fully connected network: how many, and how many units a limit allows."""

from itertools import pairwise
from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def count_parameters(sizes):
    n_in = sizes[:-1]
    n_out = sizes[1:]
    weights = n_in * n_out
    biases = n_out
    total = np.sum(weights) + np.sum(biases)
    return weights, biases, total


def init_params(sizes):
    params = {}
    for i in range(1, len(sizes)):
        params["W" + str(i)] = np.zeros((sizes[i - 1], sizes[i]))
        params["b" + str(i)] = np.zeros(sizes[i])
    return params


def largest_hidden_layer(D, K, P):
    per_unit = D + 1 + K
    fixed = K
    return np.floor((P - fixed) / per_unit)


WEIGHTS = Blank(count_parameters, "weights")
BIASES = Blank(count_parameters, "biases")
PER_UNIT = Blank(largest_hidden_layer, "per_unit")
FIXED = Blank(largest_hidden_layer, "fixed")
H = Blank(largest_hidden_layer, "return")
W_SHAPE = Blank(init_params, "params['W' + str(i)]", inside="(sizes[i - 1], sizes[i])")
B_SHAPE = Blank(init_params, "params['b' + str(i)]", inside="sizes[i]")

NETWORK = Text(
    "全結合層だけからなるニューラルネットワークの各層のユニット数は、入力層から順に `sizes` のとおりである。",
    "A fully connected neural network has these numbers of units, from the input layer to the "
    "output layer.",
)
WITH_BIASES = Text(
    "入力層以外の各ユニットはバイアスを1つもつ。パラメータとは、重みとバイアスのすべての要素である。",
    "Every unit except those of the input layer has one bias. The parameters are all the entries of "
    "the weights and biases.",
)
ROW_VECTORS = Text(
    "第 $i$ 層は、行ベクトル $x$ から $x W_i + b_i$ を計算する。",
    "Layer $i$ computes $x W_i + b_i$ from a row vector $x$.",
)
TOTAL = numeric(
    "total",
    decimals=0,
    between=(20, 20_000),
    ja="このネットワークのパラメータは全部でいくつか。",
    en="How many parameters does this network have?",
)
WIDTH = numeric(
    "H",
    decimals=0,
    between=(2, 500),
    ja="入力層と出力層はそのままで、隠れ層を1つだけにする。"
    "パラメータ数を $P$ 以下に抑えるとき、隠れ層のユニットは最大でいくつか。",
    en="The input and output layers stay, but there is to be only one hidden layer and at most $P$ "
    "parameters. What is the largest number of units that the hidden layer can have?",
)
GROWTH = choice(
    "growth",
    lambda times: Formula(
        r",\quad ".join(
            f"{name}: {n}"
            for name, n in zip(("W_1", "W_2", "W_3", "b_1", "b_2"), times, strict=True)
        )
    ),
    ja="入力層から順に、各層のユニット数を $r$ の各要素の倍率で増やす。"
    "重み $W_1, W_2, W_3$ とバイアス $b_1, b_2$ の要素の数は、それぞれ何倍になるか。",
    en="The number of units in each layer, from the input layer on, is multiplied by the entries of "
    "$r$. By what factors do the numbers of entries of the weights $W_1, W_2, W_3$ and of the biases "
    "$b_1, b_2$ grow?",
)


@family(
    level=2,
    kinds=("numeric", "choice", "code"),
    covers=(
        "A23",
        "A24",
    ),
    minutes=3,
    ja="パラメータ数と層のユニット数",
    en="Numbers of parameters and units",
    engine=(count_parameters, largest_hidden_layer, init_params),
    misconceptions=mistakes_beside(
        __file__,
        weights=WEIGHTS,
        biases=BIASES,
        per_unit=PER_UNIT,
        fixed=FIXED,
        H=H,
        W_shape=W_SHAPE,
        b_shape=B_SHAPE,
    ),
)
def parameter_count(draw: Draw) -> Draft:
    K = draw.integer("K", 3, 9)
    D = draw.choice("D + K + 1", (20, 25, 30, 40, 50, 60)) - K - 1
    hidden = draw.sample("hidden", (12, 15, 20, 24, 25, 30, 35, 40), 2)
    given: dict[str, Any] = {"sizes": [D, *hidden, K]}
    if draw.kind == "numeric":
        # some units more than fit, so that the biases of the output layer decide
        given["P"] = draw.integer("units", 12, 80) * (D + 1 + K) + draw.integer("over", 0, K - 1)
    if draw.kind == "choice":
        given["r"] = [
            draw.choice("r of input", (1, 2, 3, 4)),
            *draw.sample("r", (2, 3, 4, 5), 2),
            1,
        ]
    return Draft(
        given=given,
        symbols={"sizes": r"\mathtt{sizes}"},
        stem=(NETWORK,),
        conventions=(WITH_BIASES,) if draw.kind != "code" else (ROW_VECTORS,),
        parts={
            "numeric": (TOTAL, WIDTH),
            "choice": (GROWTH,),
            "code": (
                combination(
                    W_SHAPE,
                    B_SHAPE,
                    ja="第 $i$ 層の重み $W_i$ とバイアス $b_i$ の配列を用意する。空欄に入る式の組合せとして正しいものはどれか。",
                    en="The arrays for the weights $W_i$ and the bias $b_i$ of layer $i$ are created "
                    "here. Which combination of expressions fills the blanks?",
                ),
            ),
        },
    )


@parameter_count.run
def run(engine, sizes, P=None, r=None):
    if P is None and r is None:
        params = engine.init_params(tuple(map(int, sizes)))
        return {
            name: np.concatenate([params[f"{name}{i}"].shape for i in (1, 2, 3)]) for name in "Wb"
        }
    weights, biases, total = engine.count_parameters(sizes)
    if r is not None:
        more_weights, more_biases, _ = engine.count_parameters(r * sizes)
        return {"growth": np.append(more_weights / weights, (more_biases / biases)[:2])}
    return {"total": total, "H": engine.largest_hidden_layer(sizes[0], sizes[-1], P)}


def inputs_of_units(sizes):
    """For every layer: how many parameters one of its units has, and how many units there are."""
    return [(before + 1, units) for before, units in pairwise(sizes)]


@parameter_count.check
def count_unit_by_unit(sizes, P=None, r=None):
    import sympy

    def total(sizes):
        unit = sympy.Dummy("unit")
        return sum(sympy.summation(n, (unit, 1, units)) for n, units in inputs_of_units(sizes))

    if r is not None:
        weights = [r[i] * r[i + 1] for i in range(3)]  # of pairs of units, each of which multiplies
        return {"growth": np.array([*weights, r[1], r[2]])}
    if P is not None:
        h = sympy.Symbol("h")
        at_limit = sympy.solve(total([sizes[0], h, sizes[-1]]) - P, h)[0]
        return {"total": total(list(sizes)), "H": sympy.floor(at_limit)}
    # entry (j, k) of a weight joins input j and unit k, and a bias has an entry for each unit
    joined = [[n - 1, units] for n, units in inputs_of_units(sizes)]
    return {"W": np.array(joined).ravel(), "b": np.array([units for _, units in joined])}


@parameter_count.of("numeric").solution
def add_the_layers(sizes, P):
    D, K = sizes[0], sizes[-1]
    pairs = list(pairwise(sizes))
    terms = " + ".join(rf"({a:g} + 1) \times {b:g}" for a, b in pairs)
    sums = " + ".join(f"{(a + 1) * b:g}" for a, b in pairs)
    total = sum((a + 1) * b for a, b in pairs)
    each_unit = D + 1 + K
    return (
        Text(
            "ユニット数 $n$ の層から入力を受け取るユニットは、重み $n$ 個とバイアス1個をもつ。",
            "A unit that receives the outputs of $n$ units has $n$ weights and one bias.",
        ),
        f"{terms} = {sums} = {total:g}",
        Text(
            "隠れ層のユニットが1つ増えるごとに、入力側の重み、バイアス1個、出力側の重みが増える。"
            "これとは別に、出力層のバイアスがある。",
            "Each additional unit of the hidden layer brings weights on its input side, one bias, and "
            "weights on its output side. The biases of the output layer are added to these.",
        ),
        rf"({D:g} + 1 + {K:g})\, H + {K:g} \le {P:g} \quad\Leftrightarrow\quad "
        rf"H \le \frac{{{P:g} - {K:g}}}{{{each_unit:g}}} = {tex((P - K) / each_unit, 2)}",
        rf"H = {(P - K) // each_unit:g}",
    )


@parameter_count.of("code").solution
def name_the_shapes(sizes):
    shapes = [f"W_{i}: {a:g} \\times {b:g}" for i, (a, b) in enumerate(pairwise(sizes), 1)]
    return (
        Text(
            "$x W_i$ が計算できるように、$W_i$ の行の数は前の層のユニット数 `sizes[i-1]`、列の数は第 $i$ 層のユニット数 "
            "`sizes[i]` である。$b_i$ は $x W_i$ に加えるので、要素の数は `sizes[i]` である。",
            "For $x W_i$ to be defined, $W_i$ has a row for each of the `sizes[i-1]` units before, and a "
            "column for each of the `sizes[i]` units of layer $i$. Since $b_i$ is added to $x W_i$, it "
            "has `sizes[i]` entries.",
        ),
        r",\quad ".join(shapes),
    )


@parameter_count.of("choice").solution
def multiply_both_sides(r, out):
    names = ("W_1", "W_2", "W_3")
    products = (
        rf"{n}: {r[i]:g} \times {r[i + 1]:g} = {r[i] * r[i + 1]:g}" for i, n in enumerate(names)
    )
    return (
        Text(
            "重み $W_i$ の要素の数は両側のユニット数の積であり、両方の倍率が掛かる。"
            "バイアス $b_i$ の要素の数は出力側のユニット数であり、入力側の倍率は関係しない。",
            "The number of entries of $W_i$ is the product of the numbers of units on both sides, and both "
            "factors count. That of $b_i$ is the number of units on the output side; the factor of the input "
            "side does not matter.",
        ),
        r",\quad ".join(products),
        rf"b_1: {r[1]:g},\quad b_2: {r[2]:g}",
    )
