"""Maximal entropy: which distribution is the most uncertain, and how many bits that takes."""

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
    log2,
    mistakes,
    mistakes_beside,
    numeric,
    statements,
    statements_beside,
    tex,
)
from quizgen.engine import entropy
from quizgen.problems.conventions import LOGARITHM, ZERO_LOG_ZERO

LOGARITHMS = Text(
    r"$\log_2 3 \approx 1.5850$, $\log_2 5 \approx 2.3219$ を用いてよい。",
    r"You may use $\log_2 3 \approx 1.5850$ and $\log_2 5 \approx 2.3219$.",
)
EXPONENTS = (  # of probabilities 2^-k that sum to 1
    (1, 2, 2),
    (1, 2, 3, 3),
    (1, 2, 3, 4, 4),
    (1, 3, 3, 3, 3),
    (2, 2, 2, 3, 3),
    (1, 2, 4, 4, 4, 4),
    (1, 3, 3, 3, 4, 4),
    (2, 2, 3, 3, 3, 3),
    (1, 3, 3, 4, 4, 4, 4),
    (2, 2, 2, 3, 4, 4),
    (2, 3, 3, 3, 3, 3, 3),
)
ROWS = ((0,), (1, 1), (2, 2, 2, 2), *EXPONENTS[:5])
COLUMNS = 5
SYMBOLS = (
    *(6, 10, 12, 20, 26, 36, 40, 47, 50, 60, 80, 90, 100, 120, 150, 200, 250, 300, 365, 500),
    *(600, 700, 800, 900, 1000, 1200, 1500, 2000, 2500, 3000, 3600, 5000, 6000),
)

GENERAL = statements_beside(__file__)  # a true one and two false ones on each point


def bits(p):
    """The self-information of the possible values."""
    return -np.log2(p[p > 0])


def gap_to_the_largest(p):
    return np.log2(len(p)) - entropy(p)


def code_length(N):
    return np.ceil(np.log2(N))


GAP = Blank(gap_to_the_largest, "return")
LENGTH = Blank(code_length, "return")


def sorted_by(function):
    """The ranks that somebody finds who takes something else for the entropy of a row."""

    def value(P):
        return {"ranks": np.argsort(np.argsort([function(row) for row in P], kind="stable"))}

    return value


@family(
    level=1,
    kinds=("numeric", "choice"),
    covers=("A39",),
    minutes=3,
    ja="エントロピーの最大値",
    en="The largest entropy",
    engine=(entropy, gap_to_the_largest, code_length),
    misconceptions=(
        *mistakes_beside(__file__, gap=GAP, length=LENGTH),
        *mistakes(
            (
                "reversed",
                sorted_by(lambda row: -entropy(row)),
                "大小が逆である。偏りが大きいほど結果を予測しやすく、エントロピーは小さい。",
                "Reverses the order: the less even the distribution, the easier it is to predict.",
            ),
            (
                "more-values-more-entropy",
                sorted_by(lambda row: np.sum(row > 0)),
                "確率が正の値の個数だけで判断し、偏りを考えていない。",
                "Judges by the number of possible values alone and ignores how even they are.",
            ),
            (
                "fewer-values-more-entropy",
                sorted_by(lambda row: -np.sum(row > 0)),
                "とりうる値が少ないほど不確かであると考えている。",
                "Believes that fewer possible values mean more uncertainty.",
            ),
            (
                "rarest-value-decides",
                sorted_by(lambda row: np.max(bits(row))),
                "最も確率の小さい値の自己情報量だけを比べている。",
                "Compares only the self-information of the least probable value.",
            ),
            (
                "even-means-largest",
                sorted_by(lambda row: np.min(row[row > 0]) - np.max(row)),
                "均等なほど大きいとだけ考え、とりうる値の個数を考えていない。",
                "Looks only at evenness, not at the number of possible values.",
            ),
            (
                "uneven-means-largest",
                sorted_by(lambda row: np.max(row) - np.min(row[row > 0])),
                "確率の差が大きいほどエントロピーも大きいと考えている。",
                "Believes that a wider range of probabilities means more entropy.",
            ),
            (
                "likeliest-value-decides",
                sorted_by(lambda row: -np.max(row)),
                "最も大きい確率だけを比べ、残りの値の分かれ方を考えていない。",
                "Compares only the largest probabilities and ignores how the rest is distributed.",
            ),
            (
                "certain-is-largest",
                sorted_by(lambda row: np.max(row)),
                "最も大きい確率が大きいほど、エントロピーも大きいと考えている。",
                "Believes that the larger the largest probability, the larger the entropy.",
            ),
            kinds=("choice",),
        ),
    ),
)
def maximum(draw: Draw) -> Draft:
    row = draw.choice("p", EXPONENTS)
    n = draw.choice("n", (3, 4, 5, 6, 8, 9, 10, 12, 16))  # impossible values included
    draw.require(len(row) <= n)
    p = draw.shuffled("order", [Fraction(1, 2**k) for k in row] + [0] * (n - len(row)))
    return Draft(
        given={"p": p, "N": draw.choice("N", SYMBOLS)},
        symbols={"gap": r"\log_2 n - H(p)", "length": "b"},
        stem=(
            Text(
                "エントロピーは不確かさの大きさであり、符号化に必要なビット数の目安にもなる。",
                "Entropy measures uncertainty, and indicates how many bits a code needs.",
            ),
        ),
        conventions=(LOGARITHM["bit"], LOGARITHMS, *([ZERO_LOG_ZERO] if 0 in p else [])),
        parts={
            "numeric": (
                numeric(
                    "gap",
                    between=(0, 4),
                    ja=f"分布 `p` のエントロピーは、同じ{len(p)}通りの値をとる分布のエントロピーの"
                    "最大値より何ビット小さいか。",
                    en="By how many bits is the entropy of `p` smaller than the largest entropy "
                    f"of any distribution on the same {len(p)} values?",
                ),
                numeric(
                    "length",
                    decimals=0,
                    between=(1, 30),
                    ja="$N$ 種類の記号を、すべて同じ長さの2進符号で区別したい。"
                    "1記号あたり少なくとも何ビット必要か。",
                    en="$N$ symbols are to be distinguished by binary code words of equal length. "
                    "How many bits must a code word have at least?",
                ),
            )
        },
    )


