"""How many parameters a recurrent layer has: an LSTM, a GRU, and a bidirectional second layer."""

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def layer(K, D, H, B, T):
    count = K * (D * H + H * H + B * H)
    return count


def second_layer(K, D, H, B, T):
    count = 2 * K * ((2 * H) * H + H * H + B * H)
    return count


def same_sizes(P, K, K2):
    count = P / K * K2
    return count


LAYER = Blank(layer, "count")
SECOND = Blank(second_layer, "count")
SAME_SIZES = Blank(same_sizes, "count")

SUMS = {"RNN": 1, "GRU": 3, "LSTM": 4}  # W_x, W_h and biases of their own
OF = {
    "GRU": Text(
        "GRUでは、2つのゲート $z$、$r$ と新しい情報 $\\hat{h}$ が",
        "In a GRU, the two gates $z$, $r$ and the candidate $\\hat{h}$ each have",
    ),
    "LSTM": Text(
        "LSTMでは、3つのゲート $f$、$i$、$o$ と新しい情報 $g$ が",
        "In an LSTM, the three gates $f$, $i$, $o$ and the new information $g$ each have",
    ),
}
BIASES = {
    1: Text(
        "バイアスは、ゲートと新しい情報（RNNでは隠れ状態）のそれぞれについて、$H$ 次元のベクトル1つである。",
        "Each gate and the new information (in an RNN, the hidden state) has one bias vector of $H$ "
        "numbers.",
    ),
    2: Text(
        "バイアスは、ゲートと新しい情報（RNNでは隠れ状態）のそれぞれについて、入力側と隠れ状態側に1つずつ、"
        "合わせて2つの $H$ 次元ベクトルである（PyTorchの数え方）。",
        "Each gate and the new information (in an RNN, the hidden state) has two bias vectors of "
        "$H$ numbers, one for the input and one for the hidden state, as in PyTorch.",
    ),
}


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D37",),
    minutes=4,
    ja="リカレント層のパラメータ数",
    en="Parameters of recurrent layers",
    engine=(layer, second_layer, same_sizes),
    misconceptions=mistakes_beside(__file__, layer=LAYER, second=SECOND, other=SAME_SIZES),
)
def parameter_counts(draw: Draw) -> Draft:
    cell = draw.choice("cell", ("LSTM", "GRU"))
    H = draw.choice("H", (5, 10, 20, 30, 50))
    D = draw.choice("D", (4, 6, 10, 15, 20, 25, 30, 40))
    draw.require(D not in (H, 2 * H), "the sizes must differ")
    B = draw.choice("B", (1, 2))
    known, asked = draw.choice("cells", [(a, b) for a in SUMS for b in SUMS if a != b])
    blank = draw.choice("blank", (LAYER, SECOND))
    d, h = draw.sample("other sizes", range(4, 20), 2)
    return Draft(
        given={"D": D, "H": H, "T": draw.integer("T", 3, 8)}
        | ({"P": SUMS[known] * h * (d + h + B)} if draw.kind == "numeric" else {}),
        case={"K": SUMS[cell], "B": B, "known": SUMS[known], "asked": SUMS[asked]},
        stem=(
            (sizes(cell), COUNTED[blank], NAMES)
            if draw.kind == "code"
            else (sizes(cell), other_layer(known))
        ),
        conventions=(BIASES[B], NOTHING_ELSE),
        symbols={"count": r"\mathtt{count}"},
        parts={
            "numeric": (
                numeric(
                    "one",
                    decimals=0,
                    level=2,
                    ja=f"一方向の{cell}層1つのパラメータ数はいくつか。",
                    en=f"How many parameters does one unidirectional {cell} layer have?",
                ),
                numeric(
                    "second",
                    decimals=0,
                    ja=f"双方向の{cell}層を2つ重ね、第1層の両方向の隠れ状態を連結して第2層の入力とする。"
                    "各方向の隠れ状態はどちらの層でも $H$ 次元である。第2層のパラメータ数はいくつか。",
                    en=f"Two bidirectional {cell} layers are stacked; the hidden states of both "
                    "directions of the first are concatenated into the input of the second. In "
                    "both, each direction has $H$ units. How many parameters does the second have?",
                ),
                numeric(
                    "other",
                    decimals=0,
                    level=2,
                    ja=f"パラメータ数が $P$ の{known}層と、入力の次元も隠れ状態の次元も等しい{asked}層のパラメータ数はいくつか。",
                    en=f"How many parameters does the {asked} layer have whose input and hidden "
                    f"sizes are those of the {known} layer with $P$ parameters?",
                ),
            ),
            "code": (code(blank, level=2 if blank is LAYER else 3),),
        },
    )


