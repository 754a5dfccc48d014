"""From class conditionals to posterior probabilities and decisions, and to other priors."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Text,
    choice,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)

CLASSES = 3


def posterior(likelihood, prior):
    joint = likelihood * prior
    p = joint / np.sum(joint, axis=1, keepdims=True)
    return p


def adapted(p, prior, new_prior):
    ratios = p / prior * new_prior
    q = ratios / np.sum(ratios, axis=1, keepdims=True)
    return q


def decisions(likelihood, prior, cost):
    most_likely = likelihood
    most_probable = likelihood * prior
    least_cost = likelihood * prior * cost
    scores = np.array([most_likely, most_probable, least_cost])
    labels = np.argmax(scores, axis=1)
    return labels


BLANKS = {
    "joint": Blank(posterior, "joint"),
    "p": Blank(posterior, "p"),
    "ratios": Blank(adapted, "ratios"),
    "q": Blank(adapted, "q"),
    "likely": Blank(decisions, "most_likely"),
    "probable": Blank(decisions, "most_probable"),
    "cost": Blank(decisions, "least_cost"),
    "labels": Blank(decisions, "labels"),
}
SYMBOLS = {
    "likelihood": r"p(x \mid C_k)",
    "prior": "P(C_k)",
    "new_prior": "P'(C_k)",
    "p": r"P(C_k \mid x)",
    "cost": "c_k",
}
SHARES = [
    tuple(Fraction(n, 10) for n in (a, b, 10 - a - b))
    for a in range(1, 9)
    for b in range(1, 10 - a)
]


def asked(output, ja, en, **options):
    return numeric(
        output,
        index=[(0, k) for k in range(CLASSES)],
        form="fraction",
        between=(0, 1),
        ja=ja,
        en=en,
        **options,
    )


@family(
    level=3,
    kinds=("numeric", "choice", "code"),
    covers=("D33", "S03"),
    minutes=3,
    ja="クラス条件付き確率と事後確率",
    en="Class conditionals and posterior probabilities",
    engine=(posterior, adapted, decisions),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def from_class_conditionals(draw: Draw) -> Draft:
    return draw.choice("way", (by_bayes, to_other_priors))(draw)


def by_bayes(draw):
    """The posterior probability of a class."""
    likelihood, prior = likelihoods(draw), draw.choice("prior", SHARES)
    return Draft(
        given={"likelihood": [likelihood], "prior": prior},
        symbols=SYMBOLS,
        stem=(GENERATIVE,),
        parts={
            "numeric": (
                asked(
                    "p",
                    "事後確率 $P(C_{j} \\mid x)$ はいくらか。",
                    "What is the posterior probability $P(C_{j} \\mid x)$?",
                    level=2,
                ),
            )
        },
    )


def likelihoods(draw):
    """Values of three densities at one x; they need not add up to 1."""
    return [Fraction(n, 10) for n in draw.sample("likelihood", range(1, 10), CLASSES)]


def to_other_priors(draw):
    """What a classifier's probabilities become where the classes have other shares."""
    weights = draw.sample("weights", (1, 2, 3, 4, 6), CLASSES)
    prior, new_prior = draw.sample("priors", SHARES, 2)
    draw.require(
        all(a != b for a, b in zip(prior, new_prior, strict=True)), "a prior stays as it was"
    )
    ratios = [w * b / a for w, a, b in zip(weights, prior, new_prior, strict=True)]
    draw.require(all((r / sum(ratios)).denominator <= 40 for r in ratios), "long fractions")
    return Draft(
        given={
            "p": [[Fraction(w, sum(weights)) for w in weights]],
            "prior": prior,
            "new_prior": new_prior,
        },
        symbols=SYMBOLS,
        stem=(
            Text(
                "クラスの割合が $P(C_k)$ のデータで学習した識別モデルが、ある $x$ に対して $P(C_k \\mid x)$ を出力した。"
                "このモデルを、クラスの割合が $P'(C_k)$ の環境で使う。クラスごとの分布 $p(x \\mid C_k)$ は変わらない。",
                "A discriminative model was trained on data with class shares $P(C_k)$; for some $x$ it gives "
                "$P(C_k \\mid x)$. It is used where the class shares are $P'(C_k)$. The distribution "
                "$p(x \\mid C_k)$ of each class stays the same.",
            ),
        ),
        conventions=(
            Text(
                "モデルの出力は、訓練データのもとでの正しい事後確率とする。",
                "Take the model's outputs to be the true posterior probabilities for the training data.",
            ),
        ),
        parts={
            "numeric": (
                asked(
                    "q",
                    "この環境での事後確率 $P'(C_{j} \\mid x)$ はいくらか。",
                    "What is the posterior probability $P'(C_{j} \\mid x)$ there?",
                ),
            )
        },
    )


