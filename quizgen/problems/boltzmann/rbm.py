"""A restricted Boltzmann machine: conditional probabilities, and how probable a visible state is."""

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
)
from quizgen.engine import RBM

V, H = 3, 2


def ratio(F, F2):
    factor = np.exp(F - F2)
    return factor


BLANKS = {
    "hidden": Blank(RBM.hidden, "p_h"),
    "visible": Blank(RBM.visible, "p_v"),
    "a": Blank(RBM.free_energy, "a"),
    "F": Blank(RBM.free_energy, "F"),
    "factor": Blank(ratio, "factor"),
}
QUOTIENTS = tuple(map(Fraction, ("1/4", "1/2", "2", "4")))  # of which logarithms are taken
BINARY = Text(
    "可視ユニット $v_i$ も隠れユニット $h_j$ も、値は0か1である。",
    "The visible units $v_i$ and the hidden units $h_j$ are 0 or 1.",
)
NAMES = Text(
    "$W$ の行は可視ユニット、列は隠れユニットに対応する。$b$ は可視ユニット、$c$ は隠れユニットのバイアスである。",
    "The rows of $W$ belong to visible units, its columns to hidden ones; $b$ holds the biases of the "
    "visible units, $c$ those of the hidden units.",
)
STEM = Text(
    "制約付きボルツマンマシン（RBM）のエネルギーと確率を次のように定める。",
    "The energy and the probability of a restricted Boltzmann machine (RBM) are defined as follows.",
)
ENERGY = (
    r"E(v, h) = - \sum_i b_i v_i - \sum_j c_j h_j - \sum_{i,j} v_i W_{ij} h_j, \qquad "
    r"p(v, h) \propto e^{-E(v, h)}"
)


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D30",),
    minutes=4,
    ja="制約付きボルツマンマシン",
    en="Restricted Boltzmann machine",
    engine=(RBM, ratio),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def rbm(draw: Draw) -> Draft:
    given = machine(draw)
    other = np.array(draw.shuffled("v2", given["v"]))
    draw.require((other != given["v"]).any(), "both visible states are the same")
    return Draft(
        given=given | {"v2": other},
        ln=("W", "b", "c"),
        symbols={"v2": "v'"},
        stem=(STEM, ENERGY),
        conventions=(BINARY, NAMES, SIGMOID),
        parts={
            "numeric": (
                draw.choice("conditional", (OF_HIDDEN, OF_VISIBLE)),
                numeric(
                    "ratio",
                    form="fraction",
                    between=(0, 1000),
                    ja="$h$ について和をとった $p(v) = \\sum_h p(v, h)$ の比 $p(v') / p(v)$ はいくらか。",
                    en="What is the ratio $p(v') / p(v)$, where $p(v) = \\sum_h p(v, h)$ is summed over all $h$?",
                ),
            )
        },
    )


OF_HIDDEN = numeric(
    "hidden",
    index=[(0,), (1,)],
    form="fraction",
    between=(0, 1),
    level=2,
    ja="条件付き確率 $P(h_{i} = 1 \\mid v)$ はいくらか。",
    en="What is the conditional probability $P(h_{i} = 1 \\mid v)$?",
)
OF_VISIBLE = numeric(
    "visible",
    index=[(0,), (1,), (2,)],
    form="fraction",
    between=(0, 1),
    level=2,
    ja="条件付き確率 $P(v_{i} = 1 \\mid h)$ はいくらか。",
    en="What is the conditional probability $P(v_{i} = 1 \\mid h)$?",
)
SIGMOID = Text(
    r"$\sigma(\ln q) = \frac{q}{q + 1}$ を用いてよい（$\sigma$ はシグモイド関数）。",
    r"You may use $\sigma(\ln q) = \frac{q}{q + 1}$, where $\sigma$ is the sigmoid function.",
)


