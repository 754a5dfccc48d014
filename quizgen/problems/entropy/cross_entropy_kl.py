"""Cross-entropy and Kullback-Leibler divergence: two distributions, and which one is the truth."""

from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Statement,
    Text,
    family,
    numeric,
    statements,
    tex,
)
from quizgen.engine import cross_entropy, entropy, kl_divergence
from quizgen.problems.conventions import LOGARITHM

CROSS = Blank(cross_entropy, "return")
KL = Blank(kl_divergence, "return")

BASE = {"bit": 2.0, "nat": np.e}
EXPONENTS = {  # of probabilities 2^-k that sum to 1
    3: ((1, 2, 2),),
    4: ((1, 2, 3, 3), (2, 2, 2, 2)),
    5: ((1, 2, 3, 4, 4), (1, 3, 3, 3, 3), (2, 2, 2, 3, 3)),
}
NAMES = {  # quantities whose order depends on the distributions
    "H_p": "H(p)",
    "H_q": "H(q)",
    "H_pq": "H(p, q)",
    "H_qp": "H(q, p)",
    "D_pq": r"D(p\|q)",
    "D_qp": r"D(q\|p)",
}
PAIRS = (
    ("D_pq", "D_qp"),
    ("H_pq", "H_qp"),
    ("D_pq", "H_p"),
    ("D_pq", "H_q"),
    ("D_qp", "H_p"),
    ("D_qp", "H_q"),
    ("H_pq", "H_q"),
    ("H_qp", "H_p"),
)
ORDER = Text(
    "定義どおりに計算すると大小が逆である。どちらの分布で期待値をとるかで値は変わる。",
    "By the definitions it is the other way round; it matters under which distribution the "
    "expectation is taken.",
)


def only_least(function):
    """A mistake about the least cross-entropy, from the entropies that the learner has."""
    return lambda p, q, unit, claims: {"least": function(p, q, BASE[unit])}


GENERAL = (
    Statement(
        "sum",
        ja=r"つねに $H(p, q) = H(p) + D(p \| q)$ が成り立つ。",
        en=r"It always holds that $H(p, q) = H(p) + D(p \| q)$.",
    ),
    Statement(
        "same-gradient",
        ja=r"$p$ を固定すると、$H(p, q)$ と $D(p \| q)$ の勾配は等しい。",
        en=r"With $p$ fixed, $H(p, q)$ and $D(p \| q)$ have the same gradient.",
    ),
    Statement(
        "least-is-entropy",
        ja=r"$p$ を固定した $H(p, q)$ の最小値は $H(p)$ である。",
        en=r"With $p$ fixed, the least $H(p, q)$ is $H(p)$.",
    ),
    Statement(
        "one-hot-is-kl",
        ja=r"$p$ が one-hot ならば $H(p, q) = D(p \| q)$ である。",
        en=r"If $p$ is one-hot, $H(p, q) = D(p \| q)$.",
    ),
    Statement(
        "kl-symmetric",
        ja=r"$p$ と $q$ を入れ替えても $D(p \| q)$ の値は変わらない。",
        en=r"Interchanging $p$ and $q$ leaves the value of $D(p \| q)$ as it is.",
        why_ja="KLダイバージェンスは対称でない。期待値をとる分布が入れ替わるからである。",
        why_en="KL divergence is not symmetric: the expectation is under another distribution.",
    ),
    Statement(
        "cross-symmetric",
        ja=r"$p$ と $q$ を入れ替えても $H(p, q)$ の値は変わらない。",
        en=r"Interchanging $p$ and $q$ leaves the value of $H(p, q)$ as it is.",
        why_ja="交差エントロピーも対称でない。重みの分布と対数の中の分布は役割が違う。",
        why_en="Nor is cross-entropy symmetric: one distribution weighs, the other is inside the log.",
    ),
    Statement(
        "least-is-zero",
        ja=r"$p$ を固定した $H(p, q)$ の最小値は0であり、$q = p$ でとる。",
        en=r"With $p$ fixed, the least $H(p, q)$ is 0, at $q = p$.",
        why_ja="$q = p$ のときの値は $H(p)$ であり、一般には0でない。0になるのはKLダイバージェンスである。",
        why_en="At $q = p$ it is $H(p)$, in general not 0; it is KL divergence that vanishes.",
    ),
    Statement(
        "sum-reversed",
        ja=r"つねに $H(p) = H(p, q) + D(p \| q)$ が成り立つ。",
        en=r"It always holds that $H(p) = H(p, q) + D(p \| q)$.",
        why_ja="$H(p)$ と $H(p, q)$ が逆である。交差エントロピーのほうが大きい。",
        why_en="$H(p)$ and $H(p, q)$ are interchanged; cross-entropy is the larger one.",
    ),
    Statement(
        "difference-of-entropies",
        ja=r"つねに $D(p \| q) = H(q) - H(p)$ が成り立つ。",
        en=r"It always holds that $D(p \| q) = H(q) - H(p)$.",
        why_ja="引かれるのは $H(q)$ ではなく交差エントロピー $H(p, q)$ である。",
        why_en="It is the cross-entropy $H(p, q)$, not $H(q)$, from which $H(p)$ is taken.",
    ),
    Statement(
        "one-hot-is-zero",
        ja=r"$p$ が one-hot ならば、$q$ が何であっても $H(p, q) = 0$ である。",
        en=r"If $p$ is one-hot, then $H(p, q) = 0$, whatever $q$ may be.",
        why_ja="0になるのは $H(p)$ である。$H(p, q)$ は正解クラスの $-\\log q$ である。",
        why_en="It is $H(p)$ that is 0; $H(p, q)$ is $-\\log q$ of the true class.",
    ),
    Statement(
        "same-value",
        ja=r"$p$ を固定すると、$H(p, q)$ と $D(p \| q)$ の値はつねに等しい。",
        en=r"With $p$ fixed, $H(p, q)$ and $D(p \| q)$ have the same value.",
        why_ja="$q$ によらない定数 $H(p)$ だけ異なる。等しいのは勾配である。",
        why_en="They differ by the constant $H(p)$; it is their gradients that are equal.",
    ),
)


