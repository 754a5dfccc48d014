"""One training step of a small regression network with sigmoid units, and its order."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    derivative,
    each,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.problems.backprop._sigmoid_net import SigmoidNet

OUTPUTS = [Fraction(n, 10) for n in (1, 2, 4, 5, 6, 8, 9)]  # of the hidden units
INPUTS = (-3, -2, -1, 1, 2, 3, 4)
BIASES = [Fraction(n, 10) for n in range(-10, 11)]


@family(
    level=3,
    kinds=("numeric",),
    covers=("B09", "B11", "B12", "B14", "C04"),
    minutes=4,
    ja="シグモイド関数のネットワークの1ステップ",
    en="One step of a network with sigmoid units",
    engine=SigmoidNet,
    misconceptions=(
        *mistakes_beside(
            __file__,
            delta1=Blank(SigmoidNet.backward, "delta1"),
            delta2=Blank(SigmoidNet.backward, "delta2"),
            dW1=Blank(SigmoidNet.backward, "self.dW1"),
        ),
        *mistakes(
            (
                "order-without-effect",
                lambda out: {"late": out["delta1"]},
                "更新の順序は結果に影響しないとしている。$\\delta_1$ は $W_2$ による。",
                "Assumes that the order has no effect, but $\\delta_1$ depends on $W_2$.",
            ),
            (
                "updated-upwards",
                lambda out: {"late": 2 * out["delta1"] - out["late"]},
                "$W_2$ を更新するときに、勾配を引かずに加えている。",
                "Adds the gradient to $W_2$ in the update instead of subtracting it.",
            ),
            (
                "only-the-change",
                lambda out: {"late": out["late"] - out["delta1"]},
                "新しい $W_2$ ではなく、$W_2$ の変化量だけを通している。",
                "Goes back through the change of $W_2$ only, not through the new $W_2$.",
            ),
        ),
    ),
)
def sigmoid_net(draw: Draw) -> Draft:
    z1 = draw.sample("z1", OUTPUTS, 2)
    x = draw.sample("x", INPUTS, 2)
    w = draw.sample("W2", (-4, -3, -2, -1, 1, 2, 3, 4), 2)
    t = draw.integer("t", -3, 3)
    error = draw.decimal("error", ("0.5", "-0.5", "2", "-2", "0.2", "-0.2", "0.4", "-0.4"))
    b2 = t + error - sum(z * v for z, v in zip(z1, w, strict=True))
    draw.require(b2 and abs(b2) < 4, "an unlikely bias")
    draw.require(
        z1[0] + z1[1] != 1 and abs(w[0]) != abs(w[1]), "the hidden units are too much alike"
    )
    return Draft(
        given={"x": [x], "z1": [z1], "W2": [[v] for v in w], "b2": [b2], "t": [[t]]},
        symbols={
            "W2": "W_2",
            "b2": "b_2",
            "z1": "z_1",
            "dW1": r"\frac{\partial L}{\partial W_1}",
            "delta1": r"\frac{\partial L}{\partial u_1}",
        },
        stem=(
            Text(
                "隠れ層の活性化関数がシグモイド関数、出力層の活性化関数が恒等関数の回帰のネットワークを、1つのサンプルで学習する。$z_1$ は隠れ層の出力である。",
                "A regression network with sigmoid units in the hidden layer and the identity at the output is trained on "
                "one sample. $z_1$ is the output of the hidden layer.",
            ),
            r"u_1 = x W_1 + b_1, \quad z_1 = \sigma(u_1), \quad y = z_1 W_2 + b_2, \quad L = \tfrac{1}{2} (y - t)^2",
        ),
        parts={
            "numeric": (
                numeric(
                    "delta1",
                    index=[(0, 0), (0, 1)],
                    between=(-10, 10),
                    decimals=4,
                    level=2,
                    ja="$u_1$ の第{j}成分に関する損失の勾配はいくらか。",
                    en="What is the gradient of the loss with respect to entry {j} of $u_1$?",
                ),
                numeric(
                    "dW1",
                    index=[(i, j) for i in range(2) for j in range(2)],
                    between=(-40, 40),
                    decimals=4,
                    level=2,
                    ja="$W_1$ の第{i}行第{j}列の要素に関する勾配はいくらか。",
                    en="What is the gradient with respect to the entry of $W_1$ in row {i}, column {j}?",
                ),
                numeric(
                    "late",
                    index=[(0, 0), (0, 1)],
                    between=(-10, 10),
                    decimals=4,
                    ja="誤って、学習率1で $W_2$ を更新した後に、その新しい $W_2$ を使って $u_1$ に関する勾配を求めた（$y - t$ は更新前の値のままである）。第{j}成分はいくらになるか。",
                    en="By mistake, $W_2$ is updated first, with learning rate 1, and the gradient with respect to $u_1$ is "
                    "then computed with the new $W_2$ ($y - t$ is still the old one). What does entry {j} become?",
                ),
            )
        },
    )


@sigmoid_net.run
def step(network, x, z1, W2, b2, t):
    net = network(np.zeros((2, 2)), np.log(z1[0] / (1 - z1[0])), W2, b2)
    net.forward(x)
    net.backward(x, t)
    late = network(np.zeros((2, 2)), np.log(z1[0] / (1 - z1[0])), W2 - net.dW2, b2)
    late.forward(x)
    late.y = net.y
    late.backward(x, t)
    return {"delta1": net.db1[None], "dW1": net.dW1, "late": late.db1[None]}


@sigmoid_net.check
def differentiate_the_loss(x, z1, W2, b2, t):
    import sympy

    u = np.array(sympy.symbols("u0 u1", real=True))
    W1 = np.array(sympy.symbols("v0:4", real=True)).reshape(2, 2)
    V = np.array(sympy.symbols("w0 w1", real=True))
    at = {v: sympy.log(z / (1 - z)) for v, z in zip(u.tolist(), z1[0].tolist(), strict=True)}

    def output(u, w):
        return sum(v / (1 + sympy.exp(-a)) for a, v in zip(u, w, strict=True)) + b2[0]

    def placed(array, values):
        return each(lambda entry: entry.subs(values), array)

    loss = (output(u, V) - t[0, 0]) ** 2 / 2
    old = dict(zip(V.tolist(), W2[:, 0].tolist(), strict=True))
    stepped = [v - g for v, g in zip(W2[:, 0], placed(derivative(loss, V), old | at), strict=True)]
    # the error is that of the old output, the weights it is handed back through are the new ones
    handed = sum(v / (1 + sympy.exp(-a)) for a, v in zip(u, stepped, strict=True))
    error = (output(u, W2[:, 0]) - t[0, 0]).subs(at)
    free = np.array(sympy.symbols("c0 c1", real=True))
    moved = (output(x[0].dot(W1) + free, W2[:, 0]) - t[0, 0]) ** 2 / 2
    zero = dict.fromkeys(W1.ravel().tolist(), 0) | dict(
        zip(free.tolist(), at.values(), strict=True)
    )
    return {
        "delta1": placed(derivative(loss.subs(old), u), at)[None],
        "dW1": placed(derivative(moved, W1), zero),
        "late": placed(derivative(error * handed, u), at)[None],
    }


@sigmoid_net.solution
def follow_the_error(x, z1, W2, b2, t, out):
    y = z1 @ W2 + b2
    delta2 = y - t
    dW2 = z1.T @ delta2
    return (
        rf"y = z_1 W_2 + b_2 = {tex(y[0, 0])}, \qquad \delta_2 = y - t = {tex(delta2[0, 0])}",
        rf"\frac{{\partial L}}{{\partial u_1}} = \delta_2 W_2^{{\top}} \odot z_1 \odot (1 - z_1) = "
        rf"{tex(delta2[0, 0])} \times {tex(W2[:, 0])} \odot {tex(z1[0] * (1 - z1[0]))} = {tex(out['delta1'][0])}",
        rf"\frac{{\partial L}}{{\partial W_1}} = x^{{\top}} \frac{{\partial L}}{{\partial u_1}} = {tex(out['dW1'])}",
        Text(
            "勾配はすべて、更新前のパラメータで求めなければならない。先に $W_2$ を更新すると、次の値で計算することになる。",
            "All gradients must be computed with the parameters before the update. If $W_2$ is updated first, they are "
            "computed with the following values.",
        ),
        rf"(W_2 - z_1^{{\top}} \delta_2)^{{\top}} = {tex((W2 - dW2)[:, 0])}, \qquad "
        rf"{tex(delta2[0, 0])} \times {tex((W2 - dW2)[:, 0])} \odot {tex(z1[0] * (1 - z1[0]))} = {tex(out['late'][0])}",
    )
