"""The perceptron as a gate: which weights and biases make it AND, OR, NAND or NOR."""

from itertools import combinations

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Statement,
    Table,
    Text,
    choice,
    code,
    family,
    mistakes,
    mistakes_beside,
    statements,
)
from quizgen.engine import perceptron
from quizgen.problems.perceptron._common import (
    BIAS_OR_THRESHOLD,
    BINARY,
    FIRES,
    GATES,
    INPUTS,
)

TMP = Blank(perceptron, "tmp")
Y = Blank(perceptron, "y")
HALF = Fraction(1, 2)
OTHER = {"AND": "OR", "OR": "AND", "NAND": "NOR", "NOR": "NAND"}
TABLES = {**GATES, "zero": (0, 0, 0, 0), "one": (1, 1, 1, 1)}
MEANINGS = {
    **{gate: Text(f"{gate}ゲートである", f"this is {gate}") for gate in GATES},
    "zero": Text("入力によらず0を出力する", "the output is 0 whatever the input"),
    "one": Text("入力によらず1を出力する", "the output is 1 whatever the input"),
}
SLIPS = {  # in the limits between which a threshold may lie
    "other-weight": Text(
        "2つの重みのうち、条件を決めないほうを範囲の端としている。",
        "Uses the one of the two weights that does not determine the limit.",
    ),
    "other-gate": Text(
        "ANDとOR（NANDとNOR）を取り違えている。",
        "Mixes up AND and OR (or NAND and NOR).",
    ),
    "wrong-end": Text(
        "等号を逆の端に付けている。和が閾値に等しいとき、出力は $0$ である。",
        "Includes the wrong end: where the sum equals the threshold, the output is $0$.",
    ),
    "sign": Text(
        "符号を逆にしている。バイアスは、閾値の符号を変えた $b = -\\theta$ である。",
        "Uses the wrong sign: the bias is the negative of the threshold, $b = -\\theta$.",
    ),
}


def limits(w, gate, form, slips=()):
    """Between what a threshold or bias may lie; twice the ends, and which of them is included."""
    small, large = sorted(abs(w))
    if "other-weight" in slips:
        small, large = large, small
    if "other-gate" in slips:
        gate = OTHER[gate]
    low, high = {
        "AND": (large, small + large),
        "OR": (0, small),
        "NAND": (-small - large, -large),
        "NOR": (-small, 0),
    }[gate]
    upper = False  # of a threshold the lower end is included
    if (form == "bias") is not ("sign" in slips):
        low, high, upper = -high, -low, True
    return np.array([2 * low, 2 * high, upper ^ ("wrong-end" in slips)])


def slip(*names):
    """A row of misconceptions: the limits that come of these slips together."""
    return (
        "-and-".join(names),
        lambda w, gate, form: {"interval": limits(w, gate, form, names)},
        "".join(SLIPS[name].ja for name in names),
        " ".join(SLIPS[name].en for name in names),
    )


def between(symbol):
    """What shows the limits as an inequality."""

    def show(ends):
        low, high, upper = f"{ends[0] / 2:g}", f"{ends[1] / 2:g}", ends[2]
        first, second = ("<", r"\le") if upper else (r"\le", "<")
        return Formula(rf"{low} {first} {symbol} {second} {high}")

    return show


def designs(small, large):
    """Parameters by what they make, for weights of these sizes."""
    above = {"one": -HALF, "OR": HALF, "AND": large + HALF, "zero": small + large + HALF}
    below = {"zero": -HALF, "NOR": HALF, "NAND": large + HALF, "one": small + large + HALF}
    return {f"{made}-firing-above": (small, large, -level) for made, level in above.items()} | {
        f"{made}-firing-below": (-small, -large, level) for made, level in below.items()
    }


def claim(name, parameters, gate):
    """The statement that these parameters make a gate."""
    made = name.split("-")[0]
    table = ", ".join(map(str, TABLES[made]))
    meaning = MEANINGS[made]
    text = "$(w_1, w_2, b) = (" + ", ".join(f"{float(p):g}" for p in parameters) + ")$"
    return Statement(
        f"{gate}-{name}",
        ja=text,
        en=text,
        why_ja=f"出力は順に ${table}$ となり、{meaning.ja}。",
        why_en=f"The outputs are ${table}$ in turn: {meaning.en}.",
    )


@family(
    level=1,
    kinds=("choice", "code"),
    covers=(
        "A02",
        "A03",
        "A04",
    ),
    minutes=3,
    ja="ゲートを実現するパラメータ",
    en="Parameters that implement a gate",
    engine=perceptron,
    misconceptions=(
        *mistakes_beside(__file__, tmp=TMP, y=Y),
        *mistakes(
            *(slip(name) for name in SLIPS),
            *(slip(*pair) for pair in combinations(SLIPS, 2)),
            kinds=("choice",),
        ),
    ),
)
def gate_parameters(draw: Draw) -> Draft:
    gate, other = draw.sample("gates", tuple(GATES), 2)
    form = draw.choice("form", ("threshold", "bias"))
    sizes = draw.sample("weights", SIZES, 2)
    symbol = {"threshold": r"\theta", "bias": "b"}[form]
    return Draft(
        given={"w": signed(gate, sizes)},
        case={"gate": gate, "form": form},
        symbols={"w": "(w_1, w_2)"},
        stem=(STEM,),
        conventions=(FIRES, *([BIAS_OR_THRESHOLD] if form == "threshold" else []), BINARY),
        parts={
            "choice": (
                choice(
                    "interval",
                    between(symbol),
                    ja=f"上の重みのパーセプトロンが{gate}ゲートになるのは、${symbol}$ がどの範囲にあるときか。",
                    en=f"For which ${symbol}$ does the perceptron with the weights above implement {gate}?",
                ),
                statements(
                    [claim(name, made, other) for name, made in designs(*sorted(sizes)).items()],
                    ja=f"{other}ゲートになるパラメータはどれか。",
                    en=f"Which parameters implement {other}?",
                ),
            )
        },
    )


