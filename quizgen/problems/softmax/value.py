"""Softmax by hand: scores that are logarithms, without and with a temperature."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import softmax
from quizgen.problems.conventions import NATURAL_LOGARITHM
from quizgen.problems.softmax._common import (
    EXPONENTIAL_FORGOTTEN,
    MAXIMUM_FOR_SUM,
    ONE_IN_THE_SUM,
    OWN_TERM_LEFT_OUT,
    OWN_TERM_TWICE,
    QUOTIENT,
    SIGN_REVERSED,
    SUM,
)

HALF = Fraction(1, 2)


def scores(a, T):
    return a, a / T


def probabilities(y, p, T):
    return y, p


SCORES = Blank(scores, "return")
PROBABILITIES = Blank(probabilities, "return")


@family(
    level=1,
    kinds=("numeric",),
    covers=(
        "A26",
        "A28",
        "S14",
    ),
    minutes=3,
    ja="ソフトマックス関数の値と温度",
    en="Values of softmax and the temperature",
    engine=(softmax, scores, probabilities),
    misconceptions=(
        EXPONENTIAL_FORGOTTEN,
        SIGN_REVERSED,
        MAXIMUM_FOR_SUM,
        OWN_TERM_LEFT_OUT,
        OWN_TERM_TWICE,
        ONE_IN_THE_SUM,
        *mistakes_beside(
            __file__, sum=SUM, quotient=QUOTIENT, scores=SCORES, probabilities=PROBABILITIES
        ),
    ),
)
def value(draw: Draw) -> Draft:
    temperature = draw.choice("temperature", (Fraction(2), HALF))
    classes = draw.choice("classes", (3, 4))
    roots = np.array(draw.sample("roots", range(1, 10 if temperature == HALF else 8), classes))
    draw.require(np.gcd.reduce(roots) == 1)
    places: list[tuple[int, ...]] = draw.shuffled("places", list(np.ndindex(classes)))
    return Draft(
        given={"a": roots if temperature == HALF else roots**2, "T": temperature},
        ln=("a",),
        stem=(
            Text(
                f"{classes}クラス分類の出力層に、スコア `a` が入力された。ソフトマックス関数の出力を $y$、"
                "温度 $T$ を導入したときの出力を $p$ とする。",
                f"An output layer for {WORDS[classes]} classes receives the scores `a`. Let $y$ be "
                "the output of softmax, and $p$ its output with the temperature $T$.",
            ),
            r"y_i = \mathrm{softmax}(a)_i, \qquad p_i = \mathrm{softmax}(a / T)_i",
        ),
        conventions=(NATURAL_LOGARITHM,),
        parts={
            "numeric": (
                numeric(
                    "y",
                    index=places[:2],
                    between=(0, 1),
                    ja="温度を導入しないときの第{i}クラスの確率 $y_{i}$ はいくらか。",
                    en="What is $y_{i}$, the probability of class {i} without temperature?",
                ),
                numeric(
                    "p",
                    index=places[2:],
                    between=(0, 1),
                    ja="温度 $T$ を導入したときの第{i}クラスの確率 $p_{i}$ はいくらか。",
                    en="What is $p_{i}$, the probability of class {i} with the temperature $T$?",
                ),
            )
        },
    )


WORDS = {3: "three", 4: "four"}


@value.run
def run(engine, a, T):
    y, p = engine.probabilities(*map(engine.softmax, engine.scores(a, T)), T)
    return {"y": y, "p": p}


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
            "With $T > 1$, the distribution becomes flatter; with $T < 1$, it concentrates on the "
            "largest score.",
        ),
    )