def sizes(cell):
    return Text(
        f"{cell}層への入力は各時刻 $D$ 次元のベクトル、隠れ状態は $H$ 次元、系列の長さは $T$ である。",
        f"The input of the {cell} layer has $D$ numbers at each time step, its hidden state has $H$, "
        "and a sequence has $T$ steps.",
    )


def other_layer(known):
    return Text(
        f"また、別の{known}層（一方向）のパラメータ数は $P$ である。",
        f"Another layer, a unidirectional {known}, has $P$ parameters.",
    )


COUNTED = {
    LAYER: Text(
        "次の関数は、一方向の層1つのパラメータ数を返す。",
        "This function returns how many parameters a unidirectional layer has.",
    ),
    SECOND: Text(
        "双方向の層を2つ重ね、第1層の両方向の隠れ状態を連結して第2層の入力とする。各方向の隠れ状態はどちらの層でも"
        " $H$ 次元である。次の関数は、第2層のパラメータ数を返す。",
        "Two bidirectional layers are stacked; the hidden states of both directions of the first are "
        "concatenated into the input of the second. In both layers, each direction has $H$ units. "
        "This function returns how many parameters the second layer has.",
    ),
}
NAMES = Text(
    "`K` はそれぞれ固有の重みをもつゲートと新しい情報の個数の和、`B` はその1つあたりのバイアスベクトルの個数である。",
    "`K` is the number of gates plus one for the new information, which all have weights of their "
    "own; `B` is the number of bias vectors of each.",
)
NOTHING_ELSE = Text(
    "出力層や射影、ゲートがセルの状態を参照する重みはない。",
    "There is no output layer, no projection, and no weight from the cell state to a gate.",
)


@parameter_counts.run
def run(engine, D, H, T, K, B, known, asked, P=None):
    one, second = engine.layer(K, D, H, B, T), engine.second_layer(K, D, H, B, T)
    if P is None:
        return {"count": one, "second": second}
    return {"one": one, "second": second, "other": engine.same_sizes(P, known, asked)}


@parameter_counts.check
def weights_into_every_sum(D, H, T, K, B, known, asked, P=None):
    def into(units, *sources):
        """Numbers that units have which are joined to all of these sources."""
        return units * sum(sources)

    one = sum(into(H, D, H, B) for _ in range(K))
    second = sum(into(H, H, H, H, B) for _ in ("forward", "backward") for _ in range(K))
    if P is None:
        return {"count": one, "second": second}
    import sympy

    of_one_sum = sympy.Symbol("n")
    n = sympy.solve(sympy.Eq(sum(of_one_sum for _ in range(known)), P), of_one_sum)[0]
    return {"one": one, "second": second, "other": sum(n for _ in range(asked))}


@parameter_counts.solution
def solve(D, H, K, B, known, asked, out, P=None):
    cell = "LSTM" if K == 4 else "GRU"
    each = D * H + H * H + B * H
    of_second = 2 * H * H + H * H + B * H
    names = {count: name for name, count in SUMS.items()}
    return (
        Text(
            f"{OF[cell].ja}、それぞれ固有の $W_x$（$D \\times H$）、$W_h$（$H \\times H$）、バイアスをもつ。"
            "重みはすべての時刻で共有されるので、パラメータ数は系列の長さ $T$ によらない。",
            f"{OF[cell].en} a $W_x$ of $D \\times H$, a $W_h$ of $H \\times H$ and biases of their "
            "own. All steps share the weights, so the length $T$ of the sequence does not matter.",
        ),
        rf"{K} \times ({tex(D)} \times {tex(H)} + {tex(H)} \times {tex(H)} + {B} \times {tex(H)}) "
        rf"= {K} \times {tex(each)} = {tex(K * each)}",
        Text(
            "双方向の第2層では、入力は連結された $2H$ 次元であり、順方向と逆方向の2組のパラメータがある。",
            "In the second bidirectional layer, the input has $2H$ numbers, and each of the two "
            "directions has parameters of its own.",
        ),
        rf"2 \times {K} \times ({tex(2 * H)} \times {tex(H)} + {tex(H)} \times {tex(H)} + "
        rf"{B} \times {tex(H)}) = {2 * K} \times {tex(of_second)} = {tex(out['second'])}",
        *(
            ()
            if P is None
            else (
                Text(
                    "入力の次元と隠れ状態の次元が等しければ、パラメータ数の比は、RNN : GRU : LSTM = 1 : 3 : 4 となる。",
                    "With the same input and hidden sizes, the counts are in the ratio RNN : GRU : LSTM = 1 : 3 : 4.",
                ),
                rf"\text{{{names[asked]}}}: \quad \frac{{{asked}}}{{{known}}} \times {tex(P)} "
                rf"= {tex(out['other'])}",
            )
        ),
    )
