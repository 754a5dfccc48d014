"""Softplus, sigmoid and the logarithm of it: which forms survive inputs of large size."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Statement,
    Text,
    code,
    family,
    mistakes_beside,
    statement_set,
    tex,
)
from quizgen.engine import softplus
from quizgen.problems.activations._forms import POOLS

FORM = Blank(softplus, "return")
DEFINED = {
    "softplus": r"\operatorname{softplus}(x) = \ln(1 + e^{x})",
    "sigmoid": r"\sigma(x) = \frac{1}{1 + e^{-x}}",
    "log": r"\ln \sigma(x) = -\ln(1 + e^{-x})",
}
FLOATS = Text(
    "計算は倍精度（`float64`）で行い、警告は無視する。`np.exp` は約709を超える値で `inf`、約$-745$を下回る値で `0` を返す。",
    "All is computed in `float64`, and warnings are ignored. `np.exp` returns `inf` above about 709 "
    "and `0` below about $-745$.",
)


@family(
    level=3,
    kinds=("choice", "code"),
    covers=("A13", "A18"),
    minutes=3,
    ja="オーバーフローしない実装",
    en="Forms that do not overflow",
    engine=softplus,
    misconceptions=mistakes_beside(__file__, form=FORM),
)
def overflow_safe(draw: Draw) -> Draft:
    target = draw.choice("target", tuple(POOLS))
    return Draft(
        given={},
        sizes={"m": draw.integer("m", 1, 4), "n": draw.choice("n", (800, 900, 1000))},
        case={"target": target},
        stem=(
            Text(
                "`x` の4つの要素に対して、関数の値を計算する。",
                "A function of the four elements of `x` is computed.",
            ),
            DEFINED[target],
            r"\mathtt{x} = (-n, -m, m, n)",
        ),
        conventions=(FLOATS, LOGADDEXP),
        parts={
            "choice": (
                statement_set(
                    [claim(target, f, why) for f, why in POOLS[target].items()],
                    ja="すべての要素に対して正しい値になる式の組合せはどれか。",
                    en="Two of these expressions give the right values for all elements. Which?",
                ),
            )
        },
    )


@overflow_safe.of("code").draft
def softplus_blank(draw: Draw) -> Draft:
    large = draw.choice("large", (750, 800, 900, 1000))
    return Draft(
        given={
            "x": draw.shuffled(
                "x", (-large, -draw.integer("m", 1, 4), draw.integer("k", 1, 4), large)
            )
        },
        stem=(
            Text(
                "どの実数 $x$ に対してもオーバーフローしないように、softplusを実装する。",
                "Softplus is to be computed without overflow for every real $x$.",
            ),
            DEFINED["softplus"],
        ),
        conventions=(FLOATS,),
        parts={"code": (code(FORM),)},
    )


LOGADDEXP = Text(
    "`np.log1p(x)` は $\\ln(1 + x)$ を、`np.logaddexp(a, b)` は $\\ln(e^{a} + e^{b})$ をオーバーフローせずに求める。",
    "`np.log1p(x)` is $\\ln(1 + x)$; `np.logaddexp(a, b)` is $\\ln(e^{a} + e^{b})$ without overflow.",
)


def claim(target, function, why):
    """That an expression gives the right values."""
    text = f"`{Blank(function, 'return').key}`"
    reason = why or Text("", "")
    return Statement(function.__name__, ja=text, en=text, why_ja=reason.ja, why_en=reason.en)


@overflow_safe.of("choice").run
def run(engine, m, n, target):
    x = np.array([-n, -m, m, n], dtype=float)
    right = {"softplus": engine(x), "sigmoid": np.exp(-engine(-x)), "log": -engine(-x)}[target]
    return {f.__name__: bool(np.allclose(f(x), right, rtol=1e-9, atol=1e-9)) for f in POOLS[target]}


@overflow_safe.of("choice").check
def follow_the_infinities(m, n, target):
    import sympy

    oo, largest = sympy.oo, sympy.log(2**1024 - 2**970)

    def exp(v):  # as float64 has it
        return oo if v > largest else sympy.Integer(0) if v < -746 else sympy.exp(v)

    def log(v):
        return -oo if v == 0 else sympy.log(v)

    def tanh(v):
        return 1 - 2 / (1 + exp(2 * v))

    def logaddexp(v):  # of 0 and v
        return v if v > 700 else log(1 + exp(v))

    forms = {
        "exponent_of_negative_size": lambda v: max(v, 0) + log(1 + exp(-abs(v))),
        "by_logaddexp": logaddexp,
        "by_logaddexp_of_negative": lambda v: v + logaddexp(-v),
        "minus_log_of_sigmoid": lambda v: -log(1 / (1 + exp(v))),
        "logarithm_of_sum": lambda v: log(1 + exp(v)),
        "log1p_alone": lambda v: log(1 + exp(v)),
        "exponent_of_negative": lambda v: v + log(1 + exp(-v)),
        "maximum_of_negative": lambda v: max(v, 0) + log(1 + exp(-v)),
        "switched_at_zero": lambda v: v if v > 0 else log(1 + exp(-abs(v))),
        "sigmoid_by_negative": lambda v: 1 / (1 + exp(-v)),
        "sigmoid_by_tanh": lambda v: (1 + tanh(v / 2)) / 2,
        "sigmoid_by_complement": lambda v: 1 - 1 / (1 + exp(v)),
        "sigmoid_by_quotient": lambda v: exp(v) / (1 + exp(v)),
        "sigmoid_by_size": lambda v: 1 / (1 + exp(-abs(v))),
        "sigmoid_by_full_tanh": lambda v: (1 + tanh(v)) / 2,
        "sigmoid_half_guarded": lambda v: exp(min(v, 0)) / (1 + exp(v)),
        "log_by_size": lambda v: min(v, 0) - log(1 + exp(-abs(v))),
        "log_by_logaddexp": lambda v: -logaddexp(-v),
        "log_by_logaddexp_of_positive": lambda v: v - logaddexp(v),
        "log_of_sigmoid": lambda v: log(1 / (1 + exp(-v))),
        "log_by_log1p": lambda v: -log(1 + exp(-v)),
        "log_of_quotient": lambda v: log(exp(v) / (1 + exp(v))),
        "log_by_difference": lambda v: v - log(1 + exp(v)),
        "log_with_epsilon": lambda v: log(1 / (1 + exp(-v)) + sympy.Rational(1, 10**7)),
    }
    exact = {
        "softplus": lambda v: sympy.log(1 + sympy.exp(v)),
        "sigmoid": lambda v: 1 / (1 + sympy.exp(-v)),
        "log": lambda v: -sympy.log(1 + sympy.exp(-v)),
    }[target]
    inputs = [sympy.Integer(v) for v in (-n, -m, m, n)]

    def holds(form):
        away = [(form(v) - exact(v)).evalf(30) for v in inputs]
        return all(difference.is_finite and abs(difference) < 1e-9 for difference in away)

    return {f.__name__: sympy.sympify(holds(forms[f.__name__])) for f in POOLS[target]}


@overflow_safe.of("code").run
def run_softplus(engine, x):
    return {"y": engine(x)}


@overflow_safe.of("code").check
def logarithm_of_exact_exponentials(x):
    import sympy

    return {"y": np.array([sympy.log(1 + sympy.exp(v)) for v in x])}


@overflow_safe.of("choice").solution
def explain(target, out):
    listed = [f"`{Blank(f, 'return').key}`" for f in POOLS[target] if out[f.__name__]]
    return (
        Text(
            "指数関数に大きな正の値が入ると `inf` になる。それが分母だけに現れるなら商は0となり害はないが、"
            "対数や分子に現れると、結果は `inf` や `nan` になる。0の対数は `-inf` である。",
            "A large positive exponent gives `inf`. In a denominator alone it does no harm, as the "
            "quotient is 0; in a logarithm or a numerator the result is `inf` or `nan`. The logarithm "
            "of 0 is `-inf`.",
        ),
        Text(
            f"正しい値になるのは {'、'.join(listed)} である。",
            f"These are right: {', '.join(listed)}.",
        ),
    )


@overflow_safe.of("code").solution
def explain_the_form(x, out):
    return (
        Text(
            "$x > 0$ のとき $\\ln(1 + e^{x}) = x + \\ln(1 + e^{-x})$ である。指数をつねに $-|x|$ とすれば、$e^{-|x|}$ は1を超えない。",
            "For $x > 0$, $\\ln(1 + e^{x}) = x + \\ln(1 + e^{-x})$. With the exponent $-|x|$, "
            "$e^{-|x|}$ never exceeds 1.",
        ),
        r"\ln(1 + e^{x}) = \max(x, 0) + \ln(1 + e^{-|x|})",
        tex(out["y"]),
    )
