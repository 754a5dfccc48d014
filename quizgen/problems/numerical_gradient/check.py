"""Gradient check: which mistake in a backward pass explains how its gradients are wrong."""

from fractions import Fraction

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Listing,
    Text,
    family,
    statements,
    statements_beside,
)

ROWS = ("W_1", "b_1", "W_2", "b_2")
WEIGHT = np.array([1, 0, 1, 0])
BIAS = 1 - WEIGHT
LAMBDA = Fraction(1, 10)
NEAR = 1e-9
CODE = """N = x.shape[0]
u1 = np.dot(x, W1) + b1
z1 = np.maximum(u1, 0)
y = np.dot(z1, W2) + b2
dy = (y - t) / N
dW2 = np.dot(z1.T, dy)
db2 = np.sum(dy, axis=0)
dz1 = np.dot(dy, W2.T)
du1 = dz1 * (u1 > 0)
dW1 = np.dot(x.T, du1)
db1 = np.sum(du1, axis=0)"""
PENALTY = """
dW1 += lam * W1
dW2 += lam * W2"""

(STATEMENTS,) = statements_beside(__file__)
CLAIMS = {statement.name: statement for statement in STATEMENTS}
SCALED = {  # mistakes after which the wrong gradients follow from the right ones
    "not-averaged": lambda right, theta, N: N * right,
    "averaged-twice": lambda right, theta, N: right / N,
    "sign-reversed": lambda right, theta, N: -right,
    "biases-averaged": lambda right, theta, N: right * (WEIGHT + BIAS / N),
    "weights-averaged": lambda right, theta, N: right * (BIAS + WEIGHT / N),
    "penalty-forgotten": lambda right, theta, N: right - LAMBDA * theta * WEIGHT,
    "penalty-doubled": lambda right, theta, N: right + LAMBDA * theta * WEIGHT,
    "penalty-on-biases": lambda right, theta, N: right + LAMBDA * theta * BIAS,
    "penalty-subtracted": lambda right, theta, N: right - 2 * LAMBDA * theta * WEIGHT,
}
LOCAL = {  # mistakes after which only these gradients are wrong, and by no simple rule
    "mask-forgotten": (True, True, False, False),
    "mask-missing-in-weights": (True, False, False, False),
    "mask-missing-in-biases": (False, True, False, False),
    "sums-for-outputs": (False, False, True, False),
}
PLAIN = ("not-averaged", "averaged-twice", "sign-reversed", "weights-averaged")
PENALIZED = tuple(name for name in SCALED if name.startswith("penalty"))
OF_BOTH = ("biases-averaged", *LOCAL)


def explained(right, theta, found, N):
    """Which mistakes lead from the right gradients to the ones that were found."""
    wrong = np.abs(found - right) > NEAR
    truth = {}
    for name, mistaken in SCALED.items():
        truth[name] = bool(np.all(np.abs(mistaken(right, theta, N) - found) < NEAR))
    for name, places in LOCAL.items():
        truth[name] = tuple(wrong.tolist()) == places
    return truth


