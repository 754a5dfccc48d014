"""Discriminative and generative models: what each gives, and the density of an input."""

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
    statements,
    statements_beside,
    tex,
)

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin


def density(prior, likelihood):
    joint = prior * likelihood
    p = np.sum(joint)
    return p


JOINT, P = Blank(density, "joint"), Blank(density, "p")


@family(
    level=2,
    kinds=("numeric",),
    covers=("B01",),
    minutes=3,
    ja="識別モデルと生成モデル",
    en="Discriminative and generative models",
    engine=density,
    misconceptions=mistakes_beside(__file__, joint=JOINT, p=P),
)
def discriminative_generative(draw: Draw) -> Draft:
    first = draw.integer("first", 1, 6)
    second = draw.integer("second", 1, 9 - first)
    prior = [Fraction(n, 10) for n in (first, second, 10 - first - second)]
    draw.require(len(set(prior)) == 3, "priors alike")
    likelihood = [Fraction(n, 20) for n in draw.sample("likelihood", range(1, 19), 3)]
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={"prior": prior, "likelihood": likelihood},
        symbols={
            "prior": r"(p(C_1), p(C_2), p(C_3))",
            "likelihood": r"(p(x \mid C_1), p(x \mid C_2), p(x \mid C_3))",
            "p": "p(x)",
        },
        stem=(
            Text(
                "生成モデルによる3クラス分類器が、クラスの事前確率 $p(C_k)$ とクラスごとの入力の分布 $p(x \\mid C_k)$ を学習した。"
                "ある入力 $x$ に対する値を下に示す（$x$ は離散値である）。",
                "A generative classifier has learned the prior probabilities $p(C_k)$ of three classes and the distributions "
                "$p(x \\mid C_k)$ of inputs within each class. Its values for one input $x$, which is discrete, are given.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "p",
                    between=(0, 1),
                    decimals=4,
                    ja="外れ値の検出に用いる、入力 $x$ そのものの確率 $p(x)$ はいくらか。",
                    en="What is the probability $p(x)$ of the input itself, which serves to detect outliers?",
                ),
                statements(
                    (right, *(false for _, false in others)),
                    ja="識別モデルと生成モデルについて、正しい記述はどれか。",
                    en="Which statement about discriminative and generative models is true?",
                ),
            )
        },
    )


@discriminative_generative.run
def run(engine, prior, likelihood):
    return {"p": engine(prior, likelihood)}


@discriminative_generative.check
def share_of_the_posteriors(prior, likelihood):
    import sympy

    p = sympy.Symbol("p", positive=True)
    posteriors = [c * x / p for c, x in zip(prior, likelihood, strict=True)]
    return {"p": sympy.solve(sympy.Eq(sum(posteriors), 1), p)[0]}


@discriminative_generative.solution
def solve(prior, likelihood, out):
    terms = " + ".join(rf"{tex(c)} \times {tex(x)}" for c, x in zip(prior, likelihood, strict=True))
    return (
        Text(
            "同時確率 $p(x, C_k) = p(C_k) \\, p(x \\mid C_k)$ をすべてのクラスについて足し合わせる。識別モデルは $p(C_k \\mid x)$ だけを"
            "学習するので、この値は求められない。",
            "Add the joint probabilities $p(x, C_k) = p(C_k) \\, p(x \\mid C_k)$ of all classes. A discriminative model "
            "learns only $p(C_k \\mid x)$ and cannot give this value.",
        ),
        rf"p(x) = {terms} = {tex(out['p'])}",
    )
