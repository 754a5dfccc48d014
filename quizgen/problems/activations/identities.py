"""Activation functions through one another: what follows from a known value of the sigmoid."""

from math import gcd

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    fixed,
    mistakes_beside,
    numeric,
)
from quizgen.problems.conventions import NATURAL_LOGARITHM


def sigmoid_of_sum(p, q):
    odds = p / (1 - p) * (q / (1 - q))
    y = odds / (1 + odds)
    return y


def tanh_of_same(p):
    power = (p / (1 - p)) ** 2
    y = (power - 1) / (power + 1)
    return y


def softplus_of_same(p):
    odds = p / (1 - p)
    y = np.log(1 + odds)
    return y


def swish_of_same(p):
    a = np.log(p / (1 - p))
    y = a * p
    return y


FUNCTIONS = (sigmoid_of_sum, tanh_of_same, softplus_of_same, swish_of_same)
PROBABILITIES = [  # that have logarithms by those of 2, 3, 5 and 7
    Fraction(n, total)
    for total in (3, 4, 5, 6, 7, 8, 9, 10, 12, 15)
    for n in range(1, total)
    if gcd(n, total) == 1 and max(n, total - n) < 11
]
ASKED = {  # what is asked for, and between what it lies
    "sum": (r"\sigma(a + b)", (0, 1)),
    "tanh": (r"\tanh a", (-1, 1)),
    "softplus": (r"\operatorname{softplus}(a) = \ln(1 + e^{a})", (0, 10)),
    "swish": (r"\operatorname{swish}(a) = a\,\sigma(a)", (-10, 10)),
}
LOGARITHMS = Text(
    r"$\ln 2 \approx 0.693$、$\ln 3 \approx 1.099$、$\ln 5 \approx 1.609$、$\ln 7 \approx 1.946$ を用いてよい。",
    r"You may use $\ln 2 \approx 0.693$, $\ln 3 \approx 1.099$, $\ln 5 \approx 1.609$, "
    r"$\ln 7 \approx 1.946$.",
)


@family(
    level=3,
    kinds=("numeric",),
    covers=("A13", "A14", "A18", "A19"),
    minutes=4,
    ja="シグモイド関数の値から求まるもの",
    en="What follows from a value of the sigmoid",
    engine=FUNCTIONS,
    misconceptions=mistakes_beside(
        __file__,
        sum_odds=Blank(sigmoid_of_sum, "odds"),
        sum=Blank(sigmoid_of_sum, "y"),
        tanh_power=Blank(tanh_of_same, "power"),
        tanh=Blank(tanh_of_same, "y"),
        softplus_odds=Blank(softplus_of_same, "odds"),
        softplus=Blank(softplus_of_same, "y"),
        swish_input=Blank(swish_of_same, "a"),
        swish=Blank(swish_of_same, "y"),
    ),
)
def identities(draw: Draw) -> Draft:
    first = draw.choice("first", ("sum", "tanh"))
    second = draw.choice("second", ("softplus", "swish"))
    p, q = draw.sample("p and q", PROBABILITIES, 2)
    draw.require(Fraction(1, 2) not in (p, q) and p + q != 1, "an input is 0")
    given = {"p": p, "q": q} if first == "sum" else {"p": p}
    known = r"\sigma(a) = p, \qquad \sigma(b) = q" if first == "sum" else r"\sigma(a) = p"
    return Draft(
        given=given,
        case={"first": first, "second": second},
        stem=(
            Text(
                "シグモイド関数 $\\sigma(x) = \\frac{1}{1 + e^{-x}}$ の値だけがわかっている。",
                "Only values of the sigmoid $\\sigma(x) = \\frac{1}{1 + e^{-x}}$ are known.",
            ),
            known,
        ),
        conventions=(NATURAL_LOGARITHM, LOGARITHMS),
        parts={"numeric": (part(first), part(second))},
    )


def part(name):
    formula, between = ASKED[name]
    return numeric(
        name,
        between=between,
        ja=f"${formula}$ の値はいくらか。",
        en=f"What is ${formula}$?",
    )


@identities.run
def run(engine, first, second, p, q=None):
    of_first = engine.sigmoid_of_sum(p, q) if first == "sum" else engine.tanh_of_same(p)
    of_second = engine.softplus_of_same if second == "softplus" else engine.swish_of_same
    return {first: of_first, second: of_second(p)}


@identities.check
def put_the_input_into_the_definitions(first, second, p, q=None):
    import sympy

    a = sympy.log(p / (1 - p))
    if first == "sum":
        value = 1 / (1 + sympy.exp(-a) * sympy.exp(-sympy.log(q / (1 - q))))
    else:
        value = (sympy.exp(a) - sympy.exp(-a)) / (sympy.exp(a) + sympy.exp(-a))
    other = {"softplus": sympy.log(1 + sympy.exp(a)), "swish": a / (1 + sympy.exp(-a))}
    return {first: value, second: other[second]}


@identities.solution
def solve(first, second, p, out, q=None):
    odds = p / (1 - p)
    if first == "sum":
        other = q / (1 - q)
        both = (
            rf"e^{{a + b}} = e^{{a}} e^{{b}} = {shown(odds)} \times {shown(other)} = {shown(odds * other)}, "
            rf"\qquad \sigma(a + b) = \frac{{e^{{a + b}}}}{{1 + e^{{a + b}}}} \approx {fixed(out['sum'], 3)}"
        )
    else:
        both = (
            rf"e^{{2a}} = {shown(odds**2)}, \qquad "
            rf"\tanh a = \frac{{e^{{2a}} - 1}}{{e^{{2a}} + 1}} \approx {fixed(out['tanh'], 3)}"
        )
    last = {
        "softplus": r"\ln(1 + e^{a}) = \ln " + shown(1 + odds),
        "swish": rf"a\,\sigma(a) = {shown(p)} \ln {shown(odds)}",
    }[second]
    return (
        Text(
            "$\\sigma(a) = p$ を $e^{a}$ について解き、これで表す。",
            "Solve $\\sigma(a) = p$ for $e^{a}$, and express the rest by it.",
        ),
        rf"e^{{a}} = \frac{{p}}{{1 - p}} = {shown(odds)}",
        both,
        rf"{last} \approx {fixed(out[second], 3)}",
    )


def shown(value):
    """A rational number as a fraction."""
    q = Fraction(float(value)).limit_denominator(10_000)
    return str(q) if q.denominator == 1 else rf"\frac{{{q.numerator}}}{{{q.denominator}}}"
