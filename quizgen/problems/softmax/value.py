"""Softmax by hand: scores that are logarithms, without and with a temperature."""

from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Text,
    family,
    numeric,
    tex,
)
from quizgen.engine import softmax
from quizgen.problems.conventions import NATURAL_LOGARITHM

EXPONENT = Blank(softmax, "exp_a")
SUM = Blank(softmax, "sum_exp_a")
QUOTIENT = Blank(softmax, "return")
HALF = Fraction(1, 2)


@family(
    level=1,
    kinds=("numeric",),
    ja="ソフトマックス関数の値と温度",
    en="Values of softmax, and temperature",
    engine=softmax,
    misconceptions=(
        Misconception(
            "exponential-forgotten",
            "a",
            at=EXPONENT,
            ja="指数関数を適用せず、入力をそのまま入力の和で割っている。",
            en="Divides the scores themselves by their sum, without the exponential.",
        ),
        Misconception(
            "sign-reversed",
            "np.exp(c - a)",
            at=EXPONENT,
            ja="指数の符号を逆にしており、入力が大きいほど確率が小さくなる。",
            en="Reverses the sign of the exponent: larger scores get smaller probabilities.",
        ),
        Misconception(
            "base-two",
            "2.0 ** (a - c)",
            at=EXPONENT,
            ja="指数関数の底を $e$ ではなく2としている。",
            en="Takes 2 instead of $e$ as the base of the exponential.",
        ),
        Misconception(
            "base-ten",
            "10.0 ** (a - c)",
            at=EXPONENT,
            ja="指数関数の底を $e$ ではなく10としている（自然対数と常用対数の混同）。",
            en="Takes 10 instead of $e$ as the base, as if the logarithms were common ones.",
        ),
        Misconception(
            "euclidean-norm",
            "np.sqrt(np.sum(exp_a**2, axis=axis, keepdims=True))",
            at=SUM,
            ja="和ではなくユークリッドノルムで割っているので、合計が1にならない。",
            en="Divides by the Euclidean norm instead of the sum; the total is not 1.",
        ),
        Misconception(
            "divided-by-largest",
            "np.max(exp_a, axis=axis, keepdims=True)",
            at=SUM,
            ja="和ではなく最大値で割っているので、合計が1にならない。",
            en="Divides by the largest exponential instead of the sum; the total is not 1.",
        ),
        Misconception(
            "own-term-left-out",
            "exp_a / (sum_exp_a - exp_a)",
            at=QUOTIENT,
            ja="分母の和から自分自身の項を除いている。これは確率ではなくオッズである。",
            en="Leaves its own term out of the denominator: these are odds, not probabilities.",
        ),
        Misconception(
            "logarithm-overlooked",
            value=lambda a, T: both(softmax, np.exp(a), T),
            ja="入力の対数を見落とし、対数の中の数を入力とみなしている。",
            en="Overlooks the logarithms and takes the numbers in them for the scores.",
        ),
        Misconception(
            "sigmoid",
            value=lambda a, T: {"y": 1 / (1 + np.exp(-a)), "p": 1 / (1 + np.exp(-a / T))},
            ja="成分ごとにシグモイド関数を適用している。合計は1にならない。",
            en="Applies the sigmoid function to each entry; the total is not 1.",
        ),
        Misconception(
            "temperature-multiplied",
            value=lambda a, T: {"p": believable(softmax(a * T))},
            ja="入力を温度 $T$ で割らずに、$T$ を掛けている。",
            en="Multiplies the scores by the temperature $T$ instead of dividing.",
        ),
        Misconception(
            "temperature-ignored",
            value=lambda a, T: {"p": believable(softmax(a))},
            ja="温度 $T$ を無視している（$T = 1$ の確率である）。",
            en="Ignores the temperature; this is the probability at $T = 1$.",
        ),
        Misconception(
            "temperature-outside",
            value=lambda a, T: {"p": believable(softmax(a) / T)},
            ja="温度 $T$ で指数の中の入力ではなく、得られた確率を割っている。",
            en="Divides the resulting probability by $T$, not the scores in the exponent.",
        ),
        Misconception(
            "not-normalized-again",
            value=lambda a, T: {"p": believable(softmax(a) ** (1 / T))},
            ja="$T = 1$ の確率を $1/T$ 乗しただけで、合計が1になるように割り直していない。",
            en="Raises the probability at $T = 1$ to the power $1/T$ without normalizing again.",
        ),
    ),
)
def value(draw: Draw) -> Draft:
    temperature = draw.choice("temperature", (Fraction(2), HALF))
    roots = np.array(draw.sample("roots", range(1, 8), 3))
    draw.require(np.gcd.reduce(roots) == 1)
    asked = draw.sample("asked", range(3), 2)
    return Draft(
        given={"a": roots if temperature == HALF else roots**2, "T": temperature},
        ln=("a",),
        stem=(
            Text(
                "3クラス分類の出力層に、スコア `a` が入力された。ソフトマックス関数の出力を $y$、"
                "温度 $T$ を導入したときの出力を $p$ とする。",
                "An output layer for three classes receives the scores `a`. Let $y$ be the output "
                "of softmax, and $p$ its output with the temperature $T$.",
            ),
            r"y_i = \mathrm{softmax}(a)_i, \qquad p_i = \mathrm{softmax}(a / T)_i",
        ),
        conventions=(NATURAL_LOGARITHM,),
        parts={
            "numeric": (
                numeric(
                    "y",
                    index=asked[0],
                    ja="温度を導入しないときの第 {i} クラスの確率 $y_{i}$ はいくらか。",
                    en="What is $y_{i}$, the probability of class {i} without temperature?",
                ),
                numeric(
                    "p",
                    index=asked[1],
                    ja="温度 $T$ を導入したときの第 {i} クラスの確率 $p_{i}$ はいくらか。",
                    en="What is $p_{i}$, the probability of class {i} with the temperature $T$?",
                ),
            )
        },
    )


