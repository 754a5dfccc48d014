"""Softmax and overflow: which inputs are lost, and the subtraction that saves them."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    code,
    each,
    family,
    mistakes_beside,
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
    covers=("A27",),
    minutes=2,
    ja="オーバーフロー対策",
    en="Overflow and its prevention",
    engine=(softmax, believed, limit_of),
    misconceptions=(*mistakes_beside(__file__, exponent=EXPONENT, believed=BELIEVED, limit=LIMIT),),
)
def overflow(draw: Draw) -> Draft:
    top = 10 * draw.integer("top", 75, 120)
    a = top - np.array(draw.shuffled("order", (0, 10, draw.choice("gap", (20, 30, 40)))))
    return Draft(
        given={"a": a},
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
                    ja="`a` の成分が大きくても正しい確率が得られるように、空欄に入る式を選べ。",
                    en="Which expression fills the blank so that even large entries of `a` yield "
                    "the right probabilities?",
                ),
            )
        },
    )


@overflow.of("choice").draft
def which_overflow(draw: Draw) -> Draft:
    precision = draw.choice("precision", ("float32", "float64"))
    limit = LARGEST_EXPONENT[precision]
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
                    en="Which option says, for $a_1$ to $a_4$ in turn, whether `nan` appears in the "
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


@overflow.of("code").run
def run(engine, a):
    return {"y": engine.softmax(a)}


@overflow.of("choice").run
def try_each_input(engine, a, precision):
    if (engine.believed, engine.limit_of) == (believed, limit_of):
        lost = [np.isnan(softmax_naive(row.astype(precision))).any() for row in a]
    else:
        lost = engine.believed(a, engine.limit_of(precision))
    return {"overflows": np.array(lost, dtype=int)}


@overflow.of("code").check
def divide_exact_exponentials(a):
    import sympy

    powers = each(sympy.exp, a)
    return {"y": powers / powers.sum()}


@overflow.of("choice").check
def compare_with_the_largest_float(a, precision):
    import sympy

    largest = {"float32": (2 - 2**-23) * sympy.Integer(2) ** 127, "float64": 2**1024 - 2**971}
    limit = sympy.log(sympy.Integer(largest[precision]))
    return {"overflows": np.array([sympy.Heaviside(sympy.Max(*row) - limit) for row in a])}


@overflow.of("code").solution
def shift(a, out):
    shifted = a - a.max()
    return (
        Text(
            "分子と分母に $e^{-c}$ を掛けても比は変わらない。$c$ を最大値にとれば、指数はすべて0以下になる。",
            "Multiplying numerator and denominator by $e^{-c}$ leaves the ratio unchanged. With "
            "the maximum as $c$, no exponent is above 0.",
        ),
        r"\frac{e^{a_k}}{\sum_j e^{a_j}} = \frac{e^{a_k - c}}{\sum_j e^{a_j - c}}",
        rf"a - c = {tex(shifted)}, \qquad y \approx {tex(out['y'])}",
    )


@overflow.of("choice").solution
def compare(a, precision):
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
