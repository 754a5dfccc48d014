"""Backpropagation: gradients of weights and biases, and one step of gradient descent."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Text,
    code,
    derivative,
    each,
    family,
    gradient_at,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import TwoLayerNet
from quizgen.problems.backprop._common import (
    TWO_LAYERS,
    cross_entropy,
    network,
    rectified,
    targets,
)
from quizgen.problems.conventions import MEAN_CROSS_ENTROPY, ROWS_ARE_SAMPLES

DELTA2 = Blank(TwoLayerNet.backward, "self.delta2")
DW1 = Blank(TwoLayerNet.backward, "self.dW1")
DW2 = Blank(TwoLayerNet.backward, "self.dW2")
DB1 = Blank(TwoLayerNet.backward, "self.db1")
DB2 = Blank(TwoLayerNet.backward, "self.db2")
STEPS = {name: Blank(TwoLayerNet.update, f"self.{name}") for name in ("W1", "b1", "W2", "b2")}

# Probabilities in tenths.
PAIRS = [(a, 10 - a) for a in range(1, 10) if a != 5]
TRIPLES = [(a, b, 10 - a - b) for a in range(1, 9) for b in range(1, 10 - a)]

OUTPUT_LAYER = Text(
    "`z1` は隠れ層の出力、`y` はネットワークの出力、`t` は正解ラベル（one-hot表現）、"
    "`W2` と `b2` は出力層の更新前の重みとバイアスである。",
    "`z1` is the output of the hidden layer and `y` that of the network; `t` holds the targets "
    "(one-hot); `W2` and `b2` are the weights and biases of the output layer before the step.",
)


# Mistakes in one step of gradient descent of a parameter w with the gradient dw.
STEP_MISTAKES = (
    (
        "ascent",
        "self.{w} + lr * self.d{w}",
        "勾配の向きに動かしており、損失が増える。勾配降下法では勾配を引く。",
        "Moves along the gradient, which increases the loss; gradient descent subtracts it.",
    ),
    (
        "rate-forgotten",
        "self.{w} - self.d{w}",
        "学習率 `lr` を掛けずに、勾配をそのまま引いている。",
        "Subtracts the gradient without multiplying it by the learning rate `lr`.",
    ),
    (
        "divided-by-rate",
        "self.{w} - self.d{w} / lr",
        "勾配に学習率 `lr` を掛けずに、`lr` で割っている。",
        "Divides the gradient by the learning rate `lr` instead of multiplying.",
    ),
    (
        "rate-on-everything",
        "lr * (self.{w} - self.d{w})",
        "学習率 `lr` を、勾配だけでなく更新前の値にも掛けている。",
        "Multiplies both the gradient and the old value by the learning rate `lr`.",
    ),
    (
        "rate-on-old-value",
        "lr * self.{w} - self.d{w}",
        "学習率 `lr` を、勾配ではなく更新前の値に掛けている。",
        "Multiplies the old value by the learning rate `lr` instead of the gradient.",
    ),
    (
        "averaged-with-gradient",
        "(1 - lr) * self.{w} - lr * self.d{w}",
        "移動平均のように、更新前の値に $1 - $ `lr` を掛けている。更新前の値には何も掛けない。",
        "Multiplies the old value by $1 - $ `lr`, as in a moving average; it must not be scaled.",
    ),
    (
        "old-value-for-gradient",
        "self.{w} - lr * self.{w}",
        "勾配ではなく、更新前の値そのものに学習率 `lr` を掛けて引いている。",
        "Subtracts `lr` times the old value itself instead of the gradient.",
    ),
    (
        "sign-of-gradient",
        "self.{w} - lr * np.sign(self.d{w})",
        "勾配の大きさを用いず、符号だけで動かしている。",
        "Uses only the sign of the gradient and ignores its magnitude.",
    ),
    (
        "step-only",
        "-lr * self.d{w}",
        "変化量だけを求めており、更新前の値に加えていない。",
        "This is the change alone; it is not added to the old value.",
    ),
)


def step_mistakes(parameter: str, prefix: str) -> tuple[Misconception, ...]:
    """The mistakes in the step of one parameter; their names begin with the prefix."""
    return tuple(
        Misconception(prefix + name, code.format(w=parameter), at=STEPS[parameter], ja=ja, en=en)
        for name, code, ja, en in STEP_MISTAKES
    )


@family(
    level=2,
    kinds=("numeric", "code"),
    covers=(
        "B12",
        "B13",
        "B14",
    ),
    minutes=5,
    ja="勾配とパラメータの更新",
    en="Gradients and the update of the parameters",
    engine=TwoLayerNet,
    misconceptions=(
        *mistakes_beside(__file__, delta2=DELTA2, dw2=DW2, db2=DB2),
        *step_mistakes("W2", ""),
        *step_mistakes("b2", "bias-"),
    ),
)
def full_update(draw: Draw) -> Draft:
    in_code = draw.kind == "code"
    # In code as many samples as hidden units and classes: what is not transposed runs all the same.
    shapes = ((3, 2, 2), (2, 3, 3)) if in_code else ((2, 3, 2), (3, 4, 3))
    inputs, hidden, classes = draw.choice("shape", shapes)
    batch = hidden if in_code else 2
    lr = draw.decimal("lr", ("0.1", "0.2", "0.4"))
    t = targets(draw, batch, classes)
    if in_code:
        given = network(draw, inputs, hidden, classes, batch) | {"t": t, "lr": lr}
    else:
        tenths = [draw.choice(f"y {n}", PAIRS if classes == 2 else TRIPLES) for n in range(2)]
        given = {
            "z1": draw.integers("z1", 0, 3, shape=(2, hidden)),
            "y": [[Fraction(p, 10) for p in row] for row in tenths],
            "t": t,
            "W2": hundredths(draw.integers("W2", -60, 60, shape=(hidden, classes))),
            "b2": hundredths(draw.integers("b2", -60, 60, shape=classes)),
            "lr": lr,
        }
    units = draw.sample("units", range(hidden), hidden)
    ks = range(classes)
    return Draft(
        given=given,
        symbols={"dW2": r"\frac{\partial L}{\partial W_2}", "lr": r"\mathtt{lr}"},
        stem=(
            TWO_LAYERS,
            Text(
                "損失 $L$ の勾配を誤差逆伝播法で求め、"
                "学習率 `lr` の確率的勾配降下法（SGD）でパラメータを1回更新する。",
                "The gradients of the loss $L$ are computed by backpropagation, and the parameters "
                "are updated once by stochastic gradient descent with learning rate `lr`.",
            ),
            *(() if in_code else (OUTPUT_LAYER,)),
        ),
        conventions=(ROWS_ARE_SAMPLES, MEAN_CROSS_ENTROPY),
        show=(TwoLayerNet.forward,) if in_code else (),
        hide=(DW1, DB1, *(STEPS[name] for name in ("W1", "b1", "b2"))),
        parts={
            "code": (
                code(
                    DW2,
                    ja="重み `W2` の勾配 `dW2` を求める式はどれか。",
                    en="Which expression gives `dW2`, the gradient of the weights `W2`?",
                ),
                code(
                    DB2,
                    ja="バイアス `b2` の勾配 `db2` を求める式はどれか。",
                    en="Which expression gives `db2`, the gradient of the bias `b2`?",
                ),
                code(
                    STEPS["W2"],
                    ja="重み `W2` を更新する式はどれか。",
                    en="Which expression updates the weights `W2`?",
                ),
            ),
            "numeric": (
                numeric(
                    "dW2",
                    index=[(j, k) for j in units[:2] for k in ks],
                    ja="重み `W2{index}` に関する損失の勾配はいくらか。",
                    en="What is the gradient of the loss with respect to the weight `W2{index}`?",
                ),
                numeric(
                    "new_W2",
                    index=[(j, k) for j in units[2:] for k in ks],
                    between=(-1, 1),
                    ja="更新後の重み `W2{index}` はいくらか。",
                    en="What is the weight `W2{index}` after the step?",
                ),
                numeric(
                    "new_b2",
                    index=[(k,) for k in ks],
                    between=(-1, 1),
                    ja="更新後のバイアス `b2{index}` はいくらか。",
                    en="What is the bias `b2{index}` after the step?",
                ),
            ),
        },
    )


def hundredths(numbers):
    """Parameters of two decimals, so that none of the wrong values is shorter than the right one."""
    return np.array([Fraction(int(n) | 1, 100) for n in numbers.flat]).reshape(numbers.shape)


@full_update.run
def run(network, W2, b2, t, lr, z1=None, y=None, x=None, W1=None, b1=None):
    net = network(W1, b1, W2, b2)
    if y is None:
        net.forward(x)
    else:  # the hidden layer as it was given
        net.x = net.u1 = net.z1 = z1
        net.W1 = net.b1 = 0.0
        net.y = y
    net.backward(t)
    net.update(lr)
    return {"dW2": net.dW2, "db2": net.db2, "new_W2": net.W2, "new_b2": net.b2}


@full_update.check
def differentiate_the_loss(W2, b2, t, lr, z1=None, y=None, x=None, W1=None, b1=None):
    import sympy

    if y is None:
        z1 = rectified(x.dot(W1) + b1)
        loss = cross_entropy(z1.dot(W2) + b2, t)
        dW2, db2 = derivative(loss, W2), derivative(loss, b2)
    else:
        u2 = each(sympy.log, y)  # scores with these probabilities; the parameters change by 0
        dW2 = gradient_at(lambda change: cross_entropy(u2 + z1.dot(change), t), 0 * W2)
        db2 = gradient_at(lambda change: cross_entropy(u2 + change, t), 0 * b2)
    return {"dW2": dW2, "db2": db2, "new_W2": W2 - lr * dW2, "new_b2": b2 - lr * db2}


@full_update.solution
def solve(W2, b2, t, lr, out, z1=None, y=None, x=None, W1=None, b1=None):
    if y is None:
        z1 = np.maximum(0, x @ W1 + b1)
        e = np.exp(z1 @ W2 + b2)
        y = e / e.sum(axis=1, keepdims=True)
    return (
        Text(
            "ソフトマックス関数と交差エントロピー誤差の組合せでは、出力層の誤差は次のようになる。",
            "Softmax and the cross-entropy loss give the error of the output layer.",
        ),
        rf"\delta_2 = \frac{{1}}{{N}} (y - t) = {tex((y - t) / len(t))}",
        Text(
            "$u_2 = z_1 W_2 + b_2$ なので、重みの勾配は入力と誤差の積をサンプルについて加えたもの、"
            "バイアスの勾配は誤差の和である。",
            "Since $u_2 = z_1 W_2 + b_2$, the gradient of a weight is input times error summed over "
            "the samples, and that of a bias is the sum of the errors.",
        ),
        rf"\frac{{\partial L}}{{\partial W_2}} = z_1^{{\top}} \delta_2 = {tex(z1.T)} "
        rf"{tex((y - t) / len(t))} = {tex(out['dW2'])}",
        rf"\frac{{\partial L}}{{\partial b_2}} = \sum_n \delta_{{2,n}} = {tex(out['db2'])}",
        Text(
            "学習率を掛けた勾配を、もとの値から引く。",
            "Subtract the gradient times the learning rate from the old value.",
        ),
        rf"W_2 - \eta \frac{{\partial L}}{{\partial W_2}} = {tex(W2)} - {tex(lr)} {tex(out['dW2'])} "
        rf"= {tex(out['new_W2'])}",
        rf"b_2 - \eta \frac{{\partial L}}{{\partial b_2}} = {tex(b2)} - {tex(lr)} {tex(out['db2'])} "
        rf"= {tex(out['new_b2'])}",
    )
