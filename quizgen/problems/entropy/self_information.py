"""Self-information: how surprising an event is, and what independent events tell together."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    each,
    family,
    log2,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import self_information as engine_self_information
from quizgen.problems.conventions import LOGARITHM
from quizgen.problems.entropy._common import OTHER_UNIT, UNIT, base_of


def probability_of(p):
    return p


def joint_information(q, base):
    return np.sum(-np.log(q)) / np.log(base)


INFORMATION = Blank(engine_self_information, "return")
EVENT = Blank(probability_of, "return")
JOINT = Blank(joint_information, "return")

UNITS = {"bit": ("ビット", "bits"), "nat": ("ナット", "nats")}
LOGARITHM_OF_THREE = {
    "bit": Text(
        r"$\log_2 3 \approx 1.5850$ を用いてよい。", r"You may use $\log_2 3 \approx 1.5850$."
    ),
    "nat": Text(r"$\ln 3 \approx 1.0986$ を用いてよい。", r"You may use $\ln 3 \approx 1.0986$."),
}
# numerator, exponents of 2 and of 3 in the denominator
SINGLE = (
    *((3, a, 0) for a in (2, 3, 4)),
    *((1, a, 1) for a in (0, 1, 2, 3)),
    *((1, a, 2) for a in (0, 1, 2)),
    *((2, 0, 1), (2, 0, 2), (4, 0, 2), (8, 0, 2)),
)


EXPONENTS = (
    (1, 2),
    (1, 3),
    (1, 4),
    (2, 3),
    (2, 4),
    (1, 5),
    (1, 2, 3),
    (1, 2, 4),
    (1, 1, 2),
    (1, 1, 3),
)


@family(
    level=1,
    kinds=("numeric", "code"),
    covers=("A38",),
    minutes=3,
    ja="自己情報量",
    en="Self-information",
    engine=(engine_self_information, probability_of, joint_information, base_of),
    misconceptions=(
        OTHER_UNIT,
        *mistakes_beside(__file__, information=INFORMATION, event=EVENT, unit=UNIT, joint=JOINT),
    ),
)
def self_information(draw: Draw) -> Draft:
    k = draw.integer("k", 1, 6)
    return Draft(
        given={"p": Fraction(1, 2**k), "base": draw.choice("base", (4, 8, 16, 32))},
        symbols={"single": "I(p)"},
        stem=(
            Text(
                "確率 `p` の事象の自己情報量 $I(p)$ を、底が `base` の対数で求める関数を実装する。",
                "The function computes the self-information $I(p)$ of an event with probability `p`, "
                "using logarithms to base `base`.",
            ),
        ),
        parts={"code": (code(INFORMATION),)},
    )


@self_information.of("numeric").draft
def of_an_event_and_of_several(draw: Draw) -> Draft:
    unit = draw.choice("unit", ("bit", "nat"))
    above, twos, threes = draw.choice("p", SINGLE)
    ks = draw.shuffled("order", draw.choice("exponents", EXPONENTS))
    divisors = draw.choice("thirds", ((1, 1, 1), (3, 1, 1), (1, 3, 1), (3, 3, 1)))[: len(ks)]
    in_ja, in_en = UNITS[unit]
    return Draft(
        given={
            "p": Fraction(above, 2**twos * 3**threes),
            "q": [Fraction(1, 2**n * divisor) for n, divisor in zip(ks, divisors, strict=True)],
        },
        case={"unit": unit},
        symbols={
            "p": "P(A)",
            "q": r"\begin{pmatrix}"
            + " & ".join(f"P(B_{i})" for i in range(1, len(ks) + 1))
            + r"\end{pmatrix}",
            "single": "I(A)",
            "joint": r"I(B_1 \cap B_2)" if len(ks) == 2 else r"I(B_1 \cap B_2 \cap B_3)",
        },
        stem=(
            Text(
                f"事象 $A$ と、互いに独立な{len(ks)}つの事象 $B_i$ の確率が与えられている。"
                "自己情報量を計算する。",
                f"The probabilities of an event $A$ and of {len(ks)} independent events "
                "$B_i$ are given. Compute their self-information.",
            ),
        ),
        conventions=(LOGARITHM[unit], LOGARITHM_OF_THREE[unit]),
        parts={
            "numeric": (
                numeric(
                    "single",
                    between=(0.15, 7),
                    ja=f"$A$ が起こったことを知ったときに得られる自己情報量は何{in_ja}か。",
                    en=f"How many {in_en} of information does one gain by learning that $A$ has happened?",
                ),
                numeric(
                    "joint",
                    between=(1.2, 12),
                    ja=f"$B_i$ がすべて起こったことを知ったときに得られる自己情報量は何{in_ja}か。",
                    en=f"How many {in_en} does one gain by learning that all the $B_i$ have happened?",
                ),
            )
        },
    )


@self_information.of("code").run
def run(engine, p, base):
    return {"single": engine.self_information(p, base)}


@self_information.of("numeric").run
def run_both(engine, p, q, unit):
    base = engine.base_of(unit)
    return {
        "single": engine.self_information(engine.probability_of(p), base),
        "joint": engine.joint_information(q, base),
    }


# how often 1 must be divided by the base to reach the probability: base^(-I) = p


@self_information.of("code").check
def count_divisions(p, base):
    return {"single": log2(1 / p) / log2(base)}


@self_information.of("numeric").check
def count_halvings(p, q, unit):
    import sympy

    log = log2 if unit == "bit" else sympy.log
    return {"single": log(1 / p), "joint": sum(each(lambda r: log(1 / r), q))}


@self_information.of("code").solution
def convert(p, base, out):
    k, b = -np.log2(p), np.log2(base)
    equals = "=" if out["single"] * 10**4 % 1 == 0 else r"\approx"
    return (
        Text(
            "自己情報量は確率の対数に負号を付けたものである。底の変換公式により自然対数で計算する。",
            "Self-information is minus the logarithm of the probability. A change of base "
            "gives natural logarithms.",
        ),
        r"I(p) = -\log_b p = -\frac{\ln p}{\ln b}",
        Text("与えられた値では次のようになる。", "The given values lead to the following."),
        rf"I(p) = -\log_{{{tex(base)}}} 2^{{{tex(-k)}}} = \frac{{{tex(k)}}}{{{tex(b)}}} "
        rf"{equals} {tex(out['single'])}",
    )


@self_information.of("numeric").solution
def take_logarithms(p, q, unit, out):
    return (
        Text(
            "自己情報量は、確率の対数に負号を付けたものである。",
            "Self-information is minus the logarithm of the probability.",
        ),
        "I(A) = " + information(p, unit, out["single"]),
        Text(
            "独立な事象がすべて起こる確率は積であり、積の対数は和になる。よって情報量は加法的である。",
            "The probability that independent events all happen is a product, and the logarithm "
            "turns it into a sum, so information is additive.",
        ),
        rf"{minus_log(unit)} \prod_i P(B_i) = " + information(np.prod(q), unit, out["joint"]),
    )


def minus_log(unit):
    return r"-\log_2" if unit == "bit" else r"-\ln"


def information(p, unit, value):
    """−log p of a p made of twos and threes, taken apart, and its value."""
    exact = Fraction(p).limit_denominator(10_000)
    twos, threes = exponents(exact.denominator), exponents(exact.numerator)
    log = minus_log(unit).removeprefix("-")
    factors = [
        (twos[0] - threes[0], f"{log} 2" if unit == "nat" else ""),
        (twos[1] - threes[1], f"{log} 3"),
    ]
    terms = " ".join(
        f"{'-' if n < 0 else '+'} " + (times(abs(n), name) if name else str(abs(n)))
        for n, name in factors
        if n
    ).removeprefix("+ ")
    equals = "=" if value % 1 == 0 else r"\approx"
    whole = rf"{minus_log(unit)} \frac{{{exact.numerator}}}{{{exact.denominator}}}"
    return whole + (f" = {terms}" if value % 1 else "") + f" {equals} {tex(value, 3)}"


def times(n: int, name: str) -> str:
    return name if n == 1 else rf"{n} \times {name}"


def exponents(n: int) -> tuple[int, int]:
    """How often 2 and 3 divide n = 2^a 3^b."""
    twos = (n & -n).bit_length() - 1
    return twos, round(float(np.log(n >> twos) / np.log(3)))