GENERATIVE = Text(
    "3つのクラスの分布 $p(x \\mid C_k)$ をモデル化した。ある $x$ での値は次のとおりである。$P(C_k)$ は事前確率である。",
    "The distributions $p(x \\mid C_k)$ of three classes were modelled; their values at some $x$ are "
    "given. $P(C_k)$ are the prior probabilities.",
)


@from_class_conditionals.of("choice").draft
def three_decisions(draw: Draw) -> Draft:
    likelihood, prior = likelihoods(draw), draw.choice("prior", SHARES)
    cost = draw.sample("cost", (1, 2, 3, 4, 5, 8), CLASSES)
    joint = [a * b for a, b in zip(likelihood, prior, strict=True)]
    weighed = [a * b for a, b in zip(joint, cost, strict=True)]
    draw.require(len(set(joint)) == len(set(weighed)) == CLASSES, "two classes are tied")
    firsts = {scores.index(max(scores)) for scores in (likelihood, joint, weighed)}
    draw.require(len(firsts) > 1, "all decide for the same class")
    return Draft(
        given={"likelihood": likelihood, "prior": prior, "cost": cost},
        symbols=SYMBOLS,
        stem=(
            GENERATIVE,
            Text(
                "$x$ がクラス $C_k$ に属するのに、ほかのクラスと判定すると、損失 $c_k$ が生じる。正しい判定の損失は0である。",
                "If $x$ belongs to class $C_k$ and is assigned to another class, this costs $c_k$. A right "
                "decision costs nothing.",
            ),
        ),
        parts={
            "choice": (
                choice(
                    "labels",
                    lambda labels: Formula(r",\ ".join(f"C_{k + 1}" for k in labels)),
                    ja="$p(x \\mid C_k)$ が最大、事後確率が最大、期待損失が最小のクラスを、この順に並べたものはどれか。",
                    en="Which classes have, in this order, the largest $p(x \\mid C_k)$, the largest posterior "
                    "probability, and the least expected cost if $x$ is assigned to them?",
                ),
            )
        },
    )


@from_class_conditionals.of("code").draft
def code_of_the_posterior(draw: Draw) -> Draft:
    rows = draw.integers("likelihood", 1, 9, shape=(2, CLASSES))
    draw.require((rows[0] != rows[1]).all(), "two samples are alike")
    return Draft(
        given={
            "likelihood": [[Fraction(int(n), 10) for n in row] for row in rows],
            "prior": draw.choice("prior", SHARES),
        },
        symbols={
            "p": r"\mathtt{p}",
            "prior": r"\mathtt{prior}",
            "likelihood": r"\mathtt{likelihood}",
        },
        stem=(
            Text(
                "各サンプルについてクラスの事後確率 `p` を求める。`likelihood` の第 $n$ 行第 $k$ 列は "
                "$p(x_n \\mid C_k)$、`prior` の第 $k$ 要素は事前確率 $P(C_k)$ である。",
                "This computes the posterior probabilities `p` of the classes for every sample. Row $n$, column "
                "$k$ of `likelihood` is $p(x_n \\mid C_k)$, and entry $k$ of `prior` is $P(C_k)$.",
            ),
        ),
        parts={"code": (combination(BLANKS["joint"], BLANKS["p"], level=2),)},
    )


@from_class_conditionals.run
def run(engine, prior, likelihood=None, p=None, new_prior=None, cost=None):
    if cost is not None:
        return {"labels": engine.decisions(likelihood, prior, cost)}
    if likelihood is None:
        return {"q": engine.adapted(p, prior, new_prior)}
    return {"p": engine.posterior(likelihood, prior)}


