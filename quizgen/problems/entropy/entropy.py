"""Entropy of a discrete distribution: the sum, its logarithm, and the terms of probability 0."""

from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    each,
    family,
    fixed,
    log2,
    mistakes,
    numeric,
    tex,
)
from quizgen.engine import entropy as engine_entropy
from quizgen.problems.conventions import LOGARITHM, ZERO_LOG_ZERO
from quizgen.problems.entropy._common import OTHER_UNIT, base_of

LOGARITHM_OF_THREE = {"bit": r"$\log_2 3 \approx 1.5850$", "nat": r"$\ln 3 \approx 1.0986$"}
EXPONENTS = (  # of probabilities 2^-k that sum to 1
    (1, 2, 2),
    (1, 2, 3, 3),
    (1, 2, 3, 4, 4),
    (1, 3, 3, 3, 3),
    (2, 2, 2, 3, 3),
    (1, 2, 3, 4, 5, 5),
    (1, 3, 3, 3, 4, 4),
    (2, 2, 2, 3, 4, 4),
    (2, 2, 3, 3, 3, 3),
    (2, 3, 3, 3, 3, 3, 3),
    (2, 2, 3, 4, 4, 4, 4, 4, 4),
    (2, 3, 3, 3, 3, 4, 4, 4, 4),
    (3, 3, 3, 3, 3, 3, 3, 4, 4),
    (3, 3, 3, 3, 3, 3, 4, 4, 4, 4),
)


def uniform_entropy(N, base):
    twos, threes = exponents(N)
    return (twos * np.log(2) + threes * np.log(3)) / np.log(base)


def exponents(N):
    """How often 2 and 3 divide N = 2^a 3^b."""
    power = np.gcd(int(N), 64)
    return round(np.log2(power)), round(np.log(N / power) / np.log(3))


SUPPORT = Blank(engine_entropy, "support")
SUM = Blank(engine_entropy, "return")
UNIFORM = Blank(uniform_entropy, "return")


