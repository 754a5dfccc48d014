"""The average over all masks, against the output at inference: equal only where it is linear."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Statement,
    Text,
    family,
    mistakes_beside,
    numeric,
    statements,
    tex,
)

MASKS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def average(x, w, b):
    masks = MASKS
    z = np.dot(masks, w * x) + b
    outputs = np.maximum(z, 0)
    mean = np.mean(outputs)
    return mean


def inference(x, w, b):
    scaled = 0.5 * x
    z = np.dot(scaled, w) + b
    out = np.maximum(z, 0)
    return out


BLANKS = {
    "masks": Blank(average, "masks"),
    "z": Blank(average, "z"),
    "outputs": Blank(average, "outputs"),
    "mean": Blank(average, "mean"),
    "scaled": Blank(inference, "scaled"),
    "inferred": Blank(inference, "z"),
    "out": Blank(inference, "out"),
}


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("D15", "D17"),
    minutes=4,
    ja="全マスクの平均と推論時の出力",
    en="The average over all masks, and inference",
    engine=(average, inference),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def all_masks(draw: Draw) -> Draft:
    x = draw.integers("x", 1, 4, shape=2)
    w, b = neuron(draw, "")
    z = MASKS @ (x * w) + b
    draw.require(min(z) < 0 < max(z) and 0 not in z, "the masks give one sign")
    draw.require(np.maximum(z, 0).sum() % 2 == 0, "the mean has two decimals")
    draw.require(inference(x, w, b) > 0, "the output at inference is 0")
    return Draft(
        given={"x": x, "w": w, "b": b},
        stem=(NEURON, r"z = \sum_i m_i w_i x_i + b, \qquad y = \mathrm{ReLU}(z)"),
        conventions=(HALF, NOT_SCALED),
        parts={
            "numeric": (
                numeric(
                    "mean",
                    decimals=2,
                    between=(0, 30),
                    ja="4通りのマスクについての、学習時の出力 $y$ の平均（期待値）はいくらか。",
                    en="What is the mean (the expectation) of the output $y$ in training, over the four masks?",
                ),
                numeric(
                    "inference",
                    level=2,
                    decimals=2,
                    between=(0, 30),
                    ja="推論時の出力はいくらか。",
                    en="What is the output at inference?",
                ),
            )
        },
    )


NEURON = Text(
    "2つの入力 $x_1, x_2$ にドロップアウトを適用し、1つのニューロンに渡す。$m_i$ はマスクである。",
    "Dropout is applied to two inputs $x_1, x_2$, which then go into one neuron. $m_i$ is the mask.",
)
HALF = Text(
    "各入力は独立に確率 $\\frac{1}{2}$ で消去される（$m_i = 0$）。バイアスは消去されない。",
    "Each input is dropped ($m_i = 0$) with probability $\\frac{1}{2}$, independently; the bias is never "
    "dropped.",
)
NOT_SCALED = Text(
    "学習時には何も掛けず、推論時に入力 $x$ を $\\frac{1}{2}$ 倍してニューロンに渡す（反転ドロップアウトではない）。",
    "Nothing is scaled in training; at inference, the neuron gets the inputs $x$ multiplied by "
    "$\\frac{1}{2}$ (this is not inverted dropout).",
)


def neuron(draw, name):
    """The weights, one positive and one negative, and the bias of a neuron."""
    sizes = draw.integers(f"w{name}", 1, 5, shape=2)
    return sizes * draw.choice(f"signs{name}", ((1, -1), (-1, 1))), draw.integer(f"b{name}", -6, 9)


@all_masks.of("choice").draft
def exact_for_one(draw: Draw) -> Draft:
    x = draw.integers("x", 1, 3, shape=2)
    exact, mixed = [], []
    for k in range(24):
        w, b = neuron(draw, f" {k}")
        z = MASKS @ (x * w) + b
        if min(z) > 0:
            exact.append([*w, b])
        elif min(z) < 0 < max(z) and 0 not in z and inference(x, w, b) > 0:
            mixed.append([*w, b])
    draw.require(exact and len(mixed) > 2, "too few neurons of a kind")
    rows = draw.shuffled("order", [exact[0], *mixed[:3]])
    table = np.array(rows)
    draw.require(len({tuple(row) for row in rows}) == 4, "two neurons are the same")
    return Draft(
        given={"x": x, "W": table[:, :2], "b": table[:, 2]},
        stem=(
            Text(
                "2つの入力 $x_1, x_2$ にドロップアウトを適用し、4つのニューロンに渡す。$W$ の各行が1つのニューロンの重みであり、"
                "どのニューロンの活性化関数もReLUである。",
                "Dropout is applied to two inputs $x_1, x_2$, which then go into four neurons, all with "
                "ReLU. Each row of $W$ holds the weights of one neuron.",
            ),
        ),
        conventions=(HALF, NOT_SCALED),
        parts={
            "choice": (
                statements(
                    [claim(k) for k in range(4)],
                    ja="推論時の出力が、学習時の出力の期待値に等しくなるニューロンはどれか。",
                    en="For which neuron does the output at inference equal the expected output in training?",
                ),
            )
        },
    )


def claim(k):
    """The statement that scaling is exact for a neuron."""
    return Statement(
        f"exact-{k + 1}",
        ja=f"第{k + 1}ニューロン",
        en=f"neuron {k + 1}",
        why_ja="マスクによって $z$ の符号が変わるので、ReLUの平均と、平均のReLUは異なる。",
        why_en="The sign of $z$ depends on the mask, so the mean of ReLU is not ReLU of the mean.",
    )


@all_masks.of("numeric").run
def run(engine, x, w, b):
    return {"mean": engine.average(x, w, b), "inference": engine.inference(x, w, b)}


@all_masks.of("choice").run
def compare_all(engine, x, W, b):
    means = [engine.average(x, w, bias) for w, bias in zip(W, b, strict=True)]
    outs = [engine.inference(x, w, bias) for w, bias in zip(W, b, strict=True)]
    same = [abs(mean - out) < 1e-9 for mean, out in zip(means, outs, strict=True)]
    return {f"exact-{k + 1}": bool(equal) for k, equal in enumerate(same)}


@all_masks.of("numeric").check
def expect_over_the_masks(x, w, b):
    import sympy

    half = sympy.Rational(1, 2)
    mean = sympy.Integer(0)
    for first in (0, 1):
        for second in (0, 1):
            chance = half**first * half ** (1 - first) * half
            mean += chance * sympy.Max(first * w[0] * x[0] + second * w[1] * x[1] + b, 0)
    expected = half * (w[0] * x[0] + w[1] * x[1]) + b  # E[z], as E[m] = 1/2
    return {"mean": mean, "inference": sympy.Max(expected, 0)}


@all_masks.of("choice").check
def look_for_one_sign(x, W, b):
    import sympy

    truths = {}
    for k in range(4):
        c = [W[k, i] * x[i] for i in (0, 1)]
        least = b[k] + sum(sympy.Min(v, 0) for v in c)
        most = b[k] + sum(sympy.Max(v, 0) for v in c)
        truths[f"exact-{k + 1}"] = sympy.Or(least >= 0, most <= 0)
    return truths


@all_masks.of("numeric").solution
def solve(x, w, b, out):
    z = MASKS @ (x * w) + b
    y = np.maximum(z, 0)
    c = (x * w).tolist()
    return (
        Text(
            "マスク $(0,0), (0,1), (1,0), (1,1)$ はどれも確率 $\\frac{1}{4}$ で生じる。",
            "The masks $(0,0), (0,1), (1,0), (1,1)$ all have probability $\\frac{1}{4}$.",
        ),
        rf"z: \quad {listed(z)}, \qquad y: \quad {listed(y)}",
        rf"\frac{{{' + '.join(tex(v) for v in y)}}}{{4}} = {tex(out['mean'])}",
        Text(
            "推論時は、入力の寄与を半分にして1回だけ計算する。",
            "At inference there is a single pass with half of each contribution.",
        ),
        rf"\mathrm{{ReLU}}\left(\frac{{1}}{{2}} \times {signed(c[0])} + \frac{{1}}{{2}} \times "
        rf"{signed(c[1])} + {signed(b)}\right) "
        rf"= {tex(out['inference'])}",
        Text(
            "$z$ の期待値は一致するが、ReLUは線形でないので、出力の期待値は一致しない。推論時の値は近似である。",
            "The expectations of $z$ agree, but as ReLU is not linear, those of the outputs do not; the "
            "value at inference is an approximation.",
        ),
    )


def signed(value):
    return tex(value) if value >= 0 else f"({tex(value)})"


def listed(values):
    return r",\ ".join(map(tex, values))


@all_masks.of("choice").solution
def look_at_the_signs(x, W, b):
    rows = [
        rf"{k}: \quad {listed(MASKS @ (x * w) + bias)}"
        for k, (w, bias) in enumerate(zip(W, b, strict=True), 1)
    ]
    return (
        Text(
            "各ニューロンの $z = \\sum_i m_i w_i x_i + b$ を、マスク $(0,0), (0,1), (1,0), (1,1)$ について求める。",
            "Find $z = \\sum_i m_i w_i x_i + b$ of each neuron for the masks $(0,0), (0,1), (1,0), (1,1)$.",
        ),
        *rows,
        Text(
            "どのマスクでも $z > 0$ ならば、ReLUは何も変えず、出力は入力について線形なので、期待値は一致する。"
            "符号がマスクによって変わるニューロンでは一致しない。",
            "If $z > 0$ for all masks, ReLU changes nothing, the output is linear in the inputs, and the "
            "expectations agree. They do not if the sign depends on the mask.",
        ),
    )