def least(scores):
    import sympy

    cases = [(j, sympy.And(*(scores[j] <= other for other in scores))) for j in range(CLASSES - 1)]
    return sympy.Piecewise(*cases, (CLASSES - 1, True))


@from_class_conditionals.check
def count_cases(prior, likelihood=None, p=None, new_prior=None, cost=None):
    classes = range(CLASSES)
    if cost is not None:
        joint = [likelihood[k] * prior[k] for k in classes]
        # the expected cost of deciding for j, up to a common factor
        risk = [sum(cost[k] * joint[k] for k in classes if k != j) for j in classes]

        most = [least([-s for s in scores]) for scores in (list(likelihood), joint)]
        return {"labels": np.array([*most, least(risk)])}
    if likelihood is None:
        # p(x | C_k) is p_k p(x) / P_k; with p(x) = 1 these are the densities
        likelihood, prior = np.array([[p[0, k] / prior[k] for k in classes]]), new_prior
        return {"q": count_cases(prior, likelihood)["p"]}
    return {"p": np.array([posterior_of(row, prior) for row in likelihood])}


def posterior_of(row, prior):
    """P(C_k | x) = 1 / Σ_j (ratio of j to k)"""
    joint = row * prior
    return [1 / sum(other / own for other in joint) for own in joint]


def short(value):
    q = Fraction(float(value)).limit_denominator(10_000)
    return str(q) if q.denominator == 1 else rf"\frac{{{q.numerator}}}{{{q.denominator}}}"


def listed(values):
    return r",\ ".join(map(short, np.ravel(values)))


@from_class_conditionals.solution
def solve(prior, out, likelihood=None, p=None, new_prior=None, cost=None):
    if cost is not None:
        return (
            Text(
                "事後確率は $p(x \\mid C_k) P(C_k)$ に比例する。クラス $j$ と判定したときの期待損失は、$c_k P(C_k \\mid x)$ の"
                "うち $j$ 以外の和なので、$c_k P(C_k \\mid x)$ が最大のクラスで最小になる。",
                "Posteriors are proportional to $p(x \\mid C_k) P(C_k)$. The expected cost of deciding for "
                "$j$ is the sum of $c_k P(C_k \\mid x)$ over all $k$ but $j$; it is least for the class with "
                "the largest $c_k P(C_k \\mid x)$.",
            ),
            rf"p(x \mid C_k): \quad {tex(likelihood)}",
            rf"p(x \mid C_k) P(C_k): \quad {tex(likelihood * prior)}",
            rf"c_k\, p(x \mid C_k) P(C_k): \quad {tex(likelihood * prior * cost)}",
        )
    if likelihood is None:
        ratios = p * new_prior / prior
        return (
            Text(
                "$P(C_k \\mid x)$ は $p(x \\mid C_k) P(C_k)$ に比例するので、$P(C_k)$ で割れば $p(x \\mid C_k)$ の比になる。"
                "これに $P'(C_k)$ を掛け、和が1になるように割る。",
                "As $P(C_k \\mid x)$ is proportional to $p(x \\mid C_k) P(C_k)$, dividing by $P(C_k)$ gives "
                "the ratios of $p(x \\mid C_k)$. Multiply by $P'(C_k)$ and divide by the sum.",
            ),
            rf"\frac{{P(C_k \mid x)}}{{P(C_k)}} P'(C_k): \quad {listed(ratios)}, \qquad "
            rf"P'(C_k \mid x): \quad {listed(out['q'])}",
        )
    joint = likelihood * prior
    return (
        Text(
            "ベイズの定理により、事後確率は $p(x \\mid C_k) P(C_k)$ を和が1になるように割ったものである。",
            "By Bayes' rule, the posteriors are $p(x \\mid C_k) P(C_k)$, divided by their sum.",
        ),
        rf"p(x \mid C_k) P(C_k): \quad {tex(joint)}",
        rf"P(C_k \mid x): \quad {listed(out['p']) if len(joint) == 1 else tex(out['p'])}",
    )
