"""Activation functions: which curve is which, of the functions or their derivatives; a value."""

import numpy as np

from quizgen.authoring import (
    Blank,
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
    mistakes,
    numeric,
    plot,
    tex,
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
FEATURE = {  # by which a curve is known
    "sigmoid": Text(
        "シグモイド関数である。値は0と1の間にあり、$x = 0$ で $0.5$ となる。",
        "It is the sigmoid, which lies between 0 and 1 and is $0.5$ at $x = 0$.",
    ),
    "tanh": Text(
        "双曲線正接関数である。原点を通り、$-1$ と $1$ に滑らかに近づく。",
        "It is the hyperbolic tangent: through the origin, and smoothly towards $-1$ and $1$.",
    ),
    "hard_tanh": Text(
        "hard tanh である。$-1 \\le x \\le 1$ では $x$ に等しく、その外では一定である。",
        "It is hard tanh: $x$ itself for $-1 \\le x \\le 1$, constant outside.",
    ),
    "relu": Text(
        "ReLUである。$x < 0$ ではちょうど0であり、原点で折れ曲がる。",
        "It is ReLU: exactly 0 for $x < 0$, with a corner at the origin.",
    ),
    "leaky_relu": Text(
        "Leaky ReLUである。$x < 0$ でも傾き $0.1$ の直線で、負の値をとり続ける。",
        "It is leaky ReLU: for $x < 0$ still a straight line, of slope $0.1$.",
    ),
    "elu": Text(
        "ELUである。$x < 0$ では曲線を描いて $-1$ に近づき、$x > 0$ では $x$ に等しい。",
        "It is ELU: it bends towards $-1$ for $x < 0$ and is $x$ itself for $x > 0$.",
    ),
    "softplus": Text(
        "ソフトプラス関数である。つねに正で滑らかであり、$x = 0$ で $\\ln 2 \\approx 0.69$ となる。",
        "It is softplus: always positive and smooth, $\\ln 2 \\approx 0.69$ at $x = 0$.",
    ),
    "swish": Text(
        "Swishである。単調ではなく、$x \\approx -1.3$ で最小値 約 $-0.28$ をとる。",
        "It is Swish, which is not monotonic: its least value, about $-0.28$, is at $x \\approx -1.3$.",
    ),
}
SLOPE = {  # by which the curve of a derivative is known
    "sigmoid": Text(
        "シグモイド関数の導関数 $\\sigma(x)(1 - \\sigma(x))$ である。最大値は $x = 0$ での $0.25$ である。",
        "It is $\\sigma(x)(1 - \\sigma(x))$, the derivative of the sigmoid, at most $0.25$ (at $x = 0$).",
    ),
    "tanh": Text(
        "双曲線正接関数の導関数 $1 - \\tanh^2 x$ である。$x = 0$ で最大値 $1$ をとり、両側で0に近づく。",
        "It is $1 - \\tanh^2 x$, the derivative of tanh: 1 at $x = 0$, towards 0 on both sides.",
    ),
    "hard_tanh": Text(
        "hard tanh の導関数である。$-1 < x < 1$ で1、その外で0である。",
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
        "ELUの導関数である。$x < 0$ では $e^{x}$、$x > 0$ では1で、原点でつながる。",
        "It is the derivative of ELU: $e^{x}$ for $x < 0$, 1 for $x > 0$, without a jump.",
    ),
    "softplus": Text(
        "ソフトプラス関数の導関数である。これはシグモイド関数に等しく、0から1へ滑らかに増加する。",
        "It is the derivative of softplus, which is the sigmoid: it rises smoothly from 0 to 1.",
    ),
    "swish": Text(
        "Swishの導関数 $\\sigma(x) + x\\,\\sigma(x)(1 - \\sigma(x))$ である。負にもなり、1を超えるところもある。",
        "It is $\\sigma(x) + x\\,\\sigma(x)(1 - \\sigma(x))$, the derivative of Swish: below 0 far to the left, above 1 on the right.",
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

TANH = Blank(tanh, "return")
SOFTPLUS = Blank(softplus, "return")
SWISH = Blank(swish, "return")
ELU = Blank(elu, "return", inside="alpha * (np.exp(np.minimum(x, 0)) - 1.0)")


def taken_for(name, shown, why):
    """The mistake of somebody who takes the curve of this function for that of another one."""

    def value(out, shown_here):
        if shown_here != shown or out[name] == NONE:
            return {}
        return {other: out[name] for other in FUNCTIONS if other != name}

    label = f"{shown}-of-{name.replace('_', '-')}"
    return Misconception(label, value=value, ja=why.ja, en=why.en, kinds=("choice",))


@family(
    level=2,
    kinds=("choice", "numeric"),
    ja="活性化関数の曲線と値",
    en="Curves and values of activation functions",
    engine=tuple(FUNCTIONS.values()),
    misconceptions=(
        *(taken_for(name, "function", why) for name, why in FEATURE.items()),
        *(taken_for(name, "derivative", why) for name, why in SLOPE.items()),
        *mistakes(
            (
                "tanh-as-sigmoid",
                "1.0 / (1.0 + np.exp(-x))",
                "シグモイド関数の値である。双曲線正接関数の値は $-1$ と $1$ の間にある。",
                "Is the value of the sigmoid; the hyperbolic tangent lies between $-1$ and $1$.",
            ),
            (
                "tanh-of-the-half",
                "np.tanh(x / 2)",
                "$2\\sigma(x) - 1$ の値であり、これは $\\tanh(x/2)$ に等しい。",
                "Is $2\\sigma(x) - 1$, which equals $\\tanh(x/2)$.",
            ),
            (
                "tanh-of-the-double",
                "np.tanh(2 * x)",
                "指数を $e^{2x}$ と $e^{-2x}$ にしており、$\\tanh 2x$ の値である。",
                "Takes $e^{2x}$ and $e^{-2x}$ for the exponentials, which gives $\\tanh 2x$.",
            ),
            (
                "tanh-undivided",
                "(np.exp(x) - np.exp(-x)) / 2",
                "$e^{x} + e^{-x}$ ではなく2で割っている。これは $\\sinh x$ である。",
                "Divides by 2 instead of $e^{x} + e^{-x}$; this is $\\sinh x$.",
            ),
            (
                "tanh-upside-down",
                "1.0 / np.tanh(x)",
                "分子と分母が逆である。",
                "Has numerator and denominator the wrong way round.",
            ),
            (
                "tanh-sign",
                "-np.tanh(x)",
                "$e^{x}$ と $e^{-x}$ を取り違えており、符号が逆である。",
                "Mixes up $e^{x}$ and $e^{-x}$, so the sign is wrong.",
            ),
            (
                "tanh-derivative",
                "1.0 - np.tanh(x) ** 2",
                "導関数 $1 - \\tanh^2 x$ の値である。",
                "Is the value of the derivative, $1 - \\tanh^2 x$.",
            ),
            at=TANH,
            kinds=("numeric",),
        ),
        *mistakes(
            (
                "softplus-derivative",
                "1.0 / (1.0 + np.exp(-x))",
                "導関数、すなわちシグモイド関数の値である。",
                "Is the value of the derivative, which is the sigmoid.",
            ),
            (
                "softplus-mirrored",
                "np.log(1.0 + np.exp(-x))",
                "指数の符号が逆であり、$\\ln(1 + e^{-x})$ の値である。",
                "Has the sign of the exponent wrong: $\\ln(1 + e^{-x})$.",
            ),
            (
                "softplus-base-two",
                "np.log2(1.0 + np.exp(x))",
                "自然対数ではなく、底2の対数をとっている。",
                "Takes the logarithm to base 2 instead of the natural one.",
            ),
            (
                "softplus-sum-of-logarithms",
                "1.0 + np.log(np.exp(x))",
                "和の対数を $1 + \\ln e^{x}$ と分けている。",
                "Splits the logarithm of a sum into $1 + \\ln e^{x}$.",
            ),
            (
                "softplus-as-relu",
                "np.maximum(0.0, x)",
                "ReLUの値である。ソフトプラス関数はつねにこれより大きい。",
                "Is the value of ReLU; softplus is always larger.",
            ),
            (
                "softplus-difference",
                "x - np.log(1.0 + np.exp(-x))",
                "$x$ に $\\ln(1 + e^{-x})$ を足すのではなく、引いている。",
                "Subtracts $\\ln(1 + e^{-x})$ from $x$ instead of adding it.",
            ),
            at=SOFTPLUS,
            kinds=("numeric",),
        ),
        *mistakes(
            (
                "swish-without-x",
                "sigmoid(x)",
                "$x$ を掛けておらず、シグモイド関数の値である。",
                "Leaves out the factor $x$; this is the sigmoid.",
            ),
            (
                "swish-mirrored",
                "x * sigmoid(-x)",
                "指数の符号が逆であり、$x\\,\\sigma(-x)$ の値である。",
                "Has the sign of the exponent wrong: $x\\,\\sigma(-x)$.",
            ),
            (
                "swish-with-tanh",
                "x * tanh(x)",
                "シグモイド関数ではなく $\\tanh x$ を掛けている。",
                "Multiplies by $\\tanh x$ instead of the sigmoid.",
            ),
            (
                "swish-sign-lost",
                "np.abs(x) * sigmoid(x)",
                "$x$ の符号を落としている。",
                "Loses the sign of $x$.",
            ),
            (
                "swish-derivative",
                "sigmoid(x) + x * sigmoid(x) * (1.0 - sigmoid(x))",
                "導関数の値である。",
                "Is the value of the derivative.",
            ),
            (
                "swish-exponential",
                "x * np.exp(-np.abs(x))",
                "シグモイド関数ではなく、指数関数を掛けている。",
                "Multiplies by the exponential function instead of the sigmoid.",
            ),
            (
                "swish-squared",
                "x * sigmoid(x) ** 2",
                "シグモイド関数を2回掛けている。",
                "Multiplies by the sigmoid twice.",
            ),
            (
                "swish-as-softplus",
                "np.log(1.0 + np.exp(x))",
                "ソフトプラス関数の値である。",
                "Is the value of softplus.",
            ),
            at=SWISH,
            kinds=("numeric",),
        ),
        *mistakes(
            (
                "elu-as-leaky",
                "alpha * x",
                "$\\alpha x$ とするのはLeaky ReLUの形である。",
                "Takes $\\alpha x$, the form of leaky ReLU.",
            ),
            (
                "elu-alpha-outside",
                "alpha * np.exp(np.minimum(x, 0)) - 1.0",
                "$\\alpha$ を $e^{x}$ だけに掛けており、$-1$ に掛けていない。",
                "Multiplies only $e^{x}$ by $\\alpha$, not the $-1$.",
            ),
            (
                "elu-alpha-ignored",
                "np.exp(np.minimum(x, 0)) - 1.0",
                "$\\alpha$ を掛けていない。",
                "Does not multiply by $\\alpha$.",
            ),
            (
                "elu-sign",
                "alpha * (1.0 - np.exp(np.minimum(x, 0)))",
                "引き算の順序が逆であり、正の値になっている。",
                "Subtracts the other way round, which makes it positive.",
            ),
            (
                "elu-derivative",
                "alpha * np.exp(np.minimum(x, 0))",
                "1を引いておらず、導関数 $\\alpha e^{x}$ の値である。",
                "Does not subtract 1; this is the derivative $\\alpha e^{x}$.",
            ),
            (
                "elu-alpha-in-the-exponent",
                "np.exp(alpha * np.minimum(x, 0)) - 1.0",
                "$\\alpha$ を指数の中で $x$ に掛けている。",
                "Multiplies $x$ by $\\alpha$ in the exponent.",
            ),
            (
                "elu-exponent-positive",
                "alpha * (np.exp(-x) - 1.0)",
                "指数の符号が逆であり、$e^{-x}$ を用いている。",
                "Has the sign of the exponent wrong and uses $e^{-x}$.",
            ),
            at=ELU,
            kinds=("numeric",),
        ),
    ),
)
def curves(draw: Draw) -> Draft:
    shown = draw.choice("shown", ("function", "derivative"))
    names = draw.sample("names", tuple(FUNCTIONS), NONE)
    asked = draw.sample("asked", names, 2)
    whose = ("の導関数", "the derivatives of ") if shown == "derivative" else ("", "")
    return Draft(
        given={
            letter: [Fraction(f"{y:.{DIGITS}f}") for y in FIGURE[shown](name)(np.array(READ))]
            for letter, name in zip(LETTERS, names, strict=True)
        },
        plotted=LETTERS,
        case={"shown_here": shown},
        stem=(
            Text(
                f"次の8つの活性化関数を考える。図は、そのうち4つ{whose[0]}の曲線である。",
                f"Consider these eight activation functions. The figure shows {whose[1]}four of them.",
            ),
            *pairs_of_formulas(),
        ),
        exhibits=(picture(shown, names),),
        parts={"choice": tuple(question(name, shown) for name in asked)},
    )


FIGURE = {"function": FUNCTIONS.get, "derivative": DERIVATIVE.get}


def pairs_of_formulas():
    """The definitions, two a line."""
    formulas = list(FORMULA.values())
    rows = (rf"{a}, \qquad & {b}" for a, b in zip(formulas[::2], formulas[1::2], strict=True))
    return (r"\begin{aligned} & " + r" \\ & ".join(rows) + r" \end{aligned}",)


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
        ja=f"4つの活性化関数{'の導関数' if derivative else ''}の曲線P、Q、R、S。",
        en="The curves P, Q, R, S of "
        + ("the derivatives of " if derivative else "")
        + "four activation functions.",
    )


def coordinates(shown, name):
    """A curve from -4 to 4 in steps of 0.1; where it jumps, both ends of the jump."""
    x = np.round(np.linspace(-4, 4, 81), 1)
    jumps = JUMPS.get(name, ()) if shown == "derivative" else ()
    f = FIGURE[shown](name)
    found = [
        (at, float(f(np.float64(value))))
        for at in x.tolist()
        for value in ((at - 1e-9, at + 1e-9) if at in jumps else (at,))
    ]
    return zip(*found, strict=True)


@curves.run
def run(engine, P, Q, R, S, shown_here):
    plotted, xs = np.stack([P, Q, R, S]), np.array(READ)
    found = {}
    for name in FUNCTIONS:
        f = DERIVATIVE[name] if shown_here == "derivative" else getattr(engine, name)
        away = np.max(np.abs(plotted - f(xs)), axis=1)
        found[name] = int(np.argmin(away)) if away.min() < 10.0**-DIGITS else NONE
    return found


@curves.check
def compare_with_the_definitions(P, Q, R, S, shown_here):
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
        f = sympy.diff(definition, x) if shown_here == "derivative" else definition
        values = [f.subs(x, sympy.Rational(at)) for at in READ]
        squares = [
            sum((y - value) ** 2 for y, value in zip(curve, values, strict=True))
            for curve in (P, Q, R, S)
        ]
        cases = [(place, square < close) for place, square in enumerate(squares)]
        found[name] = sympy.Piecewise(*cases, (NONE, True))
    return found


@curves.solution
def solve(out, shown_here):
    features = SLOPE if shown_here == "derivative" else FEATURE
    there = sorted((place, name) for name, place in out.items() if place != NONE)
    lead = (
        Text(
            "$x \\to \\pm\\infty$ での値、$x = 0$ での値、角や飛び、単調かどうかに注目する。",
            "Look at the values far out and at $x = 0$, at corners and jumps, and at whether the "
            "curve is monotonic.",
        ),
    )
    return lead + tuple(
        Text(
            f"曲線{LETTERS[place]}は、{features[name].ja}",
            f"Curve {LETTERS[place]}: {features[name].en}",
        )
        for place, name in there
    )


# ---- a value


@curves.of("numeric").draft
def value_of_a_function(draw: Draw) -> Draft:
    name = draw.choice("function", ("tanh", "softplus", "swish", "elu"))
    x = Fraction(draw.integer("halves", 1, 4), 2)
    if name == "elu" or (name != "softplus" and draw.choice("sign", (True, False))):
        x = -x
    given = {"x": x}
    if name == "elu":
        given["alpha"] = draw.choice("alpha", tuple(Fraction(n, 2) for n in (1, 3, 4, 5, 6)))
    return Draft(
        given=given,
        symbols={"alpha": r"\alpha"},
        case={"function": name},
        stem=(
            Text(
                f"活性化関数の一つである{TITLE[name].ja}は、次の式で定義される。",
                f"One of the activation functions is {TITLE[name].en}:",
            ),
            WITH_ALPHA if name == "elu" else FORMULA[name],
            *((FORMULA["sigmoid"],) if name == "swish" else ()),
        ),
        conventions=(
            Text(*[f"必要なら {known(name, x)} を用いてよい。", f"You may use {known(name, x)}."]),
        ),
        parts={
            "numeric": (
                numeric(
                    "value",
                    ja="与えられた $x$ における関数の値はいくらか。",
                    en="What is the value of the function at the given $x$?",
                ),
            )
        },
    )


WITH_ALPHA = r"\operatorname{ELU}(x) = \begin{cases} x & (x > 0) \\ \alpha (e^{x} - 1) & (x \le 0) \end{cases}"


def known(name, x):
    """What a pocket calculator would tell."""
    at = float(x)
    if name == "softplus":  # ln(1 + e^x) itself would be the key
        return rf"$\ln(1 + e^{{{tex(-x)}}}) \approx {np.log(1 + np.exp(-at)):.5f}$"
    told = [rf"$e^{{{tex(x)}}} \approx {np.exp(at):.5f}$"]
    if name == "tanh":
        told.append(rf"$e^{{{tex(-x)}}} \approx {np.exp(-at):.5f}$")
    if name == "swish":
        told = [rf"$e^{{{tex(-x)}}} \approx {np.exp(-at):.5f}$"]
    return ", ".join(told)


@curves.of("numeric").run
def run_value(engine, x, function, alpha=1.0):
    f = getattr(engine, function)
    return {"value": float(f(x, alpha) if function == "elu" else f(x))}


@curves.of("numeric").check
def evaluate_the_definition(x, function, alpha=1):
    from sympy import exp, log

    return {
        "value": {
            "tanh": (exp(2 * x) - 1) / (exp(2 * x) + 1),
            "softplus": x + log(1 + exp(-x)),
            "swish": x * exp(x) / (exp(x) + 1),
            "elu": alpha * (exp(x) - 1),
        }[function]
    }


@curves.of("numeric").solution
def solve_value(x, function, out, alpha=1):
    value = tex(out["value"], 3)
    at = tex(x)
    return {
        "tanh": (
            rf"\tanh({at}) = \frac{{{np.exp(x):.5f} - {np.exp(-x):.5f}}}{{{np.exp(x):.5f} + {np.exp(-x):.5f}}} = {value}",
        ),
        "softplus": (
            Text(
                "$1 + e^{x} = e^{x}(1 + e^{-x})$ と変形すると、対数は和になる。",
                "Write $1 + e^{x} = e^{x}(1 + e^{-x})$; its logarithm is a sum.",
            ),
            rf"\ln(1 + e^{{{at}}}) = {at} + \ln(1 + e^{{{tex(-x)}}}) = {at} + {np.log(1 + np.exp(-x)):.5f} = {value}",
        ),
        "swish": (
            rf"x\,\sigma(x) = \frac{{x}}{{1 + e^{{-x}}}} = \frac{{{at}}}{{1 + {np.exp(-x):.5f}}} = {value}",
        ),
        "elu": (
            Text(
                "$x \\le 0$ なので、$\\alpha (e^{x} - 1)$ を計算する。",
                "As $x \\le 0$, the value is $\\alpha (e^{x} - 1)$.",
            ),
            rf"{tex(alpha)} \times ({np.exp(x):.5f} - 1) = {value}",
        ),
    }[function]
