"""What a value of the loss tells: of its code before training, and of a constant prediction."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Prose,
    Text,
    choice,
    family,
    fixed,
    mistakes_beside,
    numeric,
)


def mean(y, picked):
    return -np.mean(np.log(picked))


def total(y, picked):
    return -np.sum(np.log(picked))


def over_entries(y, picked):
    return -np.sum(np.log(picked)) / y.size


def over_classes(y, picked):
    return -np.sum(np.log(picked)) / y.shape[1]


def divided_twice(y, picked):
    return -np.mean(np.log(picked)) / len(y)


def binary(y, picked):
    return -np.mean(np.log2(picked))


def common(y, picked):
    return -np.mean(np.log10(picked))


def complement(y, picked):
    return -np.mean(np.log(1 - picked))


def every_class(y, picked):
    return -np.sum(np.log(y)) / len(y)


def half(y, picked):
    return -0.5 * np.mean(np.log(picked))


def perplexity(y):
    loss = -np.mean(np.log(y))
    perplexity = np.exp(loss)
    return perplexity


BODIES = {  # and what they come to where all y are 1/K
    mean: r"\ln K",
    total: r"N \ln K",
    over_entries: r"\frac{1}{K} \ln K",
    over_classes: r"\frac{N}{K} \ln K",
    divided_twice: r"\frac{1}{N} \ln K",
    binary: r"\log_2 K",
    common: r"\log_{10} K",
    complement: r"-\ln\left(1 - \frac{1}{K}\right)",
    every_class: r"K \ln K",
    half: r"\frac{1}{2} \ln K",
}
CODES = [f"`{Blank(body, 'return').key}`" for body in BODIES]
LN = Text(
    r"$\ln 2 \approx 0.693$、$\ln 3 \approx 1.099$、$\ln 5 \approx 1.609$ を用いてよい。",
    r"You may use $\ln 2 \approx 0.693$, $\ln 3 \approx 1.099$, $\ln 5 \approx 1.609$.",
)


def taken_for(place, value):
    """The misconception that it was this body that gave the loss."""
    return Misconception(
        f"by-{list(BODIES)[place].__name__.replace('_', '-')}",
        value=lambda out: {"body": place},
        ja=f"この式では、最初の損失は ${value}$ になる。",
        en=f"With this expression the first loss would be ${value}$.",
        kinds=("choice",),
    )


@family(
    level=3,
    kinds=("choice", "numeric"),
    covers=("A36", "A38"),
    minutes=3,
    ja="損失の値から分かること",
    en="What a value of the loss tells",
    engine=(*BODIES, perplexity),
    misconceptions=(
        *(taken_for(place, value) for place, value in enumerate(BODIES.values())),
        *mistakes_beside(
            __file__,
            loss=Blank(perplexity, "loss"),
            perplexity=Blank(perplexity, "perplexity"),
        ),
    ),
)
def first_loss(draw: Draw) -> Draft:
    K = draw.choice("K", (4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25, 27, 32, 100))
    N = draw.choice("N", (20, 30, 40, 50, 60, 64, 80, 128, 200))
    losses = first_losses(BODIES, N, K)
    apart = np.diff(np.sort(losses)) > 0.02 * np.sort(losses)[1:]
    draw.require(apart.all(), "two expressions give nearly the same")
    body = draw.integer("body", 0, len(BODIES) - 1)
    return Draft(
        given={"L": Fraction(f"{losses[body]:.4g}"), "N": N, "K": K},
        stem=(
            Text(
                "$K$ クラス分類のネットワークで、最後の層の重みとバイアスをすべて0に初期化した。学習前の、$N$ サンプルのミニバッチの損失は $L$ であった。"
                "`y` はソフトマックス関数の出力、`picked = y[np.arange(N), t]` は正解クラスの確率である。",
                "In a classifier of $K$ classes, all weights and biases of the last layer begin with 0. Before "
                "training, the loss of a mini-batch of $N$ samples was $L$. The output of softmax is `y`, and "
                "`picked = y[np.arange(N), t]` are the probabilities of the labels.",
            ),
        ),
        conventions=(
            Text("$L$ は有効数字4桁に丸めてある。", "$L$ is rounded to four digits."),
            LN,
        ),
        parts={
            "choice": (
                choice(
                    "body",
                    lambda place: Prose(Text(CODES[place[0]], CODES[place[0]])),
                    ja="損失を計算した式はどれか。",
                    en="By which expression was the loss computed?",
                ),
            )
        },
    )


def first_losses(bodies, N, K):
    """What the expressions give where all probabilities are equal."""
    y = np.full((N, K), 1 / K)
    return np.array([body(y, y[:, 0]) for body in bodies])


@first_loss.of("numeric").draft
def mean_in_the_exponent(draw: Draw) -> Draft:
    powers = draw.integers("powers", 0, 5, shape=draw.integer("N", 3, 5))
    draw.require(1 < powers.mean() < 4 and len(set(powers.tolist())) > 1, "too much alike")
    return Draft(
        given={"y": [Fraction(1, 2**n) for n in powers.tolist()]},
        stem=(
            Text(
                "あるミニバッチで、正解クラスに与えられた確率がサンプルごとに $y$ であった。",
                "The labels of the samples in a mini-batch were given the probabilities $y$.",
            ),
        ),
        conventions=(
            Text(
                "損失 $L$ は交差エントロピー誤差（自然対数）の平均である。",
                "The loss $L$ is the mean cross-entropy, by natural logarithms.",
            ),
            Text(
                r"$2^{1/2} \approx 1.414$、$2^{1/3} \approx 1.260$、$2^{1/4} \approx 1.189$、$2^{1/5} \approx 1.149$ を用いてよい。",
                r"You may use $2^{1/2} \approx 1.414$, $2^{1/3} \approx 1.260$, $2^{1/4} \approx 1.189$, "
                r"$2^{1/5} \approx 1.149$.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "perplexity",
                    decimals=2,
                    ja="パープレキシティ $e^{L}$ はいくらか。これは、何個のクラスから一様に選ぶのと同じ迷い方であるかを表す。",
                    en="What is the perplexity $e^{L}$? It tells among how many equally likely classes the "
                    "model seems to waver.",
                ),
            )
        },
    )


@first_loss.of("choice").run
def run(engine, L, N, K):
    bodies = [getattr(engine, body.__name__) for body in BODIES]
    return {"body": int(np.argmin(np.abs(first_losses(bodies, int(N), int(K)) / L - 1)))}


@first_loss.of("choice").check
def compare_with_the_formulas(L, N, K):
    import sympy

    ln = sympy.log(K)
    each = (
        *(ln, N * ln, ln / K, N * ln / K, ln / N, ln / sympy.log(2), ln / sympy.log(10)),
        *(sympy.log(K / (K - 1)), K * ln, ln / 2),
    )
    near = [sympy.Abs(L / value - 1) < sympy.Rational(1, 1000) for value in each]
    return {"body": sympy.Piecewise(*zip(range(len(each)), near, strict=True), (-1, True))}


@first_loss.of("numeric").run
def run_perplexity(engine, y):
    return {"perplexity": engine.perplexity(y)}


@first_loss.of("numeric").check
def invert_the_geometric_mean(y):
    import sympy

    return {"perplexity": (1 / sympy.prod(list(y))) ** sympy.Rational(1, len(y))}


@first_loss.of("choice").solution
def try_each(L, N, K, out):
    return (
        Text(
            "スコアがすべて0なので、どの確率も $\\frac{1}{K}$ である。平均した自然対数の損失ならば $\\ln K$ になる。",
            "All scores are 0, so all probabilities are $\\frac{1}{K}$: the mean loss by natural "
            "logarithms would be $\\ln K$.",
        ),
        rf"\ln {K:.0f} \approx {np.log(K):.4g}, \qquad L = {L:.4g} \approx {list(BODIES.values())[out['body']]}",
        Text(CODES[out["body"]], CODES[out["body"]]),
    )


@first_loss.of("numeric").solution
def take_logarithms(y, out):
    powers = -np.log2(y)
    return (
        Text(
            "パープレキシティは、正解クラスの確率の幾何平均の逆数である。",
            "The perplexity is 1 divided by the geometric mean of the probabilities of the labels.",
        ),
        rf"L = \frac{{{' + '.join(f'{n:.0f}' for n in powers)}}}{{{len(y)}}} \ln 2, \qquad "
        rf"e^{{L}} = 2^{{{powers.sum():.0f}/{len(y)}}} \approx {fixed(out['perplexity'], 2)}",
    )