@family(
    level=1,
    kinds=("numeric", "code"),
    covers=("A39",),
    minutes=3,
    ja="エントロピーの計算",
    en="Computing an entropy",
    engine=(engine_entropy, base_of, uniform_entropy),
    misconceptions=(
        OTHER_UNIT,
        *mistakes(
            (
                "base-not-converted",
                "-np.sum(p[support] * np.log(p[support]))",
                "自然対数のまま、指定された底の対数に直していない。",
                "Leaves the natural logarithm as it is and does not convert it to the base asked.",
            ),
            (
                "base-two-taken-for-natural",
                "-np.sum(p[support] * np.log2(p[support])) / np.log(base)",
                "底2の対数の値を、自然対数の値として扱っている。",
                "Takes logarithms to base 2 for natural ones.",
            ),
            (
                "common-logarithm",
                "-np.sum(p[support] * np.log10(p[support])) / np.log(base)",
                "底10の対数（常用対数）の値を、自然対数の値として扱っている。",
                "Takes common logarithms, to base 10, for natural ones.",
            ),
            (
                "mean-for-sum",
                "-np.mean(p[support] * np.log(p[support])) / np.log(base)",
                "確率で重み付けした和がすでに期待値であるのに、さらに項の数で割っている。",
                "The weighted sum is an expectation already; here it is divided by the count too.",
            ),
            (
                "plain-average",
                "-np.mean(np.log(p[support])) / np.log(base)",
                "自己情報量を、確率で重み付けせずに単純に平均している。",
                "Averages the self-informations plainly, without weighing them by probability.",
            ),
            (
                "expectation-inside",
                "-np.log(np.sum(p[support] * p[support])) / np.log(base)",
                "期待値と対数の順序が逆である。確率の期待値の対数をとっている。",
                "Takes the logarithm of the expected probability, not the expected logarithm.",
            ),
            (
                "half-the-probability",
                "-np.sum(p[support] * np.log(p[support] / 2)) / np.log(base)",
                "$p(x)/2$ の対数をとっており、どの値の自己情報量も1ビット大きい。",
                "Takes the logarithm of $p(x)/2$: every self-information is 1 bit too large.",
            ),
            (
                "twice-the-probability",
                "-np.sum(p[support] * np.log(p[support] * 2)) / np.log(base)",
                "$2p(x)$ の対数をとっており、どの値の自己情報量も1ビット小さい。",
                "Takes the logarithm of $2p(x)$: every self-information is 1 bit too small.",
            ),
            (
                "weights-of-the-complement",
                "-np.sum((1 - p[support]) * np.log(p[support])) / np.log(base)",
                "重みを $p(x)$ ではなく、起こらない確率 $1 - p(x)$ としている。",
                "Weighs with $1 - p(x)$, the probability of not happening, instead of $p(x)$.",
            ),
            (
                "binary-entropies-added",
                "-np.sum(p[support] * np.log(p[support])"
                " + (1 - p[support]) * np.log(1 - p[support])) / np.log(base)",
                "各値を「起こる・起こらない」の二値とみなし、二値エントロピーを合計している。",
                "Takes each value for a yes-or-no variable and adds up binary entropies.",
            ),
            (
                "gini-impurity",
                "1 - np.sum(p[support] ** 2)",
                "エントロピーではなく、ジニ不純度 $1 - \\sum_x p(x)^2$ を計算している。",
                "Computes the Gini impurity $1 - \\sum_x p(x)^2$, not the entropy.",
            ),
            (
                "rarest-value-only",
                "-np.log(np.min(p[support])) / np.log(base)",
                "最も確率の小さい値の自己情報量であり、期待値をとっていない。",
                "This is the self-information of the rarest value, not the expectation.",
            ),
            (
                "likeliest-value-only",
                "-np.log(np.max(p[support])) / np.log(base)",
                "最も確率の大きい値の自己情報量であり、期待値をとっていない。",
                "This is the self-information of the likeliest value, not the expectation.",
            ),
            (
                "equal-values-counted-once",
                "-np.sum(np.unique(p[support]) * np.log(np.unique(p[support]))) / np.log(base)",
                "確率の等しい値がいくつあっても、1つの項としか数えていない。",
                "Counts values of equal probability as one term, however many there are.",
            ),
            (
                "all-taken-as-equally-likely",
                "np.log(np.sum(support)) / np.log(base)",
                "すべての値が等確率のときの（最大の）エントロピーを求めている。",
                "Gives the entropy of equally likely values, which is the largest possible.",
            ),
            at=SUM,
        ),
        *mistakes(
            (
                "one-factor-two-too-many",
                "((twos + 1) * np.log(2) + threes * np.log(3)) / np.log(base)",
                "$N$ を素因数分解するとき、因数2を1つ多く数えている。",
                "Counts one factor 2 too many when it factorizes $N$.",
            ),
            (
                "one-factor-two-too-few",
                "((twos - 1) * np.log(2) + threes * np.log(3)) / np.log(base)",
                "$N$ を素因数分解するとき、因数2を1つ少なく数えている。",
                "Counts one factor 2 too few when it factorizes $N$.",
            ),
            (
                "one-factor-three-too-many",
                "(twos * np.log(2) + (threes + 1) * np.log(3)) / np.log(base)",
                "$N$ を素因数分解するとき、因数3を1つ多く数えている。",
                "Counts one factor 3 too many when it factorizes $N$.",
            ),
            (
                "one-factor-three-too-few",
                "(twos * np.log(2) + (threes - 1) * np.log(3)) / np.log(base)",
                "$N$ を素因数分解するとき、因数3を1つ少なく数えている。",
                "Counts one factor 3 too few when it factorizes $N$.",
            ),
            (
                "factors-of-one-prime-swapped",
                "(threes * np.log(2) + twos * np.log(3)) / np.log(base)",
                "$N$ に含まれる因数2と3の個数を取り違えている。",
                "Mixes up how often 2 and how often 3 divides $N$.",
            ),
            (
                "each-prime-counted-once",
                "(1 * np.log(2) + 1 * np.log(3)) / np.log(base)",
                "素因数が何個あっても、それぞれ1回しか数えていない。",
                "Counts each prime factor once, however often it divides $N$.",
            ),
            (
                "logarithms-multiplied",
                "(twos * np.log(2) * threes * np.log(3)) / np.log(base) ** 2",
                "積の対数を、対数の和ではなく対数の積としている。",
                "Turns the logarithm of a product into a product of logarithms, not their sum.",
            ),
            (
                "one-value-too-many",
                "np.log(N + 1) / np.log(base)",
                "0から $N$ までと考え、値を1つ多く数えている。",
                "Counts from 0 to $N$, which is one value too many.",
            ),
            (
                "one-value-too-few",
                "np.log(N - 1) / np.log(base)",
                "自由に選べる確率の個数 $N - 1$ を、値の個数とみなしている。",
                "Takes $N - 1$, the number of free probabilities, for the number of values.",
            ),
            at=UNIFORM,
            kinds=("numeric",),
        ),
        *mistakes(
            (
                "zero-included",
                "p >= 0",
                "確率0の値も含めるため、`0 * np.log(0)` が `nan` になる。",
                "Keeps the values of probability 0, for which `0 * np.log(0)` is `nan`.",
            ),
            (
                "certain-excluded",
                "p < 1",
                "除くべきは確率0の値であって、確率1の値ではない（$1 \\log 1$ は問題なく0になる）。",
                "Probability 0 must be left out, not 1, for which $1 \\log 1$ is 0 anyway.",
            ),
            (
                "mask-reversed",
                "p == 0",
                "条件が逆で、除くべき値だけを残している。",
                "The condition is reversed: only what must be left out is kept.",
            ),
            (
                "one-for-zero",
                "p > 1",
                "対数が0になる1を境にしている。1より大きい確率はないので、何も残らない。",
                "Takes 1, where the logarithm is 0, for the limit; no probability lies above it.",
            ),
            (
                "negative-kept",
                "p < 0",
                "不等号の向きが逆である。負の確率はないので、何も残らない。",
                "The inequality is the wrong way round; no probability is negative, so nothing is kept.",
            ),
            (
                "zeros-kept",
                "p <= 0",
                "不等号の向きが逆で、除くべき確率0の値だけを残している。",
                "The inequality is the wrong way round: only the values of probability 0 are kept.",
            ),
            (
                "values-for-mask",
                "p[p > 0]",
                "正の確率を取り出した配列であり、どれが正であるかを示す真偽値の配列ではない。",
                "These are the positive probabilities, not truth values that say which ones are positive.",
            ),
            (
                "probabilities-as-mask",
                "p",
                "確率そのものは添字にもマスクにもならない。真偽値の配列が必要である。",
                "Probabilities are neither indices nor a mask; an array of truth values is needed.",
            ),
            at=SUPPORT,
            kinds=("code",),
        ),
    ),
)
def entropy(draw: Draw) -> Draft:
    exponents = draw.choice("exponents", EXPONENTS)
    zero = draw.kind == "code" or (len(exponents) < 6 and draw.choice("zero", (True, False)))
    values = [Fraction(1, 2**k) for k in exponents]
    if draw.kind == "numeric" and draw.choice("thirds", (True, False)):
        values += [values.pop(draw.integer("split", 0, len(values) - 1)) / 3] * 3
    given: dict[str, Any] = {"p": draw.shuffled("order", values + [0] * zero)}
    case: dict[str, int | str] = {}
    logarithms: tuple[Text, ...] = ()
    if draw.kind == "code":
        given["base"] = draw.choice("base", (2, 4, 8))
    else:
        given["N"] = 2 ** draw.integer("twos", 1, 5) * 3 ** draw.integer("threes", 1, 3)
        unit = case["unit"] = draw.choice("unit", ("bit", "nat"))
        three = LOGARITHM_OF_THREE[unit]
        logarithms = (LOGARITHM[unit], Text(f"{three} を用いてよい。", f"You may use {three}."))
    return Draft(
        given=given,
        case=case,
        symbols={"entropy": "H(p)", "uniform": "H(u)"},
        stem=(
            Text(
                "離散的な確率分布 `p` のエントロピー $H(p)$ を考える。",
                "Consider the entropy $H(p)$ of the discrete distribution `p`.",
            ),
        ),
        conventions=(*logarithms, *((ZERO_LOG_ZERO,) if zero else ())),
        parts={
            "numeric": (
                numeric(
                    "entropy",
                    between=(0.7, 3.7),  # far from that, anybody would strike it out
                    ja="$H(p)$ の値はいくらか。",
                    en="What is the value of $H(p)$?",
                ),
                numeric(
                    "uniform",
                    between=(0, 10),
                    ja="$N$ 通りの値を等確率でとる確率変数のエントロピーはいくらか。",
                    en="What is the entropy of a variable with $N$ equally likely values?",
                ),
            ),
            "code": (
                code(
                    SUPPORT,
                    ja="`p` に0が含まれても正しく計算できるように、`support` に代入する式はどれか。",
                    en="Which expression is `support`, so that zeros in `p` do no harm?",
                ),
                code(
                    SUM,
                    ja="底が `base` の対数で $H(p)$ を返す式はどれか。",
                    en="Which expression returns $H(p)$, with logarithms to the base `base`?",
                ),
            ),
        },
    )