@family(
    level=2,
    kinds=("numeric", "choice"),
    ja="交差エントロピーとKLダイバージェンス",
    en="Cross-entropy and KL divergence",
    engine=kl_divergence,
    misconceptions=(
        Misconception(
            "roles-swapped",
            "-np.sum(q[support] * np.log(p[support])) / np.log(base)",
            at=CROSS,
            ja="$p$ と $q$ の役割が逆である。重みは真の分布 $p$、対数の中はモデル $q$ である。",
            en="Interchanges $p$ and $q$: the truth $p$ weighs, the model $q$ is inside the log.",
        ),
        Misconception(
            "entropy-of-the-truth",
            "-np.sum(p[support] * np.log(p[support])) / np.log(base)",
            at=CROSS,
            ja="$q$ を使わず、$p$ のエントロピーを計算している。",
            en="Does not use $q$ at all: this is the entropy of $p$.",
        ),
        Misconception(
            "entropy-of-the-model",
            "-np.sum(q[support] * np.log(q[support])) / np.log(base)",
            at=CROSS,
            ja="$p$ を使わず、$q$ のエントロピーを計算している。",
            en="Does not use $p$ at all: this is the entropy of $q$.",
        ),
        Misconception(
            "cross-sign-forgotten",
            "np.sum(p[support] * np.log(q[support])) / np.log(base)",
            at=CROSS,
            ja="負号を落としている。",
            en="Loses the minus sign.",
        ),
        Misconception(
            "cross-averaged",
            "-np.mean(p[support] * np.log(q[support])) / np.log(base)",
            at=CROSS,
            ja="$p$ で重み付けした和がすでに期待値であるのに、さらに値の個数で割っている。",
            en="The sum weighted by $p$ is an expectation already; it is divided by the count too.",
        ),
        Misconception(
            "cross-unweighted",
            "-np.sum(np.log(q[support])) / np.log(base)",
            at=CROSS,
            ja="重み $p(x)$ を掛けていない。",
            en="Leaves out the weights $p(x)$.",
        ),
        Misconception(
            "joint-probability",
            "-np.sum(p[support] * np.log(p[support] * q[support])) / np.log(base)",
            at=CROSS,
            ja="対数の中を積 $p(x) q(x)$ としている。",
            en="Puts the product $p(x) q(x)$ inside the logarithm.",
        ),
        Misconception(
            "binary-cross-entropies",
            "-np.sum(p * np.log(q) + (1 - p) * np.log(1 - q)) / np.log(base)",
            at=CROSS,
            ja="値ごとの二値交差エントロピーを合計している。",
            en="Adds up a binary cross-entropy for each value.",
        ),
        Misconception(
            "divergence-for-cross-entropy",
            "np.sum(p[support] * np.log(p[support] / q[support])) / np.log(base)",
            at=CROSS,
            ja="交差エントロピーではなくKLダイバージェンスを計算している。",
            en="Computes KL divergence instead of cross-entropy.",
        ),
        Misconception(
            "direction-swapped",
            "np.sum(q[support] * np.log(q[support] / p[support])) / np.log(base)",
            at=KL,
            ja="$D(q \\| p)$ を計算している。KLダイバージェンスは対称でない。",
            en="Computes $D(q \\| p)$; KL divergence is not symmetric.",
        ),
        Misconception(
            "ratio-inverted",
            "np.sum(p[support] * np.log(q[support] / p[support])) / np.log(base)",
            at=KL,
            ja="対数の中の比が逆で、符号が反転している。",
            en="The ratio inside the logarithm is upside down, which turns the sign.",
        ),
        Misconception(
            "weighted-by-the-model",
            "np.sum(q[support] * np.log(p[support] / q[support])) / np.log(base)",
            at=KL,
            ja="対数の比は正しいが、$p$ ではなく $q$ で重み付けしている。",
            en="The ratio is right, but $q$ weighs instead of $p$.",
        ),
        Misconception(
            "both-directions-added",
            "np.sum((p - q) * np.log(p / q)) / np.log(base)",
            at=KL,
            ja="両方向のKLダイバージェンスの和を計算している。",
            en="Adds up the divergences of both directions.",
        ),
        Misconception(
            "terms-made-positive",
            "np.sum(p[support] * np.abs(np.log(p[support] / q[support]))) / np.log(base)",
            at=KL,
            ja="各項の絶対値をとっている。負の項があってもよく、合計が0以上になる。",
            en="Takes absolute values of the terms; terms may be negative, only the sum is not.",
        ),
        Misconception(
            "cross-entropy-for-divergence",
            "-np.sum(p[support] * np.log(q[support])) / np.log(base)",
            at=KL,
            ja="交差エントロピーのまま、$p$ のエントロピーを引いていない。",
            en="This is the cross-entropy; the entropy of $p$ is not subtracted.",
        ),
        Misconception(
            "difference-of-entropies",
            "np.sum(p * np.log(p) - q * np.log(q)) / np.log(base)",
            at=KL,
            ja="2つのエントロピーの差を計算している。",
            en="Takes the difference of the two entropies.",
        ),
        Misconception(
            "divergence-averaged",
            "np.mean(p[support] * np.log(p[support] / q[support])) / np.log(base)",
            at=KL,
            ja="重み付きの和を、さらに値の個数で割っている。",
            en="Divides the weighted sum by the number of values.",
        ),
        Misconception(
            "total-variation",
            "0.5 * np.sum(np.abs(p - q))",
            at=KL,
            ja="対数を用いず、確率の差の絶対値から距離（全変動距離）を求めている。",
            en="Uses no logarithm: this is the total variation distance.",
        ),
        Misconception(
            "least-is-zero",
            value=only_least(lambda p, q, base: 0.0),
            ja="$q = p$ で0になるのはKLダイバージェンスであり、交差エントロピーには $H(p)$ が残る。",
            en="It is KL divergence that vanishes at $q = p$; of cross-entropy $H(p)$ remains.",
        ),
        Misconception(
            "least-at-the-uniform",
            value=only_least(lambda p, q, base: np.log(len(p)) / np.log(base)),
            ja="一様分布のときの値を答えている。最小になるのは $q = p$ のときである。",
            en="This is the value for the uniform $q$; the least one is at $q = p$.",
        ),
        Misconception(
            "least-is-the-given",
            value=only_least(cross_entropy),
            ja="与えられた $q$ での値であり、$q$ を動かした最小値ではない。",
            en="This is the value for the given $q$, not the least over all $q$.",
        ),
        Misconception(
            "least-is-the-divergence",
            value=only_least(kl_divergence),
            ja="$D(p \\| q)$ は $q$ を改善して減らせる分であり、残る分ではない。",
            en="$D(p \\| q)$ is what a better $q$ can save, not what remains.",
        ),
        Misconception(
            "least-is-entropy-of-the-model",
            value=only_least(lambda p, q, base: entropy(q, base)),
            ja="残るのは真の分布 $p$ のエントロピーであり、$q$ のものではない。",
            en="What remains is the entropy of the truth $p$, not of $q$.",
        ),
        Misconception(
            "least-sign-forgotten",
            value=only_least(lambda p, q, base: -entropy(p, base)),
            ja="エントロピーの負号を落としている。",
            en="Loses the minus sign of the entropy.",
        ),
        Misconception(
            "least-puts-all-on-the-likeliest",
            value=only_least(lambda p, q, base: -np.log(np.max(p)) / np.log(base)),
            ja="最も確率の大きい値だけに注目している。他の値も $p$ の重みで寄与する。",
            en="Looks only at the likeliest value; the others count too, weighted by $p$.",
        ),
        Misconception(
            "least-unweighted",
            value=only_least(lambda p, q, base: -np.mean(np.log(p)) / np.log(base)),
            ja="$-\\log p(x)$ を重み付けせずに平均している。",
            en="Averages $-\\log p(x)$ plainly, without weights.",
        ),
    ),
)
def cross_entropy_kl(draw: Draw) -> Draft:
    n = draw.choice("n", tuple(EXPONENTS)) if draw.kind == "numeric" else 5
    unit = draw.choice("unit", ("bit", "nat")) if draw.kind == "numeric" else "bit"
    k_p, k_q = (
        np.array(draw.shuffled(f"order of {name}", draw.choice(name, EXPONENTS[n])))
        for name in ("p", "q")
    )
    draw.require(np.any(k_p != k_q))
    pool: list[Statement] = []
    if draw.kind == "choice":
        size = dict(zip(NAMES, quantities(k_p, k_q), strict=True))
        draw.require(all(size[a] != size[b] for a, b in PAIRS))
        draw.require(size["D_pq"] != size["H_q"] - size["H_p"])
        pool = [comparison(*draw.choice(f"{a} or {b}", ((a, b), (b, a)))) for a, b in PAIRS]
    return Draft(
        given={
            "p": [Fraction(1, 2 ** int(k)) for k in k_p],
            "q": [Fraction(1, 2 ** int(k)) for k in k_q],
        },
        case={"unit": unit, "claims": int(draw.kind == "choice")},
        symbols={"cross": "H(p, q)", "kl": r"D(p \| q)", "least": r"\min_q H(p, q)"},
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
            "numeric": (
                numeric(
                    "cross",
                    ja="$H(p, q)$ の値はいくらか。",
                    en="What is the value of $H(p, q)$?",
                ),
                numeric(
                    "kl",
                    ja="$D(p \\| q)$ の値はいくらか。",
                    en="What is the value of $D(p \\| q)$?",
                ),
                numeric(
                    "least",
                    ja="`p` を固定して `q` を自由に選ぶとき、交差エントロピーの最小値はいくらか。",
                    en="With `p` fixed and `q` free, what is the least value of the cross-entropy?",
                ),
            ),
            "choice": (
                statements(
                    GENERAL,
                    ja="一般の分布 $p$, $q$（すべての確率が正、または $p$ が one-hot）について、正しい記述はどれか。",
                    en="Which statement is true of distributions $p$ and $q$ in general (all "
                    "probabilities positive, or $p$ one-hot)?",
                ),
                statements(
                    pool,
                    ja="与えられた `p` と `q` について、正しい大小関係はどれか。",
                    en="Which comparison is true of the given `p` and `q`?",
                ),
            ),
        },
    )