@maximum.of("choice").draft
def compare(draw: Draw) -> Draft:
    points = draw.sample("points", GENERAL, 4)
    rows = draw.sample("rows", ROWS, 3)
    sizes = [sum(Fraction(k, 2**k) for k in row) for row in rows]
    draw.require(len(set(sizes)) == 3)
    return Draft(
        given={
            "P": [
                draw.shuffled(
                    f"order {i}", [Fraction(1, 2**k) for k in row] + [0] * (COLUMNS - len(row))
                )
                for i, row in enumerate(rows)
            ]
        },
        symbols={"P": r"\begin{pmatrix}p_1 \\ p_2 \\ p_3\end{pmatrix}"},
        stem=(
            Text(
                "離散確率分布のエントロピー $H$ を比べる。$p_1$, $p_2$, $p_3$（行列の各行）は"
                "同じ5通りの値をとる分布である。",
                "The entropies $H$ of discrete distributions are compared. $p_1$, $p_2$, $p_3$ (the "
                "rows of the matrix) are distributions on the same five values.",
            ),
        ),
        conventions=(LOGARITHM["bit"], ZERO_LOG_ZERO),
        parts={
            "choice": (
                choice(
                    "ranks",
                    chain,
                    ja="$p_1$, $p_2$, $p_3$ のエントロピーの大小関係はどれか。",
                    en="What is the order of the entropies of $p_1$, $p_2$, $p_3$?",
                ),
                statements(
                    [statement for point in points for statement in point],
                    ja="離散確率分布と離散確率変数について、一般に正しい記述はどれか。",
                    en="Which statement is true of discrete distributions in general?",
                ),
            )
        },
    )


def chain(ranks: tuple[int, ...]) -> Formula:
    """The rows in the order of their ranks."""
    return Formula(" < ".join(f"H(p_{i + 1})" for i in np.argsort(ranks)))


@maximum.of("numeric").run
def measure(engine, p, N):
    return {"gap": engine.gap_to_the_largest(p), "length": engine.code_length(N)}


@maximum.of("choice").run
def rank(engine, P):
    return {"ranks": np.argsort(np.argsort([engine.entropy(row) for row in P]))} | TRUTHS