@entropy.of("code").run
def run(engine, p, base):
    return {"entropy": engine.entropy(p, base)}


@entropy.of("numeric").run
def run_both(engine, p, N, unit):
    base = engine.base_of(unit)
    return {"entropy": engine.entropy(p, base), "uniform": engine.uniform_entropy(N, base)}


def expected(p, log):
    """The expected self-information; the logarithm of 1 where the probability is 0."""
    import sympy

    return sum(each(lambda x: x * log(1 / (x + 1 - sympy.sign(x))), p))


@entropy.of("code").check
def expect_and_convert(p, base):
    return {"entropy": expected(p, log2) / log2(base)}


@entropy.of("numeric").check
def expect_the_self_information(p, N, unit):
    import sympy

    log = log2 if unit == "bit" else sympy.log
    return {"entropy": expected(p, log), "uniform": log(N)}


def factors(value):
    """A probability 2^-k or 2^-k / 3, and its self-information in bits."""
    exact = Fraction(value).limit_denominator(100)
    if exact.denominator % 3:
        return rf"{tex(value)} \times {tex(-np.log2(value))}"
    return rf"\frac{{1}}{{{exact.denominator}}} \times ({tex(-np.log2(3 * value))} + \log_2 3)"


def add_up(p, unit, bits):
    """The sum of the terms; its value in bits."""
    log = r"\log_2" if unit == "bit" else r"\ln"
    terms = " + ".join(
        rf"{count} \times {factors(value)}"
        for value, count in zip(*np.unique(p[p > 0], return_counts=True), strict=True)
    )
    sum_of = rf"H(p) = -\sum_x p(x) {log} p(x) ="
    equals = r"\approx" if "log" in terms else "="
    return (
        Text(
            "エントロピーは自己情報量 $-\\log p(x)$ の期待値である。確率が等しい値をまとめ、確率0の値を除いて足す。",
            "Entropy is the expected self-information $-\\log p(x)$. Take values of equal "
            "probability together, leave out probability 0, and add up.",
        ),
        rf"{sum_of} {terms} {equals} {tex(bits, 3)}"
        if unit == "bit"
        else rf"{sum_of} ({terms}) \ln 2 \approx {fixed(bits * np.log(2), 3)}",
    )


