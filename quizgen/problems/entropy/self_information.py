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
    mistakes,
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
        *mistakes(
            (
                "sign-forgotten",
                "np.log(p) / np.log(base)",
                "負号を落としている。確率の対数は0以下なので、情報量が負になる。",
                "Loses the minus sign; the logarithm of a probability is not positive.",
            ),
            (
                "term-of-the-entropy",
                "-p * np.log(p) / np.log(base)",
                "確率を掛けており、エントロピー（期待値）の1項になっている。",
                "Multiplies by the probability: this is a term of the entropy.",
            ),
            (
                "complement",
                "-np.log(1 - p) / np.log(base)",
                "事象が起こらない確率 $1 - p$ の情報量を計算している。",
                "Takes the probability $1 - p$ that the event does not happen.",
            ),
            (
                "logarithm-of-the-complement",
                "1 - np.log(p) / np.log(base)",
                "符号を反転させるかわりに1から引いている。",
                "Subtracts from 1 instead of changing the sign.",
            ),
            (
                "surprise-of-both-outcomes",
                "-np.log(p) / np.log(base) - np.log(1 - p) / np.log(base)",
                "起こる場合と起こらない場合の情報量を合計している。",
                "Adds the information of the event and that of its not happening.",
            ),
            (
                "odds",
                "-np.log(p / (1 - p)) / np.log(base)",
                "確率 $p$ ではなくオッズ $p / (1 - p)$ の対数をとっている。",
                "Takes the logarithm of the odds $p / (1 - p)$, not of $p$.",
            ),
            (
                "inverse-probability",
                "1 / p",
                "対数をとらず、確率の逆数を求めている。",
                "Gives the inverse of the probability without its logarithm.",
            ),
            at=INFORMATION,
        ),
        *mistakes(
            (
                "sign-inside",
                "np.log(-p) / np.log(base)",
                "負号を対数の中に入れている。負の数の対数は実数ではない。",
                "Puts the minus sign inside the logarithm; a negative number has no real one.",
            ),
            (
                "base-not-converted",
                "-np.log(p)",
                "自然対数のまま、指定された底の対数に直していない。",
                "Leaves the natural logarithm as it is and does not convert it to the base asked.",
            ),
            (
                "base-multiplied",
                "-np.log(p) * np.log(base)",
                "底の変換で、底の対数を割らずに掛けている。",
                "Multiplies by the logarithm of the base instead of dividing by it.",
            ),
            (
                "base-fixed-to-two",
                "-np.log2(p)",
                "指定された底によらず、つねに底2の対数を用いている。",
                "Always takes logarithms to base 2, whatever base is asked.",
            ),
            (
                "base-converted-twice",
                "-np.log2(p) / np.log(base)",
                "底2の対数の値を自然対数の値として扱い、さらに底を変換している。",
                "Takes logarithms to base 2 for natural ones, and converts their base once more.",
            ),
            (
                "conversion-inverted",
                "-np.log(base) / np.log(p)",
                "底の変換公式の分子と分母が逆である。",
                "Has the fraction of the change of base upside down.",
            ),
            (
                "divided-inside",
                "-np.log(p / base)",
                "対数の商ではなく、商の対数を計算している。",
                "Takes the logarithm of a quotient for the quotient of the logarithms.",
            ),
            (
                "divided-by-base",
                "-np.log(p) / base",
                "$\\ln b$ ではなく、底 $b$ そのもので割っている。",
                "Divides by the base $b$ itself instead of by $\\ln b$.",
            ),
            (
                "logarithms-subtracted",
                "-np.log(p) - np.log(base)",
                "底の変換で、底の対数を割らずに引いている。",
                "Subtracts the logarithm of the base instead of dividing by it.",
            ),
            at=INFORMATION,
            kinds=("code",),
        ),
        *mistakes(
            (
                "half-the-probability",
                "p / 2",
                "$p$ を2で割ってから対数をとっており、1ビット大きい。",
                "Takes the logarithm of half the probability, which is 1 bit too much.",
            ),
            (
                "twice-the-probability",
                "p * 2",
                "$p$ を2倍してから対数をとっており、1ビット小さい。",
                "Takes the logarithm of twice the probability, which is 1 bit too little.",
            ),
            (
                "factor-three-counted-once-more",
                "p / 3",
                "分母の素因数3を1つ多く数えている。",
                "Counts one factor 3 too many in the denominator.",
            ),
            (
                "factor-three-lost",
                "p * 3",
                "分母の素因数3を1つ少なく数えている。",
                "Counts one factor 3 too few in the denominator.",
            ),
            at=EVENT,
        ),
        *mistakes(
            (
                "common-logarithm",
                "10.0",
                "常用対数（底10）で計算している。",
                "Uses the common logarithm, to base 10.",
            ),
            at=UNIT,
        ),
        *mistakes(
            (
                "multiplied",
                "np.prod(-np.log(q) / np.log(base))",
                "情報量どうしを掛けている。掛けるのは確率であり、情報量は足す。",
                "Multiplies the informations; probabilities multiply, informations add.",
            ),
            (
                "averaged",
                "np.mean(-np.log(q)) / np.log(base)",
                "情報量を平均している。独立な事象の情報量は合計になる。",
                "Averages the informations; those of independent events add up.",
            ),
            (
                "subtracted",
                "np.abs(np.log(q[0] / np.prod(q[1:]))) / np.log(base)",
                "情報量の差をとっている。独立な事象の情報量は足し合わせる。",
                "Takes the difference of the informations; those of independent events add up.",
            ),
            (
                "rarest-only",
                "np.max(-np.log(q)) / np.log(base)",
                "最も確率の小さい事象の情報量だけを数えている。",
                "Counts only the information of the rarest event.",
            ),
            (
                "first-event-forgotten",
                "np.sum(-np.log(q[1:])) / np.log(base)",
                "最初の事象の情報量を足していない。",
                "Does not add the information of the first event.",
            ),
            (
                "last-event-forgotten",
                "np.sum(-np.log(q[:-1])) / np.log(base)",
                "最後の事象の情報量を足していない。",
                "Does not add the information of the last event.",
            ),
            (
                "last-event-twice",
                "(np.sum(-np.log(q)) - np.log(q[-1])) / np.log(base)",
                "最後の事象の情報量を2回足している。",
                "Adds the information of the last event twice.",
            ),
            (
                "first-event-twice",
                "(np.sum(-np.log(q)) - np.log(q[0])) / np.log(base)",
                "最初の事象の情報量を2回足している。",
                "Adds the information of the first event twice.",
            ),
            (
                "probabilities-added",
                "-np.log(np.sum(q)) / np.log(base)",
                "確率を足している。すべて起こる確率は積である。",
                "Adds the probabilities; that of all events together is the product.",
            ),
            (
                "weighted-sum",
                "np.sum(-q * np.log(q)) / np.log(base)",
                "確率で重み付けし、エントロピーのように計算している。",
                "Weighs by the probabilities, as in an entropy.",
            ),
            (
                "inverses-added",
                "np.log(np.sum(1 / q)) / np.log(base)",
                "確率の逆数を足してから対数をとっている。足すのは対数をとった後である。",
                "Adds the inverse probabilities before taking the logarithm, not after.",
            ),
            (
                "information-doubled",
                "np.sum(-2 * np.log(q)) / np.log(base)",
                "積の対数と対数の和を両方数え、情報量が2倍になっている。",
                "Counts the logarithm of the product and the sum of logarithms: twice too much.",
            ),
            (
                "halves-of-the-probabilities",
                "np.sum(-np.log(q / 2)) / np.log(base)",
                "どの確率も2で割ってから対数をとっており、事象ごとに1ビット大きい。",
                "Takes the logarithms of half the probabilities, 1 bit too much for each event.",
            ),
            (
                "twice-the-probabilities",
                "np.sum(-np.log(q * 2)) / np.log(base)",
                "どの確率も2倍してから対数をとっており、事象ごとに1ビット小さい。",
                "Takes the logarithms of twice the probabilities, 1 bit too little for each event.",
            ),
            (
                "one-factor-two-too-many",
                "(np.sum(-np.log(q)) + np.log(2)) / np.log(base)",
                "確率の積の分母で、素因数2を1つ多く数えている。",
                "Counts one factor 2 too many in the denominator of the product.",
            ),
            (
                "one-factor-two-too-few",
                "(np.sum(-np.log(q)) - np.log(2)) / np.log(base)",
                "確率の積の分母で、素因数2を1つ少なく数えている。",
                "Counts one factor 2 too few in the denominator of the product.",
            ),
            at=JOINT,
        ),
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
                "The function is to compute the self-information $I(p)$ of an event of "
                "probability `p`, with logarithms to the base `base`.",
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
                "$B_i$ are given. Their self-information is to be computed.",
            ),
        ),
        conventions=(LOGARITHM[unit], LOGARITHM_OF_THREE[unit]),
        parts={
            "numeric": (
                numeric(
                    "single",
                    between=(0.15, 7),
                    ja=f"$A$ が起こったことを知ったときの自己情報量は何{in_ja}か。",
                    en=f"How many {in_en} of information does it give that $A$ has happened?",
                ),
                numeric(
                    "joint",
                    between=(1.2, 12),
                    ja=f"$B_i$ がすべて起こったことを知ったときの自己情報量は何{in_ja}か。",
                    en=f"How many {in_en} does it give that all the $B_i$ have happened?",
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
            "Self-information is minus the logarithm of the probability. The change of base "
            "leads to natural logarithms.",
        ),
        r"I(p) = -\log_b p = -\frac{\ln p}{\ln b}",
        Text("与えられた値では次のようになる。", "For the given values:"),
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
            "The probability that independent events all happen is the product, and the logarithm "
            "turns it into a sum: information is additive.",
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
