"""Cross-entropy and KL divergence: what holds in general, and what for two distributions."""

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Statement,
    Text,
    family,
    log2,
    statements,
    statements_beside,
    tex,
)
from quizgen.engine import cross_entropy, kl_divergence
from quizgen.problems.conventions import LOGARITHM

EXPONENTS = ((1, 2, 3, 4, 4), (1, 3, 3, 3, 3), (2, 2, 2, 3, 3))  # of probabilities 2^-k
NAMES = {
    "H_p": "H(p)",
    "H_q": "H(q)",
    "H_pq": "H(p, q)",
    "H_qp": "H(q, p)",
    "D_pq": r"D(p \| q)",
    "D_qp": r"D(q \| p)",
    "H_limit": "2.6",
    "D_limit": "0.6",
}
PAIRS = (  # quantities either of which may be the larger one, about equally often
    ("H_p", "H_q"),
    ("H_pq", "H_qp"),
    ("D_pq", "D_qp"),
    ("H_pq", "H_limit"),
    ("H_qp", "H_limit"),
    ("D_pq", "D_limit"),
    ("D_qp", "D_limit"),
)
LIMITS = Fraction(13, 5), Fraction(3, 5)
(GENERAL,) = statements_beside(__file__)


@family(
    level=2,
    kinds=("choice",),
    covers=("A40",),
    minutes=2,
    ja="交差エントロピーとKLダイバージェンスの性質",
    en="Properties of cross-entropy and KL divergence",
    engine=(cross_entropy, kl_divergence),
)
def kl_properties(draw: Draw) -> Draft:
    k_p, k_q = (
        draw.shuffled(f"order of {x}", k)
        for x, k in zip("pq", draw.sample("p and q", EXPONENTS, 2), strict=True)
    )
    size = quantities(k_p, k_q)
    draw.require(size["D_pq"] != size["H_q"] - size["H_p"])
    draw.require(size["D_pq"] != size["D_qp"] and size["H_p"] != size["H_q"])
    draw.require(size["H_q"] not in (size["H_pq"], k_q[0]))
    pairs = [pair for pair in PAIRS if size[pair[0]] != size[pair[1]]]
    return Draft(
        given={x: [Fraction(1, 2**k) for k in ks] for x, ks in (("p", k_p), ("q", k_q))},
        stem=(
            Text(
                "真の分布を $p$、それを近似するモデルの分布を $q$ とする（どちらも同じ個数の値をとる）。"
                "$H(p)$ はエントロピー、$H(p, q)$ は交差エントロピー、$D(p \\| q)$ はKLダイバージェンスである。",
                "Let $p$ be the true distribution and $q$ that of a model which approximates it, on the "
                "same values. $H(p)$ is the entropy, $H(p, q)$ the cross-entropy, $D(p \\| q)$ the KL divergence.",
            ),
        ),
        conventions=(LOGARITHM["bit"],),
        parts={
            "choice": (
                statements(
                    draw.sample("claims", GENERAL, 10),
                    ja="一般の $p$ と $q$（$q$ の確率はすべて正）について、正しい記述はどれか。",
                    en="Which statement is true of $p$ and $q$ in general (all probabilities of $q$ "
                    "being positive)?",
                ),
                statements(
                    [comparison(*draw.shuffled(f"{a} and {b}", (a, b))) for a, b in pairs],
                    ja="与えられた $p$ と $q$ について、正しい大小関係はどれか。",
                    en="Which comparison is true of the given $p$ and $q$?",
                ),
            ),
        },
    )


def quantities(k_p, k_q):
    """The quantities of NAMES in bits, from the exponents of the probabilities."""

    def cross(k, other):
        return sum(2 ** (4 - e) * o for e, o in zip(k, other, strict=True)) / 16

    return named(cross(k_p, k_p), cross(k_q, k_q), cross(k_p, k_q), cross(k_q, k_p))


def named(h_p, h_q, h_pq, h_qp):
    values = h_p, h_q, h_pq, h_qp, h_pq - h_p, h_qp - h_q, *LIMITS
    return dict(zip(NAMES, values, strict=True))


