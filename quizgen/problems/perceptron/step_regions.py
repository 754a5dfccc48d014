"""Regions of a network of step functions: half planes, and what the output unit makes of them."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Text,
    axis,
    choice,
    family,
    line,
    mistakes_beside,
    plot,
    points,
)
from quizgen.problems.perceptron._common import STEP_UNITS

LETTERS = "ABCDEF"
GRID = [(x, y) for x in range(-3, 5) for y in range(-3, 5)]
OUTPUTS = {  # weights of the output unit, its bias: what it makes of the two half planes
    "both": (1, 1, Fraction(-3, 2)),
    "either": (1, 1, Fraction(-1, 2)),
    "first only": (1, -1, Fraction(-1, 2)),
    "second only": (-1, 1, Fraction(-1, 2)),
    "neither": (-1, -1, Fraction(1, 2)),
    "not both": (-1, -1, Fraction(3, 2)),
}


def step_network(X, W, b, v, c):
    u = np.dot(X, W) + b
    h = np.where(u > 0, 1, 0)
    a = np.dot(h, v) + c
    y = np.where(a > 0, 1, 0)
    return y


def output_biases(k, weight):
    low = -weight * k
    included = "high"
    return low, low + 1, included


BLANKS = {
    **{name: Blank(step_network, name) for name in "uhay"},
    **{name: Blank(output_biases, name) for name in ("low", "included")},
}


def between(ends):
    low, high, upper = ends
    first, second = ("<", r"\le") if upper else (r"\le", "<")
    return Formula(rf"{low} {first} d {second} {high}")


@family(
    level=3,
    kinds=("choice",),
    covers=("A07", "A08"),
    minutes=3,
    ja="ステップ関数のネットワークが表す領域",
    en="Regions of a network of step functions",
    engine=(step_network, output_biases),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def step_regions(draw: Draw) -> Draft:
    W = draw.integers("W", -2, 2, shape=(2, 2))
    b = draw.integers("b", -3, 3, shape=2, exclude=(0,))
    draw.require(W.any(axis=0).all() and W[0, 0] * W[1, 1] != W[0, 1] * W[1, 0], "parallel lines")
    u = {p: np.array(p) @ W + b for p in GRID}
    clear = {p: tuple((v > 0).tolist()) for p, v in u.items() if abs(v).min() >= 1}
    sides = [[p for p in clear if clear[p] == h] for h in ((0, 0), (0, 1), (1, 0), (1, 1))]
    draw.require(all(map(len, sides)), "a region is not in the figure")
    four = [draw.choice(f"region {n}", places) for n, places in enumerate(sides)]
    more = draw.sample("more", [p for p in clear if p not in four], 2)
    X = draw.shuffled("order", four + more)
    *v, c = OUTPUTS[draw.choice("output", tuple(OUTPUTS))]
    n = draw.integer("n", 4, 9)
    k = draw.integer("k", 1, n - 1)
    direction = draw.choice("direction", ("at least", "at most"))
    sign, ja, en = (1, "以上", "at least") if direction == "at least" else (-1, "以下", "at most")
    return Draft(
        given=dict(zip(LETTERS, X, strict=True)) | {"W": W, "b": b, "v": v, "c": c},
        plotted=LETTERS,
        case={"k": k, "direction": direction},
        stem=(
            Text(
                "2つの入力 $x = (x_1, x_2)$、2つの隠れユニット $h = (h_1, h_2)$、1つの出力 $y$ をもつネットワークを考える。"
                "図の直線は、2つの隠れユニットの出力が切り替わる境界である。",
                "A network has two inputs $x = (x_1, x_2)$, two hidden units $h = (h_1, h_2)$ and one output "
                "$y$. The lines in the figure are where the outputs of the hidden units change.",
            ),
            r"h = \operatorname{step}(x W + b), \qquad y = \operatorname{step}(h_1 v_1 + h_2 v_2 + c)",
        ),
        conventions=(
            STEP_UNITS,
            Text(
                "$x$ は行ベクトルであり、$W$ の第 $j$ 列が $h_j$ の重みである。",
                "$x$ is a row vector; column $j$ of $W$ holds the weights of $h_j$.",
            ),
        ),
        exhibits=(picture(X, W, b),),
        parts={
            "choice": (
                choice(
                    "y",
                    lambda y: Formula(r",\ ".join(map(str, y))),
                    ja="図の6点に対する出力 $y$ を、AからFの順に並べたものはどれか。",
                    en="What are the outputs $y$ for the six points of the figure, from A to F?",
                ),
                choice(
                    "interval",
                    between,
                    ja=f"隠れユニットを {n} 個に増やし、出力ユニットの重みをすべて ${sign}$ とする。出力が1の隠れユニットが {k} 個{ja}の"
                    "領域でだけ $y = 1$ となるのは、出力ユニットのバイアス $d$ がどの範囲にあるときか。",
                    en=f"With {n} hidden units, all weights of the output unit are ${sign}$. For which biases $d$ of "
                    f"the output unit is $y = 1$ exactly where {en} {k} of the hidden units output 1?",
                ),
            )
        },
    )


def picture(X, W, b):
    return plot(
        *(
            line(*ends(W[:, j], b[j]), ja=f"$h_{j + 1}$ の境界", en=f"boundary of $h_{j + 1}$")
            for j in range(2)
        ),
        *(
            points([x], [y], ja=letter, en=letter)
            for letter, (x, y) in zip(LETTERS, X, strict=True)
        ),
        x=axis("$x_1$", "$x_1$", -4, 5),
        y=axis("$x_2$", "$x_2$", -4, 5),
        ja="2つの隠れユニットの境界である2本の直線と、6つの点（AからF）。",
        en="The boundaries of the two hidden units and six points, A to F.",
    )


def ends(w, b):
    """Two points of the line w x + b = 0."""
    p, q = map(int, w)
    start = np.array([p, q]) * Fraction(-int(b), p * p + q * q)
    return start, start + np.array([-q, p])


@step_regions.run
def run(engine, W, b, v, c, k, direction, **places):
    y = engine.step_network(np.stack([places[letter] for letter in LETTERS]), W, b, v, c)
    low, high, included = engine.output_biases(k, 1 if direction == "at least" else -1)
    return {"y": y, "interval": np.array([low, high, included == "high"])}


@step_regions.check
def follow_every_point(W, b, v, c, k, direction, **places):
    import sympy

    found = []
    for x in (places[letter] for letter in LETTERS):
        on = [x[0] * W[0, j] + x[1] * W[1, j] + b[j] > 0 for j in range(2)]
        cases = [  # the output of the second layer for each of the four regions
            (v[0] + v[1] + c, sympy.And(on[0], on[1])),
            (v[0] + c, on[0]),
            (v[1] + c, on[1]),
            (c, True),
        ]
        found.append(sympy.Heaviside(sympy.Piecewise(*cases), 0))
    # d > -s where the unit must fire, d <= -s where it must not
    fires, silent = (k, k - 1) if direction == "at least" else (-k, -k - 1)
    return {"y": np.array(found), "interval": np.array([-fires, -silent, 1])}


@step_regions.solution
def solve(A, B, C, D, E, F, W, b, v, c, k, direction, out):
    X = np.stack([A, B, C, D, E, F])
    u = X @ W + b
    h = np.where(u > 0, 1, 0)
    fires, silent = (k, k - 1) if direction == "at least" else (-k, -k - 1)
    shown = r" \\ ".join(
        rf"\mathrm{{{letter}}}: & \ (u_1, u_2) = ({p:g}, {q:g}), \ h = ({s}, {t}), \ "
        rf"h_1 v_1 + h_2 v_2 + c = {s * v[0] + t * v[1] + c:g}, \ y = {y}"
        for letter, (p, q), (s, t), y in zip(LETTERS, u, h, out["y"], strict=True)
    )
    return (
        Text(
            "各点で $u = x W + b$ の符号から隠れユニットの出力を求め、それを出力ユニットに与える。",
            "At each point, the signs of $u = x W + b$ give the outputs of the hidden units, which are the "
            "inputs of the output unit.",
        ),
        rf"\begin{{aligned}} {shown} \end{{aligned}}",
        Text(
            "$y = 1$ となるべき領域での重み付き和の最小値と、$y = 0$ となるべき領域での最大値から、$d$ の範囲が決まる。",
            "The range of $d$ follows from the smallest weighted sum where $y$ must be 1 and the largest where "
            "$y$ must be 0.",
        ),
        rf"{fires} + d > 0, \quad {silent} + d \le 0 \quad\Leftrightarrow\quad {-fires} < d \le {-silent}",
    )