def quantities(k_p, k_q):
    """The quantities of NAMES in bits, exactly, from the exponents of the probabilities."""

    def cross(k, other):
        return sum(Fraction(int(o), 2 ** int(e)) for e, o in zip(k, other, strict=True))

    h_p, h_q, h_pq, h_qp = cross(k_p, k_p), cross(k_q, k_q), cross(k_p, k_q), cross(k_q, k_p)
    return h_p, h_q, h_pq, h_qp, h_pq - h_p, h_qp - h_q


def comparison(larger: str, smaller: str) -> Statement:
    text = f"${NAMES[larger]} > {NAMES[smaller]}$"
    return Statement(
        f"{larger}-above-{smaller}", ja=text, en=text, why_ja=ORDER.ja, why_en=ORDER.en
    )


def ordered(values, above):
    """Every comparison of PAIRS, in both directions."""
    return {
        f"{a}-above-{b}": above(values[a], values[b])
        for pair in PAIRS
        for a, b in (pair, pair[::-1])
    }


@cross_entropy_kl.run
def run(function, p, q, unit, claims):
    base = BASE[unit]
    of = {f.__name__: f for f in (cross_entropy, kl_divergence, function)}
    H, D = of["cross_entropy"], of["kl_divergence"]
    if not claims:
        return {"cross": H(p, q, base), "kl": D(p, q, base), "least": entropy(p, base)}
    one_hot = np.eye(len(p))[0]
    values = dict(
        zip(NAMES, (entropy(p), entropy(q), H(p, q), H(q, p), D(p, q), D(q, p)), strict=True)
    )
    steps = 1e-6 * np.eye(len(p))
    slopes_H, slopes_D = ([f(p, q + step) - f(p, q) for step in steps] for f in (H, D))
    pairs: dict[str, tuple[Any, Any]] = {
        "sum": (H(p, q), entropy(p) + D(p, q)),
        "same-gradient": (slopes_H, slopes_D),
        "least-is-entropy": (H(p, p), entropy(p)),
        "one-hot-is-kl": (H(one_hot, q), D(one_hot, q)),
        "kl-symmetric": (D(p, q), D(q, p)),
        "cross-symmetric": (H(p, q), H(q, p)),
        "least-is-zero": (H(p, p), 0),
        "sum-reversed": (entropy(p), H(p, q) + D(p, q)),
        "difference-of-entropies": (D(p, q), entropy(q) - entropy(p)),
        "one-hot-is-zero": (H(one_hot, q), 0),
        "same-value": (H(p, q), D(p, q)),
    }
    equal = {name: bool(np.allclose(a, b, atol=1e-12)) for name, (a, b) in pairs.items()}
    return equal | ordered(values, lambda a, b: bool(a > b))