def comparison(larger, smaller):
    text = f"${NAMES[larger]} > {NAMES[smaller]}$"
    if "limit" in larger:
        text = f"${NAMES[smaller]} < {NAMES[larger]}$"
    return Statement(
        f"{larger}-above-{smaller}",
        ja=text,
        en=text,
        why_ja="定義どおりに計算すると大小が逆である。期待値は先に書かれた分布でとる。",
        why_en="It is the other way round; the expectation is taken under the distribution named first.",
    )


def ordered(values, margin=0):
    """Every comparison of PAIRS, in both directions."""
    return {
        f"{a}-above-{b}": values[a] > values[b] + margin
        for pair in PAIRS
        for a, b in (pair, pair[::-1])
    }


@kl_properties.run
def run(engine, p, q):
    H, D = engine.cross_entropy, engine.kl_divergence
    u, one_hot = np.full(p.size, 1 / p.size), np.eye(p.size)[0]
    H_pp, H_qq, H_pq, H_qp, H_pu, H_uu = H(p, p), H(q, q), H(p, q), H(q, p), H(p, u), H(u, u)
    D_pq, D_qp, D_pu, D_uu = D(p, q), D(q, p), D(p, u), D(u, u)
    pairs = {
        "sum": (H_pq, H_pp + D_pq),
        "sum-reversed": (H_pp, H_pq + D_pq),
        "sum-with-the-model": (H_pq, H_qq + D_pq),
        "difference": (D_pq, H_pq - H_pp),
        "difference-of-entropies": (D_pq, H_qq - H_pp),
        "same-change": (H_pu - H_pq, D_pu - D_pq),
        "same-change-swapped": (D_pu - D_pq, D(u, p) - D_qp),
        "least-is-entropy": (min(H_pp, H_pq, H_pu), H_pp),
        "least-is-zero": (min(H_pp, H_pq, H_pu), 0.0),
        "least-divergence-is-zero": (min(D(p, p), D_pq, D_pu), 0.0),
        "one-hot-is-kl": (H(one_hot, q), D(one_hot, q)),
        "one-hot-is-zero": (H(one_hot, q), 0.0),
        "uniform-model": (H_pu, H_uu),
        "uniform-truth": (H(u, q), H_uu),
        "uniform-model-divergence": (D_pu, D_uu),
        "sum-with-roles-swapped": (H_pq, H_pp + D_qp),
        "same-change-of-the-model": (H_pu - H_pq, H_uu - H_qq),
        "least-is-the-model": (min(H_pp, H_pq, H_pu), H_qq),
        "least-divergence-is-entropy": (min(D(p, p), D_pq, D_pu), H_pp),
        "one-hot-is-the-model": (H(one_hot, q), H_qq),
        "uniform-model-swapped": (H(u, p), H_uu),
        "difference-with-the-model": (D_pq, H_pq - H_qq),
        "same-change-of-the-swapped": (H_pu - H_pq, H(u, p) - H_qp),
        "same-change-reversed": (H_pu - H_pq, D(u, p) - D_qp),
        "least-is-the-divergence": (min(H_pp, H_pq, H_pu), D_pq),
        "one-hot-is-reversed": (H(one_hot, q), D(q, one_hot)),
        "one-hot-is-swapped": (H(q, one_hot), D(one_hot, q)),
        "uniform-model-is-entropy": (H_pu, H_pp),
    }
    values = dict(zip(NAMES, (H_pp, H_qq, H_pq, H_qp, D_pq, D_qp, *LIMITS), strict=True))
    equal = {name: bool(abs(a - b) < 1e-9) for name, (a, b) in pairs.items()}
    return equal | {name: bool(truth) for name, truth in ordered(values, 1e-9).items()}


