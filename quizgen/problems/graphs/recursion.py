"""The recursion of backpropagation: the gradients of one layer from those of the next."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def one_unit(w, slopes, dh_next, slope, h_prev):
    deltas = slopes * dh_next
    dh = np.sum(w * deltas)
    delta = slope * dh
    dw = delta * h_prev
    return dh, delta, dw


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def df(a):
    return sigmoid(a) * (1 - sigmoid(a))


def backward(W, a, h, delta, L):
    grads = {}
    grads[L - 1] = np.outer(h[L - 1], delta)
    for k in range(L - 2, -1, -1):
        delta = np.dot(W[k + 1], delta) * df(a[k])
        grads[k] = np.outer(h[k], delta)
    return grads


BACK, GRAD = Blank(backward, "delta"), Blank(backward, "grads[k]")
DF = Blank(backward, "delta", inside="df(a[k])")
WEIGHTS = Blank(backward, "delta", inside="np.dot(W[k + 1], delta)")


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("C04", "C07", "C08", "C09"),
    minutes=3,
    ja="逆伝播の漸化式",
    en="The recursion of backpropagation",
    engine=(one_unit, backward),
    misconceptions=mistakes_beside(
        __file__,
        deltas=Blank(one_unit, "deltas"),
        dh=Blank(one_unit, "dh"),
        delta=Blank(one_unit, "delta"),
        dw=Blank(one_unit, "dw"),
        derivative=DF,
        weights=WEIGHTS,
        gradient=GRAD,
    ),
)
def recursion(draw: Draw) -> Draft:
    units = draw.choice("units", (2, 2, 3))
    slopes = draw.sample("slopes", SLOPES, units)
    slope = draw.choice("slope", [s for s in SLOPES if s not in slopes])
    w = draw.sample("w", [n for n in range(-4, 5) if n], units)
    dh_next = draw.sample("dh_next", (-10, -8, -5, -4, -2, 2, 4, 5, 8, 10), units)
    dh = sum(a * b * c for a, b, c in zip(w, slopes, dh_next, strict=True))
    h_prev = draw.decimal("h_prev", ("0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"))
    draw.require(dh != 0 and 1000 % (dh * slope * h_prev).denominator == 0, "zero or long")
    return Draft(
        given={"w": w, "slopes": slopes, "dh_next": dh_next, "slope": slope, "h_prev": h_prev},
        symbols=SYMBOLS,
        stem=(
            Text(
                f"あるネットワークの第 $r$ 層の1つのユニットは、次の第 $r+1$ 層の{units}個のユニットにつながっている。"
                r"$a$ は活性化関数 $\alpha$ への入力、$h = \alpha(a)$ は出力、$w_k$ は第 $r+1$ 層の $k$ 番目のユニットへの重みである。",
                rf"A unit of layer $r$ is connected to the {units} units of layer $r+1$. $a$ is the input of "
                r"the activation function $\alpha$, $h = \alpha(a)$ its output, and $w_k$ the weight "
                "that leads to unit $k$ of layer $r+1$.",
            ),
            r"a_k^{r+1} = w_k h^r + \cdots, \qquad a^r = v h^{r-1} + \cdots",
            Text(
                r"損失を $L$ とする。第 $r+1$ 層の $\alpha'(a_k^{r+1})$ と $\frac{\partial L}{\partial h_k^{r+1}}$、"
                r"第 $r$ 層の $\alpha'(a^r)$、重み $v$ の掛かる $h^{r-1}$ は、次のとおりである。",
                r"The loss is $L$. These are the $\alpha'(a_k^{r+1})$ and "
                r"$\frac{\partial L}{\partial h_k^{r+1}}$ of layer $r+1$, the $\alpha'(a^r)$ of the unit, and "
                "the $h^{r-1}$ that the weight $v$ multiplies.",
            ),
        ),
        parts={"numeric": (NUMBERS[draw.choice("asked", ("dh", "delta", "dw"))],)},
    )


SLOPES = [Fraction(s) for s in ("0.25", "0.16", "0.09", "0.21", "0.5", "1", "0.1")]
SYMBOLS = {
    "slopes": r"\alpha'(a^{r+1})",
    "dh_next": r"\frac{\partial L}{\partial h^{r+1}}",
    "slope": r"\alpha'(a^r)",
    "h_prev": "h^{r-1}",
}
NUMBERS = {
    "dh": numeric(
        "dh",
        level=2,
        between=(-200, 200),
        ja=r"活性化関数を通った後の $h^r$ についての $\frac{\partial L}{\partial h^r}$ はいくらか。",
        en=r"What is $\frac{\partial L}{\partial h^r}$, with respect to the output of the unit?",
    ),
    "delta": numeric(
        "delta",
        decimals=4,
        between=(-200, 200),
        ja=r"活性化関数を通る前の $a^r$ についての $\delta^r = \frac{\partial L}{\partial a^r}$ はいくらか。",
        en=r"What is $\delta^r = \frac{\partial L}{\partial a^r}$, with respect to the input of $\alpha$?",
    ),
    "dw": numeric(
        "dw",
        decimals=4,
        between=(-200, 200),
        ja=r"$\frac{\partial L}{\partial v}$ はいくらか。",
        en=r"What is $\frac{\partial L}{\partial v}$?",
    ),
}


@recursion.of("code").draft
def listing(draw: Draw) -> Draft:
    W = draw.integers("W", -2, 2, shape=(3, 2, 2), exclude=(0,))
    x = draw.integers("x", -2, 2, shape=2, exclude=(0, 1))
    delta = draw.integers("delta", -3, 3, shape=2, exclude=(0, 1))
    found = forward_and_back(backward, W, x, delta)
    draw.require(min(abs(grad).min() for grad in found) > 1e-3, "a gradient is almost 0")
    return Draft(
        given={"W": W, "x": x, "delta": delta},
        show=(df,),
        symbols={
            "delta": r"\delta_2",
            "first": r"\mathtt{grads[0]}",
            "second": r"\mathtt{grads[1]}",
        },
        stem=(
            Text(
                "次の関数は、シグモイド関数を用いた $L$ 層のネットワークの、1つのサンプルについての逆伝播である。"
                "順伝播では、`h[0]` を入力として、`k` が0から順に次の計算をした（最後の層だけは活性化関数を用いない）。",
                "This function is the backward pass of a network of $L$ layers with sigmoid activations, for "
                "one sample. The forward pass computed this for `k` from 0 on, `h[0]` being the input; the "
                "last layer has no activation function.",
            ),
            r"\mathtt{a[k] = np.dot(h[k],\ W[k])}, \qquad \mathtt{h[k + 1] = sigmoid(a[k])}",
            Text(
                "引数 `delta` は、最後の層の `a[L - 1]` に関する損失の勾配である。",
                "The argument `delta` is the gradient of the loss with respect to `a[L - 1]`, in the last layer.",
            ),
        ),
        parts={"code": (draw.choice("asked", (combination(WEIGHTS, DF), combination(DF, GRAD))),)},
    )


@recursion.of("numeric").run
def run(engine, w, slopes, dh_next, slope, h_prev):
    dh, delta, dw = engine.one_unit(w, slopes, dh_next, slope, h_prev)
    return {"dh": dh, "delta": delta, "dw": dw}


def forward_and_back(backward, W, x, delta):
    """The gradients with respect to the first two weights."""
    h, a = [x], []
    for weights in W:
        a.append(np.dot(h[-1], weights))
        h.append(sigmoid(a[-1]))
    grads = backward(W, a, h, delta, 3)
    return grads[0], grads[1]


@recursion.of("code").run
def pass_back(engine, W, x, delta):
    first, second = forward_and_back(engine.backward, W, x, delta)
    return {"first": first, "second": second}


@recursion.of("numeric").check
def differentiate_a_net(w, slopes, dh_next, slope, h_prev):
    import sympy

    v, shift = sympy.symbols("v shift", real=True)
    h = slope * (v * h_prev + shift)  # the slopes are all that counts of the activation functions
    loss = sum(d * s * (weight * h) for weight, s, d in zip(w, slopes, dh_next, strict=True))
    of_the_unit = loss.diff(shift)
    return {"dh": loss.diff(v) / h.diff(v), "delta": of_the_unit, "dw": loss.diff(v)}


@recursion.of("code").check
def differentiate_the_forward_pass(W, x, delta):
    import sympy

    from quizgen.authoring import derivative

    h = x
    for weights in W[:2]:
        h = np.array([1 / (1 + sympy.exp(-a)) for a in h @ weights])
    loss = (h @ W[2]) @ delta
    return {"first": derivative(loss, W[0]), "second": derivative(loss, W[1])}


@recursion.of("numeric").solution
def solve(w, slopes, dh_next, slope, h_prev, out):
    def signed(value):
        return f"({tex(value)})" if value < 0 else tex(value)

    terms = " + ".join(
        rf"{signed(a)} \times {tex(b)} \times {signed(c)}"
        for a, b, c in zip(w, slopes, dh_next, strict=True)
    )
    return (
        Text(
            "次の層のすべてのユニットを通る経路について、局所的な微分の積を足す。微分 $\\alpha'$ は次の層のものである。",
            "Add up the products of local derivatives over the paths through all units of the next layer; "
            "the $\\alpha'$ is that of the next layer.",
        ),
        r"\frac{\partial L}{\partial h^r} = \sum_k w_k\, \alpha'(a_k^{r+1}) "
        rf"\frac{{\partial L}}{{\partial h_k^{{r+1}}}} = {terms} = {tex(out['dh'])}",
        rf"\delta^r = \alpha'(a^r) \frac{{\partial L}}{{\partial h^r}} = {tex(slope)} \times "
        rf"{signed(out['dh'])} = {tex(out['delta'], 6)}",
        rf"\frac{{\partial L}}{{\partial v}} = \delta^r h^{{r-1}} = {signed(out['delta'])} \times "
        rf"{tex(h_prev)} = {tex(out['dw'], 6)}",
    )


@recursion.of("code").solution
def explain():
    return (
        r"\delta_k = \left(W_{k+1}\, \delta_{k+1}\right) \odot f'(a_k), \qquad "
        r"\frac{\partial L}{\partial W_k} = h_k\, \delta_k^{\mathsf{T}}",
        Text(
            "$\\delta$ は重み $W_{k+1}$ を逆向きに通り、次に `a[k]` での微分を掛ける。各辺を1回ずつ使うだけなので、経路を1本ずつたどるより計算が少ない。",
            "$\\delta$ goes back through $W_{k+1}$ and is multiplied by the derivative at `a[k]`. Every edge "
            "is used only once, which is less work than following the paths one by one.",
        ),
    )
