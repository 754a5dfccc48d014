"""One step of an LSTM: gates, cell state, hidden state."""

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
    mistakes,
    numeric,
    tex,
)
from quizgen.engine import LSTM

CELL = Blank(LSTM.step, "c_next")
HIDDEN = Blank(LSTM.step, "h_next")
GATES = {gate: Blank(LSTM.step, f"self.{gate}") for gate in "fio"}
COLUMNS = {"f": ":H", "g": "H : 2 * H", "i": "2 * H : 3 * H", "o": "3 * H :"}  # of A
RATIOS = (Fraction(2), Fraction(3), Fraction(4), Fraction(9), Fraction(3, 2), Fraction(7, 3))

CELL_MISTAKES = (
    (
        "gates-interchanged",
        "self.i * c_prev + self.g * self.f",
        "入力ゲートと忘却ゲートが逆である。",
        "Swaps the input gate and the forget gate.",
    ),
    (
        "output-gate-on-the-old",
        "self.o * c_prev + self.g * self.i",
        "前の状態に、忘却ゲートではなく出力ゲートを掛けている。",
        "Multiplies the old state by the output gate instead of the forget gate.",
    ),
    (
        "output-gate-on-the-new",
        "self.f * c_prev + self.g * self.o",
        "新しい情報に、入力ゲートではなく出力ゲートを掛けている。",
        "Multiplies the new information by the output gate instead of the input gate.",
    ),
    (
        "rest-is-added",
        "self.f * c_prev + (1 - self.f) * self.g",
        "新しい情報の割合を $1 - f$ としている。それはGRUのしくみであり、LSTMには入力ゲートがある。",
        "Adds the share $1 - f$ of the new information, as a GRU does; an LSTM has an input gate.",
    ),
    (
        "nothing-forgotten",
        "c_prev + self.g * self.i",
        "忘却ゲートを掛けていない。",
        "Leaves out the forget gate.",
    ),
    (
        "all-is-added",
        "self.f * c_prev + self.g",
        "入力ゲートを掛けていない。",
        "Leaves out the input gate.",
    ),
    (
        "new-left-out",
        "self.f * c_prev + self.i",
        "新しい情報 $g$ を掛けず、入力ゲートそのものを加えている。",
        "Adds the input gate itself instead of its product with $g$, what is new.",
    ),
    (
        "multiplied",
        "self.f * c_prev * self.g * self.i",
        "残した状態と新しい情報を加えずに、掛けている。",
        "Multiplies what is kept and what is new instead of adding them.",
    ),
    (
        "subtracted",
        "self.f * c_prev - self.g * self.i",
        "新しい情報を引いている。",
        "Subtracts the new information instead of adding it.",
    ),
    (
        "forgets-the-rest",
        "(1 - self.f) * c_prev + self.g * self.i",
        "忘却ゲート $f$ を忘れる割合としている。$f$ は残す割合である。",
        "Takes the forget gate $f$ as the share that is forgotten; it is the share that is kept.",
    ),
    (
        "old-not-gated-but-squashed",
        "self.f * np.tanh(c_prev) + self.g * self.i",
        "前の状態に $\\tanh$ を適用している。",
        "Applies $\\tanh$ to the old state.",
    ),
)
HIDDEN_MISTAKES = (
    (
        "not-squashed",
        "self.o * c_next",
        "セルの状態に $\\tanh$ を適用していない。",
        "Does not apply $\\tanh$ to the cell state.",
    ),
    (
        "old-state-shown",
        "self.o * np.tanh(c_prev)",
        "更新前のセルの状態を使っている。",
        "Uses the cell state before the update.",
    ),
    (
        "input-gate-shows",
        "self.i * np.tanh(c_next)",
        "出力ゲートではなく入力ゲートを掛けている。",
        "Multiplies by the input gate instead of the output gate.",
    ),
    (
        "forget-gate-shows",
        "self.f * np.tanh(c_next)",
        "出力ゲートではなく忘却ゲートを掛けている。",
        "Multiplies by the forget gate instead of the output gate.",
    ),
    (
        "squashed-by-sigmoid",
        "self.o * sigmoid(c_next)",
        "$\\tanh$ ではなくシグモイド関数を適用している。",
        "Applies the sigmoid function instead of $\\tanh$.",
    ),
    (
        "squashed-together",
        "np.tanh(self.o * c_next)",
        "出力ゲートを掛けてから $\\tanh$ を適用している。",
        "Multiplies by the output gate before $\\tanh$ instead of after it.",
    ),
)


