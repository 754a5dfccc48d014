"""Softmax by its ratios: what a larger score, a temperature or a mask does to probabilities."""

from itertools import combinations

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    fixed,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.problems.conventions import NATURAL_LOGARITHM

CLASSES = 3


def raised(p, c, i):
    ratios = np.where(np.arange(p.size) == i, c * p, p)
    y = ratios / np.sum(ratios)
    return y


def tempered(p, T):
    ratios = p ** (1 / T)
    y = ratios / np.sum(ratios)
    return y


def masked(p, i):
    ratios = np.where(np.arange(p.size) == i, 0, p)
    y = ratios / np.sum(ratios)
    return y


def factor_between(p, q):
    factor = (q / (1 - q)) / (p / (1 - p))
    return factor


ASKED = {
    "raised": (
        "スコア $a_{k}$ だけに $\\ln c$ を加えた。第{{i}}クラスの確率はいくらになるか。",
        "Only the score $a_{k}$ is raised by $\\ln c$. What does the probability of class {{i}} become?",
    ),
    "tempered": (
        "元のスコアに温度 $T$ を導入した。第{{i}}クラスの確率はいくらになるか。",
        "The original scores get the temperature $T$. What does the probability of class {{i}} become?",
    ),
    "masked": (
        "元のスコアのうち $a_{k}$ だけを $-\\infty$ に替えた。第{{i}}クラスの確率はいくらになるか。",
        "Of the original scores, only $a_{k}$ is replaced by $-\\infty$. What does the probability "
        "of class {{i}} become?",
    ),
}


@family(
    level=3,
    kinds=("numeric",),
    covers=("A26", "A28"),
    minutes=3,
    ja="確率の比とソフトマックス関数",
    en="Softmax and the ratios of its probabilities",
    engine=(raised, tempered, masked, factor_between),
    misconceptions=mistakes_beside(
        __file__,
        raised_ratios=Blank(raised, "ratios"),
        raised=Blank(raised, "y"),
        tempered_ratios=Blank(tempered, "ratios"),
        tempered=Blank(tempered, "y"),
        masked_ratios=Blank(masked, "ratios"),
        masked=Blank(masked, "y"),
        factor=Blank(factor_between, "factor"),
    ),
)
def odds_and_temperature(draw: Draw) -> Draft:
    return draw.choice("way", (changed_scores, changed_scores, change_sought))(draw)


def changed_scores(draw):
    """The scores change; the new probabilities are asked for."""
    weights = draw.shuffled("order", draw.choice("weights", WEIGHTS))
    i = draw.integer("i", 0, CLASSES - 1)
    names = draw.sample("asked", tuple(ASKED), 2)
    others = [k for k in range(CLASSES) if k != i]
    given = {
        "p": [Fraction(w, sum(weights)) for w in weights],
        "c": draw.integer("c", 2, 5),
        "T": draw.choice("T", (Fraction(1, 2), Fraction(1, 3))),
    }
    return Draft(
        given={
            name: value
            for name, value in given.items()
            if name == "p" or {"c": "raised", "T": "tempered"}[name] in names
        },
        case={"i": i, "way": "forward"},
        stem=(
            Text(
                "3クラス分類で、スコア $a$ に対するソフトマックス関数の出力が `p` であった。"
                "スコアの値はわからない。",
                "For the scores $a$ of three classes, softmax gives `p`. The scores themselves are "
                "unknown.",
            ),
            r"p_k = \frac{e^{a_k}}{\sum_j e^{a_j}}",
        ),
        conventions=[
            *([NATURAL_LOGARITHM] if "raised" in names else []),
            *([DIVIDES] if "tempered" in names else []),
        ],
        parts={
            "numeric": [
                numeric(
                    name,
                    index=[(k,) for k in (others if name == "masked" else range(CLASSES))],
                    between=(0, 1),
                    ja=ASKED[name][0].format(k=i + 1),
                    en=ASKED[name][1].format(k=i + 1),
                )
                for name in names
            ]
        },
    )


WEIGHTS = tuple(w for w in combinations(range(1, 13), CLASSES) if sum(w) in (8, 10, 20))
DIVIDES = Text(
    "温度 $T$ を導入するとは、スコアを $T$ で割ってからソフトマックス関数を適用することである。",
    "With a temperature $T$, the scores are divided by $T$ before softmax.",
)


