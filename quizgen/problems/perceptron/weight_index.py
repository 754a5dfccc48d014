"""Symbols of weights: which index is which unit, and which parameters belong to a unit."""

from itertools import pairwise

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Prose,
    Statement,
    Text,
    choice,
    family,
    mistakes_beside,
    numeric,
    statements,
    tex,
)


def weight_from_previous(W, i, j):
    row = i - 1
    column = j - 1
    return W[row, column]


def weight_to_next(W, i, j):
    row = j - 1
    column = i - 1
    return W[row, column]


def parameters_of_unit(before, units, after):
    incoming = before
    bias = 1
    outgoing = after
    return incoming + bias + outgoing


def columns_into_unit(W1, k):
    return np.delete(W1, k, axis=1)


def rows_into_unit(W1, k):
    return np.delete(W1, k, axis=0)


def biases_left(b1, b2, k):
    return np.delete(b1, k), b2


def rows_out_of_unit(W2, k):
    return np.delete(W2, k, axis=0)


def columns_out_of_unit(W2, k):
    return np.delete(W2, k, axis=1)


BLANKS = {
    "columns_in": Blank(columns_into_unit, "return"),
    "rows_in": Blank(rows_into_unit, "return"),
    "biases": Blank(biases_left, "return"),
    "rows_out": Blank(rows_out_of_unit, "return"),
    "columns_out": Blank(columns_out_of_unit, "return"),
    "previous_row": Blank(weight_from_previous, "row"),
    "previous_column": Blank(weight_from_previous, "column"),
    "previous_weight": Blank(weight_from_previous, "return"),
    "next_row": Blank(weight_to_next, "row"),
    "next_column": Blank(weight_to_next, "column"),
    "next_weight": Blank(weight_to_next, "return"),
    "incoming": Blank(parameters_of_unit, "incoming"),
    "bias": Blank(parameters_of_unit, "bias"),
    "outgoing": Blank(parameters_of_unit, "outgoing"),
}
ORDERS = {  # what the first index of a weight is
    "previous": Text(
        "重み $w_{pq}$ は、前の層の第 $p$ ユニットから次の層の第 $q$ ユニットへの重みである。",
        "The weight $w_{pq}$ leads from unit $p$ of the previous layer to unit $q$ of the next one.",
    ),
    "next": Text(
        "重み $w_{pq}$ は、前の層の第 $q$ ユニットから次の層の第 $p$ ユニットへの重みである。",
        "The weight $w_{pq}$ leads from unit $q$ of the previous layer to unit $p$ of the next one.",
    ),
}
ENTRIES = Text(
    "行列 $W$ の第 $p$ 行第 $q$ 列の要素が $w_{pq}$ である。番号は1から数える。",
    "The entry of the matrix $W$ in row $p$, column $q$ is $w_{pq}$; indices are counted from 1.",
)
FROM_ONE = Text("番号は1から数える。", "Indices are counted from 1.")
WRITTEN = {"W": "W_%d", "WT": r"W_%d^{\top}"}
BIASES = {  # that are taken away, by the sum of their layers; 0 for none
    1: Text("$b_1$", "$b_1$"),
    2: Text("$b_2$", "$b_2$"),
    3: Text("$b_1$ と $b_2$", "$b_1$ and $b_2$"),
}
LINES = (Text("行", "row"), Text("列", "column"))
FALSE = {  # formulas for the input of unit j: what is wrong with each
    "bias-in-sum": (
        r"a_j = \sum_{i=1}^{D} (w_{%s} x_i + b_j)",
        Text(
            "バイアスを入力の個数だけ加えている。",
            "Adds the bias once per input.",
        ),
    ),
    "one-bias": (
        r"a_j = \sum_{i=1}^{D} w_{%s} x_i + b",
        Text(
            "どのユニットにも同じバイアスを加えている。バイアスはユニットごとに異なる。",
            "Adds the same bias in every unit; each unit has one of its own.",
        ),
    ),
    "inputs-forgotten": (
        r"a_j = \sum_{i=1}^{D} w_{%s} + b_j",
        Text("重みに入力を掛けていない。", "Does not multiply the weights by the inputs."),
    ),
    "one-input": (
        r"a_j = \sum_{i=1}^{D} w_{%s} x_j + b_j",
        Text(
            "どの重みにも同じ入力 $x_j$ を掛けている。",
            "Multiplies all weights by the same input, $x_j$.",
        ),
    ),
    "sum-from-zero": (
        r"a_j = \sum_{i=0}^{D} w_{%s} x_i + b_j",
        Text(
            "和を $i = 0$ から始めている。$x_0 = 1$ の重みをバイアスとする場合の式であり、$b_j$ を2回加えることになる。",
            "Starts the sum at $i = 0$, which is for $x_0 = 1$ with the bias as its weight; so $b_j$ is "
            "added twice.",
        ),
    ),
    "bias-subtracted": (
        r"a_j = \sum_{i=1}^{D} w_{%s} x_i - b_j",
        Text("バイアスを引いている。", "Subtracts the bias."),
    ),
}
RIGHT = r"a_j = \sum_{i=1}^{D} w_{%s} x_i + b_j"
WRONG_INDICES = Text(
    "重みの添字の順序が逆である。",
    "The indices of the weight are in the wrong order.",
)