@cross_entropy_kl.check
def expect_under_the_truth(p, q, unit, claims):
    import sympy

    ln_base = sympy.log(2) if unit == "bit" else 1

    def cross(p, q):  # the expected code length under q
        return sum(a * -sympy.log(b) for a, b in zip(p, q, strict=True)) / ln_base

    if not claims:
        return {"cross": cross(p, q), "kl": cross(p, q) - cross(p, p), "least": cross(p, p)}
    values = dict(
        zip(
            NAMES,
            (
                cross(p, p),
                cross(q, q),
                cross(p, q),
                cross(q, p),
                cross(p, q) - cross(p, p),
                cross(q, p) - cross(q, q),
            ),
            strict=True,
        )
    )
    # the claims in general: any two distributions of two values, D from its own definition
    a, b = sympy.symbols("a b", positive=True)
    P, Q, one_hot = (a, 1 - a), (b, 1 - b), (sympy.Integer(1), sympy.Integer(0))

    def kl(p, q):
        return sum(x * (sympy.log(x) - sympy.log(y)) for x, y in zip(p, q, strict=True) if x != 0)

    def nats(p, q):
        return -sum(x * sympy.log(y) for x, y in zip(p, q, strict=True) if x != 0)

    # stationary at b = a, and convex: the least value over q is the one at q = p
    slope = sympy.diff(nats(P, Q), b)
    least = (
        sympy.simplify(slope.subs(b, a)) == 0
        and sympy.simplify(sympy.diff(slope, b) - a / b**2 - (1 - a) / (1 - b) ** 2) == 0
    )
    minimum = nats(P, P)
    zero_if_true = {
        "sum": nats(P, Q) - nats(P, P) - kl(P, Q),
        "same-gradient": slope - sympy.diff(kl(P, Q), b),
        "least-is-entropy": minimum - nats(P, P) if least else 1,
        "one-hot-is-kl": nats(one_hot, Q) - kl(one_hot, Q),
        "kl-symmetric": kl(P, Q) - kl(Q, P),
        "cross-symmetric": nats(P, Q) - nats(Q, P),
        "least-is-zero": minimum,
        "sum-reversed": nats(P, P) - nats(P, Q) - kl(P, Q),
        "difference-of-entropies": kl(P, Q) - nats(Q, Q) + nats(P, P),
        "one-hot-is-zero": nats(one_hot, Q),
        "same-value": nats(P, Q) - kl(P, Q),
    }
    equal = {
        name: sympy.sympify(bool(sympy.simplify(sympy.expand(difference)) == 0))
        for name, difference in zero_if_true.items()
    }
    return equal | ordered(values, lambda x, y: x > y)


