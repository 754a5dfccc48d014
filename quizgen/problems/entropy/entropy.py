"""Entropy of a discrete distribution: the sum, its logarithm, and the terms of probability 0."""

from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Text,
    code,
    each,
    family,
    numeric,
    tex,
)
from quizgen.engine import entropy as engine_entropy
from quizgen.problems.conventions import LOGARITHM, ZERO_LOG_ZERO

SUPPORT = Blank(engine_entropy, "support")
SUM = Blank(engine_entropy, "return")

BASE = {"bit": 2.0, "nat": np.e}
LOGARITHM_OF_THREE = {
    "bit": Text(
        r"$\log_2 3 \approx 1.5850$ を用いてよい。", r"You may use $\log_2 3 \approx 1.5850$."
    ),
    "nat": Text(r"$\ln 3 \approx 1.0986$ を用いてよい。", r"You may use $\ln 3 \approx 1.0986$."),
}
EXPONENTS = (  # of probabilities 2^-k that sum to 1
    (1, 2, 2),
    (1, 2, 3, 3),
    (1, 3, 3, 3, 3),
    (1, 2, 3, 4, 4),
    (2, 2, 2, 3, 3),
    (1, 2, 4, 4, 4, 4),
    (1, 3, 3, 3, 4, 4),
    (2, 2, 2, 3, 4, 4),
    (2, 2, 3, 3, 3, 3),
)