def believable(y: Any) -> Any:
    """Nobody takes 0, 1 or more for a probability: such values become nan, hence no option."""
    return np.where((y > 0.0005) & (y < 0.9995), y, np.nan)


def both(function: Any, a: Any, T: Any) -> dict[str, Any]:
    return {"y": believable(function(a)), "p": believable(function(a / T))}


@value.run
def run(function, a, T):
    return both(function, a, T)


@value.check
def weigh_each_class(a, T):
    import sympy

    # the odds against each other class, from the differences of the scores alone
    return {
        name: np.array([1 / sum(sympy.exp((b - s) / t) for b in a) for s in a])
        for name, t in (("y", 1), ("p", T))
    }


@value.solution
def solve(a, T, out):
    weights, cooled = np.exp(a), np.exp(a / T)
    power = r"\sqrt{k}" if T == 2 else "k^2"
    return (
        Text(
            "$e^{\\ln k} = k$ なので、指数関数の値は対数の中の数になる。その和で割る。",
            "Since $e^{\\ln k} = k$, the exponentials are the numbers in the logarithms. "
            "Divide by their sum.",
        ),
        rf"e^{{a}} = {tex(weights)}, \quad \sum_j e^{{a_j}} = {tex(weights.sum())}, \quad "
        rf"y \approx {tex(out['y'])}",
        Text(
            "温度を導入すると、スコアを $T$ で割ってから指数関数を適用する。",
            "With a temperature, the scores are divided by $T$ before the exponential.",
        ),
        rf"e^{{(\ln k)/T}} = k^{{1/T}} = {power}",
        rf"e^{{a/T}} = {tex(cooled)}, \quad \sum_j e^{{a_j/T}} = {tex(cooled.sum())}, \quad "
        rf"p \approx {tex(out['p'])}",
        Text(
            "$T > 1$ では分布が一様に近づき、$T < 1$ では最大のスコアに確率が集中する。",
            "With $T > 1$ the distribution becomes flatter, with $T < 1$ it gathers at the "
            "largest score.",
        ),
    )