@family(
    level=3,
    kinds=("choice",),
    covers=("B11", "B12", "C04", "F01"),
    minutes=3,
    ja="勾配確認による誤りの発見",
    en="Finding a mistake by a gradient check",
    engine=explained,
)
def gradient_check(draw: Draw) -> Draft:
    penalized = draw.choice("penalized", (True, False))
    names = OF_BOTH + (PENALIZED if penalized else PLAIN)
    bug = draw.choice("bug", names)
    N = draw.choice("N", (4, 5, 10))
    right = np.array([Fraction(N * n, 1000) for n in gradients(draw, "right")])
    theta = np.array([Fraction(n, 10) for n in gradients(draw, "theta")])
    if bug in SCALED:
        found = SCALED[bug](right, theta, Fraction(N))
    else:
        other = np.array([Fraction(n, 1000) for n in gradients(draw, "other")])
        found = np.where(LOCAL[bug], right + other, right)
    pool = [CLAIMS[name] for name in names]
    return Draft(
        given={"theta": theta, "right": right, "found": found},
        sizes={"N": N},
        symbols={
            "theta": r"\theta",
            "right": r"g^{\mathrm{num}}",
            "found": r"g^{\mathrm{bp}}",
        },
        stem=(
            Text(
                "2層のネットワーク（隠れ層はReLU、出力層は恒等関数）の逆伝播を、次の式のとおりに実装するつもりであった。"
                "損失は二乗誤差の $\\frac{1}{2}$ 倍をバッチの $N$ サンプルで平均したもの"
                + (
                    "に、荷重減衰の項 $\\frac{1}{2} \\lambda \\sum_{i,j} w_{ij}^2$（$\\lambda = 0.1$）を加えたものである。"
                    if penalized
                    else "である。"
                ),
                "The backward pass of a network of two layers (ReLU in the hidden one, identity at the "
                "output) was to be written like this. The loss is the mean over the $N$ samples of a "
                "batch of half the squared error"
                + (
                    ", plus a weight decay of $\\frac{1}{2} \\lambda \\sum_{i,j} w_{ij}^2$ with "
                    "$\\lambda = 0.1$."
                    if penalized
                    else "."
                ),
            ),
            Listing(CODE + (PENALTY if penalized else "")),
            Text(
                "ところが実装には誤りが1つあり、数値微分による勾配 $g^{\\mathrm{num}}$ と逆伝播による勾配 $g^{\\mathrm{bp}}$ が食い違った。"
                r"$W_1, b_1, W_2, b_2$ の要素を1つずつ、この順に並べて示す（$\theta$ はパラメータの値）。",
                "One mistake was made, however: the gradients by differences, $g^{\\mathrm{num}}$, and by "
                r"backpropagation, $g^{\mathrm{bp}}$, disagree. They are shown for one element each of "
                r"$W_1, b_1, W_2, b_2$, in this order; $\theta$ are the parameters.",
            ),
        ),
        conventions=(
            Text(
                "数値微分による勾配は正しく、その誤差は無視できる。",
                "The gradients by differences are right; their errors are negligible.",
            ),
            Text(
                "示した $W_1, b_1, W_2$ の要素は同じ1つの隠れユニットのもので、そのユニットの出力は一部のサンプルで0である。",
                "The elements of $W_1, b_1, W_2$ are those of one hidden unit, whose output is 0 for some of "
                "the samples.",
            ),
        ),
        parts={
            "choice": (
                statements(
                    pool,
                    ja="実装の誤りとして、この結果を説明できるものはどれか。",
                    en="Which mistake explains this result?",
                ),
            )
        },
    )


def gradients(draw, name):
    """Four numbers of different size, in thousandths, that no mistake confuses."""
    sizes = draw.sample(name, range(3, 30), 4)
    signs = draw.integers(f"{name}, signs", -1, 1, shape=4, exclude=(0,))
    return [int(size * sign) for size, sign in zip(sizes, signs, strict=True)]


@gradient_check.run
def run(engine, right, theta, found, N):
    return engine(right, theta, found, N)


@gradient_check.check
def compare_row_by_row(right, theta, found, N):
    import sympy

    lam = sympy.Rational(1, 10)
    near = sympy.Rational(1, 10**12)

    def same(*wanted):
        """Whether every row is as wanted; None stands for a row that is wrong in any way."""
        rows = [
            (f - r) ** 2 > near if w is None else (f - w) ** 2 < near
            for f, r, w in zip(found, right, wanted, strict=True)
        ]
        return sympy.And(*rows)

    W1, b1, W2, b2 = right
    V1, c1, V2, c2 = theta
    return {
        "not-averaged": same(N * W1, N * b1, N * W2, N * b2),
        "averaged-twice": same(W1 / N, b1 / N, W2 / N, b2 / N),
        "sign-reversed": same(-W1, -b1, -W2, -b2),
        "biases-averaged": same(W1, b1 / N, W2, b2 / N),
        "weights-averaged": same(W1 / N, b1, W2 / N, b2),
        "penalty-forgotten": same(W1 - lam * V1, b1, W2 - lam * V2, b2),
        "penalty-doubled": same(W1 + lam * V1, b1, W2 + lam * V2, b2),
        "penalty-on-biases": same(W1, b1 + lam * c1, W2, b2 + lam * c2),
        "penalty-subtracted": same(W1 - 2 * lam * V1, b1, W2 - 2 * lam * V2, b2),
        "mask-forgotten": same(None, None, W2, b2),
        "mask-missing-in-weights": same(None, b1, W2, b2),
        "mask-missing-in-biases": same(W1, None, W2, b2),
        "sums-for-outputs": same(W1, b1, None, b2),
    }