def of_gate(gate):
    """What is mistaken about the gate f, i or o: its activation, or its columns of A."""
    own = f"A[:, {COLUMNS[gate]}]"
    return mistakes(
        (
            f"{gate}-by-tanh",
            f"np.tanh({own})",
            f"ゲート ${gate}$ に $\\tanh$ を使っている。ゲートの値は0から1までなので、シグモイド関数を使う。",
            f"Uses $\\tanh$ for the gate ${gate}$, which lies between 0 and 1: it needs the sigmoid function.",
        ),
        (
            f"{gate}-not-squashed",
            own,
            f"ゲート ${gate}$ に活性化関数を適用していない。",
            f"Applies no activation function to the gate ${gate}$.",
        ),
        *(
            (
                f"{gate}-from-{other}",
                f"sigmoid(A[:, {columns}])",
                f"ゲート ${gate}$ を $a_{gate}$ ではなく $a_{other}$ から求めている。",
                f"Computes the gate ${gate}$ from $a_{other}$ instead of $a_{gate}$.",
            )
            for other, columns in COLUMNS.items()
            if other != gate
        ),
        (
            f"{gate}-complement",
            f"1 - sigmoid({own})",
            f"ゲート ${gate}$ の値を1から引いている。",
            f"Subtracts the gate ${gate}$ from 1.",
        ),
        (
            f"{gate}-of-the-negative",
            f"sigmoid(-{own})",
            f"$a_{gate}$ の符号を反転している。",
            f"Reverses the sign of $a_{gate}$.",
        ),
        at=GATES[gate],
    )


@family(
    level=2,
    kinds=("numeric", "code"),
    covers=("D35",),
    minutes=4,
    ja="LSTMの1ステップ",
    en="One step of an LSTM",
    engine=LSTM,
    misconceptions=(
        *mistakes(*CELL_MISTAKES, at=CELL),
        *mistakes(*HIDDEN_MISTAKES, at=HIDDEN),
        *of_gate("o"),
        *of_gate("f"),
        *of_gate("i"),
    ),
)
def lstm_step(draw: Draw) -> Draft:
    ratios = [r ** draw.choice(f"sign {r}", (1, -1)) for r in RATIOS]
    c = draw.choice("c", [n for n in range(-4, 5) if n])
    gate, blank = draw.choice("gate", tuple(GATES.items()))
    return Draft(
        given={"A": [draw.sample("A", ratios, 4)], "c_prev": [[c]]},
        ln=("A",),
        symbols={
            "A": "(a_f, a_g, a_i, a_o)",
            "c_prev": "c_{t-1}",
            "c_next": "c_t",
            "h_next": "h_t",
        },
        stem=(
            Text(
                "LSTMの1ステップを計算する。`A` には、忘却ゲート $f$、新しい情報 $g$、入力ゲート $i$、"
                "出力ゲート $o$ のそれぞれに入る値 $a_f$、$a_g$、$a_i$、$a_o$ がこの順に並んでいる。",
                "One step of an LSTM is computed. `A` holds the inputs of the forget gate $f$, the new "
                "information $g$, the input gate $i$ and the output gate $o$, in this order: "
                "$a_f$, $a_g$, $a_i$, $a_o$.",
            ),
        ),
        conventions=()
        if draw.kind == "code"
        else (
            Text(
                r"$\sigma(\ln r) = \frac{r}{r + 1}$、$\tanh(\ln r) = \frac{r^2 - 1}{r^2 + 1}$ を用いてよい。",
                r"You may use $\sigma(\ln r) = \frac{r}{r + 1}$ and "
                r"$\tanh(\ln r) = \frac{r^2 - 1}{r^2 + 1}$.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    gate,
                    between=(0, 1),
                    ja=f"ゲート ${gate}$ の値はいくつか。",
                    en=f"What is the value of the gate ${gate}$?",
                ),
                numeric(
                    "c_next",
                    ja="次のセルの状態 $c_t$ はいくつか。",
                    en="What is the next cell state $c_t$?",
                ),
            ),
            "code": draw.choice("asked", ((code(blank), code(CELL)), (combination(CELL, HIDDEN),))),
        },
    )


@lstm_step.run
def run(lstm, A, c_prev):
    cell = lstm(None, None, None)
    h_next, c_next = cell.step(A, c_prev)
    gates = {gate: getattr(cell, gate)[0, 0] for gate in GATES}
    return gates | {"c_next": c_next[0, 0], "h_next": h_next[0, 0]}


@lstm_step.check
def through_exponentials(A, c_prev):
    import sympy

    f, i, o = (sympy.exp(A[0, k]) / (sympy.exp(A[0, k]) + 1) for k in (0, 2, 3))
    g = 1 - 2 / (sympy.exp(2 * A[0, 1]) + 1)
    c = f * c_prev[0, 0] + i * g
    return {"f": f, "i": i, "o": o, "c_next": c, "h_next": o * (1 - 2 / (sympy.exp(2 * c) + 1))}


@lstm_step.solution
def solve(A, c_prev, out):
    f, i, o = (1 / (1 + np.exp(-A[0, k])) for k in (0, 2, 3))
    g = np.tanh(A[0, 1])
    return (
        r"f = \sigma(a_f), \quad g = \tanh a_g, \quad i = \sigma(a_i), \quad o = \sigma(a_o)",
        rf"f = {tex(f)}, \quad g = {tex(g)}, \quad i = {tex(i)}, \quad o = {tex(o)}",
        Text(
            "忘却ゲートは前の状態をどれだけ残すか、入力ゲートは新しい情報をどれだけ加えるかを決める。",
            "The forget gate decides how much of the old state is kept, the input gate how much of "
            "the new information is added.",
        ),
        rf"c_t = f \, c_{{t-1}} + i \, g = {tex(f)} \times ({tex(c_prev[0, 0])}) + "
        rf"{tex(i)} \times ({tex(g)}) = {tex(out['c_next'])}",
        rf"h_t = o \tanh c_t = {tex(out['h_next'])}",
    )
