"""Initial weights and depth: which curve of the squares of outputs belongs to which weights."""

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Prose,
    Text,
    axis,
    choice,
    curve,
    family,
    mistakes,
    plot,
    tex,
)
from quizgen.problems.initialization._common import WEIGHTS

LETTERS = "PQRS"
DEPTH = 6  # layers in the figure
FACTORS = [Fraction(f) for f in ("1/4", "1/2", "1", "2", "4")]  # of a layer: N std² / 2
NETS = {  # nodes, standard deviation with these factors
    f: [
        (N, std)
        for N in range(20, 901, 10)
        for std in map(Fraction, ("0.05", "0.1", "0.2"))
        if N * std**2 / 2 == f
    ]
    for f in FACTORS
}


def layer_factor(N, std):
    return N * std**2 / 2


CHANGE = {
    Fraction(1, 4): ("4分の1になる", "falls to a quarter"),
    Fraction(1, 2): ("半分になる", "falls by half"),
    Fraction(1): ("変わらない", "stays the same"),
    Fraction(2): ("2倍になる", "doubles"),
    Fraction(4): ("4倍になる", "grows fourfold"),
}


def curve_with(factor):
    """The mistake of choosing the curve with this factor per layer."""
    ja, en = CHANGE[factor]

    def value(out, asked, **curves):
        places = [n for n, letter in enumerate(LETTERS) if growth(curves[letter]) == factor]
        return {"place": places[0]} if places and places[0] != out["place"] else {}

    return (
        f"curve-of-{factor.numerator}-to-{factor.denominator}",
        lambda P, Q, R, S, asked, out: value(out, asked, P=P, Q=Q, R=R, S=S),
        f"この曲線では、値が1層ごとに{ja}。これは $N \\sigma^2 = {tex(2 * factor)}$ の場合である。",
        f"On this curve, the value {en} with every layer, which is the case $N \\sigma^2 = {tex(2 * factor)}$.",
    )


def growth(squares):
    """The factor from layer to layer of a plotted curve."""
    return min(FACTORS, key=lambda f: abs(float(f) - squares[1] / squares[0]))


@family(
    level=3,
    kinds=("choice",),
    covers=("B04", "B15"),
    minutes=2,
    ja="層ごとの出力の大きさの曲線",
    en="Curves of outputs, layer by layer",
    engine=layer_factor,
    misconceptions=mistakes(*map(curve_with, FACTORS)),
)
def read_the_curves(draw: Draw) -> Draft:
    factors = draw.sample("factors", FACTORS, 4)
    asked = draw.choice("asked", factors)
    N, std = draw.choice("net", NETS[asked])
    squares = [
        [Fraction(f"{float(f**layer):.5g}") for layer in range(1, DEPTH + 1)] for f in factors
    ]
    scheme = {Fraction(1): "He", Fraction(1, 2): "Xavier"}.get(asked, "")
    if scheme and draw.choice("by name", (True, False)):
        ja = f"{scheme}の初期値（前の層のユニット数だけで決まる形）を用いたのはどの曲線か。"
        en = (
            f"Which curve belongs to {scheme} initialization, in the form that depends only on the number of "
            "units in the previous layer?"
        )
        given = {}
    else:
        ja = "標準偏差を $\\sigma$ としたのはどの曲線か。"
        en = "Which curve belongs to the standard deviation $\\sigma$?"
        given = {"N": N, "std": std}
    return Draft(
        given=dict(zip(LETTERS, squares, strict=True)) | given,
        plotted=LETTERS,
        case={} if given else {"asked": scheme},
        symbols={"std": r"\sigma"} if given else {},
        stem=(CURVES,),
        conventions=(WEIGHTS,),
        exhibits=(
            plot(
                *(
                    curve(range(1, DEPTH + 1), values, ja=letter, en=letter)
                    for letter, values in zip(LETTERS, squares, strict=True)
                ),
                x=axis("層", "layer", 0, DEPTH + 1),
                y=axis("2乗の期待値", "expected square", 0.0001, 10000, log=True),
                ja="層ごとの出力の2乗の期待値を表す4つの曲線（P、Q、R、S）。",
                en="Curves P, Q, R, S of the expected square of the outputs of each layer.",
            ),
        ),
        parts={
            "choice": (
                choice(
                    "place",
                    lambda at: Prose(Text(f"曲線{LETTERS[at[0]]}", f"Curve {LETTERS[at[0]]}")),
                    ja=ja,
                    en=en,
                    ordered=True,
                ),
            )
        },
    )


CURVES = Text(
    "どの層もユニット数が $N$、活性化関数がReLUの全結合ネットワークを、重みの標準偏差 $\\sigma$ だけを変えて4通りに初期化した。"
    "図は、第1層から第6層までの出力の2乗の期待値である（入力の2乗の期待値は1）。",
    "A fully connected network with $N$ units and ReLU in every layer was initialized in four ways that differ "
    "only in the standard deviation $\\sigma$ of the weights. The figure shows the expected squares of the outputs "
    "of layers 1 to 6; that of the input is 1.",
)


@read_the_curves.run
def find_the_curve(engine, P, Q, R, S, asked="", N=1.0, std=1.0):
    N, variance = (N, std**2) if not asked else (100.0, {"He": 2, "Xavier": 1}[asked] / 100)
    factor = engine(N, np.sqrt(variance))
    places = [n for n, squares in enumerate((P, Q, R, S)) if abs(squares[0] / factor - 1) < 1e-6]
    return {"place": places[0] if places else np.nan}


@read_the_curves.check
def square_of_the_first_layer(P, Q, R, S, asked="", N=1, std=1):
    import sympy

    u = sympy.Symbol("u", real=True)
    density = sympy.exp(-(u**2) / 2) / sympy.sqrt(2 * sympy.pi)
    half = sympy.integrate(u**2 * density, (u, 0, sympy.oo))
    variance = {"He": 2, "Xavier": 1}[asked] if asked else N * std**2  # of u in the first layer
    cases = [(place, sympy.Eq(c[0], half * variance)) for place, c in enumerate((P, Q, R, S))]
    return {"place": sympy.Piecewise(*cases, (4, True))}


@read_the_curves.solution
def compare(out, asked="", N=None, std=None):
    letter = LETTERS[out["place"]]
    variance = {"He": 2.0, "Xavier": 1.0}[asked] if asked else N * std**2
    ja, en = CHANGE[Fraction(variance / 2).limit_denominator(8)]
    return (
        Text(
            "1層ごとに、重み付き和が2乗の期待値を $N \\sigma^2$ 倍にし、ReLUが半分にする。",
            "In every layer, the weighted sum multiplies the expected square by $N \\sigma^2$, and ReLU halves it.",
        ),
        rf"\frac{{N \sigma^2}}{{2}} = \frac{{{tex(variance)}}}{{2}} = {tex(variance / 2)}",
        Text(
            f"したがって、値が1層ごとに{ja}曲線{letter}である。",
            f"So it is curve {letter}, on which the value {en} with every layer.",
        ),
    )
