"""Leaky ReLU, PReLU, ELU and maxout: the code of a piece, and what it gives."""

from collections.abc import Callable
from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    family,
    mistakes_beside,
    printout,
    tex,
)
from quizgen.engine import elu, leaky_relu


def lrelu(x, alpha):
    return np.maximum(0, x) + alpha * np.minimum(0, x)


def leaky(x, alpha):
    return np.maximum(x, alpha * x)


def prelu(x, a):
    line = a * x
    out = np.maximum(x, line)
    return out


def maxout(x, w, b):
    z = np.outer(x, w) + b
    h = np.max(z, axis=1)
    return h


CODES: dict[str, Callable[..., Any]] = {
    "leaky": leaky_relu,
    "parts": lrelu,
    "maximum": leaky,
    "elu": elu,
}
BLANKS = {name: Blank(function, "return") for name, function in CODES.items()}
ELU = r"\operatorname{ELU}(x) = \begin{cases} x & (x > 0) \\ \alpha (e^{x} - 1) & (x \le 0) \end{cases}"
LEAKY = r"\operatorname{LReLU}(x) = \begin{cases} x & (x > 0) \\ \alpha x & (x \le 0) \end{cases}"


@family(
    level=3,
    kinds=("code", "choice"),
    covers=("A15", "A16", "A17", "A19"),
    minutes=3,
    ja="区分的な活性化関数の実装",
    en="Piecewise activation functions in code",
    engine=(*CODES.values(), prelu, maxout),
    misconceptions=mistakes_beside(
        __file__,
        **BLANKS,
        out=Blank(prelu, "out"),
        line=Blank(prelu, "line"),
        z=Blank(maxout, "z"),
        h=Blank(maxout, "h"),
    ),
)
def piecewise_code(draw: Draw) -> Draft:
    form = draw.choice("form", tuple(CODES))
    name = Text("ELU", "ELU") if form == "elu" else Text("Leaky ReLU", "leaky ReLU")
    small = draw.choice("small", ("0.1", "0.15"))
    return Draft(
        given={
            "x": draw.shuffled(
                "x", [*map(Fraction, ("-3", "-0.5", small)), draw.integer("y", 2, 4)]
            ),
            "alpha": draw.decimal("alpha", ("0.2", "0.25", "0.3")),
        },
        case={"form": form},
        stem=(
            Text(f"{name.ja}を実装する。", f"This function is to compute {name.en}."),
            ELU if form == "elu" else LEAKY,
        ),
        conventions=(
            Text(
                r"$0 < \alpha < 1$ のどの $\alpha$ に対しても、$x$ の全要素で成り立つこと。",
                r"It must hold for every $\alpha$ with $0 < \alpha < 1$, and for all elements of $x$.",
            ),
        ),
        parts={"code": (code(BLANKS[form], level=2),)},
    )


@piecewise_code.of("choice").draft
def scripts(draw: Draw) -> Draft:
    return draw.choice("way", (any_slope, several_lines))(draw)


def any_slope(draw):
    """The larger of x and a x, which is PReLU only for some a."""
    x = draw.sample("x", (-4, -3, -2, -1, 1, 2, 3, 4), 4)
    draw.require(min(x) < 0 < max(x), "all inputs have one sign")
    return Draft(
        given={"x": x, "a": draw.decimal("a", ("-2", "-1", "-0.5", "0.5", "1.5", "2", "2.5"))},
        stem=(
            Text(
                "PReLUの負の側の傾き $a$ は学習で決まる。PReLUを次のように計算しようとした。",
                "PReLU learns $a$, its slope on the negative side. Somebody meant to compute it like this.",
            ),
        ),
        script=prelu,
        parts={"choice": (printout("out"),)},
    )


def several_lines(draw):
    """A maxout unit with one input and three pieces, for three samples."""
    x = draw.sample("x", (-3, -2, -1, 1, 2, 3), 3)
    w = draw.sample("w", (-3, -2, -1, 1, 2, 3), 3)
    b = draw.integers("b", -4, 5, shape=3, exclude=(0,))
    winners = np.argmax(np.outer(x, w) + b, axis=1)
    draw.require(len(set(winners.tolist())) > 1, "one piece is the largest for all samples")
    return Draft(
        given={"x": x, "w": w, "b": b},
        stem=(
            Text(
                "入力が1つで、3つの直線をもつmaxoutユニットに、3つのサンプルの入力 `x` を与える。",
                "A maxout unit with one input and three linear pieces receives the inputs `x` of three "
                "samples.",
            ),
        ),
        script=maxout,
        parts={"choice": (printout("h", level=2),)},
    )


