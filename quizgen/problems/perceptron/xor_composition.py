"""XOR from gates in two layers, and what the step between the layers is for."""
# ruff: noqa: N802 - gates are written in capitals

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Misconception,
    Table,
    Text,
    choice,
    combination,
    family,
    mistakes_beside,
    tex,
)
from quizgen.engine import perceptron
from quizgen.problems.perceptron._common import GATES, INPUTS


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)


def OR(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.2)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.7)


def NOR(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.2)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)


def EXOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = NOR(x1, x2)
    return NOR(s1, s2)


def XNOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return NAND(s1, s2)


def EXNOR(x1, x2):
    s1 = AND(x1, x2)
    s2 = NOR(x1, x2)
    return OR(s1, s2)


def step_function(x):
    return (x > 0).astype(int)


def two_layers(x, W1, b1, w2, b2):
    s = step_function(np.dot(x, W1) + b1)
    return step_function(np.dot(s, w2) + b2)


def without_hidden_step(x, W1, b1, w2, b2):
    s = np.dot(x, W1) + b1
    return step_function(np.dot(s, w2) + b2)


HIDDEN = Blank(two_layers, "s")
OUTPUT = Blank(two_layers, "return")
LINEAR = Blank(without_hidden_step, "s")
LINEAR_OUTPUT = Blank(without_hidden_step, "return")

COMPOSED = (XOR, EXOR, XNOR, EXNOR)
INSIDE = {  # the gates of s1, s2 and y
    "XOR": ("NAND", "OR", "AND"),
    "EXOR": ("AND", "NOR", "NOR"),
    "XNOR": ("NAND", "OR", "NAND"),
    "EXNOR": ("AND", "NOR", "OR"),
}
BLANKS = {
    function.__name__: [
        Blank(function, target, inside=gate)
        for target, gate in zip(("s1", "s2", "return"), INSIDE[function.__name__], strict=True)
    ]
    for function in COMPOSED
}
MADE = {
    "XOR": Text("排他的論理和（XOR）", "exclusive or (XOR)"),
    "EXOR": Text("排他的論理和（EXOR）", "exclusive or (EXOR)"),
    "XNOR": Text("排他的論理和の否定（XNOR）", "the negation of exclusive or (XNOR)"),
    "EXNOR": Text("排他的論理和の否定（EXNOR）", "the negation of exclusive or (EXNOR)"),
}


def bits(values):
    """A row of a truth table, read downwards."""
    return ", ".join(map(str, values))


def table_of(gates):
    """What two gates and a third one behind them output, from their truth tables."""
    first, second, last = gates
    hidden = zip(GATES[first], GATES[second], strict=True)
    return [GATES[last][2 * s1 + s2] for s1, s2 in hidden]


def wrong_gates():
    """A misconception for every gate that stands at a place where another one belongs."""
    for name, gates in INSIDE.items():
        for place, (where, blank) in enumerate(zip(("s1", "s2", "y"), BLANKS[name], strict=True)):
            for gate in GATES:
                made = table_of([*gates[:place], gate, *gates[place + 1 :]])
                if gate == gates[place]:
                    continue
                yield Misconception(
                    f"{name}-{where}-{gate}".lower(),
                    gate,
                    at=blank,
                    kinds=("code",),
                    ja=f"`{where}` に{gate}を用いている。他の2つが正しくても、出力 `y` は順に ${bits(made)}$ となる。",
                    en=f"Uses {gate} for `{where}`. Even if the other two are right, the output `y` is ${bits(made)}$ in turn.",
                )


