"""Activation functions: which curve is which, of the functions or of their derivatives."""

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Misconception,
    Prose,
    Text,
    axis,
    choice,
    curve,
    family,
    plot,
)
from quizgen.engine import (
    elu,
    hard_tanh,
    leaky_relu,
    relu,
    sigmoid,
    softplus,
    swish,
    tanh,
)

TITLE = {  # of a function
    "sigmoid": Text("シグモイド関数", "the sigmoid"),
    "tanh": Text("双曲線正接関数", "the hyperbolic tangent"),
    "hard_tanh": Text("hard tanh", "hard tanh"),
    "relu": Text("ReLU", "ReLU"),
    "leaky_relu": Text("Leaky ReLU", "leaky ReLU"),
    "elu": Text("ELU", "ELU"),
    "softplus": Text("ソフトプラス関数", "softplus"),
    "swish": Text("Swish", "Swish"),
}
FORMULA = {
    "sigmoid": r"\sigma(x) = \frac{1}{1 + e^{-x}}",
    "tanh": r"\tanh x = \frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}",
    "hard_tanh": r"\operatorname{hardtanh}(x) = \max(-1, \min(1, x))",
    "relu": r"\operatorname{ReLU}(x) = \max(0, x)",
    "leaky_relu": r"\operatorname{LReLU}(x) = \begin{cases} x & (x > 0) \\ 0.1\,x & (x \le 0) \end{cases}",
    "elu": r"\operatorname{ELU}(x) = \begin{cases} x & (x > 0) \\ e^{x} - 1 & (x \le 0) \end{cases}",
    "softplus": r"\operatorname{softplus}(x) = \ln(1 + e^{x})",
    "swish": r"\operatorname{swish}(x) = x\,\sigma(x)",
}
DEFINITIONS = r"\begin{aligned} & " + r" \\ & ".join(FORMULA.values()) + r" \end{aligned}"
FEATURE = {  # by which a curve is known
    "sigmoid": Text(
        "シグモイド関数である。値は0と1の間にあり、$x = 0$ で $0.5$ となる。",
        "It is the sigmoid, which lies between 0 and 1 and is $0.5$ at $x = 0$.",
    ),
    "tanh": Text(
        "双曲線正接関数である。原点を通り、両側で $-1$ と $1$ に近づく。",
        "It is the hyperbolic tangent, which passes through the origin and tends to $-1$ and $1$.",
    ),
    "hard_tanh": Text(
        "hard tanhである。$-1 \\le x \\le 1$ では $x$ に等しく、その外では一定である。",
        "It is hard tanh, which equals $x$ for $-1 \\le x \\le 1$ and is constant outside.",
    ),
    "relu": Text(
        "ReLUである。$x < 0$ ではちょうど0であり、原点で折れ曲がる。",
        "It is ReLU, which is exactly 0 for $x < 0$ and has a corner at the origin.",
    ),
    "leaky_relu": Text(
        "Leaky ReLUである。$x < 0$ でも傾き $0.1$ の直線で、負の値をとり続ける。",
        "It is leaky ReLU, which for $x < 0$ is still a straight line, of slope $0.1$, and negative.",
    ),
    "elu": Text(
        "ELUである。$x < 0$ では曲線を描いて $-1$ に近づき、$x > 0$ では $x$ に等しい。",
        "It is ELU, which curves towards $-1$ for $x < 0$ and equals $x$ for $x > 0$.",
    ),
    "softplus": Text(
        "ソフトプラス関数である。つねに正で滑らかであり、$x = 0$ で $\\ln 2 \\approx 0.69$ となる。",
        "It is softplus, which is always positive and smooth, and $\\ln 2 \\approx 0.69$ at $x = 0$.",
    ),
    "swish": Text(
        "Swishである。単調ではなく、$x \\approx -1.3$ で最小値（約 $-0.28$）をとる。",
        "It is Swish, which is not monotonic: its minimum, about $-0.28$, is at $x \\approx -1.3$.",
    ),
}
SLOPE = {  # by which the curve of a derivative is known
    "sigmoid": Text(
        "シグモイド関数の導関数 $\\sigma(x)(1 - \\sigma(x))$ である。$x = 0$ で最大値 $0.25$ をとる。",
        "It is $\\sigma(x)(1 - \\sigma(x))$, the derivative of the sigmoid, with maximum $0.25$ at $x = 0$.",
    ),
    "tanh": Text(
        "双曲線正接関数の導関数 $1 - \\tanh^2 x$ である。$x = 0$ で最大値 $1$ をとり、両側で0に近づく。",
        "It is $1 - \\tanh^2 x$, the derivative of tanh, with maximum $1$ at $x = 0$ and tending to 0 on both sides.",
    ),
    "hard_tanh": Text(
        "hard tanhの導関数である。$-1 < x < 1$ で1、その外で0である。",
        "It is the derivative of hard tanh: 1 for $-1 < x < 1$ and 0 outside.",
    ),
    "relu": Text(
        "ReLUの導関数である。$x < 0$ で0、$x > 0$ で1である。",
        "It is the derivative of ReLU: 0 for $x < 0$ and 1 for $x > 0$.",
    ),
    "leaky_relu": Text(
        "Leaky ReLUの導関数である。$x < 0$ で $0.1$、$x > 0$ で1である。",
        "It is the derivative of leaky ReLU: $0.1$ for $x < 0$ and 1 for $x > 0$.",
    ),
    "elu": Text(
        "ELUの導関数である。$x < 0$ では $e^{x}$、$x > 0$ では1であり、原点でつながる。",
        "It is the derivative of ELU: $e^{x}$ for $x < 0$ and 1 for $x > 0$, with no jump.",
    ),
    "softplus": Text(
        "ソフトプラス関数の導関数である。これはシグモイド関数に等しく、0から1へ滑らかに増加する。",
        "It is the derivative of softplus, which is the sigmoid: it rises smoothly from 0 to 1.",
    ),
    "swish": Text(
        "Swishの導関数 $\\sigma(x) + x\\,\\sigma(x)(1 - \\sigma(x))$ である。負にもなり、1を超えるところもある。",
        "It is $\\sigma(x) + x\\,\\sigma(x)(1 - \\sigma(x))$, the derivative of Swish, which is negative far to the left and exceeds 1 on the right.",
    ),
}
DERIVATIVE = {
    "sigmoid": lambda x: sigmoid(x) * (1 - sigmoid(x)),
    "tanh": lambda x: 1 - tanh(x) ** 2,
    "hard_tanh": lambda x: np.where(np.abs(x) < 1, 1.0, 0.0),
    "relu": lambda x: np.where(x > 0, 1.0, 0.0),
    "leaky_relu": lambda x: np.where(x > 0, 1.0, 0.1),
    "elu": lambda x: np.where(x > 0, 1.0, np.exp(np.minimum(x, 0))),
    "softplus": sigmoid,
    "swish": lambda x: sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x)),
}
JUMPS = {"relu": (0.0,), "leaky_relu": (0.0,), "hard_tanh": (-1.0, 1.0)}  # of the derivatives
FUNCTIONS = {
    f.__name__: f for f in (sigmoid, tanh, hard_tanh, relu, leaky_relu, elu, softplus, swish)
}
LETTERS = "PQRS"
NONE = len(LETTERS)  # in place of a curve: it is not in the figure
READ = (-3.0, -1.5, -0.5, 0.5, 1.5, 3.0)  # where the curves are compared with the functions
DIGITS = 4  # of what is plotted


