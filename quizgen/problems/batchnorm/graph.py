"""Batch normalization as a computational graph: a value or a gradient on every edge."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Edge,
    Graph,
    Node,
    Table,
    Text,
    derivative,
    each,
    family,
    gradient_at,
    mistakes_beside,
    numeric,
    tex,
    traced,
)
from quizgen.engine import BatchNormalization
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_ZERO

DXN = Blank(BatchNormalization.differentiate, "dxn")
DSTD = Blank(BatchNormalization.differentiate, "dstd")
DVAR = Blank(BatchNormalization.differentiate, "dvar")
DGAMMA = Blank(BatchNormalization.differentiate, "self.dgamma")

DEVIATIONS = ((-2, -2, 2, 2), (-7, -1, 1, 7), (-4, -4, 4, 4))

# the gradients asked for, and the TeX of what each is the gradient of
ASKED = {"dgamma": r"\gamma", "dstd": r"\sigma", "dvar": r"\sigma^2"}


# what would give an asked gradient away in one step
ONE_STEP_AWAY = ("dvar", "dsquares", "dxc_square", "dxc", "dx_mean", "dmu")


def gradient(name: str) -> str:
    """∂L/∂ of an asked node."""
    return rf"\frac{{\partial L}}{{\partial {ASKED[name]}}}"


@family(
    level=3,
    kinds=("graph",),
    covers=("D10",),
    minutes=5,
    ja="計算グラフ",
    en="Computational graph",
    engine=BatchNormalization,
    misconceptions=(*mistakes_beside(__file__, dgamma=DGAMMA, dstd=DSTD, dxn=DXN, dvar=DVAR),),
)
def graph(draw: Draw) -> Draft:
    deviation = np.array(draw.shuffled("order", draw.choice("deviation", DEVIATIONS)))
    x = draw.integer("center", -2, 5) + deviation
    gamma = draw.choice("gamma", (2, 4, -2, 5))
    draw.require(abs(gamma) != np.sqrt(np.mean(deviation**2)))
    dout = draw.integers("dout", -4, 4, shape=len(x))
    asked = draw.sample("asked", tuple(ASKED), 2)
    labels = dict(zip(asked, ("(あ)", "(い)"), strict=True))
    return Draft(
        given={"x": x, "gamma": gamma, "dout": dout},
        symbols={"dout": r"\frac{\partial L}{\partial y}"} | {n: gradient(n) for n in ASKED},
        stem=(
            Text(
                "1つの特徴量に対するバッチ正規化（学習時、$\\beta = 0$）の計算グラフに、"
                "順伝播の値と逆伝播の勾配を示す（一部の勾配は省いてある）。"
                "サンプルごとの値は行ベクトルで表す。"
                "$\\sigma$ は平方根のノードの出力、$\\sigma^2$ はその入力である。",
                "The graph computes batch normalization of one feature (during training, $\\beta = 0$). It "
                "shows the values of the forward pass and the gradients of the backward pass, some of which "
                "are left out. The values of the samples are written as row vectors. $\\sigma$ is the output of the "
                "square-root node, $\\sigma^2$ its input.",
            ),
        ),
        conventions=(BIASED_VARIANCE, EPSILON_ZERO),
        exhibits=lambda out: (picture(out, labels, ONE_STEP_AWAY),),
        parts={
            "graph": tuple(
                numeric(
                    name,
                    decimals=3,
                    ja=f"空欄に入る勾配 ${gradient(name)}$ はいくらか。",
                    en=f"What is the gradient ${gradient(name)}$ in the blank?",
                )
                for name in asked
            )
        },
    )


def picture(out, labels, hidden, copies=False) -> Graph:
    """The graph; labels stand for blanks, hidden gradients and (mostly) copied values are left out."""

    def shown(name: str) -> str:
        return labels.get(name) or ("" if name in hidden else tex(out[name], 3))

    def edge(source: str, target: str, value: str, gradient: str) -> Edge:
        return Edge(source, target, shown(value), shown(gradient))

    def branch(source: str, target: str, value: str, gradient: str) -> Edge:
        return Edge(source, target, shown(value) if copies else "", shown(gradient))

    return Graph(
        nodes=(
            Node("x", "x", 0, 0, "variable"),
            Node("mean", r"\tfrac{1}{N}\!\sum", 0.8, 1),
            Node("minus", "-", 1.6, 0),
            Node("square", r"(\;)^2", 1.9, 2),
            Node("average", r"\tfrac{1}{N}\!\sum", 3.2, 2),
            Node("root", r"\sqrt{\;}", 3.8, 1),
            Node("divide", r"\div", 3.8, 0),
            Node("times", r"\times", 5.2, 0),
            Node("gamma", r"\gamma", 5.2, 1, "variable"),
            Node("y", "y", 6.6, 0, "variable"),
        ),
        edges=(
            edge("x", "minus", "x", "dxc"),
            branch("x", "mean", "x", "dx_mean"),
            edge("mean", "minus", "mu", "dmu"),
            edge("minus", "divide", "xc", "dxc_direct"),
            branch("minus", "square", "xc", "dxc_square"),
            edge("square", "average", "squares", "dsquares"),
            edge("average", "root", "var", "dvar"),
            edge("root", "divide", "std", "dstd"),
            edge("divide", "times", "xn", "dxn"),
            edge("gamma", "times", "gamma", "dgamma"),
            edge("times", "y", "y", "dout"),
        ),
    )


def every_edge(out) -> Table:
    """The whole graph as a table: a row an edge, with its value and its gradient."""
    whole = picture(out, {}, hidden=(), copies=True)
    symbols = {node.name: node.tex for node in whole.nodes}
    return Table(
        header=(
            Text("辺", "Edge"),
            Text("順伝播の値", "Value (forward)"),
            Text("逆伝播の勾配", "Gradient (backward)"),
        ),
        rows=tuple(
            (rf"{symbols[edge.source]} \to {symbols[edge.target]}", edge.forward, edge.backward)
            for edge in whole.edges
        ),
    )


@graph.run
def run(layer, x, gamma, dout):
    bn = layer(np.array([gamma]), np.zeros(1), eps=0.0)
    y, there = traced(bn.normalize, x[:, None])
    _, back = traced(bn.differentiate, dout[:, None])
    dxc, dxc_direct = back["dxc"][:, 0], back["dxc_direct"][:, 0]
    share = np.full(len(x), 1 / len(x))  # what an average hands back to each of its inputs
    return {
        "x": x,
        "gamma": gamma,
        "dout": dout,
        "mu": there["mu"][0],
        "xc": bn.xc[:, 0],
        "squares": bn.xc[:, 0] ** 2,
        "var": there["var"][0],
        "std": bn.std[0],
        "xn": bn.xn[:, 0],
        "y": y[:, 0],
        "dxn": back["dxn"][:, 0],
        "dxc_direct": dxc_direct,
        "dgamma": bn.dgamma[0],
        "dstd": back["dstd"][0],
        "dvar": back["dvar"][0],
        "dsquares": share * back["dvar"][0],
        "dxc_square": dxc - dxc_direct,
        "dxc": dxc,
        "dmu": -back["dmu"][0],
        "dx_mean": share * -back["dmu"][0],
    }


@graph.check
def differentiate_at_every_node(x, gamma, dout):
    import sympy

    xc = x - x.mean()
    var = (xc**2).mean()
    s, v = sympy.symbols("s v", positive=True)
    from_std = (dout * gamma * xc / s).sum()
    at = {s: sympy.sqrt(var), v: var}
    dxc = gradient_at(lambda c: (dout * gamma * c).sum() / sympy.sqrt((c**2).mean()), xc)
    return {
        "xc": xc,
        "var": var,
        "std": sympy.sqrt(var),
        "xn": xc / sympy.sqrt(var),
        "dgamma": (dout * xc).sum() / sympy.sqrt(var),
        "dxn": each(lambda d: gamma * d, dout),
        "dstd": derivative(from_std, s).subs(at),
        "dvar": derivative(from_std.subs(s, sympy.sqrt(v)), v).subs(at),
        "dxc": dxc,
        "dmu": -dxc.sum(),
    }


@graph.solution
def solve(x, gamma, dout, out):
    return (
        Text("順伝播を左から右へ計算する。", "Compute the forward pass from left to right."),
        rf"\mu = {tex(out['mu'])}, \quad x - \mu = {tex(out['xc'])}, \quad "
        rf"\sigma^2 = {tex(out['var'])}, \quad \sigma = {tex(out['std'])}",
        Text(
            "逆伝播では、まず $\\gamma$ を掛けて除算ノードへ届く勾配を求める。",
            "In the backward pass, first multiply by $\\gamma$ to get the gradient at the division node.",
        ),
        rf"\frac{{\partial L}}{{\partial \hat{{x}}}} = \gamma \frac{{\partial L}}{{\partial y}} = {tex(out['dxn'])}",
        rf"{gradient('dgamma')} = \sum_n \hat{{x}}_n \frac{{\partial L}}{{\partial y_n}} = "
        rf"{tex(out['dgamma'])}",
        Text(
            "$\\sigma$ は全サンプルへ分岐しているので、$-1/\\sigma^2$ を掛けた寄与を合計する。"
            "平方根のノードではさらに $1/(2\\sigma)$ を掛ける。",
            "$\\sigma$ branches to all samples, so the contributions, each multiplied by "
            "$-1/\\sigma^2$, add up. The square-root node multiplies by $1/(2\\sigma)$.",
        ),
        rf"\frac{{\partial L}}{{\partial \sigma}} = -\frac{{1}}{{\sigma^2}} \sum_n (x_n - \mu) "
        rf"\frac{{\partial L}}{{\partial \hat{{x}}_n}} = {tex(out['dstd'])}, \qquad "
        rf"\frac{{\partial L}}{{\partial \sigma^2}} = \frac{{1}}{{2\sigma}} "
        rf"\frac{{\partial L}}{{\partial \sigma}} = {tex(out['dvar'])}",
        Text(
            "すべての辺の値と勾配は次のとおりである。分岐したところでは勾配を合計する。",
            "These are all values and gradients. Where the graph branches, gradients add up.",
        ),
        every_edge(out),
    )
