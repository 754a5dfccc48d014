"""A computational graph with blanks: the gradient on an edge, and of a variable that branches."""

from fractions import Fraction

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    family,
    mistakes_beside,
    numeric,
)
from quizgen.engine import AddLayer, DivLayer, ExpLayer, LogLayer, MulLayer, SubLayer
from quizgen.problems.conventions import NATURAL_LOGARITHM
from quizgen.problems.graphs._common import CONSTANTS, SHAPES, forward, picture, shown

LAYERS = (AddLayer, SubLayer, MulLayer, DivLayer, ExpLayer, LogLayer)


def sweep(tape, dout, shares):
    grads = {tape[-1][0]: dout}
    for name, layer, inputs in reversed(tape):
        local = np.atleast_1d(layer.backward(grads[name]))
        for source, share in zip(inputs, local, strict=True):
            shares[f"{source}-{name}"] = share
            total = grads.get(source, 0) + share
            grads[source] = total
    return grads


def whole(draw, name, *, exclude=()):
    return draw.integer(name, -6, 6, exclude=(-1, 0, 1, *exclude))


LN_SUMS = [(p, s - p) for s in (4, 5, 8, 10, 20) for p in range(1, s) if 2 * p != s and p > 1]
POWERS = [(a, Fraction(q)) for a, q in ((2, "2"), (2, "3"), (2, "1/2"), (2, "1/3"), (-2, "2"),
          (-2, "3"), (-2, "1/2"), (-2, "1/3"), (-1, "4"), (-1, "1/4"), (3, "1/2"))]  # fmt: skip


def givens(draw, name):
    """Numbers with which both passes are short."""
    if name == "shopping":
        prices = draw.sample("prices", (50, 80, 100, 120, 150, 200, 250), 2)
        counts = draw.sample("counts", (2, 3, 4, 5, 6), 2)
        tax = draw.decimal("tax", ("1.1", "1.2", "0.8", "0.9"))
        return dict(zip("abxyt", (*prices, *counts, tax), strict=True))
    if name == "share":
        total = draw.choice("total", (4, 5, 8, 10))
        x = draw.integer("x", 1, total - 1)
        draw.require(2 * x != total and abs(x) > 1, "mistakes would look alike")
        return {"x": x, "y": total - x}
    if name == "quotient":
        total = draw.choice("total", (4, 5, 8, 10, -4, -5))
        x = draw.integer("x", -6, 6, exclude=(0, total))
        y = whole(draw, "y", exclude=(x, -(total - x)))
        return {"x": x, "y": y, "z": total - x}
    if name == "sigmoid":
        odds = ("4", "1/4", "3/2", "2/3", "7/3", "3/7", "9", "1/9", "3", "1/3", "19")
        return {"x": Fraction(draw.choice("odds", odds))}
    if name == "softplus":
        a, q = draw.choice("power", POWERS)
        return {"a": a, "x": q}
    if name == "log-sum-exp":
        return dict(zip("ab", draw.choice("p, q", LN_SUMS), strict=True))
    if name == "log-of-sum":
        x, y = whole(draw, "x"), whole(draw, "y")
        total = draw.choice("total", (5, 8, 10, 16, 20, 25, 40))
        draw.require(abs(x) != abs(y) and total != x * y, "mistakes would look alike")
        return {"x": x, "y": y, "z": total - x * y}
    names = "xyz" if "z" in SHAPES[name].places else "xy"
    values = [whole(draw, n) for n in names]
    draw.require(len({abs(v) for v in values}) == len(values), "mistakes would look alike")
    return dict(zip(names, values, strict=True))


IN_LN = {"sigmoid": ("x",), "softplus": ("x",), "log-sum-exp": ("a", "b")}
EASY = ("shared-factor", "product-of-sums", "shopping", "difference-twice")
UPSTREAM = Text(
    "$f$ の先に損失 $L$ があり、$f$ についての勾配 $\\frac{\\partial L}{\\partial f}$ は上流から与えられている。",
    "Behind $f$ there is a loss $L$, and the gradient $\\frac{\\partial L}{\\partial f}$ is given from "
    "upstream.",
)
EDGE_GRADIENT = Text(
    "辺の下に記すのは、その辺を通って戻る勾配である。変数が複数の辺に分岐するとき、変数についての勾配とは区別する。",
    "Below an edge stands the gradient that flows back through it; of a variable that branches, "
    "this is not yet the gradient.",
)


