"""Cross-entropy and Kullback-Leibler divergence: two distributions, and which one is the truth."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    fixed,
    log2,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import cross_entropy, kl_divergence
from quizgen.problems.conventions import LOGARITHM
from quizgen.problems.entropy._common import OTHER_UNIT, base_of


def least_cross_entropy(p, q, base):
    return cross_entropy(p, p, base)


CROSS = Blank(cross_entropy, "return")
KL = Blank(kl_divergence, "return")
LEAST = Blank(least_cross_entropy, "return")

EXPONENTS = {  # of probabilities 2^-k that sum to 1
    3: ((1, 2, 2), (1, 2, 2)),
    4: ((1, 2, 3, 3), (1, 2, 3, 3)),
    5: ((1, 2, 3, 4, 4), (1, 3, 3, 3, 3), (2, 2, 2, 3, 3)),
    6: ((1, 2, 4, 4, 4, 4), (1, 3, 3, 3, 4, 4), (2, 2, 2, 3, 4, 4), (2, 2, 3, 3, 3, 3)),
}
BETWEEN = {"cross": (0.8, 6), "kl": (0.1, 5), "least": (0.5, 4)}  # what is beyond is no option
ASKED = {
    "cross": ("$H(p, q)$ の値はいくらか。", "What is the value of $H(p, q)$?"),
    "kl": ("$D(p \\| q)$ の値はいくらか。", "What is the value of $D(p \\| q)$?"),
    "least": (
        "`p` を固定して `q` を自由に選ぶとき、交差エントロピーの最小値はいくらか。",
        "If `p` is fixed and `q` is chosen freely, what is the minimum of the cross-entropy?",
    ),
}


@family(
    level=2,
    kinds=("numeric",),
    covers=("A40",),
    minutes=3,
    ja="交差エントロピーとKLダイバージェンス",
    en="Cross-entropy and KL divergence",
    engine=(cross_entropy, kl_divergence, least_cross_entropy, base_of),
    misconceptions=(
        OTHER_UNIT,
        *mistakes_beside(__file__, cross=CROSS, kl=KL, least=LEAST),
    ),
)
def cross_entropy_kl(draw: Draw) -> Draft:
    chosen = draw.sample("p and q", EXPONENTS[draw.choice("n", (3, 4, 5, 5, 6, 6))], 2)
    k_p, k_q = (draw.shuffled(f"order of {x}", k) for x, k in zip("pq", chosen, strict=True))
    of_p, of_q, cross, swapped = (  # entropies in sixteenths
        sum(2 ** (4 - k) * other for k, other in zip(ks, others, strict=True))
        for ks, others in ((k_p, k_p), (k_q, k_q), (k_p, k_q), (k_q, k_p))
    )
    draw.require(cross != swapped and cross - of_p != swapped - of_q)
    unit = draw.choice("unit", ("bit", "nat"))
    return Draft(
        given={x: [Fraction(1, 2**k) for k in ks] for x, ks in (("p", k_p), ("q", k_q))},
        case={"unit": unit},
        stem=(
            Text(
                "真の分布を `p`、それを近似するモデルの分布を `q` とする。"
                "$H(p, q)$ は交差エントロピー、$D(p \\| q)$ は `q` に対する `p` のKLダイバージェンスである。",
                "Let `p` be the true distribution and `q` that of a model which approximates it. $H(p, q)$ "
                "is the cross-entropy, $D(p \\| q)$ the KL divergence of `p` from `q`.",
            ),
        ),
        conventions=(LOGARITHM[unit],),
        parts={
            "numeric": [
                numeric(name, between=BETWEEN[name], ja=ja, en=en)
                for name, (ja, en) in draw.sample("asked", list(ASKED.items()), 2)
            ]
        },
    )


@cross_entropy_kl.run
def run(engine, p, q, unit):
    base = engine.base_of(unit)
    return {
        "cross": engine.cross_entropy(p, q, base),
        "kl": engine.kl_divergence(p, q, base),
        "least": engine.least_cross_entropy(p, q, base),
    }


@cross_entropy_kl.check
def expect_under_the_truth(p, q, unit):
    import sympy

    log = log2 if unit == "bit" else sympy.log

    def cross(p, q):  # the expected code length under q
        return sum(a * log(1 / b) for a, b in zip(p, q, strict=True))

    least = cross(p, p)  # by Gibbs' inequality
    return {"cross": cross(p, q), "kl": cross(p, q) - least, "least": least}


@cross_entropy_kl.solution
def solve(p, q, unit, out):
    bits = unit == "bit"
    log = r"\log_2" if bits else r"\ln"

    def line(name, definition, exponents):
        terms = " + ".join(
            rf"{tex(a)} \times {tex(k) if k >= 0 else rf'({tex(k)})'}"
            for a, k in zip(p, exponents, strict=True)
        )
        if bits:
            return f"{definition} = {terms} = {tex(out[name])}"
        return rf"{definition} = ({terms}) \ln 2 \approx {fixed(out[name], 3)}"

    k_p, k_q = -np.log2(p), -np.log2(q)
    return (
        Text(
            "どちらの和も真の分布 $p$ で重み付けする。",
            "Both sums are weighted by the true distribution $p$.",
        ),
        line("cross", rf"H(p, q) = -\sum_x p(x) {log} q(x)", k_q),
        line("kl", rf"D(p \| q) = \sum_x p(x) {log} \frac{{p(x)}}{{q(x)}}", k_q - k_p),
        Text(
            "$H(p, q) = H(p) + D(p \\| q)$ であり、$D$ は $q = p$ で最小値0をとる。残るのは $H(p)$ である。",
            "$H(p, q) = H(p) + D(p \\| q)$, and $D$ reaches its minimum 0 at $q = p$; $H(p)$ remains.",
        ),
        line("least", r"\min_q H(p, q) = H(p)", k_p),
    )
