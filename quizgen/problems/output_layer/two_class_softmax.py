"""Two softmax units and one sigmoid unit: the same classifier."""

from math import gcd

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
    mistakes_beside,
    numeric,
    statements,
    statements_beside,
    tex,
)
from quizgen.engine import sigmoid, softmax


def one_unit(W, b):
    w = W[:, 0] - W[:, 1]
    c = b[0] - b[1]
    return w, c


def probability(x, W, b):
    a = np.dot(x, W) + b
    return softmax(a)[0]


BLANKS = {
    "w": Blank(one_unit, "w"),
    "c": Blank(one_unit, "c"),
    "a": Blank(probability, "a"),
    "p": Blank(probability, "return"),
}
(CLAIMS,) = statements_beside(__file__)

TWO_UNITS = (
    Text(
        "2クラス分類の出力層を、ソフトマックス関数を用いた2ユニットの層とする。クラス1、クラス2の確率を $p_1, p_2$ とする。",
        "The output layer of a two-class classifier has two units with softmax. Let $p_1$ and "
        "$p_2$ be the probabilities of class 1 and class 2.",
    ),
    r"(a_1, a_2) = x W + b, \qquad p_1 = \frac{e^{a_1}}{e^{a_1} + e^{a_2}}",
)
ONE_UNIT = Text(
    r"同じ $p_1$ を、シグモイド関数を用いた1ユニット $p_1 = \sigma(x \cdot w + c)$ でも表せる。",
    r"A single unit with the sigmoid function, $p_1 = \sigma(x \cdot w + c)$, gives the same $p_1$.",
)
COLUMNS_ARE_CLASSES = Text(
    "$x$ は行ベクトルであり、$W$ の第 $k$ 列がクラス $k$ の重みである。",
    "$x$ is a row vector; column $k$ of $W$ holds the weights of class $k$.",
)
TABLE = [Fraction(n, 2) for n in range(1, 7)]  # half units, up to 3
LISTED = {
    language: comma.join(
        rf"$\sigma({float(d):g}) \approx {tex(sigmoid(np.array(float(d))))}$" for d in TABLE
    )
    for language, comma in (("ja", "、"), ("en", ", "))
}
SIGMOID_TABLE = Text(
    rf"{LISTED['ja']}、$\sigma(-a) = 1 - \sigma(a)$ を用いてよい。",
    rf"You may use {LISTED['en']} and $\sigma(-a) = 1 - \sigma(a)$.",
)


def line(numbers):
    """The line on which both classes are equally probable, from twice its numbers."""
    v, w, c = numbers
    common = gcd(v, w, c) or 1
    common = -common if (v, w) < (0, 0) else common
    v, w, c = v // common, w // common, c // common
    terms = [term(v, "x_1"), term(w, "x_2"), f"{c:+d}" if c else ""]
    return Formula("".join(terms).lstrip("+") + " = 0")


def term(factor, name):
    """A term of a sum with its sign; nothing if the factor is 0."""
    if abs(factor) == 1:
        return ("+" if factor > 0 else "-") + name
    return f"{factor:+d}{name}" if factor else ""