def change_sought(draw):
    """The new probabilities are known; what has changed the scores is asked for."""
    first, second = draw.sample("probabilities", PROBABILITIES, 2)
    return Draft(
        given={"p": first, "q": second},
        case={"way": "backward"},
        stem=(
            Text(
                "ソフトマックス関数の出力の変化から、スコアに加えた値を求める。",
                "From the change in an output of softmax, find what was added to a score.",
            ),
        ),
        conventions=(NATURAL_LOGARITHM,),
        parts={
            "numeric": (
                numeric(
                    "factor",
                    form="fraction",
                    between=(0, 1000),
                    ja="ソフトマックス関数への入力のうち、1つのクラスのスコアだけに $\\ln c$ を加えたところ、そのクラスの確率が $p$ から"
                    " $q$ になった。$c$ はいくらか。",
                    en="Among the inputs of softmax, $\\ln c$ was added to the score of one class only; its "
                    "probability went from $p$ to $q$. What is $c$?",
                ),
            )
        },
    )


PROBABILITIES = tuple(Fraction(n, 20) for n in range(1, 20) if n % 2 == 0 or n % 5 == 0)


@odds_and_temperature.run
def run(engine, way, p, i=None, c=1.0, T=1.0, q=None):
    if way == "backward":
        return {"factor": engine.factor_between(p, q)}
    return {
        "raised": engine.raised(p, c, i),
        "tempered": engine.tempered(p, T),
        "masked": engine.masked(p, i),
    }


@odds_and_temperature.check
def apply_softmax_to_scores(way, p, i=None, c=1, T=1, q=None):
    import sympy

    def softmax(scores):
        return np.array([1 / sum(sympy.exp(b - a) for b in scores) for a in scores])

    if way == "backward":
        # c p / (c p + 1 - p) = q
        c = sympy.Dummy(positive=True)
        (factor,) = sympy.solve(c * p - q * (c * p + 1 - p), c)
        return {"factor": factor}
    scores = [sympy.log(x) for x in p]
    kept = [k for k in range(CLASSES) if k != i]
    rest = dict(zip(kept, softmax([scores[k] for k in kept]), strict=True))
    return {
        "raised": softmax([a + sympy.log(c) * int(k == i) for k, a in enumerate(scores)]),
        "tempered": softmax([a / T for a in scores]),
        "masked": np.array([rest.get(k, sympy.Integer(0)) for k in range(CLASSES)]),
    }


@odds_and_temperature.solution
def solve(way, out, p, i=None, c=None, T=None, q=None):
    if way == "backward":
        return (
            Text(
                "1つのスコアに $\\ln c$ を加えると、そのクラスとほかのクラスの確率の比だけが $c$ 倍になる。"
                "ほかのクラスの確率の合計は $1 - p$ から $1 - q$ に変わる。",
                "Adding $\\ln c$ to one score multiplies the ratio of its probability to those of the others "
                "by $c$. The others together go from $1 - p$ to $1 - q$.",
            ),
            rf"\frac{{q}}{{1 - q}} = c \frac{{p}}{{1 - p}}, \qquad c = \frac{{{tex(q)} / "
            rf"{tex(1 - q)}}}{{{tex(p)} / {tex(1 - p)}}} \approx {fixed(out['factor'], 3)}",
        )
    ones = np.arange(CLASSES) == i
    ways = [
        (c, "raised", rf"a_{i + 1} + \ln c", lambda: np.where(ones, c * p, p)),
        (T, "tempered", "a / T", lambda: p ** (1 / T)),
        (None if c and T else 1, "masked", rf"a_{i + 1} \to -\infty", lambda: np.where(ones, 0, p)),
    ]
    return (
        Text(
            "確率の比は $p_j / p_k = e^{a_j - a_k}$ であり、スコアの値がわからなくても、スコアの差は確率から決まる。"
            "変更後の比を求め、合計が1になるように割る。",
            "Ratios of probabilities are $p_j / p_k = e^{a_j - a_k}$, so `p` gives all differences "
            "of scores. Change the ratios, then divide by their sum.",
        ),
        *(
            rf"{change}: \quad {tex(ratios())} \;\to\; {tex(out[name])}"
            for known, name, change, ratios in ways
            if known is not None
        ),
    )
