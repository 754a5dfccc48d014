"""The size of a mini-batch: what a larger one does to updates, and to gradients."""

from itertools import combinations

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Text,
    choice,
    family,
    mistakes_beside,
)


def larger_batches(k):
    updates = 1 / k
    sum_mean = k
    sum_variance = k
    mean_mean = 1
    mean_variance = 1 / k
    return updates, sum_mean, sum_variance, mean_mean, mean_variance


QUANTITIES = {
    "updates": Text("1エポックの更新回数", "the number of updates in an epoch"),
    "sum_mean": Text(
        "和の損失の勾配の期待値", "the expectation of the gradient of the summed loss"
    ),
    "sum_variance": Text("和の損失の勾配の分散", "the variance of the gradient of the summed loss"),
    "mean_mean": Text(
        "平均の損失の勾配の期待値", "the expectation of the gradient of the mean loss"
    ),
    "mean_variance": Text(
        "平均の損失の勾配の分散", "the variance of the gradient of the mean loss"
    ),
}
TRIPLES = list(combinations(QUANTITIES, 3))


@family(
    level=3,
    kinds=("choice",),
    covers=("B07", "C02"),
    minutes=2,
    ja="バッチサイズの影響",
    en="What the batch size changes",
    engine=larger_batches,
    misconceptions=mistakes_beside(
        __file__, **{name: Blank(larger_batches, name) for name in QUANTITIES}
    ),
)
def batch_size(draw: Draw) -> Draft:
    k = draw.choice("k", (2, 3, 4, 5, 10))
    names = draw.choice("names", TRIPLES)
    return Draft(
        given={},
        sizes={"k": k},
        stem=(
            Text(
                "データセットから無作為に選んだ $B$ 個のサンプルをミニバッチとし、ミニバッチの損失の勾配でパラメータを更新する。"
                "サンプル数 $N$ は変えずに、バッチサイズを $B$ から $kB$ にする。",
                "$B$ samples, chosen at random from a data set, are a mini-batch; parameters are "
                "updated with the gradient of its loss. The number $N$ of samples stays the same, and "
                "the batch size becomes $kB$ instead of $B$.",
            ),
        ),
        conventions=(
            Text(
                "勾配は同じパラメータで考え、サンプルは互いに独立に選ぶものとする。$N$ は $kB$ で割り切れる。",
                "Gradients are taken at the same parameters, and samples are chosen independently of "
                "each other. $kB$ divides $N$.",
            ),
            Text(
                "「和の損失」はミニバッチのサンプルについての損失の和、「平均の損失」はその平均である。",
                "The summed loss adds the losses of the samples in a mini-batch; the mean loss is "
                "their mean.",
            ),
        ),
        parts={
            "choice": (
                choice(
                    "-".join(names),
                    lambda shown: Formula(r",\quad ".join(str(Fraction(n, k * k)) for n in shown)),
                    ja="次の量は、順に何倍になるか。"
                    + "、".join(QUANTITIES[n].ja for n in names)
                    + "。",
                    en="By which factors do these change: "
                    + "; ".join(QUANTITIES[n].en for n in names)
                    + "?",
                ),
            )
        },
    )


@batch_size.run
def scale(engine, k):
    factors = dict(zip(QUANTITIES, engine(k), strict=True))
    return {"-".join(names): np.array([k * k * factors[n] for n in names]) for names in TRIPLES}


@batch_size.check
def count_all_batches(k):
    import sympy

    a, b = sympy.symbols("a b", positive=True)  # the gradients of two samples, equally likely

    def moments(size, gradient):
        outcomes = [(sympy.binomial(size, n), gradient(n * a + (size - n) * b, size))
                    for n in range(size + 1)]  # fmt: skip
        mean = sum(times * g for times, g in outcomes) / 2**size
        return mean, sum(times * (g - mean) ** 2 for times, g in outcomes) / 2**size

    def ratio(gradient):
        pairs = zip(moments(k, gradient), moments(1, gradient), strict=True)
        return [sympy.cancel(large / small) for large, small in pairs]

    N = 6 * k
    updates = sympy.Rational(len(range(0, N, k)), len(range(0, N, 1)))
    factors = [updates, *ratio(lambda total, size: total), *ratio(lambda total, size: total / size)]
    by_name = dict(zip(QUANTITIES, factors, strict=True))
    return {"-".join(names): np.array([k * k * by_name[n] for n in names]) for names in TRIPLES}


@batch_size.solution
def solve():
    return (
        Text(
            "1エポックの更新回数は $N/B$ なので、$1/k$ 倍になる。",
            "An epoch has $N/B$ updates: the factor is $1/k$.",
        ),
        Text(
            "独立な $B$ 個の勾配 $g_n$（期待値 $\\mu$、分散 $\\sigma^2$）の和の期待値は $B\\mu$、分散は $B\\sigma^2$ であり、"
            "どちらも $k$ 倍になる。",
            "The sum of $B$ independent gradients $g_n$ with expectation $\\mu$ and variance "
            "$\\sigma^2$ has the expectation $B\\mu$ and the variance $B\\sigma^2$; both get the factor "
            "$k$.",
        ),
        Text(
            "平均はこれを $B$ で割ったものである。期待値は $\\mu$ のまま変わらず、分散は $\\sigma^2 / B$ なので $1/k$ 倍になる。",
            "The mean is this, divided by $B$: its expectation stays $\\mu$, its variance "
            "$\\sigma^2 / B$ gets the factor $1/k$.",
        ),
    )