@gradient_check.solution
def solve(right, theta, found, N, out):
    wrong = np.abs(found - right) > NEAR
    rows = ", ".join(f"${name}$" for name, bad in zip(ROWS, wrong, strict=True) if bad)
    (bug,) = [name for name, true in out.items() if true is True and name in CLAIMS]
    lead = Text(f"食い違うのは {rows} である。", f"What disagrees is {rows}.")
    return (lead, WHY[bug])


WHY = {
    "not-averaged": Text(
        "どれも正しい値の $N$ 倍であるから、損失の平均の $1/N$ が抜けている。",
        "All are $N$ times the right values: the $1/N$ of the mean loss is missing.",
    ),
    "averaged-twice": Text(
        "どれも正しい値の $1/N$ であるから、$N$ で2回割っている。",
        "All are $1/N$ of the right values: they are divided by $N$ twice.",
    ),
    "sign-reversed": Text(
        "どれも符号だけが逆である。", "All have the wrong sign and no other fault."
    ),
    "biases-averaged": Text(
        "バイアスの勾配だけが $1/N$ になっている。`dy` はすでに $N$ で割ってあるので、サンプルについては和をとる。",
        "Only the gradients of the biases are too small, by $1/N$. `dy` is divided by $N$ already; over "
        "the samples they are sums.",
    ),
    "weights-averaged": Text(
        "重みの勾配だけが $1/N$ になっている。`dy` はすでに $N$ で割ってある。",
        "Only the gradients of the weights are too small, by $1/N$; `dy` is divided by $N$ already.",
    ),
    "penalty-forgotten": Text(
        "重みの勾配だけが、$\\lambda$ と重みの積だけ足りない。",
        "The gradients of the weights alone lack $\\lambda$ times the weight.",
    ),
    "penalty-doubled": Text(
        "重みの勾配だけが、$\\lambda$ と重みの積だけ余分である。",
        "The gradients of the weights alone have $\\lambda$ times the weight too much.",
    ),
    "penalty-on-biases": Text(
        "バイアスの勾配だけが、$\\lambda$ とバイアスの積だけ余分である。",
        "The gradients of the biases alone have $\\lambda$ times the bias too much.",
    ),
    "penalty-subtracted": Text(
        "重みの勾配だけが、$\\lambda$ と重みの積の2倍だけ足りない。足すべきものを引くと、そうなる。",
        "The gradients of the weights alone lack twice $\\lambda$ times the weight, as happens where it is "
        "subtracted instead of added.",
    ),
    "mask-forgotten": Text(
        "$W_2$, $b_2$ は正しいので、誤りはそれより前の層に勾配を伝えるところにある。$W_1$ と $b_1$ の両方に効くのは `du1` である。",
        "As $W_2$ and $b_2$ are right, the mistake is where the gradient goes on to the first layer. "
        "Both $W_1$ and $b_1$ depend on `du1`.",
    ),
    "mask-missing-in-weights": Text(
        "$b_1$ が正しいので `du1` は正しく、`dW1` の式に誤りがある。",
        "As $b_1$ is right, so is `du1`; the mistake is in the line of `dW1`.",
    ),
    "mask-missing-in-biases": Text(
        "$W_1$ が正しいので `du1` は正しく、`db1` の式に誤りがある。",
        "As $W_1$ is right, so is `du1`; the mistake is in the line of `db1`.",
    ),
    "sums-for-outputs": Text(
        "$b_2$ が正しいので `dy` は正しく、`dW2` の式に誤りがある。前の層に伝わる勾配は `dW2` を使わないので、$W_1$, $b_1$ は正しい。",
        "As $b_2$ is right, so is `dy`; the mistake is in the line of `dW2`. The first layer does not "
        "depend on it.",
    ),
}