def truths():
    """Which of the general statements hold, by trial with the engine."""

    def uniform(n):
        return entropy(np.full(n, 1 / n))

    p, certain = np.array([0.5, 0.3, 0.2]), np.array([1.0, 0.0, 0.0])
    mixed, split = np.array([0.4, 0.4, 0.2]), np.array([0.25, 0.25, 0.3, 0.2])
    h, pair = entropy(p), entropy(np.outer(p, p))
    with_zero = entropy(np.append(p, 0.0))
    holds = {
        "uniform-is-largest": uniform(3) > max(h, entropy(mixed), entropy(certain)),
        "doubling-adds-one": np.isclose(uniform(6), uniform(3) + 1),
        "certain-is-zero": entropy(certain) == 0,
        "zero-changes-nothing": np.isclose(with_zero, h),
        "splitting-adds-its-probability": np.isclose(entropy(split), h + p[0]),
        "averaging-increases": entropy(mixed) > h + 1e-9,
        "pair-doubles": np.isclose(pair, 2 * h),
        "certain-is-largest": entropy(certain) > h,
        "uniform-is-smallest": uniform(3) < min(h, entropy(certain)),
        "doubling-adds-n": np.isclose(uniform(6), uniform(3) + 3),
        "certain-is-maximal": np.isclose(entropy(certain), uniform(3)),
        "zero-takes-away": with_zero < h - 1e-9,
        "averaging-changes-nothing": np.isclose(entropy(mixed), h),
        "doubling-doubles": np.isclose(uniform(6), 2 * uniform(3)),
        "certain-is-one": np.isclose(entropy(certain), 1),
        "zero-adds": with_zero > h + 1e-9,
        "splitting-adds-one": np.isclose(entropy(split), h + 1),
        "splitting-changes-nothing": np.isclose(entropy(split), h),
        "averaging-decreases": entropy(mixed) < h - 1e-9,
        "pair-stays": np.isclose(pair, h),
        "pair-squares": np.isclose(pair, h**2),
    }
    return {name: bool(value) for name, value in holds.items()}


TRUTHS = truths()


def expected_bits(row):
    import sympy

    def surprise(probability):  # the logarithm of 1 where the probability is 0
        return -log2(probability + 1 - sympy.sign(probability))

    return sum(x * surprise(x) for x in row)


@maximum.of("numeric").check
def count_and_expect(p, N):
    import sympy

    too_short = [sympy.Heaviside(N - 2**b - sympy.Rational(1, 2)) for b in range(14)]
    return {"gap": log2(sympy.Integer(len(p))) - expected_bits(p), "length": sum(too_short)}


@maximum.of("choice").check
def prove_with_logarithms(P):
    import sympy

    sizes = [expected_bits(row) for row in P]
    ranks = [
        sum(sympy.Heaviside(mine - other) for k, other in enumerate(sizes) if k != i)
        for i, mine in enumerate(sizes)
    ]
    return {"ranks": np.array(ranks)} | proofs(sympy)


