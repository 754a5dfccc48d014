"""Sigmoid and tanh, backward pass: the derivative, computed from the output that was kept."""

from collections.abc import Callable
from math import gcd
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
    fixed,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import Sigmoid, Tanh


def weight_gradient(dx, a, w):
    dw = dx * a
    return dw


def sigmoid_input(dout, dx):
    slope = dx / dout
    y = 0.5 + np.sqrt(0.25 - slope)
    size = np.log(y / (1 - y))
    return size


def tanh_input(dout, dx):
    slope = dx / dout
    y = np.sqrt(1 - slope)
    size = 0.5 * np.log((1 + y) / (1 - y))
    return size


LAYERS = {"sigmoid": Sigmoid, "tanh": Tanh}
FORWARD: dict[str, Callable[..., Any]] = {"sigmoid": Sigmoid.forward, "tanh": Tanh.forward}
DX = {"sigmoid": Blank(Sigmoid.backward, "dx"), "tanh": Blank(Tanh.backward, "dx")}


@family(
    level=3,
    kinds=("code", "numeric"),
    covers=("A13", "A14", "B03"),
    minutes=4,
    ja="シグモイド関数とtanhの逆伝播",
    en="Backward pass of sigmoid and tanh",
    engine=(*LAYERS.values(), weight_gradient, sigmoid_input, tanh_input),
    misconceptions=mistakes_beside(
        __file__,
        sigmoid=DX["sigmoid"],
        tanh=DX["tanh"],
        weight=Blank(weight_gradient, "dw"),
        slope_of_sigmoid=Blank(sigmoid_input, "slope"),
        output_of_sigmoid=Blank(sigmoid_input, "y"),
        input_of_sigmoid=Blank(sigmoid_input, "size"),
        slope_of_tanh=Blank(tanh_input, "slope"),
        output_of_tanh=Blank(tanh_input, "y"),
        input_of_tanh=Blank(tanh_input, "size"),
    ),
)
def backward(draw: Draw) -> Draft:
    layer = draw.choice("layer", tuple(LAYERS))
    signs = [1, -1, 1] if layer == "tanh" else [1, 1, 1]
    tenths = draw.sample("y", TENTHS, 3)
    return Draft(
        given={
            "y": [Fraction(n * sign, 10) for n, sign in zip(tenths, signs, strict=True)],
            "dout": draw.integers("dout", -6, 9, shape=3, exclude=(-1, 0, 1)),
        },
        symbols=SYMBOLS,
        case={"layer": layer},
        stem=(
            Text(
                "活性化関数の層の `backward` は、上流からの勾配 `dout` から入力についての勾配 `dx` を求める。",
                "The `backward` of an activation layer computes `dx`, the gradient with respect to "
                "its input, from the upstream gradient `dout`.",
            ),
        ),
        show=(FORWARD[layer],),
        parts={"code": (code(DX[layer], level=2),)},
    )


SYMBOLS = {"dout": r"\frac{\partial L}{\partial y}"}
TENTHS = (1, 2, 3, 4, 6, 7, 8, 9)
ODDS = [(a, b) for a in range(2, 11) for b in range(1, a) if gcd(a, b) == 1 and a + b < 14]
LOGARITHMS = Text(
    r"$\ln 2 \approx 0.693$、$\ln 3 \approx 1.099$、$\ln 5 \approx 1.609$、$\ln 7 \approx 1.946$ を用いてよい。",
    r"You may use $\ln 2 \approx 0.693$, $\ln 3 \approx 1.099$, $\ln 5 \approx 1.609$, "
    r"$\ln 7 \approx 1.946$.",
)


@backward.of("numeric").draft
def by_hand(draw: Draw) -> Draft:
    layer = draw.choice("layer", ("sigmoid", "tanh"))
    sign = draw.choice("sign", (1, -1)) if layer == "tanh" else 1
    a, w = (Fraction(n, 2) for n in draw.sample("a and w", (-6, -5, -4, -3, -1, 1, 3, 4, 5, 6), 2))
    p, q = draw.choice("odds", ODDS)  # e^x : 1 of the sigmoid, e^2x : 1 of tanh
    slope = Fraction(p * q * (1 if layer == "sigmoid" else 4), (p + q) ** 2)
    times = draw.choice("times", (1, 2, 3) if slope.denominator < 40 else (1,))
    name = {"sigmoid": Text("シグモイド", "sigmoid"), "tanh": Text("tanh", "tanh")}[layer]
    return Draft(
        given={
            "y": Fraction(draw.choice("y", TENTHS) * sign, 10),
            "dout": draw.integer("dout", -8, 10, exclude=(-1, 0, 1)),
            "a": a,
            "w": w,
            "c": times * slope.denominator,
            "d": times * slope.numerator,
        },
        symbols=SYMBOLS,
        case={"layer": layer},
        stem=(
            Text(
                f"活性化関数が{name.ja}のユニットで、入力が $x = wa + b$、出力が $y$ であり、上流からの勾配は "
                "$\\frac{\\partial L}{\\partial y}$ であった。同じ活性化関数をもつ別のユニットでは、上流からの勾配が $c$、"
                "入力 $x$ についての勾配が $d$ であった。",
                f"A unit with the activation {name.en} has the input $x = wa + b$, the output $y$ and the "
                "upstream gradient $\\frac{\\partial L}{\\partial y}$. Another unit with this activation has "
                "the upstream gradient $c$ and the gradient $d$ with respect to its input $x$.",
            ),
        ),
        conventions=(LOGARITHMS,),
        parts={
            "numeric": (
                numeric(
                    "dw",
                    level=2,
                    ja="重み $w$ についての勾配 $\\frac{\\partial L}{\\partial w}$ はいくらか。",
                    en="What is $\\frac{\\partial L}{\\partial w}$, the gradient with respect to the weight $w$?",
                ),
                numeric(
                    "size",
                    between=(0, 20),
                    ja="別のユニットの入力の大きさ $|x|$ はいくらか。",
                    en="What is the size $|x|$ of the input of the other unit?",
                ),
            )
        },
    )


