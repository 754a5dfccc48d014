"""The energy of a Boltzmann machine, what a flip changes, and how many parameters there are."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import boltzmann_energy

UNITS = 4


def flipped(s, W, b):
    field = np.dot(W, s) + b
    change = (2 * s - 1) * field
    return change


def log_ratio(E, E2):
    exponent = E - E2
    return exponent


def full_machine(V, H):
    N = V + H
    weights = N * (N - 1) / 2
    biases = N
    return weights + biases


def missing(V, H):
    N = V + H
    pairs = N * (N - 1) / 2
    kept = V * H
    return pairs - kept


BLANKS = {
    "pairs": Blank(boltzmann_energy, "pairs"),
    "biases": Blank(boltzmann_energy, "biases"),
    "E": Blank(boltzmann_energy, "E"),
    "field": Blank(flipped, "field"),
    "change": Blank(flipped, "change"),
    "exponent": Blank(log_ratio, "exponent"),
    "weights": Blank(full_machine, "weights"),
    "parameters": Blank(full_machine, "biases"),
    "all": Blank(missing, "pairs"),
    "kept": Blank(missing, "kept"),
    "removed": Blank(missing, "return"),
}
ENERGY = r"E(s) = - \sum_{i < j} w_{ij} s_i s_j - \sum_i b_i s_i, \qquad p(s) \propto e^{-E(s)}"
STEM = Text(
    "ユニットが0か1の値をとるボルツマンマシンのエネルギー $E$ と確率 $p$ を次のように定める。",
    "The energy $E$ and the probability $p$ of a Boltzmann machine whose units are 0 or 1 are defined as "
    "follows.",
)
SYMMETRIC = Text(
    "重みは対称で（$w_{ij} = w_{ji}$）、自分自身との結合はない（$w_{ii} = 0$）。",
    "Weights are symmetric ($w_{ij} = w_{ji}$), and no unit is connected to itself ($w_{ii} = 0$).",
)


@family(
    level=3,
    kinds=("numeric", "choice", "code"),
    covers=("D29",),
    minutes=3,
    ja="ボルツマンマシンのエネルギー",
    en="The energy of a Boltzmann machine",
    engine=(boltzmann_energy, flipped, log_ratio, full_machine, missing),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def energy(draw: Draw) -> Draft:
    return draw.choice("way", (of_a_state, of_a_state, count_parameters))(draw)


def machine(draw):
    """Weights, biases and a state with two or three units on."""
    above = iter(draw.integers("W", -4, 4, shape=6, exclude=(0,)))
    W = np.zeros((UNITS, UNITS), dtype=int)
    for i in range(UNITS):
        for j in range(i):
            W[i, j] = W[j, i] = next(above)
    b = draw.integers("b", -3, 3, shape=UNITS, exclude=(0,))
    s = np.array(draw.shuffled("s", draw.choice("on", ((1, 1, 1, 0), (1, 1, 0, 0)))))
    return {"W": W, "b": b, "s": s}


def of_a_state(draw):
    return Draft(
        given=machine(draw),
        stem=(STEM, ENERGY),
        conventions=(SYMMETRIC,),
        parts={
            "numeric": (
                numeric(
                    "energy",
                    level=2,
                    decimals=0,
                    between=(-30, 30),
                    ja="状態 $s$ のエネルギーはいくらか。",
                    en="What is the energy of the state $s$?",
                ),
                numeric(
                    "change",
                    index=[(i,) for i in range(UNITS)],
                    decimals=0,
                    between=(-20, 20),
                    ja="状態 $s$ から、第{i}ユニットの値だけを反転する（0を1に、または1を0にする）。"
                    "エネルギーはいくら変化するか（増加を正とする）。",
                    en="From the state $s$, only unit {i} is flipped: from 0 to 1, or from 1 to 0. By how much "
                    "does the energy change? An increase is positive.",
                ),
            )
        },
    )


def count_parameters(draw):
    V, H = draw.sample("units", range(3, 11), 2)
    return Draft(
        given={"V": V, "H": H},
        stem=(
            Text(
                "可視ユニットが $V$ 個、隠れユニットが $H$ 個ある。すべてのユニットを互いに結合した"
                "ボルツマンマシンと、可視ユニットと隠れユニットの間だけを結合した制約付きボルツマンマシン（RBM）を比べる。",
                "There are $V$ visible and $H$ hidden units. A Boltzmann machine in which all units are "
                "connected with each other is compared with a restricted one (RBM), in which only visible "
                "units are connected with hidden units.",
            ),
        ),
        conventions=(
            SYMMETRIC,
            Text("どのユニットにもバイアスが1つある。", "Every unit has one bias."),
        ),
        parts={
            "numeric": (
                numeric(
                    "parameters",
                    level=2,
                    decimals=0,
                    ja="すべてのユニットを互いに結合したボルツマンマシンのパラメータ（重みとバイアス）は、全部でいくつか。",
                    en="How many parameters (weights and biases) does the Boltzmann machine have in which all "
                    "units are connected with each other?",
                ),
                numeric(
                    "removed",
                    level=2,
                    decimals=0,
                    ja="RBMにすると、重みはいくつ減るか。",
                    en="How many weights fewer does the RBM have?",
                ),
            )
        },
    )


@energy.of("choice").draft
def compare_two_states(draw: Draw) -> Draft:
    given = machine(draw)
    s = given["s"]
    on, off = (draw.choice(f"unit {v}", np.flatnonzero(s == v).tolist()) for v in (1, 0))
    other = s.copy()
    other[[on, off]] = 0, 1
    energies = [boltzmann_energy(state, given["W"], given["b"]) for state in (s, other)]
    draw.require(energies[0] != energies[1], "both states are equally probable")
    return Draft(
        given=given | {"s2": other},
        symbols={"s2": "s'"},
        stem=(STEM, ENERGY),
        conventions=(SYMMETRIC,),
        parts={
            "choice": (
                choice(
                    "exponent",
                    lambda k: Formula(f"e^{{{k[0]}}}"),
                    ja="確率の比 $p(s') / p(s)$ はいくらか。",
                    en="What is the ratio of probabilities $p(s') / p(s)$?",
                ),
            )
        },
    )


@energy.of("code").draft
def code_of_the_energy(draw: Draw) -> Draft:
    return Draft(
        given=machine(draw),
        stem=(
            Text(
                "状態 `s` のエネルギー $E$ を求める。`W` は重みの行列、`b` はバイアスのベクトルである。",
                "This computes the energy $E$ of a state `s`. `W` is the matrix of the weights, `b` the vector "
                "of the biases.",
            ),
            ENERGY,
        ),
        conventions=(SYMMETRIC,),
        parts={"code": (combination(BLANKS["pairs"], BLANKS["E"], level=2),)},
    )


@energy.run
def run(engine, s=None, W=None, b=None, s2=None, V=None, H=None):
    if s is None:
        return {"parameters": engine.full_machine(V, H), "removed": engine.missing(V, H)}
    E = engine.boltzmann_energy(s, W, b)
    if s2 is None:
        return {"energy": E, "change": engine.flipped(s, W, b)}
    return {"exponent": engine.log_ratio(E, engine.boltzmann_energy(s2, W, b))}


@energy.of("code").run
def of_the_state(engine, s, W, b):
    return {"E": engine.boltzmann_energy(s, W, b)}


@energy.check
def add_pair_by_pair(s=None, W=None, b=None, s2=None, V=None, H=None):
    if s is None:
        # a symmetric matrix with the biases on its diagonal; an RBM lacks the pairs inside a layer
        N = V + H
        return {"parameters": N + (N**2 - N) / 2, "removed": (V**2 - V + H**2 - H) / 2}

    def total(state):
        units = range(len(state))
        pairs = [W[i, j] * state[i] * state[j] for i in units for j in units if i < j]
        return -sum(pairs) - sum(b[i] * state[i] for i in units)

    if s2 is not None:
        return {"exponent": -(total(s2) - total(s))}
    changes = []
    for i in range(len(s)):
        other = s.copy()
        other[i] = 1 - s[i]
        changes.append(total(other) - total(s))
    return {"energy": total(s), "change": np.array(changes)}


@energy.of("code").check
def add_pair_by_pair_in_code(s, W, b):
    return {"E": add_pair_by_pair(s, W, b)["energy"]}


def signed(values):
    """A sum as it is written by hand."""
    return " + ".join(tex(v) if v >= 0 else f"({tex(v)})" for v in values) or "0"


def sum_of(s, W, b):
    """The energy of a state, written out."""
    on = np.flatnonzero(s)
    pairs = [W[i, j] for k, i in enumerate(on) for j in on[k + 1 :]]
    E = -sum(pairs) - sum(b[on])
    return rf"-\left({signed(pairs)}\right) - \left({signed(b[on])}\right) = {tex(E)}", E


@energy.solution
def solve(out, s=None, W=None, b=None, s2=None, V=None, H=None):
    if s is None:
        N = V + H
        return (
            Text(
                "$N = V + H$ 個のユニットの組は $N(N-1)/2$ 組あり、それぞれに重みが1つある。"
                "RBMでは、可視ユニットどうしと隠れユニットどうしの組に重みがない。",
                "There are $N(N-1)/2$ pairs of $N = V + H$ units, with one weight each. In an RBM, pairs of "
                "visible units and pairs of hidden units have no weight.",
            ),
            rf"\frac{{{N:g} \times {N - 1:g}}}{{2}} + {N:g} = {out['parameters']:g}",
            rf"\frac{{{N:g} \times {N - 1:g}}}{{2}} - {V:g} \times {H:g} = {out['removed']:g}",
        )
    E, value = sum_of(s, W, b)
    first = (
        Text(
            "値が1のユニットの組の重みと、値が1のユニットのバイアスだけが残る。",
            "Only the weights between units that are 1, and the biases of units that are 1, remain.",
        ),
        rf"E(s) = {E}",
    )
    if s2 is not None:
        E2, value2 = sum_of(s2, W, b)
        return (
            *first,
            rf"E(s') = {E2}",
            rf"\frac{{p(s')}}{{p(s)}} = e^{{E(s) - E(s')}} = e^{{{tex(value)} - ({tex(value2)})}} "
            rf"= e^{{{tex(out['exponent'])}}}",
        )
    if "E" in out:
        return first
    return (
        *first,
        Text(
            "第 $i$ ユニットの反転で変わるのは $s_i$ を含む項だけである。0から1にするとエネルギーは "
            "$-(\\sum_j w_{ij} s_j + b_i)$ だけ変化し、1から0にすると符号が逆になる。",
            "Flipping unit $i$ changes only the terms with $s_i$. From 0 to 1 the energy changes by "
            "$-(\\sum_j w_{ij} s_j + b_i)$; from 1 to 0, the sign is reversed.",
        ),
        rf"W s + b = {tex(W @ s + b)}, \qquad \Delta E = {tex(out['change'])}",
    )