def taken_for(name, shown, why):
    """The mistake of somebody who takes the curve of this function for that of another one."""

    def value(out, figure):
        if figure != shown or out[name] == NONE:
            return {}
        return {other: out[name] for other in FUNCTIONS if other != name}

    label = f"{shown}-of-{name.replace('_', '-')}"
    return Misconception(label, value=value, ja=why.ja, en=why.en)


@family(
    level=2,
    kinds=("choice",),
    covers=(
        "A07",
        "A12",
        "A13",
        "A14",
        "A15",
        "A16",
        "A17",
        "A18",
        "A19",
        "A20",
    ),
    minutes=2,
    ja="活性化関数とその導関数の曲線",
    en="Curves of activation functions and their derivatives",
    engine=tuple(FUNCTIONS.values()),
    misconceptions=(
        *(taken_for(name, "function", why) for name, why in FEATURE.items()),
        *(taken_for(name, "derivative", why) for name, why in SLOPE.items()),
    ),
)
def curves(draw: Draw) -> Draft:
    shown = draw.choice("shown", ("function", "derivative"))
    names = draw.sample("names", tuple(FUNCTIONS), NONE)
    asked = draw.sample("asked", names, 2)
    whose = ("の導関数", "the derivatives of ") if shown == "derivative" else ("", "")
    return Draft(
        given={
            letter: [Fraction(f"{y:.{DIGITS}f}") for y in FIGURE[shown][name](np.array(READ))]
            for letter, name in zip(LETTERS, names, strict=True)
        },
        plotted=LETTERS,
        case={"figure": shown},
        stem=(
            Text(
                f"次の8つの活性化関数を考える。図は、そのうち4つ{whose[0]}の曲線である。",
                f"Consider these eight activation functions. The figure shows {whose[1]}four of them.",
            ),
            DEFINITIONS,
        ),
        exhibits=(picture(shown, names),),
        parts={"choice": tuple(question(name, shown) for name in asked)},
    )