@family(
    level=1,
    kinds=("numeric", "code"),
    ja="エントロピーの計算",
    en="Computing an entropy",
    engine=engine_entropy,
    blank=SUM,
    misconceptions=(
        Misconception(
            "sign-forgotten",
            "np.sum(p[support] * np.log(p[support])) / np.log(base)",
            ja="負号を落としている。確率の対数は0以下なので、結果が負になる。",
            en="Loses the minus sign; logarithms of probabilities are not positive.",
        ),
        Misconception(
            "base-not-converted",
            "-np.sum(p[support] * np.log(p[support]))",
            ja="自然対数のまま、指定された底の対数に直していない。",
            en="Leaves the natural logarithm as it is and does not convert it to the base asked.",
        ),
        Misconception(
            "base-converted-twice",
            "-np.sum(p[support] * np.log2(p[support])) / np.log(base)",
            ja="`np.log2` はすでに底が2であるのに、さらに底を変換している。",
            en="`np.log2` is to base 2 already, and the base is converted once more.",
        ),
        Misconception(
            "base-multiplied",
            "-np.sum(p[support] * np.log(p[support])) * np.log(base)",
            ja="底の変換で $\\ln b$ を割らずに掛けている。",
            en="Multiplies by $\\ln b$ instead of dividing when changing the base $b$.",
        ),
        Misconception(
            "mean-for-sum",
            "-np.mean(p[support] * np.log(p[support])) / np.log(base)",
            ja="確率で重み付けした和がすでに期待値であるのに、さらに項の数で割っている。",
            en="The weighted sum is an expectation already; here it is divided by the count too.",
        ),
        Misconception(
            "weights-forgotten",
            "-np.sum(np.log(p[support])) / np.log(base)",
            ja="確率 $p(x)$ の重みを掛けず、自己情報量を単純に合計している。",
            en="Adds the self-informations without the weights $p(x)$.",
        ),
        Misconception(
            "weights-of-the-complement",
            "-np.sum((1 - p[support]) * np.log(p[support])) / np.log(base)",
            ja="重みを $p(x)$ ではなく、起こらない確率 $1 - p(x)$ としている。",
            en="Weighs with $1 - p(x)$, the probability of not happening, instead of $p(x)$.",
        ),
        Misconception(
            "binary-entropies-added",
            "-np.sum(p[support] * np.log(p[support])"
            " + (1 - p[support]) * np.log(1 - p[support])) / np.log(base)",
            ja="各値を「起こる・起こらない」の二値とみなし、二値エントロピーを合計している。",
            en="Takes each value for a yes-or-no variable and adds up binary entropies.",
        ),
        Misconception(
            "gini-impurity",
            "1 - np.sum(p[support] ** 2)",
            ja="エントロピーではなく、ジニ不純度 $1 - \\sum_x p(x)^2$ を計算している。",
            en="Computes the Gini impurity $1 - \\sum_x p(x)^2$, not the entropy.",
        ),
        Misconception(
            "all-taken-as-equally-likely",
            "np.log(np.sum(support)) / np.log(base)",
            ja="すべての値が等確率のときの（最大の）エントロピーを答えている。",
            en="Gives the entropy of equally likely values, which is the largest possible.",
        ),
        Misconception(
            "common-logarithm",
            "-np.sum(p[support] * np.log10(p[support]))",
            ja="常用対数（底10）のまま計算している。",
            en="Uses the common logarithm, to base 10.",
        ),
        Misconception(
            "plain-average",
            "-np.mean(np.log(p[support])) / np.log(base)",
            ja="自己情報量を、確率で重み付けせずに単純に平均している。",
            en="Averages the self-informations plainly, without weighing them by probability.",
        ),
        Misconception(
            "rarest-value-only",
            "-np.log(np.min(p[support])) / np.log(base)",
            ja="最も確率の小さい値の自己情報量であり、期待値をとっていない。",
            en="This is the self-information of the rarest value, not the expectation.",
        ),
        Misconception(
            "likeliest-value-only",
            "-np.log(np.max(p[support])) / np.log(base)",
            ja="最も確率の大きい値の自己情報量（最小エントロピー）であり、期待値ではない。",
            en="The self-information of the likeliest value (min-entropy), not the expectation.",
        ),
        Misconception(
            "number-of-values",
            value=lambda p, unit, N=np.nan: {"uniform": N},
            ja="対数をとらず、値の個数をそのまま答えている。",
            en="Gives the number of values without taking its logarithm.",
        ),
        Misconception(
            "half-of-the-values",
            value=lambda p, unit, N=np.nan: {"uniform": N / 2},
            ja="対数と「半分」$N/2$ を混同している。",
            en="Takes one half, $N/2$, for the logarithm.",
        ),
        Misconception(
            "equal-means-no-information",
            value=lambda p, unit, N=np.nan: {"uniform": 0.0},
            ja="偏りがないことを不確かさがないことと取り違えている。実際には最も不確かである。",
            en="Takes evenness for certainty; in fact nothing is less certain.",
        ),
        Misconception(
            "other-unit",
            value=lambda p, unit, N=None: in_the_other_unit(p, unit, N),
            ja="ビット（底2）とナット（底 $e$）を取り違えている。",
            en="Mixes up bits (base 2) and nats (base $e$).",
        ),
        Misconception(
            "zero-included",
            "p >= 0",
            at=SUPPORT,
            ja="確率0の値も含めるため、`0 * np.log(0)` が `nan` になる。",
            en="Keeps the values of probability 0, for which `0 * np.log(0)` is `nan`.",
        ),
        Misconception(
            "certain-excluded",
            "p < 1",
            at=SUPPORT,
            ja="除くべきは確率0の値であって、確率1の値ではない（$1 \\log 1$ は問題なく0になる）。",
            en="Probability 0 must be left out, not 1, for which $1 \\log 1$ is 0 anyway.",
        ),
        Misconception(
            "mask-reversed",
            "p == 0",
            at=SUPPORT,
            ja="条件が逆で、除くべき値だけを残している。",
            en="The condition is reversed: only what must be left out is kept.",
        ),
        Misconception(
            "probabilities-as-mask",
            "p",
            at=SUPPORT,
            ja="確率そのものは添字にもマスクにもならない。真偽値の配列が必要である。",
            en="Probabilities are neither indices nor a mask; an array of truth values is needed.",
        ),
        Misconception(
            "logarithm-positive",
            "np.log(p) > 0",
            at=SUPPORT,
            ja="$p \\le 1$ の対数は正にならないので、すべての値が除かれる。",
            en="The logarithm of $p \\le 1$ is never positive, so every value is left out.",
        ),
        Misconception(
            "logarithm-negative",
            "np.log(p) < 0",
            at=SUPPORT,
            ja="$\\log 0$ も $-\\infty < 0$ なので、確率0の値が除かれない。",
            en="$\\log 0 = -\\infty$ is negative too, so probability 0 is not left out.",
        ),
        Misconception(
            "logarithm-nonzero",
            "np.log(p) != 0",
            at=SUPPORT,
            ja="対数が0になるのは確率1の値である。確率0の値は除かれない。",
            en="The logarithm is 0 for probability 1; probability 0 is not left out.",
        ),
        Misconception(
            "threshold-of-a-classifier",
            "p >= 0.5",
            at=SUPPORT,
            ja="二値分類の閾値と混同し、確率の小さい値の項を捨てている。",
            en="Uses the threshold of a classifier and drops the terms of unlikely values.",
        ),
    ),
)
def entropy(draw: Draw) -> Draft:
    exponents = draw.choice("exponents", EXPONENTS)
    zero = draw.kind == "code" or (len(exponents) < 5 and draw.choice("zero", (True, False)))
    unit = "bit" if draw.kind == "code" else draw.choice("unit", ("bit", "nat"))
    p = draw.shuffled("order", [Fraction(1, 2**k) for k in exponents] + [0] * zero)
    given: dict[str, Any] = {"p": p}
    if draw.kind == "numeric":
        given["N"] = draw.choice("N", (6, 12, 18))  # 2^a 3^b
    return Draft(
        given=given,
        case={"unit": unit},
        symbols={"entropy": "H(p)", "uniform": "H(u)"},
        stem=(
            Text(
                "離散的な確率分布 `p` のエントロピー $H(p)$ を計算する。",
                "The entropy $H(p)$ of the discrete distribution `p` is to be computed.",
            ),
        ),
        conventions=(
            LOGARITHM[unit],
            *([LOGARITHM_OF_THREE[unit]] if draw.kind == "numeric" else []),
            *([ZERO_LOG_ZERO] if zero else []),
        ),
        parts={
            "numeric": (
                numeric(
                    "entropy",
                    ja="$H(p)$ の値はいくらか。",
                    en="What is the value of $H(p)$?",
                ),
                numeric(
                    "uniform",
                    ja="$N$ 通りの値を等確率でとる確率変数のエントロピーはいくらか。",
                    en="What is the entropy of a variable with $N$ equally likely values?",
                ),
            ),
            "code": (
                code(
                    SUPPORT,
                    ja="`p` に0が含まれても正しく計算できるように、（あ）に入る式を選べ。",
                    en="Which expression fills (あ), so that zeros in `p` do no harm?",
                ),
                code(SUM, ja="（い）に入る式はどれか。", en="Which expression fills (い)?"),
            ),
        },
    )


