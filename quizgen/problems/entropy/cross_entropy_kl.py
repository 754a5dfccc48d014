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
    mistakes,
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
BETWEEN = {"cross": (0.3, 6), "kl": (0.1, 5), "least": (0.5, 4)}  # what is beyond is no option
ASKED = {
    "cross": ("$H(p, q)$ の値はいくらか。", "What is the value of $H(p, q)$?"),
    "kl": ("$D(p \\| q)$ の値はいくらか。", "What is the value of $D(p \\| q)$?"),
    "least": (
        "`p` を固定して `q` を自由に選ぶとき、交差エントロピーの最小値はいくらか。",
        "With `p` fixed and `q` free, what is the least value of the cross-entropy?",
    ),
}


@family(
    level=2,
    kinds=("numeric",),
    ja="交差エントロピーとKLダイバージェンス",
    en="Cross-entropy and KL divergence",
    engine=(cross_entropy, kl_divergence, least_cross_entropy, base_of),
    misconceptions=(
        OTHER_UNIT,
        *mistakes(
            (
                "roles-swapped",
                "-np.sum(q[support] * np.log(p[support])) / np.log(base)",
                "$p$ と $q$ の役割が逆である。重みは真の分布 $p$、対数の中はモデル $q$ である。",
                "Interchanges $p$ and $q$: the truth $p$ weighs, the model $q$ is inside the log.",
            ),
            (
                "entropy-of-the-model",
                "-np.sum(q[support] * np.log(q[support])) / np.log(base)",
                "真の分布 $p$ を使わず、$q$ のエントロピーを計算している。",
                "Does not use the truth $p$: this is the entropy of $q$.",
            ),
            (
                "cross-averaged",
                "-np.mean(p[support] * np.log(q[support])) / np.log(base)",
                "$p$ で重み付けした和がすでに期待値であるのに、さらに値の個数で割っている。",
                "The sum weighted by $p$ is an expectation already; it is divided by the count too.",
            ),
            (
                "cross-unweighted",
                "-np.mean(np.log(q[support])) / np.log(base)",
                "重み $p(x)$ を用いず、単純に平均している。",
                "Averages plainly, without the weights $p(x)$.",
            ),
            (
                "joint-probability",
                "-np.sum(p[support] * np.log(p[support] * q[support])) / np.log(base)",
                "対数の中を積 $p(x) q(x)$ としている。",
                "Puts the product $p(x) q(x)$ inside the logarithm.",
            ),
            (
                "binary-cross-entropies",
                "-np.sum(p * np.log(q) + (1 - p) * np.log(1 - q)) / np.log(base)",
                "値ごとの二値交差エントロピーを合計している。",
                "Adds up a binary cross-entropy for each value.",
            ),
            (
                "half-the-probability",
                "-np.sum(p[support] * np.log(q[support] / 2)) / np.log(base)",
                "$q(x)/2$ の対数をとっており、どの項でも対数が1ビット大きい。",
                "Takes the logarithm of $q(x)/2$, so that every logarithm is 1 bit too large.",
            ),
            (
                "twice-the-probability",
                "-np.sum(p[support] * np.log(q[support] * 2)) / np.log(base)",
                "$2q(x)$ の対数をとっており、どの項でも対数が1ビット小さい。",
                "Takes the logarithm of $2q(x)$, so that every logarithm is 1 bit too small.",
            ),
            (
                "expectation-inside",
                "-np.log(np.sum(p[support] * q[support])) / np.log(base)",
                "期待値と対数の順序が逆である。$q(x)$ の期待値の対数をとっている。",
                "Takes the logarithm of the expectation of $q(x)$, not the expectation of the logarithm.",
            ),
            (
                "divergence-for-cross-entropy",
                "np.sum(p[support] * np.log(p[support] / q[support])) / np.log(base)",
                "交差エントロピーではなくKLダイバージェンスを計算している。",
                "Computes KL divergence instead of cross-entropy.",
            ),
            at=CROSS,
        ),
        *mistakes(
            (
                "direction-swapped",
                "np.sum(q[support] * np.log(q[support] / p[support])) / np.log(base)",
                "$D(q \\| p)$ を計算している。KLダイバージェンスは対称でない。",
                "Computes $D(q \\| p)$; KL divergence is not symmetric.",
            ),
            (
                "both-directions-added",
                "np.sum((p - q) * np.log(p / q)) / np.log(base)",
                "両方向のKLダイバージェンスの和を計算している。",
                "Adds up the divergences of both directions.",
            ),
            (
                "terms-made-positive",
                "np.sum(p[support] * np.abs(np.log(p[support] / q[support]))) / np.log(base)",
                "各項の絶対値をとっている。負の項があってもよく、合計が0以上になる。",
                "Takes absolute values of the terms; terms may be negative, only the sum is not.",
            ),
            (
                "cross-entropy-for-divergence",
                "-np.sum(p[support] * np.log(q[support])) / np.log(base)",
                "交差エントロピーのまま、$p$ のエントロピーを引いていない。",
                "This is the cross-entropy; the entropy of $p$ is not subtracted.",
            ),
            (
                "divergence-averaged",
                "np.mean(p[support] * np.log(p[support] / q[support])) / np.log(base)",
                "重み付きの和を、さらに値の個数で割っている。",
                "Divides the weighted sum by the number of values.",
            ),
            (
                "compared-with-the-mixture",
                "np.sum(p[support] * np.log(2 * p[support] / (p + q)[support])) / np.log(base)",
                "$q$ ではなく、平均 $(p + q)/2$ と比べている（JSダイバージェンスの一部である）。",
                "Compares with the mean $(p + q)/2$ and not with $q$, as in the JS divergence.",
            ),
            (
                "total-variation",
                "0.5 * np.sum(np.abs(p - q))",
                "対数を用いず、確率の差の絶対値から距離（全変動距離）を求めている。",
                "Uses no logarithm: this is the total variation distance.",
            ),
            (
                "entropy-of-the-model-subtracted",
                "np.sum(q * np.log(q) - p * np.log(q)) / np.log(base)",
                "交差エントロピーから、$p$ ではなく $q$ のエントロピーを引いている。",
                "Subtracts the entropy of $q$ from the cross-entropy, not that of $p$.",
            ),
            (
                "difference-of-entropies",
                "np.sum(p * np.log(p) - q * np.log(q)) / np.log(base)",
                "交差エントロピーを用いず、$q$ と $p$ のエントロピーの差を求めている。",
                "Takes the difference of the entropies of $q$ and $p$, without the cross-entropy.",
            ),
            (
                "directions-averaged",
                "np.sum((p - q) * np.log(p / q)) / 2 / np.log(base)",
                "両方向のKLダイバージェンスを平均している。",
                "Averages the divergences of both directions.",
            ),
            (
                "negative-terms-left-out",
                "np.sum(p[support] * np.maximum(np.log(p[support] / q[support]), 0)) / np.log(base)",
                "負の項を除いて足している。合計が0以上なのであって、各項は負でもよい。",
                "Leaves out the negative terms; only the sum cannot be negative.",
            ),
            at=KL,
        ),
        *mistakes(
            (
                "least-is-the-given",
                "cross_entropy(p, q, base)",
                "与えられた $q$ での値であり、$q$ を動かした最小値ではない。",
                "This is the value for the given $q$, not the least over all $q$.",
            ),
            (
                "least-is-the-entropy-of-the-model",
                "cross_entropy(q, q, base)",
                "最小値は真の分布 $p$ のエントロピーであるのに、$q$ のエントロピーを求めている。",
                "The least value is the entropy of the truth $p$; this is that of $q$.",
            ),
            (
                "least-with-roles-swapped",
                "cross_entropy(q, p, base)",
                "$p$ と $q$ を入れ替えた交差エントロピー $H(q, p)$ であり、最小値ではない。",
                "This is $H(q, p)$, the cross-entropy with $p$ and $q$ interchanged, not the least value.",
            ),
            (
                "least-at-the-uniform",
                "np.log(len(p)) / np.log(base)",
                "一様分布のときの値を答えている。最小になるのは $q = p$ のときである。",
                "This is the value for the uniform $q$; the least one is at $q = p$.",
            ),
            (
                "least-is-the-divergence",
                "kl_divergence(p, q, base)",
                "$D(p \\| q)$ は $q$ を改善して減らせる分であり、残る分ではない。",
                "$D(p \\| q)$ is what a better $q$ can save, not what remains.",
            ),
            (
                "least-puts-all-on-the-likeliest",
                "-np.log(np.max(p)) / np.log(base)",
                "最も確率の大きい値だけに注目している。他の値も $p$ の重みで寄与する。",
                "Looks only at the likeliest value; the others count too, weighted by $p$.",
            ),
            (
                "least-of-half-the-probability",
                "cross_entropy(p, p / 2, base)",
                "$p(x)/2$ の対数をとっており、どの項でも対数が1ビット大きい。",
                "Takes the logarithm of $p(x)/2$, so that every logarithm is 1 bit too large.",
            ),
            (
                "least-of-twice-the-probability",
                "cross_entropy(p, p * 2, base)",
                "$2p(x)$ の対数をとっており、どの項でも対数が1ビット小さい。",
                "Takes the logarithm of $2p(x)$, so that every logarithm is 1 bit too small.",
            ),
            (
                "least-unweighted",
                "-np.mean(np.log(p)) / np.log(base)",
                "自己情報量を、確率で重み付けせずに単純に平均している。",
                "Averages the self-informations plainly, without weighing them by probability.",
            ),
            at=LEAST,
        ),
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
                "Let `p` be the true distribution and `q` that of a model. $H(p, q)$ is the "
                "cross-entropy, $D(p \\| q)$ the Kullback-Leibler divergence of `p` from `q`.",
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
            "Both sums are weighted by the truth $p$.",
        ),
        line("cross", rf"H(p, q) = -\sum_x p(x) {log} q(x)", k_q),
        line("kl", rf"D(p \| q) = \sum_x p(x) {log} \frac{{p(x)}}{{q(x)}}", k_q - k_p),
        Text(
            "$H(p, q) = H(p) + D(p \\| q)$ であり、$D$ は $q = p$ で最小値0をとる。残るのは $H(p)$ である。",
            "$H(p, q) = H(p) + D(p \\| q)$, and $D$ has its least value 0 at $q = p$; $H(p)$ remains.",
        ),
        line("least", r"\min_q H(p, q) = H(p)", k_p),
    )