def machine(draw):
    """Parameters that are logarithms of short fractions, and states with one or two units on."""

    def some(name, count):
        return [draw.choice(f"{name} {k}", QUOTIENTS) for k in range(count)]

    return {
        "W": np.array(some("W", V * H)).reshape(V, H),
        "b": np.array(some("b", V)),
        "c": np.array(some("c", H)),
        "v": np.array(draw.shuffled("v", draw.choice("visible on", ((1, 1, 0), (1, 0, 0))))),
        "h": np.array(draw.shuffled("h", (1, 0))),
    }


@rbm.of("code").draft
def code_of_the_conditionals(draw: Draw) -> Draft:
    return Draft(
        given={
            "W": draw.integers("W", -2, 2, shape=(V, H), exclude=(0,)),
            "b": draw.integers("b", -2, 2, shape=V, exclude=(0,)),
            "c": draw.integers("c", -2, 2, shape=H, exclude=(0,)),
            "v": np.array(draw.sample("v", states(V)[1:], 2)),
            "h": np.array(draw.sample("h", states(H)[1:], 2)),
        },
        symbols={"hidden": r"\mathtt{p\_h}", "visible": r"\mathtt{p\_v}"},
        stem=(STEM, ENERGY, BATCH),
        conventions=(BINARY, NAMES),
        parts={
            "code": draw.choice(
                "asked",
                (
                    (combination(BLANKS["hidden"], BLANKS["visible"]),),
                    (code(BLANKS["visible"]),),
                    (
                        combination(
                            BLANKS["a"],
                            BLANKS["F"],
                            ja="$e^{-F(v)}$ が $\\sum_h e^{-E(v, h)}$ に等しくなるように `F` を求める。"
                            "空欄に入る式の組合せとして正しいものはどれか。",
                            en="`F` is computed such that $e^{-F(v)} = \\sum_h e^{-E(v, h)}$. Which combination "
                            "of expressions fills the blanks?",
                        ),
                    ),
                ),
            )
        },
    )


BATCH = Text(
    "`v` と `h` の各行が、可視層と隠れ層の1つの状態である。",
    "Each row of `v` and of `h` is one state of the visible and of the hidden layer.",
)


@rbm.of("numeric").run
def run(engine, W, b, c, v, h, v2):
    machine = engine.RBM(W, b, c)
    F, F2 = machine.free_energy(np.array([v, v2]))
    return {
        "hidden": machine.hidden(v[None])[0],
        "visible": machine.visible(h[None])[0],
        "ratio": engine.ratio(F, F2),
    }


@rbm.of("code").run
def run_a_batch(engine, W, b, c, v, h):
    machine = engine.RBM(W, b, c)
    return {"hidden": machine.hidden(v), "visible": machine.visible(h), "F": machine.free_energy(v)}


def states(n):
    """All states of n binary units."""
    return [[k >> i & 1 for i in range(n)] for k in range(2**n)]


def boltzmann(W, b, c):
    """e^(−E) of a pair of states, as a product over the units and the pairs of units that are on."""
    import sympy

    def factor(on, exponent):
        return 1 + on * (sympy.exp(exponent) - 1)  # on is 0 or 1

    def weight(v, h):
        ones = [factor(v[i], b[i]) for i in range(V)] + [factor(h[j], c[j]) for j in range(H)]
        return sympy.prod(
            [*ones, *(factor(v[i] * h[j], W[i, j]) for i in range(V) for j in range(H))]
        )

    return weight


@rbm.of("numeric").check
def sum_over_all_states(W, b, c, v, h, v2):
    weight = boltzmann(W, b, c)

    def total(some):
        return sum(weight(*pair) for pair in some)

    of_v, of_h = [(v, other) for other in states(H)], [(other, h) for other in states(V)]
    return {
        "hidden": np.array(
            [total((v, o) for _, o in of_v if o[j]) / total(of_v) for j in range(H)]
        ),
        "visible": np.array(
            [total((o, h) for o, _ in of_h if o[i]) / total(of_h) for i in range(V)]
        ),
        "ratio": total((v2, other) for other in states(H)) / total(of_v),
    }