@family(
    level=3,
    kinds=("graph",),
    covers=("B03", "F02", "S18"),
    minutes=3,
    ja="計算グラフの逆伝播",
    en="Backward pass of a computational graph",
    engine=(*LAYERS, sweep),
    misconceptions=mistakes_beside(
        __file__,
        total=Blank(sweep, "total"),
        add_dx=Blank(AddLayer.backward, "dx"),
        add_dy=Blank(AddLayer.backward, "dy"),
        sub_dx=Blank(SubLayer.backward, "dx"),
        sub_dy=Blank(SubLayer.backward, "dy"),
        mul_dx=Blank(MulLayer.backward, "dx"),
        mul_dy=Blank(MulLayer.backward, "dy"),
        div_dx=Blank(DivLayer.backward, "dx"),
        div_dy=Blank(DivLayer.backward, "dy"),
        exp_dx=Blank(ExpLayer.backward, "dx"),
        log_dx=Blank(LogLayer.backward, "dx"),
    ),
)
def backward(draw: Draw) -> Draft:
    name = draw.choice("shape", tuple(SHAPES))
    shape = SHAPES[name]
    given = givens(draw, name)
    edge = draw.choice("edge", shape.edges)
    variable = draw.choice("variable", shape.variables)
    level = 2 if name in EASY else 3
    dout = draw.choice("dout", (-3, -2, 2, 3) if name in EASY else (-20, -10, -5, -4, 4, 5, 10, 20))
    ln = IN_LN.get(name, ())
    return Draft(
        given={**given, "dout": dout},
        symbols={"dout": r"\frac{\partial L}{\partial f}"},
        ln=ln,
        case={"shape": name},
        stem=(
            Text(
                "次の計算グラフで $f$ を計算する。辺の上は順伝播の値（対数を含むものは省いてある）、下は逆伝播の勾配である。",
                "This graph computes $f$. Above its edges stand the values of the forward pass "
                "(without those that have logarithms), below them gradients of the backward pass.",
            ),
            shape.tex,
        ),
        conventions=(UPSTREAM, EDGE_GRADIENT, *((NATURAL_LOGARITHM,) if ln else ())),
        exhibits=lambda out: (picture(shape, out, {edge: "(あ)", "f": str(dout)}),),
        parts={
            "graph": (
                numeric(
                    edge,
                    decimals=4,
                    level=level,
                    ja="空欄の辺を通って戻る勾配はいくらか。",
                    en="Which gradient flows back through the edge with the blank?",
                ),
                numeric(
                    f"d{variable}",
                    decimals=4,
                    level=level,
                    ja=f"$\\frac{{\\partial L}}{{\\partial {variable}}}$ はいくらか。",
                    en=f"What is $\\frac{{\\partial L}}{{\\partial {variable}}}$?",
                ),
            )
        },
    )


@backward.run
def run(engine, shape, dout, **given):
    tape, value = forward(SHAPES[shape], engine, given)
    shares: dict[str, float] = {}
    grads = engine.sweep(tape, dout, shares)
    return {**value, **shares, **{f"d{name}": grads[name] for name in given}}


@backward.check
def move_one_edge(shape, dout, **given):
    import sympy

    moved = sympy.Dummy()
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "exp": sympy.exp,
        "log": sympy.log,
    }

    def change(place):
        """How fast the output changes with what goes into one edge, or with one variable."""
        value = {**CONSTANTS, **given}
        if place in given:
            value[place] += moved
        for name, operation, inputs in SHAPES[shape].steps:
            into = [
                value[source] + (moved if place == f"{source}-{name}" else 0) for source in inputs
            ]
            value[name] = operations[operation](*into)
        return dout * value["f"].diff(moved).subs(moved, 0)

    edges = [f"{s}-{name}" for name, _, inputs in SHAPES[shape].steps for s in inputs]
    return {edge: change(edge) for edge in edges} | {f"d{name}": change(name) for name in given}


@backward.solution
def solve(shape, dout, out):
    graph = SHAPES[shape]
    edges = [f"{source}-{step.name}" for step in graph.steps for source in step.inputs]
    sums = []
    for variable in graph.variables:
        shares = [out[edge] for edge in edges if edge.split("-")[0] == variable]
        later = [f"({shown(s)})" if s < 0 else shown(s) for s in shares[1:]]
        text = " + ".join([shown(shares[0]), *later])
        total = f" = {shown(out[f'd{variable}'])}" if later else ""
        sums.append(rf"\frac{{\partial L}}{{\partial {variable}}} = {text}{total}")
    return (
        Text(
            "出力側から順に、上流の勾配に各ノードの局所的な微分を掛ける。加算は上流の勾配をそのまま両方へ、減算は引く側へ符号を変えて、"
            "乗算は相手の値を掛けて流す。",
            "From the output back, every node multiplies the upstream gradient by its local "
            "derivative. A sum passes it on as it is, a difference changes its sign on the side that "
            "is subtracted, a product multiplies it by the other value.",
        ),
        *(RULES[op] for op in ("/", "exp", "log") if any(s.operation == op for s in graph.steps)),
        picture(graph, out, {edge: shown(out[edge]) for edge in edges} | {"f": shown(dout)}),
        Text(
            "変数が分岐するときは、戻ってきた勾配を合計する。",
            "Where a variable branches, the gradients that come back are added.",
        ),
        r",\qquad ".join(sums),
    )


RULES = {
    "/": r"z = \frac{x}{y}: \qquad \frac{\partial z}{\partial x} = \frac{1}{y}, \quad "
    r"\frac{\partial z}{\partial y} = -\frac{x}{y^2}",
    "exp": r"z = e^x: \qquad \frac{\partial z}{\partial x} = e^x = z",
    "log": r"z = \ln x: \qquad \frac{\partial z}{\partial x} = \frac{1}{x}",
}
