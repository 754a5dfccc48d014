"""Vanishing gradients: products of weights and derivatives, layer after layer."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Prose,
    Text,
    axis,
    choice,
    curve,
    family,
    mistakes_beside,
    numeric,
    plot,
    tex,
)


def sigmoid_slopes(y):
    return y * (1 - y)


def tanh_slopes(y):
    return 1 - y**2


def chain(slopes, w):
    gradient = np.prod(w * slopes)
    return gradient


def layers_until(w, limit):
    factor = w / 4
    bounds = factor ** np.arange(1, 100)
    layers = np.sum(bounds >= limit) + 1
    return layers


SLOPES = {"sigmoid": sigmoid_slopes, "tanh": tanh_slopes}
NAMES = {"sigmoid": Text("シグモイド関数", "the sigmoid"), "tanh": Text("tanh", "tanh")}
OUTPUTS = {
    "sigmoid": ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"),
    "tanh": ("0.2", "0.4", "0.5", "0.6", "0.8", "0.9"),
}
LETTERS = "PQRS"
DEPTH = 5
APART = 0.2  # between the logarithms of the factors of two curves


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("B03", "B04"),
    minutes=4,
    ja="勾配消失",
    en="Vanishing gradients",
    engine=(*SLOPES.values(), chain, layers_until),
    misconceptions=mistakes_beside(
        __file__,
        sigmoid=Blank(sigmoid_slopes, "return"),
        tanh=Blank(tanh_slopes, "return"),
        gradient=Blank(chain, "gradient"),
        factor=Blank(layers_until, "factor"),
        bounds=Blank(layers_until, "bounds"),
        layers=Blank(layers_until, "layers"),
    ),
)
def vanishing_gradient(draw: Draw) -> Draft:
    return Draft(
        given={
            "a": draw.decimal("a", ("0.8", "1.2", "1.6", "2", "2.4", "2.8", "3.2")),
            "c": Fraction(1, draw.choice("c", (20, 50, 100, 200, 500, 1000, 2000, 5000, 10000))),
        },
        stem=(
            Text(
                "各層がユニット1つで、活性化関数 $f$ がシグモイド関数のネットワーク $x_l = w_l\\,y_{l-1} + b_l,\\ y_l = f(x_l)$ を考える。"
                "重みの大きさは、どの層でも $|w_l| = a$ である。",
                "Consider a network with one unit a layer and the sigmoid as activation $f$: $x_l = w_l\\,y_{l-1} "
                "+ b_l,\\ y_l = f(x_l)$. All its weights have the size $|w_l| = a$.",
            ),
            r"\left|\frac{\partial y_L}{\partial y_0}\right| \le \left(a \max_x f'(x)\right)^L",
        ),
        conventions=(
            Text(
                r"$\log_{10} 2 \approx 0.301$、$\log_{10} 3 \approx 0.477$、$\log_{10} 7 \approx 0.845$ を用いてよい。",
                r"You may use $\log_{10} 2 \approx 0.301$, $\log_{10} 3 \approx 0.477$, "
                r"$\log_{10} 7 \approx 0.845$.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "layers",
                    decimals=0,
                    between=(1, 60),
                    ja="右辺の上界が $c$ より小さくなる、最小の層数 $L$ はいくつか。",
                    en="What is the smallest number of layers $L$ for which the bound on the right lies "
                    "below $c$?",
                ),
            )
        },
    )


@vanishing_gradient.of("choice").draft
def figure(draw: Draw) -> Draft:
    f = draw.choice("f", tuple(SLOPES))
    y = draw.decimal("y", OUTPUTS[f])
    w = draw.decimal("w", ("0.4", "0.6", "0.8", "1.2", "1.5", "2", "2.5", "3", "4", "5"))
    slopes = {name: slope(y) for name, slope in SLOPES.items()}
    right = w * slopes[f]
    other = slopes["tanh" if f == "sigmoid" else "sigmoid"]
    wrong = [n for n in sorted({w, slopes[f], w * y, w * other}) if far(n, right)]
    three = draw.sample("wrong", wrong, 3)
    draw.require(len(three) == 3, "too few curves that people take for it")
    draw.require(all(far(m, n) for m in three for n in three if m is not n), "curves too near")
    factors = draw.shuffled("order", [right, *three])
    curves = {
        letter: [Fraction(f"{float(factor) ** n:.4g}") for n in range(DEPTH + 1)]
        for letter, factor in zip(LETTERS, factors, strict=True)
    }
    return Draft(
        given={"y": y, "w": w, **curves},
        plotted=LETTERS,
        case={"f": f},
        stem=(
            Text(
                f"各層がユニット1つで、活性化関数が{NAMES[f].ja}の $L$ 層のネットワーク $x_l = w\\,y_{{l-1}} + b_l,\\ y_l = f(x_l)$ を考える。"
                "どの層の出力も $y$ である。図は、出力からさかのぼった層の数 $n$ に対する "
                "$\\left|\\frac{\\partial y_L}{\\partial y_{L-n}}\\right|$ である（縦軸は対数目盛）。",
                f"Consider a network of $L$ layers with one unit each and {NAMES[f].en} as activation: "
                "$x_l = w\\,y_{l-1} + b_l,\\ y_l = f(x_l)$. All its layers have the output $y$. The figure shows "
                "$\\left|\\frac{\\partial y_L}{\\partial y_{L-n}}\\right|$, $n$ layers back from the output, on a "
                "logarithmic axis.",
            ),
        ),
        exhibits=(picture(curves),),
        parts={
            "choice": (
                choice(
                    "letter",
                    lambda place: Prose(
                        Text(f"曲線{LETTERS[place[0]]}", f"Curve {LETTERS[place[0]]}")
                    ),
                    ja="このネットワークの曲線はどれか。",
                    en="Which curve is that of this network?",
                    ordered=True,
                ),
            )
        },
    )


def far(one, other):
    """Whether two factors can be told apart in the figure."""
    return abs(np.log(float(one)) - np.log(float(other))) > APART


def picture(curves):
    """How the gradient shrinks or grows from layer to layer."""
    ends = [float(values[-1]) for values in curves.values()]
    return plot(
        *(
            curve(range(DEPTH + 1), values, ja=letter, en=letter)
            for letter, values in curves.items()
        ),
        x=axis("さかのぼった層の数 $n$", "layers back, $n$", 0, DEPTH),
        y=axis(
            "勾配の大きさ", "size of the gradient", min(1, *ends) / 2, max(1, *ends) * 2, log=True
        ),
        ja="層をさかのぼるときの勾配の大きさ（P、Q、R、S）。",
        en="The size of the gradient from layer to layer, as curves P, Q, R, S.",
    )


@vanishing_gradient.of("numeric").run
def run(engine, a, c):
    return {"layers": engine.layers_until(a, c)}


@vanishing_gradient.of("choice").run
def find_the_curve(engine, y, w, P, Q, R, S, f):
    slopes = getattr(engine, SLOPES[f].__name__)(np.full(DEPTH, y))
    size = abs(engine.chain(slopes, np.full(DEPTH, w)))
    ratios = np.array([P[-1], Q[-1], R[-1], S[-1]]) / size
    found = np.flatnonzero(np.abs(ratios - 1) < 0.01)
    return {"letter": int(found[0])} if found.size else {}


@vanishing_gradient.of("numeric").check
def solve_by_logarithms(a, c):
    import sympy

    u = sympy.Dummy(real=True)
    steepest = sympy.diff(1 / (1 + sympy.exp(-u)), u).subs(u, 0)
    return {"layers": sympy.floor(sympy.log(c) / sympy.log(a * steepest)) + 1}


@vanishing_gradient.of("choice").check
def compare_the_last_points(y, w, P, Q, R, S, f):
    import sympy

    u = sympy.Dummy(real=True)
    if f == "sigmoid":
        slope = sympy.diff(1 / (1 + sympy.exp(-u)), u).subs(u, sympy.log(y / (1 - y)))
    else:
        tanh = 1 - 2 / (1 + sympy.exp(2 * u))
        slope = sympy.diff(tanh, u).subs(u, sympy.log((1 + y) / (1 - y)) / 2)
    size = (slope * w) ** DEPTH
    cases = [
        (place, sympy.Abs(values[-1] / size - 1) < sympy.Rational(1, 100))
        for place, values in enumerate((P, Q, R, S))
    ]
    return {"letter": sympy.Piecewise(*cases, (len(LETTERS), True))}


@vanishing_gradient.of("numeric").solution
def take_logarithms(a, c, out):
    factor = a / 4
    return (
        Text(
            "シグモイド関数の微分は $x = 0$ で最大値 $\\frac{1}{4}$ をとる。両辺の対数をとり、負の数で割ると不等号の向きが変わる。",
            "The derivative of the sigmoid is largest, $\\frac{1}{4}$, at $x = 0$. Take logarithms; dividing by "
            "a negative number reverses the inequality.",
        ),
        rf"{tex(factor)}^L < {tex(c)} \quad\Leftrightarrow\quad L > \frac{{\log_{{10}} {tex(c)}}}"
        rf"{{\log_{{10}} {tex(factor)}}} \approx {np.log(c) / np.log(factor):.2f}, \qquad L = {out['layers']}",
    )


@vanishing_gradient.of("choice").solution
def read_the_factor(y, w, f, out):
    slope = SLOPES[f](y)
    letter = LETTERS[out["letter"]]
    return (
        Text(
            "層を1つさかのぼるごとに、同じ値 $|w f'(x_l)|$ が掛かる。",
            "Each layer back multiplies by the same $|w f'(x_l)|$.",
        ),
        rf"|w f'(x_l)| = {tex(w)} \times {tex(slope)} = {tex(w * slope)}",
        Text(
            f"$n = 1$ での値がこれに等しい曲線{letter}である。",
            f"It is curve {letter}, which has this value at $n = 1$.",
        ),
    )
