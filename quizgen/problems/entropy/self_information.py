"""Self-information: how surprising an event is, and what independent events tell together."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Text,
    code,
    each,
    family,
    log2,
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
    ja="自己情報量",
    en="Self-information",
    engine=(engine_self_information, probability_of, joint_information, base_of),
    blank=INFORMATION,
    misconceptions=(
        OTHER_UNIT,
        Misconception(
            "sign-forgotten",
            "np.log(p) / np.log(base)",
            ja="負号を落としている。確率の対数は0以下なので、情報量が負になる。",
            en="Loses the minus sign; the logarithm of a probability is not positive.",
        ),
        Misconception(
            "sign-inside",
            "np.log(-p) / np.log(base)",
            ja="負号を対数の中に入れている。負の数の対数は実数ではない。",
            en="Puts the minus sign inside the logarithm; a negative number has no real one.",
        ),
        Misconception(
            "base-not-converted",
            "-np.log(p)",
            ja="自然対数のまま、指定された底の対数に直していない。",
            en="Leaves the natural logarithm as it is and does not convert it to the base asked.",
        ),
        Misconception(
            "base-multiplied",
            "-np.log(p) * np.log(base)",
            ja="底の変換で、底の対数を割らずに掛けている。",
            en="Multiplies by the logarithm of the base instead of dividing by it.",
        ),
        Misconception(
            "base-fixed-to-two",
            "-np.log2(p)",
            ja="指定された底によらず、つねに底2の対数を用いている。",
            en="Always takes logarithms to base 2, whatever base is asked.",
        ),
        Misconception(
            "base-converted-twice",
            "-np.log2(p) / np.log(base)",
            ja="底2の対数の値を自然対数の値として扱い、さらに底を変換している。",
            en="Takes logarithms to base 2 for natural ones, and converts their base once more.",
        ),
        Misconception(
            "conversion-inverted",
            "-np.log(base) / np.log(p)",
            ja="底の変換公式の分子と分母が逆である。",
            en="Has the fraction of the change of base upside down.",
        ),
        Misconception(
            "divided-inside",
            "-np.log(p / base)",
            ja="対数の商ではなく、商の対数を計算している。",
            en="Takes the logarithm of a quotient for the quotient of the logarithms.",
        ),
        Misconception(
            "divided-by-base",
            "-np.log(p) / base",
            ja="$\\ln b$ ではなく、底 $b$ そのもので割っている。",
            en="Divides by the base $b$ itself instead of by $\\ln b$.",
        ),
        Misconception(
            "term-of-the-entropy",
            "-p * np.log(p) / np.log(base)",
            ja="確率を掛けており、エントロピー（期待値）の1項になっている。",
            en="Multiplies by the probability: this is a term of the entropy.",
        ),
        Misconception(
            "complement",
            "-np.log(1 - p) / np.log(base)",
            ja="事象が起こらない確率 $1 - p$ の情報量を計算している。",
            en="Takes the probability $1 - p$ that the event does not happen.",
        ),
        Misconception(
            "logarithm-of-the-complement",
            "1 - np.log(p) / np.log(base)",
            ja="符号を反転させるかわりに1から引いている。",
            en="Subtracts from 1 instead of changing the sign.",
        ),
        Misconception(
            "surprise-of-both-outcomes",
            "-np.log(p) / np.log(base) - np.log(1 - p) / np.log(base)",
            ja="起こる場合と起こらない場合の情報量を合計している。",
            en="Adds the information of the event and that of its not happening.",
        ),
        Misconception(
            "odds",
            "-np.log(p / (1 - p)) / np.log(base)",
            ja="確率 $p$ ではなくオッズ $p / (1 - p)$ の対数をとっている。",
            en="Takes the logarithm of the odds $p / (1 - p)$, not of $p$.",
        ),
        Misconception(
            "logarithms-subtracted",
            "-np.log(p) - np.log(base)",
            ja="底の変換で、底の対数を割らずに引いている。",
            en="Subtracts the logarithm of the base instead of dividing by it.",
        ),
        Misconception(
            "half-the-probability",
            "p / 2",
            at=EVENT,
            ja="$p$ を2で割ってから対数をとっており、1ビット大きい。",
            en="Takes the logarithm of half the probability, which is 1 bit too much.",
        ),
        Misconception(
            "twice-the-probability",
            "p * 2",
            at=EVENT,
            ja="$p$ を2倍してから対数をとっており、1ビット小さい。",
            en="Takes the logarithm of twice the probability, which is 1 bit too little.",
        ),
        Misconception(
            "factor-three-counted-once-more",
            "p / 3",
            at=EVENT,
            ja="分母の素因数3を1つ多く数えている。",
            en="Counts one factor 3 too many in the denominator.",
        ),
        Misconception(
            "factor-three-lost",
            "p * 3",
            at=EVENT,
            ja="分母の素因数3を1つ少なく数えている。",
            en="Counts one factor 3 too few in the denominator.",
        ),
        Misconception(
            "inverse-probability",
            "1 / p",
            ja="対数をとらず、確率の逆数を求めている。",
            en="Gives the inverse of the probability without its logarithm.",
        ),
        Misconception(
            "common-logarithm",
            "10.0",
            at=UNIT,
            ja="常用対数（底10）で計算している。",
            en="Uses the common logarithm, to base 10.",
        ),
        Misconception(
            "multiplied",
            "np.prod(-np.log(q) / np.log(base))",
            at=JOINT,
            ja="情報量どうしを掛けている。掛けるのは確率であり、情報量は足す。",
            en="Multiplies the informations; probabilities multiply, informations add.",
        ),
        Misconception(
            "averaged",
            "np.mean(-np.log(q)) / np.log(base)",
            at=JOINT,
            ja="情報量を平均している。独立な事象の情報量は合計になる。",
            en="Averages the informations; those of independent events add up.",
        ),
        Misconception(
            "subtracted",
            "np.abs(np.log(q[0] / np.prod(q[1:]))) / np.log(base)",
            at=JOINT,
            ja="情報量の差をとっている。独立な事象の情報量は足し合わせる。",
            en="Takes the difference of the informations; those of independent events add up.",
        ),
        Misconception(
            "rarest-only",
            "np.max(-np.log(q)) / np.log(base)",
            at=JOINT,
            ja="最も確率の小さい事象の情報量だけを数えている。",
            en="Counts only the information of the rarest event.",
        ),
        Misconception(
            "first-event-forgotten",
            "np.sum(-np.log(q[1:])) / np.log(base)",
            at=JOINT,
            ja="最初の事象の情報量を足していない。",
            en="Does not add the information of the first event.",
        ),
        Misconception(
            "last-event-forgotten",
            "np.sum(-np.log(q[:-1])) / np.log(base)",
            at=JOINT,
            ja="最後の事象の情報量を足していない。",
            en="Does not add the information of the last event.",
        ),
        Misconception(
            "last-event-twice",
            "(np.sum(-np.log(q)) - np.log(q[-1])) / np.log(base)",
            at=JOINT,
            ja="最後の事象の情報量を2回足している。",
            en="Adds the information of the last event twice.",
        ),
        Misconception(
            "first-event-twice",
            "(np.sum(-np.log(q)) - np.log(q[0])) / np.log(base)",
            at=JOINT,
            ja="最初の事象の情報量を2回足している。",
            en="Adds the information of the first event twice.",
        ),
        Misconception(
            "probabilities-added",
            "-np.log(np.sum(q)) / np.log(base)",
            at=JOINT,
            ja="確率を足している。すべて起こる確率は積である。",
            en="Adds the probabilities; that of all events together is the product.",
        ),
        Misconception(
            "weighted-sum",
            "np.sum(-q * np.log(q)) / np.log(base)",
            at=JOINT,
            ja="確率で重み付けし、エントロピーのように計算している。",
            en="Weighs by the probabilities, as in an entropy.",
        ),
        Misconception(
            "inverses-added",
            "np.log(np.sum(1 / q)) / np.log(base)",
            at=JOINT,
            ja="確率の逆数を足してから対数をとっている。足すのは対数をとった後である。",
            en="Adds the inverse probabilities before taking the logarithm, not after.",
        ),
        Misconception(
            "information-doubled",
            "np.sum(-2 * np.log(q)) / np.log(base)",
            at=JOINT,
            ja="積の対数と対数の和を両方数え、情報量が2倍になっている。",
            en="Counts the logarithm of the product and the sum of logarithms: twice too much.",
        ),
        Misconception(
            "halves-of-the-probabilities",
            "np.sum(-np.log(q / 2)) / np.log(base)",
            at=JOINT,
            ja="どの確率も2で割ってから対数をとっており、事象ごとに1ビット大きい。",
            en="Takes the logarithms of half the probabilities, 1 bit too much for each event.",
        ),
        Misconception(
            "twice-the-probabilities",
            "np.sum(-np.log(q * 2)) / np.log(base)",
            at=JOINT,
            ja="どの確率も2倍してから対数をとっており、事象ごとに1ビット小さい。",
            en="Takes the logarithms of twice the probabilities, 1 bit too little for each event.",
        ),
        Misconception(
            "one-factor-two-too-many",
            "(np.sum(-np.log(q)) + np.log(2)) / np.log(base)",
            at=JOINT,
            ja="確率の積の分母で、素因数2を1つ多く数えている。",
            en="Counts one factor 2 too many in the denominator of the product.",
        ),
        Misconception(
            "one-factor-two-too-few",
            "(np.sum(-np.log(q)) - np.log(2)) / np.log(base)",
            at=JOINT,
            ja="確率の積の分母で、素因数2を1つ少なく数えている。",
            en="Counts one factor 2 too few in the denominator of the product.",
        ),
    ),
)
def self_information(draw: Draw) -> Draft:
    if draw.kind == "code":
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


@self_information.run
def run(engine, p, q=None, base=None, unit="bit"):
    if q is None:
        return {"single": engine.self_information(p, base)}
    base = engine.base_of(unit)
    return {
        "single": engine.self_information(engine.probability_of(p), base),
        "joint": engine.joint_information(q, base),
    }


@self_information.check
def count_halvings(p, q=None, base=None, unit="bit"):
    import sympy

    # how often 1 must be divided by the base to reach the probability: base^(-I) = p
    def information(probability):
        if base is not None:
            return log2(1 / probability) / log2(base)
        return log2(1 / probability) if unit == "bit" else sympy.log(1 / probability)

    outputs = {"single": information(p)}
    if q is not None:
        outputs["joint"] = sum(each(information, q))
    return outputs


@self_information.solution
def solve(p, out, kind, q=None, base=2.0, unit="bit"):
    if kind == "code":
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
