"""Forward pass of a two-layer network: hidden layer, scores, and probabilities."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, code, family, mistakes, numeric, tex
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
    covers=("A21", "B09"),
    minutes=4,
    ja="2層ニューラルネットワークの順伝播",
    en="Forward pass of a two-layer network",
    engine=TwoLayerNet,
    misconceptions=(
        *mistakes(
            (
                "activation-forgotten",
                "self.u1",
                "隠れ層の活性化関数を適用していない。負の値がそのまま残っている。",
                "Leaves out the activation of the hidden layer; negative values stay.",
            ),
            (
                "magnitude",
                "abs(self.u1)",
                "負の値を0にせず、絶対値をとっている。",
                "Takes the magnitude of negative values instead of 0.",
            ),
            (
                "step-function",
                "self.u1 > 0",
                "ReLUではなくステップ関数である。正の値の大きさが失われる。",
                "Is the step function, not ReLU; the size of positive values is lost.",
            ),
            (
                "sign-function",
                "np.sign(self.u1)",
                "ReLUではなく符号関数であり、値の大きさが失われ、負の値は $-1$ になる。",
                "Is the sign function, not ReLU; sizes are lost and negative values become $-1$.",
            ),
            (
                "minimum-for-maximum",
                "np.minimum(0, self.u1)",
                "0との大きいほうではなく小さいほうをとっており、負の値だけが残る。",
                "Takes the smaller of 0 and the value, not the larger: only negative values stay.",
            ),
            (
                "softmax-in-hidden-layer",
                "softmax(self.u1)",
                "出力層の活性化関数であるソフトマックス関数を、隠れ層に用いている。",
                "Uses softmax, the activation of the output layer, in the hidden layer.",
            ),
            at=Z1,
        ),
        *mistakes(
            (
                "hidden-bias-forgotten",
                "np.dot(x, self.W1)",
                "隠れ層のバイアス `b1` を加えていない。",
                "Does not add the bias `b1` of the hidden layer.",
            ),
            (
                "hidden-bias-subtracted",
                "np.dot(x, self.W1) - self.b1",
                "隠れ層のバイアス `b1` を足さずに引いている。",
                "Subtracts the bias `b1` of the hidden layer instead of adding it.",
            ),
            (
                "hidden-bias-twice",
                "np.dot(x, self.W1) + 2 * self.b1",
                "隠れ層のバイアス `b1` を2回加えている。",
                "Adds the bias `b1` of the hidden layer twice.",
            ),
            (
                "bias-in-weights",
                "np.dot(x, self.W1 + self.b1)",
                "バイアスを重みに加えてから掛けており、`x` の総和倍のバイアスが加わる。",
                "Adds the bias to the weights, so that it is multiplied by the sum of `x`.",
            ),
            at=U1,
        ),
        *mistakes(
            (
                "before-activation",
                "np.dot(self.u1, self.W2) + self.b2",
                "活性化関数を適用した後の `z1` ではなく、適用する前の `u1` を次の層に渡している。",
                "Hands `u1`, the values before the activation, to the next layer, not `z1`.",
            ),
            (
                "output-bias-forgotten",
                "np.dot(self.z1, self.W2)",
                "出力層のバイアス `b2` を加えていない。",
                "Does not add the bias `b2` of the output layer.",
            ),
            (
                "output-bias-subtracted",
                "np.dot(self.z1, self.W2) - self.b2",
                "出力層のバイアス `b2` を足さずに引いている。",
                "Subtracts the bias `b2` of the output layer instead of adding it.",
            ),
            (
                "bias-inside-product",
                "np.dot(self.z1, self.W2 + self.b2)",
                "バイアスを重みに加えてから掛けており、`z1` の総和倍のバイアスが加わる。",
                "Adds the bias to the weights, so that it is multiplied by the sum of `z1`.",
            ),
            (
                "relu-at-output",
                "relu(np.dot(self.z1, self.W2) + self.b2)",
                "隠れ層の活性化関数であるReLUを、出力層でも適用している。",
                "Applies ReLU, the activation of the hidden layer, at the output as well.",
            ),
            (
                "weights-transposed",
                "np.dot(self.z1, self.W2.T) + self.b2",
                "順伝播では重みを転置しない。転置が必要なのは逆伝播である。",
                "Transposes the weights, which belongs to the backward pass.",
            ),
            at=U2,
        ),
        *mistakes(
            (
                "sigmoid-at-output",
                "1.0 / (1.0 + np.exp(-self.u2))",
                "ソフトマックス関数ではなく、成分ごとにシグモイド関数を適用している。",
                "Applies the sigmoid function to each entry instead of softmax.",
            ),
            (
                "exponential-forgotten",
                "self.u2 / np.sum(self.u2)",
                "指数関数を適用せず、`u2` をその総和で割っている。",
                "Divides `u2` by its sum, without the exponential.",
            ),
            (
                "exponent-sign",
                "softmax(-self.u2)",
                "指数の符号を逆にしており、大きな値ほど確率が小さくなる。",
                "Reverses the sign of the exponent: larger scores get smaller probabilities.",
            ),
            at=Y,
        ),
    ),
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
                    ja="第 {i} クラスの確率 `y{index}` はいくらか。",
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
        Text("出力層も同じように計算する。", "The output layer works in the same way."),
        rf"u_2 = z_1 W_2 + b_2 = {tex(out['z1'] @ W2)} + {tex(b2)} = {tex(out['u2'])}",
        Text(
            "ソフトマックス関数は、指数関数の値を和で割る。2クラスでは差だけで決まる。",
            "Softmax divides the exponentials by their sum. With two classes only the difference "
            "counts.",
        ),
        r"\mathtt{y[0]} = \frac{e^{\mathtt{u2[0]}}}{e^{\mathtt{u2[0]}} + e^{\mathtt{u2[1]}}}"
        r" = \frac{1}{1 + e^{-(\mathtt{u2[0]} - \mathtt{u2[1]})}}",
        rf"y = {tex(out['y'], 3)}",
    )
