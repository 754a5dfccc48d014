"""One step of a GRU: the gates z and r, the candidate, and the new hidden state."""

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
    wrong_line,
)
from quizgen.engine import GRU

Z = Blank(GRU.forward, "self.z")
R = Blank(GRU.forward, "self.r")
CANDIDATE = Blank(GRU.step, "self.h_hat")
NEXT = Blank(GRU.step, "h_next")

WRONG = (  # by the line that they are on
    ("z-by-tanh", "z-from-reset-sums"),
    ("r-by-tanh", "r-from-update-sums"),
    ("not-reset", "rest-reset", "candidate-by-sigmoid"),
    ("other-direction", "not-complemented"),
)
RIGHT = (
    (
        Z,
        "更新ゲートは0から1までの値であり、シグモイド関数で求める。",
        "The update gate lies between 0 and 1; it is computed with the sigmoid function.",
    ),
    (
        R,
        "リセットゲートは0から1までの値であり、シグモイド関数で求める。",
        "The reset gate lies between 0 and 1; it is computed with the sigmoid function.",
    ),
    (
        CANDIDATE,
        "新しい情報の候補は、リセットゲートを掛けた前の隠れ状態と入力から、$\\tanh$ で求める。",
        "The candidate is computed with $\\tanh$ from the input and the old state times the reset gate.",
    ),
    (
        NEXT,
        "$z$ が新しい情報の割合なので、前の隠れ状態には $1 - z$ を掛ける。",
        "Since $z$ is the share of the new information, the old state is multiplied by $1 - z$.",
    ),
)
# h_{t-1}, r, and the parts of the weight's root of which h_{t-1}, reset or not, takes whole ones
STATES = [
    (Fraction(h), Fraction(r), parts)
    for h, r, parts in (
        ("0.5", "0.5", 4),
        ("0.8", "0.25", 5),
        ("0.8", "0.75", 5),
        ("0.4", "0.5", 5),
        ("0.6", "1/3", 5),
        ("0.6", "2/3", 5),
    )
]
SUMS = [
    q**sign
    for q in map(Fraction, ("2", "3", "4", "5", "7", "3/2", "5/2", "4/3", "5/3"))
    for sign in (1, -1)
]
SHARES = ("0.1", "0.2", "0.25", "0.3", "0.4", "0.6", "0.7", "0.75", "0.8", "0.9")
DIRECTIONS = {
    "new": Text(
        r"更新ゲート $z_t$ は、新しい状態に占める候補 $\hat{h}_t$ の割合である。$z_t = 1$ のとき $h_t = \hat{h}_t$ となる。",
        r"The update gate $z_t$ is the share of the candidate $\hat{h}_t$ in the new state: with "
        r"$z_t = 1$, $h_t = \hat{h}_t$.",
    ),
    "old": Text(
        r"更新ゲート $z_t$ は、新しい状態に占める前の隠れ状態 $h_{t-1}$ の割合である（PyTorchの $z$）。"
        r"$z_t = 1$ のとき $h_t = h_{t-1}$ となる。",
        r"The update gate $z_t$ is the share of the old state $h_{t-1}$ in the new state, like $z$ "
        r"in PyTorch: with $z_t = 1$, $h_t = h_{t-1}$.",
    ),
}
RESET_FIRST = Text(
    r"リセットゲート $r_t$ は、$h_{t-1}$ に重みを掛ける前に $h_{t-1}$ に掛ける。",
    r"The reset gate $r_t$ multiplies $h_{t-1}$ before the weights do.",
)


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D36",),
    minutes=4,
    ja="GRUの1ステップ",
    en="One step of a GRU",
    engine=GRU,
    misconceptions=mistakes_beside(__file__, z=Z, r=R, candidate=CANDIDATE, next=NEXT),
)
def gru_step(draw: Draw) -> Draft:
    h, r, parts = draw.choice("state", STATES)
    h *= draw.choice("sign of h", (1, -1))
    root = draw.choice("root", (2, 3) if parts == 4 else (2,))
    recurrent = Fraction(root) ** int(r * h * parts)  # its logarithm is the weighted state
    total = draw.choice("sum", [q for q in SUMS if q != recurrent])
    z = draw.decimal("z", SHARES)
    draw.require(z not in (r, 1 - r), "the gates must differ")
    direction = draw.choice("direction", ("new", "old")) if draw.kind == "numeric" else "new"
    candidate = (total**2 - 1) / (total**2 + 1)
    share = z if direction == "new" else 1 - z
    draw.require((1 - share) * h + share * candidate != 0, "the new state is 0")
    return Draft(
        given={
            "z": z,
            "r": r,
            "h_prev": h,
            "A": total / recurrent,
            "Whh": root**parts,
        },
        ln=("A", "Whh"),
        case={"direction": direction},
        symbols={
            "z": "z_t",
            "r": "r_t",
            "h_prev": "h_{t-1}",
            "A": "a_t",
            "Whh": r"W_{hh}",
            "h_hat": r"\hat{h}_t",
            "h_next": "h_t",
        },
        stem=(STEMS[draw.kind],),
        conventions=(
            DIRECTIONS[direction],
            RESET_FIRST,
            *((TANH,) if draw.kind == "numeric" else ()),
        ),
        parts={
            "numeric": (
                numeric(
                    "h_hat",
                    level=2,
                    between=(-1, 1),
                    ja=r"新しい情報の候補 $\hat{h}_t$ はいくらか。",
                    en=r"What is the candidate $\hat{h}_t$?",
                ),
                numeric(
                    "h_next",
                    between=(-2, 2),
                    ja="次の隠れ状態 $h_t$ はいくらか。",
                    en="What is the next hidden state $h_t$?",
                ),
            ),
            "code": draw.choice(
                "asked",
                (
                    (combination(CANDIDATE, NEXT, level=2),),
                    (code(NEXT, level=2), code(CANDIDATE, level=2)),
                    (wrong_line(draw.choice("wrong", draw.choice("line", WRONG)), *RIGHT),),
                ),
            ),
        },
    )