@kl_properties.check
def expect_under_the_truth(p, q):
    import sympy

    def cross(p, q, log=log2):
        return sum(x * log(1 / y) for x, y in zip(p, q, strict=True))

    # the claims in general: distributions of two values, D from its own definition
    a, b, c = sympy.symbols("a b c", positive=True)
    P, Q, R, U = ((x, 1 - x) for x in (a, b, c, sympy.Rational(1, 2)))

    def H(p, q):  # noqa: N802
        return cross(p, q, sympy.log)

    def D(p, q):  # noqa: N802
        return sum(x * sympy.log(x / y) for x, y in zip(p, q, strict=True))

    slope = sympy.diff(H(P, Q), b)  # convex in q, and stationary at q = p: the least value
    curved = sympy.diff(slope, b) - a / b**2 - (1 - a) / (1 - b) ** 2
    assert sympy.simplify(slope.subs(b, a)) == 0 == sympy.simplify(curved)
    one_hot = -sympy.log(b), sympy.log(1 / b)  # of (1, 0): H, and D with 0 log 0 = 0
    vanishes = {
        "sum": H(P, Q) - H(P, P) - D(P, Q),
        "sum-reversed": H(P, P) - H(P, Q) - D(P, Q),
        "sum-with-the-model": H(P, Q) - H(Q, Q) - D(P, Q),
        "difference": D(P, Q) - H(P, Q) + H(P, P),
        "difference-of-entropies": D(P, Q) - H(Q, Q) + H(P, P),
        "same-change": H(P, Q) - H(P, R) - D(P, Q) + D(P, R),
        "same-change-swapped": D(P, Q) - D(P, R) - D(Q, P) + D(R, P),
        "least-is-entropy": H(P, Q).subs(b, a) - H(P, P),
        "least-is-zero": H(P, Q).subs(b, a),
        "least-divergence-is-zero": D(P, Q).subs(b, a),
        "one-hot-is-kl": one_hot[0] - one_hot[1],
        "one-hot-is-zero": one_hot[0],
        "uniform-model": H(P, U) - H(R, U),
        "uniform-truth": H(U, Q) - H(U, R),
        "uniform-model-divergence": D(P, U) - D(R, U),
        "sum-with-roles-swapped": H(P, Q) - H(P, P) - D(Q, P),
        "same-change-of-the-model": H(P, Q) - H(P, R) - H(Q, Q) + H(R, R),
        "least-is-the-model": H(P, P) - H(Q, Q),
        "least-divergence-is-entropy": D(P, Q).subs(b, a) - H(P, P),
        "one-hot-is-the-model": one_hot[0] - H(Q, Q),
        "uniform-model-swapped": H(U, P) - H(U, R),
        "difference-with-the-model": D(P, Q) - H(P, Q) + H(Q, Q),
        "same-change-of-the-swapped": H(P, Q) - H(P, R) - H(Q, P) + H(R, P),
        "same-change-reversed": H(P, Q) - H(P, R) - D(Q, P) + D(R, P),
        "least-is-the-divergence": H(P, P) - D(P, Q),
        "one-hot-is-reversed": one_hot[0] - sympy.oo,  # (1 - b) log ((1 - b) / 0)
        "one-hot-is-swapped": sympy.oo - one_hot[1],  # (1 - b) log (1 / 0)
        "uniform-model-is-entropy": H(P, U) - H(P, P),
    }
    example = {a: sympy.Rational(1, 8), b: sympy.Rational(1, 4), c: sympy.Rational(1, 3)}
    truths = {}
    for name, difference in vanishes.items():
        holds = sympy.simplify(sympy.expand_log(difference, force=True)) == 0
        assert holds != (abs(difference.subs(example).evalf()) > 1e-9)
        truths[name] = sympy.sympify(holds)
    return truths | ordered(named(cross(p, p), cross(q, q), cross(p, q), cross(q, p)))


@kl_properties.solution
def solve(p, q):
    bits = quantities(-np.log2(p), -np.log2(q))
    table = r" \\ ".join(f"{NAMES[name]} &= {tex(bits[name])}" for name in list(NAMES)[:6])
    return (
        Text(
            "定義から、交差エントロピーはエントロピーとKLダイバージェンスの和である。",
            "By definition, the cross-entropy is the entropy plus the KL divergence.",
        ),
        r"-\sum_x p(x) \log q(x) = -\sum_x p(x) \log p(x) + \sum_x p(x) \log \frac{p(x)}{q(x)}",
        Text(
            "右辺の第1項は $q$ によらず、$p$ がone-hotならば0である。第2項は0以上で、$q = p$ のときに限り0となる。"
            "$q$ が一様分布ならば、左辺は $n$ 個の値に対してつねに $\\log n$ である。"
            "与えられた分布での値は次のとおりである。",
            "The first term on the right does not depend on $q$, and is 0 if $p$ is one-hot; the "
            "second is never negative, and 0 only for $q = p$. For a uniform $q$ on $n$ values, the "
            "left side is always $\\log n$. The values for the given distributions are as follows.",
        ),
        rf"\begin{{aligned}} {table} \end{{aligned}}",
    )