@family(
    level=2,
    kinds=("numeric", "choice"),
    covers=(
        "A08",
        "A09",
        "A10",
    ),
    minutes=2,
    ja="重みの添字とユニットのパラメータ",
    en="Indices of weights, and the parameters of a unit",
    engine=(
        weight_from_previous,
        weight_to_next,
        parameters_of_unit,
        columns_into_unit,
        rows_into_unit,
        biases_left,
        rows_out_of_unit,
        columns_out_of_unit,
    ),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def of_a_matrix(draw: Draw) -> Draft:
    order = draw.choice("order", tuple(ORDERS))
    W = np.array(draw.sample("W", range(-9, 10), 16)).reshape(4, 4)
    i, j = draw.sample("units", (1, 2, 3), 2)
    sizes = draw.sample("sizes", range(4, 13), 4)
    at = draw.integer("at", 1, 2)
    draw.require(len({sizes[at - 1], sizes[at], sizes[at + 1], 1}) == 4)
    return Draft(
        given={"W": W, "sizes": sizes},
        case={"order": order, "i": i, "j": j, "at": at},
        symbols={"sizes": r"\mathtt{sizes}"},
        stem=(
            Text(
                "ニューラルネットワークの隣り合う2つの層を結ぶ重みを、行列 $W$ で表す。",
                "The matrix $W$ holds the weights between two adjacent layers of a neural network.",
            ),
        ),
        conventions=(ORDERS[order], ENTRIES),
        parts={
            "numeric": (
                numeric(
                    "weight",
                    between=(-10, 10),
                    ja=f"前の層の第{i}ユニットから次の層の第{j}ユニットへの重みはいくらか。",
                    en=f"What is the weight from unit {i} of the previous layer to unit {j} of the "
                    "next layer?",
                ),
                numeric(
                    "parameters",
                    decimals=0,
                    between=(1, 200),
                    ja="別の全結合のネットワークの各層のユニット数は、入力層から順に `sizes` のとおりであり、"
                    f"入力層以外の各ユニットはバイアスをもつ。第{at}隠れ層のユニットを1つ取り除くと、パラメータはいくつ減るか。",
                    en="In another, fully connected network, `sizes` lists the numbers of units of the "
                    "layers from the input layer on. Every unit except those of the input layer has a "
                    "bias. How many fewer parameters does the network have if one unit of hidden layer "
                    f"{at} is removed?",
                ),
            )
        },
    )


@of_a_matrix.of("choice").draft
def of_formulas(draw: Draw) -> Draft:
    order = draw.choice("order", tuple(ORDERS))
    k = draw.integer("k", 1, 4)
    first, second = draw.choice("first", ("W", "WT")), draw.choice("second", ("W", "WT"))

    def shown(deleted):
        into, layer, out_of = deleted
        bias_ja = f"{BIASES[layer].ja} の第{k}要素、" if layer else ""
        bias_en = f"entry {k} of {BIASES[layer].en}, " if layer else ""
        ja = f"$W_1$ の第{k}{LINES[into].ja}、{bias_ja}$W_2$ の第{k}{LINES[out_of].ja}"
        en = f"{LINES[into].en} {k} of $W_1$, {bias_en}{LINES[out_of].en} {k} of $W_2$"
        return Prose(Text(ja, en))

    return Draft(
        given={},
        case={"order": order, "first": first, "second": second},
        stem=(
            Text(
                "隠れ層が1つの全結合のニューラルネットワークが、行ベクトル $x$ から次のように出力 $y$ を計算する。"
                "$h$ は活性化関数である。",
                "A fully connected neural network with one hidden layer computes its output $y$ from "
                "a row vector $x$ as follows; $h$ is the activation function.",
            ),
            rf"z = h(x {WRITTEN[first] % 1} + b_1), \qquad y = z {WRITTEN[second] % 2} + b_2",
            Text(
                "これとは別に、1つの層の重みを $w_{pq}$ と書くことにする。",
                "Independently of this, let $w_{pq}$ denote the weights of one layer.",
            ),
        ),
        conventions=(ORDERS[order], FROM_ONE),
        parts={
            "choice": (
                statements(
                    formulas(order, draw.choice("mistake", tuple(FALSE))),
                    ja="前の層の出力が $x_1, \\dots, x_D$ のとき、次の層の第 $j$ ユニットの活性化関数への入力 $a_j$ を $w_{pq}$ で表した式はどれか。",
                    en="The previous layer outputs $x_1, \\dots, x_D$. In terms of $w_{pq}$, what is $a_j$, "
                    "the input of the activation function of unit $j$ in the next layer?",
                ),
                choice(
                    "deleted",
                    shown,
                    ja=f"上のネットワークの隠れ層の第{k}ユニットを取り除く。一緒に取り除かれるパラメータはどれか。",
                    en=f"Unit {k} of the hidden layer of the network above is removed. Which parameters "
                    "are removed with it?",
                ),
            )
        },
    )


def formulas(order, name):
    """The right formula and a wrong one, both with the indices of the weight in either order."""
    right, wrong = ("ij", "ji") if order == "previous" else ("ji", "ij")
    text, why = FALSE[name]
    both = Text(why.ja + WRONG_INDICES.ja, f"{why.en} {WRONG_INDICES.en}")
    return [
        formula("right", RIGHT, right),
        formula("right-reversed", RIGHT, wrong, WRONG_INDICES),
        formula(name, text, right, why),
        formula(f"{name}-reversed", text, wrong, both),
    ]


def formula(name, text, indices, why=None):
    """A formula as a statement."""
    shown = f"${text % indices}$"
    return Statement(
        name, ja=shown, en=shown, why_ja=why.ja if why else "", why_en=why.en if why else ""
    )


@of_a_matrix.of("numeric").run
def look_up(engine, W, sizes, order, i, j, at):
    weight = engine.weight_from_previous if order == "previous" else engine.weight_to_next
    return {
        "weight": weight(W, i, j),
        "parameters": engine.parameters_of_unit(*sizes[at - 1 : at + 2]),
    }


@of_a_matrix.of("choice").run
def try_with_numbers(engine, order, first, second):
    """Formulas are right if they agree with a matrix product; deleted is what pruning takes."""
    W, x, b = np.array([[2.0, 3.0], [5.0, 7.0]]), np.array([11.0, 13.0]), np.array([17.0, 19.0])
    a = x @ W + b if order == "previous" else W @ x + b
    claims: dict[str, bool] = {}
    for name, indices in (("", order == "previous"), ("-reversed", order != "previous")):
        V = W if indices else W.T  # column j has the weights in the sum for unit j
        values = {
            "right": x @ V + b,
            "bias-in-sum": x @ V + len(x) * b,
            "one-bias": x @ V + b[0],
            "inputs-forgotten": np.sum(V, axis=0) + b,
            "one-input": x * np.sum(V, axis=0) + b,
            "sum-from-zero": np.append(1.0, x) @ np.vstack([b, V]) + b,
            "bias-subtracted": x @ V - b,
        }
        claims |= {f"{n}{name}": bool(np.allclose(v, a)) for n, v in values.items()}
    square, vector = np.ones((3, 3)), np.ones(3)
    into = engine.columns_into_unit if first == "W" else engine.rows_into_unit
    out_of = engine.rows_out_of_unit if second == "W" else engine.columns_out_of_unit
    biases = engine.biases_left(vector, vector, 1)
    layers = sum(layer for layer, bias in enumerate(biases, 1) if len(bias) == 2)
    deleted = [axis_of(into(square, 1)), layers, axis_of(out_of(square, 1))]
    return {"deleted": np.array(deleted)} | claims


def axis_of(matrix):
    """Along which axis a matrix of three rows and columns was made shorter."""
    return matrix.shape.index(2)


@of_a_matrix.of("numeric").check
def count_by_definition(W, sizes, order, i, j, at):
    import sympy

    x = np.array(sympy.symbols("x1:5"))
    a = x.dot(W) if order == "previous" else W.dot(x)
    k = sympy.Dummy("k")

    def parameters(units):
        return sum(sympy.summation(before + 1, (k, 1, after)) for before, after in pairwise(units))

    fewer = [n - 1 if place == at else n for place, n in enumerate(sizes)]
    return {
        "weight": sympy.expand(a[j - 1]).coeff(x[i - 1]),
        "parameters": sympy.expand(parameters(list(sizes)) - parameters(fewer)),
    }


@of_a_matrix.of("choice").check
def differentiate(order, first, second):
    return {"deleted": lines_of_unit(first, second)} | right_formulas(order)


def right_formulas(order):
    """Which formulas give the input of unit 2, by expansion."""
    import sympy

    w = np.array(sympy.symbols("w11 w12 w21 w22")).reshape(2, 2)
    x, b = np.array(sympy.symbols("x1 x2")), np.array(sympy.symbols("b1 b2"))
    in_order = order == "previous"
    a2 = sum(x[p] * (w[p, 1] if in_order else w[1, p]) for p in (0, 1)) + b[1]  # unit 2
    claims = {}
    for name, previous in (("", in_order), ("-reversed", not in_order)):
        v = [w[p, 1] if previous else w[1, p] for p in (0, 1)]
        written = {
            "right": v[0] * x[0] + v[1] * x[1] + b[1],
            "bias-in-sum": v[0] * x[0] + b[1] + v[1] * x[1] + b[1],
            "one-bias": v[0] * x[0] + v[1] * x[1] + b[0],
            "inputs-forgotten": v[0] + v[1] + b[1],
            "one-input": v[0] * x[1] + v[1] * x[1] + b[1],
            "sum-from-zero": b[1] * 1 + v[0] * x[0] + v[1] * x[1] + b[1],
            "bias-subtracted": v[0] * x[0] + v[1] * x[1] - b[1],
        }
        for n, f in written.items():
            claims[f"{n}{name}"] = sympy.sympify(bool(sympy.expand(f - a2) == 0))
    return claims


def lines_of_unit(first, second):
    """What unit 2 depends on, and what multiplies it in the next layer: rows are 0, columns 1."""
    import sympy

    w = np.array(sympy.symbols("w11 w12 w21 w22")).reshape(2, 2)
    x = np.array(sympy.symbols("x1 x2"))
    u = x.dot(w if first == "W" else w.T)
    reach = {index for index in np.ndindex(2, 2) if u[1].diff(w[index]) != 0}
    z = np.array(sympy.symbols("z1 z2"))
    y = z.dot(w if second == "W" else w.T)
    leave = {index for index in np.ndindex(2, 2) if any(v.diff(w[index], z[1]) != 0 for v in y)}
    axes = [1 if {column for _, column in places} == {1} else 0 for places in (reach, leave)]
    return np.array([axes[0], 1, axes[1]])


@of_a_matrix.of("numeric").solution
def read_the_matrix(W, sizes, order, i, j, at, out):
    p, q = (i, j) if order == "previous" else (j, i)
    before, _, after = sizes[at - 1 : at + 2]
    return (
        ORDERS[order],
        rf"w_{{{p}{q}}} = {tex(out['weight'])}",
        Text(
            "ユニットを1つ取り除くと、前の層のすべてのユニットからの重み、そのバイアス、次の層のすべてのユニットへの重みがなくなる。"
            "同じ層の他のユニットは関係しない。",
            "Removing a unit removes its weights from all units of the previous layer, its bias, and its "
            "weights to all units of the next layer. Other units of the same layer do not matter.",
        ),
        f"{before:g} + 1 + {after:g} = {out['parameters']:g}",
    )


@of_a_matrix.of("choice").solution
def follow_the_indices(order, out):
    indices = "ij" if order == "previous" else "ji"
    into, _, out_of = out["deleted"]
    return (
        Text(
            f"前の層の第 $i$ ユニットから第 $j$ ユニットへの重みは $w_{{{indices}}}$ である。入力ごとに重みを掛けて加え、"
            "バイアスは最後に1回だけ加える。",
            f"The weight from unit $i$ of the previous layer to unit $j$ is $w_{{{indices}}}$. Each "
            "input is multiplied by its weight, and the bias is added once.",
        ),
        RIGHT % indices,
        Text(
            "$z$ の第 $k$ 要素は、$x$ に右から掛ける行列の第 $k$ 列と $b_1$ の第 $k$ 要素から計算され、"
            "$z$ に右から掛ける行列の第 $k$ 行に掛けられる。転置された行列では、行と列が入れ替わる。"
            f"したがって、$W_1$ の{LINES[into].ja}、$b_1$ の要素、$W_2$ の{LINES[out_of].ja}が取り除かれる。",
            "Entry $k$ of $z$ is computed from column $k$ of the matrix that $x$ is multiplied by and "
            "from entry $k$ of $b_1$, and it multiplies row $k$ of the next matrix. Where a matrix "
            f"is transposed, rows and columns swap places. So a {LINES[into].en} of $W_1$, an "
            f"entry of $b_1$ and a {LINES[out_of].en} of $W_2$ are removed.",
        ),
    )
