"""Layers without an activation function between them: they are a single linear layer."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Statement,
    Text,
    choice,
    family,
    matrix,
    mistakes_beside,
    numeric,
    statements,
    tex,
)


def collapsed(W1, b1, W2, b2):
    W = np.dot(W1, W2)
    b = np.dot(b1, W2) + b2
    return W, b


def two_layers(x, W1, b1, W2, b2):
    u1 = np.dot(x, W1) + b1
    z1 = np.maximum(u1, 0)
    return np.dot(z1, W2) + b2


WEIGHTS = Blank(collapsed, "W")
BIAS = Blank(collapsed, "b")
HIDDEN = Blank(two_layers, "z1")
BEFORE = Blank(two_layers, "u1")
OUTPUT = Blank(two_layers, "return")

NO_ACTIVATION = Text(
    "隠れ層に活性化関数を用いない2層のニューラルネットワークは、1層の $y = x W + b$ に等しい。",
    "A neural network with two layers and no activation function in the hidden layer is equivalent "
    "to the single layer $y = x W + b$.",
)
ROW_VECTOR = Text("入力 $x$ は行ベクトルである。", "The input $x$ is a row vector.")
BETWEEN = (-60, 60)
INPUTS = [(p, q) for p in range(-2, 4) for q in range(-2, 4) if p != q]
SYMBOLS = {"W1": "W_1", "b1": "b_1", "W2": "W_2", "b2": "b_2"}


@family(
    level=2,
    kinds=("numeric", "choice"),
    covers=(
        "A08",
        "A11",
    ),
    minutes=4,
    ja="活性化関数のない2層",
    en="Two layers without an activation",
    engine=(collapsed, two_layers),
    misconceptions=mistakes_beside(__file__, W=WEIGHTS, b=BIAS, z1=HIDDEN, u1=BEFORE, y=OUTPUT),
)
def one_layer(draw: Draw) -> Draft:
    W1 = draw.integers("W1", -3, 4, shape=(2, 2))
    W2 = draw.integers("W2", -3, 4, shape=(2, 2))
    draw.require((W1 @ W2 != W2 @ W1).all(), "the matrices commute somewhere")
    draw.require((W1 != 0).sum() > 2 and (W2 != 0).sum() > 2, "too many zeros")
    b1 = draw.integers("b1", -4, 4, shape=2, exclude=(0,))
    b2 = draw.integers("b2", -4, 4, shape=2, exclude=(0,))
    return Draft(
        given={"W1": W1, "b1": b1, "W2": W2, "b2": b2},
        symbols=SYMBOLS,
        stem=(NO_ACTIVATION, "y = (x W_1 + b_1)\\, W_2 + b_2 = x W + b"),
        conventions=(ROW_VECTOR,),
        parts={
            "numeric": (
                numeric(
                    "W",
                    index=[(i, j) for i in (0, 1) for j in (0, 1)],
                    between=BETWEEN,
                    ja="$W$ の第{i}行第{j}列の要素はいくらか。",
                    en="What is the entry of $W$ in row {i}, column {j}?",
                ),
                numeric(
                    "b",
                    index=[(0,), (1,)],
                    between=BETWEEN,
                    ja="$b$ の第{i}要素はいくらか。",
                    en="What is entry {i} of $b$?",
                ),
            )
        },
    )


@one_layer.of("choice").draft
def with_relu(draw: Draw) -> Draft:
    W1 = draw.integers("W1", -2, 3, shape=(2, 2), exclude=(0,))
    W2 = draw.integers("W2", -2, 3, shape=(2, 2), exclude=(0,))
    b1 = draw.integers("b1", -3, 3, shape=2, exclude=(0,))
    b2 = draw.integers("b2", -4, 4, shape=2, exclude=(0,))
    draw.require(W2[0, 0] * W2[1, 1] != W2[0, 1] * W2[1, 0], "what ReLU changes may be lost again")
    hidden = {x: np.array(x) @ W1 + b1 for x in INPUTS}
    kept = [x for x, u in hidden.items() if (u > 0).all()]
    silent = [x for x, u in hidden.items() if (u != 0).all() and (u < 0).any()]
    mixed = [x for x in silent if hidden[x].max() > 0]
    draw.require(kept and mixed, "ReLU changes all or nothing")
    first = draw.choice("first", mixed)
    positive = [x for x in silent if min(x) > 0 and x != first]
    draw.require(positive, "no positive input has a silent unit")
    other = draw.choice("positive", positive)
    rest = [x for x in silent if x not in (first, other)]
    draw.require(rest, "too few inputs have a silent unit")
    three = [other, draw.choice("kept", kept), draw.choice("rest", rest)]
    X = np.array([first, *draw.shuffled("order", three)])
    return Draft(
        given={"W1": W1, "b1": b1, "W2": W2, "b2": b2, "X": X},
        symbols=SYMBOLS,
        stem=(
            Text(
                "活性化関数のない2層 $(x W_1 + b_1)\\, W_2 + b_2$ と、隠れ層の活性化関数をReLUとした2層 "
                "$\\mathrm{ReLU}(x W_1 + b_1)\\, W_2 + b_2$ を比べる。",
                "Two layers without an activation, $(x W_1 + b_1)\\, W_2 + b_2$, are compared with "
                "two layers with ReLU in the hidden layer, $\\mathrm{ReLU}(x W_1 + b_1)\\, W_2 + b_2$.",
            ),
        ),
        conventions=(
            Text(
                "入力 $x$ は行ベクトルであり、`X` の各行を順に $x_1, x_2, x_3, x_4$ とする。",
                "The input $x$ is a row vector; the rows of `X` are $x_1, x_2, x_3, x_4$.",
            ),
        ),
        parts={
            "choice": (
                statements(
                    [claim(n, x) for n, x in enumerate(X)],
                    ja="2つの出力が等しくなる入力はどれか。",
                    en="For which input are the two outputs equal?",
                ),
                choice(
                    "y",
                    lambda y: Formula(matrix((2,), list(map(str, y)))),
                    ja="最初の入力 $x_1$ に対する、ReLUを用いた2層の出力はどれか。",
                    en="What is the output of the layers with ReLU for the first input, $x_1$?",
                ),
            )
        },
    )


def claim(n, x):
    """The statement that ReLU changes nothing for an input."""
    text = f"$x_{n + 1} = ({x[0]}, {x[1]})$"
    return Statement(
        f"same-{n}",
        ja=text,
        en=text,
        why_ja="隠れ層への入力に負の要素があり、ReLUがそれを0にする。",
        why_en="The input to the hidden layer has a negative element, which ReLU sets to 0.",
    )


@one_layer.of("numeric").run
def collapse(engine, W1, b1, W2, b2):
    W, b = engine.collapsed(W1, b1, W2, b2)
    return {"W": W, "b": b}


@one_layer.of("choice").run
def compare(engine, W1, b1, W2, b2, X):
    W, b = engine.collapsed(W1, b1, W2, b2)
    y = engine.two_layers(X, W1, b1, W2, b2)
    same = (y == X @ W + b).all(axis=1)
    return {"y": y[0]} | {f"same-{n}": bool(equal) for n, equal in enumerate(same)}


@one_layer.of("numeric").check
def expand_in_the_input(W1, b1, W2, b2):
    import sympy

    x = np.array(sympy.symbols("x1 x2"))
    u = [sum(x[i] * W1[i, j] for i in (0, 1)) + b1[j] for j in (0, 1)]
    y = [sympy.expand(sum(u[j] * W2[j, k] for j in (0, 1)) + b2[k]) for k in (0, 1)]
    return {
        "W": np.array([[y[k].coeff(x[i]) for k in (0, 1)] for i in (0, 1)]),
        "b": np.array([y[k].subs(dict.fromkeys(x.tolist(), 0)) for k in (0, 1)]),
    }


@one_layer.of("choice").check
def pass_through_relu(W1, b1, W2, b2, X):
    import sympy

    same, outputs = {}, []
    for n, x in enumerate(X):
        u = [sum(x[i] * W1[i, j] for i in (0, 1)) + b1[j] for j in (0, 1)]
        # ReLU adds to u what it lacks of 0; the outputs are equal if that changes none of them
        added = [sympy.Max(-v, 0) for v in u]
        changes = [sum(added[j] * W2[j, k] for j in (0, 1)) for k in (0, 1)]
        same[f"same-{n}"] = sum(sympy.Abs(change) for change in changes) <= 0
        outputs.append([sum((u[j] + added[j]) * W2[j, k] for j in (0, 1)) + b2[k] for k in (0, 1)])
    return {"y": np.array(outputs[0])} | same


@one_layer.of("numeric").solution
def multiply_out(W1, b1, W2, b2, out):
    return (
        Text("括弧を展開する。", "Multiply out."),
        r"(x W_1 + b_1)\, W_2 + b_2 = x\, (W_1 W_2) + (b_1 W_2 + b_2)",
        rf"W = W_1 W_2 = {tex(W1)} {tex(W2)} = {tex(out['W'])}",
        rf"b = b_1 W_2 + b_2 = {tex(b1)} {tex(W2)} + {tex(b2)} = {tex(b1 @ W2)} + {tex(b2)} "
        rf"= {tex(out['b'])}",
    )


@one_layer.of("choice").solution
def look_at_the_signs(W1, b1, W2, b2, X, out):
    U = X @ W1 + b1
    return (
        Text(
            "隠れ層への入力 $x W_1 + b_1$ を求める。",
            "Compute the inputs to the hidden layer, $x W_1 + b_1$.",
        ),
        rf"{tex(X)} W_1 + b_1 = {tex(U)}",
        Text(
            "要素がすべて正の行では、ReLUは値を変えないので2つの出力は等しい。負の要素がある行では、ReLUがその要素を0にするので出力が変わる。"
            "入力 $x$ の符号は関係しない。",
            "In rows where all elements are positive, ReLU changes nothing, and the two outputs are "
            "equal. Negative elements are set to 0 by ReLU, which changes the output. The signs of the "
            "input $x$ do not matter.",
        ),
        rf"\mathrm{{ReLU}}(x_1 W_1 + b_1)\, W_2 + b_2 = {tex(np.maximum(U[0], 0))} {tex(W2)} "
        rf"+ {tex(b2)} = {tex(out['y'])}",
    )