def passed(engine, layer, y, dout):
    """The gradient that a layer with these outputs passes back."""
    it = getattr(engine, LAYERS[layer].__name__)()
    it.forward({"sigmoid": np.log(y / (1 - y)), "tanh": np.arctanh(y)}[layer])
    return it.backward(dout)


@backward.of("code").run
def run(engine, layer, y, dout):
    return {"dx": passed(engine, layer, y, dout)}


@backward.of("numeric").run
def run_by_hand(engine, layer, y, dout, a, w, c, d):
    size = engine.sigmoid_input(c, d) if layer == "sigmoid" else engine.tanh_input(c, d)
    return {"dw": engine.weight_gradient(passed(engine, layer, y, dout), a, w), "size": size}


def slope(layer, y):
    """The derivative at the input that gives this output, by differentiating the definition."""
    import sympy

    u = sympy.Dummy(real=True)
    if layer == "sigmoid":
        return sympy.diff(1 / (1 + sympy.exp(-u)), u).subs(u, sympy.log(y / (1 - y)))
    tanh = 1 - 2 / (sympy.exp(2 * u) + 1)
    return sympy.diff(tanh, u).subs(u, sympy.log((1 + y) / (1 - y)) / 2)


@backward.of("code").check
def differentiate_the_function(layer, y, dout):
    return {"dx": np.array([g * slope(layer, v) for g, v in zip(dout, y, strict=True)])}


@backward.of("numeric").check
def differentiate_and_solve(layer, y, dout, a, w, c, d):
    import sympy

    # with t = e^x for the sigmoid and e^2x for tanh, t/(1 + t)^2 is the slope or a quarter of it
    s = d / c if layer == "sigmoid" else d / c / 4
    t = (1 - 2 * s + sympy.sqrt(1 - 4 * s)) / (2 * s)
    return {
        "dw": dout * slope(layer, y) * a,
        "size": sympy.log(t) if layer == "sigmoid" else sympy.log(t) / 2,
    }


@backward.of("code").solution
def explain_the_code(layer, out):
    return (
        KEPT,
        rf"\frac{{\partial y}}{{\partial x}} = {SLOPE[layer]}",
        rf"\frac{{\partial L}}{{\partial x}} = {tex(out['dx'])}",
    )


SLOPE = {"sigmoid": r"(1 - y)\, y", "tanh": "1 - y^2"}
KEPT = Text(
    "微分は、順伝播で保存した出力 $y$ だけから求まる。これに上流からの勾配を掛ける。",
    "The derivative follows from the stored output $y$ alone; it is multiplied by the upstream gradient.",
)
BACK = {
    "sigmoid": (r"\frac{y}{1 - y}", r"\ln", lambda odds: odds / (1 + odds)),
    "tanh": (r"\frac{1 + y}{1 - y}", r"\frac{1}{2} \ln", lambda odds: (odds - 1) / (odds + 1)),
}


@backward.of("numeric").solution
def multiply_by_the_derivative(layer, y, dout, a, c, d, out):
    formula = SLOPE[layer]
    slope = {"sigmoid": y * (1 - y), "tanh": 1 - y**2}[layer]
    odds, log, output = BACK[layer]
    at = np.exp(out["size"] * (1 if layer == "sigmoid" else 2))
    return (
        KEPT,
        rf"\frac{{\partial L}}{{\partial w}} = \frac{{\partial L}}{{\partial y}} \times ({formula}) \times a = "
        rf"{tex(dout)} \times {tex(slope)} \times ({tex(a)}) = {tex(out['dw'])}",
        Text(
            "別のユニットでは、勾配の比が微分の値である。",
            "For the other unit, the ratio of the gradients is the derivative.",
        ),
        rf"{formula} = \frac{{d}}{{c}} = \frac{{{tex(d)}}}{{{tex(c)}}}",
        Text(
            "これを $y$ について解き、入力に戻す。もう1つの解は、$x$ の符号が逆になるだけである。",
            "Solve for $y$ and go back to the input; the other solution only has the opposite $x$.",
        ),
        rf"y \approx {tex(output(at))}, \qquad |x| = {log} {odds} \approx {log} {tex(at)} "
        rf"\approx {fixed(out['size'], 3)}",
    )
