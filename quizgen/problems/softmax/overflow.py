"""Softmax and overflow: which inputs are lost, and the subtraction that saves them."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Misconception,
    Text,
    choice,
    code,
    family,
    tex,
)
from quizgen.engine import softmax, softmax_naive

INPUTS = 4
KINDS = ("one large", "one large", "one large", "all large", "negative", "near", "pair")
LARGEST_EXPONENT = {"float32": 88, "float64": 709}  # exp of one more is infinite
OTHER = {"float32": "float64", "float64": "float32"}


def believed(a, limit):
    return np.max(a, axis=1) > limit


def limit_of(precision):
    return LARGEST_EXPONENT[precision]


EXPONENT = Blank(softmax, "exp_a")
BELIEVED = Blank(believed, "return")
LIMIT = Blank(limit_of, "return")


def verdicts(flags: tuple[int, ...]) -> Formula:
    """One letter for each row, so that no option is longer than another: T, F, F, T."""
    return Formula(r",\ ".join(r"\mathtt{T}" if flag else r"\mathtt{F}" for flag in flags))


@family(
    level=1,
    kinds=("code", "choice"),
    ja="オーバーフロー対策",
    en="Overflow and its prevention",
    engine=(softmax, believed, limit_of),
    blank=EXPONENT,
    misconceptions=(
        Misconception(
            "nothing-subtracted",
            "np.exp(a)",
            ja="最大値 `c` を引いておらず、大きな入力で `np.exp` が無限大になる。",
            en="Does not subtract the maximum `c`; `np.exp` becomes infinite for large inputs.",
        ),
        Misconception(
            "maximum-added",
            "np.exp(a + c)",
            ja="`c` を足しているので、指数はかえって大きくなる。",
            en="Adds `c`, which makes the exponents larger still.",
        ),
        Misconception(
            "subtracted-after-exp",
            "np.exp(a) - c",
            ja="指数関数を計算した後で引いている。オーバーフローは防げず、比も変わる。",
            en="Subtracts after the exponential: too late for the overflow, and the ratios change.",
        ),
        Misconception(
            "sign-reversed",
            "np.exp(c - a)",
            ja="符号が逆であり、最も小さい入力の確率が最も大きくなる。",
            en="The sign is reversed: the smallest input would get the largest probability.",
        ),
        Misconception(
            "divided-by-maximum",
            "np.exp(a / c)",
            ja="最大値で割っている。入力の差が変わるため、出力も変わる。",
            en="Divides by the maximum, which changes the differences and so the output.",
        ),
        Misconception(
            "exponentials-subtracted",
            "np.exp(a) - np.exp(c)",
            ja="$e^{a-c}$ と $e^a - e^c$ を混同している。",
            en="Takes $e^{a-c}$ for $e^a - e^c$.",
        ),
        Misconception(
            "divided-after-exp",
            "np.exp(a) / c",
            ja="指数関数を計算した後で最大値で割っている。オーバーフローは防げない。",
            en="Divides by the maximum after the exponential, too late for the overflow.",
        ),
        Misconception(
            "largest-exponential-subtracted",
            "np.exp(a) - np.max(np.exp(a))",
            ja="指数関数の値から、その最大値を引いている。オーバーフローは防げず、比も変わる。",
            en="Subtracts the largest exponential: too late for the overflow, and the ratios change.",
        ),
        Misconception(
            "exponentials-divided",
            "np.exp(a) / np.exp(c)",
            ja="$e^{a-c}$ と等しい式であるが、割る前に分子も分母も無限大になる。",
            en="Is equal to $e^{a-c}$, but both exponentials become infinite before the division.",
        ),
        Misconception(
            "sum-subtracted",
            "np.exp(a - np.sum(a))",
            ja="最大値ではなく和を引いている。指数が小さくなりすぎて、指数関数がすべて0になる。",
            en="Subtracts the sum instead of the maximum; all exponentials become 0.",
        ),
        Misconception(
            "negated",
            "np.exp(-a)",
            ja="最大値を引かずに符号を変えている。大きな入力では指数関数がすべて0になる。",
            en="Changes the sign instead of subtracting the maximum; the exponentials of large inputs become 0.",
        ),
        Misconception(
            "negative-inputs-too",
            "np.max(np.abs(a), axis=1) > limit",
            at=BELIEVED,
            ja="絶対値の大きな負の入力でもオーバーフローすると考えている。$e^{-1000}$ は0になるだけである。",
            en="Believes that large negative inputs overflow too; $e^{-1000}$ only becomes 0.",
        ),
        Misconception(
            "limit-of-the-other-precision",
            "LARGEST_EXPONENT[OTHER[precision]]",
            at=LIMIT,
            ja="単精度と倍精度の限界（指数で約88と約709）を取り違えている。",
            en="Mixes up the limits of single and double precision (exponents of 88 and of 709).",
        ),
        Misconception(
            "every-entry-must-be-large",
            "np.min(a, axis=1) > limit",
            at=BELIEVED,
            ja="すべての成分が大きいときだけオーバーフローすると考えている。1つでも大きければ起こる。",
            en="Believes that all entries must be large; one large entry is enough.",
        ),
        Misconception(
            "differences-decide",
            "np.ptp(a, axis=1) > limit",
            at=BELIEVED,
            ja="成分の差が限界を超えるかどうかで判断している。最大値を引かない実装では値そのものが問題になる。",
            en="Judges by the differences; without the subtraction the values themselves matter.",
        ),
        Misconception(
            "sum-decides",
            "np.sum(a, axis=1) > limit",
            at=BELIEVED,
            ja="成分の和が限界を超えるかどうかで判断している。",
            en="Judges by the sum of the entries.",
        ),
        Misconception(
            "first-entry-decides",
            "a[:, 0] > limit",
            at=BELIEVED,
            ja="最初の成分だけを見ている。どの成分が大きくても起こる。",
            en="Looks at the first entry only; it happens whichever entry is large.",
        ),
        Misconception(
            "last-entry-decides",
            "a[:, 1] > limit",
            at=BELIEVED,
            ja="最後の成分だけを見ている。どの成分が大きくても起こる。",
            en="Looks at the last entry only; it happens whichever entry is large.",
        ),
        Misconception(
            "verdict-reversed",
            "np.max(a, axis=1) < limit",
            at=BELIEVED,
            ja="大小の判断が逆である。指数が限界を超えたときに無限大になる。",
            en="The comparison is the wrong way round; beyond the limit the exponential is infinite.",
        ),
    ),
)
def overflow(draw: Draw) -> Draft:
    precision = draw.choice("precision", ("float32", "float64"))
    limit = LARGEST_EXPONENT[precision]
    if draw.kind == "code":
        top = 10 * draw.integer("top", 75, 120)
        a = top - np.array(draw.shuffled("order", (0, 10, draw.choice("gap", (20, 30, 40)))))
        return Draft(
            given={"a": a},
            case={"precision": "float64"},
            stem=(
                Text(
                    "オーバーフローを防いだソフトマックス関数を実装する。",
                    "The softmax function is to be implemented so that it does not overflow.",
                ),
            ),
            conventions=(FLOATS["float64"],),
            symbols={"y": r"\mathtt{softmax}(a)"},
            parts={
                "code": (
                    code(
                        EXPONENT,
                        ja="`a` を渡しても正しい確率が得られるように、空欄に入る式を選べ。",
                        en="Which expression fills the blank, so that the given `a` too yields the right "
                        "probabilities?",
                    ),
                )
            },
        )
    small = draw.integers("small", -limit // 5, limit // 5, shape=(INPUTS, 2))
    large = draw.integers("large", limit + 5, limit + limit // 2, shape=INPUTS)
    kind = draw.shuffled("kinds", KINDS)[:INPUTS]
    rows = [
        draw.shuffled(f"row {i}", _row(kind[i], int(small[i, 0]), int(large[i]), limit))
        for i in range(INPUTS)
    ]
    return Draft(
        given={"a": rows},
        case={"precision": precision},
        symbols={"a": r"\begin{pmatrix}a_1 \\ a_2 \\ a_3 \\ a_4\end{pmatrix}"},
        stem=(
            Text(
                "次の関数は最大値を引かずにソフトマックス関数を計算する。"
                "これに4つの入力 $a_1, \\dots, a_4$（行列の各行）を1つずつ渡す。",
                "This function computes softmax without subtracting the maximum. It is called "
                "with four inputs $a_1, \\dots, a_4$ (the rows of the matrix), one at a time.",
            ),
        ),
        conventions=(FLOATS[precision],),
        show=(softmax_naive,),
        parts={
            "choice": (
                choice(
                    "overflows",
                    verdicts,
                    ja="$a_1$ から $a_4$ の順に、出力に `nan` が現れるなら T、"
                    "現れず正しい確率になるなら F を並べたものはどれか。",
                    en="Which row says, for $a_1$ to $a_4$ in turn, whether `nan` appears in the "
                    "output (T) or the output is right (F)?",
                ),
            )
        },
    )


FLOATS = {
    "float32": Text(
        r"計算は単精度（`float32`）で行う。表せる最大の数は約 $3.4 \times 10^{38} \approx e^{88.7}$ である。",
        r"All arithmetic is in single precision (`float32`); the largest number is about "
        r"$3.4 \times 10^{38} \approx e^{88.7}$.",
    ),
    "float64": Text(
        r"計算は倍精度（`float64`）で行う。表せる最大の数は約 $1.8 \times 10^{308} \approx e^{709.8}$ である。",
        r"All arithmetic is in double precision (`float64`); the largest number is about "
        r"$1.8 \times 10^{308} \approx e^{709.8}$.",
    ),
}


def _row(kind: str, small: int, large: int, limit: int) -> tuple[int, int]:
    """An input of a telling kind; the largest entry is never within 4 of the limit."""
    return {
        "one large": (large, small),
        "all large": (large, large - 1),
        "negative": (-large, small),
        "near": (limit - 9, -(limit // 2)),
        "pair": (limit - 8, limit - 7),
    }[kind]


@overflow.run
def run(engine, a, precision):
    if a.ndim == 1:
        return {"y": engine.softmax(a)}
    if (engine.believed, engine.limit_of) == (believed, limit_of):
        lost = [np.isnan(softmax_naive(row.astype(precision))).any() for row in a]
    else:
        lost = engine.believed(a, engine.limit_of(precision))
    return {"overflows": np.array(lost, dtype=int)}


@overflow.check
def compare_with_the_largest_float(a, precision):
    import sympy

    from quizgen.authoring import each

    if a.ndim == 1:
        powers = each(sympy.exp, a)
        return {"y": powers / powers.sum()}
    largest = {"float32": (2 - 2**-23) * sympy.Integer(2) ** 127, "float64": 2**1024 - 2**971}
    limit = sympy.log(sympy.Integer(largest[precision]))
    return {"overflows": np.array([sympy.Heaviside(sympy.Max(*row) - limit) for row in a])}


@overflow.solution
def solve(a, precision, out):
    if a.ndim == 1:
        shifted = a - a.max()
        return (
            Text(
                "分子と分母に $e^{-c}$ を掛けても比は変わらない。$c$ を最大値にとれば、指数はすべて0以下になる。",
                "Multiplying numerator and denominator by $e^{-c}$ leaves the ratio as it is. With "
                "$c$ the maximum, no exponent is above 0.",
            ),
            r"\frac{e^{a_k}}{\sum_j e^{a_j}} = \frac{e^{a_k - c}}{\sum_j e^{a_j - c}}",
            rf"a - c = {tex(shifted)}, \qquad y \approx {tex(out['y'])}",
        )
    largest = a.max(axis=1)
    return (
        Text(
            "指数関数が無限大になると、無限大どうしの割り算から `nan` が生じる。"
            "したがって、各行の最大の成分を限界と比べればよい。",
            "An infinite exponential leads to infinity divided by infinity, which is `nan`. "
            "So compare the largest entry of each row with the limit.",
        ),
        rf"\max a_i = {tex(largest)}, \qquad \text{{float}} < e^{{{LARGEST_EXPONENT[precision]}.\ldots}}",
    )