def in_the_other_unit(p, unit, N):
    return run(engine_entropy, p, "nat" if unit == "bit" else "bit", N)


@entropy.run
def run(function, p, unit, N=None):
    outputs = {"entropy": function(p, BASE[unit])}
    if N is not None:
        outputs["uniform"] = function(np.full(int(N), 1 / N), BASE[unit])
    return outputs


@entropy.check
def expect_the_self_information(p, unit, N=None):
    import sympy

    ln_base = sympy.log(2) if unit == "bit" else 1

    def term(probability):  # the logarithm of 1 where the probability is 0
        surprise = -sympy.log(probability + 1 - sympy.sign(probability))
        return probability * surprise

    outputs = {"entropy": sum(each(term, p)) / ln_base}
    if N is not None:
        outputs["uniform"] = sympy.log(N) / ln_base
    return outputs


@entropy.solution
def solve(p, unit, out, kind, N=None):
    log, ln2, equals = (r"\log_2", "", "=") if unit == "bit" else (r"\ln", r" \ln 2", r"\approx")
    terms = " + ".join(
        rf"{count} \times {tex(value)} \times {tex(-np.log2(value))}"
        for value, count in zip(*np.unique(p[p > 0], return_counts=True), strict=True)
    )
    scale = rf"\left({terms}\right){ln2}" if ln2 else terms
    steps = [
        Text(
            "エントロピーは自己情報量 $-\\log p(x)$ の期待値である。確率が等しい値をまとめ、確率0の値を除いて足す。",
            "Entropy is the expected self-information $-\\log p(x)$. Take values of equal "
            "probability together, leave out probability 0, and add up.",
        ),
        rf"H(p) = -\sum_x p(x) {log} p(x) = {scale} {equals} {tex(out['entropy'], 3)}",
    ]
    if kind == "code":
        steps.append(
            Text(
                "したがって（あ）は確率が正の値を選ぶ条件であり、（い）は重み付きの和に負号を付け、"
                "底の変換公式 $\\log_b p = \\ln p / \\ln b$ を用いる。",
                "So (あ) selects the values of positive probability, and (い) is minus the weighted "
                "sum, with the base changed by $\\log_b p = \\ln p / \\ln b$.",
            )
        )
    else:
        twos = int(N) & -int(N)
        a, b = int(np.log2(twos)), round(np.log(N / twos) / np.log(3))
        steps += [
            Text(
                "等確率ならば、どの値の自己情報量も $\\log N$ である。",
                "If all are equally likely, each has the self-information $\\log N$.",
            ),
            rf"{log} N = {log} (2^{{{a}}} \times 3^{{{b}}}) = {a}{ln2} + {b} {log} 3"
            rf" \approx {tex(out['uniform'], 3)}",
        ]
    return steps