FIGURE = {"function": FUNCTIONS, "derivative": DERIVATIVE}


def question(name, shown):
    it = TITLE[name]
    what = ("の導関数", "the derivative of ") if shown == "derivative" else ("", "")
    return choice(
        name,
        lambda place: Prose(Text(f"曲線{LETTERS[place[0]]}", f"Curve {LETTERS[place[0]]}")),
        ja=f"{it.ja}{what[0]}の曲線はどれか。",
        en=f"Which curve is that of {what[1]}{it.en}?",
        ordered=True,
    )


def picture(shown, names):
    """Four curves without their names."""
    derivative = shown == "derivative"
    return plot(
        *(
            curve(*coordinates(shown, name), ja=letter, en=letter)
            for letter, name in zip(LETTERS, names, strict=True)
        ),
        x=axis("$x$", "$x$", -4, 4),
        y=axis("導関数の値", "derivative", -0.2, 1.2)
        if derivative
        else axis("関数の値", "function", -1.5, 4),
        ja=f"4つの活性化関数{'の導関数' if derivative else ''}の曲線（P、Q、R、S）。",
        en="The curves P, Q, R, S of "
        + ("the derivatives of " if derivative else "")
        + "four activation functions.",
    )


def coordinates(shown, name):
    """A curve from -4 to 4 in steps of 0.1; where it jumps, both ends of the jump."""
    x = np.round(np.linspace(-4, 4, 81), 1)
    jumps = JUMPS.get(name, ()) if shown == "derivative" else ()
    f = FIGURE[shown][name]
    found = [
        (at, float(f(np.float64(value))))
        for at in x.tolist()
        for value in ((at - 1e-9, at + 1e-9) if at in jumps else (at,))
    ]
    return zip(*found, strict=True)


@curves.run
def run(engine, P, Q, R, S, figure):
    plotted, xs = np.stack([P, Q, R, S]), np.array(READ)
    found = {}
    for name in FUNCTIONS:
        f = DERIVATIVE[name] if figure == "derivative" else getattr(engine, name)
        away = np.max(np.abs(plotted - f(xs)), axis=1)
        found[name] = int(np.argmin(away)) if away.min() < 10.0**-DIGITS else NONE
    return found


@curves.check
def compare_with_the_definitions(P, Q, R, S, figure):
    import sympy

    x = sympy.Symbol("x", real=True)
    sigma = 1 / (1 + sympy.exp(-x))
    definitions = {
        "sigmoid": sigma,
        "tanh": (sympy.exp(x) - sympy.exp(-x)) / (sympy.exp(x) + sympy.exp(-x)),
        "hard_tanh": sympy.Piecewise((-1, x < -1), (x, x <= 1), (1, True)),
        "relu": sympy.Piecewise((x, x > 0), (0, True)),
        "leaky_relu": sympy.Piecewise((x, x > 0), (x / 10, True)),
        "elu": sympy.Piecewise((x, x > 0), (sympy.exp(x) - 1, True)),
        "softplus": sympy.log(1 + sympy.exp(x)),
        "swish": x * sigma,
    }
    close = sympy.Rational(1, 10**6)  # of squares; what is plotted is rounded to four digits
    found = {}
    for name, definition in definitions.items():
        f = sympy.diff(definition, x) if figure == "derivative" else definition
        values = [f.subs(x, sympy.Rational(at)) for at in READ]
        squares = [
            sum((y - value) ** 2 for y, value in zip(curve, values, strict=True))
            for curve in (P, Q, R, S)
        ]
        cases = [(place, square < close) for place, square in enumerate(squares)]
        found[name] = sympy.Piecewise(*cases, (NONE, True))
    return found


@curves.solution
def solve(out, figure):
    features = SLOPE if figure == "derivative" else FEATURE
    there = sorted((place, name) for name, place in out.items() if place != NONE)
    lead = (
        Text(
            "$x \\to \\pm\\infty$ での様子、$x = 0$ での値、折れ曲がりや不連続な点、単調かどうかに注目する。",
            "Look at the limits for $x \\to \\pm\\infty$, the value at $x = 0$, corners and jumps, "
            "and whether the curve is monotonic.",
        ),
    )
    return lead + tuple(
        Text(
            f"曲線{LETTERS[place]}は、{features[name].ja}",
            f"Curve {LETTERS[place]} is {features[name].en.removeprefix('It is ')}",
        )
        for place, name in there
    )
