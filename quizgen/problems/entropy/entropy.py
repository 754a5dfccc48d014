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
    mistakes_beside,
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
        *mistakes_beside(__file__, sum=SUM, uniform=UNIFORM, support=SUPPORT),
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
                "離散確率分布 `p` のエントロピー $H(p)$ を考える。",
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
                    en="What is the entropy of a random variable with $N$ equally likely values?",
                ),
            ),
            "code": (
                code(
                    SUPPORT,
                    ja="`p` に0が含まれても正しく計算できるように、`support` に代入する式はどれか。",
                    en="Which expression must `support` be, so that zeros in `p` do no harm?",
                ),
                code(
                    SUM,
                    ja="底が `base` の対数で $H(p)$ を返す式はどれか。",
                    en="Which expression returns $H(p)$, with logarithms to base `base`?",
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
            "Entropy is the expected self-information $-\\log p(x)$. Group values of equal "
            "probability, leave out those of probability 0, and add up.",
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
            "`support` selects the values with positive probability. By the change of base "
            "$\\log_b p = \\ln p / \\ln b$, the sum of natural logarithms is divided by $\\ln b$. From "
            "the value to base 2, it is computed as follows.",
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
            "If all values are equally likely, each has the self-information $\\log N$, which is "
            "computed by factorizing $N$.",
        ),
        rf"{log} N = {' + '.join(f'{log} {prime}' for prime in primes)} "
        rf"\approx {fixed(out['uniform'], 3)}",
    )
