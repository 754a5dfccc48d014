"""Forward pass of a two-layer network: hidden layer, scores, and probabilities."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, code, family, mistakes_beside, numeric, tex
from quizgen.engine import TwoLayerNet
from quizgen.problems.backprop._common import ROW_VECTORS, TWO_LAYERS, network, rectified
from quizgen.problems.conventions import ROWS_ARE_SAMPLES

U1 = Blank(TwoLayerNet.forward, "self.u1")
Z1 = Blank(TwoLayerNet.forward, "self.z1")
U2 = Blank(TwoLayerNet.forward, "self.u2")
Y = Blank(TwoLayerNet.forward, "self.y")

POWERS = Text(
    r"$e \approx 2.718$、$e^2 \approx 7.389$、$e^3 \approx 20.086$、$e^4 \approx 54.598$、"
    r"$e^5 \approx 148.413$ とする。",
    r"Use $e \approx 2.718$, $e^2 \approx 7.389$, $e^3 \approx 20.086$, $e^4 \approx 54.598$, "
    r"$e^5 \approx 148.413$.",
)

# Inputs of softmax that differ by at most 5.
SCORES = [
    (a, b)
    for a in range(-6, 7)
    for b in range(-6, 7)
    if 1 <= abs(a - b) <= 5 and not {a, b} & {0, 1}
]


@family(
    level=1,
    kinds=("numeric", "code"),
    covers=(
        "A21",
        "B09",
    ),
    minutes=4,
    ja="2層ニューラルネットワークの順伝播",
    en="Forward pass of a two-layer network",
    engine=TwoLayerNet,
    misconceptions=(*mistakes_beside(__file__, z1=Z1, u1=U1, u2=U2, y=Y),),
)
def two_layer_forward(draw: Draw) -> Draft:
    in_code = draw.kind == "code"
    given = network(draw, 2, 3, 2, 2 if in_code else 1)
    if not in_code:
        z1 = np.maximum(0, given["x"] @ given["W1"] + given["b1"])[0]
        first = draw.choice(
            "first", np.flatnonzero(z1).tolist()
        )  # a unit that is not silent comes first
        order = np.roll(np.arange(3), -first)
        given |= {"x": given["x"][0], "W1": given["W1"][:, order], "b1": given["b1"][order]}
        z1 = z1[order]
        scores = z1 @ given["W2"]
        biases = [
            [int(u - s) for u, s in zip(u2, scores, strict=True)]
            for u2 in SCORES
            if all(1 <= abs(u - s) <= 3 for u, s in zip(u2, scores, strict=True))
        ]
        draw.require(2 <= z1.max() <= 9 and biases)
        given["b2"] = draw.choice("biases", biases)
    return Draft(
        given=given,
        stem=(
            TWO_LAYERS,
            Text(
                "次のコードは、入力 `x` から出力 `y` を求める順伝播である。",
                "The code below computes the output `y` from the input `x`.",
            )
            if in_code
            else Text(
                "隠れ層の活性化関数への入力を `u1`、出力を `z1`、"
                "出力層の活性化関数への入力を `u2`、出力を `y` とする。",
                "Let `u1` be the input and `z1` the output of ReLU, "
                "`u2` the input and `y` the output of softmax.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES,) if in_code else (ROW_VECTORS, POWERS),
        hide=(U1,),
        parts={
            "code": (
                code(
                    Z1,
                    ja="隠れ層の出力 `z1` を求める式はどれか。",
                    en="Which expression gives `z1`, the output of the hidden layer?",
                ),
                code(
                    U2,
                    ja="出力層の活性化関数への入力 `u2` を求める式はどれか。",
                    en="Which expression gives `u2`, the input of softmax?",
                ),
            ),
            "numeric": (
                numeric(
                    "u2",
                    index=[(0,), (1,)],
                    between=(-8, 8),
                    ja="出力層の活性化関数への入力 `u2{index}` はいくらか。",
                    en="What is `u2{index}`, an input of softmax?",
                ),
                numeric(
                    "y",
                    index=[(0,), (1,)],
                    between=(0, 1),
                    ja="第{i}クラスの確率 `y{index}` はいくらか。",
                    en="What is `y{index}`, the probability of class {i}?",
                ),
            ),
        },
    )


@two_layer_forward.run
def run(network, x, W1, b1, W2, b2):
    net = network(W1, b1, W2, b2)
    y = net.forward(x)
    return {"u1": net.u1, "z1": net.z1, "u2": net.u2, "y": y}


@two_layer_forward.check
def weigh_each_unit(x, W1, b1, W2, b2):
    import sympy

    def unit(inputs, weights, bias):
        return bias + sum(w * v for w, v in zip(weights, inputs, strict=True))

    def one(sample):
        u1 = np.array([unit(sample, w, b) for w, b in zip(W1.T, b1, strict=True)])
        z1 = rectified(u1)
        u2 = np.array([unit(z1, w, b) for w, b in zip(W2.T, b2, strict=True)])
        y = np.array([1 / sum(sympy.exp(v - u) for v in u2) for u in u2])
        return u1, z1, u2, y

    names = ("u1", "z1", "u2", "y")
    if x.ndim == 1:
        return dict(zip(names, one(x), strict=True))
    samples = [one(sample) for sample in x]
    return {name: np.array([s[i] for s in samples]) for i, name in enumerate(names)}


@two_layer_forward.solution
def solve(x, W1, b1, W2, b2, out):
    return (
        Text(
            "入力に重みを掛けてバイアスを加え、ReLUで負の値を0にする。",
            "Multiply the input by the weights, add the bias, and let ReLU set negative values to 0.",
        ),
        rf"u_1 = x W_1 + b_1 = {tex(x @ W1)} + {tex(b1)} = {tex(out['u1'])}",
        rf"z_1 = \max(0, u_1) = {tex(out['z1'])}",
        Text("出力層も同じように計算する。", "The output layer is computed in the same way."),
        rf"u_2 = z_1 W_2 + b_2 = {tex(out['z1'] @ W2)} + {tex(b2)} = {tex(out['u2'])}",
        Text(
            "ソフトマックス関数は、指数関数の値をその和で割る。2クラスの場合、確率は入力の差だけで決まる。",
            "Softmax divides the exponentials by their sum. With two classes, only the difference "
            "matters.",
        ),
        r"\mathtt{y[0]} = \frac{e^{\mathtt{u2[0]}}}{e^{\mathtt{u2[0]}} + e^{\mathtt{u2[1]}}}"
        r" = \frac{1}{1 + e^{-(\mathtt{u2[0]} - \mathtt{u2[1]})}}",
        rf"y = {tex(out['y'], 3)}",
    )