@gate_parameters.of("code").draft
def listing(draw: Draw) -> Draft:
    w = draw.integers("w", -3, 3, shape=2, exclude=(0,))
    b = draw.integer("b", 2, 4) * draw.choice("sign of b", (1, -1))
    rows = draw.sample("rows", [(i, j) for i in range(-3, 4) for j in range(-3, 4)], 12)
    sums = [row @ w + b for row in np.array(rows)]
    draw.require({-1, 0, 1, b, -b} & set(sums) >= {0, b}, "no sum is at the limit")
    return Draft(
        given={"X": rows, "w": w, "b": b},
        stem=(
            Text(
                "次の関数はパーセプトロンである。`X` の各行を順に `x` として与え、出力 `y` を並べる。",
                "This function is a perceptron. The rows of `X` are passed to it as `x`, one by one; "
                "its outputs are `y`.",
            ),
        ),
        conventions=(FIRES,),
        parts={"code": (code(TMP), code(Y))},
    )


SIZES = [Fraction(n, 2) for n in range(2, 10)]
STEM = Text(
    "2入力のパーセプトロンで論理ゲートを実現する。",
    "Perceptrons with two inputs are used to implement logic gates.",
)


def signed(gate, sizes):
    """Weights of the sign that a gate needs."""
    return [size if gate in ("AND", "OR") else -size for size in sizes]


@gate_parameters.of("choice").run
def try_values(engine, w, gate, form):
    values = np.arange(-20, 20, 0.25)  # the limits are halves; between them lie quarters
    fits = [table(engine, w, v if form == "bias" else -v) == GATES[gate] for v in values]
    first, last = values[np.flatnonzero(fits)[[0, -1]]]
    upper = (2 * last).is_integer()
    low, high = np.floor(2 * first), np.ceil(2 * last)
    made = {
        f"{other}-{name}": table(engine, *split(parameters)) == GATES[other]
        for name, parameters in designs(*sorted(abs(w))).items()
        for other in GATES
    }
    return {"interval": np.array([low, high, upper])} | made


def split(parameters):
    """Weights and bias."""
    *weights, bias = map(float, parameters)
    return np.array(weights), bias


def table(engine, w, b):
    """What a perceptron outputs for all inputs."""
    return tuple(engine(x, w, b) for x in INPUTS)


@gate_parameters.of("choice").check
def solve_the_inequalities(w, gate, form):
    import sympy

    def sums(w):
        return [w[0] * x[0] + w[1] * x[1] for x in INPUTS.tolist()]

    silent = [s for s, y in zip(sums(w), GATES[gate], strict=True) if y == 0]
    fires = [s for s, y in zip(sums(w), GATES[gate], strict=True) if y == 1]
    low, high = sympy.Max(*silent), sympy.Min(*fires)  # low <= threshold < high
    ends = (2 * low, 2 * high, 0) if form == "threshold" else (-2 * high, -2 * low, 1)
    made = {}
    sizes = sympy.Abs(w[0]), sympy.Abs(w[1])
    for name, (w1, w2, b) in designs(sympy.Min(*sizes), sympy.Max(*sizes)).items():
        for other, outputs in GATES.items():
            holds = [
                s + b > 0 if y else s + b < 0 for s, y in zip(sums((w1, w2)), outputs, strict=True)
            ]
            made[f"{other}-{name}"] = sympy.And(*holds)
    return {"interval": np.array(ends)} | made


@gate_parameters.of("choice").solution
def explain_the_limits(w, gate, form, out):
    low, high = out["interval"][:2] / 2
    if form == "bias":
        low, high = -high, -low
    end = rf" \quad\Leftrightarrow\quad {-high:g} < b \le {-low:g}" if form == "bias" else ""
    return (
        Text(
            f"{gate}ゲートの真理値表に、重み付き和を並べて示す。",
            f"This is the truth table of {gate}, with the weighted sums.",
        ),
        Table(
            tuple(
                Text(f"${name}$", f"${name}$") for name in ("x_1", "x_2", "w_1 x_1 + w_2 x_2", "y")
            ),
            tuple(
                (str(x[0]), str(x[1]), f"{w @ x:g}", str(y))
                for x, y in zip(INPUTS, GATES[gate], strict=True)
            ),
        ),
        Text(
            r"閾値 $\theta = -b$ は、$y = 1$ となるどの和よりも小さく、$y = 0$ となるどの和に対してもそれ以上でなければならない。",
            r"The threshold $\theta = -b$ must be less than every sum with $y = 1$, and not less than "
            r"any sum with $y = 0$.",
        ),
        rf"{low:g} \le \theta < {high:g}{end}",
    )


@gate_parameters.of("code").run
def fire(engine, X, w, b):
    return {"y": np.array([engine(x, w, b) for x in X])}


@gate_parameters.of("code").check
def compare_with_zero(X, w, b):
    import sympy

    sums = [w[0] * x[0] + w[1] * x[1] + b for x in X]
    return {"y": np.array([sympy.Piecewise((1, s > 0), (0, True)) for s in sums])}


@gate_parameters.of("code").solution
def explain_the_code(X, w, b):
    return (
        r"\mathtt{tmp} = \sum_i w_i x_i + b",
        Text(
            "`X` の各行に対して、`tmp` は順に次の値になる。0のときは発火しない。",
            "For the rows of `X`, `tmp` takes these values in turn. At 0 the perceptron does not fire.",
        ),
        ", ".join(f"{x @ w + b:g}" for x in X),
    )
