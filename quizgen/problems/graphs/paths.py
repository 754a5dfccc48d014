"""The chain rule over paths: products along each of them, added over all."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, family, mistakes_beside, numeric, tex
from quizgen.problems.graphs._two_layers import (
    PICTURE,
    STEM,
    SYMBOLS,
    factors,
    signed,
)


def over_paths(v, M, u):
    from_hidden = np.dot(M, u)
    from_input = np.dot(v, from_hidden)
    return from_hidden, from_input


def without_edge(v, M, u, i, j):
    through = v[i] * M[i, j] * u[j]
    total = np.dot(np.dot(v, M), u)
    rest = total - through
    return rest


@family(
    level=3,
    kinds=("graph",),
    covers=("C05", "C06"),
    minutes=3,
    ja="経路の積と和",
    en="Products along paths, sums over paths",
    engine=(over_paths, without_edge),
    misconceptions=mistakes_beside(
        __file__,
        from_hidden=Blank(over_paths, "from_hidden"),
        from_input=Blank(over_paths, "from_input"),
        total=Blank(without_edge, "total"),
        through=Blank(without_edge, "through"),
        rest=Blank(without_edge, "rest"),
    ),
)
def paths(draw: Draw) -> Draft:
    v, M, u = factors(draw)
    i, j = draw.integer("i", 0, 1), draw.integer("j", 0, 1)
    draw.require(v @ M @ u != v[i] * M[i, j] * u[j], "nothing is left without the edge")
    return Draft(
        given={"v": v, "M": M, "u": u},
        symbols=SYMBOLS,
        case={"i": i, "j": j},
        stem=(STEM,),
        exhibits=(PICTURE,),
        parts={
            "graph": (
                numeric(
                    "from_hidden",
                    index=[(0,), (1,)],
                    level=1,
                    between=(-60, 60),
                    ja=r"$\frac{\partial y}{\partial h_{i}}$ はいくらか。",
                    en=r"What is $\frac{\partial y}{\partial h_{i}}$?",
                ),
                draw.choice("asked", (whole(), cut(i + 1, j + 1))),
            )
        },
    )


def whole():
    """Asks for the sum over all paths."""
    return numeric(
        "from_input",
        level=2,
        between=(-150, 150),
        ja=r"$\frac{\partial y}{\partial x}$ はいくらか。",
        en=r"What is $\frac{\partial y}{\partial x}$?",
    )


def cut(i, j):
    """Asks for the sum without the path through one edge."""
    return numeric(
        "rest",
        between=(-150, 150),
        ja=rf"$h_{i}$ から $k_{j}$ への辺を切ると、$\frac{{\partial y}}{{\partial x}}$ はいくらになるか。",
        en=rf"The edge from $h_{i}$ to $k_{j}$ is cut. What is $\frac{{\partial y}}{{\partial x}}$ then?",
    )


@paths.run
def run(engine, v, M, u, i, j):
    from_hidden, from_input = engine.over_paths(v, M, u)
    rest = engine.without_edge(v, M, u, i, j)
    return {"from_hidden": from_hidden, "from_input": from_input, "rest": rest}


@paths.check
def nest_functions(v, M, u, i, j):
    import sympy

    x, *h = sympy.symbols("x h1 h2", real=True)

    def output(M, h):
        return sum(u[b] * sum(M[a, b] * h[a] for a in (0, 1)) for b in (0, 1))

    reached = [w * x for w in v]
    holed = M.copy()
    holed[i, j] = 0
    return {
        "from_hidden": np.array([output(M, h).diff(unit) for unit in h]),
        "from_input": output(M, reached).diff(x),
        "rest": output(holed, reached).diff(x),
    }


@paths.solution
def solve(v, M, u, out, i, j):
    lost = v[i] * M[i, j] * u[j]
    return (
        Text(
            "1本の経路については局所的な微分を掛け、異なる経路については足す。",
            "Along a path local derivatives are multiplied; over different paths they are added.",
        ),
        *(
            rf"\frac{{\partial y}}{{\partial h_{a + 1}}} = {signed(M[a, 0])} \times {signed(u[0])} + "
            rf"{signed(M[a, 1])} \times {signed(u[1])} = {tex(out['from_hidden'][a])}"
            for a in (0, 1)
        ),
        r"\frac{\partial y}{\partial x} = "
        + " + ".join(rf"{signed(v[a])} \times {signed(out['from_hidden'][a])}" for a in (0, 1))
        + rf" = {tex(out['from_input'])}",
        Text(
            f"$h_{i + 1}$ から $k_{j + 1}$ への辺を通る経路は1本だけなので、切るとその積だけ減る。",
            f"One path leads through the edge from $h_{i + 1}$ to $k_{j + 1}$; without it the sum lacks "
            "the product of that path.",
        ),
        rf"{tex(out['from_input'])} - {signed(v[i])} \times {signed(M[i, j])} \times {signed(u[j])} "
        rf"= {tex(out['from_input'])} - {signed(lost)} = {tex(out['rest'])}",
    )
