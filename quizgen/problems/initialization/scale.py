"""Xavier's and He's initial weights: their scale, the uniform form, and ReLU layers without them."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def xavier(n_in, n_out):
    std = np.sqrt(1 / n_in)
    return std


def he(n_in, n_out):
    std = np.sqrt(2 / n_in)
    return std


def glorot_uniform(n_in, n_out):
    limit = np.sqrt(6 / (n_in + n_out))
    return limit


def he_uniform(n_in, n_out):
    limit = np.sqrt(6 / n_in)
    return limit


def through_relus(N, std, L):
    factor = (N * std**2 / 2) ** L
    return factor


XAVIER, HE = Blank(xavier, "std"), Blank(he, "std")
GLOROT_UNIFORM, HE_UNIFORM = Blank(glorot_uniform, "limit"), Blank(he_uniform, "limit")
FACTOR = Blank(through_relus, "factor")

NUMERATORS = {"Xavier": 1, "He": 2}  # of the variance c / n_in
UNITS = (8, 16, 25, 32, 50, 64, 72, 100, 128, 200, 400, 800)  # squares, and twice squares
TOTALS = [k * m * m for k in (1, 2, 3, 6) for m in (3, 4, 5, 6, 8, 10, 12, 15, 20)]
FACTORS = [Fraction(n, 20) for n in (4, 5, 6, 8, 10, 12, 16, 24, 30, 32, 40, 60, 80, 100, 120)]
NETS = [  # nodes and standard deviation that is not He's, by the factor of a layer
    (N, std)
    for N in range(20, 501, 10)
    for std in map(Fraction, ("0.05", "0.1", "0.2", "0.3", "0.4"))
    if N * std**2 / 2 in FACTORS
]


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("B15",),
    minutes=3,
    ja="XavierとHeの初期値",
    en="Xavier and He initialization",
    engine=(xavier, he, glorot_uniform, he_uniform, through_relus),
    misconceptions=mistakes_beside(
        __file__,
        xavier=XAVIER,
        he=HE,
        glorot_uniform=GLOROT_UNIFORM,
        he_uniform=HE_UNIFORM,
        factor=FACTOR,
    ),
)
def scale(draw: Draw) -> Draft:
    n_in = draw.choice("n_in", UNITS)
    n_out = draw.choice("total", [t for t in TOTALS if n_in < t < 4 * n_in]) - n_in
    draw.require(n_out not in (n_in, 2 * n_in) and n_out >= 5, "the layers must differ in size")
    scheme = draw.choice("scheme", ("Xavier", "He"))
    uniform = draw.choice("uniform", ("glorot", "he"))
    N, std = draw.choice("net", NETS)
    blanks = draw.choice("blanks", ("both", "glorot", "he"))
    numbers = draw.kind == "numeric"
    return Draft(
        given={"n_in": n_in, "n_out": n_out} | ({"N": N, "std": std} if numbers else {}),
        sizes={"L": draw.integer("L", 2, 4)} if numbers else {},
        case={"scheme": scheme, "uniform": uniform if numbers else blanks},
        symbols={
            "n_in": r"n_{\mathrm{in}}",
            "n_out": r"n_{\mathrm{out}}",
            "std": r"\sigma",
            "limit": "r",
        },
        stem=(STEMS["numeric" if numbers else blanks],),
        conventions=(
            LAYERS,
            *((XAVIER_BY_N_IN,) if numbers or blanks == "both" else ()),
            *((GLOROT_BY_BOTH,) if (uniform if numbers else blanks) == "glorot" else ()),
            *((ROOTS,) if numbers else ()),
        ),
        parts={
            "numeric": (
                numeric(
                    "initial",
                    level=1,
                    between=(0, 1),
                    ja=f"{scheme}の初期値では、正規分布の標準偏差をいくらにするか。",
                    en=f"In {scheme} initialization, what is the standard deviation of the normal "
                    "distribution?",
                ),
                numeric("limit", between=(0, 2), ja=LIMIT[uniform].ja, en=LIMIT[uniform].en),
                numeric(
                    "factor",
                    between=(0, 1000),
                    ja="別のネットワークでは、どの層のノード数も $N$、活性化関数はReLU、バイアスは0であり、重みは標準偏差 $\\sigma$ の"
                    "正規分布から独立に生成する。$L$ 層進むと、活性化関数への入力の2乗の期待値は何倍になるか。",
                    en="In another network, every layer has $N$ nodes, ReLU activations and zero biases; "
                    "the weights are independent and normally distributed with standard deviation "
                    "$\\sigma$. By what factor does the expected square of the inputs to ReLU change "
                    "over $L$ layers?",
                ),
            ),
            "code": {
                "both": (combination(XAVIER, HE, level=2),),
                "glorot": (code(GLOROT_UNIFORM, level=2),),
                "he": (code(HE_UNIFORM),),
            }[blanks],
        },
    )


LIMIT = {
    "glorot": Text(
        "Glorotの一様分布 $[-r, r]$ を用いるとき、$r$ はいくらか。",
        "What is $r$ for Glorot's uniform distribution on $[-r, r]$?",
    ),
    "he": Text(
        "Heの初期値と同じ分散をもつ一様分布 $[-r, r]$ を用いるとき、$r$ はいくらか。",
        "What is $r$ for the uniform distribution on $[-r, r]$ with the variance of He initialization?",
    ),
}
FROM_UNIFORM = (
    "`limit` を $r$ として、重みを一様分布 $[-r, r]$ から生成する。",
    "The weights are drawn from the uniform distribution on $[-r, r]$, where `limit` is $r$.",
)
STEMS = {
    "numeric": Text(
        "全結合層の重みを、平均0の乱数で初期化する。",
        "The weights of a fully connected layer are initialized with random numbers of mean 0.",
    ),
    "both": Text(
        "`std` を用いて `W = std * np.random.randn(n_in, n_out)` により重みを初期化する。"
        "`xavier` はXavierの初期値、`he` はHeの初期値のための `std` を返す。",
        "The weights are initialized by `W = std * np.random.randn(n_in, n_out)`. `xavier` returns "
        "`std` for Xavier initialization, `he` for He initialization.",
    ),
    "glorot": Text(
        f"{FROM_UNIFORM[0]}この関数はGlorotの一様分布のための `limit` を返す。",
        f"{FROM_UNIFORM[1]} This function returns `limit` for Glorot's uniform distribution.",
    ),
    "he": Text(
        f"{FROM_UNIFORM[0]}この関数は、分散がHeの初期値と等しくなる `limit` を返す。",
        f"{FROM_UNIFORM[1]} This function returns the `limit` for which the variance is that of He initialization.",
    ),
}
LAYERS = Text(
    r"$n_{\mathrm{in}}$ は前の層のノード数、$n_{\mathrm{out}}$ は次の層のノード数である。",
    r"$n_{\mathrm{in}}$ is the number of nodes in the previous layer, $n_{\mathrm{out}}$ that in the "
    "next layer.",
)
XAVIER_BY_N_IN = Text(
    "正規分布を用いるXavierの初期値とHeの初期値は、どちらも前の層のノード数だけで決まる形とする。",
    "With normal distributions, Xavier and He initialization are both taken in the form that depends "
    "only on the number of nodes in the previous layer.",
)
GLOROT_BY_BOTH = Text(
    r"Glorotの一様分布（原論文の形）の分散は、前後の層のノード数の平均を $n$ として $\frac{1}{n}$ である。",
    r"The variance of Glorot's uniform distribution (as in the original paper) is $\frac{1}{n}$, where "
    "$n$ is the mean of the numbers of nodes in the previous and the next layer.",
)
ROOTS = Text(
    r"$\sqrt{2} = 1.4142$、$\sqrt{3} = 1.7321$、$\sqrt{6} = 2.4495$ を用いてよい。",
    r"You may use $\sqrt{2} = 1.4142$, $\sqrt{3} = 1.7321$, $\sqrt{6} = 2.4495$.",
)


@scale.run
def run(engine, n_in, n_out, scheme, uniform, N=None, std=None, L=None):
    of_uniform = {"glorot": engine.glorot_uniform, "he": engine.he_uniform}
    if std is None:
        if uniform == "both":
            return {"xavier": engine.xavier(n_in, n_out), "he": engine.he(n_in, n_out)}
        return {"limit": of_uniform[uniform](n_in, n_out)}
    of_normal = {"Xavier": engine.xavier, "He": engine.he}
    return {
        "initial": of_normal[scheme](n_in, n_out),
        "limit": of_uniform[uniform](n_in, n_out),
        "factor": engine.through_relus(N, std, L),
    }


@scale.check
def keep_the_variance(n_in, n_out, scheme, uniform, N=None, std=None, L=None):
    import sympy

    v, x = sympy.symbols("v x", positive=True)
    density = sympy.exp(-(x**2) / 2) / sympy.sqrt(2 * sympy.pi)
    half = sympy.integrate(x**2 * density, (x, 0, sympy.oo))  # E[ReLU(x)²], x of variance 1
    kept = {"Xavier": 2 * half, "He": half}  # near 0, tanh is as if it were not there

    def variance(n, scheme):
        """So that a sum of n products has the variance 1 of the sums before."""
        return sympy.solve(sympy.Eq(n * v * kept[scheme], 1), v)[0]

    def limit(variance):
        r = sympy.Symbol("r", positive=True)
        return sympy.sqrt(variance / sympy.integrate(x**2 / r, (x, 0, r)) * r**2)

    of_uniform = {
        "glorot": variance((n_in + n_out) / 2, "Xavier"),
        "he": variance(n_in, "He"),
    }
    normal = {name: sympy.sqrt(variance(n_in, name)) for name in kept}
    if std is None:
        if uniform == "both":
            return {"xavier": normal["Xavier"], "he": normal["He"]}
        return {"limit": limit(of_uniform[uniform])}
    square = sympy.Integer(1)
    for _ in range(L):
        square = N * std**2 * half * square
    return {
        "initial": normal[scheme],
        "limit": limit(of_uniform[uniform]),
        "factor": square,
    }


@scale.solution
def solve(n_in, n_out, scheme, uniform, out, N=None, std=None, L=None):
    rule = Text(
        r"Xavierの初期値の分散は $\frac{1}{n_{\mathrm{in}}}$ であり、恒等関数や原点付近の $\tanh$ で分散を保つ。ReLUは負の側を0にして"
        r"2乗の平均を半分にするので、Heの初期値の分散は2倍の $\frac{2}{n_{\mathrm{in}}}$ である。標準偏差はその平方根である。",
        r"In Xavier initialization, the variance is $\frac{1}{n_{\mathrm{in}}}$, which preserves the variance "
        r"through the identity, and through $\tanh$ near the origin. ReLU sets the negative side to 0 and so "
        r"halves the mean square; in He initialization, the variance is therefore $\frac{2}{n_{\mathrm{in}}}$. "
        "The standard deviation is its square root.",
    )
    normal = tuple(
        rf"\text{{{name}}}: \quad \sqrt{{\frac{{{c}}}{{{tex(n_in)}}}}} = {tex(np.sqrt(c / n_in))}"
        for name, c in NUMERATORS.items()
        if std is None or name == scheme
    )
    if uniform == "both":
        return (rule, *normal)
    v, n = (1, rf"({tex(n_in)} + {tex(n_out)}) / 2") if uniform == "glorot" else (2, tex(n_in))
    of_uniform = (
        Text(
            r"一様分布 $[-r, r]$ の分散は $\frac{r^2}{3}$ である。これを必要な分散に等しいとおく。",
            r"The uniform distribution on $[-r, r]$ has variance $\frac{r^2}{3}$. Set it equal to the "
            "required variance.",
        ),
        rf"\frac{{r^2}}{{3}} = \frac{{{v}}}{{{n}}}, \qquad r = {tex(out['limit'])}",
    )
    if std is None:
        return (rule, *of_uniform) if uniform == "he" else of_uniform
    return (
        rule,
        *normal,
        *of_uniform,
        Text(
            "ReLUは2乗の期待値を半分にし、$N$ 個の積の和はそれを $N \\sigma^2$ 倍にする。Heの初期値ではこの積が1になり、"
            "それ以外では層を進むごとに増大または減少する。",
            "ReLU halves the expected square, and the sum of $N$ products multiplies it by "
            "$N \\sigma^2$. With He initialization, the product of the two factors is 1; otherwise the "
            "expected square grows or shrinks with every layer.",
        ),
        rf"\left(\frac{{N \sigma^2}}{{2}}\right)^L = \left(\frac{{{tex(N)} \times "
        rf"{tex(std)}^2}}{{2}}\right)^{L} = {tex(N * std**2 / 2)}^{L} = {tex(out['factor'])}",
    )
