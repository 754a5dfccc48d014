"""A denoising autoencoder: what goes in, what the output is compared with, and its gradient."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    combination,
    derivative,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import Autoencoder

D = 3
BLANKS = {
    "activated": Blank(Autoencoder.forward, "self.h"),
    "input": Blank(Autoencoder.denoise, "y"),
    "error": Blank(Autoencoder.denoise, "loss"),
    "dy": Blank(Autoencoder.denoise, "dy"),
    "da": Blank(Autoencoder.backward, "da"),
    "dW": Blank(Autoencoder.backward, "self.dW"),
}
TIED = Text(
    "復号器の重みは符号化器の重みの転置である（重みの共有）。",
    "The weights of the decoder are those of the encoder, transposed (tied weights).",
)
HALF_SUM = Text(
    "損失 $L$ は二乗誤差の和の $\\frac{1}{2}$ であり、要素数では割らない。",
    "The loss $L$ is half the sum of squared errors; it is not divided by the number of elements.",
)


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D26", "D27"),
    minutes=4,
    ja="デノイジングオートエンコーダ",
    en="Denoising autoencoder",
    engine=Autoencoder,
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def denoising(draw: Draw) -> Draft:
    W = draw.integers("W", -1, 2, shape=(D, 1))
    draw.require((W != 0).sum() > 1, "too few weights")
    x = draw.integers("x", 0, 4, shape=D)
    noise = np.zeros(D, dtype=int)
    noise[draw.sample("noisy", range(D), 2)] = draw.integers("noise", -2, 2, shape=2, exclude=(0,))
    clean, seen = int(x @ W[:, 0]), int((x + noise) @ W[:, 0])
    draw.require(0 < seen <= 5 and seen != clean and clean > 0, "the noise changes nothing")
    draw.require(abs(seen * W[:, 0] - x).max() < 6, "the errors are large")
    return Draft(
        given={"W": W, "x": x, "noise": noise},
        symbols={"noise": r"\epsilon", "dW": r"\frac{\partial L}{\partial W}"},
        stem=(
            Text(
                "入力 $x$ に雑音 $\\epsilon$ を加えて学習するデノイジングオートエンコーダがある。"
                "入力 $u$ に対する隠れ層の値 $h$ と出力 $y$ は次のとおりであり、バイアスはない。",
                "A denoising autoencoder is trained with noise $\\epsilon$ added to the input $x$. For an "
                "input $u$, its hidden layer $h$ and output $y$ are as follows; there are no biases.",
            ),
            r"h = \mathrm{ReLU}(u W), \qquad y = h W^\top",
        ),
        conventions=(TIED, HALF_SUM, ONE_SAMPLE),
        parts={
            "numeric": (
                numeric(
                    "loss",
                    level=2,
                    decimals=1,
                    between=(0, 100),
                    ja="このサンプルの損失 $L$ はいくらか。",
                    en="What is the loss $L$ of this sample?",
                ),
                numeric(
                    "dW",
                    index=[(i, 0) for i in range(D)],
                    decimals=1,
                    between=(-60, 60),
                    ja="重み $w_{i}$（$W$ の第{i}行）に関する勾配 $\\partial L / \\partial w_{i}$ はいくらか。",
                    en="What is the gradient $\\partial L / \\partial w_{i}$ with respect to the weight $w_{i}$ "
                    "in row {i} of $W$?",
                ),
            )
        },
    )


ONE_SAMPLE = Text("$x$ は1つのサンプル（行ベクトル）である。", "$x$ is one sample, a row vector.")


@denoising.of("code").draft
def code_of_the_loss(draw: Draw) -> Draft:
    W = draw.integers("W", -2, 2, shape=(D, 2), exclude=(0,))
    x = draw.integers("x", 0, 3, shape=(2, D))
    noise = draw.integers("noise", -2, 2, shape=(2, D))
    a = (x + noise) @ W
    draw.require((a > 0).any() and (a < 0).any() and noise.any(), "a mistake would show nothing")
    of_loss = (combination(BLANKS["input"], BLANKS["error"], level=2),)
    of_dy = (
        code(
            BLANKS["dy"],
            level=2,
            ja="`dy` は損失の `y` に関する勾配である。当てはまる式はどれか。",
            en="`dy` is the gradient of the loss with respect to `y`. Which expression fills the blank?",
        ),
    )
    asked = draw.choice(
        "asked",
        (of_loss, of_dy, (code(BLANKS["dW"]),), (combination(BLANKS["da"], BLANKS["dW"]),)),
    )
    return Draft(
        given={"W": W, "x": x, "noise": noise},
        symbols={"dW": r"\mathtt{self.dW}", "dy": r"\mathtt{dy}", "loss": r"\mathtt{loss}"},
        stem=(
            Text(
                "雑音を加えた入力から、もとの入力を復元するデノイジングオートエンコーダを実装する。",
                "This code implements a denoising autoencoder, which reconstructs the original input from "
                "the input with noise added.",
            ),
        ),
        conventions=(TIED, HALF_SUM, ROWS),
        show=(Autoencoder.forward,),
        hide=(BLANKS["dy"],) * (asked is of_loss) + (BLANKS["error"],) * (asked is of_dy),
        parts={"code": asked},
    )


ROWS = Text("`x` の各行が1つのサンプルである。", "Each row of `x` is one sample.")


@denoising.run
def run(engine, W, x, noise):
    x, noise = np.atleast_2d(x), np.atleast_2d(noise)
    net = engine(W, np.zeros(W.shape[1]), np.zeros(D))
    loss, dy = net.denoise(x, noise)
    net.backward(dy)
    return {"loss": loss, "dy": dy, "dW": net.dW}


@denoising.check
def differentiate_the_loss(W, x, noise):
    import sympy

    rows, extra = np.atleast_2d(x), np.atleast_2d(noise)

    def hidden(row, j):
        return sympy.Max(sum(row[i] * W[i, j] for i in range(D)), 0)

    shift = np.array([[sympy.Dummy() for _ in row] for row in rows])  # of y, for its gradient
    loss = sympy.Integer(0)
    for n, row in enumerate(rows):
        h = [hidden(row + extra[n], j) for j in range(W.shape[1])]
        y = [sum(h[j] * W[i, j] for j in range(len(h))) + shift[n, i] for i in range(D)]
        loss += sum((y[i] - row[i]) ** 2 for i in range(D)) / 2
    still = dict.fromkeys(shift.ravel().tolist(), 0)

    def at_rest(gradient):
        return np.array([[g.subs(still) for g in row] for row in gradient])

    return {
        "loss": loss.subs(still),
        "dy": at_rest(derivative(loss, shift)),
        "dW": at_rest(derivative(loss, W)),
    }


@denoising.of("numeric").solution
def solve(W, x, noise, out):
    u, w = x + noise, W[:, 0]
    h = u @ w
    dy = out["dy"][0]
    return (
        Text(
            "雑音を加えた $x + \\epsilon$ を入力し、出力をもとの $x$ と比べる。",
            "The input with noise, $x + \\epsilon$, goes in; the output is compared with $x$ itself.",
        ),
        rf"u = x + \epsilon = {tex(u)}, \qquad h = {tex(h)}, \qquad y = h W^\top = {tex(h * w)}",
        rf"\frac{{\partial L}}{{\partial y}} = y - x = {tex(dy)}, \qquad "
        rf"L = \frac{{1}}{{2}} ({' + '.join(tex(d * d) for d in dy)}) = {tex(out['loss'])}",
        Text(
            "$W$ は符号化器と復号器で2回使われるので、勾配は2つの経路の和になる。",
            "$W$ is used twice, in the encoder and in the decoder, so its gradient is the sum of two paths.",
        ),
        rf"\frac{{\partial L}}{{\partial h}} = (y - x) W = {tex(dy @ w)}",
        rf"\frac{{\partial L}}{{\partial W}} = u^\top \frac{{\partial L}}{{\partial h}} + (y - x)^\top h "
        rf"= {tex(dy @ w)}\, {tex(u)}^\top + {tex(h)}\, {tex(dy)}^\top = {tex(out['dW'])}",
    )


@denoising.of("code").solution
def explain(out):
    return (
        Text(
            "雑音を加えた `x_noisy` を入力し、出力 `y` をもとの `x` と比べる。雑音を除くことを学ぶためである。",
            "`x_noisy` goes in, and the output `y` is compared with `x` itself, so that the network learns "
            "to remove the noise.",
        ),
        r"L = \frac{1}{2} \sum_{n,i} (y_{ni} - x_{ni})^2, \qquad \frac{\partial L}{\partial y} = y - x",
        Text(
            "$W$ は符号化器と復号器で2回使われるので、勾配は2つの経路の和になる（$u$ は雑音を加えた入力）。",
            "$W$ is used twice, in the encoder and in the decoder, so its gradient is the sum of two "
            "paths ($u$ is the input with noise).",
        ),
        r"\frac{\partial L}{\partial W} = u^\top \frac{\partial L}{\partial a} + "
        r"(y - x)^\top h",
    )