@family(
    level=2,
    kinds=("choice", "code"),
    covers=(
        "A06",
        "A11",
    ),
    minutes=3,
    ja="XORと2層のパーセプトロン",
    en="XOR and perceptrons in two layers",
    engine=(*COMPOSED, two_layers, without_hidden_step),
    misconceptions=(
        *mistakes_beside(__file__, s=HIDDEN, y=OUTPUT, linear=LINEAR, linear_output=LINEAR_OUTPUT),
        *wrong_gates(),
    ),
)
def of_parameters(draw: Draw) -> Draft:
    units = [draw.choice(f"unit {i}", UNITS) for i in range(3)]
    (u1, c1), (u2, c2), (w2, b2) = units
    draw.require(u1 != u2, "both hidden units are the same")
    W1, b1 = np.array([u1, u2]).T, [c1, c2]
    floats = (W1.astype(float), np.array(b1, float), np.array(w2, float), float(b2))
    made, linear = two_layers(INPUTS, *floats), without_hidden_step(INPUTS, *floats)
    draw.require(set(made) == set(linear) == {0, 1}, "the output is constant")
    draw.require((made != linear).any(), "the step changes nothing")
    return Draft(
        given={"W1": W1, "b1": b1, "w2": w2, "b2": b2},
        symbols={"W1": "W_1", "b1": "b_1", "w2": "w_2", "b2": "b_2"},
        stem=(
            Text(
                "2つのパーセプトロンの出力 $s$ を、もう1つのパーセプトロンに入力する。",
                "The outputs $s$ of two perceptrons are the inputs of a third one.",
            ),
            r"s = h(x W_1 + b_1), \qquad y = h(s \cdot w_2 + b_2)",
        ),
        conventions=(
            Text(
                "$h(a)$ はステップ関数であり、$a > 0$ のとき $1$、そうでないとき $0$ である。",
                "$h(a)$ is the step function: $1$ if $a > 0$, and $0$ otherwise.",
            ),
            Text(
                "出力は、入力 $x = (0, 0), (0, 1), (1, 0), (1, 1)$ の順に並べる。",
                "The outputs are in the order of the inputs $x = (0, 0), (0, 1), (1, 0), (1, 1)$.",
            ),
        ),
        parts={
            "choice": (
                choice(
                    "y",
                    lambda y: Formula(bits(y)),
                    ja="出力 $y$ はどれか。",
                    en="What is the output $y$?",
                ),
                choice(
                    "y_linear",
                    lambda y: Formula(bits(y)),
                    ja="1層目のステップ関数を恒等関数に替え、$s = x W_1 + b_1$ とする。"
                    "パラメータを変えないとき、出力 $y$ はどれか。",
                    en="In the first layer, the step function is replaced with the identity function, so that "
                    "$s = x W_1 + b_1$. With the same parameters, what is the output $y$?",
                ),
            )
        },
    )


@of_parameters.of("code").draft
def of_gates(draw: Draw) -> Draft:
    name = draw.choice("name", tuple(INSIDE))
    made = MADE[name]
    return Draft(
        given={},
        case={"name": name},
        stem=(
            Text(
                f"{made.ja}を、ゲートの組合せで実現する。",
                f"Gates are combined to implement {made.en}.",
            ),
        ),
        conventions=(
            Text(
                "`AND`、`OR`、`NAND`、`NOR` はそれぞれのゲートを実現する関数で、$0$ または $1$ を返す。"
                "関数の戻り値を `y` とする。",
                "`AND`, `OR`, `NAND` and `NOR` are functions that implement these gates and return "
                "$0$ or $1$. The return value of the function is `y`.",
            ),
        ),
        parts={
            "code": (
                combination(
                    *BLANKS[name],
                    ja="空欄に入る関数の組合せとして正しいものはどれか。",
                    en="Which combination of functions fills the blanks?",
                ),
            )
        },
    )


HALVES = (Fraction(-3, 2), Fraction(-1, 2), Fraction(1, 2), Fraction(3, 2))
UNITS = [((v, w), b) for v in (-1, 1) for w in (-1, 1) for b in HALVES if abs(v + w) or abs(b) < 1]


@of_parameters.of("choice").run
def feed_forward(engine, W1, b1, w2, b2):
    return {
        "y": engine.two_layers(INPUTS, W1, b1, w2, b2),
        "y_linear": engine.without_hidden_step(INPUTS, W1, b1, w2, b2),
    }


