"""Derivatives that are given the output of the activation in place of its input."""

import numpy as np

from quizgen.authoring import Draft, Draw, Fraction, Statement, Text, family, statement_set

FUNCTIONS = {  # f, its derivative, its formula
    "relu": (lambda u: np.maximum(u, 0), lambda u: np.where(u > 0, 1, 0), r"\max(0, u)"),
    "leaky": (
        lambda u: np.maximum(0.1 * u, u),
        lambda u: np.where(u > 0, 1, 0.1),
        r"\max(0.1\,u,\, u)",
    ),
    "steep": (
        lambda u: np.maximum(0.5 * u, 2 * u),
        lambda u: np.where(u > 0, 2, 0.5),
        r"\max(0.5\,u,\, 2u)",
    ),
    "negative": (lambda u: np.minimum(u, 0), lambda u: np.where(u < 0, 1, 0), r"\min(0, u)"),
    "hard-tanh": (
        lambda u: np.clip(u, -1, 1),
        lambda u: np.where(np.abs(u) < 1, 1, 0),
        r"\max(-1, \min(1, u))",
    ),
    "sigmoid": (
        lambda u: 1 / (1 + np.exp(-u)),
        lambda u: np.exp(-u) / (1 + np.exp(-u)) ** 2,
        r"\frac{1}{1 + e^{-u}}",
    ),
    "tanh": (np.tanh, lambda u: 1 - np.tanh(u) ** 2, r"\tanh u"),
    "softplus": (
        lambda u: np.log1p(np.exp(u)),
        lambda u: 1 / (1 + np.exp(-u)),
        r"\ln(1 + e^{u})",
    ),
    "absolute": (np.abs, np.sign, "|u|"),
    "square": (
        lambda u: np.maximum(u, 0) ** 2,
        lambda u: 2 * np.maximum(u, 0),
        r"\max(0, u)^2",
    ),
    "elu": (
        lambda u: np.where(u > 0, u, np.exp(u) - 1),
        lambda u: np.where(u > 0, 1, np.exp(u)),
        r"\max(0, u) + \min(0, e^{u} - 1)",
    ),
}


def agrees(f, d_f, u):
    return bool(np.allclose(d_f(f(u)), d_f(u)))


@family(
    level=3,
    kinds=("choice",),
    covers=("B03", "B05"),
    minutes=3,
    ja="微分への入力と出力の取り違え",
    en="The output in place of the input of a derivative",
    engine=agrees,
)
def output_for_input(draw: Draw) -> Draft:
    quarters = draw.choice("quarters", (1, 2, 3))
    u = (Fraction(-draw.integer("u", 5, 9), 4), Fraction(-quarters, 4), Fraction(quarters, 4), 2)
    return Draft(
        given={"u": draw.shuffled("order", u)},
        stem=(
            Text(
                "隠れ層の順伝播は `z1 = f(u1)`、逆伝播は `delta1 = np.dot(delta2, W2.T) * d_f(u1)` である。"
                "`d_f` は $f$ の入力を受け取り、$f$ の微分を返す。誤って `d_f(u1)` を `d_f(z1)` と書いた。",
                "A hidden layer has the forward pass `z1 = f(u1)` and the backward pass `delta1 = "
                "np.dot(delta2, W2.T) * d_f(u1)`, where `d_f` takes the input of $f$ and returns its "
                "derivative. By mistake, `d_f(u1)` was written as `d_f(z1)`.",
            ),
        ),
        conventions=(
            Text(
                "`u1` の要素は $u$ の4つの値である。", "The elements of `u1` are the four in $u$."
            ),
            Text("折れ点での微分は0とする。", "At a corner the derivative is taken to be 0."),
        ),
        parts={
            "choice": (
                statement_set(
                    [
                        Statement(
                            name,
                            ja=f"$f(u) = {formula}$",
                            en=f"$f(u) = {formula}$",
                            why_ja=f"$f(u) = {formula}$ の微分は、$u$ での値と $f(u)$ での値が異なる。",
                            why_en=f"The derivative of $f(u) = {formula}$ at $f(u)$ is not that at $u$.",
                        )
                        for name, (_, _, formula) in FUNCTIONS.items()
                    ],
                    ja="それでも `delta1` が正しく求まる活性化関数 $f$ の組合せはどれか。",
                    en="With two of these activations $f$, `delta1` is right all the same. Which?",
                ),
            )
        },
    )


@output_for_input.run
def run(engine, u):
    return {name: engine(f, d_f, u) for name, (f, d_f, _) in FUNCTIONS.items()}


@output_for_input.check
def compare_exact_slopes(u):
    import sympy

    v = sympy.Dummy(real=True)
    tanh = 1 - 2 / (1 + sympy.exp(2 * v))
    sigmoid = 1 / (1 + sympy.exp(-v))

    def step(x):
        return sympy.Heaviside(x, 0)

    functions = {  # f, and its slope, 0 at a corner
        "relu": (sympy.Max(v, 0), step(v)),
        "leaky": (sympy.Max(v, v / 10), (1 + 9 * step(v)) / 10),
        "steep": (sympy.Max(2 * v, v / 2), (1 + 3 * step(v)) / 2),
        "negative": (sympy.Min(v, 0), step(-v)),
        "hard-tanh": (sympy.Max(-1, sympy.Min(v, 1)), step(1 - v) * step(1 + v)),
        "sigmoid": (sigmoid, sympy.diff(sigmoid, v)),
        "tanh": (tanh, sympy.diff(tanh, v)),
        "softplus": (sympy.log(1 + sympy.exp(v)), sigmoid),
        "absolute": (sympy.Abs(v), 2 * step(v) - 1),
        "square": (sympy.Max(v, 0) ** 2, 2 * sympy.Max(v, 0)),
        "elu": (sympy.Max(v, sympy.exp(sympy.Min(v, 0)) - 1), sympy.exp(sympy.Min(v, 0))),
    }
    same = {}
    for name, (f, slope) in functions.items():
        away = [slope.subs(v, f.subs(v, at)) - slope.subs(v, at) for at in u]
        same[name] = sum(difference**2 for difference in away) < sympy.Rational(1, 10**6)
    return same


@output_for_input.solution
def solve():
    return (
        Text(
            "$f$ の微分が、$u$ がどの区間にあるかだけで決まり、$f(u)$ も同じ区間にあれば、`d_f(z1)` は `d_f(u1)` に等しい。"
            "微分が $u$ とともに連続的に変わる関数や、符号を変える関数では異なる。",
            "`d_f(z1)` equals `d_f(u1)` where the derivative depends only on the piece in which $u$ "
            "lies, and $f(u)$ lies in the same piece. It does not where the derivative varies with $u$, "
            "or where $f$ changes the sign.",
        ),
    )
