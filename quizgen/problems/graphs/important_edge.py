"""Which edge of a graph matters most: the products along the paths that lead through it."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    family,
    mistakes_beside,
    tex,
)
from quizgen.problems.graphs._two_layers import (
    PICTURE,
    STEM,
    SYMBOLS,
    factors,
    signed,
)


def most_important(v, M, u):
    through = v[:, None] * M * u[None, :]
    edge = np.argmax(abs(through))
    return edge


CELLS = [(a, b) for a in (0, 1) for b in (0, 1)]


@family(
    level=3,
    kinds=("choice",),
    covers=("C05", "C06"),
    minutes=2,
    ja="出力に最も効く辺",
    en="The edge that matters most",
    engine=most_important,
    misconceptions=mistakes_beside(
        __file__,
        through=Blank(most_important, "through"),
        edge=Blank(most_important, "edge"),
    ),
)
def important_edge(draw: Draw) -> Draft:
    v, M, u = factors(draw)
    through = sorted(np.abs(v[:, None] * M * u[None, :]).ravel().tolist())
    draw.require(through[-1] >= 1.5 * through[-2], "two edges are alike")
    draw.require(through[0] < through[1], "two edges are alike")
    return Draft(
        given={"v": v, "M": M, "u": u},
        symbols=SYMBOLS,
        stem=(STEM,),
        exhibits=(PICTURE,),
        parts={"choice": (IMPORTANT,)},
    )


IMPORTANT = choice(
    "edge",
    lambda place: Formula(arrow(*CELLS[place[0]])),
    ja=r"1層目と2層目を結ぶ4本の辺のうち1本だけ、局所的な微分を0にする。$\frac{\partial y}{\partial x}$ の値が最も大きく変わるのはどの辺か。",
    en=r"The local derivative of one of the four edges between the layers is set to 0. With which "
    r"edge does $\frac{\partial y}{\partial x}$ change most?",
)


def arrow(a, b):
    """An edge between the layers."""
    return rf"h_{a + 1} \to k_{b + 1}"


@important_edge.run
def run(engine, v, M, u):
    return {"edge": engine(v, M, u)}


@important_edge.check
def cut_every_edge(v, M, u):
    import sympy

    whole = v @ M @ u
    changes = []
    for cell in CELLS:
        cut = M.copy()
        cut[cell] = 0
        changes.append(sympy.Abs(whole - v @ cut @ u))
    largest = sympy.Max(*changes)
    cases = [(place, change >= largest) for place, change in enumerate(changes[:-1])]
    return {"edge": sympy.Piecewise(*cases, (len(cases), True))}


@important_edge.solution
def solve(v, M, u):
    return (
        Text(
            "各辺を通る経路は1本だけであり、辺を0にすると、その経路の積だけ値が変わる。",
            "One path leads through each of these edges; without the edge, the value changes by the "
            "product of that path.",
        ),
        *(
            rf"{arrow(a, b)}: \quad {signed(v[a])} \times {signed(M[a, b])} "
            rf"\times {signed(u[b])} = {tex(v[a] * M[a, b] * u[b])}"
            for a, b in CELLS
        ),
    )