@rbm.of("code").check
def sum_over_all_states_of_each_row(W, b, c, v, h):
    import sympy

    rows = [sum_over_all_states(W, b, c, v[n], h[n], v[n]) for n in range(len(v))]
    weight = boltzmann(W, b, c)
    return {
        "hidden": np.array([row["hidden"] for row in rows]),
        "visible": np.array([row["visible"] for row in rows]),
        "F": np.array([-sympy.log(sum(weight(row, other) for other in states(H))) for row in v]),
    }


def short(value):
    """A rational number as TeX."""
    q = Fraction(float(value)).limit_denominator(10_000)
    return str(q) if q.denominator == 1 else rf"\frac{{{q.numerator}}}{{{q.denominator}}}"


def products(logarithms):
    """The numbers of which these are the logarithms."""
    return r",\ ".join(short(np.exp(a)) for a in np.ravel(logarithms))


@rbm.of("numeric").solution
def solve(W, b, c, v, h, v2, out):
    a, a2 = v @ W + c, v2 @ W + c

    def weighed(visible, sums):
        front = short(np.exp(visible @ b))
        return rf"{front} \times " + r" \times ".join(
            rf"\left(1 + {short(np.exp(x))}\right)" for x in sums
        )

    return (
        Text(
            "隠れユニットどうしの結合はないので、$v$ が与えられれば $h_j$ は互いに独立で、"
            "$P(h_j = 1 \\mid v) = \\sigma(a_j)$, $a_j = \\sum_i v_i W_{ij} + c_j$ となる。可視ユニットも同様である。"
            "対数の和は積の対数である。",
            "No hidden units are connected with each other, so given $v$ they are independent, with "
            "$P(h_j = 1 \\mid v) = \\sigma(a_j)$, $a_j = \\sum_i v_i W_{ij} + c_j$; the same holds for "
            "visible units. Sums of logarithms are logarithms of products.",
        ),
        rf"e^{{a_j}}: \quad {products(a)}, \qquad P(h_j = 1 \mid v): \quad "
        + r",\ ".join(map(short, out["hidden"])),
        rf"e^{{(h W^\top + b)_i}}: \quad {products(W @ h + b)}, \qquad P(v_i = 1 \mid h): \quad "
        + r",\ ".join(map(short, out["visible"])),
        Text(
            "$h$ についての和は、隠れユニットごとの和の積になる。",
            "The sum over $h$ is a product of sums, one for each hidden unit.",
        ),
        r"\sum_h e^{-E(v, h)} = e^{\sum_i b_i v_i} \prod_j \left(1 + e^{a_j}\right)",
        rf"\frac{{p(v')}}{{p(v)}} = \frac{{{weighed(v2, a2)}}}{{{weighed(v, a)}}} = {short(out['ratio'])}",
    )


@rbm.of("code").solution
def explain():
    return (
        Text(
            "$v$ が与えられると、エネルギーのうち $h_j$ を含む項は $-h_j a_j$ だけである"
            "（$a_j = \\sum_i v_i W_{ij} + c_j$）。可視ユニットについても同様で、こちらには $W$ の転置が現れる。",
            "Given $v$, the only term of the energy with $h_j$ is $-h_j a_j$, where "
            "$a_j = \\sum_i v_i W_{ij} + c_j$. The same holds for visible units, with $W$ transposed.",
        ),
        r"P(h_j = 1 \mid v) = \frac{e^{a_j}}{1 + e^{a_j}} = \sigma(a_j), \qquad "
        r"P(v_i = 1 \mid h) = \sigma\left((h W^\top + b)_i\right)",
        Text(
            "$h_j$ は0か1なので、$h$ についての和は次の積になる。",
            "As every $h_j$ is 0 or 1, the sum over $h$ becomes a product.",
        ),
        r"\sum_h e^{-E(v, h)} = e^{\sum_i b_i v_i} \prod_j \left(1 + e^{a_j}\right), \qquad "
        r"F(v) = - \sum_i b_i v_i - \sum_j \ln\left(1 + e^{a_j}\right)",
    )