@cross_entropy_kl.solution
def solve(p, q, unit, out, kind):
    if kind == "choice":
        bits = tuple(map(float, quantities(-np.log2(p), -np.log2(q))))
        table = r" \\ ".join(
            rf"{name} &= {tex(value)}" for name, value in zip(NAMES.values(), bits, strict=True)
        )
        return (
            Text(
                "定義から、交差エントロピーはエントロピーとKLダイバージェンスの和である。",
                "By the definitions, cross-entropy is entropy plus KL divergence.",
            ),
            r"-\sum_x p(x) \log q(x) = -\sum_x p(x) \log p(x) + \sum_x p(x) \log \frac{p(x)}{q(x)}",
            Text(
                "右辺の第1項は $q$ によらず、第2項は0以上で、$q = p$ のときに限り0となる。"
                "与えられた分布での値は次のとおりである。",
                "The first term on the right does not depend on $q$; the second is never negative, "
                "and 0 only for $q = p$. For the given distributions:",
            ),
            rf"\begin{{aligned}} {table} \end{{aligned}}",
        )
    log, ln2, equals = (r"\log_2", "", "=") if unit == "bit" else (r"\ln", r" \ln 2", r"\approx")

    def summed(exponents):
        return " + ".join(
            rf"{tex(a)} \times {tex(k) if k >= 0 else rf'({tex(k)})'}"
            for a, k in zip(p, exponents, strict=True)
        )

    def shown(exponents):
        return rf"({summed(exponents)}){ln2}" if ln2 else summed(exponents)

    k_p, k_q = -np.log2(p), -np.log2(q)
    return (
        Text(
            "どちらの和も真の分布 $p$ で重み付けする。",
            "Both sums are weighted by the truth $p$.",
        ),
        rf"H(p, q) = -\sum_x p(x) {log} q(x) = {shown(k_q)} {equals} {tex(out['cross'], 3)}",
        rf"D(p \| q) = \sum_x p(x) {log} \frac{{p(x)}}{{q(x)}} = {shown(k_q - k_p)} "
        rf"{equals} {tex(out['kl'], 3)}",
        Text(
            "$H(p, q) = H(p) + D(p \\| q)$ であり、$D$ は $q = p$ で最小値0をとる。残るのは $H(p)$ である。",
            "$H(p, q) = H(p) + D(p \\| q)$, and $D$ has its least value 0 at $q = p$; $H(p)$ remains.",
        ),
        rf"\min_q H(p, q) = H(p) = {shown(k_p)} {equals} {tex(out['least'], 3)}",
    )
