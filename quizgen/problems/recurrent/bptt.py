"""A simple RNN: its forward and backward step, and backpropagation through three steps."""

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    derivative,
    each,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import RNN


def gradient(w, h0, h1, h2):
    dw = h2 + w * h1 + w**2 * h0
    return dw


def truncated(w, h0, h1, h2):
    dw = h2 + w * h1
    return dw


DW, TRUNCATED = Blank(gradient, "dw"), Blank(truncated, "dw")
FORWARD = Blank(RNN.forward, "self.h_next")
DA = Blank(RNN.backward, "da")
DWH = Blank(RNN.backward, "self.dWh")
DH_PREV = Blank(RNN.backward, "dh_prev")


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D34",),
    minutes=4,
    ja="RNNの順伝播とBPTT",
    en="An RNN and backpropagation through time",
    engine=(RNN, gradient, truncated),
    misconceptions=mistakes_beside(
        __file__, dw=DW, truncated=TRUNCATED, forward=FORWARD, da=DA, dWh=DWH, dh_prev=DH_PREV
    ),
)
def bptt(draw: Draw) -> Draft:
    w = draw.choice("w", (-3, -2, 2, 3))
    h0 = draw.integer("h0", -3, 3, exclude=(0,))
    x = draw.integers("x", -5, 5, shape=3, exclude=(0,))
    h1 = w * h0 + x[0]
    h2 = w * h1 + x[1]
    draw.require(0 < abs(h1) <= 9 and 0 < abs(h2) <= 20 and abs(w * h2 + x[2]) <= 40)
    draw.require(len({h0, h1, h2}) == 3, "the states must differ")
    return Draft(
        given={"w": w, "h0": h0, "x": x},
        symbols={"h0": "h_0", "x": "(x_1, x_2, x_3)"},
        stem=(
            Text(
                "隠れ状態と入力が1次元で、活性化関数が恒等関数のRNN $h_t = w h_{t-1} + x_t$ を3時刻にわたって計算し、"
                "損失を $L = h_3$ とする。",
                "An RNN with one-dimensional state and input, $h_t = w h_{t-1} + x_t$ with the identity as "
                "activation function, runs for three steps; the loss is $L = h_3$.",
            ),
        ),
        conventions=(
            Text(
                "$h_0$ は $w$ によらない定数である。",
                "$h_0$ is a constant that does not depend on $w$.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "dw",
                    ja=r"$\frac{\partial L}{\partial w}$ はいくつか。",
                    en=r"What is $\frac{\partial L}{\partial w}$?",
                ),
                numeric(
                    "truncated",
                    ja=r"逆伝播を直近の2時刻で打ち切り、$h_1$ を定数とみなすとき、$\frac{\partial L}{\partial w}$ はいくつか。",
                    en="Backpropagation is truncated to the last two steps, with $h_1$ held "
                    r"constant. What is $\frac{\partial L}{\partial w}$ then?",
                ),
            ),
        },
    )


@bptt.of("code").draft
def listing(draw: Draw) -> Draft:
    def tenths(name, *shape):
        return [
            [Fraction(int(n), 10) for n in row]
            for row in draw.integers(name, -9, 9, shape=shape, exclude=(0,))
        ]

    return Draft(
        given={
            "x": tenths("x", 2, 1),
            "h_prev": tenths("h_prev", 2, 2),
            "Wx": tenths("Wx", 1, 2),
            "Wh": tenths("Wh", 2, 2),
            "b": tenths("b", 1, 2)[0],
            "dh_next": tenths("dh_next", 2, 2),
        },
        symbols={
            "h_next": r"\mathtt{h\_next}",
            "dWh": r"\mathtt{dWh}",
            "dh_prev": r"\mathtt{dh\_prev}",
            "dh_next": r"\mathtt{dh\_next}",
            "h_prev": r"\mathtt{h\_prev}",
        },
        stem=(
            Text(
                "次のコードは、活性化関数が $\\tanh$ のRNNの1ステップの順伝播と逆伝播である。`da` は $\\tanh$ への入力に関する、"
                "`dWh` と `dh_prev` はそれぞれ `Wh` と `h_prev` に関する損失の勾配である。",
                "This code is the forward and the backward pass of one step of an RNN with $\\tanh$. "
                "`da` is the gradient of the loss with respect to the input of $\\tanh$; `dWh` and "
                "`dh_prev` are those with respect to `Wh` and `h_prev`.",
            ),
        ),
        conventions=(
            Text(
                "各行が1つのサンプルである。`Wx` の形状は `(D, H)`、`Wh` の形状は `(H, H)` である。",
                "Each row is one sample. `Wx` has the shape `(D, H)` and `Wh` the shape `(H, H)`.",
            ),
        ),
        parts={
            "code": draw.choice(
                "asked",
                (
                    (code(FORWARD, level=2), code(DA, level=2)),
                    (code(DWH, level=2), code(DH_PREV, level=2)),
                ),
            )
        },
    )