@entropy.of("code").solution
def convert(p, base, out):
    bits = out["entropy"] * np.log2(base)
    return (
        *add_up(p, "bit", bits),
        Text(
            "`support` は確率が正の値を選ぶ条件である。底の変換公式 $\\log_b p = \\ln p / \\ln b$ により、"
            "自然対数の和を $\\ln b$ で割る。底が2の値からは次のように求められる。",
            "`support` selects the values of positive probability. The sum of natural "
            "logarithms is divided by $\\ln b$; from the value to base 2, it is as follows.",
        ),
        rf"\frac{{{tex(bits)}}}{{\log_2 {tex(base)}}} "
        rf"= \frac{{{tex(bits)}}}{{{tex(np.log2(base))}}}",
    )


@entropy.of("numeric").solution
def factorize(p, N, unit, out):
    log = r"\log_2" if unit == "bit" else r"\ln"
    twos, threes = exponents(N)
    primes = ["2"] * twos + ["3"] * threes
    return (
        *add_up(p, unit, out["entropy"] * (1 if unit == "bit" else np.log2(np.e))),
        Text(
            "等確率ならば、どの値の自己情報量も $\\log N$ であり、$N$ を素因数分解して求める。",
            "If all are equally likely, each has the self-information $\\log N$; factorize $N$.",
        ),
        rf"{log} N = {' + '.join(f'{log} {prime}' for prime in primes)} "
        rf"\approx {fixed(out['uniform'], 3)}",
    )
