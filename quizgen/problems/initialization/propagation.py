"""Initial weights and depth: what layers of ReLU do to the squares of outputs and gradients."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.problems.initialization._common import WEIGHTS

FACTORS = [Fraction(k, 4) for k in (1, 2, 3, 4, 5, 6, 8, 10, 12, 16)]


def forward_growth(n, std):
    factors = n[:-1] * std**2 / 2
    growth = np.prod(factors)
    return growth


def backward_growth(n, std):
    factors = n[1:] * std**2 / 2
    growth = np.prod(factors)
    return growth


BLANKS = {
    "forward": Blank(forward_growth, "factors"),
    "forward_growth": Blank(forward_growth, "growth"),
    "backward": Blank(backward_growth, "factors"),
    "backward_growth": Blank(backward_growth, "growth"),
}


@family(
    level=3,
    kinds=("numeric",),
    covers=("B04", "B15"),
    minutes=3,
    ja="層を通る値と勾配の大きさ",
    en="Outputs and gradients through the layers",
    engine=(forward_growth, backward_growth),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def propagation(draw: Draw) -> Draft:
    std = draw.decimal("std", ("0.05", "0.1", "0.2"))
    factors = draw.sample("factors", FACTORS, 4)  # of layers whose sums are over n_0, n_1, n_2, n_3
    n = [int(2 * f / std**2) for f in factors]
    draw.require(factors[0] != 1 != factors[3], "a layer more or less would not matter")
    return Draft(
        given={"n": n, "std": std},
        symbols={"n": "(n_0, n_1, n_2, n_3)", "std": r"\sigma"},
        stem=(
            Text(
                "全結合層を3つ重ねたネットワークを考える。第 $l$ 層では $u_l = z_{l-1} W_l$、$z_l = \\mathrm{ReLU}(u_l)$ であり"
                "（$z_0$ は入力）、$z_l$ のユニット数は $n_l$ である。",
                "Three fully connected layers are stacked: $u_l = z_{l-1} W_l$ and $z_l = \\mathrm{ReLU}(u_l)$ in layer "
                "$l$, where $z_0$ is the input and $z_l$ has $n_l$ units.",
            ),
        ),
        conventions=(WEIGHTS, INDEPENDENT),
        parts={
            "numeric": (
                numeric(
                    "forward",
                    between=(0, 2000),
                    ja="順伝播で、ユニットの出力の2乗の期待値は、$z_0$ から $z_3$ までに何倍になるか。",
                    en="In the forward pass, by what factor does the expected square of a unit's output change "
                    "from $z_0$ to $z_3$?",
                ),
                numeric(
                    "backward",
                    between=(0, 2000),
                    ja="逆伝播で、$z_l$ のユニットに関する損失の勾配の2乗の期待値は、$z_3$ から $z_0$ までに何倍になるか。",
                    en="In the backward pass, by what factor does the expected square of the gradient with respect to "
                    "a unit of $z_l$ change from $z_3$ to $z_0$?",
                ),
            )
        },
    )


INDEPENDENT = Text(
    "逆伝播では、勾配は重みともReLUが値を通すかどうかとも独立であるとみなす（Heらの論文の仮定）。",
    "In the backward pass, gradients are taken to be independent of the weights and of which units ReLU "
    "lets through (as in the paper by He et al.).",
)


@propagation.run
def run(engine, n, std):
    return {
        "forward": engine.forward_growth(n, std),
        "backward": engine.backward_growth(n, std),
    }


@propagation.check
def add_up_independent_products(n, std):
    import sympy

    u = sympy.Symbol("u", real=True)
    density = sympy.exp(-(u**2) / 2) / sympy.sqrt(2 * sympy.pi)
    passed = sympy.integrate(u**2 * density, (u, 0, sympy.oo))  # E[ReLU(u)²], u of variance 1
    open_ = sympy.integrate(density, (u, 0, sympy.oo))  # how often ReLU lets a gradient through
    square = sympy.Integer(1)
    for inputs in n[:-1]:
        square = passed * sum(weight * square for weight in (inputs * std**2,))
    gradient = sympy.Integer(1)
    for units in n[:0:-1]:
        gradient = units * std**2 * (open_ * gradient)
    return {"forward": square, "backward": gradient}


STEP = Text(
    "重み付き和は $n_{l-1}$ 個の独立な積の和なので、2乗の期待値を $n_{l-1} \\sigma^2$ 倍にする。ReLUは負の側を0にし、これを半分にする。",
    "A weighted sum adds $n_{l-1}$ independent products, which multiplies the expected square by $n_{l-1} \\sigma^2$. "
    "ReLU sets the negative half to 0 and halves it.",
)


@propagation.solution
def solve(n, std, out):
    def product(sizes):
        return r" \times ".join(tex(size * std**2 / 2) for size in sizes)

    return (
        STEP,
        rf"\prod_{{l=1}}^{{3}} \frac{{n_{{l-1}} \sigma^2}}{{2}} = {product(n[:-1])} = {tex(out['forward'])}",
        Text(
            "勾配は逆に、$z_{l-1}$ の1つのユニットに $n_l$ 個の経路から集まる。したがって $n_{l-1}$ の代わりに $n_l$ を用いる。"
            "ReLUは半分の確率で勾配を0にする。",
            "Gradients flow the other way: $n_l$ paths meet in a unit of $z_{l-1}$, so $n_l$ takes the place of $n_{l-1}$. "
            "ReLU blocks them with probability one half.",
        ),
        rf"\prod_{{l=1}}^{{3}} \frac{{n_l \sigma^2}}{{2}} = {product(n[:0:-1])} = {tex(out['backward'])}",
    )
