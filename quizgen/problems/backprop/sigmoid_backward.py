"""Backward pass of a network with sigmoid units: its lines of code."""

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    combination,
    each,
    family,
    mistakes_beside,
)
from quizgen.problems.backprop._sigmoid_net import SigmoidNet
from quizgen.problems.conventions import ROWS_ARE_SAMPLES

DELTA1 = Blank(SigmoidNet.backward, "delta1")
DELTA2 = Blank(SigmoidNet.backward, "delta2")
DW1 = Blank(SigmoidNet.backward, "self.dW1")
DB1 = Blank(SigmoidNet.backward, "self.db1")
DW2 = Blank(SigmoidNet.backward, "self.dW2")


@family(
    level=2,
    kinds=("code",),
    covers=("B11", "B12"),
    minutes=3,
    ja="シグモイド関数のネットワークの逆伝播",
    en="Backward pass of a network with sigmoid units",
    engine=SigmoidNet,
    misconceptions=mistakes_beside(
        __file__, delta1=DELTA1, delta2=DELTA2, dW1=DW1, db1=DB1, dW2=DW2
    ),
)
def listing(draw: Draw) -> Draft:
    batch, size = 3, 2  # W2 is square, so that its transpose can be forgotten
    return Draft(
        given={
            "x": draw.integers("x", -2, 2, shape=(batch, size), exclude=(0,)),
            "W1": draw.integers("W1", -2, 2, shape=(size, size), exclude=(0,)),
            "b1": draw.integers("b1", -1, 1, shape=size),
            "W2": draw.integers("W2", -3, 3, shape=(size, size), exclude=(0,)),
            "b2": draw.integers("b2", -1, 1, shape=size),
            "t": draw.integers("t", -3, 3, shape=(batch, size)),
        },
        symbols={"dW1": r"\mathtt{dW1}", "dW2": r"\mathtt{dW2}", "db1": r"\mathtt{db1}"},
        stem=(
            Text(
                "隠れ層の活性化関数がシグモイド関数、出力層の活性化関数が恒等関数の回帰のネットワークについて、順伝播と逆伝播を実装する。",
                "The forward and the backward pass of a regression network are implemented, with sigmoid units in the "
                "hidden layer and the identity at the output.",
            ),
        ),
        conventions=(
            ROWS_ARE_SAMPLES,
            Text(
                "損失は $\\frac{1}{2} \\sum_k (y_k - t_k)^2$ をバッチで平均したものである。",
                "The loss is $\\frac{1}{2} \\sum_k (y_k - t_k)^2$, averaged over the batch.",
            ),
        ),
        show=(SigmoidNet.forward,),
        parts={
            "code": draw.choice(
                "asked",
                (
                    (code(DELTA1), combination(DELTA2, DW2, level=2)),
                    (combination(DELTA1, DW1),),
                    (combination(DELTA1, DB1),),
                ),
            )
        },
    )


@listing.run
def pass_back(network, x, W1, b1, W2, b2, t):
    net = network(W1, b1, W2, b2)
    net.forward(x)
    net.backward(x, t)
    return {"dW1": net.dW1, "db1": net.db1, "dW2": net.dW2, "db2": net.db2}


@listing.check
def differentiate_by_the_parameters(x, W1, b1, W2, b2, t):
    import sympy

    free = [
        each(lambda s: sympy.Symbol(f"d{s}", real=True), parameter)
        for parameter in (W1, b1, W2, b2)
    ]
    V1, c1, V2, c2 = free
    z = each(lambda u: 1 / (1 + sympy.exp(-u)), x.dot(V1) + c1)
    loss = ((z.dot(V2) + c2 - t) ** 2).sum() / 2 / len(x)
    at = {
        s: v
        for symbols, numbers in zip(free, (W1, b1, W2, b2), strict=True)
        for s, v in zip(symbols.ravel().tolist(), numbers.ravel().tolist(), strict=True)
    }
    grads = [each(lambda s: loss.diff(s).subs(at), symbols) for symbols in free]
    return dict(zip(("dW1", "db1", "dW2", "db2"), grads, strict=True))


@listing.solution
def name_the_shapes(x, W1, W2):
    return (
        Text(
            "誤差は重みの転置を通って隠れ層に戻り、シグモイド関数の微分 $z_1 (1 - z_1)$ が要素ごとに掛かる。",
            "The error goes back through the transposed weights and is multiplied elementwise by the derivative "
            "$z_1 (1 - z_1)$ of the sigmoid.",
        ),
        r"\delta_2 = \frac{1}{N} (y - t), \qquad \delta_1 = \delta_2 W_2^{\top} \odot z_1 \odot (1 - z_1)",
        Text(
            "重みの勾配は層の入力の転置と誤差の積であり、重みと同じ形状になる。バイアスの勾配は誤差のバッチについての和である。",
            "The gradient of a weight is the transposed input of its layer times the error, and has the shape of the "
            "weight. That of a bias is the sum of the errors over the batch.",
        ),
        r"\frac{\partial L}{\partial W_1} = x^{\top} \delta_1, \qquad \frac{\partial L}{\partial W_2} = z_1^{\top} \delta_2",
    )
