"""A graph from one input over two layers of two units to one output, with its local derivatives."""

from fractions import Fraction

import numpy as np

from quizgen.authoring import Edge, Graph, Node, Text, tex

HALVES = [Fraction(n, 2) for n in (-8, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 8)]
SYMBOLS = {
    "v": r"\left(\frac{\partial h_1}{\partial x}, \frac{\partial h_2}{\partial x}\right)",
    "M": r"\left(\frac{\partial k_j}{\partial h_i}\right)_{ij}",
    "u": r"\left(\frac{\partial y}{\partial k_1}, \frac{\partial y}{\partial k_2}\right)",
}
ALT = Text(
    "x から h1、h2、k1、k2 を経て y に至る計算グラフ。隣り合う層のすべての組が辺で結ばれている。",
    "A graph from x over h1, h2 and k1, k2 to y; all pairs in neighbouring layers are joined.",
)
STEM = Text(
    "入力 $x$ から1層目の $h_1, h_2$ と2層目の $k_1, k_2$ を経て出力 $y$ に至る計算グラフがある。"
    "辺ごとの局所的な微分（辺の先の値を辺の元の値で微分したもの）が与えられている。",
    "This graph leads from an input $x$ over $h_1, h_2$ in the first layer and $k_1, k_2$ in the "
    "second to an output $y$. Given are the local derivatives of its edges: of the value at the end "
    "with respect to the value at the start.",
)


def factors(draw):
    """Local derivatives of the three layers of edges."""
    v, u = draw.sample("v", HALVES, 2), draw.sample("u", HALVES, 2)
    M = np.array(draw.sample("M", HALVES, 4), dtype=object).reshape(2, 2)
    v, u = np.array(v, dtype=object), np.array(u, dtype=object)
    draw.require(all((4 * p).denominator == 1 for p in (v[:, None] * M * u).ravel()), "long")
    draw.require((v @ M @ u) != 0 and all(M @ u), "a sum is 0")
    return v, M, u


HIDDEN = [(z, n) for z in "hk" for n in (1, 2)]
PICTURE = Graph(
    nodes=(
        Node("x", "x", 0, 1, "variable"),
        *(Node(f"{z}{n}", f"{z}_{n}", 2 * "xhk".index(z), 2 * n - 2) for z, n in HIDDEN),
        Node("y", "y", 6, 1, "variable"),
    ),
    edges=(
        *(Edge("x", f"h{i}") for i in (1, 2)),
        *(Edge(f"h{i}", f"k{j}") for i in (1, 2) for j in (1, 2)),
        *(Edge(f"k{j}", "y") for j in (1, 2)),
    ),
    alt=ALT,
)


def signed(value):
    """A number, in parentheses if it is negative."""
    return f"({tex(value)})" if value < 0 else tex(value)