STEMS = {
    "numeric": Text(
        "入力と隠れ状態がともに1次元のGRUで、1ステップを計算する。$z_t$ は更新ゲート、$r_t$ はリセットゲートである。"
        r"候補 $\hat{h}_t$ は、入力とバイアスによる値 $a_t = W_{xh} x_t + b_h$ と、隠れ状態に掛ける重み $W_{hh}$ から求める。",
        "One step of a GRU is computed; input and hidden state are one-dimensional. $z_t$ is the "
        r"update gate and $r_t$ the reset gate. The candidate $\hat{h}_t$ is computed "
        r"from $a_t = W_{xh} x_t + b_h$, the contribution of the input and the bias, and from the "
        r"weight $W_{hh}$ of the hidden state.",
    ),
    "code": Text(
        r"次のコードはGRUの1ステップである。`z` は更新ゲート、`r` はリセットゲート、`h_hat` は新しい情報の候補 $\hat{h}_t$ である。"
        "`Wx`、`Wh`、`b` には、`z`、`r`、`h_hat` のための重みとバイアスがこの順に並ぶ。",
        r"This code is one step of a GRU. `z` is the update gate, `r` the reset gate and `h_hat` the "
        r"candidate $\hat{h}_t$. `Wx`, `Wh` and `b` hold the weights and biases for `z`, `r` and "
        "`h_hat`, in this order.",
    ),
}
TANH = Text(
    r"$\tanh(\ln q) = \frac{q^2 - 1}{q^2 + 1}$ を用いてよい。",
    r"You may use $\tanh(\ln q) = \frac{q^2 - 1}{q^2 + 1}$.",
)


@gru_step.run
def run(gru, z, r, h_prev, A, Whh, direction):
    share = z if direction == "new" else 1 - z  # of the candidate, which is what the engine's z is
    of_gates = [
        np.log(share / (1 - share)),
        np.log(r / (1 - r)),
    ]  # what the sigmoid makes z and r of
    cell = gru(np.array([[*of_gates, A]]), np.array([[0, 0, Whh]]), np.zeros(3))
    h_next = cell.forward(np.ones((1, 1)), np.array([[h_prev]]))
    return {
        "self.z": cell.z[0, 0],
        "self.r": cell.r[0, 0],
        "h_hat": cell.h_hat[0, 0],
        "h_next": h_next[0, 0],
    }


@gru_step.check
def on_the_way_to_the_candidate(z, r, h_prev, A, Whh, direction):
    import sympy

    a = sympy.exp(A) * sympy.exp(Whh * h_prev) ** r
    h_hat = 1 - 2 / (a**2 + 1)
    start, end = (h_prev, h_hat) if direction == "new" else (h_hat, h_prev)
    return {
        "self.z": z if direction == "new" else 1 - z,
        "self.r": r,
        "h_hat": h_hat,
        "h_next": start + z * (end - start),
    }


@gru_step.solution
def solve(z, r, h_prev, A, Whh, direction, out):
    total = A + r * h_prev * Whh
    share = z if direction == "new" else 1 - z
    mix = r"(1 - z_t) \, h_{t-1} + z_t \, \hat{h}_t"
    if direction == "old":
        mix = r"z_t \, h_{t-1} + (1 - z_t) \, \hat{h}_t"
    return (
        Text(
            r"リセットゲートは、候補 $\hat{h}_t$ を求めるときに前の隠れ状態をどれだけ使うかを決める。",
            r"The reset gate decides how much of the old state enters the candidate $\hat{h}_t$.",
        ),
        rf"W_{{hh}} \, (r_t \, h_{{t-1}}) = {tex(r * h_prev)} \times {ln(Whh)} "
        rf"= {ln(r * h_prev * Whh)}",
        rf"\hat{{h}}_t = \tanh\left(a_t + W_{{hh}} \, (r_t \, h_{{t-1}})\right) "
        rf"= \tanh\left({ln(total)}\right) = {tex(out['h_hat'])}",
        Text(
            r"更新ゲートは、前の隠れ状態と候補とを混ぜる割合を決める。割合の和は1である。",
            r"The update gate decides the shares in which the old state and the candidate are mixed; they "
            r"add up to 1.",
        ),
        rf"h_t = {mix} = {tex(1 - share)} \times ({tex(h_prev)}) + {tex(share)} \times "
        rf"({tex(out['h_hat'])}) = {tex(out['h_next'])}",
    )


def ln(value):
    """A number as the logarithm of a short fraction."""
    q = Fraction(float(np.exp(value))).limit_denominator(100)
    shown = str(q) if q.denominator == 1 else rf"\frac{{{q.numerator}}}{{{q.denominator}}}"
    return rf"\ln {shown}"