def proofs(sympy):
    """The general statements, proven or refuted in symbols."""
    n, a, b, x = sympy.symbols("n a b x", positive=True)
    zero = sympy.Integer(0)

    def bits(*probabilities):
        return -sum(q * sympy.log(q) for q in probabilities) / sympy.log(2)

    def same(one, other):
        difference = sympy.expand(sympy.expand_log(one - other, force=True))
        return bool(sympy.simplify(difference) == 0)

    # ln x ≤ x − 1, with equality at 1 alone, so log n − H = Σ p log(pn) ≥ Σ p (1 − 1/(pn)) = 0
    f = x - 1 - sympy.log(x)
    one_minimum = sympy.solve(f.diff(x), x) == [1] and sympy.diff(f, x, 2).is_positive
    q = sympy.symbols("q:5", positive=True)
    bound = sum(t * (1 - 1 / (5 * t)) for t in q).expand().subs(q[0], 1 - sum(q[1:]))
    gibbs = bool(one_minimum and f.subs(x, 1) == 0 and sympy.simplify(bound) == 0)
    largest = sympy.log(n) / sympy.log(2)  # n terms (1/n) log n
    certain = sympy.limit(bits(a, 1 - a), a, 1, "-")
    nothing = sympy.limit(bits(a), a, 0, "+")  # what a value of probability 0 contributes
    split = bits(a / 2, a / 2) - bits(a)
    # probabilities a + b and a: moved together, with the same sum, they approach their average
    apart = sympy.diff(bits(a + b + x, a - x), x).subs(x, 0)
    moving_apart_loses = bool(sympy.simplify(sympy.exp(apart * sympy.log(2)) - a / (a + b)) == 0)
    single = bits(a, 1 - a)
    pair = bits(a * a, a * (1 - a), (1 - a) * a, (1 - a) * (1 - a))
    true_or_false = {
        "uniform-is-largest": gibbs and same(-n * (1 / n) * sympy.log(1 / n), sympy.log(n)),
        "doubling-adds-one": same(largest.subs(n, 2 * n), largest + 1),
        "certain-is-zero": same(certain, zero),
        "zero-changes-nothing": same(nothing, zero),
        "splitting-adds-its-probability": same(split, a),
        "averaging-increases": moving_apart_loses,
        "pair-doubles": same(pair, 2 * single),
        "certain-is-largest": same(certain, largest),
        "uniform-is-smallest": same(certain, largest),  # which would then be 0 too
        "doubling-adds-n": same(largest.subs(n, 2 * n), largest + n),
        "certain-is-maximal": same(certain, largest),
        "zero-takes-away": bool(nothing < 0),
        "averaging-changes-nothing": not moving_apart_loses,
        "doubling-doubles": same(largest.subs(n, 2 * n), 2 * largest),
        "certain-is-one": same(certain, 1),
        "zero-adds": bool(nothing > 0),
        "splitting-adds-one": same(split, 1),
        "splitting-changes-nothing": same(split, zero),
        "averaging-decreases": not moving_apart_loses,
        "pair-stays": same(pair, single),
        "pair-squares": same(pair, single**2),
    }
    return {name: sympy.sympify(value) for name, value in true_or_false.items()}


def terms(row):
    """The sum that is the entropy of a distribution, values of equal probability together."""
    values, counts = np.unique(row[row > 0], return_counts=True)
    return " + ".join(
        rf"{count} \times {tex(value)} \times {tex(-np.log2(value))}"
        for value, count in zip(values, counts, strict=True)
    )


@maximum.of("choice").solution
def compare_the_sums(P):
    lines = r" \\ ".join(
        f"H(p_{i + 1}) &= {terms(row)} = {tex(entropy(row))}" for i, row in enumerate(P)
    )
    return (
        Text(
            "確率が等しい値をまとめ、確率0の値を除いて計算する。",
            "Group values of equal probability and leave out those of probability 0.",
        ),
        rf"\begin{{aligned}} {lines} \end{{aligned}}",
        Text(
            "一般に、エントロピーは確率が均等なほど大きく、一様分布のとき最大値 $\\log_2 n$ をとる。"
            "結果が確実ならば0である。独立な変数では和になり、確率0の値は寄与しない。",
            "In general, the more even the probabilities, the larger the entropy, up to $\\log_2 n$ for "
            "the uniform distribution; it is 0 if the outcome is certain. The entropies of independent "
            "variables add up, and values of probability 0 contribute nothing.",
        ),
        r"0 \le H(p) \le \log_2 n, \qquad H(X, Y) = H(X) + H(Y)",
    )


@maximum.of("numeric").solution
def subtract_and_count(p, N, out):
    n, b = len(p), int(out["length"])
    equals = "=" if n in (4, 8, 16) else r"\approx"
    return (
        Text(
            "エントロピーは一様分布のとき最大で、そのとき各値の自己情報量はどれも $\\log_2 n$ である。",
            "Entropy is largest for the uniform distribution, where each value has the "
            "self-information $\\log_2 n$.",
        ),
        rf"\log_2 {n} {equals} {tex(np.log2(n))}, \qquad H(p) = {terms(p)} = {tex(entropy(p))}",
        rf"\log_2 {n} - H(p) {equals} {tex(out['gap'], 3)}",
        Text(
            "$b$ ビットの符号は $2^b$ 通りある。これが $N$ 以上になる最小の $b$ を求める。",
            "There are $2^b$ code words of $b$ bits. Find the smallest $b$ for which this is at "
            "least $N$.",
        ),
        rf"2^{{{b - 1}}} = {2 ** (b - 1)} < {tex(N)} \le {2**b} = 2^{{{b}}}, \qquad b = {b}",
    )