@piecewise_code.of("code").run
def run(engine, x, alpha, form):
    return {"out": getattr(engine, CODES[form].__name__)(x, alpha)}


@piecewise_code.of("choice").run
def run_script(engine, x, a=None, w=None, b=None):
    return {"h": engine.maxout(x, w, b)} if a is None else {"out": engine.prelu(x, a)}


@piecewise_code.of("code").check
def mix_by_steps(x, alpha, form):
    import sympy

    if form == "elu":
        values = [sympy.Max(v, 0) + alpha * (sympy.exp(sympy.Min(v, 0)) - 1) for v in x]
    else:
        values = [v * (alpha + (1 - alpha) * sympy.Heaviside(v, 0)) for v in x]
    return {"out": np.array(values)}


@piecewise_code.of("choice").check
def larger_of_two(x, a=None, w=None, b=None):
    import sympy

    def larger(p, q):
        return (p + q + sympy.Abs(p - q)) / 2

    if a is not None:
        return {"out": np.array([larger(v, a * v) for v in x])}
    pieces = [[v * w[j] + b[j] for j in range(3)] for v in x]
    return {"h": np.array([larger(larger(p, q), r) for p, q, r in pieces])}


@piecewise_code.of("code").solution
def explain_the_code(form, out):
    return (
        WHY[form],
        tex(out["out"]),
    )


WHY = {
    "leaky": Text(
        "$x > 0$ では $x$ を、それ以外では $\\alpha x$ を選ぶ。",
        "Where $x > 0$ it is $x$ that is chosen, elsewhere $\\alpha x$.",
    ),
    "parts": Text(
        "$x$ の正の部分 $\\max(0, x)$ はそのまま、負の部分 $\\min(0, x)$ は $\\alpha$ 倍して足す。つねに一方は0である。",
        "The positive part $\\max(0, x)$ stays; the negative part $\\min(0, x)$ is multiplied by "
        "$\\alpha$ and added. One of them always is 0.",
    ),
    "maximum": Text(
        "$0 < \\alpha < 1$ ならば、$x > 0$ では $x > \\alpha x$、$x < 0$ では $\\alpha x > x$ なので、大きいほうをとればよい。",
        "With $0 < \\alpha < 1$, $x > \\alpha x$ for $x > 0$ and $\\alpha x > x$ for $x < 0$: the larger "
        "one is right.",
    ),
    "elu": Text(
        "負の側の $\\alpha (e^{x} - 1)$ では、$e^{x}$ から1を引いてから $\\alpha$ を掛ける。$e^{x}$ に入る値を0以下にして、"
        "使わない正の側でのオーバーフローを防ぐ。",
        "On the negative side, $\\alpha (e^{x} - 1)$, the 1 is subtracted before multiplying by $\\alpha$. "
        "What enters $e^{x}$ is cut off at 0, lest the unused positive side overflow.",
    ),
}


@piecewise_code.of("choice").solution
def compare_the_lines(x, out, a=None, w=None, b=None):
    if a is None:
        return (
            Text(
                "`z` の行はサンプル、列は直線である。行ごとに最大の値をとる。",
                "The rows of `z` are samples, its columns pieces. Each row gives its largest value.",
            ),
            rf"z = {tex(np.outer(x, w) + b)}, \qquad h = {tex(out['h'])}",
        )
    return (
        rf"a x = {tex(a * x)}, \qquad \max(x, a x) = {tex(out['out'])}",
        Text(
            "$\\max(x, ax)$ がPReLUと一致するのは $a \\le 1$ のときだけである。$a > 1$ では、正の側で $ax$、負の側で $x$ が選ばれる。",
            "$\\max(x, ax)$ is PReLU only for $a \\le 1$. With $a > 1$ it takes $ax$ on the positive side "
            "and $x$ on the negative one.",
        ),
        rf"\text{{PReLU}}: \quad {tex(np.where(x > 0, x, a * x))}",
    )