@family(
    level=2,
    kinds=("numeric", "choice"),
    covers=(
        "A24",
        "A25",
    ),
    minutes=3,
    ja="2クラスのソフトマックス関数とシグモイド関数",
    en="Two-class softmax and the sigmoid function",
    engine=(one_unit, probability),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def same_classifier(draw: Draw) -> Draft:
    W = draw.integers("W", -4, 4, shape=(2, 2), exclude=(0,))
    w = W[:, 0] - W[:, 1]
    draw.require((w != 0).all(), "a weight of the single unit is 0")
    draw.require((W[0] != W[1]).all() and (W[:, 0] != -W[:, 1]).all(), "a term would be missing")
    x = draw.integers("x", -2, 2, shape=2, exclude=(0,))
    c = draw.choice("margin", [*TABLE, *(-margin for margin in TABLE)]) - int(x @ w)
    second_bias = Fraction(draw.integer("bias", -7, 7, exclude=(0,)), 2)
    b = np.array([second_bias + c, second_bias])
    draw.require(c != 0 and b[0] != 0 and abs(b[0]) <= 5, "a bias is 0 or large")
    a = x @ W + b
    draw.require(a[1] != 0 and a[0] + a[1] != 0, "a score by itself would do")
    return Draft(
        given={"W": W, "b": b} | ({"x": x} if draw.kind == "numeric" else {}),
        stem=(*TWO_UNITS, ONE_UNIT),
        conventions=(COLUMNS_ARE_CLASSES, *([SIGMOID_TABLE] if draw.kind == "numeric" else [])),
        parts={
            "numeric": (
                numeric(
                    "w",
                    index=[(0,), (1,)],
                    between=(-12, 12),
                    ja="1ユニットで表したときの重み $w_{i}$ はいくらか。",
                    en="What is the weight $w_{i}$ of the single unit?",
                ),
                numeric(
                    "p",
                    between=(0, 1),
                    ja="入力 $x$ に対する $p_1$ はいくらか。",
                    en="What is $p_1$ for the input $x$?",
                ),
            ),
            "choice": (
                choice(
                    "line",
                    line,
                    ja="2つのクラスの確率が等しくなる入力 $(x_1, x_2)$ はどの直線上にあるか。",
                    en="On which line do the inputs $(x_1, x_2)$ lie for which both classes are "
                    "equally probable?",
                ),
                statements(
                    CLAIMS,
                    ja="正しい記述はどれか。",
                    en="Which statement is true?",
                ),
            ),
        },
    )


@same_classifier.of("numeric").run
def compute(engine, W, b, x):
    w, _ = engine.one_unit(W, b)
    return {"w": w, "p": engine.probability(x, W, b)}


@same_classifier.of("choice").run
def compare(engine, W, b):
    x = np.sqrt([0.02, 0.03])  # such that no score is 0, and none the negative of the other
    p = engine.probability(x, W, b)

    def same(one, other=p):
        return bool(abs(one / other - 1) < 1e-6)

    def odds(p):
        return p / (1 - p)

    raised = engine.probability(x, W, b + np.array([1.0, 0.0]))
    doubled = engine.probability(x, 2 * W, 2 * b)
    a = x @ W + b
    w, c = engine.one_unit(W, b)
    return {
        "line": 2 * np.append(w, c),
        "both-biases-up": same(engine.probability(x, W, b + 1)),
        "both-biases-up-raises": bool(engine.probability(x, W, b + 1) > p + 1e-9),
        "all-weights-up": same(engine.probability(x, W + 1, b)),
        "all-weights-up-raises": bool(engine.probability(x, W + 1, b) > p + 1e-9),
        "both-biases-doubled": same(engine.probability(x, W, 2 * b)),
        "all-doubled": same(doubled),
        "all-doubled-same-class": bool((doubled > 0.5) == (p > 0.5)),
        "all-doubled-odds": same(odds(doubled), 2 * odds(p)),
        "first-bias-odds": same(odds(raised), np.e * odds(p)),
        "first-bias-probability": same(raised, np.e * p),
        "exchanged": same(engine.probability(x, W[:, ::-1], b[::-1]), 1 - p),
        "exchanged-same": same(engine.probability(x, W[:, ::-1], b[::-1])),
        "negated": same(engine.probability(x, -W, -b), 1 - p),
        "negated-same": same(engine.probability(x, -W, -b)),
        "own-sigmoid": same(sigmoid(a)[0]),
        "sigmoids-add-up": same(np.sum(sigmoid(a)), 1),
        "sum-of-scores": same(sigmoid(np.sum(a))),
        "parameters-half": W.size + b.size == 2 * (w.size + 1),
        "parameters-same": W.size + b.size == w.size + 1,
    }


def scores(x, W, b):
    """The scores of both classes, for numbers or symbols."""
    return [sum(x[i] * W[i, k] for i in range(2)) + b[k] for k in range(2)]


@same_classifier.of("numeric").check
def differentiate_the_log_odds(W, b, x):
    import sympy

    inputs = sympy.symbols("x1 x2", real=True)
    e1, e2 = (sympy.exp(a) for a in scores(inputs, W, b))
    log_odds = sympy.log(e1) - sympy.log(e2)
    a1, a2 = scores(x, W, b)
    return {
        "w": np.array([sympy.expand(log_odds).diff(v) for v in inputs]),
        "p": 1 / (1 + sympy.exp(a2 - a1)),
    }


@same_classifier.of("choice").check
def compare_log_odds(W, b):
    import sympy

    x = np.array(sympy.symbols("x1 x2", real=True))

    def log_odds(W, b):
        a1, a2 = scores(x, W, b)
        return sympy.expand(a1 - a2)

    a1, a2 = map(sympy.expand, scores(x, W, b))
    d = log_odds(W, b)
    up, all_up = log_odds(W, b + 1), log_odds(W + 1, b)
    doubled = log_odds(2 * W, 2 * b)
    raised = log_odds(W, b + np.array([1, 0]))
    exchanged = log_odds(W[:, ::-1], b[::-1])
    claims = {
        "both-biases-up": up == d,
        "both-biases-up-raises": bool(up - d > 0),
        "all-weights-up": all_up == d,
        "all-weights-up-raises": bool(all_up - d > 0),
        "both-biases-doubled": log_odds(W, 2 * b) == d,
        "all-doubled": doubled == d,
        "all-doubled-same-class": bool(sympy.simplify(doubled / d) > 0),
        "all-doubled-odds": sympy.exp(doubled - d) == 2,
        "first-bias-odds": sympy.exp(raised - d) == sympy.E,
        "first-bias-probability": (1 + sympy.exp(-d)) / (1 + sympy.exp(-raised)) == sympy.E,
        "exchanged": exchanged == -d,
        "exchanged-same": exchanged == d,
        "negated": log_odds(-W, -b) == -d,
        "negated-same": log_odds(-W, -b) == d,
        "own-sigmoid": a1 == d,
        "sigmoids-add-up": a1 == -a2,
        "sum-of-scores": sympy.expand(a1 + a2) == d,
        "parameters-half": 2 * 2 + 2 == 2 * (2 + 1),
        "parameters-same": 2 * 2 + 2 == 2 + 1,
    }
    # on the line the scores are equal
    line = [*(d.coeff(v) for v in x), d.subs(dict.fromkeys(x.tolist(), 0))]
    return {"line": 2 * np.array(line)} | {n: sympy.sympify(bool(t)) for n, t in claims.items()}


@same_classifier.solution
def divide_by_the_first(W, b, out, kind, x=None):
    w, c = W[:, 0] - W[:, 1], b[0] - b[1]
    first = (
        Text(
            "分母と分子を $e^{a_1}$ で割ると、$p_1$ はスコアの差だけで決まることが分かる。",
            "Divide numerator and denominator by $e^{a_1}$: $p_1$ depends only on the difference "
            "of the scores.",
        ),
        r"p_1 = \frac{1}{1 + e^{-(a_1 - a_2)}} = \sigma(a_1 - a_2)",
        rf"w = W_{{:,1}} - W_{{:,2}} = {tex(w)}, \qquad c = b_1 - b_2 = {tex(c)}",
    )
    if kind == "numeric":
        a = x @ W + b
        d = a[0] - a[1]
        value = rf"\sigma({d:g})" if d > 0 else rf"\sigma({d:g}) = 1 - \sigma({-d:g})"
        return (
            *first,
            rf"(a_1, a_2) = {tex(a)}, \qquad p_1 = {value} \approx {tex(out['p'])}",
        )
    return (
        *first,
        Text(
            r"2つのクラスの確率が等しいのは $a_1 = a_2$、すなわち $x \cdot w + c = 0$ のときである。",
            r"Both classes are equally probable where $a_1 = a_2$, that is, $x \cdot w + c = 0$.",
        ),
        line([round(n) for n in out["line"]]).tex,
        Text(
            "$a_1 - a_2$ を変えない操作は $p_1$ も変えない。$a_1 - a_2$ に1を加えると、オッズ $p_1 / p_2$ が $e$ 倍になる。",
            "Whatever leaves $a_1 - a_2$ unchanged leaves $p_1$ unchanged. Adding 1 to $a_1 - a_2$ "
            "multiplies the odds $p_1 / p_2$ by $e$.",
        ),
    )