@of_parameters.of("choice").check
def by_inequalities(W1, b1, w2, b2):
    import sympy

    def fires(a):
        return sympy.sign(a) * (sympy.sign(a) + 1) / 2  # 1 above 0, and 0 at 0 or below

    y = []
    for p, q in INPUTS.tolist():
        s = [fires(p * W1[0, j] + q * W1[1, j] + b1[j]) for j in (0, 1)]
        y.append(fires(s[0] * w2[0] + s[1] * w2[1] + b2))
    # two linear layers are one, whose weights are found by differentiation
    x1, x2 = sympy.symbols("x1 x2")
    u = [x1 * W1[0, j] + x2 * W1[1, j] + b1[j] for j in (0, 1)]
    a = sympy.expand(u[0] * w2[0] + u[1] * w2[1] + b2)
    slopes, level = (a.diff(x1), a.diff(x2)), a.subs({x1: 0, x2: 0})
    linear = [fires(p * slopes[0] + q * slopes[1] + level) for p, q in INPUTS.tolist()]
    return {"y": np.array(y), "y_linear": np.array(linear)}


@of_parameters.of("choice").solution
def tabulate(W1, b1, w2, b2):
    u = INPUTS @ W1 + b1
    s = (u > 0).astype(int)
    a = s @ w2 + b2
    linear = u @ w2 + b2
    rows = tuple(
        (
            bits(x),
            f"{u[n, 0]:g},\\ {u[n, 1]:g}",
            bits(s[n]),
            f"{a[n]:g}",
            f"{int(a[n] > 0)}",
            f"{linear[n]:g}",
            f"{int(linear[n] > 0)}",
        )
        for n, x in enumerate(INPUTS)
    )
    return (
        Text(
            "左から、元のネットワークの $s$ と $y$、恒等関数に替えたときの出力である。",
            "From left to right: $s$ and $y$ of the original network, then the output with the identity function.",
        ),
        Table(
            tuple(
                Text(f"${head}$", f"${head}$")
                for head in (
                    "x",
                    "x W_1 + b_1",
                    "s",
                    r"s \cdot w_2 + b_2",
                    "y",
                    r"(x W_1 + b_1) \cdot w_2 + b_2",
                    r"y'",
                )
            ),
            rows,
        ),
        Text(
            "恒等関数に替えると、2つの層は1つの線形な層になる。$y'$ は1つのパーセプトロンの出力であり、XORにはならない。",
            "With the identity function, the two layers become a single linear one; $y'$ is the output of one "
            "perceptron, which can never be XOR.",
        ),
        rf"x W_1 w_2 + b_1 \cdot w_2 + b_2 = x {tex((W1 @ w2)[:, None])} + {tex(b1 @ w2 + b2)}",
    )


@of_parameters.of("code").run
def combine(engine, name):
    function = getattr(engine, name)
    return {"y": np.array([function(*x) for x in INPUTS.tolist()])}


@of_parameters.of("code").check
def count_the_ones(name):
    odd = [(p + q) % 2 for p, q in INPUTS.tolist()]  # exclusive or: exactly one of them is 1
    return {"y": np.array([bit if name in ("XOR", "EXOR") else 1 - bit for bit in odd])}


@of_parameters.of("code").solution
def show_the_table(name):
    first, second, last = INSIDE[name]
    s1, s2, y = GATES[first], GATES[second], table_of(INSIDE[name])
    heads = ("$x_1$", "$x_2$", "`s1`", "`s2`", "`y`")
    return (
        Text(
            f"`s1` を{first}、`s2` を{second}、`y` を{last}とすると、真理値表は次のようになる。",
            f"With {first} for `s1`, {second} for `s2` and {last} for `y`, this is the truth table.",
        ),
        Table(
            tuple(Text(head, head) for head in heads),
            tuple(
                (str(p), str(q), *map(str, row))
                for (p, q), *row in zip(INPUTS.tolist(), s1, s2, y, strict=True)
            ),
        ),
    )