@bptt.of("numeric").run
def run(engine, w, h0, x):
    h1 = w * h0 + x[0]
    h2 = w * h1 + x[1]
    return {
        "dw": engine.gradient(w, h0, h1, h2),
        "truncated": engine.truncated(w, h0, h1, h2),
    }


@bptt.of("numeric").check
def differentiate_the_polynomial(w, h0, x):
    import sympy

    v, held = sympy.symbols("v held")
    h1 = v * h0 + x[0]

    def last(h1):
        return v * (v * h1 + x[1]) + x[2]

    return {
        "dw": last(h1).diff(v).subs(v, w),
        "truncated": last(held).diff(v).subs({v: w, held: w * h0 + x[0]}),
    }


@bptt.of("numeric").solution
def solve(w, h0, x, out):
    h1 = w * h0 + x[0]
    h2 = w * h1 + x[1]
    return (
        rf"h_1 = {tex(w)} \times ({tex(h0)}) + ({tex(x[0])}) = {tex(h1)}, \quad "
        rf"h_2 = {tex(w)} \times ({tex(h1)}) + ({tex(x[1])}) = {tex(h2)}",
        Text(
            "同じ $w$ が3時刻で用いられるので、各時刻の寄与を足す。時刻 $t$ の寄与は、その時刻の $h_{t-1}$ に、"
            "時刻3までの逆伝播で掛かる $w^{3-t}$ を掛けたものである。",
            "The same $w$ is used at three steps, so their contributions are added. That of step $t$ is "
            "$h_{t-1}$ times $w^{3-t}$, the factor of the backward pass from step 3.",
        ),
        rf"\frac{{\partial L}}{{\partial w}} = h_2 + w \, h_1 + w^2 \, h_0 = {tex(h2)} + "
        rf"({tex(w * h1)}) + ({tex(w * w * h0)}) = {tex(out['dw'])}",
        Text(
            "打ち切ると、時刻1の寄与がなくなる。順伝播の値は変わらない。",
            "Truncation leaves out the contribution of step 1; the forward values stay the same.",
        ),
        rf"h_2 + w \, h_1 = {tex(h2)} + ({tex(w * h1)}) = {tex(out['truncated'])}",
    )


@bptt.of("code").run
def run_one_step(engine, x, h_prev, Wx, Wh, b, dh_next):
    rnn = engine.RNN(Wx, Wh, b)
    h_next = rnn.forward(x, h_prev)
    _, dh_prev = rnn.backward(dh_next)
    return {"h_next": h_next, "dWh": rnn.dWh, "dh_prev": dh_prev}


@bptt.of("code").check
def differentiate_the_step(x, h_prev, Wx, Wh, b, dh_next):
    import sympy

    h_next = each(sympy.tanh, h_prev.dot(Wh) + x.dot(Wx) + b)
    loss = (h_next * dh_next).sum()
    return {
        "h_next": h_next,
        "dWh": derivative(loss, Wh),
        "dh_prev": derivative(loss, h_prev),
    }


@bptt.of("code").solution
def explain_the_code(out):
    return (
        r"h_t = \tanh a_t, \qquad a_t = h_{t-1} W_h + x_t W_x + b",
        Text(
            "$\\tanh$ の微分は、出力を用いて $1 - h_t^2$ と書ける。その先は行列の積の逆伝播である。",
            "In terms of its output, the derivative of $\\tanh$ is $1 - h_t^2$. The rest is the "
            "backward pass of a matrix product.",
        ),
        r"\frac{\partial L}{\partial a_t} = \frac{\partial L}{\partial h_t} \odot (1 - h_t^2), \qquad "
        r"\frac{\partial L}{\partial W_h} = h_{t-1}^\top \frac{\partial L}{\partial a_t}, \qquad "
        r"\frac{\partial L}{\partial h_{t-1}} = \frac{\partial L}{\partial a_t} W_h^\top",
        rf"\mathtt{{h\_next}} = {tex(out['h_next'])}, \quad \mathtt{{dWh}} = {tex(out['dWh'])}, \quad "
        rf"\mathtt{{dh\_prev}} = {tex(out['dh_prev'])}",
    )
