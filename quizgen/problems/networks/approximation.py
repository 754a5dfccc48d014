"""Universal approximation: a hidden layer of ReLU draws any polyline."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    axis,
    curve,
    family,
    mistakes_beside,
    numeric,
    plot,
    statements,
    statements_beside,
    tex,
)

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin


def output_weights(heights):
    slopes = heights[1:] - heights[:-1]
    before = np.append(0, slopes[:-1])
    c = slopes - before
    return c


SLOPES = Blank(output_weights, "slopes")
WEIGHTS = Blank(output_weights, "c")


@family(
    level=3,
    kinds=("numeric",),
    covers=("B02",),
    minutes=3,
    ja="ReLUの折れ線と万能近似定理",
    en="Polylines of ReLU and universal approximation",
    engine=output_weights,
    misconceptions=mistakes_beside(__file__, slopes=SLOPES, c=WEIGHTS),
)
def approximation(draw: Draw) -> Draft:
    steps = draw.integers("steps", -4, 4, shape=4, exclude=(0,))
    heights = np.concatenate([[0], np.cumsum(steps)])
    draw.require(abs(heights).max() <= 6, "out of the figure")
    draw.require((steps[1:] != steps[:-1]).all(), "a point without a bend")
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={"heights": heights},
        plotted=("heights",),
        symbols={"heights": "f"},
        stem=(
            Text(
                "入力 $x$ が1つ、隠れユニットがReLUの2層のネットワークで、図の折れ線 $f$ を $1 \\le x \\le 5$ で表す。",
                "A two-layer network with one input $x$ and ReLU hidden units represents the polyline $f$ of the figure "
                "for $1 \\le x \\le 5$.",
            ),
            r"f(x) = \sum_{k=1}^{4} c_k \operatorname{ReLU}(x - k)",
        ),
        exhibits=(
            plot(
                curve(range(1, 6), heights, ja="f", en="f"),
                x=axis("$x$", "$x$", 1, 5),
                y=axis("$f(x)$", "$f(x)$", -7, 7),
                ja="整数の $x$ で折れ曲がる折れ線 $f$。",
                en="A polyline $f$ that bends at whole $x$.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "c",
                    index=[(1,), (2,), (3,)],
                    between=(-20, 20),
                    ja="重み $c_{i}$ はいくらか。",
                    en="What is the weight $c_{i}$?",
                ),
                statements(
                    (right, *(false for _, false in others)),
                    ja="万能近似定理について、正しい記述はどれか。",
                    en="Which statement about universal approximation is true?",
                    level=2,
                ),
            )
        },
    )


@approximation.run
def run(engine, heights):
    return {"c": engine(heights)}


@approximation.check
def solve_for_the_heights(heights):
    import sympy

    c = sympy.symbols("c1:5")
    equations = [sum(c[k] * max(x - k, 0) for k in range(4)) - heights[x] for x in range(1, 5)]
    found = sympy.solve(equations, c)
    return {"c": np.array([found[symbol] for symbol in c])}


@approximation.solution
def look_at_the_bends(heights, out):
    slopes = np.diff(heights)
    return (
        Text(
            "$\\operatorname{ReLU}(x - k)$ は $x = k$ までは0、そこからは傾き1である。したがって $c_k$ は、$x = k$ での傾きの変化に等しい。"
            "区間ごとの傾きは次のとおりである。",
            "$\\operatorname{ReLU}(x - k)$ is 0 up to $x = k$ and has slope 1 from there. Hence $c_k$ is the change of the "
            "slope at $x = k$. The slopes of the segments are as follows.",
        ),
        tex(slopes),
        rf"(c_1, c_2, c_3, c_4) = {tex(out['c'])}",
        Text(
            "折れ線で連続関数をいくらでもよく近似できるので、隠れユニットを十分に増やせば、有界な閉区間上の連続関数を近似できる。",
            "Polylines approximate continuous functions on a closed bounded interval as closely as desired, so enough hidden "
            "units will do.",
        ),
    )
