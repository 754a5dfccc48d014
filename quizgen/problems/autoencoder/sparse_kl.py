"""A sparse autoencoder: the KL penalty on mean activations, its gradient and where it pushes."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Prose,
    Text,
    choice,
    combination,
    derivative,
    each,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
    traced,
)
from quizgen.engine import sparsity_gradient
from quizgen.problems.conventions import NATURAL_LOGARITHM

MEAN = Blank(sparsity_gradient, "rho_hat")
OF_MEAN = Blank(sparsity_gradient, "drho_hat")
OF_EACH = Blank(sparsity_gradient, "dh")

SHORT = {  # ρ, and means ρ̂ with which the gradient is a short decimal
    "0.1": ("0.2", "0.25", "0.4", "0.5"),
    "0.15": ("0.5", "0.6"),
    "0.25": ("0.2", "0.4", "0.5"),
    "0.3": ("0.2", "0.5", "0.6"),
    "0.4": ("0.2", "0.25", "0.5"),
}
WAY = {1: ("上げる", "up"), -1: ("下げる", "down")}
PENALTY = (
    r"\Omega = \beta \sum_j \mathrm{KL}(\rho \,\|\, \hat{\rho}_j), \qquad "
    r"\mathrm{KL}(\rho \,\|\, \hat{\rho}) = \rho \ln \frac{\rho}{\hat{\rho}} "
    r"+ (1 - \rho) \ln \frac{1 - \rho}{1 - \hat{\rho}}"
)


def pushed(dh):
    """Whether gradient descent raises (1) or lowers (-1) the activations."""
    return -np.sign(dh)


def reversed_at(*places):
    """Somebody who takes these units to be pushed the other way."""

    def value(out):
        push = np.array(out["push"])
        push[list(places)] *= -1
        return {"push": push}

    return value


@family(
    level=3,
    kinds=("numeric", "choice", "code"),
    covers=("D27",),
    minutes=3,
    ja="スパースオートエンコーダの正則化項",
    en="The penalty of a sparse autoencoder",
    engine=sparsity_gradient,
    misconceptions=(
        *mistakes_beside(__file__, mean=MEAN, of_mean=OF_MEAN, of_each=OF_EACH),
        *mistakes(
            (
                "both-reversed",
                reversed_at(0, 1),
                "平均が目標より大きければ下げられ、小さければ上げられる。どちらも逆である。",
                "A mean above the target is pushed down, one below it up; here both are reversed.",
            ),
            (
                "first-reversed",
                reversed_at(0),
                "第1ユニットの平均 $\\hat{\\rho}_1$ と目標 $\\rho$ の大小を取り違えている。",
                "Mistakes which is larger for unit 1, its mean $\\hat{\\rho}_1$ or the target $\\rho$.",
            ),
            (
                "second-reversed",
                reversed_at(1),
                "第2ユニットの平均 $\\hat{\\rho}_2$ と目標 $\\rho$ の大小を取り違えている。",
                "Mistakes which is larger for unit 2, its mean $\\hat{\\rho}_2$ or the target $\\rho$.",
            ),
            kinds=("choice",),
        ),
    ),
)
def sparse_kl(draw: Draw) -> Draft:
    rho = draw.choice("rho", tuple(SHORT))
    means = draw.sample("means", SHORT[rho], 2)
    return Draft(
        given={
            "h": activations(draw, means),
            "rho": Fraction(rho),
            "beta": draw.decimal("beta", ("0.5", "1.5", "2", "2.5", "3", "4", "5")),
        },
        symbols=SYMBOLS,
        stem=(STEM, PENALTY),
        conventions=(MEANS, NATURAL_LOGARITHM),
        parts={
            "numeric": (
                numeric(
                    "drho_hat",
                    index=[(0,), (1,)],
                    level=2,
                    between=(-20, 20),
                    ja="正則化項の平均に関する勾配 $\\partial \\Omega / \\partial \\hat{\\rho}_{i}$ はいくらか。",
                    en="What is the gradient $\\partial \\Omega / \\partial \\hat{\\rho}_{i}$ of the penalty "
                    "with respect to the mean?",
                ),
                numeric(
                    "dh",
                    index=[(0,), (1,)],
                    between=(-20, 20),
                    ja="正則化項の、第1サンプルでの第{i}ユニットの値に関する勾配 $\\partial \\Omega / \\partial h_{1{i}}$ はいくらか。",
                    en="What is the gradient $\\partial \\Omega / \\partial h_{1{i}}$ of the penalty with "
                    "respect to the activation of unit {i} for sample 1?",
                ),
            ),
            "code": (
                combination(
                    *draw.choice("asked", ((MEAN, OF_MEAN), (OF_MEAN, OF_EACH), (MEAN, OF_EACH))),
                    level=2,
                ),
            ),
        },
    )


SYMBOLS = {"dh": r"\mathtt{dh}"}
STEM = Text(
    "スパースオートエンコーダでは、隠れ層の各ユニット $j$ の値 $h_{nj}$（シグモイド関数の出力）の平均 "
    "$\\hat{\\rho}_j$ が小さい目標値 $\\rho$ に近づくように、正則化項 $\\Omega$ を損失に加える。",
    "In a sparse autoencoder, the mean $\\hat{\\rho}_j$ of the activations $h_{nj}$ (outputs of a "
    "sigmoid) of each hidden unit $j$ should be near a small target $\\rho$; for this, a penalty $\\Omega$ "
    "is added to the loss.",
)
MEANS = Text(
    "`h` の行はサンプル $n$、列はユニット $j$ に対応する。$\\hat{\\rho}_j$ はサンプルについての平均である。",
    "The rows of `h` belong to samples $n$, its columns to units $j$; $\\hat{\\rho}_j$ is the mean over "
    "the samples.",
)


def activations(draw, means):
    """Activations with these means, unit by unit; the deviations add up to 0."""
    samples = draw.choice("N", (4, 5))
    columns = []
    for j, mean in enumerate(means):
        a, b, c = draw.integers(f"deviations {j}", 1, 3, shape=3).tolist()
        sign = draw.choice(f"sign {j}", (1, -1))
        rest = (0,) if samples == 4 else (c, -c)
        column = [Fraction(mean) + sign * Fraction(d, 20) for d in (a + b, -a, -b, *rest)]
        draw.require(min(column) > 0 and max(column) < 1, "an activation is not between 0 and 1")
        columns.append(draw.shuffled(f"samples {j}", column))
    return np.array(columns).T


@sparse_kl.of("choice").draft
def where_it_pushes(draw: Draw) -> Draft:
    rho = draw.choice("rho", ("0.2", "0.25", "0.3", "0.35"))
    lower = [m for m in ("0.1", "0.15", "0.2", "0.25") if Fraction(m) < Fraction(rho)]
    higher = [m for m in ("0.4", "0.3", "0.25", "0.45") if Fraction(m) > Fraction(rho)]
    means = [draw.choice(f"mean {j}", draw.choice(f"side {j}", (lower, higher))) for j in (0, 1)]
    draw.require(means[0] != means[1], "both units have the same mean")
    return Draft(
        given={"h": activations(draw, means), "rho": Fraction(rho)},
        symbols=SYMBOLS,
        stem=(STEM, PENALTY),
        conventions=(MEANS,),
        parts={
            "choice": (
                choice(
                    "push",
                    lambda push: Prose(
                        Text(
                            f"第1ユニットの値を{WAY[push[0]][0]}向き、第2ユニットの値を{WAY[push[1]][0]}向き",
                            f"unit 1 {WAY[push[0]][1]}, unit 2 {WAY[push[1]][1]}",
                        )
                    ),
                    level=2,
                    ja="$\\beta > 0$ とする。勾配降下法では、この正則化項は2つのユニットの値をどの向きに動かすか。",
                    en="Let $\\beta > 0$. With gradient descent, which way does the penalty push the "
                    "activations of the two units?",
                ),
            )
        },
    )


@sparse_kl.run
def run(gradient, h, rho, beta):
    dh, seen = traced(gradient, h, rho, beta)
    return {"drho_hat": seen["drho_hat"], "dh": dh}


@sparse_kl.of("choice").run
def run_without_beta(gradient, h, rho):
    return {"push": pushed(gradient(h, rho, 1.0))}


@sparse_kl.check
def differentiate_the_divergence(h, rho, beta):
    import sympy

    def penalty(means):
        terms = [
            p * sympy.log(p / q) for mean in means for p, q in ((rho, mean), (1 - rho, 1 - mean))
        ]
        return beta * sum(terms)

    free = np.array([sympy.Dummy(positive=True) for _ in range(h.shape[1])])
    means = h.sum(axis=0) / len(h)
    at = dict(zip(free, means, strict=True))
    return {
        "drho_hat": each(lambda g: g.subs(at), derivative(penalty(free), free)),
        "dh": derivative(penalty(means), h[0]),
    }


@sparse_kl.of("choice").check
def compare_with_the_target(h, rho):
    import sympy

    return {"push": each(lambda total: sympy.sign(rho * len(h) - total), h.sum(axis=0))}


@sparse_kl.solution
def solve(h, rho, out, beta=None):
    mean = h.mean(axis=0)
    first = (
        Text("各列の平均を求める。", "Take the mean of every column."),
        rf"\hat{{\rho}} = {tex(mean)}, \qquad \rho = {tex(rho)}",
    )
    if beta is None:
        return (
            *first,
            Text(
                "KLダイバージェンスは $\\hat{\\rho}_j = \\rho$ のとき最小の0になる。勾配降下法は、"
                "$\\hat{\\rho}_j > \\rho$ のユニットの値を下げ、$\\hat{\\rho}_j < \\rho$ のユニットの値を上げる。",
                "The KL divergence has its minimum, 0, at $\\hat{\\rho}_j = \\rho$. Gradient descent lowers "
                "activations of units with $\\hat{\\rho}_j > \\rho$ and raises those of units with "
                "$\\hat{\\rho}_j < \\rho$.",
            ),
        )
    return (
        *first,
        r"\frac{\partial \Omega}{\partial \hat{\rho}_j} = \beta \left( -\frac{\rho}{\hat{\rho}_j} "
        r"+ \frac{1 - \rho}{1 - \hat{\rho}_j} \right)",
        rf"\beta \left( -{tex(rho / mean)} + {tex((1 - rho) / (1 - mean))} \right) "
        rf"= {tex(out['drho_hat'])}",
        Text(
            f"$\\hat{{\\rho}}_j$ は{len(h)}個のサンプルの平均なので、各サンプルの値に関する勾配はこの"
            f"$\\frac{{1}}{{{len(h)}}}$ である。",
            f"As $\\hat{{\\rho}}_j$ is a mean over {len(h)} samples, the gradient with respect to the "
            f"activation for each of them is $\\frac{{1}}{{{len(h)}}}$ of this.",
        ),
        rf"\frac{{\partial \Omega}}{{\partial h_{{nj}}}} = {tex(out['dh'])}",
    )
