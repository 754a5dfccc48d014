"""How many paths and how many edges a network has: why backpropagation adds up layer by layer."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Prose, Text, choice, family, mistakes_beside, tex


def counted(d, p, q, r, m):
    paths = p * q * r
    edges = d * p + p * q + q * r + r * m
    return paths, edges


@family(
    level=2,
    kinds=("choice",),
    covers=("C06", "C07"),
    minutes=2,
    ja="経路の数と辺の数",
    en="The numbers of paths and edges",
    engine=counted,
    misconceptions=mistakes_beside(
        __file__, paths=Blank(counted, "paths"), edges=Blank(counted, "edges")
    ),
)
def path_counts(draw: Draw) -> Draft:
    p, q, r = draw.sample("p, q, r", range(2, 10), 3)
    d, m = draw.sample("d, m", range(2, 8), 2)
    return Draft(
        given={"d": d, "p": p, "q": q, "r": r, "m": m},
        stem=(
            Text(
                "$d$ 個の入力、順に $p, q, r$ 個のユニットからなる3つの隠れ層、$m$ 個の出力をもつ全結合のネットワークがある"
                "（バイアスはない）。計算グラフの経路を考える。",
                "A fully connected network has $d$ inputs, three hidden layers of $p$, $q$ and $r$ units, "
                "in this order, and $m$ outputs; there are no biases. Consider the paths of its graph.",
            ),
        ),
        conventions=(Text("1つの重みが1本の辺である。", "Every weight is one edge."),),
        parts={
            "choice": (
                choice(
                    "counts",
                    lambda counts: Prose(
                        Text(f"{counts[0]}本、{counts[1]}本", f"{counts[0]} and {counts[1]}")
                    ),
                    ja="1つの入力 $x_1$ から1つの出力 $y_1$ への経路の数と、辺の総数は、順にいくつか。",
                    en="How many paths lead from one input, $x_1$, to one output, $y_1$, and how many "
                    "edges are there?",
                ),
            )
        },
    )


@path_counts.run
def run(engine, d, p, q, r, m):
    paths, edges = engine(d, p, q, r, m)
    return {"counts": np.array([paths, edges])}


@path_counts.check
def take_away_what_is_no_edge(d, p, q, r, m):
    sizes = [d, p, q, r, m]
    places = range(len(sizes))
    pairs = sum(sizes) * (sum(sizes) - 1) / 2
    within = sum(n * (n - 1) / 2 for n in sizes)
    far = sum(sizes[i] * sizes[j] for i in places for j in places if j - i > 1)
    of_all_ends = d * p * q * r * m
    return {"counts": np.array([of_all_ends / (d * m), pairs - within - far])}


@path_counts.solution
def solve(d, p, q, r, m, out):
    return (
        Text(
            "経路は、各隠れ層でユニットを1つずつ選ぶごとに1本ある。",
            "There is a path for every choice of one unit in each hidden layer.",
        ),
        rf"p q r = {tex(p)} \times {tex(q)} \times {tex(r)} = {tex(out['counts'][0])}",
        Text(
            "辺は、隣り合う層のユニットの組ごとに1本ある。",
            "There is an edge for every pair of units in neighbouring layers.",
        ),
        rf"d p + p q + q r + r m = {tex(d * p)} + {tex(p * q)} + {tex(q * r)} + {tex(r * m)} = {tex(out['counts'][1])}",
        Text(
            "逆伝播は経路を1本ずつたどらず、層ごとに勾配の和を求めるので、各辺を1回ずつ使うだけでよい。",
            "Backpropagation does not follow the paths one by one; it adds up gradients layer by layer "
            "and uses every edge only once.",
        ),
    )
